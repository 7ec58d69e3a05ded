/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Address spaces: calls that map, unmap, move and protect, without a single access, of one process
 * and its children.
 */
#include "fuzz/targets/target_main.h"

static const char *const vma_lines[] = {
	"boot(ram=24M)",
	"boot(ram=24M, seed=7)",
	"boot(ram=48M, highmem=16M, cpus=2)",
	NULL,
};

static const struct op_weight weights[] = {
	{"fork", 4}, {"exit", 2}, {"exec", 3}, {"sysctl", 3}, {"show", 0}, {NULL, 0},
};

const struct target_choice target = {
	.name = "fuzz_vma",
	.groups = GROUP_SPACE,
	.weights = weights,
	.boot_lines = vma_lines,
	.flags = TARGET_MISUSE,
	.calls_max = 48,
};

const struct target_engine target_engine = {.fresh_boot = false};
