/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A pass over the opened pages: records, links, blocks, and what became of each frame.
 *
 *   list of each page known -> records -> links -> (if lists are sound) frames gained and lost
 *
 * A block that is new covers frames that were free before (in blocks cut or merged) and frames that
 * were not: those it gained. Blocks are aligned powers of two, so one contains another or they are
 * apart; a walk that jumps over free blocks sees the gained and the lost frames only.
 */
#include "core/page/page_census.h"
#include "sim/ram.h"

static bool in_list(const struct frame_record *record)
{
	return record->list != LIST_NONE;
}

static uint32_t zone_nr_of(pfn_t pfn)
{
	return page_census.place[pfn].zone;
}

/* ---- links ----------------------------------------------------------------------------------- */

/* Is @node a member, or the head, of list @list of its zone? */
static bool node_in_list(uint32_t node, uint8_t list)
{
	if (node & NODE_HEAD)
		return (node & 0xff) == list;
	return page_census.record[node].list == list;
}

/* The list at @node leads to a page that it does not hold any more. */
static void see_old_neighbour(pfn_t pfn, uint32_t node, bool forward)
{
	const struct frame_record *record = &page_census.record[pfn];
	const struct list_head *links;

	if (node == NODE_BAD || (!(node & NODE_HEAD) && !in_list(&page_census.record[node])))
		return;
	links = census_links(node);
	if ((forward ? links->prev : links->next) != &census_page(pfn)->lru)
		return;
	CENSUS_THAT(FOUND_LINK, (forward ? record->next : record->prev) == node,
		    "zone %s: a list leads to frame 0x%x, which does not lead back",
		    census_zone_name(zone_nr_of(pfn)), pfn);
}

void census_see_links(pfn_t pfn)
{
	const struct frame_record *old = census_old(pfn);
	struct frame_record *record = &page_census.record[pfn];
	const struct list_head *lru = &census_page(pfn)->lru;

	if (in_list(record)) {
		/* Its list was found by the link behind it, which is sound therefore. */
		record->prev = page_census.change[page_census.change_at[pfn]].behind;
		record->next = lru->next == lru->prev ? record->prev
						      : census_node(zone_nr_of(pfn), lru->next);
		CENSUS_THAT(FOUND_LINK,
			    record->next != NODE_BAD && lru->next->prev == lru &&
				    node_in_list(record->next, record->list),
			    "zone %s: the links of frame 0x%x and of its neighbours differ",
			    census_zone_name(zone_nr_of(pfn)), pfn);
	}
	if (old->list == LIST_NONE)
		return;
	if (old->next != record->next)
		see_old_neighbour(pfn, old->next, true);
	if (old->prev != record->prev)
		see_old_neighbour(pfn, old->prev, false);
}

/* Do the links of the head and of its neighbours agree, and the number of those with the list's? */
static void see_links_of_head(uint32_t zone_nr, uint32_t list, const struct list_head *head)
{
	uint32_t next = census_node(zone_nr, head->next);
	uint32_t prev = census_node(zone_nr, head->prev);
	const char *kind = list_is_free(list) ? "free" : "pageset";
	uint32_t number = list_is_free(list) ? list : list - LIST_FREE(MAX_ORDER, 0);

	CENSUS_THAT(FOUND_LINK,
		    next != NODE_BAD && prev != NODE_BAD && head->next->prev == head &&
			    head->prev->next == head,
		    "zone %s: the links of the head of %s list %u are broken",
		    census_zone_name(zone_nr), kind, number);
	CENSUS_THAT(FOUND_LINK,
		    ((next & NODE_HEAD) != 0) == (page_census.zone[zone_nr].length[list] == 0),
		    "zone %s: %s list %u and its pages do not know each other",
		    census_zone_name(zone_nr), kind, number);
}

/* A head that is as it was needs no look (heads_touch()): pages that left or came are opened. */
void census_see_head(uint32_t zone_nr, uint32_t list)
{
	const struct list_head *head = census_head(zone_nr, list);

	if (head == NULL)
		return;
	see_links_of_head(zone_nr, list, head);
	if (!census_failed(FOUND_LINK))
		page_census.zone[zone_nr].head[list] = *head;
}

/* ---- frames gained and lost ------------------------------------------------------------------ */

/* Is frame @pfn poisoned now? Ensures: its record and the zone's sum say so. */
static void poison_note(pfn_t pfn, bool poisoned)
{
	struct frame_record *record = &page_census.record[pfn];

	if (record->poisoned == poisoned)
		return;
	census_differs(pfn);
	record->poisoned = poisoned;
	if (record->kind != FRAME_HOLE && record->kind != FRAME_RESERVED)
		page_census.zone[zone_nr_of(pfn)].poisoned += poisoned ? 1 : UINT32_MAX;
}

/* B13 for frames [@pfn, @end), which changed hands: all of them are @free now, or some are. */
static void see_poison_of(pfn_t pfn, pfn_t end, bool free)
{
	bool alike = ram_poisoned_frames(pfn, end) == (free ? end - pfn : 0);

	for (pfn_t at = pfn; at < end; at++)
		poison_note(at, alike ? free : ram_frame_poisoned(at));
	if (alike)
		page_census.found[FOUND_POISON].decided += end - pfn;
	for (pfn_t at = pfn; at < end && !alike; at++)
		census_see_poison(at, census_is_free(at));
}

/* Did a free block hold all of @pfn's block of @order before the pass? Neighbours share it. */
static bool was_free_before(pfn_t pfn, uint32_t order)
{
	const struct frame_change *last = &page_census.change[page_census.last_old_block];

	if (page_census.last_old_block < page_census.nr_changes &&
	    pfn - last->pfn < 1u << last->old.order)
		return last->old.order >= order;
	for (; order < MAX_ORDER; order++) {
		pfn_t head = pfn & ~((1u << order) - 1);
		const struct frame_record *old = census_old(head);

		if (old->kind != FRAME_FREE || old->order < order)
			continue;
		if (census_opened(head))
			page_census.last_old_block = page_census.change_at[head];
		return true;
	}
	return false;
}

/* One frame of the free block at @head, the first excepted. */
static void see_inner_frame(pfn_t pfn, pfn_t head)
{
	const struct frame_record *record = &page_census.record[pfn];

	CENSUS_THAT(FOUND_STATE, record->kind == FRAME_OTHER,
		    "zone %s frame 0x%x is inside the free block at 0x%x and %s",
		    census_zone_name(zone_nr_of(pfn)), pfn, head,
		    record->kind == FRAME_FREE      ? "heads another"
		    : record->kind == FRAME_PAGESET ? "in a pageset"
						    : "reserved");
}

/* B1, B11, B13: frames [@pfn, @end) of the free block at @head. */
static void see_free_frames(pfn_t pfn, pfn_t end, pfn_t head)
{
	for (pfn_t at = pfn; at < end; at++) {
		if (at != head)
			see_inner_frame(at, head);
		census_see_free_page(at);
	}
	see_poison_of(pfn, end, true);
}

/* The lists that these frames, which were not free and now are, may have been freed to; bits. */
static uint32_t types_of_gained(pfn_t pfn, pfn_t end)
{
	uint32_t types = 0;

	for (pfn_t at = pfn; at < end; at++) {
		const struct frame_record *old = census_old(at);
		uint32_t block_type = census_block_type(at);
		bool own = old->kind == FRAME_PAGESET && block_type != MIGRATE_ISOLATE;

		types |= 1u << (own ? old->type : block_type);
	}
	return types;
}

/* The first frame from @pfn on, below @end, that headed a free block before the pass; or @end. */
static pfn_t next_old_block(pfn_t pfn, pfn_t end)
{
	while (pfn < end && census_old(pfn)->kind != FRAME_FREE)
		pfn++;
	return pfn;
}

/* B18: with nobody stealing in this zone, a block is in a list that one of its frames asked for. */
static void see_target(pfn_t pfn, uint32_t types)
{
	uint32_t zone_bit = 1u << zone_nr_of(pfn);
	uint32_t type = page_census.record[pfn].list % MIGRATE_TYPES;

	if (types == 0 || ((page_census.zones_allocated | page_census.zones_retyped) & zone_bit))
		return;
	CENSUS_THAT(FOUND_TARGET, (types >> type & 1) != 0,
		    "zone %s frame 0x%x was freed to type %u, its own types are 0x%x",
		    census_zone_name(zone_nr_of(pfn)), pfn, type, types);
}

void census_see_gain(pfn_t pfn)
{
	uint32_t order = page_census.record[pfn].order;
	bool all_old = was_free_before(pfn, order);
	pfn_t end = pfn + (1u << order);
	uint32_t types = 0;

	CENSUS_THAT(FOUND_STATE, census_block_above(pfn, order) == PAGE_NONE,
		    "zone %s: the free block at 0x%x lies inside that at 0x%x",
		    census_zone_name(zone_nr_of(pfn)), pfn, census_block_above(pfn, order));
	if (page_census.full)
		see_free_frames(pfn, end, pfn);
	for (pfn_t at = pfn; at < end && !all_old;) {
		pfn_t old = next_old_block(at, end);

		types |= types_of_gained(at, old);
		if (!page_census.full)
			see_free_frames(at, old, pfn);
		if (old == end)
			break;
		if (old != pfn)
			see_inner_frame(old, pfn);
		at = old + (1u << census_old(old)->order);
	}
	see_target(pfn, types);
}

/* Of a pageblock: how many frames were free before the pass and still are. */
struct pageblock_share {
	uint32_t still;
	bool freed; /* something became free, or left a pageset */
};

static struct pageblock_share share_of(pfn_t pfn)
{
	struct pageblock_share share = {.freed = false};
	pfn_t end = pfn + pageblock_nr_pages;
	pfn_t old_until = was_free_before(pfn, 0) ? pfn + 1 : pfn;
	pfn_t new_until = census_block_of(pfn) != PAGE_NONE ? pfn + 1 : pfn;

	for (; pfn < end; pfn++) {
		const struct frame_record *old = census_old(pfn);
		const struct frame_record *record = &page_census.record[pfn];

		if (old->kind == FRAME_FREE && record->kind == FRAME_FREE &&
		    old->order == record->order && pfn + (1u << old->order) <= end) {
			share.still += 1u << old->order; /* the same block, at once */
			pfn += (1u << old->order) - 1;
			continue;
		}
		if (old->kind == FRAME_FREE)
			old_until = pfn + (1u << old->order);
		if (record->kind == FRAME_FREE)
			new_until = pfn + (1u << record->order);
		share.still += pfn < old_until && pfn < new_until;
		share.freed |= pfn >= old_until && pfn < new_until;
		share.freed |= old->kind == FRAME_PAGESET && record->kind != FRAME_PAGESET;
	}
	return share;
}

/* Pageblock bits count from the zone's start, moves from frame 0: are these the same blocks? */
static bool blocks_agree(pfn_t pfn)
{
	const struct zone *zone = census_zone(zone_nr_of(pfn));
	pfn_t start = pfn & ~(pageblock_nr_pages - 1);

	return (zone->zone_start_pfn & (pageblock_nr_pages - 1)) == 0 &&
	       start + pageblock_nr_pages <= zone->zone_start_pfn + zone->spanned_pages;
}

static void claim_that(pfn_t pfn, uint32_t type, uint32_t frames)
{
	CENSUS_THAT(
		FOUND_CLAIM, census_block_type(pfn) == type,
		"zone %s: %u free frames of the pageblock at 0x%x went to type %u, it has type %u",
		census_zone_name(zone_nr_of(pfn)), frames, pfn & ~(pageblock_nr_pages - 1), type,
		census_block_type(pfn));
}

/*
 * A free block in another list than before, and no frame freed near it: its pageblock's free pages
 * were moved for a thief. At that moment at least those were free that still are.
 */
static void see_moved_block(pfn_t pfn, uint32_t type)
{
	struct pageblock_share share = share_of(pfn & ~(pageblock_nr_pages - 1));

	if (!share.freed && share.still >= pageblock_nr_pages / 2)
		claim_that(pfn, type, share.still);
}

/* A block of several pageblocks was cut, and its upper half went to a thief's list: all are his. */
static void see_cut_blocks(pfn_t pfn, uint32_t order, uint32_t type)
{
	for (pfn_t at = pfn; at < pfn + (1u << order); at += pageblock_nr_pages)
		claim_that(at, type, pageblock_nr_pages);
}

void census_see_claim(pfn_t pfn)
{
	const struct frame_record *old = census_old(pfn);
	bool several = old->order > pageblock_order;
	pfn_t upper = pfn + (1u << old->order) / 2;
	const struct frame_record *now = &page_census.record[several ? upper : pfn];
	uint32_t type = now->list % MIGRATE_TYPES;

	if (old->kind != FRAME_FREE || now->kind != FRAME_FREE || type >= MIGRATE_PCPTYPES ||
	    old->list % MIGRATE_TYPES == type || !blocks_agree(pfn))
		return;
	/* Nobody steals a reserve: a page of it went through a pageset, and merged again. */
	if (old->list % MIGRATE_TYPES == MIGRATE_RESERVE)
		return;
	if (several && now->order + 1 == old->order &&
	    (page_census.zones_allocated >> zone_nr_of(pfn) & 1))
		see_cut_blocks(pfn, old->order, type);
	if (!several && now->order == old->order && old->order < pageblock_order)
		see_moved_block(pfn, type);
}

void census_see_loss(pfn_t pfn)
{
	const struct frame_record *old = census_old(pfn);
	pfn_t end = pfn + (1u << old->order);

	if (page_census.record[pfn].kind == FRAME_FREE &&
	    page_census.record[pfn].order >= old->order)
		return;
	if (census_block_above(pfn, old->order) != PAGE_NONE)
		return;
	for (pfn_t at = pfn; at < end;) {
		pfn_t free = at;

		while (free < end && page_census.record[free].kind != FRAME_FREE)
			free++;
		if (free > at)
			see_poison_of(at, free, false);
		at = free < end ? free + (1u << page_census.record[free].order) : end;
	}
}

/* ---- the pass -------------------------------------------------------------------------------- */

static void judge_records(uint32_t nr)
{
	for (uint32_t i = 0; i < nr; i++) {
		pfn_t pfn = page_census.change[i].pfn;
		struct frame_record fresh = census_classify(pfn, page_census.list_at[pfn]);

		census_change(pfn, &fresh);
	}
}

/* Frames outside blocks; later frames of a block are seen with it. */
static void judge_page(pfn_t pfn)
{
	const struct frame_record *record = &page_census.record[pfn];

	census_see_page(pfn, census_is_free(pfn));
	if (record->kind == FRAME_PAGESET) {
		CENSUS_THAT(FOUND_STATE, census_block_of(pfn) == PAGE_NONE,
			    "zone %s frame 0x%x is in a pageset and in the free block at 0x%x",
			    census_zone_name(zone_nr_of(pfn)), pfn, census_block_of(pfn));
		census_see_pageset_type(pfn);
	}
	if (record->kind == FRAME_RESERVED)
		CENSUS_THAT(FOUND_STATE, census_block_of(pfn) == PAGE_NONE,
			    "zone %s frame 0x%x is reserved and in the free block at 0x%x",
			    census_zone_name(zone_nr_of(pfn)), pfn, census_block_of(pfn));
}

static void judge_frames(uint32_t nr)
{
	for (uint32_t i = 0; i < nr; i++) {
		pfn_t pfn = page_census.change[i].pfn;

		if (page_census.record[pfn].kind == FRAME_FREE && census_see_block(pfn) &&
		    !census_failed(FOUND_BLOCK))
			census_see_gain(pfn);
	}
	for (uint32_t i = 0; i < nr; i++) {
		if (page_census.change[i].old.kind != FRAME_FREE)
			continue;
		census_see_loss(page_census.change[i].pfn);
		census_see_claim(page_census.change[i].pfn);
	}
	for (uint32_t i = 0; i < page_census.nr_retyped; i++)
		census_see_retyped(page_census.retyped[i]);
	for (uint32_t i = 0; i < nr; i++)
		judge_page(page_census.change[i].pfn);
}

/* Where lists or heads are broken, what lies in them says nothing. */
void census_judge(void)
{
	uint32_t nr = page_census.nr_changes;

	judge_records(nr);
	for (uint32_t i = 0; i < nr; i++)
		census_see_links(page_census.change[i].pfn);
	if (census_failed(FOUND_LINK) || census_failed(FOUND_BLOCK))
		return;
	judge_frames(nr);
}
