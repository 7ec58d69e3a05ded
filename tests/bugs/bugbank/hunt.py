# SPDX-License-Identifier: GPL-2.0-only
"""Is a planted bug live, and do the fuzzers find it?

A witness passes without the bug and fails with it. A hunt fuzzes for the bug from the shipped
programs: what they expect is not compared there, only the oracles judge; and what was found must be
the bug's, so the sound program runs the same input well. Time is that of one core, whatever else
the machine does.
"""
import os
import re
import resource
import shutil
import signal
import subprocess
import tempfile
import time

from bugbank.bug import Refused

WITNESS_SECONDS = 120
# Beyond the time of a hunt, for the report.
GRACE_SECONDS = 60
STOP_SECONDS = 20
DOES_NOT_END = -1
UNREADABLE = 2
PAGING_ORACLE = "paging_oracle"
NO_QEMU = 77
# What the oracle tries, one after the other: who finds, and by which cases.
PAGING_CASES = (
    ("random", ["--share", "0", "--cases", "100000"]),
    ("combination", ["--share", "1", "--cases", "0"]),
)


class Found:
    """How a hunt ended. `by`: fuzz, seed NAME, of the paging oracle random or combination, or
    nothing; signature: what the oracle said."""

    def __init__(self, by, seconds, runs, signature):
        self.by, self.seconds, self.runs, self.signature = by, seconds, runs, signature


def program_status(command):
    """Exit status, and what was said; DOES_NOT_END after WITNESS_SECONDS."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=WITNESS_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        return DOES_NOT_END, ""
    return done.returncode, (done.stdout + done.stderr).decode(errors="replace")


def witness_program(bug):
    """What runs the witness: the paging oracle, or the mmfuzz of its paging mode."""
    if bug.witness.endswith(".case"):
        return PAGING_ORACLE
    with open(bug.witness, encoding="utf-8") as file:
        return "mmfuzz_pae" if re.search(r"^boot\(.*\bpae=1\b", file.read(), re.M) else "mmfuzz"


def witness_status(bug, programs):
    """Exit status and output of the witness with the programs of a build or of a planting."""
    name = witness_program(bug)
    if name != PAGING_ORACLE:
        return program_status([programs.program(name), "run", bug.witness])
    with tempfile.TemporaryDirectory() as folder:
        return program_status(
            [programs.program(name), "--quiet", "--folder", folder, bug.witness]
        )


def prove_live(bug, build, planting):
    """Raises Refused where the witness fails without the bug, or passes with it."""
    status, said = witness_status(bug, build)
    if status == NO_QEMU:
        raise Refused(f"{bug.name}: {said.strip()}")
    if status != 0:
        raise Refused(f"{bug.name}: the witness fails without the bug:\n{said[-1500:]}")
    status, said = witness_status(bug, planting)
    if status == UNREADABLE:
        raise Refused(f"{bug.name}: the witness cannot be run:\n{said[-1500:]}")
    if status == 0:
        raise Refused(f"{bug.name}: the witness passes with the bug: it is not live")


# ---- fuzzing -----------------------------------------------------------------------------------


def make_seeds(build, corpus, folder):
    """All shipped programs as inputs."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    status, said = program_status([build.program("mmfuzz"), "seeds", corpus, folder])
    if status != 0:
        raise Refused(f"the shipped programs do not convert:\n{said[-1500:]}")


def signature_of(log):
    """The first SUMMARY (the engine adds one of its own), without file, line and address."""
    lines = re.findall(r"^SUMMARY: (.*)", log, re.M)
    if not lines:
        return "no summary"
    text = re.sub(r"\(\S* ?\(BuildId: \w+\)\)?|\S*:\d+(:\d+)?\b", "", lines[0])
    text = re.sub(r"0x[0-9a-f]+|==\d+==|/\S+|\bin\s*$", "", text)
    return re.sub(r"\s+", " ", text).replace("mmfuzz: ", "").strip()


def finding_of(said):
    """What a report says first: the finding and its program."""
    match = re.search(r"^finding: .*?(?=^first wrong|^--- /proc|\Z)", said, re.M | re.S)
    return (match.group(0) if match else said)[-2000:].strip()


def read_bytes(path):
    with open(path, "rb") as file:
        return file.read()


def seed_named(artifact, seeds):
    """The seed that the fuzzer met it with; it begins with an empty program."""
    found = read_bytes(artifact)
    paths = (os.path.join(folder, name) for folder in seeds for name in sorted(os.listdir(folder)))
    same = [os.path.basename(path) for path in paths if read_bytes(path) == found]
    return same[0].removesuffix(".bin") if same else "empty" if len(found) < 2 else "?"


def read_log(path):
    with open(path, encoding="utf-8", errors="replace") as file:
        return file.read()


def runs_of(log):
    final = re.findall(r"^stat::number_of_executed_units:\s*(\d+)", log, re.M)
    seen = final or re.findall(r"^#(\d+)\s", log, re.M)
    return int(seen[-1]) if seen else 0


def core_seconds(pid):
    """What a process has used of a core; 0 where it is gone."""
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
            fields = file.read().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def stop(fuzzer):
    """With its last figures, if it gives them in time."""
    fuzzer.send_signal(signal.SIGINT)
    try:
        fuzzer.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        fuzzer.kill()
        fuzzer.wait()


class Hunt:
    """One target with one bug in it, fuzzed on one core until the bug is found or time is over.
    `seeds`: folders of inputs to begin with."""

    def __init__(self, bug, planting, seeds, seconds, random_seed=1):
        self.bug, self.planting, self.seeds, self.seconds = bug, planting, seeds, seconds
        self.random_seed = random_seed
        self.is_over = False
        self.kept = os.path.join(planting.folder, "corpus")
        self.findings = os.path.join(planting.folder, "findings")
        self.log = os.path.join(planting.folder, "fuzz.log")

    def _command(self):
        return [
            "setpriv", "--pdeathsig", "TERM",  # it dies with us
            self.planting.program(self.bug.target), f"-seed={self.random_seed}",
            "-print_final_stats=1", "-timeout=25", "-max_len=49152", "-rss_limit_mb=2560",
            f"-artifact_prefix={self.findings}/", self.kept, *self.seeds,
        ]

    def _fuzz(self):
        """Fuzz until the bug is found or time is over. Seconds of the core that it took."""
        for folder in (self.kept, self.findings):
            shutil.rmtree(folder, ignore_errors=True)
            os.makedirs(folder)
        with open(self.log, "wb") as log:
            fuzzer = subprocess.Popen(
                self._command(), stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        seconds = 0.0
        while fuzzer.poll() is None and seconds <= self.limit():
            time.sleep(0.05)
            seconds = core_seconds(fuzzer.pid) or seconds
        self.is_over = fuzzer.poll() is None
        if self.is_over:
            stop(fuzzer)
        return seconds

    def limit(self):
        """Who has found something may end the report on it."""
        return self.seconds + (GRACE_SECONDS if os.listdir(self.findings) else 0)

    def artifact(self):
        names = [name for name in os.listdir(self.findings) if not name.startswith("slow-unit")]
        return os.path.join(self.findings, names[0]) if names else None

    def run(self):
        seconds = self._fuzz()
        log, artifact = read_log(self.log), self.artifact()
        if artifact is None:
            if not self.is_over:
                raise Refused(f"{self.bug.name}: the fuzzer broke:\n{log[-1500:]}")
            return Found("nothing", seconds, runs_of(log), "")
        by = "fuzz" if "\tINITED " in log else "seed " + seed_named(artifact, self.seeds)
        return Found(by, seconds, runs_of(log), signature_of(log))

    def check_artifact(self, build):
        """Raises Refused where the sound program fails on the input, too."""
        status, said = program_status([build.program(self.bug.target), self.artifact()])
        if status != 0:
            raise Refused(
                f"{self.bug.name}: found something else, which is there without the bug, too:"
                f" {signature_of(said)}\n{finding_of(said)}\nthe input: {self.artifact()}"
            )


# ---- the paging oracle ---------------------------------------------------------------------------


def child_seconds():
    """What all children that ended have used of a core."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def cases_of(said):
    counts = re.findall(r"^paging: (\d+) cases of all combinations, (\d+) random", said, re.M)
    return sum(map(int, counts[-1])) if counts else 0


class PagingHunt:
    """The paging oracle over its cases, up to the first difference. Its `seconds` are those of both
    sides, the cases' number is that of its batch."""

    def __init__(self, bug, planting):
        self.bug, self.planting = bug, planting

    def run(self):
        started, cases = child_seconds(), 0
        for by, flags in PAGING_CASES:
            with tempfile.TemporaryDirectory() as folder:
                done = subprocess.run(
                    [self.planting.program(PAGING_ORACLE), "--quiet", "--stop",
                     "--folder", folder, *flags],
                    capture_output=True, text=True, check=False,
                )
            cases += cases_of(done.stdout)
            if done.returncode == 1:
                seconds = child_seconds() - started
                return Found(by, seconds, cases, signature_of(done.stdout))
            if done.returncode != 0:
                raise Refused(f"{self.bug.name}: {(done.stdout + done.stderr)[-1500:].strip()}")
        return Found("nothing", child_seconds() - started, cases, "")
