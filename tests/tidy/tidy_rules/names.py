# SPDX-License-Identifier: GPL-2.0-only
"""Names and words that do not occur."""
import os
import re

from tidy_rules.rule import CHECKS_OF_ROOMS, rule
from tidy_rules.tree import functions

VAGUE = re.compile(r"(?:^|_)(util|utils|helper|helpers|misc|common)(?:_|$|\.)")
NUMBERED = re.compile(r"^[a-z_]*[a-z]{3,}[2-9]$")
# Numbers that are part of a thing's own name.
NUMBERED_ALLOWED = re.compile(
    r"^(?:\w*_)?(?:log2|ilog2|pow2|pow_of_2|e820|\w*level[23]|xxh3|\w*crc32|\w*order[0-9]"
    r"|k?(?:load|store)8|mmap2)$"
)


@rule("vague-name", "nothing is called util, helper, misc or common")
def vague_names(tree):
    for path in tree.select():
        if path.startswith("tests/tidy/"):
            continue
        if VAGUE.search(os.path.basename(path)):
            yield path, 1, "the file's name says nothing"
        if path.endswith((".c", ".h")):
            for name, first, _ in functions(tree.code(path)):
                if VAGUE.search(name):
                    yield path, first, f"{name}() says nothing"


@rule("numbered-name", "no function or file is a second copy: foo2")
def numbered_names(tree):
    for path in tree.select(".c", ".h"):
        stem = os.path.basename(path).rsplit(".", 1)[0]
        if NUMBERED.match(stem) and not NUMBERED_ALLOWED.match(stem):
            yield path, 1, f"the file's name is numbered: {stem}"
        for name, first, _ in functions(tree.code(path)):
            if NUMBERED.match(name) and not NUMBERED_ALLOWED.match(name):
                yield path, first, f"{name}() is numbered"


@rule("c-long", "core/ and sim/ do not use C's long: its size is the host's")
def c_long(tree):
    for path in tree.select(".c", ".h", under=("core", "sim")):
        for number, line in enumerate(tree.code(path), 1):
            if line.lstrip().startswith("#include"):
                continue
            if re.search(r"(?<!long )\blong\b(?! long)", line):
                yield path, number, "long"


@rule("ifdef", "no #ifdef in core/ outside base/: variants are source lists and fields")
def ifdefs(tree):
    for path in tree.select(".c", ".h", under=("core",)):
        if path.startswith("core/base/"):
            continue
        for number, line in enumerate(tree.code(path), 1):
            guard = re.match(r"#ifndef CORE_[A-Z0-9_]+_H$", line)
            if re.match(r"\s*#\s*(ifdef|ifndef|if|elif)\b", line) and not guard:
                yield path, number, line.strip()


HOST_CALLS = re.compile(
    r"\b(malloc|calloc|realloc|free|time|gettimeofday|clock_gettime|rand|random|srand|getenv|fopen"
    r"|fprintf|printf|puts|abort|exit)\s*\("
)


@rule("host-call", "core/ calls no host allocator, clock, file or console")
def host_calls(tree):
    for path in tree.select(".c", ".h", under=("core",)):
        if CHECKS_OF_ROOMS.search(path):
            continue
        for number, line in enumerate(tree.code(path), 1):
            match = HOST_CALLS.search(line)
            if match:
                yield path, number, f"{match.group(1)}()"


# Words about how a text came to be, and promises: a reader of the product has no use for them.
ABOUT_THE_MAKING = [
    (re.compile(r"\b(TODO|FIXME|XXX|HACK)\b"), "a promise: do it, or say what is left out"),
    (re.compile(r"\b(this|next|last|our|the) session\b", re.I), "about the making"),
    (re.compile(r"\b[Pp]arts? [A-H]\b"), "about the making"),
    (re.compile(r"\bissues? (#?\d|[A-H]\b)"), "about the making"),
    (re.compile(r"\b(the|your|this) brief\b", re.I), "about the making"),
    (re.compile(r"\bAI[- ](agent|assistant|model)|\bLLM\b|\blanguage model\b"), "about the making"),
    (re.compile(r"(?<![\w.])/(work|home|root)/"), "a path of one machine"),
    (re.compile(r"\bin a real (implementation|system|kernel we)"), "an excuse"),
]


@rule("words", "texts speak of the product, not of its making, and name no machine's paths")
def words(tree):
    for path in tree.select():
        if path.startswith("tests/tidy/") or not tree.is_text(path):
            continue
        for number, line in enumerate(tree.lines(path), 1):
            for pattern, why in ABOUT_THE_MAKING:
                match = pattern.search(line)
                if match:
                    yield path, number, f"'{match.group(0)}': {why}"
