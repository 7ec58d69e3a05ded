/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From the booted machine to the page model's map.
 */
#include "fuzz/engine/model_boot.h"
#include "core/base/page_addr.h"
#include "core/boot/boot.h"
#include "fuzz/engine/each.h"
#include "fuzz/model/page_model.h"
#include "fuzz/model/ram_map.h"
#include "sim/cpu.h"
#include <string.h>

/* A bit per frame: in a free list or in a pageset right after boot. */
static uint64_t free_frames[RAM_MAX_FRAMES / 64];
static pfn_t free_frames_end;

static bool frame_kept(pfn_t pfn)
{
	return pfn >= free_frames_end || !(free_frames[pfn / 64] >> pfn % 64 & 1);
}

static void block_is_free(const struct page *page, uint32_t order)
{
	pfn_t pfn = page_to_pfn(page);

	for (uint32_t i = 0; i < 1u << order; i++)
		free_frames[(pfn + i) / 64] |= UINT64_C(1) << (pfn + i) % 64;
}

static void list_is_free(const struct list_head *list, uint32_t order)
{
	const struct page *page;

	list_for_each_entry (page, list, lru)
		block_is_free(page, order);
}

static void zone_free_frames(struct zone *zone, void *arg)
{
	(void)arg;
	for (uint32_t order = 0; order < MAX_ORDER; order++)
		for (uint32_t type = 0; type < MIGRATE_TYPES; type++)
			list_is_free(&zone->free_area[order].free_list[type], order);
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
		for (uint32_t type = 0; type < MIGRATE_PCPTYPES; type++)
			list_is_free(&zone->pageset[cpu]->pcp.lists[type], 0);
}

static void free_frames_learn(void)
{
	memset(free_frames, 0, (free_frames_end + 63) / 64 * sizeof(free_frames[0]));
	free_frames_end = node_vars->max_pfn;
	each_populated_zone(zone_free_frames, NULL);
}

/* What firmware and boot line say is RAM, as far as the kernel wants it (highmem= may cut it). */
static void ranges_learn(struct page_model_map *map)
{
	struct ram_map ram;

	ram_map_compute(machine_boot_params(), MAX_ARCH_PFN, &ram);
	map->nr_ram = 0;
	for (uint32_t i = 0; i < ram.nr; i++) {
		struct page_model_range range = ram.ranges[i];

		if (range.end > node_vars->max_pfn)
			range.end = node_vars->max_pfn;
		if (range.start < range.end)
			map->ram[map->nr_ram++] = range;
	}
}

static void zone_learn(struct zone *zone, void *arg)
{
	struct page_model_map *map = arg;

	map->zones[map->nr_zones++] = (struct page_model_zone){
		.nid = (uint8_t)zone->node,
		.type = (uint8_t)zone_idx(zone),
		.frames = {zone->zone_start_pfn, zone->zone_start_pfn + zone->spanned_pages},
	};
}

void model_boot(void)
{
	static struct page_model_map map;

	ranges_learn(&map);
	map.nr_zones = 0;
	each_populated_zone(zone_learn, &map);
	map.direct_map_end = (pfn_t)(ram_direct_map_end() >> PAGE_SHIFT);
	free_frames_learn();
	map.kept = frame_kept;
	page_model_boot(&map);
}
