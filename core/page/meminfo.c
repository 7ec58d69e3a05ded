/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How much memory there is.
 */
#include "core/page/meminfo.h"
#include "core/page/page_internal.h"

/* As: nr_free_zone_pages() of 2.6.34: one node's fallback list has the zones of all nodes. */
static ulong_t nr_free_zone_pages(enum zone_type offset)
{
	struct zonelist *zonelist = node_zonelist(numa_node_id(), GFP_KERNEL);
	ulong_t sum = 0;
	struct zoneref *z;
	struct zone *zone;

	for_each_zone_zonelist (zone, z, zonelist, offset) {
		if (zone->present_pages > high_wmark_pages(zone))
			sum += zone->present_pages - high_wmark_pages(zone);
	}
	return sum;
}

ulong_t nr_free_buffer_pages(void)
{
	return nr_free_zone_pages(gfp_zone(GFP_USER));
}

ulong_t nr_free_pagecache_pages(void)
{
	return nr_free_zone_pages(gfp_zone(GFP_HIGHUSER_MOVABLE));
}

/* As: nr_free_highpages() of 2.6.34. */
ulong_t nr_free_highpages(void)
{
	ulong_t pages = 0;
	int nid;

	for_each_online_node (nid) {
		const pg_data_t *pgdat = NODE_DATA(nid);

		pages += zone_page_state(&pgdat->node_zones[ZONE_HIGHMEM], NR_FREE_PAGES);
		if (zone_movable_is_highmem())
			pages += zone_page_state(&pgdat->node_zones[ZONE_MOVABLE], NR_FREE_PAGES);
	}
	return pages;
}

void si_meminfo(struct sysinfo *val)
{
	*val = (struct sysinfo){
		.totalram = node_vars->totalram_pages,
		.freeram = global_page_state(NR_FREE_PAGES),
		.totalhigh = node_vars->totalhigh_pages,
		.freehigh = nr_free_highpages(),
		.mem_unit = PAGE_SIZE,
	};
}

void si_meminfo_node(struct sysinfo *val, int nid)
{
	const struct zone *highmem = &NODE_DATA(nid)->node_zones[ZONE_HIGHMEM];

	*val = (struct sysinfo){
		.totalram = NODE_DATA(nid)->node_present_pages,
		.freeram = node_page_state(nid, NR_FREE_PAGES),
		.totalhigh = highmem->present_pages,
		.freehigh = zone_page_state(highmem, NR_FREE_PAGES),
		.mem_unit = PAGE_SIZE,
	};
}
