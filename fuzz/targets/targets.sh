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
		say "$target"
		[[ $target == fuzz_@(text|canary) ]] || say "${target}_pae"
	done
}
