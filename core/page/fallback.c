/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Taking a block by mobility: the wanted migratetype's lists first, then the largest block of
 * another one, then the reserve.
 *
 *   a large stolen block brings the free pages of its pageblock along, and the pageblock itself
 *   when half of it is free
 */
#include "core/page/page_internal.h"

/*
 * As: fallbacks[] of 2.6.34, whose rows go on with zeros where these end in MIGRATE_RESERVE; the
 * rows of RESERVE and ISOLATE are never used.
 */
const int fallbacks[MIGRATE_TYPES][MIGRATE_TYPES - 1] = {
	[MIGRATE_UNMOVABLE] = {MIGRATE_RECLAIMABLE, MIGRATE_MOVABLE, MIGRATE_RESERVE,
			       MIGRATE_RESERVE},
	[MIGRATE_RECLAIMABLE] = {MIGRATE_UNMOVABLE, MIGRATE_MOVABLE, MIGRATE_RESERVE,
				 MIGRATE_RESERVE},
	[MIGRATE_MOVABLE] = {MIGRATE_RECLAIMABLE, MIGRATE_UNMOVABLE, MIGRATE_RESERVE,
			     MIGRATE_RESERVE},
	[MIGRATE_RESERVE] = {MIGRATE_RESERVE, MIGRATE_RESERVE, MIGRATE_RESERVE, MIGRATE_RESERVE},
	[MIGRATE_ISOLATE] = {MIGRATE_RESERVE, MIGRATE_RESERVE, MIGRATE_RESERVE, MIGRATE_RESERVE},
};

/* As: __rmqueue_smallest() of 2.6.34. */
static struct page *__rmqueue_smallest(struct zone *zone, uint32_t order, int migratetype)
{
	for (uint32_t current_order = order; current_order < MAX_ORDER; ++current_order) {
		struct free_area *area = &zone->free_area[current_order];
		struct page *page;

		if (list_empty(&area->free_list[migratetype]))
			continue;
		page = list_first_entry(&area->free_list[migratetype], struct page, lru);
		free_list_del(zone, page, current_order);
		expand(zone, page, order, current_order, migratetype);
		return page;
	}
	return NULL;
}

/*
 * Move the free blocks between two pages (both inclusive) to @migratetype's lists.
 *
 * Ensures: how many pages they hold.
 * As:      move_freepages() of 2.6.34.
 */
static uint32_t move_freepages(struct zone *zone, struct page *start_page, struct page *end_page,
			       int migratetype)
{
	uint32_t pages_moved = 0;
	struct page *page = start_page;

	BUG_ON(page_zone(start_page) != page_zone(end_page));

	while (page <= end_page) {
		uint32_t order;

		/* Make sure we are not inadvertently changing nodes */
		VM_BUG_ON(page_to_nid(page) != zone_to_nid(zone));
		if (!PageBuddy(page)) {
			page++;
			continue;
		}
		order = page_order(page);
		list_move(&page->lru, &zone->free_area[order].free_list[migratetype]);
		page += 1u << order;
		pages_moved += 1u << order;
	}
	return pages_moved;
}

/*
 * As: move_freepages_block() of 2.6.34: a pageblock that reaches over the zone's end is left alone,
 * one that begins before the zone is taken from @page on.
 */
uint32_t move_freepages_block(struct zone *zone, struct page *page, int migratetype)
{
	pfn_t pfn = page_to_pfn(page);
	pfn_t start_pfn = pfn & ~(pageblock_nr_pages - 1);
	pfn_t end_pfn = start_pfn + pageblock_nr_pages - 1;
	struct page *start_page = page - (pfn - start_pfn);
	struct page *end_page = start_page + pageblock_nr_pages - 1;

	if (start_pfn < zone->zone_start_pfn)
		start_page = page;
	if (end_pfn >= zone->zone_start_pfn + zone->spanned_pages) {
		goal(PAGE_STEAL_ZONE_END);
		return 0;
	}
	return move_freepages(zone, start_page, end_page, migratetype);
}

/* As: change_pageblock_range() of 2.6.34. */
static void change_pageblock_range(struct page *pageblock_page, uint32_t start_order,
				   int migratetype)
{
	uint32_t nr_pageblocks = 1u << (start_order - pageblock_order);

	while (nr_pageblocks-- != 0) {
		set_pageblock_migratetype(pageblock_page, migratetype);
		pageblock_page += pageblock_nr_pages;
	}
}

/* The goal of each theft; the one behind it: the pageblock was claimed, too. */
static const uint16_t steal_goals[MIGRATE_PCPTYPES][MIGRATE_PCPTYPES] = {
	[MIGRATE_UNMOVABLE] = {[MIGRATE_RECLAIMABLE] = GOAL_PAGE_STEAL_UNMOVABLE_RECLAIMABLE,
			       [MIGRATE_MOVABLE] = GOAL_PAGE_STEAL_UNMOVABLE_MOVABLE},
	[MIGRATE_RECLAIMABLE] = {[MIGRATE_UNMOVABLE] = GOAL_PAGE_STEAL_RECLAIMABLE_UNMOVABLE,
				 [MIGRATE_MOVABLE] = GOAL_PAGE_STEAL_RECLAIMABLE_MOVABLE},
	[MIGRATE_MOVABLE] = {[MIGRATE_RECLAIMABLE] = GOAL_PAGE_STEAL_MOVABLE_RECLAIMABLE,
			     [MIGRATE_UNMOVABLE] = GOAL_PAGE_STEAL_MOVABLE_UNMOVABLE},
};

/*
 * Take @page, of @current_order and another migratetype, and cut it down to @order.
 *
 * Breaking a large block moves all free pages of its pageblock to the wanted type, so that what is
 * mixed stays together; reclaimable allocations come in bursts and always do so.
 */
static void steal_block(struct zone *zone, struct page *page, uint32_t order,
			uint32_t current_order, int start_migratetype, int migratetype)
{
	bool disabled = node_vars->page_group_by_mobility_disabled;
	uint16_t steal_goal = steal_goals[start_migratetype][migratetype];
	bool claimed = current_order >= pageblock_order;

	goal_if(disabled, PAGE_STEAL_MOBILITY_OFF);
	if (current_order >= pageblock_order >> 1 || start_migratetype == MIGRATE_RECLAIMABLE ||
	    disabled) {
		uint32_t pages = move_freepages_block(zone, page, start_migratetype);

		/* Claim the whole block if over half of it is free */
		if (pages >= 1u << (pageblock_order - 1) || disabled) {
			set_pageblock_migratetype(page, start_migratetype);
			claimed = true;
		}
		migratetype = start_migratetype;
	}

	goal_mark((uint32_t)steal_goal + claimed);
	free_list_del(zone, page, current_order);

	/* Take ownership for orders >= pageblock_order */
	if (current_order >= pageblock_order) {
		change_pageblock_range(page, current_order, start_migratetype);
		goal(PAGE_STEAL_LARGE);
	}

	expand(zone, page, order, current_order, migratetype);
}

/* As: __rmqueue_fallback() of 2.6.34: the largest block of the first type that has one. */
static struct page *__rmqueue_fallback(struct zone *zone, uint32_t order, int start_migratetype)
{
	for (uint32_t current_order = MAX_ORDER; current_order-- > order;) {
		for (uint32_t i = 0; i < MIGRATE_TYPES - 1; i++) {
			int migratetype = fallbacks[start_migratetype][i];
			struct free_area *area = &zone->free_area[current_order];
			struct page *page;

			/* MIGRATE_RESERVE handled later if necessary */
			if (migratetype == MIGRATE_RESERVE)
				continue;
			if (list_empty(&area->free_list[migratetype]))
				continue;
			page = list_first_entry(&area->free_list[migratetype], struct page, lru);
			steal_block(zone, page, order, current_order, start_migratetype,
				    migratetype);
			return page;
		}
	}
	return NULL;
}

/* As: __rmqueue() of 2.6.34. */
struct page *__rmqueue(struct zone *zone, uint32_t order, int migratetype)
{
	struct page *page;

retry_reserve:
	page = __rmqueue_smallest(zone, order, migratetype);
	if (unlikely(page == NULL) && migratetype != MIGRATE_RESERVE) {
		page = __rmqueue_fallback(zone, order, migratetype);
		/* Use the reserve rather than fail */
		if (page == NULL) {
			migratetype = MIGRATE_RESERVE;
			goto retry_reserve;
		}
	}
	goal_if(migratetype == MIGRATE_RESERVE && page != NULL, PAGE_RESERVE_USED);
	goal_if(page == NULL, PAGE_RESERVE_EMPTY);
	return page;
}
