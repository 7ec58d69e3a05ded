/* SPDX-License-Identifier: GPL-2.0-only */
/* The free lists: splitting, merging, and what never merges. */
#include "fixture.h"

static const struct fixture one_block = {
	.zones = {{0, ZONE_NORMAL, 4096, 5120}},
};

static void splits_for_256(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);
	struct page *page = alloc_pages(GFP_HIGHUSER_MOVABLE, 8);

	cr_assert_eq(page_to_pfn(page), 4096);
	for (uint32_t order = 0; order < MAX_ORDER; order++)
		cr_assert_eq(zone->free_area[order].nr_free, order == 8 || order == 9 ? 1 : 0);
	cr_assert_eq(list_length(zone, 9, MIGRATE_MOVABLE), 1);
	cr_assert_eq(list_length(zone, 8, MIGRATE_MOVABLE), 1);
	cr_assert(PageBuddy(pfn_to_page(4096 + 512)));
	cr_assert(PageBuddy(pfn_to_page(4096 + 256)));
	assert_zone_sound(zone);
}

Test(buddy, splits_1024_into_512_256_256_for_a_request_of_256)
{
	run_fixture(&one_block, splits_for_256);
}

static void coalesces(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);
	struct page *page = alloc_pages(GFP_HIGHUSER_MOVABLE, 8);

	__free_pages(page, 8);
	cr_assert_eq(zone->free_area[10].nr_free, 1);
	cr_assert_eq(pages_in_lists(zone), 1024);
	cr_assert_eq(page_order(pfn_to_page(4096)), 10);
	assert_zone_sound(zone);
}

Test(buddy, coalesces_back_into_1024)
{
	run_fixture(&one_block, coalesces);
}

/* Every order, freed in rising and in falling order of address. */
static void round_trip(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);

	for (uint32_t order = 0; order < MAX_ORDER; order++) {
		for (int falling = 0; falling < 2; falling++) {
			uint32_t n = 1024u >> order;
			struct page *pages[1024];

			for (uint32_t i = 0; i < n; i++) {
				pages[i] = alloc_pages(GFP_HIGHUSER_MOVABLE | __GFP_NOWARN, order);
				cr_assert_not_null(pages[i]);
				cr_assert_eq(page_to_pfn(pages[i]) & ((1u << order) - 1), 0);
			}
			cr_assert_eq(exact_state(zone, NR_FREE_PAGES), 0);
			for (uint32_t i = 0; i < n; i++)
				__free_pages(pages[falling ? n - 1 - i : i], order);
			cr_assert_eq(zone->free_area[10].nr_free, 1, "order %u", order);
			assert_zone_sound(zone);
		}
	}
}

Test(buddy, gives_out_and_takes_back_a_whole_block_in_every_order)
{
	run_fixture(&one_block, round_trip);
}

/* Two zones meet in the middle of a block of 1024. */
static const struct fixture border = {
	.low_end = 5120,
	.zones = {{0, ZONE_DMA, 4096, 4608}, {0, ZONE_NORMAL, 4608, 5120}},
};

static void border_body(void)
{
	cr_assert_eq(zone_of(ZONE_DMA)->free_area[9].nr_free, 1);
	cr_assert_eq(zone_of(ZONE_NORMAL)->free_area[9].nr_free, 1);
	assert_zone_sound(zone_of(ZONE_DMA));
	assert_zone_sound(zone_of(ZONE_NORMAL));
}

Test(buddy, never_merges_across_zones)
{
	run_fixture(&border, border_body);
}

static const struct fixture two_nodes = {
	.nodes = 2,
	.zones = {{0, ZONE_NORMAL, 4096, 4608}, {1, ZONE_NORMAL, 4608, 5120}},
};

static void two_nodes_body(void)
{
	cr_assert_eq(node_zone(0, ZONE_NORMAL)->free_area[9].nr_free, 1);
	cr_assert_eq(node_zone(1, ZONE_NORMAL)->free_area[9].nr_free, 1);
	assert_zone_sound(node_zone(0, ZONE_NORMAL));
	assert_zone_sound(node_zone(1, ZONE_NORMAL));
}

Test(buddy, never_merges_across_nodes)
{
	run_fixture(&two_nodes, two_nodes_body);
}

static const struct fixture holed = {
	.zones = {{0, ZONE_NORMAL, 4096, 5120}},
	.holes = {{4100, 4101}, {4352, 4608}},
};

static void holed_body(void)
{
	const struct zone *zone = zone_of(ZONE_NORMAL);

	/* 4096-4099 | hole | 4101 4102-4103 4104-4111 .. 4224-4351 | hole | 4608-5119 */
	static const uint32_t blocks[MAX_ORDER] = {1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0};

	for (uint32_t order = 0; order < MAX_ORDER; order++)
		cr_assert_eq(zone->free_area[order].nr_free, blocks[order], "order %u", order);
	cr_assert_eq(pages_in_lists(zone), 1024 - 1 - 256);
	assert_zone_sound(zone);
}

Test(buddy, never_merges_across_a_hole)
{
	run_fixture(&holed, holed_body);
}

static void keeps_order_of_address(void)
{
	pfn_t last = 0;

	for (uint32_t i = 0; i < 64; i++) {
		struct page *page = alloc_pages(GFP_HIGHUSER_MOVABLE, 0);

		cr_assert(i == 0 || page_to_pfn(page) == last + 1);
		last = page_to_pfn(page);
	}
}

Test(buddy, hands_out_pages_of_a_fresh_block_in_order_of_address)
{
	run_fixture(&one_block, keeps_order_of_address);
}

static void frees_misaligned(void)
{
	struct page *page = alloc_pages(GFP_KERNEL, 1);

	split_page(page, 1);
	__free_page(page);
	__free_one_page(page + 1, zone_of(ZONE_NORMAL), 1, MIGRATE_MOVABLE);
}

Test(buddy, stops_at_a_block_that_is_not_aligned)
{
	expect_end(&one_block, frees_misaligned, END_BUG, "__free_one_page: page_idx*");
}

static void frees_into_the_wrong_zone(void)
{
	struct page *page = alloc_pages_node(0, GFP_KERNEL | __GFP_THISNODE, 0);

	__free_one_page(page, node_zone(1, ZONE_NORMAL), 0, MIGRATE_MOVABLE);
}

Test(buddy, stops_at_a_page_of_another_zone)
{
	expect_end(&two_nodes, frees_into_the_wrong_zone, END_BUG, "__free_one_page: bad_range*");
}

static void counts_sub_blocks(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);

	zone->all_unreclaimable = 1;
	zone->pages_scanned = 77;
	__free_pages(alloc_pages(GFP_KERNEL, 3), 3);
	cr_assert_eq(zone->all_unreclaimable, 0);
	cr_assert_eq(zone->pages_scanned, 0);
}

Test(buddy, freeing_gives_the_zone_hope_again)
{
	run_fixture(&one_zone, counts_sub_blocks);
}
