/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Everything at once: all groups of operations that there are, on machines of several CPUs and
 * nodes, in longer programs.
 */
#include "fuzz/targets/target_main.h"

static const char *const large_lines[] = {
	"boot(ram=48M, highmem=16M, cpus=4, nodes=2)",
	"boot(ram=48M, cpus=4, nodes=2, movablecore=8M)",
	"boot(ram=96M, highmem=32M, cpus=4, nodes=2, numa_zonelist_order=node)",
	"boot(ram=96M, highmem=32M, cpus=3, nodes=3, numa_zonelist_order=zone)",
	"boot(ram=96M, cpus=4, nodes=4, numa_zonelist_order=node)",
	"boot(ram=96M, highmem=16M, cpus=4, nodes=4, kernelcore=48M)",
	NULL,
};

const struct target_choice target = {
	.name = "fuzz_system",
	.groups = GROUPS_ALL,
	.boot_lines = large_lines,
	.flags = TARGET_MISUSE | TARGET_FAIL_MARKS,
	.calls_max = 64,
};

const struct target_engine target_engine = {.fresh_boot = false};
