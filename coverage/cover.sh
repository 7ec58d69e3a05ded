#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm cover: what programs and tests reach. Sourced by mm.

help_cover() {
	cat <<-'END'
		cover [--tests | --mcdc]
		    Which lines, branches and goals the programs of corpus/ reach (--tests: and then
		    what the unit tests reach beside them), as pages, text, JSON and Cobertura under
		    out/coverage. Exit 1 where a folder is below its threshold or a goal is red.
		    --mcdc: which conditions the programs decide, by clang-19; needs its packages.
	END
}

# in_parts COMMAND...: with the names on stdin, in as many processes as there are cores.
in_parts() { sort -z | xargs -0 -n 32 -P "$(nproc)" "$@" 2>&1; }

# What people wrote runs twice, and the reset must undo it. Some of it runs in one process as for
# comparing builds, too: machine after machine, and back.
run_written() {
	find corpus -path corpus/evolved -prune -o -name '*.mm' -print0 |
		in_parts "$1" run --again --transcript=no --goals="$2" || return
	find corpus/boot -name '*.mm' -print0 | sort -z | sed -z -n '1,8p' |
		xargs -0 "$1" digest --again 2>&1
}

run_evolved() {
	find corpus/evolved -name '*.mm' -print0 |
		in_parts "$1" run --transcript=no --goals="$2"
}

# run_corpus BIN LOG GOALS: what all programs reached is joined.
run_corpus() (
	cd "$root" || exit
	rm -f "$3"
	if run_written "$1" "$3" >"$2" && run_evolved "$1" "$3" >>"$2"; then
		return
	fi
	note "mm: some programs of corpus/ fail: see $2"
	return 1
)

# All but those that run what ran already (corpus/, and benches on the code that tests are for) or
# that look at files.
run_unit_tests() {
	local log=$out/log/cover-tests.log
	ctest --test-dir "$build/coverage" --parallel "$(nproc)" --timeout 600 \
		--exclude-regex '^(corpus|checks_decided|bench|bugs|tidy|coverage|determinism)' \
		</dev/null >"$log" ||
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

# report_lines corpus|tests: of all that ran since the old counts were removed
report_lines() {
	local status=0
	note "mm: reading the figures"
	"$root/coverage/report" "$build/coverage" "$out/coverage/$1" "$1" || status=$?
	show_page "$out/coverage/$1/index.html"
	return "$status"
}

# cover_lines corpus|tests TARGET...: the tests' report counts what the programs reached, too.
cover_lines() {
	local what=$1 status=0
	shift
	prepare coverage "$@"
	find "$build/coverage" -name '*.gcda' -delete
	run_corpus "$build/coverage/bin/mmfuzz" "$out/log/cover.log" "$build/coverage/goals" ||
		status=1
	report_lines corpus || status=$?
	if [ "$what" = tests ]; then
		run_unit_tests
		report_lines tests || status=$?
	fi
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
