#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm bugs: plants known bugs and looks whether the fuzzers find them. Sourced by mm.

help_bugs() {
	cat <<-'END'
		bugs [NAME...] [--time 60s] [--bare] [--keep] | --witness [NAME...] |
		    --explore [NAME...] | --ci
		    Plant each bug of tests/bugs (or those named) in a copy of the file that it is
		    in, prove it live by its witness program, and fuzz for it from the shipped
		    programs, on one core: a minute for an easy or medium one, ten for a hard one,
		    or --time; bugs of the simulated CPU meet the paging oracle's cases instead.
		    Prints time, executions and oracle, and the share found.
		    --bare: from nothing instead of the shipped programs.  --keep: results go to
		    tests/bugs/RESULTS.md.  --witness: no fuzzing.  --explore: those whose witness
		    needs switches, found by trying all placements of up to two?  --ci: do all
		    patches apply, are an eighth of them and those whose files changed live, and
		    does exploring find all that need switches?
		    Exit 1 where a bug does not apply or is not live, or less than 90 % are found.
	END
}

# shellcheck source=/dev/null
. "$root/fuzz/fuzz.sh" # parse_time
# shellcheck source=/dev/null
. "$root/tests/differential/paging/paging.sh" # need_qemu

command_bugs() {
	local bank=$root/tests/bugs/bank what=hunt seconds
	local -a names=() programs=(mmfuzz mmfuzz_pae)
	local -a flags=(--build "$build/fuzz" --out "$out/bugs")
	while [ $# -gt 0 ]; do
		case $1 in
		--time)
			seconds=$(parse_time "${2-}") || refuse "--time wants 90, 90s, 5m or 2h"
			flags+=(--time "$seconds")
			shift
			;;
		--witness) what=witness ;;
		--explore) what=explore ;;
		--ci) what=ci ;;
		--bare | --keep) flags+=("$1") ;;
		-*) refuse "bugs has no flag '$1'; see ./mm bugs --help" ;;
		*) names+=("$1") ;;
		esac
		shift
	done
	if [ "$what" = hunt ]; then
		read -ra programs < <("$bank" programs "${names[@]}") || exit 2
	else
		programs+=(paging_oracle)
	fi
	[[ " ${programs[*]} " != *" paging_oracle "* ]] || need_qemu
	prepare fuzz "${programs[@]}"
	exec "$bank" "$what" "${flags[@]}" "${names[@]}"
}
