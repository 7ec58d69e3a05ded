/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A5. What has to rise, and by one:
 *
 *   the zone that gave is of the node whose zone came first     NUMA_HIT of the zone that gave
 *   … of another node                                           its NUMA_MISS, the other's
 * NUMA_FOREIGN
 *   the zone that gave is of the CPU's node, or not             its NUMA_LOCAL, or its NUMA_OTHER
 */
#include "core/page/page_statistics_check.h"

#include "core/base/page_addr.h"
#include "core/base/zone.h"
#include "core/page/page_census.h"
#include "core/page/page_internal.h"

#include <stdio.h>

static int32_t counted(const struct zone *zone, uint32_t item)
{
	int32_t sum = atomic_read(&zone->vm_stat[item]);

	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
		sum += zone->pageset[cpu] != NULL ? zone->pageset[cpu]->vm_stat_diff[item] : 0;
	return sum;
}

static uint32_t zones_nr(void)
{
	return node_vars->nr_online_nodes * MAX_NR_ZONES;
}

void page_statistics_take(struct page_statistics *statistics)
{
	for (uint32_t zone_nr = 0; zone_nr < zones_nr(); zone_nr++)
		for (uint32_t i = 0; i < STATISTICS_ITEMS; i++)
			statistics->count[zone_nr][i] = counted(census_zone(zone_nr), NUMA_HIT + i);
}

/* The zone that comes first for the request, by the zonelist of the node that was asked. */
static struct zone *zone_asked(const struct availability_request *asked)
{
	gfp_t gfp = asked->gfp & page_vars->gfp_allowed_mask;
	struct zone *zone;

	first_zones_zonelist(node_zonelist(asked->nid, gfp), gfp_zone(gfp), NULL, &zone);
	return zone;
}

static void expect(struct page_statistics *rise, const struct availability_request *asked,
		   pfn_t pfn)
{
	uint32_t gave = page_census.place[pfn].zone;
	const struct zone *first = zone_asked(asked);
	bool local = census_zone(gave)->node == numa_node_id();

	if (census_zone(gave)->node == first->node) {
		rise->count[gave][0]++;
	} else {
		rise->count[gave][NUMA_MISS - NUMA_HIT]++;
		rise->count[census_zone_nr(first)][NUMA_FOREIGN - NUMA_HIT]++;
	}
	rise->count[gave][(local ? NUMA_LOCAL : NUMA_OTHER) - NUMA_HIT]++;
}

bool page_statistics_hold(const struct page_statistics *before,
			  const struct availability_request *asked, pfn_t pfn, char *why,
			  size_t size)
{
	struct page_statistics rise = {.count = {{0}}}, now;

	if (pfn != PAGE_NONE)
		expect(&rise, asked, pfn);
	page_statistics_take(&now);
	for (uint32_t zone_nr = 0; zone_nr < zones_nr(); zone_nr++) {
		for (uint32_t i = 0; i < STATISTICS_ITEMS; i++) {
			int32_t rose = now.count[zone_nr][i] - before->count[zone_nr][i];

			if (rose == rise.count[zone_nr][i])
				continue;
			snprintf(why, size, "A5 zone %s of node %u: %s rose by %d, not by %d",
				 census_zone_name(zone_nr), zone_nr / MAX_NR_ZONES,
				 vmstat_name((enum zone_stat_item)(NUMA_HIT + i)), rose,
				 rise.count[zone_nr][i]);
			return false;
		}
	}
	return true;
}
