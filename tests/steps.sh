#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# Long runs of several commands: each is timed, none stops the others, and a table sums them up.
# Sourced by .ci/run and tests/nightly.sh.

declare -g -a step_names=() step_results=() step_seconds=() step_budgets=() step_words=()
declare -g steps_failed=0

# The last line that says something, without colours.
last_words() {
	sed -E 's/\x1b\[[0-9;]*[A-Za-z]//g; s/[[:space:]]+$//' "$1" | grep -v '^$' | tail -n 1 |
		cut -c -64
}

# run_step NAME BUDGET LOG COMMAND...: BUDGET is in minutes; to be over it is said, and no failure.
run_step() {
	local name=$1 budget=$2 log=$3 started=$SECONDS status
	shift 3
	printf '== %s: %s\n' "$name" "$*"
	"$@" </dev/null 2>&1 | tee "$log"
	status=${PIPESTATUS[0]}
	step_names+=("$name")
	step_seconds+=($((SECONDS - started)))
	step_budgets+=("$budget")
	step_words+=("$(last_words "$log")")
	if [ "$status" -eq 0 ]; then
		step_results+=(pass)
	else
		step_results+=(FAIL)
		steps_failed=$((steps_failed + 1))
		printf '== FAILED with status %s: %s\n' "$status" "$*"
	fi
	return "$status"
}

print_steps() {
	local i over total=0
	printf '\n%-14s %-6s %9s  %s\n' step result seconds 'last words'
	for i in "${!step_names[@]}"; do
		over=
		[ "${step_seconds[i]}" -le $((step_budgets[i] * 60)) ] ||
			over=" (over its budget of ${step_budgets[i]} min)"
		printf '%-14s %-6s %9s  %s%s\n' "${step_names[i]}" "${step_results[i]}" \
			"${step_seconds[i]}" "${step_words[i]}" "$over"
		total=$((total + step_seconds[i]))
	done
	printf '%-14s %-6s %9s\n' all "$([ "$steps_failed" -eq 0 ] && echo pass || echo FAIL)" \
		"$total"
}
