/* SPDX-License-Identifier: GPL-2.0-only */
/* Watermarks and reserves against formulas written anew. */
#include "fixture.h"

#include "core/page/meminfo.h"
#include "core/page/page_sysctl.h"

/*
 * The promise in other words, in 64 bits: after the block is gone, for each order up to it, what is
 * left in blocks at least that large is more than the mark halved that many times.
 */
static bool formula(const struct zone *z, uint32_t order, int64_t mark, int class, uint32_t flags)
{
	int64_t left = 0;

	for (uint32_t o = 0; o < MAX_ORDER; o++)
		left += (int64_t)z->free_area[o].nr_free << o;
	left -= (1 << order) - 1;
	if (flags & ALLOC_HIGH)
		mark -= mark / 2;
	if (flags & ALLOC_HARDER)
		mark -= mark / 4;
	if (left <= mark + z->lowmem_reserve[class])
		return false;
	for (uint32_t o = 1; o <= order; o++) {
		int64_t large = 0;

		for (uint32_t i = o; i < MAX_ORDER; i++)
			large += (int64_t)z->free_area[i].nr_free << i;
		if (large - ((1 << order) - 1) <= mark >> o)
			return false;
	}
	return true;
}

static uint32_t marks_around(const struct zone *z, ulong_t *marks)
{
	ulong_t free = zone_page_state(z, NR_FREE_PAGES);
	uint32_t nr = 0;

	for (ulong_t mark = 0; mark < 20; mark++)
		marks[nr++] = mark;
	for (int factor = 1; factor <= 8; factor++) {
		for (int delta = -3; delta <= 3; delta++) {
			int64_t mark = (int64_t)free * factor / 3 + delta;

			if (mark >= 0)
				marks[nr++] = (ulong_t)mark;
		}
	}
	marks[nr++] = INT32_MAX;
	marks[nr++] = (ulong_t)INT32_MAX + 1;
	marks[nr++] = UINT32_MAX;
	return nr;
}

static void exhaustive(void)
{
	static const uint32_t flag_sets[] = {0, ALLOC_HIGH, ALLOC_HARDER,
					     ALLOC_HIGH | ALLOC_HARDER};
	static const ulong_t shapes[][MAX_ORDER] = {
		{0},
		{1},
		{100},
		{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1},
		{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1},
		{7, 3, 0, 2, 0, 1},
		{50, 20, 10, 5, 2, 1, 1, 0, 0, 0, 0},
		{0, 0, 3, 0, 0, 0, 9},
	};
	uint32_t decided[2] = {0, 0};

	for (uint32_t s = 0; s < ARRAY_SIZE(shapes); s++) {
		struct zone z = {.lowmem_reserve = {0, 1, 13, 200}};
		ulong_t marks[128];
		uint32_t nr;

		for (uint32_t o = 0; o < MAX_ORDER; o++) {
			z.free_area[o].nr_free = shapes[s][o];
			atomic_add((int)(shapes[s][o] << o), &z.vm_stat[NR_FREE_PAGES]);
		}
		nr = marks_around(&z, marks);
		for (uint32_t order = 0; order < MAX_ORDER; order++) {
			for (uint32_t i = 0; i < nr * ARRAY_SIZE(flag_sets) * MAX_NR_ZONES; i++) {
				ulong_t mark = marks[i / 16];
				uint32_t flags = flag_sets[i / 4 % 4];
				int class = i % 4;
				bool ok = zone_watermark_ok(&z, order, mark, class, flags);

				cr_assert_eq(ok, formula(&z, order, mark, class, flags),
					     "shape %u order %u mark %u class %d flags %x", s,
					     order, mark, class, flags);
				decided[ok]++;
			}
		}
	}
	cr_assert_gt(decided[0], 1000);
	cr_assert_gt(decided[1], 1000);
}

Test(watermark, ok_agrees_with_the_formula_for_all_orders_flags_and_marks)
{
	run_fixture(&one_zone, exhaustive);
}

/* 4 MiB DMA, 8 MiB Normal, 20 MiB HighMem; the second node Normal alone. */
static const struct fixture zones = {
	.nodes = 2,
	.low_end = 7168,
	.zones = {{0, ZONE_DMA, 4096, 5120},
		  {0, ZONE_NORMAL, 5120, 7168},
		  {0, ZONE_HIGHMEM, 7168, 12288},
		  {1, ZONE_NORMAL, 12288, 16384}},
};

static void wmarks_follow(int min_free_kbytes)
{
	uint64_t pages_min = (uint64_t)min_free_kbytes / 4;
	uint64_t lowmem = 1024 + 2048 + 4096;
	struct zone *zone;

	cr_assert_eq(page_sysctl("min_free_kbytes", &min_free_kbytes, 1), 0);
	for_each_populated_zone (zone) {
		uint64_t share = pages_min * zone->present_pages / lowmem;
		uint64_t least = is_highmem(zone) ? 32 : share;

		cr_assert_eq(zone->watermark[WMARK_MIN], (ulong_t)least);
		cr_assert_eq(zone->watermark[WMARK_LOW], (ulong_t)(least + share / 4));
		cr_assert_eq(zone->watermark[WMARK_HIGH], (ulong_t)(least + share / 2));
		cr_assert_leq(zone->watermark[WMARK_MIN], zone->watermark[WMARK_LOW]);
		cr_assert_leq(zone->watermark[WMARK_LOW], zone->watermark[WMARK_HIGH]);
	}
}

static void wmarks(void)
{
	static const int values[] = {0, 3, 4, 128, 1000, 5555, 65536, 1 << 20, 1 << 30, INT32_MAX};

	for (uint32_t i = 0; i < ARRAY_SIZE(values); i++)
		wmarks_follow(values[i]);
}

Test(watermark, marks_are_the_zones_share_of_min_free_kbytes_computed_in_64_bits)
{
	run_fixture(&zones, wmarks);
}

static void initial_values(void)
{
	/* 28 MiB of lowmem: 4 * sqrt(28672) */
	init_per_zone_wmark_min();
	cr_assert_eq(page_vars->min_free_kbytes, 677);
	cr_assert_eq(zone_of(ZONE_NORMAL)->inactive_ratio, 1);
	cr_assert_eq(zone_of(ZONE_NORMAL)->watermark[WMARK_MIN], 677 / 4 * 2048 / 7168);
}

Test(watermark, initcall_sizes_min_free_kbytes_by_the_root_of_lowmem)
{
	run_fixture(&zones, initial_values);
}

static void lowmem_reserve(void)
{
	const pg_data_t *pgdat = NODE_DATA(0);

	setup_per_zone_lowmem_reserve();
	/* rows: whose pages; columns: for requests up to which zone */
	static const ulong_t expected[3][MAX_NR_ZONES] = {
		{0, 2048 / 256, (2048 + 5120) / 256, (2048 + 5120) / 256},
		{0, 0, 5120 / 32, 5120 / 32},
		{0, 0, 0, 0},
	};
	for (int i = 0; i < 3; i++) {
		for (int j = 0; j < MAX_NR_ZONES; j++)
			cr_assert_eq(pgdat->node_zones[i].lowmem_reserve[j], expected[i][j],
				     "[%d][%d]", i, j);
	}
}

Test(watermark, lowmem_reserve_is_a_fraction_of_all_zones_above)
{
	run_fixture(&zones, lowmem_reserve);
}

static void totalreserve(void)
{
	ulong_t sum = 0;
	struct zone *zone;

	init_per_zone_wmark_min();
	for_each_zone (zone) {
		ulong_t reserve = zone->lowmem_reserve[ZONE_MOVABLE];

		/* of these zones the last class has the largest reserve */
		reserve += zone->watermark[WMARK_HIGH];
		sum += reserve > zone->present_pages ? zone->present_pages : reserve;
	}
	cr_assert_gt(sum, 0);
	cr_assert_eq(node_vars->totalreserve_pages, sum);
}

Test(watermark, totalreserve_is_the_high_marks_and_the_largest_reserves)
{
	run_fixture(&zones, totalreserve);
}

static void requests_respect_reserve(void)
{
	int ratio[] = {4};
	struct zone *dma = zone_of(ZONE_DMA);
	ulong_t reserve;

	/* so many pages of DMA are closed to Normal requests */
	cr_assert_eq(page_sysctl("lowmem_reserve_ratio", ratio, 1), 0);
	reserve = 2048 / 4;
	cr_assert_eq(dma->lowmem_reserve[ZONE_NORMAL], reserve);
	take_all(node_zone(1, ZONE_NORMAL));
	take_all(zone_of(ZONE_NORMAL));
	while (alloc_page(GFP_NOWAIT | __GFP_NOWARN) != NULL)
		;
	cr_assert_eq(exact_state(dma, NR_FREE_PAGES), (slong_t)reserve);
	while (alloc_page(GFP_NOWAIT | __GFP_DMA | __GFP_NOWARN) != NULL)
		;
	cr_assert_eq(exact_state(dma, NR_FREE_PAGES), 0);
}

Test(watermark, requests_for_a_higher_zone_leave_the_reserve_of_a_lower_one)
{
	run_fixture(&zones, requests_respect_reserve);
}

static uint32_t reserve_blocks(struct zone *zone)
{
	uint32_t blocks = 0;

	for (pfn_t pfn = zone->zone_start_pfn; pfn < zone->zone_start_pfn + zone->spanned_pages;
	     pfn += pageblock_nr_pages)
		blocks += get_pageblock_migratetype(pfn_to_page(pfn)) == MIGRATE_RESERVE;
	return blocks;
}

static void reserve_follows_min(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);
	static const struct {
		ulong_t min;
		uint32_t blocks;
	} row[] = {
		{0, 0},  {1, 1}, {pageblock_nr_pages, 1}, {pageblock_nr_pages + 1, 2}, {100000, 2},
		{10, 1}, {0, 0}};

	for (uint32_t i = 0; i < ARRAY_SIZE(row); i++) {
		bool flags = spin_lock_irqsave(&zone->lock);

		zone->watermark[WMARK_MIN] = row[i].min;
		setup_zone_migrate_reserve(zone);
		spin_unlock_irqrestore(&zone->lock, flags);
		cr_assert_eq(reserve_blocks(zone), row[i].blocks, "min %u", row[i].min);
		assert_zone_sound(zone);
	}
}

Test(watermark, reserve_has_up_to_two_pageblocks_and_gives_them_back)
{
	run_fixture(&one_zone, reserve_follows_min);
}

static void skips_reserved_and_unmovable(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);

	set_pageblock_migratetype(pfn_to_page(4096), MIGRATE_UNMOVABLE);
	SetPageReserved(pfn_to_page(4096 + pageblock_nr_pages));
	zone->watermark[WMARK_MIN] = 1;
	setup_zone_migrate_reserve(zone);
	cr_assert_eq(get_pageblock_migratetype(pfn_to_page(4096 + 2 * pageblock_nr_pages)),
		     MIGRATE_RESERVE);
	cr_assert_eq(reserve_blocks(zone), 1);
}

Test(watermark, reserve_takes_movable_pageblocks_without_reserved_pages_only)
{
	run_fixture(&one_zone, skips_reserved_and_unmovable);
}

static void meminfo(void)
{
	struct sysinfo info;

	init_per_zone_wmark_min();
	ulong_t low = 0;
	struct zone *zone;

	for_each_populated_zone (zone) {
		if (!is_highmem(zone))
			low += zone->present_pages - high_wmark_pages(zone);
	}
	cr_assert_eq(nr_free_buffer_pages(), low);
	cr_assert_eq(nr_free_pagecache_pages(),
		     low + 5120 - high_wmark_pages(zone_of(ZONE_HIGHMEM)));
	si_meminfo(&info);
	cr_assert_eq(info.totalram, 1024 + 2048 + 5120 + 4096);
	cr_assert_eq(info.freeram, info.totalram);
	cr_assert_eq(info.freehigh, 5120);
	cr_assert_eq(info.mem_unit, 4096);
	si_meminfo_node(&info, 1);
	cr_assert_eq(info.totalram, 4096);
	cr_assert_eq(info.totalhigh, 0);
	si_meminfo_node(&info, 0);
	cr_assert_eq(info.totalhigh, 5120);
	cr_assert_eq(info.freehigh, 5120);
}

Test(meminfo, adds_up_zones_and_nodes)
{
	run_fixture(&zones, meminfo);
}
