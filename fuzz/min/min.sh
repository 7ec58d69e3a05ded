#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm min, ./mm triage: what crash files come down to. Sourced by mm.

# shellcheck source=/dev/null
. "$root/fuzz/targets/targets.sh"

help_min() {
	cat <<-'END'
		min [--target=NAME] CRASH [-o FILE] [--time 60s] [--runs N] [--check=full]
		    Make the smallest program that shows a finding: as text, ready for
		    corpus/regressions. Exit 1 where CRASH shows none. The target is the one
		    that the file's name begins with, or NAME, or mmfuzz.
	END
}

help_triage() {
	cat <<-'END'
		triage DIR [--json FILE] [--sarif FILE] [--min]
		    Group the crash files in DIR by what they show, with the shortest of each;
		    --min minimises those into out/triage. Exit 1 if there is any finding.
	END
}

# The crash file among the arguments of min: the first that is no option nor an option's value.
crash_argument() {
	while [ $# -gt 0 ]; do
		case $1 in
		-o | --output | --time | --runs) shift ;;
		-*) ;;
		*)
			say "$1"
			return
			;;
		esac
		shift
	done
}

# A finding is minimised by the program that made it: only that may show it.
command_min() {
	local crash target=
	if [[ ${1-} == --target=* ]]; then
		target=${1#--target=}
		shift
		[ -f "$root/fuzz/targets/${target%_pae}.c" ] || refuse "no target '$target'"
	fi
	crash=$(crash_argument "$@")
	[ "$crash" ] || refuse "which crash file? see ./mm min --help"
	[[ $crash != *.report ]] || refuse "$crash: a report; give the crash file beside it"
	: "${target:=$(writer_of "$crash")}"
	if [ "$target" ]; then
		prepare test "$target"
		exec "$build/test/bin/$target" --min "$@"
	fi
	prepare test mmfuzz mmfuzz_pae
	exec "$build/test/bin/mmfuzz" min "$@"
}

command_triage() {
	local -a options=() targets
	local places=
	while [ $# -gt 0 ]; do
		case $1 in
		--min) options+=(--min "$out/triage") ;;
		--json | --sarif)
			[ $# -gt 1 ] || refuse "$1 wants a file"
			options+=("$1" "$2")
			shift
			;;
		-*) refuse "triage has no flag '$1'; see ./mm triage --help" ;;
		*)
			options+=("$1")
			places=yes
			;;
		esac
		shift
	done
	[ "$places" ] || refuse "which folder of crash files? see ./mm triage --help"
	mapfile -t targets < <(all_targets)
	prepare test mmfuzz mmfuzz_pae "${targets[@]}"
	exec "$root/fuzz/min/triage" --bin "$build/test/bin" "${options[@]}"
}
