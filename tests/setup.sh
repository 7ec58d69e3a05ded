#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
#
# ./mm setup: what every command would do first. Sourced by mm.

help_setup() {
	cat <<-'END'
		setup
		    Install the Debian packages that are missing. Other commands do it on their own.
	END
}

command_setup() {
	[ $# -eq 0 ] || refuse "setup takes no '$1'"
	prepare_folders
	need_packages
	say "nothing is missing"
}
