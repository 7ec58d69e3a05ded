#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm run, repro, sweep, asm, dis, ops, checks: what the mmfuzz program does. Sourced by mm.

# shellcheck source=/dev/null
. "$root/fuzz/targets/targets.sh"

help_run() {
	cat <<-'END'
		run [--check=full] [--transcript=print|no] [--trace] [--update] FILE.mm|FOLDER...
		    Run programs; print the transcript of one. Exit 1 where one expects otherwise.
		    --trace: and what happened, event by event. --update: let files that expect
		    otherwise expect what happened.
	END
}

help_repro() {
	cat <<-'END'
		repro [--target=NAME] [--check=full] [--fail=N[+]] CRASH
		    Run a finding's file (text or bytes) again, in the target that its name begins
		    with or that is said. Exit 1 while it reproduces, else 0. --fail: with the Nth
		    allocation of the run failing (+: and all after it), as ./mm sweep prints.
	END
}

help_sweep() {
	cat <<-'END'
		sweep [--jobs N] [--share K/N] [FILE.mm|FOLDER...]
		    Run programs (default: corpus/) with the 1st, 2nd, 3rd ... of their allocations
		    failing once, and failing from there on, until a run meets no fault. Each run is
		    checked in full after every step. --share 1/8: an eighth of the programs.
	END
}

help_ops() {
	cat <<-'END'
		ops [NAME]
		    The table of operations, or all about one.
	END
}

help_checks() {
	cat <<-'END'
		checks [FILE.mm|FOLDER...]
		    The table of checks; with programs, how often each ran and was decided in them.
	END
}

help_goals() {
	cat <<-'END'
		goals [--red] [--json] [FILE.mm|FOLDER...]
		    States that programs are meant to reach: which of them the programs of corpus/
		    (or those given) reach, and who first. Exit 1 when one is red.
	END
}

help_asm() {
	cat <<-'END'
		asm FILE.mm -o BYTES
		    A program's text to the bytes that libFuzzer mutates.
	END
}

help_dis() {
	cat <<-'END'
		dis BYTES
		    Bytes to text.
	END
}

command_mmfuzz() {
	prepare test mmfuzz mmfuzz_pae
	exec "$build/test/bin/mmfuzz" "$@"
}

# repro_target FILE: the target that the file needs; nothing: any will do. A file that a target of
# ours wrote runs in that target: the parser's are text, the canary's need its bug, and each has its
# paging mode.
repro_target() {
	local target
	for target in $(all_targets); do
		[[ ${1##*/} != "$target"-* || $1 == *.mm ]] || say "$target"
	done
}

# run_target TARGET ARGUMENT...: a finding ends it by a signal, of which bash would tell on its own.
run_target() {
	{ ( "$build/test/bin/$1" "${@:2}" 2>&3; exit $? ) 2>/dev/null; } 3>&2
}

command_repro() {
	local arg target='' crash=''
	local -a flags=()
	for arg; do
		case $arg in
		--target=*) target=${arg#--target=} ;;
		--check=full | --fail=*) flags+=("$arg") ;;
		-*) refuse "repro has no flag '$arg'; see ./mm repro --help" ;;
		*)
			[ ! "$crash" ] || refuse "one crash file at a time; see ./mm repro --help"
			crash=$arg
			;;
		esac
	done
	[ "$crash" ] || refuse "which crash file? see ./mm repro --help"
	[[ $crash != *.report ]] || refuse "$crash: a report; give the crash file beside it"
	[ -f "$crash" ] || refuse "cannot read $crash"
	[ "$target" ] || target=$(repro_target "$crash")
	[ "$target" ] || command_mmfuzz repro "${flags[@]}" "$crash"
	[ -f "$root/fuzz/targets/${target%_pae}.c" ] || refuse "no target '$target'"
	prepare test "$target"
	run_target "$target" "${flags[@]}" "$crash"
	case $? in
	0) say "$crash: does not reproduce" ;;
	2) return 2 ;;
	*) return 1 ;;
	esac
}

command_sweep() {
	local -a flags=() files=()
	while [ $# -gt 0 ]; do
		case $1 in
		--jobs | --share)
			[ $# -gt 1 ] || refuse "sweep $1 wants a value; see ./mm sweep --help"
			flags+=("$1" "$2")
			shift
			;;
		-*) flags+=("$1") ;;
		*) files+=("$1") ;;
		esac
		shift
	done
	[ "${#files[@]}" -gt 0 ] || files=("$root/corpus")
	mkdir -p "$out/findings" || refuse "cannot write in $out"
	command_mmfuzz sweep --findings="$out/findings" "${flags[@]}" -- "${files[@]}"
}

command_run() { command_mmfuzz run "$@"; }
command_ops() { command_mmfuzz ops "$@"; }
command_checks() { command_mmfuzz checks "$@"; }

command_goals() {
	local arg programs=
	for arg; do
		[[ $arg == -* ]] || programs=given
	done
	[ "$programs" ] || { cd "$root" && set -- "$@" corpus; }
	command_mmfuzz goals "$@"
}

command_asm() { command_mmfuzz asm "$@"; }
command_dis() { command_mmfuzz dis "$@"; }
