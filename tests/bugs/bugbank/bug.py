# SPDX-License-Identifier: GPL-2.0-only
"""A planted bug: a patch with a header of `Key: text` lines, and a witness beside it: a program
(.mm), or a case of the paging oracle (.case)."""
import os
import re
import subprocess

BANK = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
ROOT = os.path.dirname(os.path.dirname(BANK))

DIFFICULTIES = ("easy", "medium", "hard")
LINES_MAX = 10
KEYS = {"Bug", "Row", "Difficulty", "Oracle", "Target", "Policy", "Blind"}
NEEDED = KEYS - {"Row", "Policy", "Blind"}
WITNESSES = (".mm", ".case")


class Refused(Exception):
    """A bug, a patch or a build that cannot be used; its text is for people."""


def read_header(text):
    """{key: text} of what stands before the first file of a patch; indented lines go on."""
    header, key = {}, None
    for line in text.split("\n--- ", 1)[0].splitlines():
        match = re.match(r"([A-Z][a-z]+): (.*)", line)
        if match:
            key = match.group(1)
            header[key] = match.group(2)
        elif key and line.startswith(" "):
            header[key] += " " + line.strip()
    return header


def witness_beside(stem):
    """The witness that is there, else the name of the one that is missing."""
    there = [stem + ending for ending in WITNESSES if os.path.exists(stem + ending)]
    return there[0] if there else stem + WITNESSES[0]


class Bug:
    """One patch of a bank."""

    def __init__(self, path):
        self.path = path
        self.name = os.path.basename(path)[: -len(".patch")]
        self.witness = witness_beside(path[: -len(".patch")])
        with open(path, encoding="utf-8") as file:
            self.text = file.read()
        self.header = read_header(self.text)
        self.files = re.findall(r"^\+\+\+ b/(\S+)", self.text, re.MULTILINE)

    def __getattr__(self, key):
        """difficulty, oracle, target …: the header's words."""
        if key.capitalize() not in KEYS:
            raise AttributeError(key)
        return self.header.get(key.capitalize(), "")

    @property
    def is_policy(self):
        return self.policy == "yes"

    def lines_changed(self):
        """The larger of the numbers of lines taken away and put in."""
        body = self.text.split("\n--- ", 1)[1]
        lines = [line for line in body.splitlines() if not line.startswith(("---", "+++"))]
        return max(sum(line.startswith(sign) for line in lines) for sign in "-+")

    def faults(self):
        """What is wrong with the bank's entry, as lines."""
        for key in sorted(NEEDED - set(self.header)):
            yield f"{self.name}: the header has no {key}:"
        for key in sorted(set(self.header) - KEYS):
            yield f"{self.name}: the header has an unknown {key}:"
        if self.difficulty not in DIFFICULTIES:
            yield f"{self.name}: difficulty '{self.difficulty}' is none of {DIFFICULTIES}"
        if self.lines_changed() > LINES_MAX:
            yield f"{self.name}: changes {self.lines_changed()} lines, at most {LINES_MAX} may be"
        if not os.path.exists(self.witness):
            yield f"{self.name}: has no witness {os.path.basename(self.witness)}"

    def apply(self, tree):
        """Apply the patch to the files below `tree`, exactly."""
        run = subprocess.run(
            ["patch", "-p1", "--fuzz=0", "--batch", "--silent", "-d", tree, "-i", self.path],
            capture_output=True, text=True, check=False,
        )
        if run.returncode != 0:
            raise Refused(f"{self.name}: does not apply: {run.stdout.strip()}")


def read_bank(folder=BANK):
    """All bugs of a bank, by name."""
    paths = sorted(name for name in os.listdir(folder) if name.endswith(".patch"))
    return [Bug(os.path.join(folder, name)) for name in paths]
