#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm evolve: keep the best of what fuzzing runs found. Sourced by mm.

help_evolve() {
	cat <<-'END'
		evolve [TARGET...]
		    Make corpus/evolved/ anew: of the inputs that ./mm fuzz kept in out/corpus, and
		    of those in corpus/evolved/, the few that reach what no other program of corpus/
		    does (edges and states), as text with their results filled in.
	END
}

# shellcheck source=/dev/null
. "$root/fuzz/fuzz.sh"

# The programs of corpus/ that target $1 begins with, but for its own and later ones: in folder $2.
make_base() {
	local target=$1 base=$2
	seed_folders "$target" | sed "/^evolved.$target\$/,\$d" | translate_seeds "$base"
}

evolve_target() {
	local target=$1 work=$out/evolve/$1 log=$out/log/evolve-$1.log own mode=
	own=$root/corpus/evolved/$target
	[[ $target != *_pae ]] || mode=_pae
	rm -rf "$work"
	mkdir -p "$work/base" "$work/kept" "$work/old" "$work/new" "$root/corpus/evolved"
	make_base "$target" "$work/base"
	cp "$work/base"/* "$work/kept"
	say "evolved/$target" | translate_seeds "$work/old"
	# Counts of how often an edge was passed would keep three times as many.
	"$build/fuzz/bin/$target" -set_cover_merge=1 -use_counters=0 -max_len=49152 -timeout=25 \
		"$work/kept" "$work/old" "$out/corpus/$target" >"$log" 2>&1 </dev/null ||
		refuse "the merge of $target failed: see $log"
	find "$work/kept" -type f | while IFS= read -r path; do
		[ -f "$work/base/${path##*/}" ] || cp "$path" "$work/new"
	done
	rm -rf "$own"
	if [ -z "$(ls -A "$work/new")" ]; then
		say "$target: nothing that the others do not reach"
		return
	fi
	"$build/test/bin/mmfuzz$mode" texts "$target" "$work/new" "$own" 2>>"$log" </dev/null ||
		note "mm: $target: some have findings and are left out: see $log"
}

command_evolve() {
	local target chosen
	case ${1-} in
	-*) refuse "evolve has no flag '$1'; see ./mm evolve --help" ;;
	esac
	chosen=$(choose_targets "$@") || exit 2
	prepare test mmfuzz mmfuzz_pae
	prepare fuzz
	for target in $(evolving_targets); do
		! grep -qx "$target" <<<"$chosen" || evolve_target "$target"
	done
}
