# SPDX-License-Identifier: GPL-2.0-only
"""Exploration: a witness that needs switches, without its marks. Every placement of up to two marks
is tried, up to BOUND of them: with the bug one of them must fail, without it none."""
import os
import re

from bugbank import hunt
from bugbank.bug import Refused

MARK = re.compile(r"(\s+!\d+(\.\d+)?:\w+)+")
SWITCHES = 2
BOUND = 20000


def needs_switches(bug):
    if bug.witness.endswith(".case"):
        return False
    with open(bug.witness, encoding="utf-8") as file:
        return MARK.search(file.read()) is not None


def unmarked(bug, folder):
    """The witness without marks, as a file in @folder."""
    path = os.path.join(folder, bug.name + ".mm")
    os.makedirs(folder, exist_ok=True)
    with open(bug.witness, encoding="utf-8") as file:
        text = MARK.sub(" ", file.read())
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def explore(bug, programs, path):
    """Exit status, and the last line: how many schedules were tried."""
    command = [programs.program(hunt.witness_program(bug)), "explore", path]
    flags = ["--switches", str(SWITCHES), "--bound", str(BOUND)]
    status, said = hunt.program_status([*command, *flags])
    lines = re.findall(r"^explore: .*", said, re.M)
    return status, lines[-1] if lines else said[-1500:]


def prove_found(bug, build, planting, folder):
    """How many schedules it took. Raises Refused: the bug is missed, or the sound build fails."""
    path = unmarked(bug, folder)
    status, said = explore(bug, build, path)
    if status != 0:
        raise Refused(f"{bug.name}: exploring fails without the bug: {said}")
    status, said = explore(bug, planting, path)
    if status != 1:
        raise Refused(f"{bug.name}: exploring misses the bug: {said}")
    return said.removeprefix("explore: ")
