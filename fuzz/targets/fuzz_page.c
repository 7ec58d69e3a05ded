/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The page allocator, on the usual machines.
 */
#include "fuzz/targets/target_main.h"

const struct target_choice target = {
	.name = "fuzz_page",
	.groups = GROUP_PAGE | GROUP_MACHINE | GROUP_SYSCTL | GROUP_FAULT | GROUP_ISOLATE |
		  GROUP_RECLAIM_HOOKS | GROUP_SHOW | GROUP_OWNER | GROUP_TASK,
	.boot_lines = boot_lines_usual,
	.flags = TARGET_MISUSE | TARGET_FAIL_MARKS,
};

const struct target_engine target_engine = {.fresh_boot = false};
