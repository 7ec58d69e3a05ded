/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Rows that break what frames, lists and blocks say: B1 to B5, B10 to B13, B17, B18, B20; and the
 * sums of B9 that poison is part of.
 */
#include "break_rows.h"

#include "core/base/page_addr.h"
#include "core/boot/e820.h"

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

/* ---- B18 to B21 ------------------------------------------------------------------------------ */

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

/* ---- more of B1, B2, B5 ---------------------------------------------------------------------- */

static void b1_reserved_inside_a_block(void)
{
	uint32_t type;
	struct page *page = some_block(4, &type) + 3;

	SetPageReserved(page);
	poked(page, sizeof(*page));
}

/* A free block grows over its buddy, which start-up keeps. */
static void b1_grown_over_reserved_frames(void)
{
	for (pfn_t pfn = 0; pfn < node_vars->max_low_pfn; pfn++) {
		struct page *page = pfn_valid(pfn) ? pfn_to_page(pfn) : single;
		uint32_t order = page->private, type;
		pfn_t buddy = pfn + (1u << order);

		if (!PageBuddy(page) || order == MAX_ORDER - 1 || (pfn >> order & 1) ||
		    !PageReserved(pfn_to_page(buddy)) || !page_is_ram(buddy))
			continue;
		type = get_pageblock_migratetype(page);
		block_out(page_zone(page), page);
		block_in(page_zone(page), page, order + 1, type);
		count_free(page_zone(page), 1 << order);
		return;
	}
	cr_assert_fail("no free block has a reserved buddy");
}

static void b1_reserved_in_a_pageset(void)
{
	struct page *page = some_pageset_page();

	SetPageReserved(page);
	poked(page, sizeof(*page));
}

static void b1_reserved_with_buddy(void)
{
	struct page *page = pfn_to_page(PFN_DOWN(image_slot_paddr(IMAGE_PAGE)));

	SetPageBuddy(page);
	poked(page, sizeof(*page));
}

static void b1_a_hole_is_not_reserved(void)
{
	struct page *page = pfn_to_page(HOLE_START);

	ClearPageReserved(page);
	poked(page, sizeof(*page));
}

/* The first two of a pageset's list, and what stands behind them, a page or the head. */
static void first_two(struct page **a, struct page **b)
{
	struct page *page = some_pageset_page();

	*a = page;
	*b = list_entry(page->lru.next, struct page, lru);
	cr_assert(page->lru.next != page->lru.prev, "one page alone");
}

static void b2_prev_leads_nowhere(void)
{
	uint32_t type;
	struct page *page = some_block(0, &type);

	POKE(page->lru.prev, NULL);
}

/* A page goes between two others; the one behind it is not told. */
static void b2_half_linked(void)
{
	struct page *page = some_pageset_page(), *a, *b;

	unlink_page(page);
	first_two(&a, &b);
	POKE(page->lru.prev, &a->lru);
	POKE(page->lru.next, &b->lru);
	POKE(a->lru.next, &page->lru);
}

static struct list_head *pageset_head(void)
{
	return &some_pageset()->lists[some_pageset_page()->private];
}

/* The ends of two lists are exchanged: each runs into the other's head. */
static void b2_lists_cross(void)
{
	uint32_t type;
	struct list_head *one = pageset_head();
	struct list_head *other = some_block(0, &type)->lru.prev;
	struct list_head *last = one->prev, *other_last = other->prev;

	cr_assert(last != one && other_last != other && one->next != last);
	POKE(last->prev->next, other_last);
	POKE(other_last->prev->next, last);
	struct list_head *before = last->prev;
	POKE(last->prev, other_last->prev);
	POKE(other_last->prev, before);
}

static void b2_a_head_leads_nowhere(void)
{
	struct list_head *head = pageset_head();

	POKE(head->next, NULL);
}

static void b2_a_head_comes_from_nowhere(void)
{
	struct list_head *head = pageset_head();

	POKE(head->prev, NULL);
}

static void b2_a_head_skips_its_first_page(void)
{
	struct list_head *head = pageset_head();

	cr_assert(head->next != head->prev);
	POKE(head->next, head->next->next);
}

static void b2_a_head_skips_its_last_page(void)
{
	struct list_head *head = pageset_head();

	cr_assert(head->next != head->prev);
	POKE(head->prev, head->prev->prev);
}

/* All free blocks of a pageset page's pageblock are isolated, the page stays where it is. */
static void b5_pageset_page_of_an_isolated_block(void)
{
	struct zone *zone = normal_zone();
	pfn_t start = page_to_pfn(some_pageset_page()) & ~(pageblock_nr_pages - 1);

	for (pfn_t pfn = start; pfn < start + pageblock_nr_pages; pfn++) {
		struct page *page = pfn_to_page(pfn);
		uint32_t order = page->private;

		if (!PageBuddy(page))
			continue;
		block_out(zone, page);
		block_in(zone, page, order, MIGRATE_ISOLATE);
	}
	set_block_type(zone, (start - zone->zone_start_pfn) >> pageblock_order, MIGRATE_ISOLATE);
	POKE(zone->nr_isolate_pageblock, zone->nr_isolate_pageblock + 1);
}

static void b9_free_and_not_poisoned(void)
{
	uint32_t type;
	struct page *page = some_block(0, &type);

	ram_unpoison(page_to_phys(page), PAGE_SIZE);
	poked(page, sizeof(*page));
}

static void b9_poisoned_and_not_free(void)
{
	ram_poison(page_to_phys(single), PAGE_SIZE);
	poked(single, sizeof(*single));
}

/* ---- the rows -------------------------------------------------------------------------------- */

const struct break_row break_frame_rows[] = {
	ROW_OF_SEVERAL("B1", b1_in_a_pageset_and_in_a_block, "B1 B9", "B1 B9"),
	ROW_OF_SEVERAL("B1", b1_a_block_inside_a_block, "B1 B9", "B1 B9"),
	ROW_OF_SEVERAL("B1", b1_reserved_and_free, "B1 B2 B6 B7", "M7 M11 B1 B2 B6 B7"),
	ROW("B2", b2_next_leads_nowhere),
	ROW_OF_SEVERAL("B2", b2_prev_leads_elsewhere, "B2 B6 B7 B9", "B2 B6 B7 B9"),
	ROW_OF_SEVERAL("B2", b2_a_head_forgets_its_list, "B2", "B2 B6 B7 B9"),
	ROW_OF_SEVERAL("B2", b2_a_page_leaves_alone, "B2 B8 B9", "B2 B8 B9"),
	ROW("B2", b2_a_link_into_the_middle_of_a_page),
	ROW("B3", b3_no_buddy_flag),
	ROW("B3", b3_another_order),
	ROW_OF_SEVERAL("B3", b3_not_aligned, "B3 B9 B13", "B3 B9 B13"),
	ROW("B4", b4_halves_apart),
	ROW("B5", b5_isolated_list),
	ROW("B5", b5_pageset_list),
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
	ROW("B17", b17_another_zone),
	ROW("B17", b17_another_node),
	ROW("B18", b18_wrong_list),
	ROW("B20", b20_no_claim),
	ROW_OF_SEVERAL("B1", b1_reserved_inside_a_block, "B1 B9", "M7 M11 B1 B9 B11"),
	ROW_OF_SEVERAL("B1", b1_grown_over_reserved_frames, "B1 B4 B9 B11 B13", "B1 B4 B9 B11 B13"),
	ROW_OF_SEVERAL("B1", b1_reserved_in_a_pageset, "B1 B2 B8", "M7 M11 B1 B2 B8"),
	ROW("B1", b1_reserved_with_buddy),
	ROW("B1", b1_a_hole_is_not_reserved),
	ROW_OF_SEVERAL("B2", b2_prev_leads_nowhere, "B2 B6 B7 B9", "B2 B6 B7 B9"),
	ROW_OF_SEVERAL("B2", b2_half_linked, "B2", "B2 B8 B9"),
	ROW_OF_SEVERAL("B2", b2_lists_cross, "B2 B3", "B2 B3"),
	ROW_OF_SEVERAL("B2", b2_a_head_leads_nowhere, "B2", "B2 B8 B9"),
	ROW("B2", b2_a_head_comes_from_nowhere),
	ROW_OF_SEVERAL("B2", b2_a_head_skips_its_first_page, "B2", "B2 B8 B9"),
	ROW("B2", b2_a_head_skips_its_last_page),
	ROW("B5", b5_pageset_page_of_an_isolated_block),
	ROW_OF_SEVERAL("B9", b9_free_and_not_poisoned, "B9 B13", "B9 B13"),
	ROW_OF_SEVERAL("B9", b9_poisoned_and_not_free, "B9 B13", "B9 B13"),
	{NULL, NULL, NULL, NULL, NULL},
};
