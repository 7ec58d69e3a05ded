/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page faults: processes and threads that read, write, execute, copy and fork what they mapped, on
 * several CPUs, one in the middle of the other, with little memory and with faults injected.
 */
#include "fuzz/targets/target_main.h"

static const char *const fault_lines[] = {
	"boot(ram=24M, cpus=2, tlb=adversary)",
	"boot(ram=48M, highmem=16M, cpus=2, tlb=adversary)",
	"boot(ram=48M, highmem=16M, cpus=4, nodes=2, tlb=adversary)",
	"boot(ram=24M, cpus=1, tlb=real)",
	"boot(ram=24M, highmem=8M, cpus=2, tlb=real, seed=3)",
	NULL,
};

static const struct op_weight weights[] = {
	{"alloc_pages", 10}, {"kthread", 2}, {"switch_cpu", 20}, {"task_flags", 0},
	{"show", 1},         {"sysctl", 2},  {NULL, 0},
};

const struct target_choice target = {
	.name = "fuzz_fault",
	.groups = GROUP_SPACE | GROUP_TOUCH | GROUP_TASK | GROUP_MACHINE | GROUP_FAULT,
	.weights = weights,
	.boot_lines = fault_lines,
	.flags = TARGET_MISUSE | TARGET_FAIL_MARKS,
	.calls_max = 48,
};

const struct target_engine target_engine = {.fresh_boot = false};
