/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every check can fail: each row breaks one thing on purpose, and sees its id and no other.
 *
 * A row runs three times on the same booted machine: announced, seen by the touched forms;
 * announced, seen by the full forms; and behind the marks' back, where only the full forms see it.
 */
#include "poke.h"

#include <string.h>

#include "core/base/page_addr.h"
#include "core/page/page_sysctl.h"
#include "sim/mark.h"

/* ---- what rows start from -------------------------------------------------------------------- */

static struct page *compound; /* of order 3 */
static struct page *single;
static struct page *plain; /* of order 3: what was cut for it lies free beside it */

static void have_pages(void)
{
	int32_t fraction = 64;

	cr_assert_eq(page_sysctl("percpu_pagelist_fraction", &fraction, 1), 0);
	compound = alloc_pages(GFP_ATOMIC | __GFP_COMP, 3);
	plain = alloc_pages(GFP_ATOMIC, 3);
	single = alloc_pages(GFP_ATOMIC, 0);
	cr_assert(compound != NULL && plain != NULL && single != NULL);
}

/* An e820 map with a hole from an odd frame on: the frame before it has no buddy. */
#define HOLE_START 0x1801u
#define HOLE_END   0x1a00u

static void boot_for_breaking(void)
{
	struct boot_params params;

	boot_params_default(&params);
	params.nr_e820 = 0;
	params.e820[params.nr_e820++] = (struct e820_firmware_entry){0, 0x9fc00, E820_RAM};
	params.e820[params.nr_e820++] = (struct e820_firmware_entry){
		0x100000, ((uint64_t)HOLE_START << PAGE_SHIFT) - 0x100000, E820_RAM};
	params.e820[params.nr_e820++] =
		(struct e820_firmware_entry){(uint64_t)HOLE_END << PAGE_SHIFT,
					     (uint64_t)(0x3000 - HOLE_END) << PAGE_SHIFT, E820_RAM};
	boot(&params);
	step(have_pages);
	assert_sound();
	keep();
}

/* ---- B1 to B5 -------------------------------------------------------------------------------- */

static void b1_in_a_pageset_and_in_a_block(void)
{
	uint32_t type;
	struct page *page = some_block(4, &type) + 5;

	page->private = MIGRATE_MOVABLE;
	link_page(page, &some_pageset()->lists[MIGRATE_MOVABLE]);
	POKE(some_pageset()->count, some_pageset()->count + 1);
}

static void b1_a_block_inside_a_block(void)
{
	uint32_t type;
	struct page *page = some_block(4, &type);

	block_in(normal_zone(), page + 4, 1, type);
	count_free(normal_zone(), 2);
}

static void b1_reserved_and_free(void)
{
	uint32_t type;
	struct page *page = some_block(0, &type);

	SetPageReserved(page);
	poked(page, sizeof(*page));
}

static void b2_next_leads_nowhere(void)
{
	uint32_t type;
	struct page *page = some_block(0, &type);

	POKE(page->lru.next, NULL);
}

static void b2_prev_leads_elsewhere(void)
{
	uint32_t type;
	struct page *page = some_block(0, &type);

	POKE(page->lru.prev, &single->lru);
}

static void b2_a_head_forgets_its_list(void)
{
	uint32_t type;
	struct list_head *head = some_block(0, &type)->lru.prev;

	INIT_LIST_HEAD(head);
	poked(head, sizeof(*head));
}

static void b2_a_page_leaves_alone(void)
{
	struct page *page = some_pageset_page();

	POKE(page->lru.next, LIST_POISON1);
	POKE(page->lru.prev, LIST_POISON2);
}

static void b2_a_link_into_the_middle_of_a_page(void)
{
	uint32_t type;
	struct page *page = some_block(0, &type);

	POKE(page->lru.next, (struct list_head *)(void *)((char *)page->lru.next + 8));
}

static void b3_no_buddy_flag(void)
{
	uint32_t type;
	struct page *page = some_block(0, &type);

	ClearPageBuddy(page);
	poked(page, sizeof(*page));
}

static void b3_another_order(void)
{
	uint32_t type;
	struct page *page = some_block(0, &type);

	POKE(page->private, page->private + 1);
}

static void b3_not_aligned(void)
{
	uint32_t type;
	struct page *page = some_block(5, &type);
	uint32_t order = page->private;

	block_out(normal_zone(), page);
	block_in(normal_zone(), page + 1, order - 1, type);
	count_free(normal_zone(), -(1 << (order - 1)));
}

static void b4_halves_apart(void)
{
	uint32_t type;
	struct page *page = some_block(3, &type);
	uint32_t order = page->private;

	block_out(normal_zone(), page);
	block_in(normal_zone(), page, order - 1, type);
	block_in(normal_zone(), page + (1u << (order - 1)), order - 1, type);
}

static void b5_isolated_list(void)
{
	uint32_t type;
	struct page *page = some_block(0, &type);
	uint32_t order = page->private;

	block_out(normal_zone(), page);
	block_in(normal_zone(), page, order, MIGRATE_ISOLATE);
}

static void b5_pageset_list(void)
{
	POKE(some_pageset_page()->private, MIGRATE_ISOLATE);
}

/* ---- B6 to B10 ------------------------------------------------------------------------------- */

static void b6_nr_free(void)
{
	POKE(normal_zone()->free_area[2].nr_free, normal_zone()->free_area[2].nr_free + 1);
}

static void b7_nr_free_pages(void)
{
	count_free(normal_zone(), 1);
}

static void b7_a_cpu_part(void)
{
	int8_t *diff = &normal_zone()->pageset[1]->vm_stat_diff[NR_FREE_PAGES];

	POKE(*diff, (int8_t)(*diff == 0 ? 1 : 0));
}

static void b8_count(void)
{
	POKE(some_pageset()->count, some_pageset()->count + 1);
}

static void b8_batch(void)
{
	POKE(some_pageset()->batch, some_pageset()->batch + 1);
}

static void b9_a_frame_is_lost(void)
{
	unlink_page(some_pageset_page());
	POKE(some_pageset()->count, some_pageset()->count - 1);
}

/* The last frame before the hole, with the hole's first one. */
static void b10_into_the_hole(void)
{
	struct page *page = pfn_to_page(HOLE_START - 1);
	struct zone *zone = page_zone(page);
	uint32_t type = get_pageblock_migratetype(page);

	cr_assert(PageBuddy(page) && page->private == 0, "not free by itself");
	block_out(zone, page);
	block_in(zone, page, 1, type);
	count_free(zone, 1);
}

/* ---- B11 to B13, B17 ------------------------------------------------------------------------- */

static void b11_count(void)
{
	uint32_t type;

	POKE(some_block(0, &type)->_count.counter, 1);
}

static void b11_mapcount_inside_a_block(void)
{
	uint32_t type;

	POKE((some_block(4, &type) + 3)->_mapcount.counter, 0);
}

static void b11_flag_in_a_pageset(void)
{
	struct page *page = some_pageset_page();

	POKE(page->flags, page->flags | PAGE_FLAG(dirty));
}

static void b11_mapping(void)
{
	POKE(some_pageset_page()->mapping, (struct address_space *)image_slot(IMAGE_FILE));
}

static void b12_a_tail_is_none(void)
{
	ClearPageTail(compound + 2);
	poked(compound + 2, sizeof(*compound));
}

static void b12_the_head_is_none(void)
{
	ClearPageHead(compound);
	poked(compound, sizeof(*compound));
}

static void b12_a_tail_of_another(void)
{
	POKE(compound[5].first_page, single);
}

static void b12_no_order(void)
{
	POKE(compound[1].lru.prev, window_ptr(MAX_ORDER));
	poked(compound, sizeof(*compound));
}

/* One frame wrong each way, so that the sums are right. */
static void b13_poison_exchanged(void)
{
	uint32_t type;
	struct page *page = some_block(0, &type);

	ram_unpoison(page_to_phys(page), PAGE_SIZE);
	ram_poison(page_to_phys(single), PAGE_SIZE);
	poked(page, sizeof(*page));
	poked(single, sizeof(*single));
}

static void b17_another_zone(void)
{
	POKE(single->flags, single->flags ^ 3u << PAGE_ZONE_SHIFT);
}

static void b17_another_node(void)
{
	POKE(single->flags, single->flags ^ 1u << PAGE_NODE_SHIFT);
}

/* ---- B14 to B16 ------------------------------------------------------------------------------ */

static void b14_min(void)
{
	POKE(normal_zone()->watermark[WMARK_MIN], normal_zone()->watermark[WMARK_MIN] - 1);
}

static void b14_tunable_without_effect(void)
{
	POKE(page_vars->min_free_kbytes, page_vars->min_free_kbytes * 2);
}

static void b14_lowmem_reserve(void)
{
	struct zone *dma = &NODE_DATA(0)->node_zones[ZONE_DMA];

	POKE(dma->lowmem_reserve[ZONE_HIGHMEM], dma->lowmem_reserve[ZONE_HIGHMEM] + 1);
}

static void b14_totalreserve(void)
{
	POKE(node_vars->totalreserve_pages, node_vars->totalreserve_pages + 1);
}

static void b15_negative(void)
{
	POKE(normal_zone()->vm_stat[NR_MLOCK].counter, -1);
	POKE(page_vars->vm_stat[NR_MLOCK].counter, -1);
}

static void b15_beyond_the_threshold(void)
{
	struct per_cpu_pageset *pset = normal_zone()->pageset[0];

	POKE(pset->vm_stat_diff[NR_BOUNCE], (int8_t)(pset->stat_threshold + 1));
}

static void b15_the_sum_of_zones(void)
{
	POKE(page_vars->vm_stat[NR_FILE_PAGES].counter, 1);
}

static void set_block_type(struct zone *zone, ulong_t block, uint32_t type)
{
	for (uint32_t i = 0; i < NR_PAGEBLOCK_BITS; i++) {
		ulong_t bit = block * NR_PAGEBLOCK_BITS + i;
		ulong_t *word = &zone->pageblock_flags[bit / 32];

		if (type >> i & 1)
			POKE(*word, *word | 1u << bit % 32);
		else
			POKE(*word, *word & ~(1u << bit % 32));
	}
}

static void b15_no_such_type(void)
{
	set_block_type(normal_zone(), 1, 7);
}

static void b15_zone_left_locked(void)
{
	POKE(normal_zone()->flags, 1u << ZONE_OOM_LOCKED);
}

static void b16_order(void)
{
	struct zoneref *refs = NODE_DATA(0)->node_zonelists[ZONELIST_FALLBACK]._zonerefs;
	struct zone *first = refs[0].zone;
	int first_idx = refs[0].zone_idx;

	POKE(refs[0].zone, refs[1].zone);
	POKE(refs[0].zone_idx, refs[1].zone_idx);
	POKE(refs[1].zone, first);
	POKE(refs[1].zone_idx, first_idx);
}

static void b16_missing(void)
{
	struct zoneref *refs = NODE_DATA(0)->node_zonelists[ZONELIST_THISNODE]._zonerefs;

	POKE(refs[2].zone, NULL);
}

static void b16_index(void)
{
	struct zoneref *refs = NODE_DATA(0)->node_zonelists[ZONELIST_FALLBACK]._zonerefs;

	POKE(refs[1].zone_idx, 0);
}

/* ---- B18 to B20 ------------------------------------------------------------------------------ */

/* A page goes from the pageset into a list that it did not ask for. */
static void b18_wrong_list(void)
{
	struct page *page = some_pageset_page();
	uint32_t type = page->private;

	for (;;) {
		struct page *buddy = pfn_to_page(page_to_pfn(page) ^ 1u);

		if (!PageBuddy(buddy) || buddy->private != 0)
			break;
		page = list_first_entry(&page->lru, struct page, lru);
	}
	unlink_page(page);
	POKE(some_pageset()->count, some_pageset()->count - 1);
	block_in(normal_zone(), page, 0, (type + 1) % MIGRATE_PCPTYPES);
	count_free(normal_zone(), 1);
}

static void b19_everything_reserved(void)
{
	struct zone *zone = normal_zone();

	for (ulong_t block = 0; block < zone->spanned_pages >> pageblock_order; block++)
		set_block_type(zone, block, MIGRATE_RESERVE);
}

/* The free pages of a pageblock change lists, the pageblock does not become the thief's. */
static void b20_no_claim(void)
{
	struct zone *zone = normal_zone();
	pfn_t start = page_to_pfn(plain) & ~(pageblock_nr_pages - 1);
	uint32_t thief = (get_pageblock_migratetype(plain) + 1) % MIGRATE_PCPTYPES;
	pfn_t pfn = start;

	while (pfn < start + pageblock_nr_pages) {
		struct page *page = pfn_to_page(pfn);
		uint32_t order = page->private;

		if (!PageBuddy(page)) {
			pfn++;
			continue;
		}
		block_out(zone, page);
		block_in(zone, page, order, thief);
		pfn += 1u << order;
	}
}

/* ---- the rows -------------------------------------------------------------------------------- */

static const struct {
	const char *id;
	void (*corrupt)(void);
	const char *name;
} rows[] = {
#define ROW(id, corrupt)                                                                           \
	{                                                                                          \
		id, corrupt, #corrupt                                                              \
	}
	ROW("B1", b1_in_a_pageset_and_in_a_block),
	ROW("B1", b1_a_block_inside_a_block),
	ROW("B1", b1_reserved_and_free),
	ROW("B2", b2_next_leads_nowhere),
	ROW("B2", b2_prev_leads_elsewhere),
	ROW("B2", b2_a_head_forgets_its_list),
	ROW("B2", b2_a_page_leaves_alone),
	ROW("B2", b2_a_link_into_the_middle_of_a_page),
	ROW("B3", b3_no_buddy_flag),
	ROW("B3", b3_another_order),
	ROW("B3", b3_not_aligned),
	ROW("B4", b4_halves_apart),
	ROW("B5", b5_isolated_list),
	ROW("B5", b5_pageset_list),
	ROW("B6", b6_nr_free),
	ROW("B7", b7_nr_free_pages),
	ROW("B7", b7_a_cpu_part),
	ROW("B8", b8_count),
	ROW("B8", b8_batch),
	ROW("B9", b9_a_frame_is_lost),
	ROW("B10", b10_into_the_hole),
	ROW("B11", b11_count),
	ROW("B11", b11_mapcount_inside_a_block),
	ROW("B11", b11_flag_in_a_pageset),
	ROW("B11", b11_mapping),
	ROW("B12", b12_a_tail_is_none),
	ROW("B12", b12_the_head_is_none),
	ROW("B12", b12_a_tail_of_another),
	ROW("B12", b12_no_order),
	ROW("B13", b13_poison_exchanged),
	ROW("B14", b14_min),
	ROW("B14", b14_tunable_without_effect),
	ROW("B14", b14_lowmem_reserve),
	ROW("B14", b14_totalreserve),
	ROW("B15", b15_negative),
	ROW("B15", b15_beyond_the_threshold),
	ROW("B15", b15_the_sum_of_zones),
	ROW("B15", b15_no_such_type),
	ROW("B15", b15_zone_left_locked),
	ROW("B16", b16_order),
	ROW("B16", b16_missing),
	ROW("B16", b16_index),
	ROW("B17", b17_another_zone),
	ROW("B17", b17_another_node),
	ROW("B18", b18_wrong_list),
	ROW("B19", b19_everything_reserved),
	ROW("B20", b20_no_claim),
};

#define NR_ROWS (sizeof(rows) / sizeof(rows[0]))

static void assert_id(size_t row, const char *form, const char *text)
{
	size_t length = strlen(rows[row].id);

	cr_expect(strncmp(text, rows[row].id, length) == 0 && text[length] == ' ', "%s, %s: %s",
		  rows[row].name, form, text);
}

static void break_once(size_t row, bool loud)
{
	announce = loud;
	mark_step_begin();
	rows[row].corrupt();
}

Test(page_check_breaks, each_check_sees_what_a_step_broke, .init = boot_for_breaking,
     .timeout = 120)
{
	for (size_t row = 0; row < NR_ROWS; row++) {
		break_once(row, true);
		assert_id(row, "touched", touched_pass());
		back();
		cr_expect_str_eq(touched_pass(), "", "after %s", rows[row].name);
	}
}

Test(page_check_breaks, each_check_sees_it_in_full, .init = boot_for_breaking, .timeout = 120)
{
	for (size_t row = 0; row < NR_ROWS; row++) {
		break_once(row, true);
		assert_id(row, "full", full_pass());
		back();
		cr_expect_str_eq(full_pass(), "", "after %s", rows[row].name);
		back();
	}
}

Test(page_check_breaks, only_full_checks_see_what_no_step_announced, .init = boot_for_breaking,
     .timeout = 120)
{
	for (size_t row = 0; row < NR_ROWS; row++) {
		break_once(row, false);
		cr_expect_str_eq(touched_pass(), "", "%s was seen without a mark: %s",
				 rows[row].name, touched_pass());
		assert_id(row, "full", full_pass());
		back();
	}
}

Test(page_check_breaks, every_check_has_a_row)
{
	for (uint32_t i = 0; i < page_checks_nr; i++) {
		bool found = false;

		for (size_t row = 0; row < NR_ROWS; row++)
			found |= strcmp(rows[row].id, page_checks[i].id) == 0;
		cr_assert(found, "%s", page_checks[i].id);
	}
}
