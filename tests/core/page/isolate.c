/* SPDX-License-Identifier: GPL-2.0-only */
/* Isolated pageblocks: nothing comes out, what is freed stays, and neighbours are left alone. */
#include "fixture.h"

#include "core/base/errno.h"
#include "core/page/page_isolation.h"
#include "core/page/page_sysctl.h"

#define NR pageblock_nr_pages

static struct zone *normal(void)
{
	return zone_of(ZONE_NORMAL);
}

static struct page *block(uint32_t n)
{
	return pfn_to_page(4096 + n * NR);
}

/* The isolated lists hold the free pages of isolated pageblocks and no others. */
static void assert_lists_agree(void)
{
	assert_zone_sound(normal());
	for (uint32_t order = 0; order < MAX_ORDER; order++) {
		for (int type = 0; type < MIGRATE_TYPES; type++) {
			struct page *page;

			list_for_each_entry (page, &normal()->free_area[order].free_list[type],
					     lru) {
				for (uint32_t i = 0; i < 1u << order; i++)
					cr_assert_eq(get_pageblock_migratetype(page + i) ==
							     MIGRATE_ISOLATE,
						     type == MIGRATE_ISOLATE);
			}
		}
	}
}

static void take_the_rest(void)
{
	struct page *page;

	while ((page = alloc_page(GFP_ATOMIC | __GFP_NOWARN)) != NULL)
		cr_assert_neq(get_pageblock_migratetype(page), MIGRATE_ISOLATE);
}

static void nothing_comes_out(void)
{
	cr_assert_eq(set_migratetype_isolate(block(1)), 0);
	cr_assert_eq(normal()->nr_isolate_pageblock, 1);
	assert_lists_agree();
	take_the_rest();
	cr_assert_eq(exact_state(normal(), NR_FREE_PAGES), (slong_t)NR);
	cr_assert_eq(pages_in_lists(normal()), NR);
	unset_migratetype_isolate(block(1));
	cr_assert_eq(normal()->nr_isolate_pageblock, 0);
	cr_assert_not_null(alloc_page(GFP_ATOMIC));
}

Test(isolate, nothing_is_allocated_from_an_isolated_pageblock)
{
	run_fixture(&one_zone, nothing_comes_out);
}

static void frees_stay(void)
{
	struct page *single[4], *pair;

	for (int i = 0; i < 4; i++)
		single[i] = alloc_page(GFP_KERNEL | __GFP_MOVABLE);
	pair = alloc_pages(GFP_KERNEL | __GFP_MOVABLE, 1);
	cr_assert_eq(set_migratetype_isolate(single[0]), 0);
	for (int i = 0; i < 4; i++)
		__free_page(single[i]);
	__free_pages(pair, 1);
	assert_lists_agree();
	cr_assert_eq(list_length(normal(), pageblock_order, MIGRATE_ISOLATE), 1);
	take_the_rest();
	unset_migratetype_isolate(single[0]);
	assert_lists_agree();
}

Test(isolate, what_is_freed_into_an_isolated_pageblock_stays_there)
{
	run_fixture(&one_zone, frees_stay);
}

/* Pages that wait in pagesets when their pageblock is isolated. */
static void pagesets(void)
{
	int fraction = 64;
	struct page *page;

	cr_assert_eq(page_sysctl("percpu_pagelist_fraction", &fraction, 1), 0);
	page = alloc_page(GFP_KERNEL | __GFP_MOVABLE);
	__free_page(page);
	cr_assert_eq(normal()->pageset[0]->pcp.count, 16);
	cr_assert_eq(set_migratetype_isolate(page), 0);
	cr_assert_eq(normal()->pageset[0]->pcp.count, 0);
	assert_lists_agree();
	cr_assert_eq(test_pages_isolated(page_to_pfn(page) & ~(NR - 1),
					 (page_to_pfn(page) & ~(NR - 1)) + NR),
		     0);
}

Test(isolate, pages_in_pagesets_go_to_the_isolated_lists)
{
	run_fixture(&one_zone, pagesets);
}

/* Both halves of a largest block, in every order of events; without halves there is one. */
static void halves(void)
{
	uint32_t per_block = MAX_ORDER_NR_PAGES / NR;

	for (uint32_t first = 0; first < per_block; first++) {
		cr_assert_eq(set_migratetype_isolate(block(first)), 0);
		assert_lists_agree();
		for (uint32_t second = 0; second < per_block; second++) {
			if (second == first)
				continue;
			cr_assert_eq(set_migratetype_isolate(block(second)), 0);
			assert_lists_agree();
			cr_assert_eq(list_length(normal(), 10, MIGRATE_ISOLATE), 1);
			unset_migratetype_isolate(block(first));
			assert_lists_agree();
			unset_migratetype_isolate(block(second));
		}
		unset_migratetype_isolate(block(first));
		assert_lists_agree();
		cr_assert_eq(normal()->free_area[10].nr_free, 4);
	}
}

Test(isolate, a_free_block_larger_than_a_pageblock_is_cut_and_merged_again)
{
	run_fixture(&one_zone, halves);
}

static void neighbour_does_not_merge(void)
{
	struct page *last = alloc_page(GFP_KERNEL | __GFP_MOVABLE);
	uint32_t last_block = (page_to_pfn(last) - 4096) / NR;

	if (MAX_ORDER_NR_PAGES / NR == 1)
		return;
	cr_assert_eq(set_migratetype_isolate(block(last_block ^ 1)), 0);
	__free_page(last);
	cr_assert_eq(list_length(normal(), pageblock_order, MIGRATE_ISOLATE), 1);
	assert_lists_agree();
	take_the_rest();
	cr_assert_eq(exact_state(normal(), NR_FREE_PAGES), (slong_t)NR);
}

Test(isolate, the_last_page_of_a_neighbour_does_not_merge_with_an_isolated_block)
{
	run_fixture(&one_zone, neighbour_does_not_merge);
}

static void large_block_in_use(void)
{
	uint32_t per_block = MAX_ORDER_NR_PAGES / NR;

	for (uint32_t n = 0; n < per_block; n++) {
		struct page *page = alloc_pages(GFP_KERNEL | __GFP_MOVABLE, 10);

		cr_assert_eq(set_migratetype_isolate(page + n * NR), 0);
		__free_pages(page, 10);
		assert_lists_agree();
		unset_migratetype_isolate(page + n * NR);
		cr_assert_eq(normal()->free_area[10].nr_free, 4);
	}
}

Test(isolate, a_block_in_use_that_is_part_isolated_is_freed_in_parts)
{
	run_fixture(&one_zone, large_block_in_use);
}

static void busy(void)
{
	for (int type = 0; type < MIGRATE_ISOLATE; type++) {
		set_pageblock_migratetype(block(0), type);
		cr_assert_eq(set_migratetype_isolate(block(0)),
			     type == MIGRATE_MOVABLE ? 0 : -EBUSY, "type %d", type);
		if (type == MIGRATE_MOVABLE)
			/* once is enough */
			cr_assert_eq(set_migratetype_isolate(block(0)), -EBUSY);
		unset_migratetype_isolate(block(0));
	}
	/* not isolated: nothing happens */
	set_pageblock_migratetype(block(2), MIGRATE_RESERVE);
	unset_migratetype_isolate(block(2));
	cr_assert_eq(get_pageblock_migratetype(block(2)), MIGRATE_RESERVE);
	cr_assert_eq(normal()->nr_isolate_pageblock, 0);
}

Test(isolate, only_movable_pageblocks_can_be_isolated)
{
	run_fixture(&one_zone, busy);
}

static const struct fixture movable = {
	.zones = {{0, ZONE_NORMAL, 4096, 5120}, {0, ZONE_MOVABLE, 5120, 7168}},
};

static void movable_zone(void)
{
	struct page *page = pfn_to_page(5120);

	set_pageblock_migratetype(page, MIGRATE_UNMOVABLE);
	cr_assert_eq(set_migratetype_isolate(page), 0);
	cr_assert_eq(set_migratetype_isolate(page), 0);
	cr_assert_eq(zone_of(ZONE_MOVABLE)->nr_isolate_pageblock, 1);
	unset_migratetype_isolate(page);
	cr_assert_eq(zone_of(ZONE_MOVABLE)->nr_isolate_pageblock, 0);
	cr_assert_eq(get_pageblock_migratetype(page), MIGRATE_MOVABLE);
}

Test(isolate, any_pageblock_of_the_movable_zone_can_be_isolated)
{
	run_fixture(&movable, movable_zone);
}

static const struct fixture ragged = {
	.low_end = 12288,
	.zones = {{0, ZONE_DMA, 4096, 5120 + 100}, {0, ZONE_NORMAL, 5120 + 100, 12288}},
};

static void incomplete(void)
{
	cr_assert_eq(set_migratetype_isolate(pfn_to_page(4096)), 0);
	cr_assert_eq(set_migratetype_isolate(pfn_to_page(5120)), -EBUSY);
	cr_assert_eq(set_migratetype_isolate(pfn_to_page(5120 + 100)), -EBUSY);
	cr_assert_eq(set_migratetype_isolate(pfn_to_page(8192)), -EBUSY);
}

Test(isolate, pageblocks_that_do_not_lie_in_one_zone_are_busy)
{
	run_fixture(&ragged, incomplete);
}

static void ranges(void)
{
	pfn_t start = 4096, end = 4096 + 3 * NR;
	struct page *page;

	cr_assert_eq(start_isolate_page_range(start, end), 0);
	cr_assert_eq(normal()->nr_isolate_pageblock, 3);
	cr_assert_eq(test_pages_isolated(start, end), 0);
	cr_assert_eq(test_pages_isolated(start, end + NR), -EBUSY);
	undo_isolate_page_range(start, end);
	cr_assert_eq(normal()->nr_isolate_pageblock, 0);
	assert_lists_agree();
	cr_assert_eq(normal()->free_area[10].nr_free, 4);

	/* one is busy: none stays isolated */
	set_pageblock_migratetype(block(2), MIGRATE_UNMOVABLE);
	cr_assert_eq(start_isolate_page_range(start, end), -EBUSY);
	cr_assert_eq(normal()->nr_isolate_pageblock, 0);
	set_pageblock_migratetype(block(2), MIGRATE_MOVABLE);

	/* a page in use */
	page = alloc_page(GFP_KERNEL | __GFP_MOVABLE);
	start = page_to_pfn(page) & ~(NR - 1);
	cr_assert_eq(start_isolate_page_range(start, start + NR), 0);
	cr_assert_eq(test_pages_isolated(start, start + NR), -EBUSY);
	__free_page(page);
	cr_assert_eq(test_pages_isolated(start, start + NR), 0);
	cr_assert_eq(test_pages_isolated(16384, 16384 + NR), 0);
}

Test(isolate, a_range_is_isolated_whole_or_not_at_all)
{
	run_fixture(&one_zone, ranges);
}

static void misaligned(void)
{
	(void)!start_isolate_page_range(4096 + 1, 4096 + NR);
}

Test(isolate, a_range_that_is_not_aligned_is_a_bug)
{
	expect_end(&one_zone, misaligned, END_BUG, "check_range: *");
}
