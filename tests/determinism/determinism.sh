#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm determinism: the same program in every build. Sourced by mm.

help_determinism() {
	cat <<-'END'
		determinism [--all] [FILE.mm|FOLDER...]
		    Run programs (default: corpus/) twice in one process, once more in a process for
		    each, and in builds by both compilers, without and with optimisation and
		    sanitizers; compare all RAM and what was said after every step. Without --all a
		    fixed quarter of the builds of tests/determinism/builds.
	END
}

declare -g traces=$out/determinism

# The rows of the table that share $1 has: name preset compiler optimisation sanitizers hooks
builds_of_share() {
	awk -v share="$1" '!/^#/ && NF == 7 && (share == "all" || $6 == share) {
		print $1, $7, $2, $3, $4, $5 }' "$root/tests/determinism/builds"
}

# Where the programs of a build are: of its preset, if it has one.
declare -g -A bin_of=()

# build_variant NAME PRESET COMPILER OPTIMISATION SANITIZERS HOOKS
build_variant() {
	local name=$1 preset=$2
	if [ "$preset" = - ]; then
		build_quietly "$name" run_variant "$name" "${@:3}"
		bin_of[$name]=$build/determinism/$name/bin
	else
		build_quietly "$preset" run_build "$preset" mmfuzz mmfuzz_pae
		bin_of[$name]=$build/$preset/bin
	fi
}

# run_variant NAME COMPILER OPTIMISATION SANITIZERS HOOKS: configure once, compile what changed.
run_variant() (
	local folder=$build/determinism/$1
	cd "$root" || exit
	exec 9>"$build/lock"
	flock 9 # two commands at once build one after the other
	if [ ! -f "$folder/build.ninja" ]; then
		cmake -G Ninja -B "$folder" -DCMAKE_C_COMPILER="$2" -DCMAKE_C_FLAGS="$3" \
			-DMM_SANITIZE="${4#-}" -DMM_HOOKS="$5" -DMM_TESTS=OFF 9>&- || exit
	fi
	cmake --build "$folder" --target mmfuzz mmfuzz_pae 9>&-
)

# trace_build NAME FILE...: all programs twice in one process.
trace_build() {
	local name=$1 status=0
	shift
	"${bin_of[$name]}/mmfuzz" digest --again "$@" >"$traces/$name.trace" \
		2>"$traces/$name.log" </dev/null || status=$?
	[ "$status" -eq 0 ] || note "mm: $name: $(tail -n 3 "$traces/$name.log")"
	return "$status"
}

# trace_alone NAME FILE...: each program in a process of its own, so that none runs after another.
trace_alone() {
	local name=$1 status=0
	shift
	"${bin_of[$name]}/mmfuzz" digest --alone "$@" >"$traces/$name-alone.trace" \
		2>"$traces/$name-alone.log" </dev/null || status=$?
	[ "$status" -eq 0 ] || note "mm: $name, alone: $(tail -n 3 "$traces/$name-alone.log")"
	return "$status"
}

# trace_all FILE...: of every build in names, the first one alone, too; as many at once as there are
# cores.
trace_all() {
	local name pid status=0
	local -a pids=()
	trace_alone "${names[0]}" "$@" &
	pids+=("$!")
	for name in "${names[@]}"; do
		while [ "$(jobs -rp | wc -l)" -ge "$(nproc)" ]; do
			sleep 0.2
		done
		trace_build "$name" "$@" &
		pids+=("$!")
	done
	for pid in "${pids[@]}"; do
		wait "$pid" || status=1
	done
	return "$status"
}

compare_builds() {
	local name
	local -a arguments=()
	for name; do
		arguments+=("$name=${bin_of[${name%-alone}]}/mmfuzz")
	done
	"$root/tests/determinism/compare" "$traces" "${arguments[@]}"
}

command_determinism() {
	local share=quarter status=0
	local -a row
	local -a names=() files=()
	while [ $# -gt 0 ]; do
		case $1 in
		--all) share=all ;;
		-*) refuse "determinism has no flag '$1'; see ./mm determinism --help" ;;
		*)
			[ -e "$1" ] || refuse "cannot read $1"
			files+=("$1")
			;;
		esac
		shift
	done
	# One list for all: files may come and go meanwhile.
	mapfile -t files < <(find "${files[@]:-$root/corpus}" -name '*.mm' | LC_ALL=C sort)
	[ "${#files[@]}" -gt 0 ] || refuse "there is no program"
	prepare_folders
	need_packages
	mkdir -p "$build/determinism" "$traces"
	rm -f "$traces"/*.trace "$traces"/*.log
	while read -r -a row; do
		build_variant "${row[@]}"
		names+=("${row[0]}")
	done < <(builds_of_share "$share")
	trace_all "${files[@]}" || status=1
	compare_builds "${names[0]}" "${names[0]}-alone" "${names[@]:1}" || status=1
	return "$status"
}
