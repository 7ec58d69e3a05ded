#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm cover: what programs and tests reach. Sourced by mm.

help_cover() {
	cat <<-'END'
		cover [--tests | --mcdc]
		    Which lines, branches and goals the programs of corpus/ (--tests: and the unit
		    tests) reach, as pages, text, JSON and Cobertura under out/coverage. Exit 1
		    where a folder is below its threshold or a goal is red. --mcdc: which conditions
		    they decide, by clang-19; needs its packages.
	END
}

# run_corpus BIN LOG GOALS: in as many processes as there are cores; what they reached is joined.
run_corpus() (
	cd "$root" || exit
	rm -f "$3"
	find corpus -name '*.mm' -print0 | sort -z |
		xargs -0 -n 32 -P "$(nproc)" "$1" run --transcript=no --goals="$3" >"$2" 2>&1 &&
		return
	note "mm: some programs of corpus/ fail: see $2"
	return 1
)

run_unit_tests() {
	local log=$out/log/cover-tests.log
	ctest --test-dir "$build/coverage" --parallel "$(nproc)" --timeout 600 </dev/null >"$log" ||
		note "mm: some unit tests fail: see $log"
}

# Where a person looks at it
show_page() {
	say "the page: $1"
	if on_terminal 1 && [ "${DISPLAY-}${WAYLAND_DISPLAY-}" ] && command -v xdg-open >/dev/null
	then
		xdg-open "$1" >/dev/null 2>&1 &
	fi
}

cover_lines() {
	local what=$1 status=0
	shift
	prepare coverage "$@"
	find "$build/coverage" -name '*.gcda' -delete
	run_corpus "$build/coverage/bin/mmfuzz" "$out/log/cover.log" "$build/coverage/goals" ||
		status=1
	[ "$what" = corpus ] || run_unit_tests
	note "mm: reading the figures"
	"$root/coverage/report" "$build/coverage" "$out/coverage/$what" "$what" || status=$?
	show_page "$out/coverage/$what/index.html"
	return "$status"
}

# Each process leaves a profile; a binary that becomes its sibling keeps its own beside it (%m).
cover_conditions() {
	local status=0 profiles=$build/mcdc/profiles
	# shellcheck disable=SC2034  # mm reads it
	declare -g -a extra_packages=(
		"clang-19 measures which conditions decide"
		"libclang-rt-19-dev clang-19's sanitizers and profiles"
		"llvm-19 turns its profiles into pages"
	)
	prepare mcdc mmfuzz mmfuzz_pae
	rm -rf "$profiles"
	export LLVM_PROFILE_FILE=$profiles/%m-%p.profraw
	run_corpus "$build/mcdc/bin/mmfuzz" "$out/log/cover-mcdc.log" "$build/mcdc/goals" ||
		status=1
	note "mm: reading the figures"
	"$root/coverage/conditions" "$build/mcdc" "$out/coverage/mcdc" || status=$?
	show_page "$out/coverage/mcdc/index.html"
	return "$status"
}

command_cover() {
	[ $# -le 1 ] || refuse "cover takes one option; see ./mm cover --help"
	case ${1-} in
	'') cover_lines corpus mmfuzz mmfuzz_pae ;;
	--tests) cover_lines tests ;;
	--mcdc) cover_conditions ;;
	*) refuse "cover takes no '$1'; see ./mm cover --help" ;;
	esac
}
