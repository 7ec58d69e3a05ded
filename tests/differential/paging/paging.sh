#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm paging: QEMU's page walk and that of sim/ on the same cases. Sourced by mm.

help_paging() {
	cat <<-'END_OF_HELP'
		paging [--cases N] [--seed S] [--share K] | CASE-FILE...
		    Perform cases under QEMU and on the simulated CPU with either TLB, and report
		    each difference: all kept cases, one in K (1) of all combinations of the bits
		    that matter (0: none), and N (100000) random tables and access sequences from
		    seed S (1). With files: these cases; a single one is shown step by step.
		    Differences become case files under out/paging. Exit 1 where there are any.
	END_OF_HELP
}

declare -g paging_folder=$out/paging

need_qemu() {
	# shellcheck disable=SC2034  # mm reads it
	declare -g -a extra_packages=(
		"qemu-system-x86      judges the page walk of the simulated CPU"
	)
}

command_paging() {
	local kept=$root/tests/differential/paging/cases status=0
	local -a flags=() files=()
	while [ $# -gt 0 ]; do
		case $1 in
		--cases | --seed | --share)
			[[ ${2-} =~ ^[0-9]{1,15}$ ]] || refuse "$1 wants a number"
			flags+=("$1" "$2")
			shift
			;;
		-*) refuse "paging has no flag '$1'; see ./mm paging --help" ;;
		*)
			[ -f "$1" ] || refuse "cannot read $1"
			files+=("$1")
			;;
		esac
		shift
	done
	[ ${#files[@]} -eq 0 ] || [ ${#flags[@]} -eq 0 ] ||
		refuse "flags choose generated cases; files are cases"
	need_qemu
	prepare gcc paging_oracle
	mkdir -p "$paging_folder"
	rm -f "$paging_folder"/*
	local -a oracle=("$build/gcc/bin/paging_oracle" --folder "$paging_folder")
	if [ ${#files[@]} -gt 0 ]; then
		"${oracle[@]}" "${files[@]}"
		return
	fi
	"${oracle[@]}" --every-row --quiet "$kept"/*.case || status=$?
	"${oracle[@]}" "${flags[@]}" || status=$?
	return "$status"
}
