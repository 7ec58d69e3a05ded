#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm run, repro, asm, dis, ops, checks: what the mmfuzz program does. Sourced by mm.

# shellcheck source=/dev/null
. "$root/fuzz/targets/targets.sh"

help_run() {
	cat <<-'END'
		run [--check=full] [--transcript=print|no] FILE.mm|FOLDER...
		    Run programs; print the transcript of one. Exit 1 where one expects otherwise.
	END
}

help_repro() {
	cat <<-'END'
		repro CRASH
		    Run a finding's file (text or bytes) again. Exit 1 while it reproduces, else 0.
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

# A file that a target of ours wrote runs in that target: the parser's are text, the canary's need
# its bug, and each has its paging mode.
command_repro() {
	local target
	[[ ${1-} != *.report ]] || refuse "$1: a report; give the crash file beside it"
	for target in $(all_targets); do
		if [ -f "${1-}" ] && [[ ${1##*/} == "$target"-* && $1 != *.mm ]]; then
			prepare test "$target"
			"$build/test/bin/$target" "$1" || return 1
			say "$1: does not reproduce"
			return 0
		fi
	done
	command_mmfuzz repro "$@"
}

command_run() { command_mmfuzz run "$@"; }
command_ops() { command_mmfuzz ops "$@"; }
command_checks() { command_mmfuzz checks "$@"; }
command_asm() { command_mmfuzz asm "$@"; }
command_dis() { command_mmfuzz dis "$@"; }
