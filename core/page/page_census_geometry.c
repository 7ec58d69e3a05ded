/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where everything is: zones and RAM by frame, and the frames that hold what the checks read.
 */
#include "core/boot/boot.h"
#include "core/page/page_census.h"
#include "sim/ram.h"

#include <string.h>

static void place_zone(uint32_t zone_nr)
{
	const struct zone *zone = census_zone(zone_nr);
	struct zone_census *sums = &page_census.zone[zone_nr];

	for (ulong_t i = 0; i < zone->spanned_pages; i++)
		page_census.place[zone->zone_start_pfn + i].zone = (uint8_t)zone_nr;
	page_census.zones_spanned |= (uint16_t)(1u << zone_nr);
	sums->kinds[FRAME_HOLE] = zone->spanned_pages;
	page_census.zone_start[zone_nr] = zone->zone_start_pfn;
	page_census.first_block[zone_nr] = page_census.nr_blocks;
	page_census.nr_blocks += (zone->spanned_pages + pageblock_nr_pages - 1) >> pageblock_order;
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++)
		page_census.pageset[zone_nr][cpu] =
			populated_zone(zone) ? zone->pageset[cpu] : NULL;
}

/* Where the struct pages of a node are, and the frames that hold them. */
static void place_mem_map(uint32_t nid)
{
	const pg_data_t *pgdat = NODE_DATA(nid);
	uintptr_t at = (uintptr_t)pgdat->node_mem_map - (uintptr_t)window_ptr(PAGE_OFFSET);
	uintptr_t end = at + pgdat->node_spanned_pages * sizeof(struct page);

	page_census.map[nid] = (struct census_map){
		.zero = (uintptr_t)pgdat->node_mem_map -
			pgdat->node_start_pfn * sizeof(struct page),
		.first = pgdat->node_start_pfn,
		.frames = pgdat->node_spanned_pages,
	};
	for (uintptr_t frame = at >> PAGE_SHIFT; frame << PAGE_SHIFT < end; frame++) {
		if (frame < page_census.nr_frames)
			page_census.place[frame].mem_map = true;
	}
}

/* RAM is what the final e820 map says; a run ends where RAM or the zone does. */
static void place_ram(pfn_t pfn)
{
	struct frame_place *place = &page_census.place[pfn];
	bool same = pfn > 0 && place[-1].run != 0 && place[-1].zone == place->zone;

	if (place->zone == CENSUS_NO_ZONE)
		return;
	if (!same && ++page_census.nr_runs == 0)
		page_census.nr_runs = 1;
	place->run = page_census.nr_runs;
}

static void place_ram_of(const struct e820entry *entry)
{
	pfn_t start, end;

	if (!e820_find_active_region(entry, 0, page_census.nr_frames, &start, &end))
		return;
	for (pfn_t pfn = start; pfn < end; pfn++)
		place_ram(pfn);
}

static pfn_t frames_end(void)
{
	pfn_t end = (pfn_t)(IMAGE_END >> PAGE_SHIFT);

	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++) {
		const pg_data_t *pgdat = NODE_DATA(nid);
		pfn_t node_end = pgdat->node_start_pfn + pgdat->node_spanned_pages;

		if (node_end > end)
			end = node_end;
	}
	return end;
}

void census_geometry(void)
{
	struct page_census *census = &page_census;

	census->nr_frames = frames_end();
	census->nr_blocks = 0;
	census->nr_runs = 0;
	census->zones_spanned = 0;
	memset(census->map, 0, sizeof(census->map));
	memset(census->pageset, 0, sizeof(census->pageset));
	for (pfn_t pfn = 0; pfn < census->nr_frames; pfn++)
		census->place[pfn] = (struct frame_place){.zone = CENSUS_NO_ZONE};
	for (uint32_t zone_nr = 0; zone_nr < CENSUS_ZONES; zone_nr++) {
		if (census_zone(zone_nr)->spanned_pages != 0)
			place_zone(zone_nr);
	}
	for (uint32_t i = 0; i < boot_vars->e820.nr_map; i++)
		place_ram_of(&boot_vars->e820.map[i]);
	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++)
		place_mem_map(nid);
	census_lines_learn();
}
