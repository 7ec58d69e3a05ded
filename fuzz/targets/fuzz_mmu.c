/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The CPU's paging: tables that programs make, accesses through them, control registers, the TLB of
 * either policy, against the model of the SDM's rules.
 */
#include "fuzz/targets/target_main.h"

static const char *const cpu_lines[] = {
	"boot(tlb=adversary)",
	"boot(tlb=real)",
	"boot(ram=24M, cpus=1, tlb=adversary)",
	"boot(ram=24M, cpus=1, pse=0, tlb=real)",
	"boot(ram=24M, cpus=1, pse=0, tlb=adversary)",
	NULL,
};

static const struct op_weight weights[] = {
	{"alloc_pages", 6}, {"get_zeroed_page", 6}, {"__free_pages", 2},
	{"free_pages", 1},  {"switch_cpu", 3},      {NULL, 0},
};

const struct target_choice target = {
	.name = "fuzz_mmu",
	.groups = GROUP_CPU,
	.weights = weights,
	.boot_lines = cpu_lines,
	.calls_max = 64,
};

const struct target_engine target_engine = {.fresh_boot = false};
