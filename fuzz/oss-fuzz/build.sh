#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# build.sh: as OSS-Fuzz calls it. Compilers, flags and the engine come from the environment (CC,
# CFLAGS, LIB_FUZZING_ENGINE, SANITIZER); targets, seeds, dictionaries and options go to $OUT.
set -eu -o pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
: "${OUT:?where the targets go}" "${LIB_FUZZING_ENGINE:?the engine to link}"
work=${WORK:-$(mktemp -d)}/mmfuzz-build

# How stores of core/ are tracked in each kind of build; where they are not, every program boots.
case ${SANITIZER:-address} in
address) hooks=sancov ;;
undefined) hooks=tsan ;;
*) hooks=none ;;
esac

cmake -G Ninja -S "$root" -B "$work" -DMM_HOOKS="$hooks"
cmake --build "$work"

# shellcheck source=/dev/null
root=$root . "$root/fuzz/targets/targets.sh"

# The tool that translates seeds is an ordinary program of ours.
make_tool() {
	env -u CC -u CXX -u CFLAGS -u CXXFLAGS -u LIB_FUZZING_ENGINE -u SANITIZER \
		cmake -G Ninja -S "$root" -B "$work-tool" -DMM_TESTS=OFF -DCMAKE_C_FLAGS=-O1
	env -u LIB_FUZZING_ENGINE cmake --build "$work-tool" --target mmfuzz mmfuzz_pae
}

# seeds_zip TARGET: its part of corpus/ as records; text for the parser's target.
seeds_zip() {
	local target=$1 seeds=$work/seeds/$1 folder
	rm -rf "$seeds" "$OUT/${target}_seed_corpus.zip"
	mkdir -p "$seeds"
	if [[ $target == fuzz_text* ]]; then
		find "$root/corpus" -name '*.mm' | while IFS= read -r path; do
			cp "$path" "$seeds/$(basename "$(dirname "$path")")-$(basename "$path")"
		done
		"$work-tool/bin/mmfuzz" ops --dictionary >"$OUT/$target.dict"
	else
		for folder in $(seed_folders "$target"); do
			[ -d "$root/corpus/$folder" ] || continue
			"$work-tool/bin/mmfuzz" seeds "$root/corpus/$folder" "$seeds" >/dev/null
		done
	fi
	python3 -m zipfile -c "$OUT/${target}_seed_corpus.zip" "$seeds"/*
}

make_tool
for target in $(root=$root all_targets); do
	! has_planted_bug "$target" || continue
	cp "$work/bin/$target" "$OUT/"
	cp "$root/fuzz/targets/mmfuzz.options" "$OUT/$target.options"
	seeds_zip "$target"
done
