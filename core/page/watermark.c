/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Watermarks and reserves: how low a zone may sink, and for whom.
 *
 *   min_free_kbytes --setup_per_zone_wmarks()--> watermark[MIN, LOW, HIGH], the reserve's
 * pageblocks lowmem_reserve_ratio --setup_per_zone_lowmem_reserve()--> lowmem_reserve[class zone]
 *   both --calculate_totalreserve_pages()--> totalreserve_pages
 */
#include "core/page/meminfo.h"
#include "core/page/page_init.h"
#include "core/page/page_internal.h"

/* Where the free pages stand to the mark: two pages below it and more, …, two above and more. */
static void watermark_goal(int64_t above)
{
	goal_at(PAGE_WATERMARK_FAR_BELOW, (uint32_t)(clamp(above, (int64_t)-2, (int64_t)2) + 2));
}

/*
 * In 64 bits, which comes to the same as 2.6.34's mixture of signed and unsigned long: absurd marks
 * are never met.
 */
bool zone_watermark_ok(const struct zone *z, uint32_t order, ulong_t mark, int classzone_idx,
		       uint32_t alloc_flags)
{
	/* free_pages may go negative - that's OK */
	int64_t min = mark;
	int64_t free_pages = (int64_t)zone_page_state(z, NR_FREE_PAGES) - (1 << order) + 1;

	if (alloc_flags & ALLOC_HIGH)
		min -= min / 2;
	if (alloc_flags & ALLOC_HARDER)
		min -= min / 4;

	watermark_goal(free_pages - min - z->lowmem_reserve[classzone_idx]);
	if (free_pages <= min + z->lowmem_reserve[classzone_idx]) {
		goal_if(free_pages > min, PAGE_WATERMARK_BY_RESERVE);
		return false;
	}
	for (uint32_t o = 0; o < order; o++) {
		/* At the next order, this order's pages become unavailable */
		free_pages -= z->free_area[o].nr_free << o;

		/* Require fewer higher order pages to be free */
		min >>= 1;

		if (free_pages <= min) {
			goal(PAGE_WATERMARK_BY_ORDER);
			return false;
		}
	}
	return true;
}

/* As: calculate_totalreserve_pages() of 2.6.34. */
void calculate_totalreserve_pages(void)
{
	ulong_t reserve_pages = 0;
	struct zone *zone;

	for_each_zone (zone) {
		ulong_t largest = 0;

		for (uint32_t j = zone_idx(zone); j < MAX_NR_ZONES; j++)
			largest = max(largest, zone->lowmem_reserve[j]);
		/* the high watermark counts as reserved */
		largest += high_wmark_pages(zone);
		reserve_pages += min(largest, zone->present_pages);
	}
	node_vars->totalreserve_pages = reserve_pages;
}

/* What the zones below @j of a node keep back from requests that could use zone @j. */
static void setup_node_lowmem_reserve(pg_data_t *pgdat, uint32_t j)
{
	ulong_t present_pages = pgdat->node_zones[j].present_pages;

	pgdat->node_zones[j].lowmem_reserve[j] = 0;
	for (uint32_t idx = j; idx-- > 0;) {
		struct zone *lower_zone = &pgdat->node_zones[idx];

		if (page_vars->lowmem_reserve_ratio[idx] < 1)
			page_vars->lowmem_reserve_ratio[idx] = 1;
		lower_zone->lowmem_reserve[j] =
			present_pages / (ulong_t)page_vars->lowmem_reserve_ratio[idx];
		present_pages += lower_zone->present_pages;
	}
}

/* As: setup_per_zone_lowmem_reserve() of 2.6.34. */
void setup_per_zone_lowmem_reserve(void)
{
	int nid;

	for_each_online_node (nid) {
		for (uint32_t j = 0; j < MAX_NR_ZONES; j++)
			setup_node_lowmem_reserve(NODE_DATA(nid), j);
	}
	calculate_totalreserve_pages();
}

/*
 * The marks of one zone; @share is its part of pages_min. Highmem needs only a few pages: nothing
 * that must not fail comes from there.
 */
static void setup_zone_wmarks(struct zone *zone, uint64_t share)
{
	if (is_highmem(zone))
		zone->watermark[WMARK_MIN] =
			clamp(zone->present_pages / 1024, (ulong_t)SWAP_CLUSTER_MAX, 128u);
	else
		zone->watermark[WMARK_MIN] = (ulong_t)share;
	zone->watermark[WMARK_LOW] = min_wmark_pages(zone) + (ulong_t)(share >> 2);
	zone->watermark[WMARK_HIGH] = min_wmark_pages(zone) + (ulong_t)(share >> 1);
}

/*
 * As: setup_per_zone_wmarks() of 2.6.34. The product needs 64 bits; each zone's share is kept in an
 * `unsigned long` as there, so absurd tunables wrap.
 */
void setup_per_zone_wmarks(void)
{
	ulong_t pages_min = (ulong_t)page_vars->min_free_kbytes >> (PAGE_SHIFT - 10);
	ulong_t lowmem_pages = 0;
	struct zone *zone;

	for_each_zone (zone) {
		if (!is_highmem(zone))
			lowmem_pages += zone->present_pages;
	}
	BUG_ON(lowmem_pages == 0);

	for_each_zone (zone) {
		uint64_t share = (uint64_t)pages_min * zone->present_pages / lowmem_pages;
		bool flags = spin_lock_irqsave(&zone->lock);

		setup_zone_wmarks(zone, share);
		setup_zone_migrate_reserve(zone);
		spin_unlock_irqrestore(&zone->lock, flags);
	}
	calculate_totalreserve_pages();
}

/* One pageblock of the zone: may it join the reserve, must it leave? Ensures: is it counted? */
static bool reserve_pageblock(struct zone *zone, struct page *page, bool wanted)
{
	int block_migratetype = get_pageblock_migratetype(page);

	if (wanted && block_migratetype == MIGRATE_RESERVE) {
		goal(PAGE_RESERVE_KEPT);
		return true;
	}
	if (wanted && block_migratetype == MIGRATE_MOVABLE) {
		set_pageblock_migratetype(page, MIGRATE_RESERVE);
		move_freepages_block(zone, page, MIGRATE_RESERVE);
		goal(PAGE_RESERVE_SET_UP);
		return true;
	}
	/* The reserve is met: take back a block that was reserved before */
	if (block_migratetype == MIGRATE_RESERVE) {
		set_pageblock_migratetype(page, MIGRATE_MOVABLE);
		move_freepages_block(zone, page, MIGRATE_MOVABLE);
		goal(PAGE_RESERVE_GIVEN_BACK);
	}
	return false;
}

/*
 * Keep up to two pageblocks for high-order atomic requests, those at the zone's start that were not
 * used yet.
 *
 * As:      setup_zone_migrate_reserve() of 2.6.34.
 * Differs: nodes do not overlap here, and a node's memory map has no holes: neither is asked.
 */
void setup_zone_migrate_reserve(struct zone *zone)
{
	pfn_t end_pfn = zone->zone_start_pfn + zone->spanned_pages;
	ulong_t reserve = roundup(min_wmark_pages(zone), pageblock_nr_pages) >> pageblock_order;

	reserve = min(2u, reserve);
	for (pfn_t pfn = zone->zone_start_pfn; pfn < end_pfn; pfn += pageblock_nr_pages) {
		struct page *page = pfn_to_page(pfn);

		/* Blocks with reserved pages will never be free */
		if (PageReserved(page))
			continue;
		if (reserve_pageblock(zone, page, reserve > 0))
			reserve--;
	}
}

/* As: calculate_zone_inactive_ratio() and setup_per_zone_inactive_ratio() of 2.6.34. */
void setup_per_zone_inactive_ratio(void)
{
	struct zone *zone;

	for_each_zone (zone) {
		ulong_t gb = zone->present_pages >> (30 - PAGE_SHIFT);

		zone->inactive_ratio = gb != 0 ? int_sqrt(10 * gb) : 1;
	}
}

/* As: init_per_zone_wmark_min() of 2.6.34: 4 * sqrt(KiB of lowmem), from 128 to 65536. */
void init_per_zone_wmark_min(void)
{
	ulong_t lowmem_kbytes = nr_free_buffer_pages() * (PAGE_SIZE >> 10);

	page_vars->min_free_kbytes = clamp((int)int_sqrt(lowmem_kbytes * 16), 128, 65536);
	setup_per_zone_wmarks();
	setup_per_zone_lowmem_reserve();
	setup_per_zone_inactive_ratio();
}
