# SPDX-License-Identifier: GPL-2.0-only
"""What a rule is: a name, one line that says it, and a function that yields (path, line, text)."""

import re

RULES = []

# The checks of core/'s rooms watch the kernel from outside it: what they remember from step to step
# is host memory (core/base/check.h, struct check_memory).
CHECKS_OF_ROOMS = re.compile(r"_(check|census)(_\w+)?\.[ch]\b")


class Rule:
    def __init__(self, name, says, find):
        self.name = name
        self.says = says
        self.find = find


def rule(name, says):
    """Put the decorated function into the table of rules."""

    def register(find):
        RULES.append(Rule(name, says, find))
        return find

    return register
