#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm setup: what every command would do first. Sourced by mm.

help_setup() {
	cat <<-'END'
		setup [--oracles]
		    Install the Debian packages that are missing. Other commands do it on their own.
		    --oracles: and QEMU, without which the tests skip the comparison with it.
	END
}

command_setup() {
	if [ $# -gt 0 ]; then
		[ "$*" = --oracles ] || refuse "setup takes no '$*'; see ./mm setup --help"
		# shellcheck source=/dev/null
		. "$root/tests/differential/paging/paging.sh"
		need_qemu
	fi
	prepare_folders
	need_packages
	say "nothing is missing"
}
