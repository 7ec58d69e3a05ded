# SPDX-License-Identifier: GPL-2.0-only
"""Checks: each id has its prose, its function, and a test that breaks the state and sees the id."""
import re

from tidy_rules.rule import rule

ID = re.compile(r'"([A-Z][0-9]{1,2})"')
ROW = re.compile(
    r'\{\s*(?:\.id\s*=\s*)?"([A-Z][0-9]{1,2})"\s*,\s*(?:\.says\s*=\s*)?((?:"[^"]*"\s*)+)(,[^}]*)?\}'
)
# A row whose id and prose are macros, for those who report it from outside the table.
MACROS = re.compile(
    r'#define (\w+)_ID\s+"([A-Z][0-9]{1,2})"(?=.*?#define \1_SAYS[\s\\]+"([^"]*)")', re.DOTALL
)


def rows(tree):
    """(path, line, id, prose, rest of the row) of every row of a table of checks."""
    for path in tree.select(".h", under=("sim", "core", "fuzz")):
        text = "\n".join(tree.lines(path))
        for match in MACROS.finditer(text):
            line = text.count("\n", 0, match.start()) + 1
            yield path, line, match.group(2), match.group(3), match.group(1).lower()
    for path in tree.select(".c", under=("sim", "core", "fuzz")):
        text = "\n".join(tree.lines(path))
        for match in ROW.finditer(text):
            prose = "".join(re.findall(r'"([^"]*)"', match.group(2)))
            line = text.count("\n", 0, match.start()) + 1
            yield path, line, match.group(1), prose, match.group(3) or ""


def ids_in_strings(tree, folders, left_out=()):
    """Ids that strings of C begin with."""
    seen = set()
    for path in tree.select(".c", ".h", under=folders):
        for line in tree.lines(path) if path not in left_out else ():
            seen.update(re.findall(r'"(?:check )?([A-Z][0-9]{1,2})\b', line))
    return seen


@rule("check-id", "a check id stands in one table row with its prose and its function")
def check_rows(tree):
    if tree.only is not None:
        return  # needs the whole tree
    first = {}
    found = list(rows(tree))
    tables = {path for path, _, _, _, _ in found}
    # A row that is judged outside the passes has its function elsewhere, where it names the id.
    judged_elsewhere = ids_in_strings(tree, ("sim", "core", "fuzz"), tables)
    for path, line, check, prose, rest in found:
        if check in first:
            yield path, line, f"{check} is already the id of {first[check]}"
        first.setdefault(check, f"{path}:{line}")
        if len(prose.split()) < 3:
            yield path, line, f"{check} does not say what holds"
        if check not in judged_elsewhere and not re.search(r"[a-z_]{3,}", rest):
            yield path, line, f"{check} has no function"


@rule("check-test", "a check id has a test that breaks the state and sees exactly that id")
def check_tests(tree):
    if tree.only is not None:
        return
    tested = ids_in_strings(tree, ("tests",))
    for path, line, check, _, _ in rows(tree):
        if check not in tested:
            yield path, line, f"no test below tests/ names {check}"
