# SPDX-License-Identifier: GPL-2.0-only
"""Planting: programs of a build with one bug in them.

    files of the patch --copy, patch--> tree/ --compile--> obj/ --exchange--> lib/ --link--> bin/

The tree itself and its build stay as they are: what a patched file is compiled into takes the place
of the sound object in a copy of its library, and the programs are linked with that.
"""
import json
import os
import shlex
import shutil
import subprocess

from bugbank.bug import ROOT, Refused


def run(command, folder):
    """A step of the build, quiet unless it fails."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        said = (done.stdout + done.stderr).strip()
        how = f"signal {-done.returncode}" if done.returncode < 0 else f"status {done.returncode}"
        raise Refused(f"{os.path.basename(command[0])} fails, {how}:\n{said[-2000:]}")
    return done.stdout


def option_value(words, option):
    return words[words.index(option) + 1]


class Unit:
    """A source file compiled for one library or program."""

    def __init__(self, entry):
        self.words = shlex.split(entry["command"])
        self.source = os.path.relpath(entry["file"], ROOT)
        self.object = option_value(self.words, "-o")

    @property
    def library(self):
        """core/page/CMakeFiles/core_page.dir/alloc.c.o -> core/page/libcore_page.a"""
        folder, below = self.object.split("/CMakeFiles/")
        return f"{folder}/lib{below.split('.dir/')[0]}.a"

    def compile(self, folder, tree, target):
        """Compile the planted tree's file, or the sound one with the planted tree's headers."""
        words = list(self.words)
        planted = os.path.join(tree, self.source)
        if os.path.exists(planted):
            words[words.index("-c") + 1] = planted
        words[words.index("-o") + 1] = target
        os.makedirs(os.path.dirname(target), exist_ok=True)
        compiler = next(i for i, word in enumerate(words) if word.startswith("-"))
        # A bug may leave something unused; that is no reason not to plant it.
        run(words[:compiler] + ["-I" + tree] + words[compiler:] + ["-Wno-error"], folder)


class Build:
    """A configured and up-to-date build folder (preset fuzz)."""

    def __init__(self, folder):
        self.folder = os.path.abspath(folder)
        with open(os.path.join(folder, "compile_commands.json"), encoding="utf-8") as file:
            self.units = [Unit(entry) for entry in json.load(file)]
        self.reads = self._read_dependencies()
        self.links = {}

    def _read_dependencies(self):
        """{object: the files of the tree that it was compiled from}"""
        reads, current = {}, None
        for line in run(["ninja", "-t", "deps"], self.folder).splitlines():
            if line and not line.startswith(" "):
                current = reads.setdefault(line.split(": #deps")[0], set())
            elif line.strip():
                path = os.path.realpath(os.path.join(self.folder, line.strip()))
                current.add(os.path.relpath(path, ROOT))
        return reads

    def program(self, name):
        return os.path.join(self.folder, "bin", name)

    def link_words(self, name):
        """The command that links bin/NAME, between its `: &&` and `&& :`."""
        if name not in self.links:
            lines = run(["ninja", "-t", "commands", "bin/" + name], self.folder).splitlines()
            words = shlex.split(lines[-1])
            self.links[name] = words[2 : words.index("&&", 2)]
        return self.links[name]

    def touched_units(self, files):
        for unit in self.units:
            if unit.source in files or self.reads.get(unit.object, set()) & set(files):
                yield unit


class Planting:
    """The programs of a build with one bug planted, in a folder of their own."""

    def __init__(self, bug, build, folder):
        self.bug, self.build, self.folder = bug, build, os.path.abspath(folder)
        self.tree = os.path.join(self.folder, "tree")
        self.exchanged = {}
        shutil.rmtree(self.folder, ignore_errors=True)

    def program(self, name):
        return os.path.join(self.folder, "bin", name)

    def patch(self):
        """Make tree/, with what the patch names."""
        for path in self.bug.files:
            if not os.path.exists(os.path.join(ROOT, path)):
                raise Refused(f"{self.bug.name}: does not apply: there is no {path}")
            os.makedirs(os.path.join(self.tree, os.path.dirname(path)), exist_ok=True)
            shutil.copy(os.path.join(ROOT, path), os.path.join(self.tree, path))
        self.bug.apply(self.tree)

    def _exchange(self, unit):
        """A planted object, in place of the sound one in a copy of its library."""
        target = os.path.join(self.folder, "obj", unit.object)
        unit.compile(self.build.folder, self.tree, target)
        self.exchanged[unit.object] = target
        sound = os.path.join(self.build.folder, unit.library)
        if not os.path.exists(sound):
            return
        planted = os.path.join(self.folder, "lib", unit.library)
        if unit.library not in self.exchanged:
            os.makedirs(os.path.dirname(planted), exist_ok=True)
            shutil.copy(sound, planted)
            self.exchanged[unit.library] = planted
        run(["ar", "r", planted, target], self.folder)

    def _link(self, name):
        words = [self.exchanged.get(word, word) for word in self.build.link_words(name)]
        words[words.index("-o") + 1] = self.program(name)
        run(words, self.build.folder)

    def plant(self, programs):
        """Make the programs. Requires: the build is up to date."""
        self.patch()
        try:
            self._build(programs)
        except Refused as refused:
            raise Refused(f"{self.bug.name}: cannot be built: {refused}") from None
        return self

    def _build(self, programs):
        wanted = {word for name in programs for word in self.build.link_words(name)}
        for unit in self.build.touched_units(self.bug.files):
            if unit.library in wanted or unit.object in wanted:
                self._exchange(unit)
        os.makedirs(os.path.join(self.folder, "bin"), exist_ok=True)
        for name in programs:
            self._link(name)

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)


def applies(bug, folder):
    """Does the patch apply to the tree? Raises Refused where not."""
    planting = Planting(bug, None, folder)
    try:
        planting.patch()
    finally:
        planting.remove()
