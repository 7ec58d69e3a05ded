# SPDX-License-Identifier: GPL-2.0-only
"""What the last full runs found: results.tsv (from the shipped programs) and results_bare.tsv (from
nothing), and what RESULTS.md and README.md say of them."""
import os
import platform
import re

from bugbank.bug import BANK, DIFFICULTIES, read_bank

RESULTS = os.path.join(BANK, "results.tsv")
RESULTS_BARE = os.path.join(BANK, "results_bare.tsv")
AWAITED = os.path.join(BANK, "awaited")
COLUMNS = ("name", "by", "seconds", "runs", "signature")
BEGIN, END = "<!-- results: made by ./mm bugs --keep -->", "<!-- end of results -->"
MISSED = "nothing"
# By whom a bug was found; else by a seed.
WHERE = {
    "fuzz": "fuzzing",
    "random": "a random case",
    "combination": "all combinations",
    MISSED: "**missed**",
}
# Of the bugs of a difficulty, so many must be found.
SHARE_WANTED = 0.9


def machine():
    """The processor and its number of cores, as one line."""
    model = platform.processor() or platform.machine()
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            model = re.search(r"^model name\s*:\s*(.*)", file.read(), re.M).group(1)
    except (OSError, AttributeError):
        pass
    return f"{model}, {os.cpu_count()} cores, one used"


def write_results(rows, path=RESULTS):
    """rows: {name: (by, seconds, runs, signature)}"""
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"# {machine()}\n" + "\t".join(COLUMNS) + "\n")
        for name in sorted(rows):
            file.write("\t".join((name, *rows[name])) + "\n")


def read_results(path=RESULTS):
    """(machine, rows) as written; nothing where there is no file."""
    if not os.path.exists(path):
        return "", {}
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    rows = (line.split("\t") for line in lines[2:])
    return lines[0][2:], {name: tuple(values) for name, *values in rows}


def read_awaited(path=AWAITED):
    """{name: what it waits for} of bugs that cannot be planted yet."""
    rows = (line.split(None, 1) for line in text_of(path).splitlines())
    return {row[0]: row[1] for row in rows if row and row[0] != "#"}


def row_of(found):
    return (found.by, f"{found.seconds:.1f}", str(found.runs), found.signature)


# ---- shares ------------------------------------------------------------------------------------


def shares(bugs, rows):
    """(difficulty or `policy`, found, all) of those that have a row."""
    for kind in (*DIFFICULTIES, "policy"):
        of_kind = [bug for bug in bugs if bug.name in rows and kind_of(bug) == kind]
        found = sum(rows[bug.name][0] != MISSED for bug in of_kind)
        if of_kind:
            yield kind, found, len(of_kind)


def kind_of(bug):
    """Bugs that change policy only are scored apart."""
    return "policy" if bug.is_policy else bug.difficulty


def shares_suffice(bugs, rows):
    return all(
        kind == "policy" or found >= SHARE_WANTED * nr for kind, found, nr in shares(bugs, rows)
    )


# ---- RESULTS.md, README.md ---------------------------------------------------------------------


def seconds_text(text):
    seconds = float(text)
    return f"{seconds:.1f} s" if seconds < 10 else f"{seconds:.0f} s"


def hunt_cells(row):
    """Found by, time, runs."""
    if row is None:
        return "not run | |"
    by, seconds, runs, _ = row
    where = WHERE.get(by, "a seed")
    return f"{where} | {seconds_text(seconds)} | {int(runs):,}"


def table_row(bug, rows):
    """rows: of each campaign, or None."""
    name = f"[{bug.name}]({bug.name}.patch)"
    cells = " | ".join(hunt_cells(row) for row in rows)
    signature = next((row[3] for row in rows if row and row[3]), "")
    return f"| {name} | {kind_of(bug)} | {bug.target} | {cells} | {signature} |"


def campaigns(results, bare):
    """(head, title, machine, rows) of each; what was never measured is left out."""
    yield ("found by", "from the shipped programs", *results)
    if bare[1]:
        yield ("from nothing", "from nothing", *bare)


def tables(bugs, results, bare):
    """The lines of RESULTS.md. results, bare: (machine, rows) as read."""
    runs = list(campaigns(results, bare))
    heads = ["bug", "difficulty", "target"]
    for head, _, _, _ in runs:
        heads += [head, "time", "runs"]
    heads.append("oracle")
    yield from ("# Every bug of the bank, and who found it", "", "Made by `./mm bugs --keep`.", "")
    yield f"| {' | '.join(heads)} |"
    yield "| --- " * len(heads) + "|"
    for bug in bugs:
        yield table_row(bug, [rows.get(bug.name) for _, _, _, rows in runs])
    blind = [f"- {bug.name}: {bug.blind}" for bug in bugs if bug.blind]
    if blind:
        yield "\nNot seen by QEMU:\n\n" + "\n".join(blind)
    awaited = [f"- {name}: {reason}" for name, reason in sorted(read_awaited().items())]
    if awaited:
        yield "\nNot planted yet, and what each waits for:\n\n" + "\n".join(awaited)


def sums(bugs, results, bare):
    """The lines of README.md between the marks."""
    for _, title, where, rows in campaigns(results, bare):
        found = [f"{kind} {found} of {nr}" for kind, found, nr in shares(bugs, rows)]
        yield f"Found {title}: {', '.join(found)}. Measured on {where}."


def pages(folder):
    """{path: text} of both documents as they should be."""
    bugs, results, bare = read_bank(), read_results(), read_results(RESULTS_BARE)
    path = os.path.join(folder, "README.md")
    with open(path, encoding="utf-8") as file:
        head, rest = file.read().split(BEGIN)
    lines = "\n".join(sums(bugs, results, bare))
    return {
        path: f"{head}{BEGIN}\n{lines}\n{END}{rest.split(END)[1]}",
        os.path.join(folder, "RESULTS.md"): "\n".join(tables(bugs, results, bare)) + "\n",
    }


def text_of(path):
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        return file.read()


def readme_is_current(folder=BANK):
    """Do both documents name exactly the patches, with the kept results?"""
    return all(text_of(path) == text for path, text in pages(folder).items())


def write_readme(folder=BANK):
    for path, text in pages(folder).items():
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
