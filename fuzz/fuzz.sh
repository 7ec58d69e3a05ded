#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm fuzz: a fuzzing run over targets. Sourced by mm.

help_fuzz() {
	cat <<-'END'
		fuzz [TARGET...] [--time 60s] [--jobs N] [--no-state]
		    Fuzz every target, or those named, from the programs in corpus/ and from what
		    earlier runs kept in out/corpus. --time is the whole run's (90, 90s, 5m, 2h;
		    default: a minute for each target), --jobs how many work at once (default: one
		    for each core); --no-state leaves the state counters out, to measure them.
		    Exit 0: the canary's planted bug was found and nothing else; 1 otherwise.
	END
}

# shellcheck source=/dev/null
. "$root/fuzz/targets/targets.sh"

# A run has workers, each one process of one target; they take turns on the cores.
declare -g -a worker_target=() worker_state=() worker_pid=() worker_artifact=()

# The targets that "$@" names (page, fuzz_page: both modes; page_pae: that one); without names all,
# the canary first.
choose_targets() {
	local name found target
	if [ $# -eq 0 ]; then
		printf '%s\n' "${planted[@]}"
		all_targets | grep -vxF "$(printf '%s\n' "${planted[@]}")"
		return
	fi
	for name; do
		found=
		for target in $(all_targets); do
			case $target in
			fuzz_"${name#fuzz_}" | fuzz_"${name#fuzz_}"_pae)
				found=yes
				say "$target"
				;;
			esac
		done
		[ "$found" ] || {
			note "mm: no target '$name'; there are: $(all_targets | paste -s -d ' ')"
			return 2
		}
	done
}

# 90, 90s, 5m, 2h -> seconds
parse_time() {
	[[ $1 =~ ^([0-9]{1,7})([smh]?)$ ]] || return 1
	local -A unit=([s]=1 [m]=60 [h]=3600)
	say $((10#${BASH_REMATCH[1]} * unit[${BASH_REMATCH[2]:-s}]))
}

# The shipped programs as inputs of a target: the parser eats text, the others eat records. A
# planted bug must be found from nothing.
make_seeds() {
	local target=$1 seeds=$out/seeds/$1
	rm -rf "$seeds"
	mkdir -p "$seeds" "$out/corpus/$target"
	case $target in
	fuzz_text*)
		find "$root/corpus" -name '*.mm' | while IFS= read -r path; do
			cp "$path" "$seeds/$(basename "$(dirname "$path")")-$(basename "$path")"
		done
		"$build/fuzz/bin/mmfuzz" ops --dictionary >"$out/seeds/text.dict"
		;;
	*)
		has_planted_bug "$target" || seed_folders "$target" | translate_seeds "$seeds"
		;;
	esac
}

# translate_seeds OUT: the programs of corpus/FOLDER as records, for each FOLDER on stdin.
translate_seeds() {
	local to=$1 folder
	while read -r folder; do
		[ -d "$root/corpus/$folder" ] || continue
		"$build/fuzz/bin/mmfuzz" seeds "$root/corpus/$folder" "$to" \
			>"$out/log/seeds.log" 2>&1 </dev/null ||
			refuse "the shipped programs do not convert: see $out/log/seeds.log"
	done
}

start_worker() {
	local i=$1 seconds=$2 target=${worker_target[$1]}
	local -a flags=(-max_total_time="$seconds" -print_final_stats=1 -timeout=25 -max_len=49152
		-rss_limit_mb=2560 -artifact_prefix="$out/findings/$target-" "${fuzz_flags[@]}")
	[[ $target != fuzz_text* ]] || flags+=(-dict="$out/seeds/text.dict")
	# libFuzzer writes each new input to the first folder at once: a kill loses none. The
	# workers die with us, even when we are killed outright.
	setpriv --pdeathsig TERM "$build/fuzz/bin/$target" "${flags[@]}" "$out/corpus/$target" \
		"$out/seeds/$target" >"$out/log/worker-$i.log" 2>&1 </dev/null &
	worker_pid[i]=$!
	worker_state[i]=running
}

count_state() { printf '%s\n' "${worker_state[@]}" | grep -cx "$1"; }

# Give free cores to waiting workers. The time left is shared by those that have not begun; a
# planted bug may take all of it, for finding it ends the worker.
start_waiting() {
	local i waiting running seconds
	for i in "${!worker_state[@]}"; do
		running=$(count_state running)
		[ "$running" -lt "$fuzz_jobs" ] || return
		[ "${worker_state[i]}" = waiting ] || continue
		waiting=$(count_state waiting)
		seconds=$((fuzz_deadline - SECONDS))
		has_planted_bug "${worker_target[i]}" ||
			seconds=$((seconds * fuzz_jobs / (waiting + fuzz_jobs - 1)))
		start_worker "$i" $((seconds > 0 ? seconds : 1))
	done
}

# Note how workers ended that ended. 0: time is over; 72, 143: interrupted, at work or at its start.
reap_workers() {
	local i status log
	for i in "${!worker_state[@]}"; do
		[ "${worker_state[i]}" = running ] || continue
		kill -0 "${worker_pid[i]}" 2>/dev/null && continue
		wait "${worker_pid[i]}"
		status=$? log=$out/log/worker-$i.log
		worker_artifact[i]=$(sed -n '/slow-unit/!s/.* written to //p' "$log" | tail -n 1)
		if [ "$status" -eq 0 ] || [ "$status" -eq 72 ] || [ "$status" -eq 143 ]; then
			worker_state[i]=over
		elif [ -n "${worker_artifact[i]}" ]; then
			worker_state[i]=found
			report_finding "$i"
		else
			worker_state[i]=broken
			note "mm: ${worker_target[i]} ended with status $status:"
			tail -n 12 "$log" >&2
		fi
	done
}

target_has() {
	local i
	for i in "${!worker_state[@]}"; do
		[ "${worker_target[i]}" = "$1" ] && [ "${worker_state[i]}" = "$2" ] && return 0
	done
	return 1
}

# Keep the report beside its input: it is in the worker's log, from the line that says what broke.
report_finding() {
	local i=$1 artifact=${worker_artifact[$1]}
	erase_status
	sed -nE '/^(finding:|==[0-9]+==|.*runtime error:|ALARM)/,$p' "$out/log/worker-$i.log" \
		>"$artifact.report"
	say "${worker_target[i]}: a finding"
	grep -vE '^    #' "$artifact.report" | head -n 12 | sed 's/^/    /'
	say "    run it again: ./mm repro ${artifact#"$root"/}"
}

# ---- fuzz: the status ---------------------------------------------------------------------------

declare -g status_lines=0

erase_status() {
	[ "$status_lines" -eq 0 ] || printf '\033[%dA\033[J' "$status_lines"
	status_lines=0
}

# The figures of one target, over its workers: runs exec/s cov features found
target_figures() {
	local i
	for i in "${!worker_target[@]}"; do
		[ "${worker_target[i]}" = "$1" ] && [ -f "$out/log/worker-$i.log" ] &&
			tail -c 20000 "$out/log/worker-$i.log" | grep -a '^#.* ft: ' | tail -n 1
	done | awk '
		{ runs += substr($1, 2)
		  for (f = 2; f < NF; f++) {
			if ($f == "cov:" && $(f + 1) > cov) cov = $(f + 1)
			if ($f == "ft:" && $(f + 1) > ft) ft = $(f + 1)
			if ($f == "exec/s:") rate += $(f + 1) } }
		END { print runs + 0, rate + 0, cov + 0, ft + 0 }'
}

target_state() {
	local state
	for state in broken found running waiting; do
		target_has "$1" "$state" && say "$state" && return
	done
	say over
}

print_table() {
	local target runs rate cov features
	printf '%-18s %12s %9s %8s %9s  %s\n' target runs exec/s cov features state
	for target in $(printf '%s\n' "${worker_target[@]}" | sort -u); do
		read -r runs rate cov features < <(target_figures "$target")
		printf '%-18s %12s %9s %8s %9s  %s\n' \
			"$target" "$runs" "$rate" "$cov" "$features" "$(target_state "$target")"
	done
}

# On a terminal the table is drawn in place each second; elsewhere every 15 seconds who works.
show_status() {
	local left=$((fuzz_deadline - SECONDS)) table
	if on_terminal 1; then
		table=$(print_table)
		erase_status
		printf '%s\n%d s left\n' "$table" $((left > 0 ? left : 0))
		status_lines=$(($(wc -l <<<"$table") + 1))
	elif [ $((SECONDS - status_shown)) -ge 15 ]; then
		status_shown=$SECONDS
		say "$left s left"
		print_table | grep running
	fi
}

# ---- fuzz: the run ------------------------------------------------------------------------------

stop_workers() {
	local i
	for i in "${!worker_state[@]}"; do
		[ "${worker_state[i]}" = running ] && kill -TERM "${worker_pid[i]}" 2>/dev/null
	done
	for i in "${!worker_state[@]}"; do
		[ "${worker_state[i]}" = running ] || continue
		timeout 5 tail --pid="${worker_pid[i]}" -f /dev/null ||
			kill -KILL "${worker_pid[i]}"
	done
	reap_workers
}

interrupted() {
	trap '' INT TERM HUP
	stop_workers
	erase_status
	print_table
	note "mm: stopped; the inputs are in out/corpus, findings in out/findings"
	exit $((128 + $1))
}

# Is this finding the bug that was planted there? Then the sound kernel runs the same input well.
is_planted() {
	has_planted_bug "${worker_target[$1]}" &&
		"$build/fuzz/bin/fuzz_page" "${worker_artifact[$1]}" >/dev/null 2>&1 </dev/null
}

# What is found must come out of the pipeline too: minimised, triaged, reported.
planted_comes_out() {
	local i log=$out/log/pipeline.log
	for i in "${!worker_state[@]}"; do
		[[ ${worker_target[i]}:${worker_state[i]} == "$1:found" ]] || continue
		"$root/tests/fuzz/pipeline/run" "$build/fuzz/bin" "$out/pipeline" \
			"${worker_artifact[i]}" >"$log" 2>&1 </dev/null && return
		tail -n 5 "$log" >&2
	done
	return 1
}

# Every planted bug was found, nothing else was, and nothing is broken.
judge_run() {
	local i target bugs=0 good=0
	erase_status
	printf '\n%s\n\n' "$(print_table)"
	for i in "${!worker_state[@]}"; do
		case ${worker_state[i]} in
		broken) good=1 ;;
		found) is_planted "$i" || bugs=$((bugs + 1)) ;;
		esac
	done
	for target in "${planted[@]}"; do
		[[ " ${worker_target[*]} " == *" $target "* ]] || continue
		if ! target_has "$target" found; then
			say "the bug planted in $target was NOT found"
			good=1
		elif ! planted_comes_out "$target"; then
			say "the bug planted in $target was found, but NOT minimised and triaged"
			good=1
		else
			say "the bug planted in $target was found, as it must be, and minimised"
		fi
	done
	say "$bugs other finding(s); the inputs are kept in out/corpus, findings in out/findings"
	[ "$good" -eq 0 ] && [ "$bugs" -eq 0 ]
}

# add_workers TARGET...: one of each, more where there are jobs for it; one finds a planted bug.
add_workers() {
	local target copy copies=$((fuzz_jobs / $#))
	for ((copy = 0; copy == 0 || copy < copies; copy++)); do
		for target; do
			[ "$copy" -gt 0 ] && has_planted_bug "$target" && continue
			worker_target+=("$target")
			worker_state+=(waiting)
		done
	done
}

fuzz_all() {
	rm -f "$out"/log/worker-*.log
	add_workers "$@"
	trap 'interrupted 2' INT
	trap 'interrupted 15' TERM
	trap 'interrupted 1' HUP
	fuzz_deadline=$((SECONDS + fuzz_time)) status_shown=$SECONDS
	while [ "$(count_state waiting)" -gt 0 ] || [ "$(count_state running)" -gt 0 ]; do
		start_waiting
		sleep 1
		reap_workers
		show_status
	done
	judge_run
}

command_fuzz() {
	local -a names=() fuzz_flags=() targets
	local fuzz_time='' fuzz_jobs fuzz_deadline status_shown target chosen
	fuzz_jobs=$(nproc)
	while [ $# -gt 0 ]; do
		case $1 in
		--time)
			fuzz_time=$(parse_time "${2-}") || refuse "--time wants 90, 90s, 5m or 2h"
			shift
			;;
		--jobs)
			[[ ${2-} =~ ^[1-9][0-9]{0,2}$ ]] || refuse "--jobs wants a number, 1 to 999"
			fuzz_jobs=$2
			shift
			;;
		--no-state) fuzz_flags+=(--no-state) ;;
		-*) refuse "fuzz has no flag '$1'; see ./mm fuzz --help" ;;
		*) names+=("$1") ;;
		esac
		shift
	done
	chosen=$(choose_targets "${names[@]}") || exit 2
	mapfile -t targets < <(awk '!seen[$0]++' <<<"$chosen")
	prepare fuzz
	exec 8>"$out/lock"
	flock -n 8 || refuse "another ./mm fuzz works in $out"
	mkdir -p "$out/findings"
	for target in "${targets[@]}"; do
		make_seeds "$target"
	done
	# A minute each, as many at a time as there are jobs.
	: "${fuzz_time:=$((60 * ((${#targets[@]} + fuzz_jobs - 1) / fuzz_jobs)))}"
	fuzz_all "${targets[@]}"
}
