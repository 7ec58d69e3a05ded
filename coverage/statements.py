# SPDX-License-Identifier: GPL-2.0-only
"""Just enough of C to know where a statement ends, what guards it and how far its block goes."""
import re

TAB = 8
QUOTED = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'')
GUARD = re.compile(r"\s*(?:\} else )?if \(")


def indent(line):
    """Columns before the first word; None for a blank line."""
    text = line.expandtabs(TAB)
    return len(text) - len(text.lstrip()) if text.strip() else None


def statement_end(lines, first):
    """The index of the last line of the statement that begins at index @first."""
    depth = 0
    for i in range(first, len(lines)):
        code = QUOTED.sub('""', lines[i])
        depth += code.count("(") - code.count(")")
        if depth <= 0:
            return i
    return first


def guard_of(lines, first):
    """The `if` whose body begins at index @first, as indexes (first, last); None without one."""
    for i in range(first - 1, max(first - 9, -1), -1):
        if GUARD.match(lines[i]):
            return (i, first - 1) if statement_end(lines, i) == first - 1 else None
        if lines[i].rstrip().endswith((";", "}")):
            return None
    return None


def block_end(lines, first):
    """The index of the last line of the block that the statement at index @first stands in; of a
    function's head, the end of the function."""
    level = indent(lines[first])
    if level == 0:
        return lines.index("}", first)
    last = first
    for i in range(first + 1, len(lines)):
        here = indent(lines[i])
        if here is not None and here < level:
            break
        if here is not None:
            last = i
    return last
