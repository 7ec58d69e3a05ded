# SPDX-License-Identifier: GPL-2.0-only
"""core/FIDELITY.md: how each function stands to its original, collected from the code.

Three marks, in comments below core/:
    As: who it is in the original     (a line of a contract block)
    Differs: how and why              (beside the code that differs)
    Absent: name(), why               (beside the code that would call it)
"""
import os
import re

from tidy_rules.contracts import declarations
from tidy_rules.rule import rule
from tidy_rules.tree import functions

PATH = "core/FIDELITY.md"
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
MARK = re.compile(r"\b(As|Differs|Absent):\s+")
END_OF_MARK = re.compile(r"\n\s*\n|\b(Requires|Ensures|Locks|Errors|Cost|As|Differs|Absent):\s")
INTRODUCTION = """\
# How the kernel here stands to 2.6.34

Collected from the marks in the code by `tests/tidy/fidelity`; a test compares. A function that is
not named here is as in 2.6.34 where it exists there, and new where it does not.
"""


def comment_text(comment):
    lines = comment[2:-2].split("\n")
    return "\n".join(re.sub(r"^\s*\* ?", "", line).strip() for line in lines)


def marks(tree, path):
    """(line, mark, text) of every mark in a file."""
    text = "\n".join(tree.lines(path))
    for comment in COMMENT.finditer(text):
        line = text.count("\n", 0, comment.end()) + 1
        said = comment_text(comment.group(0))
        for mark in MARK.finditer(said):
            rest = said[mark.end() :]
            end = END_OF_MARK.search(rest)
            rest = rest[: end.start()] if end else rest
            yield line, mark.group(1), " ".join(rest.split())


def spans(tree, path):
    code = tree.code(path)
    found = [(name, first, last) for name, first, last in functions(code)]
    if path.endswith(".h"):
        found += [(name, first, last) for name, first, last, _ in declarations(code)]
    return sorted(found, key=lambda span: span[1])


def owner(found, line):
    """The function around a line, or the one that follows at once; '' for a file's own comment."""
    for name, first, last in found:
        if first <= line <= last or line < first <= line + 2:
            return f"`{name}()`"
    return ""


def collect(tree):
    """{room: [(function, path, mark, text)]}"""
    rooms = {}
    for path in tree.files:
        if not path.startswith("core/") or not path.endswith((".c", ".h")):
            continue
        found = None
        for line, mark, text in marks(tree, path):
            found = spans(tree, path) if found is None else found
            room = rooms.setdefault(os.path.dirname(path), [])
            room.append((owner(found, line), path, mark, text))
    return rooms


def table(rows):
    lines = ["| function | file | how it stands |", "| --- | --- | --- |"]
    for name, path, mark, text in rows:
        said = text.replace("|", "\\|")
        said = said if mark == "As" else f"**{mark}:** {said}"
        lines.append(f"| {name} | {os.path.basename(path)} | {said} |")
    return "\n".join(lines) + "\n"


def document(tree):
    parts = [INTRODUCTION]
    for room, rows in sorted(collect(tree).items()):
        parts.append(f"## {room}\n{table(rows)}")
    return "\n".join(parts)


@rule("fidelity", f"{PATH} says what the marks in core/ say")
def fidelity(tree):
    if tree.only is not None or not any(path.startswith("core/") for path in tree.files):
        return
    wanted = document(tree).splitlines()
    have = tree.lines(PATH) if PATH in tree.files else []
    if wanted != have:
        differs = (i for i, (a, b) in enumerate(zip(wanted, have)) if a != b)
        number = next(differs, min(len(wanted), len(have)))
        yield PATH, number + 1, "is out of date: run tests/tidy/fidelity"
