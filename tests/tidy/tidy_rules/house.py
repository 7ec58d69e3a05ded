# SPDX-License-Identifier: GPL-2.0-only
"""What every file and folder has: a licence line, a README, its layout; the form of the corpus."""
import os
import re
import shutil
import subprocess

from tidy_rules.rule import rule

SPDX = "SPDX-License-Identifier: GPL-2.0-only"
CODE = (".c", ".h", ".py", ".cmake")


@rule("licence-line", "a file of code names its licence in its first lines")
def licence_lines(tree):
    for path in tree.select():
        lines = tree.lines(path) if tree.is_text(path) else []
        script = bool(lines) and lines[0].startswith("#!")
        if not script and not path.endswith(CODE):
            continue
        if not any(SPDX in line for line in lines[:2]):
            yield path, 1, "no licence line"


def folders_with_readme(tree):
    """Each room, and each folder at the top that people visit."""
    for path in tree.files:
        folder = os.path.dirname(path)
        top = folder.split("/")[0]
        if top in ("core", "fuzz", "sim") and folder.count("/") <= (top != "sim"):
            yield folder
        elif top in ("corpus", "coverage", "tests"):
            yield top
            if folder.startswith("tests/tidy"):
                yield "tests/tidy"


@rule("readme", "each folder has a README that says what lives there")
def readmes(tree):
    for folder in sorted(set(folders_with_readme(tree))):
        if os.path.join(folder, "README.md") not in tree.files:
            yield os.path.join(folder, "README.md"), 1, "is missing"


@rule("link", "a link in a document leads to a file that exists")
def links(tree):
    for path in tree.select(".md"):
        for number, line in enumerate(tree.lines(path), 1):
            for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", line):
                if "://" in target:
                    continue
                there = os.path.join(tree.root, os.path.dirname(path), target)
                if not os.path.exists(there):
                    yield path, number, f"{target} does not exist"


@rule("format", "C is laid out as .clang-format says")
def format_of_c(tree):
    program = shutil.which("clang-format") or shutil.which("clang-format-14")
    paths = [path for path in tree.select(".c", ".h")]
    if not paths:
        return
    if program is None:
        yield ".clang-format", 1, "clang-format is not installed"
        return
    for first in range(0, len(paths), 100):
        run = subprocess.run(
            [program, "--dry-run", *paths[first : first + 100]],
            cwd=tree.root, capture_output=True, text=True, check=False,
        )
        seen = set()
        for match in re.finditer(r"^(\S+?):(\d+):\d+: warning:", run.stderr, re.MULTILINE):
            if match.group(1) not in seen:
                seen.add(match.group(1))
                yield match.group(1), int(match.group(2)), "clang-format would change this"


def corpus_title(lines):
    return lines[0][1:].strip() if lines and lines[0].startswith("#") else ""


@rule("corpus-title", "a program in corpus/ opens with a comment that says what it alone shows")
def corpus_titles(tree):
    titles = {}
    for path in tree.select(under=("corpus",)):
        if not path.endswith(".mm"):
            if os.path.basename(path) != "README.md":
                yield path, 1, "is no program: its name does not end in .mm"
            continue
        title = corpus_title(tree.lines(path))
        if len(title.split()) < 3:
            yield path, 1, "the first line does not say what the program shows"
        elif title.lower() in titles:
            yield path, 1, f"says the same as {titles[title.lower()]}"
        titles.setdefault(title.lower(), path)


@rule("corpus-expects", "a program in corpus/ expects something")
def corpus_expects(tree):
    for path in tree.select(".mm", under=("corpus",)):
        lines = (line.split("#")[0] for line in tree.lines(path))
        if not any(re.search(r"->|^\s*[|!] ", line) for line in lines):
            yield path, 1, "no line says what must happen"


PROGRAM_NAME = re.compile(r"[a-z0-9]+([_-]([a-z0-9]+|[0-9]+[KMGT]))*\.mm")


@rule("corpus-name", "a program's name has lower-case words and sizes between underscores")
def corpus_names(tree):
    for path in tree.select(".mm", under=("corpus",)):
        if not PROGRAM_NAME.fullmatch(os.path.basename(path)):
            yield path, 1, "is not spelled so"


@rule("test-name", "a test's name is a sentence: at least three words")
def test_names(tree):
    for path in tree.select(".c", under=("tests",)):
        for number, line in enumerate(tree.code(path), 1):
            match = re.match(r"(?:Test|ParameterizedTest)\((?:\w+[^,]*,\s*)?(\w+),\s*(\w+)", line)
            if match and len(match.group(2).split("_")) < 3:
                yield path, number, f"'{match.group(2)}' is no sentence"
