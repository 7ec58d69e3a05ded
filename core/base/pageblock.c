/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The bits of pageblocks.
 */
#include "core/base/pageblock.h"

#include "core/base/bitops.h"

ulong_t pageblock_usemap_size(ulong_t zonesize)
{
	ulong_t blocks = round_up(zonesize, pageblock_nr_pages) >> pageblock_order;

	return roundup(blocks * NR_PAGEBLOCK_BITS, BITS_PER_LONG) / 8;
}

ulong_t get_pageblock_flags_group(struct page *page, uint32_t start, uint32_t end)
{
	const struct zone *zone = page_zone(page);
	ulong_t index = pfn_to_bitidx(zone, page_to_pfn(page));
	ulong_t flags = 0;

	for (uint32_t bit = start; bit <= end; bit++) {
		if (test_bit(index + bit, zone->pageblock_flags))
			flags |= 1u << (bit - start);
	}
	return flags;
}

void set_pageblock_flags_group(struct page *page, ulong_t flags, uint32_t start, uint32_t end)
{
	const struct zone *zone = page_zone(page);
	pfn_t pfn = page_to_pfn(page);
	ulong_t index = pfn_to_bitidx(zone, pfn);

	VM_BUG_ON(pfn < zone->zone_start_pfn);
	VM_BUG_ON(pfn >= zone->zone_start_pfn + zone->spanned_pages);
	for (uint32_t bit = start; bit <= end; bit++) {
		if ((flags >> (bit - start) & 1u) != 0)
			__set_bit(index + bit, zone->pageblock_flags);
		else
			__clear_bit(index + bit, zone->pageblock_flags);
	}
}

void set_pageblock_migratetype(struct page *page, int migratetype)
{
	if (unlikely(node_vars->page_group_by_mobility_disabled))
		migratetype = MIGRATE_UNMOVABLE;
	set_pageblock_flags_group(page, (ulong_t)migratetype, PB_migrate, PB_migrate_end);
}
