# SPDX-License-Identifier: GPL-2.0-only
"""The rules of coverage/exclusions: what a report forgives, and why."""
import re

RULE = re.compile(r"(?P<kind>half|complaint)\s+(?P<where>\S+)\s+(?P<pattern>\S.*)")


class Rule:
    """half: untaken branches of the statement. complaint: it, the rest of its block (of a
    function's head: its body), and the branch that leads there."""

    def __init__(self, number, kind, where, pattern):
        self.number = number  # its line in the file
        self.kind = kind
        self.where = re.compile(where)
        self.pattern = re.compile(pattern)
        self.reason = ""
        self.lines = self.branches = self.matches = 0

    def matches_line(self, line):
        return self.pattern.search(line) and not line.lstrip().startswith(("*", "/*", "#"))


def read_rules(path):
    """A rule is a line `KIND WHERE PATTERN`; its reason is the indented text below."""
    rules = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            match = RULE.match(line)
            if match:
                rules.append(Rule(number, *match.groups()))
            elif line.startswith((" ", "\t")) and line.strip() and rules:
                rules[-1].reason += " " * bool(rules[-1].reason) + line.strip()
            elif line.strip() and not line.startswith("#"):
                raise ValueError(f"{path}:{number}: neither a rule nor a reason: {line.strip()}")
    for rule in rules:
        if not rule.reason:
            raise ValueError(f"{path}:{rule.number}: no reason for {rule.pattern.pattern}")
    return rules
