# SPDX-License-Identifier: GPL-2.0-only
"""The tree that the rules look at, and just enough of C to look at it."""
import os
import re

LEFT_OUT = {".git", "build", "out"}


class Tree:
    """Files below a root. Paths are relative to it; contents are read once."""

    def __init__(self, root, build=None, only=None):
        self.root = os.path.abspath(root)
        self.build = build
        self.only = None if only is None else {os.path.normpath(path) for path in only}
        self.files = sorted(self._walk())
        self._lines = {}
        self._code = {}

    def _walk(self):
        for folder, folders, names in os.walk(self.root):
            relative = os.path.relpath(folder, self.root)
            folders[:] = [
                name
                for name in folders
                if not (relative == "." and name in LEFT_OUT) and name != "__pycache__"
            ]
            for name in names:
                path = os.path.normpath(os.path.join(relative, name))
                if not os.path.islink(os.path.join(self.root, path)):
                    yield path

    def select(self, *endings, under=()):
        """Files with one of the endings, below one of the folders."""
        for path in self.files:
            if self.only is not None and path not in self.only:
                continue
            if endings and not path.endswith(endings):
                continue
            if under and not path.startswith(tuple(folder + "/" for folder in under)):
                continue
            yield path

    def lines(self, path):
        if path not in self._lines:
            with open(os.path.join(self.root, path), encoding="utf-8", errors="replace") as file:
                self._lines[path] = file.read().splitlines()
        return self._lines[path]

    def code(self, path):
        """The lines of a C file with comments and the insides of strings blanked out."""
        if path not in self._code:
            self._code[path] = blank_comments("\n".join(self.lines(path))).split("\n")
        return self._code[path]

    def is_text(self, path):
        with open(os.path.join(self.root, path), "rb") as file:
            return b"\0" not in file.read(4096)


TOKEN = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.DOTALL)


def blank_comments(text):
    """Replace comments and the insides of literals by spaces; every line stays where it is."""

    def blank(match):
        token = match.group(0)
        if token[0] in "\"'":
            return token[0] + " " * (len(token) - 2) + token[-1]
        return re.sub(r"[^\n]", " ", token)

    return TOKEN.sub(blank, text)


def functions(code):
    """(name, first line, last line) of each function, by braces that stand alone in column 0."""
    first = name = None
    for number, line in enumerate(code, 1):
        if line == "{" and name is None:
            first, name = signature_before(code, number)
        elif line.startswith("}") and name is not None:
            yield name, first, number
            name = None


def signature_before(code, number):
    """Where the declaration that ends before line `number` begins, and the name it declares."""
    first = number - 1
    while first > 1 and code[first - 2].strip() and code[first - 2][-1] not in ";}":
        if code[first - 2].startswith("#"):
            break
        first -= 1
    text = " ".join(code[first - 1 : number - 1])
    match = re.search(r"([A-Za-z_]\w*)\s*\(", text)
    return first, match.group(1) if match else "?"
