/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Pageblocks: aligned stretches of pageblock_nr_pages frames, with three bits each in their zone.
 *
 *   zone->pageblock_flags:  block 0: bits 2..0 | block 1: bits 5..3 | ...
 *
 * Blocks are counted from the zone's first frame, as in 2.6.34 without SPARSEMEM.
 */
#ifndef CORE_BASE_PAGEBLOCK_H
#define CORE_BASE_PAGEBLOCK_H

#include "core/base/page_addr.h"

/* Bytes of the bitmap of a zone that spans @zonesize frames; what boot allocates. */
ulong_t pageblock_usemap_size(ulong_t zonesize);

/* The index of @pfn's first bit in the bitmap of @zone. */
static inline ulong_t pfn_to_bitidx(const struct zone *zone, pfn_t pfn)
{
	return ((pfn - zone->zone_start_pfn) >> pageblock_order) * NR_PAGEBLOCK_BITS;
}

/*
 * Bits @start to @end (inclusive) of the block of @page, as a number.
 *
 * Requires: start, end are enum pageblock_bits. Writing needs the frame inside its zone's span (a
 *           BUG otherwise).   Locks: zone->lock for writing.
 */
ulong_t get_pageblock_flags_group(struct page *page, uint32_t start, uint32_t end);
void set_pageblock_flags_group(struct page *page, ulong_t flags, uint32_t start, uint32_t end);

static inline int get_pageblock_migratetype(struct page *page)
{
	return (int)get_pageblock_flags_group(page, PB_migrate, PB_migrate_end);
}

/* MIGRATE_UNMOVABLE is what is stored while grouping by mobility is off. */
void set_pageblock_migratetype(struct page *page, int migratetype);

#endif
