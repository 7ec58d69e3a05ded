/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The free lists: blocks of 2^order frames, aligned to their size, one list per order and
 * migratetype.
 *
 *   the first page of a free block has PG_buddy and its order in `private`; its buddy is the block
 *   that differs from it in bit `order` of the frame number
 *
 * Who moves a block: __free_one_page() in, merging; __rmqueue_smallest() and expand() out,
 * splitting (fallback.c for both). Everything here is guarded by zone->lock.
 */
#include "core/page/page_internal.h"

/* As: page_outside_zone_boundaries(), page_is_consistent() and bad_range() of 2.6.34. */
bool bad_range(const struct zone *zone, const struct page *page)
{
	pfn_t pfn = page_to_pfn(page);

	if (pfn < zone->zone_start_pfn || pfn >= zone->zone_start_pfn + zone->spanned_pages)
		return true;
	return zone != page_zone(page);
}

static struct page *__page_find_buddy(struct page *page, ulong_t page_idx, uint32_t order)
{
	ulong_t buddy_idx = page_idx ^ (1u << order);

	return page + (slong_t)(buddy_idx - page_idx);
}

static ulong_t __find_combined_index(ulong_t page_idx, uint32_t order)
{
	return page_idx & ~(1u << order);
}

/* The flag bits that name a page's node and zone. */
static ulong_t page_zone_id(const struct page *page)
{
	return page->flags >> PAGE_ZONE_SHIFT;
}

/*
 * Is @buddy free, of this order, and in the zone of @page? A hole's page is reserved and never
 * free.
 *
 * As: page_is_buddy() of 2.6.34.
 */
static bool page_is_buddy(const struct page *page, struct page *buddy, uint32_t order)
{
	if (page_zone_id(page) != page_zone_id(buddy)) {
		goal_if(PageBuddy(buddy), PAGE_MERGE_OTHER_ZONE);
		return false;
	}
	if (PageBuddy(buddy) && page_order(buddy) == order) {
		VM_BUG_ON(page_count(buddy) != 0);
		return true;
	}
	return false;
}

/*
 * Would the merged block be half isolated? Only blocks of a pageblock and more can be.
 *
 * Differs: 2.6.34 merges them, and the isolated half is handed out (fixed by 3c605096d315).
 */
static bool merge_crosses_isolation(struct page *page, struct page *buddy, uint32_t order)
{
	if (likely(order < pageblock_order))
		return false;
	return (get_pageblock_migratetype(page) == MIGRATE_ISOLATE) !=
	       (get_pageblock_migratetype(buddy) == MIGRATE_ISOLATE);
}

/* Take a free block out of its list. */
void free_list_del(struct zone *zone, struct page *page, uint32_t order)
{
	list_del(&page->lru);
	zone->free_area[order].nr_free--;
	rmv_page_order(page);
}

void free_list_add(struct zone *zone, struct page *page, uint32_t order, int migratetype)
{
	set_page_order(page, order);
	list_add(&page->lru, &zone->free_area[order].free_list[migratetype]);
	zone->free_area[order].nr_free++;
}

/*
 * As: __free_one_page() of 2.6.34.   Differs: destroy_compound_page() is done when the block's
 * pages are checked, where their flags still say what they were.
 */
void __free_one_page(struct page *page, struct zone *zone, uint32_t order, int migratetype)
{
	ulong_t page_idx = page_to_pfn(page) & ((1u << MAX_ORDER) - 1);
	bool merged = false;

	VM_BUG_ON(migratetype == -1);
	VM_BUG_ON(page_idx & ((1u << order) - 1));
	VM_BUG_ON(bad_range(zone, page));

	while (order < MAX_ORDER - 1) {
		struct page *buddy = __page_find_buddy(page, page_idx, order);
		ulong_t combined_idx;

		if (!page_is_buddy(page, buddy, order))
			break;
		if (merge_crosses_isolation(page, buddy, order)) {
			goal(PAGE_MERGE_ISOLATION);
			break;
		}
		free_list_del(zone, buddy, order);
		combined_idx = __find_combined_index(page_idx, order);
		page += (slong_t)(combined_idx - page_idx);
		page_idx = combined_idx;
		order++;
		merged = true;
	}
	if (merged)
		goal_at(PAGE_MERGED_1, order - 1);
	free_list_add(zone, page, order, migratetype);
}

/* As: expand() of 2.6.34: the caller keeps the lower half of each split. */
void expand(struct zone *zone, struct page *page, uint32_t low, uint32_t high, int migratetype)
{
	if (high > low)
		goal_at(PAGE_SPLIT_1, high - 1);
	while (high > low) {
		high--;
		VM_BUG_ON(bad_range(zone, &page[1u << high]));
		free_list_add(zone, &page[1u << high], high, migratetype);
	}
}

/*
 * A block of more than a pageblock may be part isolated by now: then its pageblocks are freed
 * apart.
 *
 * Differs: 2.6.34 puts all of it where its first pageblock belongs.
 */
static void free_isolated_parts(struct zone *zone, struct page *page, uint32_t order)
{
	goal(PAGE_FREE_PART_ISOLATED);
	for (uint32_t i = 0; i < 1u << order; i += pageblock_nr_pages)
		__free_one_page(page + i, zone, pageblock_order,
				get_pageblock_migratetype(page + i));
}

/*
 * The list for a block whose pageblock had @migratetype before the zone was locked.
 *
 * Differs: 2.6.34 takes that, and a block that is freed while its pageblock is isolated, or comes
 *          back, goes to a list of the other kind (fixed by 51bb1a4093cc).
 */
static int migratetype_when_locked(const struct zone *zone, struct page *page, int migratetype)
{
	int now;

	if (likely(zone->nr_isolate_pageblock == 0 && migratetype != MIGRATE_ISOLATE))
		return migratetype;
	now = get_pageblock_migratetype(page);
	goal_if((now == MIGRATE_ISOLATE) != (migratetype == MIGRATE_ISOLATE), PAGE_FREE_RETYPED);
	return now;
}

/* As: free_one_page() of 2.6.34. */
void free_one_page(struct zone *zone, struct page *page, uint32_t order, int migratetype)
{
	spin_lock(&zone->lock);
	goal_if(in_interrupt(), PAGE_FREE_IN_IRQ);
	zone->all_unreclaimable = 0;
	zone->pages_scanned = 0;

	__mod_zone_page_state(zone, NR_FREE_PAGES, 1 << order);
	if (unlikely(order > pageblock_order && zone->nr_isolate_pageblock != 0))
		free_isolated_parts(zone, page, order);
	else
		__free_one_page(page, zone, order,
				migratetype_when_locked(zone, page, migratetype));
	spin_unlock(&zone->lock);
}
