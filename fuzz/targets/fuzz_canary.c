/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The canary: the page allocator with a bug planted from outside. Whoever runs the fuzzers sees by
 * it that findings are found; a pipeline in which the canary stays alive is broken.
 *
 * The bug: a split of the block that the call before allocated, of order 2 or more, makes one free
 * list's count one too large. What finds it is B6 (nr_free equals the length of the lists).
 */
#include "core/base/mmzone.h"
#include "fuzz/targets/target_main.h"
#include "sim/mark.h"
#include <string.h>

const struct target_choice target = {
	.name = "fuzz_canary",
	.groups = GROUP_PAGE,
	.boot_lines = boot_lines_usual,
};

/* Did call @step do what @name says, and give something? */
static bool did(const struct run *run, uint32_t step, const char *name)
{
	const struct op *op = op_by_number(run->program->calls[step].op);

	return op && strcmp(op->name, name) == 0 && run->results[step].outcome == OUTCOME_DONE &&
	       !run->results[step].failed;
}

static void plant(struct run *run)
{
	uint32_t step = run->step;

	if (step < 1 || !did(run, step - 1, "alloc_pages") || !did(run, step, "split_page") ||
	    run->program->calls[step].args[1].value < 2)
		return;
	ulong_t *nr_free = &NODE_DATA(0)->node_zones[ZONE_DMA].free_area[1].nr_free;
	(*nr_free)++;
	mark_written(nr_free, sizeof(*nr_free));
}

const struct target_engine target_engine = {.after_call = plant};
