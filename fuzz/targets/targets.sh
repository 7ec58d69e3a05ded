#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# The names of the targets, and which of them have a bug planted. Sourced by the commands of mm.

declare -g -a planted=(fuzz_canary) # a bug is planted there, and must be found
has_planted_bug() { [[ " ${planted[*]} " == *" $1 "* ]]; }

# Every target in both paging modes; one is enough for those that do not depend on it.
all_targets() {
	local path target
	for path in "$root"/fuzz/targets/fuzz_*.c; do
		target=$(basename "$path" .c)
		printf '%s\n' "$target"
		[[ $target == fuzz_@(text|canary) ]] || printf '%s\n' "${target}_pae"
	done
}

# The target that wrote crash file $1, as its name says; false where none did.
writer_of() {
	local target name=${1##*/} writer=
	for target in $(all_targets); do
		[[ $name != "$target"-* ]] || writer=$target
	done
	[ "$writer" ] && printf '%s\n' "$writer"
}

# The targets that corpus/evolved/ has programs of: each after those whose programs it begins with.
evolving_targets() {
	printf '%s\n' fuzz_page fuzz_page_pae fuzz_system fuzz_system_pae fuzz_boot fuzz_boot_pae \
		fuzz_mmu fuzz_mmu_pae
}

# The folders of corpus/ that are the seeds of target $1.
seed_folders() {
	local target
	case $1 in
	fuzz_boot*) printf 'boot\n' ;;
	fuzz_mmu*) printf 'mmu\n' ;;
	*) printf 'page\n' ;;
	esac
	printf 'regressions\n'
	for target in $(evolving_targets); do
		case $1:$target in
		fuzz_boot*:fuzz_boot* | fuzz_page*:fuzz_page* | fuzz_system*:fuzz_page* | \
			fuzz_system*:fuzz_system* | fuzz_mmu*:fuzz_mmu*)
			printf '%s\n' "evolved/$target"
			;;
		esac
	done
}
