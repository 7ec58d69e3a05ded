/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Kernel mappings: vmalloc space, ioremap, kmap, and what is read and written through them, on
 * several CPUs; spaces that are nearly full. KVM's caches and guests, which live on both.
 */
#include "fuzz/targets/target_main.h"

static const char *const kmem_lines[] = {
	"boot(ram=48M, highmem=16M, cpus=2, tlb=adversary)",
	"boot(ram=48M, highmem=16M, cpus=4, nodes=2, tlb=adversary)",
	"boot(ram=48M, highmem=16M, cpus=2, tlb=real)",
	"boot(ram=24M, highmem=8M, cpus=1, tlb=adversary)",
	"boot(ram=24M, cpus=2, tlb=adversary)",
	"boot(ram=96M, highmem=32M, cpus=3, nodes=3, tlb=adversary)",
	"boot(ram=48M, highmem=16M, cpus=2, pse=0, tlb=real)",
	NULL,
};

static const struct op_weight weights[] = {
	{"alloc_pages", 40}, {"alloc_page", 40},       {"__free_pages", 30},
	{"page_fill", 15},   {"page_check", 10},       {"kload8", 10},
	{"kload32", 30},     {"kload64", 10},          {"kstore8", 10},
	{"kstore32", 30},    {"kstore64", 10},         {"tlb_prefetch", 10},
	{"switch_cpu", 20},  {"kmem_cache_create", 8}, {"kmem_cache_free", 20},
	{"obj_fill", 8},     {"free_pages", 20},       {NULL, 0},
};

const struct target_choice target = {
	.name = "fuzz_kmem",
	.groups = GROUP_KMEM | GROUP_KVM | GROUP_MACHINE | GROUP_FAULT | GROUP_TASK,
	.weights = weights,
	.boot_lines = kmem_lines,
	.flags = TARGET_MISUSE | TARGET_FAIL_MARKS,
	.calls_max = 48,
};

const struct target_engine target_engine = {.fresh_boot = false};
