/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What one struct page says, judged by itself and against what the census knew of it.
 */
#include "core/base/ksym.h"
#include "core/page/page_census.h"
#include "sim/ram.h"

#define FLAGS_OF_USERS ((1u << PAGE_ZONE_SHIFT) - 1) /* all flags; not the page's zone and node */

static const char *zone_of(pfn_t pfn)
{
	return census_zone_name(page_census.place[pfn].zone);
}

static void see_name(pfn_t pfn)
{
	ulong_t flags = census_page(pfn)->flags;

	CENSUS_THAT(FOUND_NAME, flags >> PAGE_ZONE_SHIFT == page_census.place[pfn].zone,
		    "zone %s frame 0x%x: its flags name node %u zone %u", zone_of(pfn), pfn,
		    flags >> PAGE_NODE_SHIFT, flags >> PAGE_ZONE_SHIFT & (MAX_NR_ZONES - 1));
}

void census_see_free_page(pfn_t pfn)
{
	const struct frame_record *record = &page_census.record[pfn];
	const struct page *page = census_page(pfn);
	ulong_t flags = page->flags & FLAGS_OF_USERS;

	if (record->pardoned)
		return;
	if (record->kind == FRAME_FREE)
		flags &= ~PAGE_FLAG(buddy);
	CENSUS_THAT(FOUND_PAGE,
		    flags == 0 && atomic_read(&page->_count) == 0 &&
			    atomic_read(&page->_mapcount) == -1 && page->mapping == NULL,
		    "zone %s free frame 0x%x: flags 0x%x count %d mapcount %d%s", zone_of(pfn), pfn,
		    flags, atomic_read(&page->_count), atomic_read(&page->_mapcount),
		    page->mapping == NULL ? "" : " mapping set");
}

void census_see_poison(pfn_t pfn, bool free)
{
	const struct frame_record *record = &page_census.record[pfn];
	bool poisoned = record->poisoned;

	if (record->kind == FRAME_HOLE || record->pardoned)
		return;
	if (free)
		CENSUS_THAT(FOUND_POISON, poisoned, "zone %s frame 0x%x is free but not poisoned",
			    zone_of(pfn), pfn);
	else
		CENSUS_THAT(FOUND_POISON, !poisoned, "zone %s frame 0x%x is poisoned but not free",
			    zone_of(pfn), pfn);
}

void census_see_pageset_type(pfn_t pfn)
{
	const struct frame_record *record = &page_census.record[pfn];
	uint32_t list = (uint32_t)(record->list - LIST_FREE(MAX_ORDER, 0)) % MIGRATE_PCPTYPES;

	CENSUS_THAT(FOUND_TYPE,
		    record->type == list ||
			    (list == MIGRATE_MOVABLE && record->type == MIGRATE_RESERVE),
		    "zone %s frame 0x%x: in a pageset's list %u for type %u", zone_of(pfn), pfn,
		    list, record->type);
	CENSUS_THAT(FOUND_TYPE, census_block_type(pfn) != MIGRATE_ISOLATE,
		    "zone %s frame 0x%x: in a pageset, its pageblock is isolated", zone_of(pfn),
		    pfn);
}

/* ---- blocks ---------------------------------------------------------------------------------- */

/* Two pageblocks side by side, one of them isolated, are kept apart. */
static bool kept_apart(pfn_t pfn, pfn_t buddy, uint32_t order)
{
	return order >= pageblock_order && (census_block_type(pfn) == MIGRATE_ISOLATE) !=
						   (census_block_type(buddy) == MIGRATE_ISOLATE);
}

static void see_buddy(pfn_t pfn, uint32_t order)
{
	pfn_t buddy = pfn ^ 1u << order;
	bool mergeable = false;

	if (order >= MAX_ORDER - 1)
		return;
	if (census_spans(buddy) && page_census.place[buddy].zone == page_census.place[pfn].zone) {
		const struct frame_record *record = &page_census.record[buddy];

		mergeable = record->kind == FRAME_FREE && record->order == order &&
			    !kept_apart(pfn, buddy, order);
	}
	CENSUS_THAT(FOUND_MERGE, !mergeable,
		    "zone %s order %u: frames 0x%x and 0x%x are free and not merged", zone_of(pfn),
		    order, pfn, buddy);
}

/* Isolated pageblocks, and only those, are in the isolated lists. */
static void see_block_type(pfn_t pfn)
{
	const struct frame_record *record = &page_census.record[pfn];
	bool isolated = record->list % MIGRATE_TYPES == MIGRATE_ISOLATE;

	for (pfn_t at = pfn; at < pfn + (1u << record->order); at += pageblock_nr_pages)
		CENSUS_THAT(FOUND_TYPE, (census_block_type(at) == MIGRATE_ISOLATE) == isolated,
			    "zone %s frame 0x%x: free in list %u, its pageblock has type %u",
			    zone_of(pfn), at, record->list % MIGRATE_TYPES, census_block_type(at));
}

void census_see_retyped(pfn_t pfn)
{
	for (pfn_t end = pfn + pageblock_nr_pages; pfn < end && census_spans(pfn); pfn++) {
		if (page_census.record[pfn].kind == FRAME_FREE)
			see_block_type(pfn);
		else if (page_census.record[pfn].kind == FRAME_PAGESET)
			census_see_pageset_type(pfn);
	}
}

bool census_see_block(pfn_t pfn)
{
	const struct frame_place *place = page_census.place;
	uint32_t order = page_census.record[pfn].order;
	pfn_t last = pfn + (1u << order) - 1;
	bool inside = last < page_census.nr_frames && place[last].run == place[pfn].run &&
		      place[last].zone == place[pfn].zone && place[pfn].run != 0;

	CENSUS_THAT(FOUND_BLOCK, (pfn & ((1u << order) - 1)) == 0,
		    "zone %s order %u: frame 0x%x is not aligned", zone_of(pfn), order, pfn);
	CENSUS_THAT(FOUND_BORDER, inside,
		    "zone %s order %u: the block at 0x%x leaves its zone or runs into a hole",
		    zone_of(pfn), order, pfn);
	see_buddy(pfn, order);
	if (inside)
		see_block_type(pfn);
	return inside;
}

/* ---- compound pages -------------------------------------------------------------------------- */

/* The frame of a pointer to a struct page of @node; PAGE_NONE if it is none. */
static pfn_t frame_of(uint32_t node, const struct page *page)
{
	const pg_data_t *pgdat = NODE_DATA(node);
	uintptr_t at = (uintptr_t)page - (uintptr_t)pgdat->node_mem_map;

	if (at % sizeof(struct page) != 0 || at / sizeof(struct page) >= pgdat->node_spanned_pages)
		return PAGE_NONE;
	return pgdat->node_start_pfn + (pfn_t)(at / sizeof(struct page));
}

/* The order that the head at @pfn stands for; 0 if that is impossible. */
static uint32_t head_order(pfn_t pfn)
{
	uintptr_t order;

	if (!census_spans(pfn + 1) ||
	    page_census.place[pfn + 1].zone != page_census.place[pfn].zone)
		return 0;
	order = vaddr(census_page(pfn + 1)->lru.prev);
	if (order == 0 || order >= MAX_ORDER || (pfn & ((1u << order) - 1)) != 0 ||
	    !census_spans(pfn + (1u << order) - 1) ||
	    page_census.place[pfn + (1u << order) - 1].run != page_census.place[pfn].run)
		return 0;
	return (uint32_t)order;
}

/* A condition on a compound page; false where a report of a bad page in this pass explains it. */
static void compound_that(pfn_t pfn, bool holds, const char *says)
{
	struct frame_record *record = &page_census.record[pfn];

	if (!holds && page_census.bad_page_reported)
		record->pardoned = true;
	if (record->pardoned)
		return;
	CENSUS_THAT(FOUND_COMPOUND, holds, "zone %s frame 0x%x: %s", zone_of(pfn), pfn, says);
}

static bool is_tail_of(pfn_t tail, pfn_t head)
{
	const struct page *page = census_page(tail);

	return PageTail(page) && page->first_page == census_page(head);
}

static void see_head_of_compound(pfn_t pfn, bool all_tails)
{
	uint32_t order = head_order(pfn);
	pfn_t last = pfn + (1u << order) - 1;

	compound_that(pfn, order != 0, "head of a compound page of no possible order");
	if (order == 0)
		return;
	compound_that(pfn, ksym_name(vaddr(census_page(pfn + 1)->lru.next)) != NULL,
		      "head of a compound page without a destructor");
	for (pfn_t tail = all_tails ? pfn + 1 : last; tail <= last; tail++)
		compound_that(tail, is_tail_of(tail, pfn), "tail that does not know its head");
}

static void see_tail_of_compound(pfn_t pfn)
{
	uint32_t node = page_census.place[pfn].zone / MAX_NR_ZONES;
	pfn_t head = frame_of(node, census_page(pfn)->first_page);
	bool known = head != PAGE_NONE && census_spans(head) && PageHead(census_page(head)) &&
		     head < pfn && pfn - head < 1u << head_order(head);

	compound_that(pfn, known, "tail of a compound page that does not exist");
}

/* A tail that is one no more: its head must have gone too. */
static void see_lost_tail(pfn_t pfn)
{
	for (uint32_t order = 1; order < MAX_ORDER; order++) {
		pfn_t head = pfn & ~((1u << order) - 1);

		if (head == pfn || !census_spans(head) || !PageHead(census_page(head)))
			continue;
		compound_that(pfn, pfn - head >= 1u << head_order(head),
			      "no tail of the compound page around it");
	}
}

/* A head that is one no more: none of its tails may be left. */
static void see_lost_head(pfn_t pfn, uint32_t order)
{
	for (pfn_t tail = pfn + 1; tail < pfn + (1u << order); tail++)
		compound_that(tail, !is_tail_of(tail, pfn), "tail without a head");
}

static void see_compound(pfn_t pfn)
{
	const struct page *page = census_page(pfn);
	uint8_t was = census_old(pfn)->compound;

	if (PageHead(page) && PageTail(page))
		compound_that(pfn, false, "head and tail at once");
	else if (PageHead(page))
		see_head_of_compound(pfn, page_census.full || was != head_order(pfn));
	else if (PageTail(page))
		see_tail_of_compound(pfn);
	if (was == COMPOUND_TAIL && !PageTail(page))
		see_lost_tail(pfn);
	if (was != 0 && was != COMPOUND_TAIL && !PageHead(page))
		see_lost_head(pfn, was);
}

/* ---- pages ----------------------------------------------------------------------------------- */

/* No compound page, now or before; names its zone; is as a free page must be, or not poisoned. */
static bool is_plain(pfn_t pfn, bool free)
{
	const struct frame_record *record = &page_census.record[pfn];
	const struct page *page = census_page(pfn);
	uint32_t flags = page->flags ^ (uint32_t)page_census.place[pfn].zone << PAGE_ZONE_SHIFT;

	if ((record->compound | census_old(pfn)->compound) != 0 || record->poisoned != free)
		return false;
	if (!free)
		return (flags & (~FLAGS_OF_USERS | PAGE_FLAG(head) | PAGE_FLAG(tail))) == 0;
	return flags == (record->kind == FRAME_FREE ? PAGE_FLAG(buddy) : 0) &&
	       atomic_read(&page->_count) == 0 && atomic_read(&page->_mapcount) == -1 &&
	       page->mapping == NULL;
}

void census_see_page(pfn_t pfn, bool free)
{
	enum frame_kind kind = page_census.record[pfn].kind;
	bool ram = kind != FRAME_HOLE && kind != FRAME_RESERVED;

	if (likely(ram && is_plain(pfn, free))) {
		page_census.found[FOUND_NAME].decided++;
		page_census.found[FOUND_PAGE].decided += free;
		page_census.found[FOUND_POISON].decided++;
		return;
	}
	see_name(pfn);
	see_compound(pfn);
	if (ram && free)
		census_see_free_page(pfn);
	census_see_poison(pfn, free);
}

/* ---- classification -------------------------------------------------------------------------- */

static uint8_t compound_part(pfn_t pfn)
{
	const struct page *page = census_page(pfn);

	if (PageTail(page))
		return COMPOUND_TAIL;
	return PageHead(page) ? (uint8_t)head_order(pfn) : 0;
}

static void classify_free(pfn_t pfn, struct frame_record *fresh)
{
	const struct page *page = census_page(pfn);
	uint32_t order = fresh->list / MIGRATE_TYPES;

	fresh->kind = FRAME_FREE;
	fresh->order = (uint8_t)order;
	CENSUS_THAT(FOUND_BLOCK, PageBuddy(page),
		    "zone %s order %u: frame 0x%x is in the list without PG_buddy", zone_of(pfn),
		    order, pfn);
	CENSUS_THAT(FOUND_BLOCK, page->private == order,
		    "zone %s order %u: frame 0x%x in the list says order %u", zone_of(pfn), order,
		    pfn, page->private);
}

struct frame_record census_classify(pfn_t pfn, uint8_t list)
{
	const struct page *page = census_page(pfn);
	struct frame_record fresh = page_census.record[pfn];
	bool ram = page_census.place[pfn].run != 0;

	fresh.next = NODE_BAD;
	fresh.prev = NODE_BAD;
	fresh.kind = FRAME_OTHER;
	fresh.list = LIST_NONE;
	fresh.poisoned = ram_frame_poisoned(pfn);
	fresh.compound = compound_part(pfn);
	if (!ram || PageReserved(page)) {
		fresh.kind = ram ? FRAME_RESERVED : FRAME_HOLE;
		CENSUS_THAT(FOUND_STATE,
			    PageReserved(page) && !PageBuddy(page) && list == LIST_NONE,
			    "zone %s frame 0x%x is %s and free", zone_of(pfn), pfn,
			    ram ? "reserved" : "no RAM");
		return fresh;
	}
	fresh.list = list;
	if (list == LIST_NONE) {
		CENSUS_THAT(FOUND_LINK, !PageBuddy(page),
			    "zone %s frame 0x%x has PG_buddy, but no list leads to it",
			    zone_of(pfn), pfn);
	} else if (list_is_free(list)) {
		classify_free(pfn, &fresh);
	} else {
		fresh.kind = FRAME_PAGESET;
		fresh.type = page->private < MIGRATE_TYPES ? (uint8_t)page->private : UINT8_MAX;
	}
	return fresh;
}
