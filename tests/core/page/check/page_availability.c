/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A1: a NULL of a sound allocator is always explained, and one that is not is seen. A3: and so is a
 * page that a zone could not spare.
 */
#include "booted.h"

#include <string.h>

#include "core/page/page_availability_check.h"
#include "core/page/page_isolation.h"
#include "core/page/reclaim_hooks.h"
#include "sim/mark.h"

static char why[256];

static bool holds(gfp_t gfp, unsigned int order, int nid)
{
	why[0] = '\0';
	struct availability_request asked = availability_request_now(gfp, order, nid);

	return page_availability_holds(&asked, why, sizeof(why));
}

Test(page_availability, sees_memory_that_was_there)
{
	static const struct {
		gfp_t gfp;
		unsigned int order;
		const char *zone;
	} rows[] = {
		{GFP_KERNEL, 0, "zone Normal"},    {GFP_ATOMIC, 10, "zone Normal"},
		{GFP_HIGHUSER, 3, "zone HighMem"}, {GFP_DMA, 0, "zone DMA"},
		{GFP_THISNODE, 1, "zone Normal"},  {GFP_KERNEL | __GFP_NORETRY, 4, "zone Normal"},
	};

	boot(NULL);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		cr_assert_not(holds(rows[i].gfp, rows[i].order, -1), "row %zu", i);
		cr_assert_not_null(strstr(why, rows[i].zone), "%s", why);
		cr_assert_eq(strncmp(why, "A1 ", 3), 0);
	}
}

Test(page_availability, accepts_what_explains_a_null)
{
	boot(NULL);
	cr_assert(holds(GFP_KERNEL, MAX_ORDER, -1), "no block is that large");
	cr_assert(holds(GFP_KERNEL, 0, 3), "node 3 is not there");
	struct availability_request asked = availability_request_now(GFP_KERNEL, 0, -1);

	asked.faults--;
	cr_assert(page_availability_holds(&asked, why, sizeof(why)), "injected");
}

Test(page_availability, knows_which_requests_retry_for_ever_and_which_kill)
{
	static const struct {
		gfp_t gfp;
		unsigned int order;
		uint32_t flags;
		bool memdie;
		bool goes_on, panics;
	} rows[] = {
		{GFP_KERNEL, 0, 0, false, false, true},
		{GFP_KERNEL, 3, 0, false, false, true},
		{GFP_KERNEL, 4, 0, false, false, false},
		{GFP_KERNEL | __GFP_NOFAIL, 4, 0, false, false, true},
		{GFP_KERNEL | __GFP_NORETRY, 0, 0, false, false, false},
		{GFP_KERNEL | __GFP_THISNODE, 0, 0, false, true, false},
		{GFP_KERNEL | GFP_THISNODE, 0, 0, false, false, false},
		{GFP_KERNEL, 0, 0, true, false, false},
		{GFP_KERNEL | __GFP_NOFAIL, 0, 0, true, true, false},
		{GFP_KERNEL | __GFP_NOFAIL | __GFP_NOMEMALLOC, 0, 0, true, true, false},
		{GFP_KERNEL, 0, PF_MEMALLOC, false, false, false},
		{GFP_KERNEL | __GFP_NOFAIL, 0, PF_MEMALLOC, false, true, false},
		{GFP_ATOMIC | __GFP_NOFAIL, 0, PF_MEMALLOC, false, true, false},
		{GFP_KERNEL | __GFP_NOFAIL | __GFP_NOMEMALLOC, 0, PF_MEMALLOC, false, false, false},
		{GFP_ATOMIC, 0, 0, false, false, false},
		{GFP_ATOMIC | __GFP_NOFAIL, 0, 0, false, false, false},
		{GFP_NOFS, 3, 0, false, true, false},
		{GFP_NOFS, 4, 0, false, false, false},
		{GFP_NOFS | __GFP_NORETRY, 0, 0, false, false, false},
		{GFP_NOFS | __GFP_NOFAIL, 10, 0, false, true, false},
		{GFP_NOFS | __GFP_REPEAT, 10, 0, false, true, false},
		{GFP_KERNEL | __GFP_REPEAT, 10, 0, false, false, false},
		{GFP_NOFS | __GFP_NOFAIL, MAX_ORDER, 0, false, false, false},
	};

	boot(NULL);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct availability_request asked =
			availability_request_now(rows[i].gfp, rows[i].order, -1);

		asked.task_flags = rows[i].flags;
		asked.steps -= 10000; /* it has tried for long */
		if (rows[i].memdie)
			set_tsk_thread_flag(current, TIF_MEMDIE);
		cr_assert_eq(page_request_may_go_on(&asked), rows[i].goes_on, "row %zu", i);
		cr_assert_eq(page_request_may_panic(&asked), rows[i].panics, "row %zu", i);
		clear_tsk_thread_flag(current, TIF_MEMDIE);
	}
}

Test(page_availability, takes_progress_of_reclaim_into_account)
{
	boot(NULL);
	reclaim_test_progress(1, 5000);
	struct availability_request asked = availability_request_now(GFP_KERNEL, 0, -1);

	asked.steps -= 10000;
	cr_assert(page_request_may_go_on(&asked), "5000 rounds take their time");
	cr_assert_not(page_request_may_panic(&asked), "progress was left");
	reclaim_test_progress(0, 5000);
	cr_assert(page_request_may_panic(&asked), "0 pages are no progress");
	reclaim_test_victim(1);
	cr_assert_not(page_request_may_panic(&asked), "there was one to kill");
	asked.progress_rounds = 3;
	cr_assert_not(page_request_may_go_on(&asked), "three rounds do not");
	asked.steps += 9990;
	cr_assert(page_request_may_go_on(&asked), "the steps were used up before");
	cr_assert_not(page_request_had_begun(&asked));
	asked.steps -= 9990;
	cr_assert(page_request_had_begun(&asked));
}

static struct zone *dma_at_mark(ulong_t mark)
{
	struct zone *dma = &NODE_DATA(0)->node_zones[ZONE_DMA];

	for (int i = 0; i < NR_WMARK; i++)
		dma->watermark[i] = i == WMARK_MIN ? mark : 0;
	return dma;
}

/* ZONE_DMA alone, its watermark put to what makes or breaks the request. */
static bool holds_at_mark(gfp_t gfp, unsigned int order, ulong_t mark)
{
	dma_at_mark(mark);
	return holds(gfp | __GFP_DMA, order, -1);
}

/* The same for a request that got a page of ZONE_DMA. */
static bool depth_holds_at_mark(gfp_t gfp, unsigned int order, ulong_t mark)
{
	pfn_t pfn = dma_at_mark(mark)->zone_start_pfn;
	struct availability_request request = availability_request_now(gfp | __GFP_DMA, order, -1);

	why[0] = '\0';
	return page_depth_holds(&request, pfn, why, sizeof(why));
}

Test(page_availability, knows_the_mark_of_each_kind_of_request)
{
	static const struct {
		gfp_t gfp;
		int numerator, denominator; /* of the mark that counts */
	} rows[] = {
		{__GFP_WAIT, 1, 1},
		{__GFP_WAIT | __GFP_HIGH, 1, 2},
		{0, 3, 4},
		{__GFP_HIGH, 3, 8},
	};
	ulong_t free;

	boot(NULL);
	free = zone_page_state(&NODE_DATA(0)->node_zones[ZONE_DMA], NR_FREE_PAGES);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		ulong_t mark = free * (ulong_t)rows[i].denominator / (ulong_t)rows[i].numerator;

		cr_assert_not(holds_at_mark(rows[i].gfp, 0, mark - 8), "row %zu", i);
		cr_assert(holds_at_mark(rows[i].gfp, 0, mark + 8), "row %zu: %s", i, why);
		cr_assert(depth_holds_at_mark(rows[i].gfp, 0, mark - 8), "row %zu: %s", i, why);
		cr_assert_not(depth_holds_at_mark(rows[i].gfp, 0, mark + 8), "row %zu", i);
		cr_assert_eq(strncmp(why, "A3 zone DMA", 11), 0, "%s", why);
	}
}

Test(page_availability, a_zone_keeps_its_reserve_from_those_who_could_use_a_higher_one)
{
	struct zone *dma;
	struct availability_request request;

	boot(NULL);
	dma = &NODE_DATA(0)->node_zones[ZONE_DMA];
	dma->lowmem_reserve[ZONE_NORMAL] = 100000;
	request = availability_request_now(GFP_KERNEL, 0, -1);
	cr_assert_not(page_depth_holds(&request, dma->zone_start_pfn, why, sizeof(why)));
	request = availability_request_now(GFP_KERNEL | __GFP_DMA, 0, -1);
	cr_assert(page_depth_holds(&request, dma->zone_start_pfn, why, sizeof(why)), "%s", why);
}

Test(page_availability, a_large_block_leaves_enough_of_what_small_ones_are_made_of)
{
	struct zone *dma;
	ulong_t free;

	boot(NULL);
	dma = dma_at_mark(0);
	free = zone_page_state(dma, NR_FREE_PAGES);
	cr_assert(depth_holds_at_mark(0, 10, free / 2), "%s", why);
	for (int order = 9; order >= 0; order--)
		dma->free_area[order].nr_free = 0;
	cr_assert_not(depth_holds_at_mark(0, 10, free), "what is there is what the lists held");
}

Test(page_availability, looks_below_every_mark_for_those_who_free_memory)
{
	boot(NULL);
	cr_assert(holds_at_mark(0, 0, 100000));
	cr_assert_not(depth_holds_at_mark(0, 0, 100000));
	init_task()->flags |= PF_MEMALLOC;
	cr_assert_not(holds_at_mark(0, 0, 100000));
	cr_assert(depth_holds_at_mark(0, 0, 100000));
	cr_assert(holds_at_mark(__GFP_NOMEMALLOC, 0, 100000));
	cr_assert_not(depth_holds_at_mark(__GFP_NOMEMALLOC, 0, 100000));
	init_task()->flags &= ~(uint32_t)PF_MEMALLOC;
	set_tsk_thread_flag(init_task(), TIF_MEMDIE);
	cr_assert_not(holds_at_mark(0, 0, 100000));
}

/* ---- real NULLs ------------------------------------------------------------------------------ */

static const gfp_t gfps[] = {
	GFP_ATOMIC,
	GFP_NOWAIT,
	GFP_DMA,
	GFP_KERNEL | __GFP_NORETRY,
	GFP_NOIO | __GFP_NORETRY,
	GFP_HIGHUSER_MOVABLE | __GFP_NORETRY,
	GFP_NOWAIT | __GFP_HIGHMEM,
	GFP_THISNODE,
	GFP_THISNODE | __GFP_HIGHMEM,
	GFP_ATOMIC | __GFP_NOMEMALLOC,
};

#define NR_GFPS (sizeof(gfps) / sizeof(gfps[0]))

static struct page *held[32768];
static uint8_t held_order[32768];
static uint32_t nr_held;
static uint32_t seed;

static uint32_t draw(uint32_t below)
{
	seed = seed * 1664525u + 1013904223u;
	return (seed >> 8) % below;
}

static struct {
	gfp_t gfp;
	uint32_t order;
	int nid;
	struct page *page;
} asked;

static void ask(void *arg)
{
	asked.page = alloc_pages_node(asked.nid, asked.gfp, asked.order);
}

static void give(void)
{
	uint32_t i = draw(nr_held);

	__free_pages(held[i], held_order[i]);
	nr_held--;
	held[i] = held[nr_held];
	held_order[i] = held_order[nr_held];
}

static void isolate_some(void)
{
	pfn_t pfn = draw(node_vars->max_pfn);

	if (pfn_valid(pfn))
		(void)!set_migratetype_isolate(pfn_to_page(pfn));
}

static bool ask_once(uint32_t max_order)
{
	asked.gfp = gfps[draw(NR_GFPS)] | __GFP_NOWARN;
	asked.order = draw(2) ? 0 : draw(max_order);
	asked.nid = (int)draw(node_vars->nr_online_nodes + 1) - 1;
	mark_step_begin();
	struct availability_request request =
		availability_request_now(asked.gfp, asked.order, asked.nid);
	cr_assert_eq(machine_run(ask, NULL), END_NONE, "%s", machine_end_text());
	if (asked.page != NULL)
		cr_assert(page_depth_holds(&request, page_to_pfn(asked.page), why, sizeof(why)),
			  "gfp 0x%x order %u: %s", asked.gfp, asked.order, why);
	if (asked.page == NULL) {
		cr_assert(holds(asked.gfp, asked.order, asked.nid), "gfp 0x%x order %u: %s",
			  asked.gfp, asked.order, why);
	} else {
		held[nr_held] = asked.page;
		held_order[nr_held++] = (uint8_t)asked.order;
	}
	cr_assert_str_eq(touched_pass(), "");
	return asked.page != NULL;
}

static void run_dry(uint32_t nodes, bool isolate)
{
	struct boot_params params;
	uint32_t nulls = 0;

	boot_params_default(&params);
	params.nodes = nodes;
	params.cpus = 2;
	boot(&params);
	cr_assert_str_eq(full_pass(), "");
	nr_held = 0;
	for (uint32_t i = 0; nulls < 400 && i < 30000; i++) {
		nulls += !ask_once(MAX_ORDER + 1);
		if (nulls > 20 && draw(3) != 0 && nr_held > 0) {
			step(give);
			cr_assert_str_eq(touched_pass(), "");
		}
		if (isolate && draw(100) == 0) {
			step(isolate_some);
			cr_assert_str_eq(touched_pass(), "");
		}
	}
	cr_assert_geq(nulls, 400);
}

Test(page_availability, every_null_and_every_page_of_a_dry_machine_is_explained, .timeout = 120)
{
	for (uint32_t row = 1; row <= 4; row++) {
		seed = row;
		run_dry(row % 2 + 1, row > 2);
	}
}
