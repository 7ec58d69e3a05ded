# SPDX-License-Identifier: GPL-2.0-only
"""Contract blocks: every function that a header declares stands below one, in its fixed form."""
import re

from tidy_rules.rule import rule

LABELS = ["Requires", "Ensures", "Errors", "Cost", "As"]  # in this order; Locks anywhere
LABEL = re.compile(r"^\s*\*\s+([A-Z][a-z]+):(.*)$")
NOT_LABELS = {
    "Require", "Ensure", "Error", "Lock", "Locking", "Return", "Returns", "Param", "Params",
    "Precondition", "Postcondition", "Pre", "Post", "Like",
}
KEYWORDS = ("typedef", "struct", "union", "enum", "static_assert", "_Static_assert", "#", "}", "{")


def declarations(code):
    """(name, first line, last line, is it a definition) of what a header declares in column 0."""
    number = 0
    while number < len(code):
        line = code[number]
        number += 1
        if not re.match(r"[A-Za-z_]", line):
            continue
        first = number
        text = line
        while ";" not in text and "{" not in text and number < len(code):
            text += " " + code[number]
            number += 1
        definition = "{" in text and "=" not in text.split("{")[0]
        last = number
        if definition:
            while last < len(code) and not code[last - 1].startswith("}"):
                last += 1
            number = last
        name = declared_name(text)
        if name:
            yield name, first, last, definition


def declared_name(text):
    """The function that a declaration declares; None for a type, a variable, a macro's use."""
    # An aggregate may be a return type; a body right after its tag says that it is not.
    if text.startswith(("typedef", "static_assert", "_Static_assert", "extern const")):
        return None
    if re.match(r"(struct|union|enum)\b[^(;]*[{;]", text) and "(" not in text.split("{")[0]:
        return None
    match = re.match(r"[\w\s*]*?[\s*]([A-Za-z_]\w*)\s*\(", text)
    return match.group(1) if match else None


def block_above(lines, code, first):
    """The comment above line `first`, past its neighbours in the paragraph; None without one."""
    number = first - 1
    while number >= 1 and lines[number - 1].strip():
        if not code[number - 1].strip():
            return comment_ending(lines, number)
        number -= 1
    return None


def comment_ending(lines, last):
    first = last
    while first > 1 and "/*" not in lines[first - 1]:
        first -= 1
    return first, last


def short(first, last):
    return last - first < 8


def is_accessor(code, first, last):
    """A definition whose body is one statement: it says itself what it does."""
    text = "".join(code[first - 1 : last])
    body = text[text.index("{") + 1 : text.rindex("}")]
    return last - first < 7 and body.count(";") <= 1 and "{" not in body


@rule("contract", "a function in a header stands below a contract block, alone or with its like")
def contracts(tree):
    for path in tree.select(".h", under=("sim", "core", "fuzz")):
        lines, code = tree.lines(path), tree.code(path)
        covered_until = None
        for name, first, last, definition in declarations(code):
            if block_above(lines, code, first):
                covered_until = last
            elif definition and short(first, last) and follows(lines, covered_until, first):
                covered_until = last  # one of a group of short ones
            elif definition and is_accessor(code, first, last):
                covered_until = None
            else:
                covered_until = None
                yield path, first, f"{name}() has no contract block"


def follows(lines, covered_until, first):
    """Is there nothing but a blank line between a covered function and this one?"""
    return covered_until is not None and not "".join(lines[covered_until : first - 1]).strip()


@rule("contract-form", f"a contract block has its lines in order: {', '.join(LABELS)}")
def contract_form(tree):
    for path in tree.select(".h", under=("sim", "core", "fuzz")):
        lines = tree.lines(path)
        reached = -1
        for number, line in enumerate(lines, 1):
            if "/*" in line:
                reached = -1
            match = LABEL.match(line)
            if not match:
                continue
            label, text = match.groups()
            if label in NOT_LABELS:
                yield path, number, f"{label}: is none of {', '.join(LABELS)}, Locks"
            elif label in LABELS:
                if not text.strip():
                    yield path, number, f"{label}: says nothing"
                if LABELS.index(label) < reached:
                    yield path, number, f"{label}: stands below {LABELS[reached]}:"
                reached = max(reached, LABELS.index(label))
