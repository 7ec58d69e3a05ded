#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm race: switches between any two accesses to memory. Sourced by mm.

help_race() {
	cat <<-'END'
		race [--quick]
		    Run the programs of corpus/race/, where a switch comes between two accesses of
		    core/ to memory (!n.k), in the build that can do so; then those of corpus/task
		    with one switch more, at every access. --quick: not the latter.
		    Exit 1 for a difference or a finding.
	END
}

command_race() {
	local -a leave_out=()
	if [ "${1-}" = --quick ]; then
		leave_out=(--exclude-regex '^race_accesses$')
		shift
	fi
	[ $# -eq 0 ] || refuse "race takes no '$1'; see ./mm race --help"
	prepare race mmfuzz mmfuzz_pae mmfuzz_writes_back_a_counter
	ctest --test-dir "$build/race" --output-on-failure --parallel "$(nproc)" \
		--timeout 900 --no-tests=error "${leave_out[@]}" </dev/null
}
