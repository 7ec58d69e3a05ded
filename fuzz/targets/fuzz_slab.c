/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The object caches and kmalloc(), on machines of every kind of kernel.
 */
#include "fuzz/targets/target_main.h"

static const char *const slab_lines[] = {
	"",
	"boot(ram=48M, cpus=1)",
	"boot(ram=24M, cpus=2)",
	"boot(ram=48M, cpus=4, nodes=2)",
	"boot(ram=96M, cpus=4, nodes=4)",
	"boot(ram=96M, cpus=3, nodes=3, noaliencache=1)",
	"boot(ram=48M, cpus=2, slab_debug=1)",
	"boot(ram=48M, cpus=4, nodes=2, slab_debug=1)",
	"boot(ram=48M, cpus=2, slab_random=1, seed=0x5)",
	"boot(ram=48M, cpus=2, slab_debug=1, slab_random=1)",
	"boot(ram=48M, cpus=2, init_on_free=1)",
	"boot(ram=48M, cpus=2, slab_nomerge=1, slab_max_order=3)",
	NULL,
};

const struct target_choice target = {
	.name = "fuzz_slab",
	.groups = GROUP_SLAB | GROUP_MACHINE | GROUP_FAULT | GROUP_TASK,
	.boot_lines = slab_lines,
	.flags = TARGET_MISUSE | TARGET_FAIL_MARKS,
};

const struct target_engine target_engine = {.fresh_boot = false};
