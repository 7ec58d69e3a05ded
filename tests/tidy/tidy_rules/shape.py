# SPDX-License-Identifier: GPL-2.0-only
"""How long lines, functions and files are."""
import ast
import re

from tidy_rules.rule import rule
from tidy_rules.tree import functions

LINE_COLUMNS = 100
FUNCTION_LINES = 70
FILE_LINES = 600
README_LINES = 150
# Documents and tables of data may be longer than code.
LONG_LINES_ALLOWED = (".md", ".json", ".mm", ".tsv", "LICENSE")
LONG_FILES_ALLOWED = (".md", "LICENSE")


@rule("line-width", f"a line of code has up to {LINE_COLUMNS} columns, tabs being 8")
def long_lines(tree):
    for path in tree.select():
        if path.endswith(LONG_LINES_ALLOWED) or not tree.is_text(path):
            continue
        for number, line in enumerate(tree.lines(path), 1):
            columns = len(line.expandtabs(8))
            if columns > LINE_COLUMNS:
                yield path, number, f"{columns} columns"


@rule("file-length", f"a file of code has up to {FILE_LINES} lines")
def long_files(tree):
    for path in tree.select():
        if path.endswith(LONG_FILES_ALLOWED) or not tree.is_text(path):
            continue
        count = len(tree.lines(path))
        if count > FILE_LINES:
            yield path, FILE_LINES + 1, f"{count} lines"


def shell_functions(lines):
    first = name = None
    for number, line in enumerate(lines, 1):
        match = re.match(r"(\w+)\(\) [({]", line)
        if match and not line.endswith(("}", ")")):
            first, name = number, match.group(1)
        elif line in ("}", ")") and name is not None:
            yield name, first, number
            name = None


def python_functions(lines):
    for node in ast.walk(ast.parse("\n".join(lines))):
        if isinstance(node, ast.FunctionDef):
            yield node.name, node.lineno, node.end_lineno


def functions_of(tree, path):
    """The functions of a file in any of our languages."""
    lines = tree.lines(path)
    if path.endswith((".c", ".h")):
        return functions(tree.code(path))
    first = lines[0] if lines else ""
    if first.startswith("#!") and "bash" in first:
        return shell_functions(lines)
    if path.endswith(".py") or first.startswith("#!") and "python" in first:
        return python_functions(lines)
    return ()


@rule("function-length", f"a function has up to {FUNCTION_LINES} lines")
def long_functions(tree):
    for path in tree.select():
        if not tree.is_text(path):
            continue
        for name, first, last in functions_of(tree, path):
            if last - first + 1 > FUNCTION_LINES:
                yield path, first, f"{name}() has {last - first + 1} lines"


@rule("readme-length", f"a README has fewer than {README_LINES} lines")
def long_readmes(tree):
    for path in tree.select("README.md"):
        count = len(tree.lines(path))
        if count >= README_LINES:
            yield path, README_LINES, f"{count} lines"
