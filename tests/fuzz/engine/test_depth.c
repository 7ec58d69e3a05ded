/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A3: a page that a zone could not spare is a finding. What the test breaks is the caller: half-way
 * through its request it becomes one who may have everything.
 */
#include "engine_test.h"

#include "core/base/sched.h"
#include "core/page/page_internal.h"
#include "sim/mark.h"

/* No memory for who may not wait. */
#define NOTHING_LEFT "boot(ram=24M, highmem=0)\nsysctl(min_free_kbytes, 65536)\n"

static void become_greedy(struct zone *zone, uint32_t order, enum zone_type classzone_idx)
{
	page_vars->hooks.wakeup_kswapd = 0;
	current->flags |= PF_MEMALLOC;
}

static void lie_in_wait(struct run *run)
{
	if (run->step > 0)
		return;
	page_vars->hooks.wakeup_kswapd = KSYM_OF(wakeup_kswapd_fn, become_greedy);
	mark_written(&page_vars->hooks, sizeof(page_vars->hooks));
}

Test(depth, a_page_that_the_zone_could_not_spare_is_a_finding)
{
	engine_init();
	const struct finding *finding =
		engine_run(test_program(NOTHING_LEFT "p = alloc_page(GFP_NOWAIT)\n"),
			   &(struct run_options){.after_call = lie_in_wait});

	cr_assert_eq(finding->kind, FINDING_CHECK, "%s", finding->text);
	cr_assert(strncmp(finding->text, "check A3 zone ", 14) == 0, "%s", finding->text);
	cr_assert_eq(finding->step, 1);
}

Test(depth, a_page_for_whom_has_all_reserves_is_none)
{
	test_run_sound(NOTHING_LEFT "task_flags(PF_MEMALLOC)\np = alloc_page(GFP_NOWAIT)\n");
	cr_assert_not(engine.run.results[2].failed);
}
