/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * E4: types of pageblocks.
 *
 * Stealing changes types for good, in a sound kernel too, and a reserve whose page went through a
 * pageset may be stolen after it has merged. Only isolation must always end.
 */
#include "fuzz/engine/end_types.h"
#include "core/base/page_addr.h"
#include "core/base/pageblock.h"
#include "core/base/zone.h"
#include <stdio.h>

/* The first isolated pageblock of @zone, as a frame; the end of the zone if there is none. */
static pfn_t isolated_of(const struct zone *zone)
{
	pfn_t pfn = (pfn_t)zone->zone_start_pfn, end = pfn + (pfn_t)zone->spanned_pages;

	while (pfn < end && get_pageblock_migratetype(pfn_to_page(pfn)) != MIGRATE_ISOLATE)
		pfn = (pfn_t)ALIGN(pfn + 1, pageblock_nr_pages);
	return pfn < end ? pfn : end;
}

bool end_types_hold(char *text, size_t size)
{
	struct zone *zone;

	for_each_populated_zone (zone) {
		pfn_t end = (pfn_t)(zone->zone_start_pfn + zone->spanned_pages);
		pfn_t pfn = isolated_of(zone);

		if (pfn == end && zone->nr_isolate_pageblock == 0)
			continue;
		snprintf(text, size,
			 "E4 zone %s of node %d: %u pageblocks are isolated still, 0x%x",
			 zone_name(zone), zone->node, zone->nr_isolate_pageblock, pfn);
		return false;
	}
	return true;
}
