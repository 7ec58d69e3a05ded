#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm nightly: everything that takes long. Sourced by mm.

help_nightly() {
	cat <<-'END'
		nightly [--time 1h]
		    All tests, all builds compared, the whole fault sweep, MSan, TSan, switches
		    between accesses, coverage with
		    tests and conditions, a million cases against QEMU, all planted bugs, and --time
		    of fuzzing over all targets (default: an hour). Goes on when a part fails; a
		    table at the end. Exit 1 if any failed.
	END
}

# shellcheck source=/dev/null
. "$root/tests/steps.sh"
# shellcheck source=/dev/null
. "$root/fuzz/fuzz.sh" # parse_time

# name, budget in minutes (what is over it is said), command of mm; %s: seconds of fuzzing
nightly_steps() {
	cat <<-'END'
		test         15   test
		determinism  15   determinism --all
		sweep        15   sweep
		msan         5    msan
		tsan         10   tsan
		race         5    race
		coverage     10   cover --tests
		conditions   15   cover --mcdc
		paging       10   paging --cases 1000000
		bugs         240  bugs
		bench        10   bench
		fuzz         1440 fuzz --time %s
	END
}

# Executions of all targets, from the last table in a log of ./mm fuzz.
executions() {
	awk '$1 == "target" && $2 == "runs" { runs = 0 } /^fuzz_/ { runs += $2 }
		END { print runs + 0 }' "$1"
}

command_nightly() {
	local seconds=3600 name budget line logs=$out/nightly
	local -a command
	while [ $# -gt 0 ]; do
		case $1 in
		--time)
			seconds=$(parse_time "${2-}") || refuse "--time wants 90, 90s, 5m or 2h"
			shift
			;;
		*) refuse "nightly takes no '$1'; see ./mm nightly --help" ;;
		esac
		shift
	done
	prepare_folders
	mkdir -p "$logs"
	while read -r name budget line; do
		read -ra command <<<"${line//%s/$seconds}"
		run_step "$name" "$budget" "$logs/$name.log" "$root/mm" "${command[@]}"
	done < <(nightly_steps)
	print_steps
	say "fuzzing: $(executions "$logs/fuzz.log") executions in $seconds s"
	[ "$steps_failed" -eq 0 ]
}
