#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm msan: does anything read memory that nobody wrote? Sourced by mm.

help_msan() {
	cat <<-'END'
		msan [--quick]
		    Run the programs of corpus/ in a build with MSan, where fresh pages are
		    uninitialised unless zeroed, and the programs of tests/msan/ that it must
		    report. --quick: no evolved programs.
	END
}

command_msan() {
	local -a leave_out=()
	if [ "${1-}" = --quick ]; then
		leave_out=(--exclude-regex '^evolved$')
		shift
	fi
	[ $# -eq 0 ] || refuse "msan takes no '$1'; see ./mm msan --help"
	prepare msan mmfuzz mmfuzz_pae mmfuzz_does_not_zero
	ctest --test-dir "$build/msan" --output-on-failure --parallel "$(nproc)" \
		--timeout 900 --no-tests=error "${leave_out[@]}" </dev/null
}
