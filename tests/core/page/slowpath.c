/* SPDX-License-Identifier: GPL-2.0-only */
/* Each way out of the slow path, and how deep each kind of request reaches. */
#include "fixture.h"

#include "core/page/page_sysctl.h"

#define FREE   ((ulong_t)exact_state(zone_of(ZONE_NORMAL), NR_FREE_PAGES))
#define COSTLY (PAGE_ALLOC_COSTLY_ORDER + 1)

/* Marks of 400, 500 and 600 pages. */
static void set_marks(void)
{
	zone_of(ZONE_NORMAL)->watermark[WMARK_MIN] = 400;
	zone_of(ZONE_NORMAL)->watermark[WMARK_LOW] = 500;
	zone_of(ZONE_NORMAL)->watermark[WMARK_HIGH] = 600;
}

/* Leave @pages free in single ones. */
static void leave(ulong_t pages)
{
	struct task_struct *task = current;

	set_marks();
	task->flags |= PF_MEMALLOC;
	while (FREE > pages)
		cr_assert_not_null(alloc_page(GFP_KERNEL));
	task->flags &= ~(uint32_t)PF_MEMALLOC;
}

static ulong_t free_after_all(gfp_t gfp)
{
	while (alloc_page(gfp | __GFP_NOWARN) != NULL)
		;
	return FREE;
}

struct reach {
	gfp_t gfp;
	uint32_t task_flags;
	bool memdie, rt, interrupt;
	ulong_t left;
};

/* A request that waits and finds nothing would go on to reclaim; __GFP_NORETRY ends it there. */
static const struct reach reaches[] = {
	{.gfp = GFP_NOWAIT, .left = 300},
	{.gfp = GFP_ATOMIC, .left = 150},
	{.gfp = GFP_ATOMIC | __GFP_NOMEMALLOC, .left = 150},
	{.gfp = GFP_KERNEL | __GFP_NORETRY, .left = 400},
	{.gfp = GFP_KERNEL | __GFP_HIGH | __GFP_NORETRY, .left = 200},
	{.gfp = GFP_KERNEL | __GFP_NORETRY, .rt = true, .left = 300},
	{.gfp = GFP_KERNEL | __GFP_HIGH | __GFP_NORETRY, .rt = true, .left = 150},
	{.gfp = GFP_THISNODE, .left = 500},
	{.gfp = GFP_KERNEL, .task_flags = PF_MEMALLOC, .left = 0},
	{.gfp = GFP_KERNEL | __GFP_NOMEMALLOC, .task_flags = PF_MEMALLOC, .left = 400},
	{.gfp = GFP_NOWAIT, .task_flags = PF_MEMALLOC, .left = 0},
	{.gfp = GFP_KERNEL, .memdie = true, .left = 0},
	{.gfp = GFP_NOWAIT | __GFP_NOMEMALLOC, .memdie = true, .left = 300},
	{.gfp = GFP_ATOMIC, .task_flags = PF_MEMALLOC, .interrupt = true, .left = 150},
	{.gfp = GFP_ATOMIC, .memdie = true, .interrupt = true, .left = 150},
};

static const struct reach *reach;

static void reach_body(void)
{
	set_marks();
	current->flags |= reach->task_flags;
	current->prio = reach->rt ? MAX_RT_PRIO - 1 : DEFAULT_PRIO;
	if (reach->memdie)
		set_thread_flag(TIF_MEMDIE);
	if (reach->interrupt)
		cpu_preempt_add(HARDIRQ_OFFSET);
	cr_assert_eq(free_after_all(reach->gfp), reach->left, "gfp %x flags %x: %u left",
		     reach->gfp, reach->task_flags, FREE);
	if (reach->interrupt)
		cpu_preempt_sub(HARDIRQ_OFFSET);
	cr_assert_eq(current->flags & PF_MEMALLOC, reach->task_flags & PF_MEMALLOC);
}

Test(slowpath, each_kind_of_request_stops_at_its_own_mark)
{
	for (uint32_t i = 0; i < ARRAY_SIZE(reaches); i++) {
		reach = &reaches[i];
		run_fixture(&one_zone, reach_body);
		cr_assert_str_empty(fixture_log);
	}
}

static void too_large(void)
{
	for (uint32_t order = MAX_ORDER; order < 40; order++) {
		cr_assert_null(alloc_pages(GFP_KERNEL | __GFP_NOWARN, order));
		cr_assert_null(alloc_pages(GFP_ATOMIC | __GFP_NOWARN, order));
	}
	cr_assert_str_empty(fixture_log);
	cr_assert_null(alloc_pages(GFP_KERNEL, MAX_ORDER));
	cr_assert_null(alloc_pages(GFP_KERNEL, UINT32_MAX));
	cr_assert_eq(log_count("WARN __alloc_pages_slowpath"), 1);
	cr_assert_eq(log_count(""), 1);
	cr_assert_eq(FREE, 4096);
}

Test(slowpath, orders_that_do_not_exist_warn_once_and_give_null)
{
	run_fixture(&one_zone, too_large);
}

static void reports(void)
{
	leave(0);
	cr_assert_null(alloc_page(GFP_ATOMIC));
	cr_assert_eq(log_count("t0: page allocation failure. order:0, mode:0x20"), 1);
	cr_assert_null(alloc_pages(GFP_ATOMIC | __GFP_NOWARN, 2));
	cr_assert_eq(log_count("page allocation failure"), 1);
	for (int i = 0; i < 30; i++)
		cr_assert_null(alloc_pages(GFP_ATOMIC, 2));
	cr_assert_eq(log_count("page allocation failure"), 10);
	cr_assert_eq(log_count("order:2, mode:0x20"), 9);
}

Test(slowpath, reports_a_failure_within_the_rate_limit_unless_told_not_to)
{
	run_fixture(&one_zone, reports);
}

static void wakes_kswapd(void)
{
	pg_data_t *pgdat = NODE_DATA(0);

	leave(160);
	pgdat->kswapd_max_order = 0;
	cr_assert_null(alloc_pages(GFP_THISNODE, 4));
	cr_assert_eq(pgdat->kswapd_max_order, 0);
	cr_assert_null(alloc_pages(GFP_ATOMIC | __GFP_NOWARN, 4));
	cr_assert_eq(pgdat->kswapd_max_order, 4);
	cr_assert_null(alloc_pages(GFP_NOWAIT | __GFP_NOWARN, 1));
	cr_assert_eq(pgdat->kswapd_max_order, 4);
}

Test(slowpath, tells_kswapd_the_largest_order_but_not_for_gfp_thisnode)
{
	run_fixture(&one_zone, wakes_kswapd);
}

/* A reclaim that frees what the test put aside. */
#define ASIDE 8
static struct page *aside[ASIDE];
static uint32_t reclaims, aside_left;

static ulong_t reclaim_aside(struct zonelist *zonelist, uint32_t order, gfp_t gfp_mask,
			     const nodemask_t *nodemask)
{
	(void)zonelist, (void)order, (void)gfp_mask, (void)nodemask;
	reclaims++;
	cr_assert(current->flags & PF_MEMALLOC);
	cr_assert_not_null(current->reclaim_state);
	cr_assert_eq(current->reclaim_state->reclaimed_slab, 0);
	/* reclaim's own requests use the reserves and do not recurse */
	while (aside_left > 0)
		__free_page(aside[--aside_left]);
	return ASIDE;
}

static ulong_t (*const reclaim)(struct zonelist *, uint32_t, gfp_t,
				const nodemask_t *) = reclaim_aside;

static void register_reclaim(void)
{
	struct reclaim_hooks hooks = {.try_to_free_pages =
					      KSYM_OF(try_to_free_pages_fn, reclaim_aside)};

	(void)reclaim;
	reclaims = 0;
	reclaim_hooks_register(&hooks);
}

static void put_aside(void)
{
	leave(400);
	current->flags |= PF_MEMALLOC;
	for (aside_left = 0; aside_left < ASIDE; aside_left++)
		aside[aside_left] = alloc_page(GFP_KERNEL);
	while (FREE > 400 - ASIDE)
		cr_assert_not_null(alloc_page(GFP_KERNEL));
	current->flags &= ~(uint32_t)PF_MEMALLOC;
	register_reclaim();
}

static void reclaims_and_gets(void)
{
	struct page *page;

	put_aside();
	/* 392 free, 8 come back: at the mark, not above it, so a second round and more */
	__free_page(aside[--aside_left]);
	current->flags |= PF_MEMALLOC;
	__free_page(alloc_page(GFP_KERNEL));
	current->flags &= ~(uint32_t)PF_MEMALLOC;
	zone_of(ZONE_NORMAL)->watermark[WMARK_MIN] = 395;
	page = alloc_page(GFP_KERNEL);
	cr_assert_not_null(page);
	cr_assert_eq(reclaims, 1);
	cr_assert_null(current->reclaim_state);
	cr_assert_eq(current->flags & PF_MEMALLOC, 0);
	cr_assert_str_empty(fixture_log);
}

Test(slowpath, direct_reclaim_gets_the_page_and_cleans_up_after_itself)
{
	run_fixture(&one_zone, reclaims_and_gets);
}

static const struct fixture two_cpus = {
	.cpus = 2,
	.zones = {{0, ZONE_NORMAL, 4096, 8192}},
};

/* Pages that other CPUs hold come back before the retry of a larger request. */
static void drains_for_larger(void)
{
	int fraction = 64;

	cr_assert_eq(page_sysctl("percpu_pagelist_fraction", &fraction, 1), 0);
	go_to_cpu(1);
	__free_page(alloc_page(GFP_KERNEL));
	go_to_cpu(0);
	cr_assert_eq(zone_of(ZONE_NORMAL)->pageset[1]->pcp.count, 16);
	zone_of(ZONE_NORMAL)->watermark[WMARK_MIN] = 4085;
	zone_of(ZONE_NORMAL)->watermark[WMARK_LOW] = 4085;
	reclaim_test_progress(1, 1);
	cr_assert_not_null(alloc_pages(GFP_KERNEL, 1));
	cr_assert_eq(zone_of(ZONE_NORMAL)->pageset[1]->pcp.count, 0);
}

Test(slowpath, drains_all_pagesets_before_a_larger_request_is_tried_again)
{
	run_fixture(&two_cpus, drains_for_larger);
}

static void no_drain_for_one_page(void)
{
	int fraction = 64;

	cr_assert_eq(page_sysctl("percpu_pagelist_fraction", &fraction, 1), 0);
	go_to_cpu(1);
	__free_page(alloc_page(GFP_KERNEL));
	go_to_cpu(0);
	zone_of(ZONE_NORMAL)->watermark[WMARK_MIN] = 4085;
	zone_of(ZONE_NORMAL)->watermark[WMARK_LOW] = 4085;
	cr_assert_null(alloc_page(GFP_KERNEL | __GFP_NORETRY | __GFP_NOWARN));
	cr_assert_eq(zone_of(ZONE_NORMAL)->pageset[1]->pcp.count, 16);
}

Test(slowpath, leaves_other_pagesets_alone_for_a_single_page)
{
	run_fixture(&two_cpus, no_drain_for_one_page);
}

static void oom(void)
{
	leave(400);
	(void)!alloc_page(GFP_KERNEL);
}

Test(slowpath, without_progress_and_victim_the_kernel_panics)
{
	expect_end(&one_zone, oom, END_PANIC, "Out of memory and no killable processes...");
	cr_assert_eq(log_count("t0 invoked oom-killer: gfp_mask=0xd0, order=0, oom_adj=0"), 1);
}

static void oom_disabled(void)
{
	leave(400);
	oom_killer_disable(true);
	cr_assert(oom_killer_disabled());
	cr_assert_null(alloc_page(GFP_KERNEL));
	cr_assert_eq(log_count("page allocation failure"), 1);
}

Test(slowpath, fails_while_the_oom_killer_is_disabled)
{
	run_fixture(&one_zone, oom_disabled);
}

static void oom_not_for_these(void)
{
	leave(400);
	/* may not kill: too large; not from this node alone; told not to retry */
	cr_assert_null(alloc_pages(GFP_KERNEL, COSTLY));
	cr_assert_null(alloc_page(GFP_KERNEL | __GFP_NORETRY));
	cr_assert_null(alloc_page(GFP_KERNEL | GFP_THISNODE));
	cr_assert_null(alloc_pages(GFP_NOFS, COSTLY));
	cr_assert_null(alloc_pages(GFP_NOFS | __GFP_REPEAT | __GFP_NORETRY, COSTLY));
	cr_assert_eq(log_count("oom-killer"), 0);
	cr_assert_eq(log_count("page allocation failure"), 4);
}

Test(slowpath, kills_nobody_for_large_or_unwilling_requests)
{
	run_fixture(&one_zone, oom_not_for_these);
}

/* Those that may not kill and are small go on for ever. */
static void nofs_loops(void)
{
	leave(400);
	machine_limit_set(10000);
	(void)!alloc_page(GFP_NOFS);
}

static void repeat_loops(void)
{
	leave(400);
	machine_limit_set(10000);
	(void)!alloc_pages(GFP_NOFS | __GFP_REPEAT, COSTLY);
}

static void thisnode_loops(void)
{
	leave(400);
	machine_limit_set(10000);
	(void)!alloc_page(GFP_KERNEL | __GFP_THISNODE);
}

static void nofail_memdie_loops(void)
{
	leave(0);
	machine_limit_set(10000);
	set_thread_flag(TIF_MEMDIE);
	(void)!alloc_page(GFP_KERNEL | __GFP_NOFAIL);
}

static void locked_zone_loops(void)
{
	leave(400);
	machine_limit_set(10000);
	zone_set_flag(zone_of(ZONE_NORMAL), ZONE_OOM_LOCKED);
	(void)!alloc_page(GFP_KERNEL);
}

Test(slowpath, endless_retries_end_at_the_limit)
{
	static void (*const loops[])(void) = {nofs_loops, repeat_loops, thisnode_loops,
					      nofail_memdie_loops, locked_zone_loops};

	for (uint32_t i = 0; i < ARRAY_SIZE(loops); i++)
		expect_end(&one_zone, loops[i], END_LIMIT, "steps");
}

static void repeat_until_reclaimed(void)
{
	uint32_t times;

	leave(400);
	/* 16 pages are wanted: rounds of 5 end after the fourth */
	reclaim_test_progress(5, 100);
	cr_assert_null(alloc_pages(GFP_NOFS | __GFP_REPEAT | __GFP_NOWARN, COSTLY));
	times = 100 - page_vars->hooks.test_progress_times;
	cr_assert_eq(times, 4);
	/* without __GFP_REPEAT: one */
	cr_assert_null(alloc_pages(GFP_NOFS | __GFP_NOWARN, COSTLY));
	cr_assert_eq(page_vars->hooks.test_progress_times, 95);
}

Test(slowpath, repeats_a_large_request_until_as_much_was_reclaimed)
{
	run_fixture(&one_zone, repeat_until_reclaimed);
}

static void waits_between_rounds(void)
{
	ulong_t begin;

	leave(400);
	begin = jiffies;
	reclaim_test_progress(8, 2);
	cr_assert_null(alloc_pages(GFP_NOFS | __GFP_REPEAT | __GFP_NOWARN, COSTLY));
	cr_assert_eq(jiffies - begin, HZ / 50);
}

Test(slowpath, waits_a_fiftieth_of_a_second_between_rounds)
{
	run_fixture(&one_zone, waits_between_rounds);
}

static void victim_uses_reserves(void)
{
	leave(400);
	reclaim_test_victim(1);
	cr_assert_not_null(alloc_page(GFP_KERNEL));
	cr_assert(test_thread_flag(TIF_MEMDIE));
	cr_assert_eq(zone_is_oom_locked(zone_of(ZONE_NORMAL)), 0);
	cr_assert_eq(FREE, 399);
	while (FREE > 0)
		cr_assert_not_null(alloc_page(GFP_KERNEL));
	cr_assert_null(alloc_page(GFP_KERNEL));
	cr_assert_eq(log_count("page allocation failure"), 1);
}

Test(slowpath, a_victim_may_use_all_reserves_and_then_fails)
{
	run_fixture(&one_zone, victim_uses_reserves);
}

/* Made a victim between two rounds of a loop, it must leave the loop. */
static void victim_in_loop_hook(void)
{
	set_thread_flag(TIF_MEMDIE);
}

static ulong_t reclaim_kills(struct zonelist *zonelist, uint32_t order, gfp_t gfp_mask,
			     const nodemask_t *nodemask)
{
	(void)zonelist, (void)order, (void)gfp_mask, (void)nodemask;
	if (++reclaims == 3)
		victim_in_loop_hook();
	return 1;
}

static void victim_in_loop(void)
{
	struct reclaim_hooks hooks = {.try_to_free_pages =
					      KSYM_OF(try_to_free_pages_fn, reclaim_kills)};

	leave(400);
	reclaims = 0;
	reclaim_hooks_register(&hooks);
	machine_limit_set(10000);
	cr_assert_null(alloc_page(GFP_NOFS | __GFP_NOWARN));
	cr_assert_eq(reclaims, 3);
}

Test(slowpath, a_task_that_becomes_a_victim_leaves_the_retry_loop)
{
	run_fixture(&one_zone, victim_in_loop);
}

static void oom_frees(struct zonelist *zonelist, gfp_t gfp_mask, uint32_t order,
		      const nodemask_t *nodemask)
{
	(void)zonelist, (void)gfp_mask, (void)order, (void)nodemask;
	cr_assert(zone_is_oom_locked(zone_of(ZONE_NORMAL)));
	while (aside_left > 0)
		__free_page(aside[--aside_left]);
}

static void restarts_after_kill(void)
{
	struct reclaim_hooks hooks = {.out_of_memory = KSYM_OF(out_of_memory_fn, oom_frees)};

	put_aside();
	reclaim_hooks_unregister();
	reclaim_hooks_register(&hooks);
	zone_of(ZONE_NORMAL)->watermark[WMARK_MIN] = 395;
	cr_assert_not_null(alloc_page(GFP_KERNEL));
	cr_assert_eq(aside_left, 0);
	cr_assert_not(zone_is_oom_locked(zone_of(ZONE_NORMAL)));
}

Test(slowpath, starts_over_after_a_kill)
{
	run_fixture(&one_zone, restarts_after_kill);
}

static void parallel_kill_freed(void)
{
	leave(650);
	/* above high already: the last look before the kill finds it */
	zone_of(ZONE_NORMAL)->watermark[WMARK_MIN] = 4000;
	zone_of(ZONE_NORMAL)->watermark[WMARK_LOW] = 4000;
	cr_assert_not_null(alloc_page(GFP_KERNEL));
	cr_assert_eq(log_count("oom-killer"), 0);
	cr_assert_not(zone_is_oom_locked(zone_of(ZONE_NORMAL)));
}

Test(slowpath, takes_what_a_parallel_kill_freed)
{
	run_fixture(&one_zone, parallel_kill_freed);
}

static void nofail_kills_for_large(void)
{
	leave(400);
	(void)!alloc_pages(GFP_KERNEL | __GFP_NOFAIL, COSTLY);
}

Test(slowpath, nofail_goes_to_the_oom_killer_even_for_large_requests)
{
	expect_end(&one_zone, nofail_kills_for_large, END_PANIC, "Out of memory*");
	cr_assert_eq(log_count("order=4"), 1);
}

static void nofail_warns(void)
{
	cr_assert_not_null(alloc_pages(GFP_KERNEL | __GFP_NOFAIL, 1));
	cr_assert_str_empty(fixture_log);
	cr_assert_not_null(alloc_pages(GFP_KERNEL | __GFP_NOFAIL, 2));
	cr_assert_not_null(alloc_pages(GFP_KERNEL | __GFP_NOFAIL, 2));
	cr_assert_eq(log_count("WARN buffered_rmqueue: order > 1"), 1);
}

Test(slowpath, nofail_above_order_1_warns_once)
{
	run_fixture(&one_zone, nofail_warns);
}

static void may_not_sleep(void)
{
	spin_lock(&page_vars->zone_scan_lock);
	(void)!alloc_page(GFP_KERNEL);
}

Test(slowpath, a_request_that_may_sleep_is_refused_under_a_lock)
{
	expect_end(&one_zone, may_not_sleep, END_CHECK, "L3*");
}

static void atomic_under_lock(void)
{
	spin_lock(&page_vars->zone_scan_lock);
	cr_assert_not_null(alloc_page(GFP_ATOMIC));
	spin_unlock(&page_vars->zone_scan_lock);
}

Test(slowpath, an_atomic_request_works_under_a_lock)
{
	run_fixture(&one_zone, atomic_under_lock);
}

static void boot_mask(void)
{
	page_vars->gfp_allowed_mask = GFP_BOOT_MASK;
	leave(400);
	/* neither sleeps nor kills */
	cr_assert_eq(free_after_all(GFP_KERNEL), 300);
}

Test(slowpath, gfp_allowed_mask_makes_early_requests_atomic)
{
	run_fixture(&one_zone, boot_mask);
}
