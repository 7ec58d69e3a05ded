/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Isolating pageblocks.
 *
 *   MIGRATE_MOVABLE --set_migratetype_isolate()--> MIGRATE_ISOLATE --unset--> MIGRATE_MOVABLE
 *
 * With pageblocks of order 9 a free block can be larger than a pageblock: it is cut at the
 * pageblock before one of its halves changes type, and what is of one kind is merged again
 * afterwards.
 */
#include "core/base/errno.h"
#include "core/page/page_internal.h"
#include "core/page/page_isolation.h"

static pfn_t pageblock_start(const struct page *page)
{
	return page_to_pfn(page) & ~(pageblock_nr_pages - 1);
}

/*
 * Does the pageblock lie in its zone whole, and do the bits stand for exactly these frames?
 *
 * Differs: 2.6.34 marks an incomplete pageblock isolated and leaves its free pages in the lists
 * that they are in.
 */
static bool pageblock_whole(const struct zone *zone, const struct page *page)
{
	pfn_t start_pfn = pageblock_start(page);

	return IS_ALIGNED(zone->zone_start_pfn, pageblock_nr_pages) &&
	       start_pfn + pageblock_nr_pages <= zone->zone_start_pfn + zone->spanned_pages;
}

/*
 * If @start_pfn's pageblock is part of a larger free block, cut that into pageblocks.
 *
 * Locks:   zone->lock.
 * Differs: 2.6.34 moves the whole block by its first pageblock, and nothing by the others.
 */
static void split_larger_block(struct zone *zone, pfn_t start_pfn)
{
	for (uint32_t order = pageblock_order + 1; order < MAX_ORDER; order++) {
		pfn_t head_pfn = start_pfn & ~((1u << order) - 1);
		struct page *head;

		if (head_pfn < zone->zone_start_pfn)
			return;
		head = pfn_to_page(head_pfn);
		if (!PageBuddy(head) || page_order(head) != order)
			continue;
		goal(PAGE_ISOLATE_CUT);
		free_list_del(zone, head, order);
		for (uint32_t i = 0; i < 1u << order; i += pageblock_nr_pages)
			free_list_add(zone, head + i, pageblock_order,
				      get_pageblock_migratetype(head + i));
		return;
	}
}

/* A free block of a pageblock or more changed its type: perhaps it has a buddy of that type now. */
static void merge_again(struct zone *zone, pfn_t start_pfn)
{
	struct page *page = pfn_to_page(start_pfn);
	uint32_t order;

	if (!PageBuddy(page) || page_order(page) < pageblock_order)
		return;
	order = page_order(page);
	free_list_del(zone, page, order);
	__free_one_page(page, zone, order, get_pageblock_migratetype(page));
	goal_if(!PageBuddy(page) || page_order(page) != order, PAGE_ISOLATE_END_MERGED);
}

/* Locks: zone->lock. */
static void pageblock_change(struct zone *zone, struct page *page, int migratetype)
{
	pfn_t start_pfn = pageblock_start(page);

	split_larger_block(zone, start_pfn);
	set_pageblock_migratetype(page, migratetype);
	move_freepages_block(zone, page, migratetype);
	merge_again(zone, start_pfn);
}

static void isolate_goal(struct page *page, int ret)
{
	bool again = get_pageblock_migratetype(page) == MIGRATE_ISOLATE;

	goal_if(ret != 0, PAGE_ISOLATE_BUSY);
	goal_if(ret == 0 && !again, PAGE_ISOLATE);
	goal_if(ret == 0 && again, PAGE_ISOLATE_AGAIN);
}

int set_migratetype_isolate(struct page *page)
{
	struct zone *zone = page_zone(page);
	int ret = -EBUSY;
	bool flags;

	flags = spin_lock_irqsave(&zone->lock);
	if ((get_pageblock_migratetype(page) == MIGRATE_MOVABLE ||
	     zone_idx(zone) == ZONE_MOVABLE) &&
	    !node_vars->page_group_by_mobility_disabled && pageblock_whole(zone, page))
		ret = 0;
	isolate_goal(page, ret);
	if (ret == 0 && get_pageblock_migratetype(page) != MIGRATE_ISOLATE) {
		zone->nr_isolate_pageblock++;
		pageblock_change(zone, page, MIGRATE_ISOLATE);
	}
	spin_unlock_irqrestore(&zone->lock, flags);
	if (ret == 0)
		drain_all_pages();
	return ret;
}

void unset_migratetype_isolate(struct page *page)
{
	struct zone *zone = page_zone(page);
	bool flags;

	flags = spin_lock_irqsave(&zone->lock);
	if (get_pageblock_migratetype(page) == MIGRATE_ISOLATE) {
		goal(PAGE_ISOLATE_END);
		zone->nr_isolate_pageblock--;
		pageblock_change(zone, page, MIGRATE_MOVABLE);
	}
	spin_unlock_irqrestore(&zone->lock, flags);
}

/* As: __first_valid_page() of 2.6.34. */
static struct page *first_valid_page(pfn_t pfn, pfn_t nr_pages)
{
	for (pfn_t i = 0; i < nr_pages; i++) {
		if (pfn_valid(pfn + i))
			return pfn_to_page(pfn + i);
	}
	return NULL;
}

static void check_range(pfn_t start_pfn, pfn_t end_pfn)
{
	BUG_ON(start_pfn & (pageblock_nr_pages - 1));
	BUG_ON(end_pfn & (pageblock_nr_pages - 1));
}

int start_isolate_page_range(pfn_t start_pfn, pfn_t end_pfn)
{
	check_range(start_pfn, end_pfn);
	for (pfn_t pfn = start_pfn; pfn < end_pfn; pfn += pageblock_nr_pages) {
		struct page *page = first_valid_page(pfn, pageblock_nr_pages);

		if (page != NULL && set_migratetype_isolate(page) != 0) {
			undo_isolate_page_range(start_pfn, pfn);
			return -EBUSY;
		}
	}
	return 0;
}

void undo_isolate_page_range(pfn_t start_pfn, pfn_t end_pfn)
{
	check_range(start_pfn, end_pfn);
	for (pfn_t pfn = start_pfn; pfn < end_pfn; pfn += pageblock_nr_pages) {
		struct page *page = first_valid_page(pfn, pageblock_nr_pages);

		if (page != NULL)
			unset_migratetype_isolate(page);
	}
}

/*
 * Is every frame of the range free and in the isolated lists? Locks: zone->lock.
 *
 * As:      __test_page_isolated_in_pageblock() of 2.6.34.
 * Differs: a page that waits in a pageset marked isolated is not looked for; in 2.6.34, too, such
 *          pages are freed past the pagesets.
 */
static bool pages_all_free(pfn_t pfn, pfn_t end_pfn)
{
	while (pfn < end_pfn) {
		struct page *page;

		if (!pfn_valid(pfn)) {
			pfn++;
			continue;
		}
		page = pfn_to_page(pfn);
		if (!PageBuddy(page))
			return false;
		pfn += 1u << page_order(page);
	}
	return true;
}

int test_pages_isolated(pfn_t start_pfn, pfn_t end_pfn)
{
	struct page *first = NULL;
	struct zone *zone;
	bool all_free;
	bool flags;

	for (pfn_t pfn = start_pfn; pfn < end_pfn; pfn += pageblock_nr_pages) {
		struct page *page = first_valid_page(pfn, pageblock_nr_pages);

		if (page == NULL)
			continue;
		if (get_pageblock_migratetype(page) != MIGRATE_ISOLATE)
			return -EBUSY;
		if (first == NULL)
			first = page;
	}
	if (first == NULL)
		return 0;

	zone = page_zone(first);
	flags = spin_lock_irqsave(&zone->lock);
	all_free = pages_all_free(start_pfn, end_pfn);
	spin_unlock_irqrestore(&zone->lock, flags);
	return all_free ? 0 : -EBUSY;
}
