/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The set of free frames, counted apart from how it is cut into blocks at the moment.
 *
 * Free frames that lie together, aligned, make one block once all buddies are merged, so the set
 * alone says how many blocks of each order there must be.
 */
#include "core/page/page_census.h"
#include "core/page/page_check.h"

#include <stdio.h>
#include <string.h>

static bool frame_is_free(pfn_t pfn, uint32_t zone_nr)
{
	return census_spans(pfn) && page_census.place[pfn].zone == zone_nr &&
	       page_census.place[pfn].run != 0 && census_is_free(pfn);
}

/* FNV-1a over the four bytes of a frame's number. */
static uint64_t mix(uint64_t hash, pfn_t pfn)
{
	for (uint32_t i = 0; i < 4; i++)
		hash = (hash ^ (pfn >> 8 * i & 0xff)) * UINT64_C(0x100000001b3);
	return hash;
}

/* Cut the run of free frames [@pfn, @end) into the largest aligned blocks. */
static void count_run(struct page_baseline_zone *zone, pfn_t pfn, pfn_t end)
{
	zone->free += end - pfn;
	while (pfn < end) {
		uint32_t order = MAX_ORDER - 1;

		while ((pfn & ((1u << order) - 1)) != 0 || end - pfn < 1u << order)
			order--;
		zone->blocks[order]++;
		zone->set = mix(zone->set, pfn);
		zone->set = mix(zone->set, order);
		pfn += 1u << order;
	}
}

static void count_zone(uint32_t zone_nr, struct page_baseline_zone *sums)
{
	const struct zone *zone = census_zone(zone_nr);
	pfn_t end = zone->zone_start_pfn + zone->spanned_pages;
	pfn_t pfn = zone->zone_start_pfn;

	sums->set = UINT64_C(0xcbf29ce484222325);
	while (pfn < end) {
		pfn_t run = pfn;

		while (run < end && frame_is_free(run, zone_nr))
			run++;
		count_run(sums, pfn, run);
		pfn = run + 1;
	}
}

void page_baseline_take(struct page_baseline *baseline)
{
	memset(baseline, 0, sizeof(*baseline));
	if (!page_census.live)
		return;
	census_take_full();
	for (uint32_t zone_nr = 0; zone_nr < CENSUS_ZONES; zone_nr++) {
		if (census_zone(zone_nr)->spanned_pages != 0)
			count_zone(zone_nr, &baseline->zones[zone_nr]);
	}
}

bool page_baseline_compare(const struct page_baseline *baseline, char *why, size_t size)
{
	struct page_baseline now;

	page_baseline_take(&now);
	for (uint32_t zone_nr = 0; zone_nr < CENSUS_ZONES; zone_nr++) {
		const struct page_baseline_zone *a = &baseline->zones[zone_nr];
		const struct page_baseline_zone *b = &now.zones[zone_nr];

		if (memcmp(a, b, sizeof(*a)) == 0)
			continue;
		snprintf(why, size, "zone %s: %u frames free, %u then%s", census_zone_name(zone_nr),
			 b->free, a->free, a->free == b->free ? ", but not the same" : "");
		return false;
	}
	return true;
}
