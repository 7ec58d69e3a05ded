/* SPDX-License-Identifier: GPL-2.0-only */
/* Which migratetype's blocks are taken, and when a pageblock changes hands. */
#include "fixture.h"

/* A block of 1024 frames from @pfn on, and all its free pages, get this type. */
static void give_type(pfn_t pfn, int migratetype)
{
	for (pfn_t i = 0; i < 1024; i += pageblock_nr_pages) {
		set_pageblock_migratetype(pfn_to_page(pfn + i), migratetype);
		move_freepages_block(zone_of(ZONE_NORMAL), pfn_to_page(pfn + i), migratetype);
	}
}

static struct page *take(uint32_t order, int migratetype)
{
	struct zone *zone = zone_of(ZONE_NORMAL);
	bool flags = spin_lock_irqsave(&zone->lock);
	struct page *page = __rmqueue(zone, order, migratetype);

	if (page != NULL)
		__mod_zone_page_state(zone, NR_FREE_PAGES, -(1 << order));
	spin_unlock_irqrestore(&zone->lock, flags);
	return page;
}

static void put(struct page *page, uint32_t order)
{
	set_page_private(page, 0);
	set_page_refcounted(page);
	__free_pages(page, order);
}

/* Four blocks of 1024: the row's first, its second, the reserve, an isolated one. */
static void walks_each_row(void)
{
	for (int type = 0; type < MIGRATE_PCPTYPES; type++) {
		give_type(4096, fallbacks[type][0]);
		give_type(5120, fallbacks[type][1]);
		give_type(6144, MIGRATE_RESERVE);
		give_type(7168, MIGRATE_ISOLATE);

		cr_assert_neq(fallbacks[type][0], type);
		cr_assert_neq(fallbacks[type][1], type);
		cr_assert_neq(fallbacks[type][0], fallbacks[type][1]);
		cr_assert_eq(fallbacks[type][2], MIGRATE_RESERVE);
		cr_assert_eq(page_to_pfn(take(10, type)), 4096, "first of row %d", type);
		cr_assert_eq(page_to_pfn(take(10, type)), 5120, "second of row %d", type);
		cr_assert_eq(page_to_pfn(take(10, type)), 6144, "reserve of row %d", type);
		cr_assert_null(take(10, type), "row %d takes what is isolated", type);
		cr_assert_eq(get_pageblock_migratetype(pfn_to_page(4096)), type);
		cr_assert_eq(get_pageblock_migratetype(pfn_to_page(6144)), MIGRATE_RESERVE);
		for (pfn_t pfn = 4096; pfn < 7168; pfn += 1024)
			put(pfn_to_page(pfn), 10);
	}
}

Test(fallback, goes_through_the_table_then_the_reserve_and_never_takes_isolated_pages)
{
	run_fixture(&one_zone, walks_each_row);
}

/* A type's own blocks come first, however large the others are. */
static void own_type_first(void)
{
	struct page *small;

	give_type(4096, MIGRATE_UNMOVABLE);
	small = take(9, MIGRATE_UNMOVABLE);
	cr_assert_eq(page_to_pfn(small), 4096);
	cr_assert_eq(page_to_pfn(take(0, MIGRATE_UNMOVABLE)), 4096 + 512);
	cr_assert_eq(get_pageblock_migratetype(pfn_to_page(5120)), MIGRATE_MOVABLE);
}

Test(fallback, takes_own_blocks_first)
{
	run_fixture(&one_zone, own_type_first);
}

/* Stealing starts with the largest block of any type, not with the nearest in the row. */
static void largest_first(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);

	give_type(4096, MIGRATE_RECLAIMABLE);
	for (pfn_t pfn = 6144; pfn < 8192; pfn += 1024)
		give_type(pfn, MIGRATE_RESERVE);
	/* reclaimable: a block of 512; movable: one of 1024 */
	cr_assert_eq(page_to_pfn(take(9, MIGRATE_RECLAIMABLE)), 4096);
	cr_assert_eq(list_length(zone, 9, MIGRATE_RECLAIMABLE), 1);
	cr_assert_eq(page_to_pfn(take(0, MIGRATE_UNMOVABLE)), 5120);
}

Test(fallback, steals_the_largest_block)
{
	run_fixture(&one_zone, largest_first);
}

static void large_block_changes_all(void)
{
	cr_assert_eq(page_to_pfn(take(0, MIGRATE_UNMOVABLE)) & 1023, 0);
	for (pfn_t i = 0; i < 1024; i += pageblock_nr_pages)
		cr_assert_eq(get_pageblock_migratetype(pfn_to_page(7168 + i)), MIGRATE_UNMOVABLE,
			     "pageblock at +%u", i);
	cr_assert_eq(list_length(zone_of(ZONE_NORMAL), 0, MIGRATE_UNMOVABLE), 1);
	assert_zone_sound(zone_of(ZONE_NORMAL));
}

Test(fallback, a_stolen_block_of_the_largest_order_changes_all_its_pageblocks)
{
	run_fixture(&one_zone, large_block_changes_all);
}

/* One pageblock, all of it taken as single pages. */
static const struct fixture one_pageblock = {
	.zones = {{0, ZONE_NORMAL, 4096, 4096 + pageblock_nr_pages}},
};
static struct page *all[MAX_ORDER_NR_PAGES];

static void take_pageblock(void)
{
	for (uint32_t i = 0; i < pageblock_nr_pages; i++) {
		all[i] = take(0, MIGRATE_MOVABLE);
		cr_assert_eq(page_to_pfn(all[i]), 4096 + i);
	}
}

static void free_upper(uint32_t nr)
{
	for (uint32_t i = 0; i < nr; i++)
		put(all[pageblock_nr_pages - 1 - i], 0);
}

#define HALF (pageblock_nr_pages / 2)

static void half_free_is_claimed(void)
{
	take_pageblock();
	free_upper(HALF);
	cr_assert_not_null(take(0, MIGRATE_UNMOVABLE));
	cr_assert_eq(get_pageblock_migratetype(all[0]), MIGRATE_UNMOVABLE);
	cr_assert_eq(list_length(zone_of(ZONE_NORMAL), 1, MIGRATE_UNMOVABLE), 1);
}

Test(fallback, claims_a_pageblock_that_is_half_free)
{
	run_fixture(&one_pageblock, half_free_is_claimed);
}

static void less_is_moved_not_claimed(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);

	take_pageblock();
	free_upper(HALF - 1);
	cr_assert_not_null(take(0, MIGRATE_UNMOVABLE));
	cr_assert_eq(get_pageblock_migratetype(all[0]), MIGRATE_MOVABLE);
	for (uint32_t order = 0; order < MAX_ORDER; order++)
		cr_assert_eq(list_length(zone, order, MIGRATE_MOVABLE), 0, "order %u", order);
	cr_assert_eq(pages_in_lists(zone), HALF - 2);
}

Test(fallback, moves_the_free_pages_of_a_pageblock_that_is_less_than_half_free)
{
	run_fixture(&one_pageblock, less_is_moved_not_claimed);
}

static void small_block_leaves_the_rest(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);
	uint32_t order = (pageblock_order >> 1) - 1;

	take_pageblock();
	free_upper(1u << order);
	cr_assert_not_null(take(0, MIGRATE_UNMOVABLE));
	for (uint32_t o = 0; o < order; o++)
		cr_assert_eq(list_length(zone, o, MIGRATE_MOVABLE), 1, "order %u", o);
	cr_assert_eq(get_pageblock_migratetype(all[0]), MIGRATE_MOVABLE);
}

Test(fallback, a_small_stolen_block_leaves_its_rest_where_it_was)
{
	run_fixture(&one_pageblock, small_block_leaves_the_rest);
}

static void large_block_brings_the_rest(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);

	take_pageblock();
	free_upper(1u << (pageblock_order >> 1));
	put(all[0], 0);
	cr_assert_not_null(take(0, MIGRATE_UNMOVABLE));
	for (uint32_t order = 0; order < MAX_ORDER; order++)
		cr_assert_eq(list_length(zone, order, MIGRATE_MOVABLE), 0, "order %u", order);
	cr_assert_eq(list_length(zone, 0, MIGRATE_UNMOVABLE), 2);
}

Test(fallback, a_stolen_block_of_half_the_pageblock_order_brings_the_other_free_pages)
{
	run_fixture(&one_pageblock, large_block_brings_the_rest);
}

static void reclaimable_always_moves(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);

	take_pageblock();
	free_upper(4);
	put(all[0], 0);
	cr_assert_not_null(take(0, MIGRATE_RECLAIMABLE));
	cr_assert_eq(list_length(zone, 0, MIGRATE_RECLAIMABLE), 2);
	cr_assert_eq(list_length(zone, 1, MIGRATE_RECLAIMABLE), 1);
	cr_assert_eq(get_pageblock_migratetype(all[0]), MIGRATE_MOVABLE);
}

Test(fallback, reclaimable_requests_always_move_the_free_pages)
{
	run_fixture(&one_pageblock, reclaimable_always_moves);
}

static const struct fixture ungrouped = {
	.ungrouped = true,
	.zones = {{0, ZONE_NORMAL, 4096, 4096 + pageblock_nr_pages}},
};

static void nothing_is_grouped(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);
	struct page *page;

	for (uint32_t order = 0; order < MAX_ORDER; order++)
		cr_assert_eq(list_length(zone, order, MIGRATE_MOVABLE), 0);
	page = alloc_pages(GFP_HIGHUSER_MOVABLE & ~(gfp_t)__GFP_HIGHMEM, 0);
	cr_assert_not_null(page);
	cr_assert_eq(get_pageblock_migratetype(page), MIGRATE_UNMOVABLE);
	__free_page(page);
	drain_all_pages();
	cr_assert_eq(pages_in_lists(zone), pageblock_nr_pages);
}

Test(fallback, without_grouping_everything_is_unmovable)
{
	run_fixture(&ungrouped, nothing_is_grouped);
}

/* move_freepages_block() stops at zone borders. */
static const struct fixture odd_zone = {
	.low_end = 8192,
	.zones = {{0, ZONE_NORMAL, 4096 + 100, 6144 - 7}},
};

static void respects_borders(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);
	pfn_t last_block = (6144 - 7) & ~(pageblock_nr_pages - 1);
	struct page *first = pfn_to_page(4096 + 100);

	cr_assert_eq(move_freepages_block(zone, pfn_to_page(last_block), MIGRATE_UNMOVABLE), 0);
	cr_assert_eq(move_freepages_block(zone, first, MIGRATE_UNMOVABLE),
		     pageblock_nr_pages - 100);
	cr_assert_eq(move_freepages_block(zone, first + 28, MIGRATE_RECLAIMABLE),
		     pageblock_nr_pages - 128);
	assert_zone_sound(zone);
}

Test(fallback, moves_no_page_beyond_the_zone)
{
	run_fixture(&odd_zone, respects_borders);
}
