/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Start-up: each input is a machine of its own (map, parameters), and a few pages to try it with.
 */
#include "fuzz/targets/target_main.h"

static const char *const no_lines[] = {"", NULL};

const struct target_choice target = {
	.name = "fuzz_boot",
	.groups = GROUP_PAGE | GROUP_MACHINE,
	.boot_lines = no_lines,
	.flags = TARGET_BOOT,
	.calls_max = 16,
};

const struct target_engine target_engine = {.fresh_boot = true};
