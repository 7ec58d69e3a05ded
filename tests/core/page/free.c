/* SPDX-License-Identifier: GPL-2.0-only */
/* What the calls of the door give and take, and which misuse they notice. */
#include "fixture.h"

static struct zone *normal(void)
{
	return zone_of(ZONE_NORMAL);
}

static void block_state(void)
{
	for (uint32_t order = 0; order < MAX_ORDER; order++) {
		struct page *page = alloc_pages(GFP_KERNEL, order);

		cr_assert_eq(page_count(page), 1);
		cr_assert_eq(page_private(page), 0);
		for (uint32_t i = 0; i < 1u << order; i++) {
			cr_assert(i == 0 || page_count(page + i) == 0);
			cr_assert_not(ram_frame_poisoned(page_to_pfn(page) + i));
			cr_assert_not(PageCompound(page + i));
			cr_assert_not(PageReserved(page + i));
		}
		__free_pages(page, order);
		for (uint32_t i = 0; i < 1u << order; i++)
			cr_assert(ram_frame_poisoned(page_to_pfn(page) + i));
	}
}

Test(alloc, gives_a_block_whose_first_page_has_the_only_reference)
{
	run_fixture(&one_zone, block_state);
}

static void zeroes(void)
{
	for (uint32_t order = 0; order < 4; order++) {
		struct page *page = alloc_pages(GFP_KERNEL, order);
		const uint8_t *bytes = page_address(page);

		memset(page_address(page), 0xa5, PAGE_SIZE << order);
		__free_pages(page, order);
		cr_assert_eq(alloc_pages(GFP_KERNEL | __GFP_ZERO, order), page);
		for (uint32_t i = 0; i < PAGE_SIZE << order; i++)
			cr_assert_eq(bytes[i], 0);
	}
	vaddr_t addr = get_zeroed_page(GFP_KERNEL);

	cr_assert_eq(*(uint32_t *)window_ptr(addr), 0);
	free_page(addr);
}

Test(alloc, zeroes_what_was_asked_zeroed)
{
	run_fixture(&one_zone, zeroes);
}

static const struct fixture all_zones = {
	.low_end = 6144,
	.movable_is_highmem = true,
	.zones = {{0, ZONE_DMA, 4096, 5120},
		  {0, ZONE_NORMAL, 5120, 6144},
		  {0, ZONE_HIGHMEM, 6144, 7168},
		  {0, ZONE_MOVABLE, 7168, 8192}},
};

static void zone_order(void)
{
	static const struct {
		gfp_t gfp;
		enum zone_type first;
	} row[] = {
		{GFP_KERNEL, ZONE_NORMAL},
		{GFP_KERNEL | __GFP_DMA, ZONE_DMA},
		{GFP_KERNEL | __GFP_DMA32, ZONE_NORMAL},
		{GFP_HIGHUSER, ZONE_HIGHMEM},
		{GFP_HIGHUSER_MOVABLE, ZONE_MOVABLE},
		{GFP_KERNEL | __GFP_MOVABLE, ZONE_NORMAL},
		{GFP_KERNEL | __GFP_MOVABLE | __GFP_DMA, ZONE_DMA},
		{GFP_KERNEL | __GFP_MOVABLE | __GFP_DMA32, ZONE_NORMAL},
	};

	for (uint32_t i = 0; i < ARRAY_SIZE(row); i++) {
		struct page *pages[4];
		int zones = 0;

		/* the zone itself, then each below it, then none */
		for (int zone = row[i].first; zone >= 0; zone--) {
			struct page *page =
				alloc_pages((row[i].gfp & ~(gfp_t)__GFP_WAIT) | __GFP_NOWARN, 10);

			cr_assert_not_null(page, "row %u zone %d", i, zone);
			cr_assert_eq((int)page_zonenum(page), zone, "row %u", i);
			pages[zones++] = page;
		}
		cr_assert_null(alloc_pages((row[i].gfp & ~(gfp_t)__GFP_WAIT) | __GFP_NOWARN, 10));
		while (zones > 0)
			__free_pages(pages[--zones], 10);
	}
}

Test(alloc, goes_down_the_zones_from_the_highest_allowed)
{
	run_fixture(&all_zones, zone_order);
}

static gfp_t bad_bits;

static void bad_zone_bits(void)
{
	cr_assert_not(gfp_zone_valid(bad_bits));
	(void)!alloc_page(GFP_KERNEL | bad_bits);
}

Test(alloc, zone_bits_that_contradict_each_other_are_a_bug)
{
	uint32_t bad = 0;

	for (gfp_t bits = 0; bits <= GFP_ZONEMASK; bits++) {
		if (gfp_zone_valid(bits))
			continue;
		bad_bits = bits;
		expect_end(&all_zones, bad_zone_bits, END_BUG, "gfp_zone: *");
		bad++;
	}
	cr_assert_eq(bad, 8);
}

static void both_mobilities(void)
{
	struct page *page = alloc_page(GFP_KERNEL | __GFP_MOVABLE | __GFP_RECLAIMABLE);

	cr_assert_eq(log_count("WARN allocflags_to_migratetype"), 1);
	__free_page(page);
	cr_assert_eq(allocflags_to_migratetype(GFP_KERNEL), MIGRATE_UNMOVABLE);
	cr_assert_eq(allocflags_to_migratetype(__GFP_RECLAIMABLE), MIGRATE_RECLAIMABLE);
	cr_assert_eq(allocflags_to_migratetype(__GFP_MOVABLE), MIGRATE_MOVABLE);
	assert_zone_sound(normal());
}

Test(alloc, both_mobility_bits_warn_and_mean_movable)
{
	run_fixture(&one_zone, both_mobilities);
}

static void highmem_address(void)
{
	(void)!__get_free_pages(GFP_HIGHUSER, 0);
}

Test(alloc, an_address_of_highmem_is_a_bug)
{
	expect_end(&all_zones, highmem_address, END_BUG, "__get_free_pages: *");
}

static void no_such_node(void)
{
	cr_assert_null(alloc_pages_node(3, GFP_KERNEL, 0));
	cr_assert_not_null(alloc_pages_node(-1, GFP_KERNEL, 0));
	cr_assert_str_empty(fixture_log);
	(void)!alloc_pages_node(MAX_NUMNODES, GFP_KERNEL, 0);
}

Test(alloc, an_offline_node_has_nothing_and_an_impossible_one_is_a_bug)
{
	expect_end(&one_zone, no_such_node, END_BUG, "alloc_pages_node: *");
}

static void addresses(void)
{
	vaddr_t addr = __get_free_pages(GFP_KERNEL, 2);

	cr_assert_eq(addr, PAGE_OFFSET + (page_to_pfn(virt_to_page(window_ptr(addr))) << 12));
	free_pages(addr, 2);
	free_pages(0, 0);
	free_pages(0, 77);
	cr_assert_eq(pages_in_lists(normal()), 4096);
	free_pages(0xf8000000u, 0);
}

Test(free, by_address_ignores_0_and_stops_outside_the_direct_map)
{
	expect_end(&one_zone, addresses, END_BUG, "free_pages: *");
}

static void double_free(void)
{
	struct page *page = alloc_pages(GFP_KERNEL, 1);

	__free_pages(page, 1);
	__free_pages(page, 1);
}

Test(free, twice_is_a_bug)
{
	expect_end(&one_zone, double_free, END_BUG,
		   "put_page_testzero: atomic_read(&page->_count) == 0");
}

static void other_reference(void)
{
	struct page *page = alloc_pages(GFP_KERNEL, 4);

	get_page(page);
	__free_pages(page, 4);
	cr_assert_eq(page_count(page), 1);
	cr_assert_eq(exact_state(normal(), NR_FREE_PAGES), 4096 - 1);
	for (uint32_t order = 0; order < 4; order++) {
		cr_assert(PageBuddy(page + (1u << order)));
		cr_assert_eq(page_order(page + (1u << order)), order);
	}
	put_page(page);
	cr_assert_eq(normal()->free_area[10].nr_free, 4);
	assert_zone_sound(normal());
}

Test(free, of_a_block_that_somebody_refers_to_frees_all_but_its_first_page)
{
	run_fixture(&one_zone, other_reference);
}

static void compound(void)
{
	for (uint32_t order = 1; order < MAX_ORDER; order++) {
		struct page *page = alloc_pages(GFP_KERNEL | __GFP_COMP, order);

		cr_assert(PageHead(page));
		cr_assert_not(PageTail(page));
		cr_assert_eq(compound_order(page), order);
		cr_assert_eq(get_compound_page_dtor(page), KSYM(free_compound_page));
		for (uint32_t i = 1; i < 1u << order; i++) {
			cr_assert(PageTail(page + i));
			cr_assert_eq(compound_head(page + i), page);
			cr_assert_eq(page_count(page + i), 1);
		}
		/* references to any part are the head's; the last one frees all of it */
		get_page(page + (1u << order) - 1);
		cr_assert_eq(page_count(page), 2);
		put_page(page + 1);
		if (order & 1)
			put_page(page + (1u << order) - 1);
		else
			__free_pages(page, order);
		cr_assert_not(PageCompound(page));
		cr_assert_eq(pages_in_lists(normal()), 4096);
		assert_zone_sound(normal());
	}
	struct page *single = alloc_pages(GFP_KERNEL | __GFP_COMP, 0);

	cr_assert_not(PageCompound(single));
	put_page(single);
}

Test(compound, counts_at_its_head_and_is_freed_whole)
{
	run_fixture(&one_zone, compound);
}

static void compound_kept(void)
{
	struct page *page = alloc_pages(GFP_KERNEL | __GFP_COMP, 3);

	get_page(page + 3);
	__free_pages(page, 3);
	cr_assert(PageHead(page));
	cr_assert_eq(exact_state(normal(), NR_FREE_PAGES), 4096 - 8);
	put_page(page + 5);
	cr_assert_eq(exact_state(normal(), NR_FREE_PAGES), 4096);
}

Test(compound, stays_whole_while_somebody_refers_to_it)
{
	run_fixture(&one_zone, compound_kept);
}

static void compound_wrong_order(void)
{
	static const uint32_t wrong[] = {0, 1, 2, 4};

	for (uint32_t i = 0; i < ARRAY_SIZE(wrong); i++) {
		struct page *page = alloc_pages(GFP_KERNEL | __GFP_COMP, 3);

		__free_pages(page, wrong[i]);
		cr_assert_eq(log_count("BUG: Bad page state in process t0"), i + 1);
		cr_assert(PageHead(page));
		cr_assert_eq(exact_state(normal(), NR_FREE_PAGES), 4096 - 8 * (slong_t)(i + 1));
		assert_zone_sound(normal());
	}
}

Test(compound, freed_with_another_order_is_reported_and_lost)
{
	run_fixture(&one_zone, compound_wrong_order);
}

static void compound_bad_tail(void)
{
	struct page *page = alloc_pages(GFP_KERNEL | __GFP_COMP, 2);

	page[2].first_page = page + 1;
	ClearPageTail(page + 3);
	put_page(page);
	cr_assert_eq(log_count("BUG: Bad page state"), 2);
	cr_assert_eq(exact_state(normal(), NR_FREE_PAGES), 4096 - 4);
}

Test(compound, with_wrong_tails_is_reported_and_lost)
{
	run_fixture(&one_zone, compound_bad_tail);
}

static void split(void)
{
	struct page *page = alloc_pages(GFP_KERNEL, 3);

	split_page(page, 3);
	for (uint32_t i = 0; i < 8; i++)
		cr_assert_eq(page_count(page + i), 1);
	for (uint32_t i = 0; i < 8; i++)
		__free_page(page + (i * 5 & 7));
	cr_assert_eq(normal()->free_area[10].nr_free, 4);
}

Test(split_page, makes_pages_that_are_freed_one_by_one)
{
	run_fixture(&one_zone, split);
}

static void split_compound(void)
{
	split_page(alloc_pages(GFP_KERNEL | __GFP_COMP, 1), 1);
}

static void split_free(void)
{
	struct page *page = alloc_pages(GFP_KERNEL, 1);

	__free_pages(page, 1);
	split_page(page, 1);
}

static void split_twice(void)
{
	struct page *page = alloc_pages(GFP_KERNEL, 1);

	split_page(page, 1);
	split_page(page, 1);
}

Test(split_page, stops_at_compound_free_and_split_pages)
{
	expect_end(&one_zone, split_compound, END_BUG, "split_page: PageCompound(page)");
	expect_end(&one_zone, split_free, END_BUG, "split_page: page_count(page) == 0");
	expect_end(&one_zone, split_twice, END_BUG, "set_page_refcounted: *");
}

static void exact(void)
{
	for (ulong_t size = 1; size <= 9 * PAGE_SIZE; size += PAGE_SIZE / 2 - 1) {
		vaddr_t addr = alloc_pages_exact(size, GFP_KERNEL);
		slong_t pages = (slong_t)((size + PAGE_SIZE - 1) / PAGE_SIZE);

		cr_assert_neq(addr, 0);
		cr_assert_eq(exact_state(normal(), NR_FREE_PAGES), 4096 - pages, "size %u", size);
		free_pages_exact(addr, size);
		cr_assert_eq(exact_state(normal(), NR_FREE_PAGES), 4096);
	}
	cr_assert_eq(alloc_pages_exact(0, GFP_KERNEL | __GFP_NOWARN), 0);
	cr_assert_eq(alloc_pages_exact(UINT32_MAX, GFP_KERNEL | __GFP_NOWARN), 0);
	cr_assert_neq(alloc_pages_exact(4u << 20, GFP_KERNEL), 0);
	cr_assert_eq(alloc_pages_exact((4u << 20) + 1, GFP_KERNEL | __GFP_NOWARN), 0);
	free_pages_exact(0xc1000000u, 0);
	cr_assert_str_empty(fixture_log);
	(void)!alloc_pages_exact(PAGE_SIZE * 2, GFP_KERNEL | __GFP_COMP);
}

Test(alloc_pages_exact, gives_back_what_the_block_has_more)
{
	expect_end(&one_zone, exact, END_BUG, "split_page: PageCompound(page)");
}

/* Each field that makes a page bad when it is freed. */
static void bad_fields(void)
{
	static const uint32_t flags[] = {PG_lru,       PG_locked,    PG_private,    PG_private_2,
					 PG_buddy,     PG_writeback, PG_reserved,   PG_slab,
					 PG_swapcache, PG_active,    PG_unevictable};
	uint32_t reports = 0;

	for (uint32_t order = 0; order < 3; order += 2) {
		for (uint32_t i = 0; i < ARRAY_SIZE(flags) + 3; i++) {
			struct page *page = alloc_pages(GFP_KERNEL, order);
			struct page *bad = page + (1u << order) - 1;
			slong_t free = exact_state(normal(), NR_FREE_PAGES);

			if (i < ARRAY_SIZE(flags))
				bad->flags |= 1u << flags[i];
			else if (i == ARRAY_SIZE(flags))
				atomic_set(&bad->_mapcount, 0);
			else if (i == ARRAY_SIZE(flags) + 1)
				bad->mapping = window_ptr(0xc1000000u);
			else if (order == 0)
				continue;
			else
				set_page_count(bad, 1);
			if (order == 0) {
				set_page_count(page, 0);
				free_hot_cold_page(page, 0);
			} else {
				__free_pages(page, order);
			}
			cr_assert_eq(log_count("BUG: Bad page state in process t0  pfn:"),
				     ++reports, "order %u field %u", order, i);
			cr_assert_not(PageBuddy(bad));
			cr_assert_eq(exact_state(normal(), NR_FREE_PAGES), free);
		}
	}
	assert_zone_sound(normal());
}

Test(bad_page, is_one_with_a_flag_a_mapping_or_a_reference_left_and_is_never_used_again)
{
	run_fixture(&one_zone, bad_fields);
	cr_assert_not_null(strstr(fixture_log, "page flags: 0x10000020(lru)\n"));
	cr_assert_eq(log_count(" count:0 mapcount:1 mapping:00000000 index:0x0"), 2, "%s",
		     fixture_log);
}

static void bad_at_alloc(void)
{
	struct page *first = alloc_page(GFP_KERNEL);
	struct page *second = alloc_page(GFP_KERNEL);

	__free_page(second);
	__free_page(first);
	first->flags |= PAGE_FLAG(error);
	cr_assert_eq(alloc_page(GFP_KERNEL), second);
	cr_assert_eq(log_count("BUG: Bad page state"), 1);
	cr_assert_not_null(strstr(fixture_log, "(error)\n"));
}

Test(bad_page, found_at_allocation_is_skipped)
{
	run_fixture(&one_zone, bad_at_alloc);
}

static void make_bad(void)
{
	struct page *page = alloc_page(GFP_ATOMIC);

	SetPageLocked(page);
	__free_page(page);
}

static void bad_limit(void)
{
	for (int i = 0; i < 70; i++)
		make_bad();
	cr_assert_eq(log_count("in process"), 60);
	clock_tick(60 * HZ - 1);
	make_bad();
	cr_assert_eq(log_count("in process"), 60);
	clock_tick(1);
	make_bad();
	cr_assert_eq(log_count("in process"), 61);
	cr_assert_eq(log_count("BUG: Bad page state: 11 messages suppressed"), 1);
}

Test(bad_page, is_reported_60_times_a_minute_at_most)
{
	run_fixture(&one_zone, bad_limit);
}

static void mlocked(void)
{
	for (uint32_t order = 0; order < 2; order++) {
		struct page *page = alloc_pages(GFP_KERNEL, order);

		SetPageMlocked(page);
		inc_zone_page_state(page, NR_MLOCK);
		__free_pages(page, order);
		cr_assert_eq(exact_state(normal(), NR_MLOCK), 0);
	}
	cr_assert_str_empty(fixture_log);
}

Test(free, of_a_locked_page_counts_it_out)
{
	run_fixture(&one_zone, mlocked);
}

static void anon(void)
{
	struct page *page = alloc_page(GFP_KERNEL);

	page->mapping = window_ptr(0xc1000001u);
	put_page(page);
	cr_assert_null(page->mapping);
	cr_assert_str_empty(fixture_log);
}

Test(free, of_an_anonymous_page_forgets_its_mapping)
{
	run_fixture(&one_zone, anon);
}

static void references(void)
{
	struct page *page = alloc_page(GFP_KERNEL);

	get_page(page);
	cr_assert(get_page_unless_zero(page));
	put_page(page);
	put_page(page);
	cr_assert_eq(page_count(page), 1);
	put_page(page);
	cr_assert_eq(page_count(page), 0);
	cr_assert_not(get_page_unless_zero(page));
	get_page(page);
}

Test(put_page, frees_with_the_last_reference_and_a_free_page_cannot_be_got)
{
	expect_end(&one_zone, references, END_BUG, "get_page: *");
}

static void lru_page(void)
{
	struct page *page = alloc_page(GFP_KERNEL);

	SetPageLRU(page);
	put_page(page);
}

Test(put_page, of_a_page_on_the_lru_stops_while_there_is_no_lru)
{
	expect_end(&one_zone, lru_page, END_BUG, "__page_cache_release: PageLRU(page)");
}

static const struct fixture kept = {
	.keep_frames = true,
	.zones = {{0, ZONE_NORMAL, 4096, 8192}},
};

static void bootmem(void)
{
	cr_assert_eq(pages_in_lists(normal()), 0);
	for (pfn_t pfn = 4096; pfn < 4160; pfn++)
		__free_pages_bootmem(pfn_to_page(pfn), 0);
	for (pfn_t pfn = 4160; pfn < 8192; pfn += 32)
		__free_pages_bootmem(pfn_to_page(pfn), 5);
	cr_assert_eq(normal()->free_area[10].nr_free, 4);
	for (pfn_t pfn = 4096; pfn < 8192; pfn++)
		cr_assert_not(PageReserved(pfn_to_page(pfn)));
	assert_zone_sound(normal());
}

Test(free, at_boot_joins_single_pages_and_blocks_of_32)
{
	run_fixture(&kept, bootmem);
}
