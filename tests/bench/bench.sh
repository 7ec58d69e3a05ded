#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm bench: speed, as ratios measured in one run. Sourced by mm.

help_bench() {
	cat <<-'END'
		bench [NAME...] [--json] [--save]
		    How fast it is: resets, pages, objects, kernel mappings, address spaces,
		    accesses through the MMU, tasks, checks, inputs, boots, the language; as
		    rates and as ratios to something plain beside them, each with its bar. A
		    NAME is a bench (reset) or what its rows begin with (reset/48M). --save
		    puts the figures of all into
		    tests/bench/README.md, beside the previous ones.
	END
}

# shellcheck source=/dev/null
. "$root/fuzz/fuzz.sh"

command_bench() {
	local -a names=() flags=()
	local name save=
	while [ $# -gt 0 ]; do
		case $1 in
		--json) flags+=(--json) ;;
		--save) save=yes ;;
		-*) refuse "bench has no flag '$1'; see ./mm bench --help" ;;
		*) names+=("$1") ;;
		esac
		shift
	done
	local known="alloc|slab|kmap|space|mmu|task|reset|checks|input|input_kmem|fuzzer|boot"
	known+="|language"
	for name in "${names[@]}"; do
		[[ ${name%%/*} =~ ^($known)$ ]] ||
			refuse "no bench '$name'; see ./mm bench --help"
	done
	if [ "$save" ]; then
		[ ${#names[@]} -eq 0 ] || refuse "--save keeps the figures of all benches"
		flags+=(--save "$root/tests/bench/README.md")
	fi
	prepare release bench_alloc bench_slab bench_kmap bench_space bench_mmu bench_task \
		bench_points_out
	prepare fuzz bench_reset bench_checks bench_input bench_input_kmem bench_boot \
		bench_language bench_empty fuzz_page fuzz_slab mmfuzz mmfuzz_pae
	make_seeds fuzz_page
	make_seeds fuzz_slab
	"$root/tests/bench/figures" "$build" "$out/seeds" "${flags[@]}" "${names[@]}"
}
