#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm cover: what programs and tests reach. Sourced by mm.

help_cover() {
	cat <<-'END'
		cover [--tests]
		    Which lines and branches the programs of corpus/ (--tests: and the tests) reach.
	END
}

command_cover() {
	local what=corpus page status=0
	local -a needed=(mmfuzz mmfuzz_pae)
	case ${1-} in
	'') ;;
	--tests) what=tests needed=() ;;
	*) refuse "cover takes no '$1'; see ./mm cover --help" ;;
	esac
	prepare coverage "${needed[@]}"
	find "$build/coverage" -name '*.gcda' -delete
	"$build/coverage/bin/mmfuzz" run "$root/corpus" >"$out/log/cover.log" 2>&1 </dev/null || {
		note "mm: some programs of corpus/ fail: see $out/log/cover.log"
		status=1
	}
	if [ "$what" = tests ]; then
		ctest --test-dir "$build/coverage" --parallel "$(nproc)" --timeout 600 </dev/null \
			>"$out/log/cover-tests.log" ||
			note "mm: some unit tests fail: see $out/log/cover-tests.log"
	fi
	note "mm: reading the figures"
	"$root/coverage/report" "$build/coverage" "$out/coverage/$what" || status=$?
	page=$out/coverage/$what/index.html
	say "the page: $page"
	if on_terminal 1 && [ "${DISPLAY-}${WAYLAND_DISPLAY-}" ] && command -v xdg-open >/dev/null
	then
		xdg-open "$page" >/dev/null 2>&1 &
	fi
	return "$status"
}
