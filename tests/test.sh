#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm test: all tests. Sourced by mm.

help_test() {
	cat <<-'END'
		test
		    Build with clang and gcc and run all tests. The last line counts them.
	END
}

command_test() {
	local preset passed=0 failed=0 p f report
	[ $# -eq 0 ] || refuse "test takes no '$1'; see ./mm test --help"
	for preset in test gcc; do
		prepare "$preset"
		say "== tests of preset $preset"
		report=$out/log/test-$preset.xml
		rm -f "$report"
		ctest --test-dir "$build/$preset" --output-on-failure --parallel "$(nproc)" \
			--test-output-size-passed 1000000 --test-output-size-failed 1000000 \
			--timeout 600 --no-tests=error --output-junit "$report" </dev/null
		[ -f "$report" ] || refuse "ctest made no report for preset $preset"
		read -r p f < <("$root/tests/count_tests" "$report")
		say "$preset: $p passed, $f failed"
		passed=$((passed + p)) failed=$((failed + f))
	done
	say "$passed passed, $failed failed"
	[ "$failed" -eq 0 ]
}
