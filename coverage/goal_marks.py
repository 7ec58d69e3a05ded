# SPDX-License-Identifier: GPL-2.0-only
"""Where the source marks each goal (sim/goal.h)."""
import glob
import os
import re

ROW = re.compile(r"X\((\w+),")
NAME = re.compile(r"\b(?:GOAL_)?([A-Z]+_[A-Z0-9_]+)\b")


def tables(root):
    """{table: names of its rows, in order}"""
    found = {}
    for folder in ("sim", "core/*"):
        for path in sorted(glob.glob(os.path.join(root, folder, "*_goals.h"))):
            with open(path, encoding="utf-8") as file:
                found[os.path.relpath(path, root)] = ROW.findall(file.read())
    return found


def sources(root):
    for folder in ("sim", "core"):
        for path in sorted(glob.glob(os.path.join(root, folder, "**", "*.c"), recursive=True)):
            yield path


def named(root):
    """{name: "file:line"} of what looks like the name of a goal where goals are marked."""
    found = {}
    for path in sources(root):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if "goal" not in text:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            for name in NAME.findall(line):
                found.setdefault(name, f"{os.path.relpath(path, root)}:{number}")
    return found


def marks(root):
    """{name: "file:line" or None} of every goal. A row that is reached by an index has no mark of
    its own, but that of the nearest named row above it."""
    names = named(root)
    found = {}
    for rows in tables(root).values():
        last = None
        for name in rows:
            last = names.get(name, last)
            found[name] = last
    return found
