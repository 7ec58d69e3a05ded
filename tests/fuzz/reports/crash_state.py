# SPDX-License-Identifier: GPL-2.0-only
"""What a machine that files crashes reads in a report: a type and up to three frames.

The rules are those that such programs share (ClusterFuzz's are the best known): the first line that
says what kind of crash it is counts, then the first frames that are neither a sanitizer's, nor the
engine's, nor the C library's. A line that speaks of an earlier allocation ends the stack.
"""
import re

FRAMES = 3
ASSERTION = re.compile(r"(?:\[.*?\])?\s*assert(?:ion)? fail(?:ure|ed): (.*)", re.IGNORECASE)
SANITIZER = re.compile(r".*ERROR: \w+Sanitizer: ([\w-]+)")
UNDEFINED = re.compile(r"(\S+): runtime error: (.*)")
ENGINE = re.compile(r".*ERROR: libFuzzer: (deadly signal|timeout|out-of-memory)")
STOP = re.compile(r"previously allocated by|allocated by thread|located in stack of thread")
FRAME = re.compile(
    r"\s*#\d+\s+0x[0-9a-f]+\s+"
    r"(?:in (?P<function>\S+)\s+\S+:\d+(?::\d+)?|in (?P<named>\S+)"
    r"|\((?P<module>\S+\+0x[0-9a-f]+)\))"
)
IGNORED = re.compile(
    r"abort|raise$|gsignal|exit$|main|_start|malloc|calloc|realloc|free|new|delete"
    r"|mem(?:cpy|set|move|cmp)|str(?:cmp|len|cpy)|fuzzer::|LLVMFuzzerTestOneInput"
    r"|__(?:asan|msan|ubsan|sanitizer|interceptor|libc|pthread_kill|restore_rt|assert)"
    r"|\S*/libc\.so"
)
ADDRESS = re.compile(r"0x[0-9a-f]{4,}")


class CrashState:
    """What is left of a report when everything that changes from run to run is gone."""

    def __init__(self, report):
        self.type = ""
        self.frames = []
        self.full = False
        for line in report.splitlines():
            self.read(line)

    def read(self, line):
        if self.read_type(line):
            return
        if STOP.search(line) and self.frames:
            self.full = True
        frame = FRAME.match(line)
        if self.type and frame and not self.full:
            self.add(frame.group("function") or frame.group("named") or frame.group("module"))

    def read_type(self, line):
        """Assertions and sanitizers say what it is; the engine's signal only if nobody else did."""
        match = ASSERTION.match(line)
        if match:
            self.begin("ASSERT", [match.group(1)])
            return True
        match = SANITIZER.match(line)
        if match and self.type != "ASSERT":
            self.begin(match.group(1), [])
            return True
        match = UNDEFINED.match(line)
        if match and not self.type:
            self.begin("undefined: " + match.group(2), [])
            return True
        match = ENGINE.match(line)
        if match and not self.type:
            self.begin("engine: " + match.group(1), [])
            return True
        return False

    def begin(self, kind, frames):
        self.type = kind
        self.frames = frames
        self.full = False

    def add(self, function):
        if len(self.frames) < FRAMES and not IGNORED.match(function):
            self.frames.append(ADDRESS.sub("ADDRESS", function))
