#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm msan: does anything read memory that nobody wrote? Sourced by mm.

help_msan() {
	cat <<-'END'
		msan
		    Run the programs of corpus/ that were written by hand in a build with MSan,
		    where fresh pages are uninitialised unless zeroed, and the programs of
		    tests/msan/ that it must report.
	END
}

command_msan() {
	[ $# -eq 0 ] || refuse "msan takes no '$1'; see ./mm msan --help"
	prepare msan mmfuzz mmfuzz_pae mmfuzz_does_not_zero
	ctest --test-dir "$build/msan" --output-on-failure --parallel "$(nproc)" \
		--timeout 600 --no-tests=error </dev/null
}
