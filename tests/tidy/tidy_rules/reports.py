# SPDX-License-Identifier: GPL-2.0-only
"""What the coverage report goes by: goals are marked, exclusions have their reasons."""
import os
import re
import sys

from tidy_rules.rule import rule

HERE = os.path.dirname(os.path.realpath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "..", "coverage"))

from exclusion import read_rules  # noqa: E402

ROW = re.compile(r"\bX\((\w+),")
NAME = re.compile(r"\b(GOAL_)?([A-Z]+_[A-Z0-9_]+)\b")
EXCLUSIONS = "coverage/exclusions"


def marks(tree):
    """The names that marks use, and those of them that begin a row of goals."""
    named, first = set(), set()
    for path in tree.select(".c", under=("sim", "core")):
        for line in tree.code(path):
            if "goal" not in line and "GOAL_" not in line:
                continue
            for prefix, name in NAME.findall(line):
                named.add(name)
                if prefix or "goal_at(" in line:
                    first.add(name)
    # a mark that goes over several lines
    for path in tree.select(".c", under=("sim", "core")):
        for call in re.findall(r"\bgoal_if\([^;]*\);", "\n".join(tree.code(path))):
            named.update(name for _, name in NAME.findall(call))
    return named, first


@rule("goal-mark", "a goal is marked in the source, by its name or by an index from one above it")
def unmarked_goals(tree):
    if tree.only is not None:
        return  # needs the whole tree
    named, first = marks(tree)
    for path in tree.select("_goals.h", under=("sim", "core")):
        indexed = False
        for number, line in enumerate(tree.lines(path), 1):
            match = ROW.search(line)
            if not match:
                continue
            if match.group(1) in named:
                indexed = match.group(1) in first
            elif not indexed:
                yield path, number, f"{match.group(1)} is marked nowhere"


def exclusion_rules(tree):
    """The rules of the tree, or what is wrong with them as (line, text)."""
    try:
        return read_rules(os.path.join(tree.root, EXCLUSIONS)), None
    except ValueError as error:
        line, text = re.match(r".*?:(\d+): (.*)", str(error)).groups()
        return [], (int(line), text)


@rule("exclusion", "a pattern of coverage/exclusions has its reason, and matches something")
def idle_exclusions(tree):
    if tree.only is not None or EXCLUSIONS not in tree.files:
        return
    rules, error = exclusion_rules(tree)
    if error:
        yield EXCLUSIONS, *error
    for exclusion in rules:
        lines = (
            line
            for path in tree.select(".c", ".h", under=("sim", "core", "fuzz"))
            if exclusion.where.match(path)
            for line in tree.lines(path)
        )
        if not any(exclusion.matches_line(line) for line in lines):
            yield EXCLUSIONS, exclusion.number, f"{exclusion.pattern.pattern} matches nothing"
