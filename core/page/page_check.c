/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of the page allocator's checks.
 *
 * B1's function takes the census, which finds out B1 to B5, B10 to B13, B17 and B18 on the way;
 * their rows report what was found. The other rows compare the census's sums with the kernel's
 * counters (below), or the kernel's data with a recount (page_check_zone.c).
 */
#include "core/page/page_check.h"

#include "core/page/page_census.h"
#include "core/page/page_check_zone.h"
#include "core/page/page_internal.h"

/* ---- what the census found ------------------------------------------------------------------- */

static void publish(struct check_run *run, enum census_finding what)
{
	const struct census_found *found = &page_census.found[what];

	run->count->decided += found->decided;
	if (unlikely(found->failed))
		check_failed(run, "%s", found->text);
}

static void state_touched(struct check_run *run)
{
	census_take_step();
	publish(run, FOUND_STATE);
}

static void state_full(struct check_run *run)
{
	census_take_full();
	publish(run, FOUND_STATE);
}

/* name of the function, what it publishes */
#define PUBLISHED(X)                                                                               \
	X(see_links, FOUND_LINK)                                                                   \
	X(see_blocks, FOUND_BLOCK)                                                                 \
	X(see_merges, FOUND_MERGE)                                                                 \
	X(see_types, FOUND_TYPE)                                                                   \
	X(see_borders, FOUND_BORDER)                                                               \
	X(see_free_pages, FOUND_PAGE)                                                              \
	X(see_compounds, FOUND_COMPOUND)                                                           \
	X(see_poison, FOUND_POISON)                                                                \
	X(see_names, FOUND_NAME)                                                                   \
	X(see_targets, FOUND_TARGET)                                                               \
	X(see_claims, FOUND_CLAIM)

#define X(name, what)                                                                              \
	static void name(struct check_run *run)                                                    \
	{                                                                                          \
		publish(run, what);                                                                \
	}
PUBLISHED(X)
#undef X

/* ---- sums against counters ------------------------------------------------------------------- */

typedef void zone_check_fn(struct check_run *run, uint32_t zone_nr);

/* Zones of which the pass touched one of @parts; a full pass touches all that span something. */
static void for_each_touched(struct check_run *run, uint32_t parts, zone_check_fn *fn)
{
	for (uint32_t zones = census_touched_zones(parts); zones != 0; zones &= zones - 1)
		fn(run, (uint32_t)__builtin_ctz(zones));
}

static void for_each_touched_zone(struct check_run *run, zone_check_fn *fn)
{
	for_each_touched(run, BIT(PART_ANY), fn);
}

static uint32_t free_counted(uint32_t zone_nr)
{
	const uint32_t *blocks = page_census.zone[zone_nr].blocks;
	uint32_t pages = 0;

	for (uint32_t order = 0; order < MAX_ORDER; order++)
		pages += blocks[order] << order;
	return pages;
}

static void nr_free_of_zone(struct check_run *run, uint32_t zone_nr)
{
	const struct zone *zone = census_zone(zone_nr);
	const uint32_t *blocks = page_census.zone[zone_nr].blocks;
	uint32_t differs = 0;

	for (uint32_t order = 0; order < MAX_ORDER; order++)
		differs |= zone->free_area[order].nr_free ^ blocks[order];
	run->count->decided += MAX_ORDER;
	for (uint32_t order = 0; order < MAX_ORDER && differs != 0; order++)
		CHECK_THAT(run, zone->free_area[order].nr_free == blocks[order],
			   "zone %s order %u: nr_free %u, lists %u", census_zone_name(zone_nr),
			   order, zone->free_area[order].nr_free, blocks[order]);
}

static void nr_free_pages_of_zone(struct check_run *run, uint32_t zone_nr)
{
	int32_t counter = census_stat(zone_nr, NR_FREE_PAGES);

	CHECK_THAT(run, counter == (int32_t)free_counted(zone_nr),
		   "zone %s: NR_FREE_PAGES %d with the CPUs' parts, lists %u",
		   census_zone_name(zone_nr), counter, free_counted(zone_nr));
}

static void frames_of_zone(struct check_run *run, uint32_t zone_nr)
{
	const struct zone_census *sums = &page_census.zone[zone_nr];
	uint32_t free = free_counted(zone_nr) + sums->kinds[FRAME_PAGESET];
	uint32_t ram = sums->kinds[FRAME_RESERVED] + sums->kinds[FRAME_OTHER] +
		       sums->kinds[FRAME_FREE] + sums->kinds[FRAME_PAGESET];
	uint32_t allocated = ram - sums->kinds[FRAME_RESERVED] - sums->poisoned;

	if (census_failed(FOUND_BORDER))
		return;
	CHECK_THAT(run, free + allocated + sums->kinds[FRAME_RESERVED] == ram,
		   "zone %s: %u free, %u allocated and %u reserved are not the %u frames of RAM",
		   census_zone_name(zone_nr), free, allocated, sums->kinds[FRAME_RESERVED], ram);
}

static void see_nr_free(struct check_run *run)
{
	for_each_touched(run, BIT(PART_AREAS), nr_free_of_zone);
}

static void see_nr_free_pages(struct check_run *run)
{
	for_each_touched_zone(run, nr_free_pages_of_zone);
}

static void see_pagesets(struct check_run *run)
{
	for_each_touched(run, BIT(PART_PAGESETS), zone_see_pagesets);
}

static void see_frames(struct check_run *run)
{
	for_each_touched_zone(run, frames_of_zone);
}

static void see_watermarks(struct check_run *run)
{
	for_each_touched(run, BIT(PART_MARKS), zone_see_watermarks);
	if (page_census.touched[PART_MARKS] != 0)
		zone_see_totalreserve(run);
}

static void see_counters(struct check_run *run)
{
	for_each_touched_zone(run, zone_see_flags);
	for_each_touched(run, BIT(PART_STATS) | BIT(PART_DIFFS), zone_see_counters);
	for_each_touched(run, BIT(PART_TYPES) | BIT(PART_ISOLATED), zone_see_block_types);
	if (page_census.touched[PART_STATS] != 0)
		zone_see_global_counters(run);
}

static void see_zonelists(struct check_run *run)
{
	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++)
		zone_see_zonelists(run, nid);
}

static void see_reserve(struct check_run *run)
{
	for_each_touched(run, BIT(PART_TYPES) | BIT(PART_MARKS), zone_see_reserve);
}

/* Did a page of the zone come or go in this pass, as the records say, or as it counts itself? */
static bool zone_moved(uint32_t zone_nr)
{
	if (page_census.zones_allocated >> zone_nr & 1)
		return true;
	for (uint32_t i = 0; i < page_census.nr_changes; i++) {
		pfn_t pfn = page_census.change[i].pfn;
		const struct frame_record *old = &page_census.change[i].old;
		const struct frame_record *now = &page_census.record[pfn];

		if (page_census.place[pfn].zone == zone_nr &&
		    (old->kind != now->kind || old->list != now->list || old->order != now->order))
			return true;
	}
	return false;
}

/* Reclaim gives a zone up until a page of it is freed; draining empty pagesets frees none. */
static void hope_of_zone(struct check_run *run, uint32_t zone_nr)
{
	int *given_up = &page_census.zone[zone_nr].given_up;
	int now = census_zone(zone_nr)->all_unreclaimable;

	if (*given_up != 0)
		CHECK_THAT(run, now != 0 || zone_moved(zone_nr),
			   "zone %s: reclaim had given it up, and no page of it was freed",
			   census_zone_name(zone_nr));
	*given_up = now;
}

static void see_hope(struct check_run *run)
{
	for_each_touched_zone(run, hope_of_zone);
}

/*
 * A page that comes back gives its zone hope: nothing was scanned in vain since. Whoever scans
 * again or gives the zone up again leaves another count.
 */
static void effort_of_zone(struct check_run *run, uint32_t zone_nr)
{
	const struct zone *zone = census_zone(zone_nr);
	struct zone_census *last = &page_census.zone[zone_nr];
	uint32_t free = free_counted(zone_nr);

	if (last->scanned != 0 && free > last->free)
		CHECK_THAT(run,
			   zone->pages_scanned != last->scanned &&
				   (zone->pages_scanned != 0 || zone->all_unreclaimable == 0),
			   "zone %s: %u pages came back, all_unreclaimable is %d and pages_scanned "
			   "%u, %u before",
			   census_zone_name(zone_nr), free - last->free, zone->all_unreclaimable,
			   zone->pages_scanned, last->scanned);
	last->scanned = zone->pages_scanned;
	last->free = free;
}

static void see_effort(struct check_run *run)
{
	for_each_touched_zone(run, effort_of_zone);
}

/* What a CPU that is down has left. */
static void dead_pagesets_of_zone(struct check_run *run, uint32_t zone_nr, uint32_t cpu)
{
	const struct per_cpu_pageset *pset = page_census.pageset[zone_nr][cpu];

	if (pset == NULL)
		return;
	CHECK_THAT(run, pset->pcp.count == 0, "zone %s: CPU %u is down and has %d pages",
		   census_zone_name(zone_nr), cpu, pset->pcp.count);
	for (uint32_t item = 0; item < NR_VM_ZONE_STAT_ITEMS; item++)
		CHECK_THAT(run, pset->vm_stat_diff[item] == 0,
			   "zone %s: CPU %u is down and has %d of %s", census_zone_name(zone_nr),
			   cpu, pset->vm_stat_diff[item], vmstat_name(item));
}

/* Whatever the step wrote: what was not drained was not touched. */
static void see_dead_cpus(struct check_run *run)
{
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		for (uint32_t zone_nr = 0; zone_nr < CENSUS_ZONES && !cpu_online(cpu); zone_nr++)
			dead_pagesets_of_zone(run, zone_nr, cpu);
	}
}

#define BOTH(fn) .touched = fn, .full = fn

const struct check page_checks[] = {
	{.id = "B1",
	 .says = "each frame is in one state: hole, reserved, free in one block, in one pageset, "
		 "else "
		 "allocated",
	 .touched = state_touched,
	 .full = state_full},
	{.id = "B2",
	 .says = "list links are sound, between pages of the zone and its heads",
	 BOTH(see_links)},
	{.id = "B3",
	 .says = "order, PG_buddy, list and alignment of a free block agree",
	 BOTH(see_blocks)},
	{.id = "B4", .says = "no two free buddies stand unmerged", BOTH(see_merges)},
	{.id = "B5",
	 .says = "isolated lists hold isolated pageblocks; pagesets hold pages of their type",
	 BOTH(see_types)},
	{.id = "B6", .says = "nr_free of an order is the length of its lists", BOTH(see_nr_free)},
	{.id = "B7",
	 .says = "NR_FREE_PAGES with the CPUs' parts is what the free lists hold",
	 BOTH(see_nr_free_pages)},
	{.id = "B8",
	 .says = "a pageset's count is what its lists hold; high and batch follow from the "
		 "tunables",
	 BOTH(see_pagesets)},
	{.id = "B9",
	 .says = "free, pagesets, allocated and reserved make up the zone's RAM",
	 BOTH(see_frames)},
	{.id = "B10", .says = "no block crosses a zone, a node or a hole", BOTH(see_borders)},
	{.id = "B11", .says = "a free page has no user, mapping or flag", BOTH(see_free_pages)},
	{.id = "B12", .says = "head and tails of a compound page agree", BOTH(see_compounds)},
	{.id = "B13", .says = "free frames are poisoned, no others", BOTH(see_poison)},
	{.id = "B14",
	 .says = "watermarks and reserves are what the tunables give, recomputed in 64 bits",
	 BOTH(see_watermarks)},
	{.id = "B15",
	 .says = "counters are not negative, the CPUs' parts within thresholds, pageblock types "
		 "legal, no zone locked for a request that is over",
	 BOTH(see_counters)},
	{.id = "B16",
	 .says = "zonelists name every populated zone once, in order",
	 BOTH(see_zonelists)},
	{.id = "B17", .says = "a struct page's flags name its zone and node", BOTH(see_names)},
	{.id = "B18", .says = "a page is freed to the list of its type", BOTH(see_targets)},
	{.id = "B19",
	 .says = "reserve pageblocks are no more than two, and than the min watermark asks",
	 BOTH(see_reserve)},
	{.id = "B20",
	 .says = "a pageblock that was stolen, or half of it, has the thief's type",
	 BOTH(see_claims)},
	{.id = "B21",
	 .says = "a zone that reclaim gave up is taken up again only when a page of it is freed",
	 BOTH(see_hope)},
	{.id = "B22",
	 .says = "a zone whose free lists grew is not given up any more, and counts scans anew",
	 BOTH(see_effort)},
	{.id = "B23",
	 .says = "a CPU that is down has no pages, and no part of a counter",
	 BOTH(see_dead_cpus)},
};

const uint32_t page_checks_nr = sizeof(page_checks) / sizeof(page_checks[0]);
