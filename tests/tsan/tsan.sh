#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm tsan: do two CPUs touch the same word without a lock? Sourced by mm.

help_tsan() {
	cat <<-'END'
		tsan [--quick]
		    Run the programs of corpus/ in a build with TSan, which sees the simulated CPUs
		    as threads, those of corpus/task in other orders, too, and the programs of
		    tests/tsan/ that it must report, and must not. --quick: neither evolved programs
		    nor other orders. Exit 1 for a data race.
	END
}

command_tsan() {
	local -a leave_out=()
	if [ "${1-}" = --quick ]; then
		leave_out=(--exclude-regex '^(evolved|tsan_orders)$')
		shift
	fi
	[ $# -eq 0 ] || refuse "tsan takes no '$1'; see ./mm tsan --help"
	prepare tsan mmfuzz mmfuzz_pae mmfuzz_counts_without_a_lock mmfuzz_counts_under_a_lock
	ctest --test-dir "$build/tsan" --output-on-failure --parallel "$(nproc)" \
		--timeout 1800 --no-tests=error "${leave_out[@]}" </dev/null
}
