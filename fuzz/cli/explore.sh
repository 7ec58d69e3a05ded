#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm explore: a program in every order of execution. Sourced by mm.

help_explore() {
	cat <<-'END'
		explore FILE.mm [--switches N] [--accesses] [--all] [--bound N]
		    [--check=full]
		    Run a program of several tasks in every order within N switches (default 2):
		    marks at each preemption point of each call, to each other task and interrupt
		    that has lines; --accesses: also before each load and store of core/, in a
		    build of its own, as !n.k. The first finding is reported and printed as a
		    program, ready for corpus/regressions; --all goes on. Stops after --bound
		    schedules (default 1000000). Exit 1 for a finding.
	END
}

command_explore() {
	local preset=test
	[[ " $* " != *" --accesses "* ]] || preset=race
	prepare "$preset" mmfuzz mmfuzz_pae
	exec "$build/$preset/bin/mmfuzz" explore "$@"
}
