# SPDX-License-Identifier: GPL-2.0-only
"""Includes go downwards: fuzz, core, sim; and inside core from room to room."""
import os
import re

from tidy_rules.rule import CHECKS_OF_ROOMS, rule

CORE_BASE = ("core/base", "sim")
CORE_BOOT = ("core/boot", "core/pgtable") + CORE_BASE
CORE_PAGE = ("core/page",) + CORE_BOOT
CORE_SLAB = ("core/slab",) + CORE_PAGE
CORE_KMAP = ("core/kmap",) + CORE_SLAB
CORE_VMA = ("core/vma",) + CORE_KMAP
CORE_ALL = ("core/init", "core/fault", "core/kvm") + CORE_VMA
# folder: what it may include beside itself
ALLOWED = {
    "sim": (),
    "core/base": ("sim",),
    "core/pgtable": CORE_BASE,
    "core/boot": ("core/pgtable",) + CORE_BASE,
    "core/page": CORE_BOOT,
    "core/slab": CORE_PAGE,
    "core/kmap": CORE_SLAB,
    "core/kvm": CORE_KMAP,
    "core/vma": CORE_KMAP,
    "core/fault": CORE_VMA,
    "core/init": ("core/fault", "core/kvm") + CORE_VMA,
    "fuzz/model": ("sim",),
    "fuzz/op": ("fuzz/model",) + CORE_ALL,
    "fuzz/engine": ("fuzz/op", "fuzz/model") + CORE_ALL,
    "fuzz/min": ("fuzz/op", "fuzz/model") + CORE_ALL,
    "fuzz/targets": ("fuzz/min", "fuzz/engine", "fuzz/op", "fuzz/model") + CORE_ALL,
    "fuzz/cli": ("fuzz/min", "fuzz/engine", "fuzz/op", "fuzz/model") + CORE_ALL,
}
# What core/ may have of the C library: no host service behind any of it.
CORE_SYSTEM = {
    "assert.h", "errno.h", "inttypes.h", "limits.h", "stdarg.h", "stdbool.h", "stddef.h",
    "signal.h", "stdint.h", "stdio.h", "string.h", "strings.h",
}
CORE_SYSTEM_BASE_ONLY = {"errno.h", "signal.h", "stdio.h", "stdarg.h", "strings.h"}
INCLUDE = re.compile(r'\s*#\s*include\s+(["<])([^">]+)[">]')


def includes(tree, path):
    for number, line in enumerate(tree.lines(path), 1):
        match = INCLUDE.match(line)
        if match:
            yield number, match.group(1) == "<", match.group(2)


def room_of(path):
    """The folder of ALLOWED that a file belongs to."""
    folder = os.path.dirname(path)
    while folder and folder not in ALLOWED:
        folder = os.path.dirname(folder)
    return folder


@rule("include-direction", "an include goes downwards, as the table of rooms allows")
def include_direction(tree):
    for path in tree.select(".c", ".h", under=("sim", "core", "fuzz")):
        room = room_of(path)
        if not room:
            yield path, 1, "the table of rooms (tests/tidy/includes.py) has no row for its folder"
            continue
        for number, system, name in includes(tree, path):
            if system or "/" not in name:
                continue
            target = room_of(name)
            if target != room and target not in ALLOWED[room]:
                yield path, number, f"{room} may not include {name}"


@rule("private-header", "a private header (*_internal.h) is included by its room and its tests")
def private_headers(tree):
    for path in tree.select(".c", ".h", under=("sim", "core", "fuzz")):
        for number, _, name in includes(tree, path):
            if name.endswith("_internal.h") and room_of(name) not in ("", room_of(path)):
                yield path, number, f"{name} is private"


@rule("core-system-header", "core/ includes only the parts of the C library that need no host")
def core_system_headers(tree):
    for path in tree.select(".c", ".h", under=("core",)):
        if CHECKS_OF_ROOMS.search(path):
            continue
        for number, system, name in includes(tree, path):
            outside_base = room_of(path) != "core/base"
            base_only = outside_base and name in CORE_SYSTEM_BASE_ONLY
            if system and (name not in CORE_SYSTEM or base_only):
                yield path, number, f"<{name}>"
