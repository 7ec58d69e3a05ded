# SPDX-License-Identifier: GPL-2.0-only
"""Mutable globals, read from the objects that the compiler made."""
import glob
import os
import re
import subprocess

from tidy_rules.rule import CHECKS_OF_ROOMS, rule

# What the compiler itself puts into writable sections.
ALLOWED = [
    (r"^(\.L)?__(unnamed|const|func__)", "names of compiler-made constants"),
    (r"asan", "ASan's descriptors of globals"),
    (r"ubsan|tsan", "descriptors of checked types and places"),
    (r"sancov|sanitizer_cov", "counters and guards of coverage"),
    (r"^(\.L)?__?_?gcov|^__llvm_|^(\.L)?LPBX|^(\.L)?LPBF", "gcov's counters"),
    (r"^switch\.table", "a constant table made of a switch"),
]
ALLOWED = [(re.compile(pattern), why) for pattern, why in ALLOWED]
# A constant table of pointers is relocated once by the loader, and read-only afterwards.
WRITABLE = re.compile(r"^(\.data(?!\.rel\.ro)|\.bss|\.tdata|\.tbss|\*COM\*)")


def libraries(build):
    for pattern in ("core/*/libcore_*.a", "fuzz/op/libfuzz_op*.a"):
        yield from sorted(glob.glob(os.path.join(build, pattern)))


def writable_symbols(library):
    """(object file, symbol, section) of each object in a writable section."""
    run = subprocess.run(
        ["nm", "--format=sysv", library], capture_output=True, text=True, check=True
    )
    member = "?"
    for line in run.stdout.splitlines():
        if line.startswith("Symbols from "):
            member = line.rstrip(":")[len("Symbols from ") :]
        columns = [column.strip() for column in line.split("|")]
        if len(columns) != 7 or columns[3] not in ("OBJECT", "TLS", "NOTYPE"):
            continue
        if WRITABLE.match(columns[6]):
            yield member, columns[0], columns[6]


@rule("mutable-global", "core/ and fuzz/op have no mutable globals: state lives in image slots")
def mutable_globals(tree):
    if tree.build is None:
        return
    found = list(libraries(tree.build))
    if not found:
        yield tree.build, 1, "holds no library of core/: build first"
    for library in found:
        for member, symbol, section in writable_symbols(library):
            if CHECKS_OF_ROOMS.search(member):
                continue
            if not any(pattern.search(symbol) for pattern, _ in ALLOWED):
                yield os.path.basename(library), 1, f"{symbol} in {section} ({member})"
