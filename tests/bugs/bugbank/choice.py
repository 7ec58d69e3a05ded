# SPDX-License-Identifier: GPL-2.0-only
"""Which witnesses continuous integration runs: an eighth, another with each commit, and all of
those whose files the commit changed."""
import hashlib
import os
import subprocess

from bugbank.bug import ROOT

SHARE = 8


def git(*arguments):
    """What git says; nothing outside a repository, or where it does not know the commit."""
    done = subprocess.run(
        ["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout if done.returncode == 0 else ""


def changed_files():
    """Against the parent commit, with what is not committed yet."""
    parent = "HEAD~1" if git("rev-parse", "--verify", "--quiet", "HEAD~1") else "HEAD"
    names = git("diff", "--name-only", parent) + git("ls-files", "--others", "--exclude-standard")
    return set(names.split())


def eighth(bugs, commit):
    """The same bugs for the same commit, wherever it is checked out."""

    def place(bug):
        return hashlib.sha256(f"{commit} {bug.name}".encode()).digest()

    return sorted(bugs, key=place)[: (len(bugs) + SHARE - 1) // SHARE]


def is_changed(bug, changed):
    own = {os.path.relpath(path, ROOT) for path in (bug.path, bug.witness)}
    return bool((own | set(bug.files)) & changed)


def choose(bugs):
    """Changed ones, then the eighth."""
    changed = changed_files()
    chosen = [bug for bug in bugs if is_changed(bug, changed)]
    drawn = eighth(bugs, git("rev-parse", "HEAD").strip())
    return chosen + [bug for bug in drawn if bug not in chosen]
