/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Lists as the census sees them: links become node numbers, and only numbers are followed.
 *
 * A link may be anything, so no pointer is used before it is known to be the link of a struct page
 * of the right zone, or a list head of that zone or of its pagesets.
 */
#include "core/page/page_census.h"

static uint32_t free_list_node(uint32_t zone_nr, uintptr_t at)
{
	uint32_t area = (uint32_t)(at - (uintptr_t)census_zone(zone_nr)->free_area);
	uint32_t order = area / (uint32_t)sizeof(struct free_area);
	uint32_t within = area - order * (uint32_t)sizeof(struct free_area);

	if (within % sizeof(struct list_head) != 0 ||
	    within >= MIGRATE_TYPES * sizeof(struct list_head))
		return NODE_BAD;
	return NODE_OF_LIST(zone_nr, LIST_FREE(order, within / sizeof(struct list_head)));
}

static uint32_t pageset_node(uint32_t zone_nr, uintptr_t at)
{
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		const struct per_cpu_pageset *pset = page_census.pageset[zone_nr][cpu];

		if (pset == NULL)
			continue;
		uintptr_t within = at - (uintptr_t)pset->pcp.lists;

		if (within < sizeof(pset->pcp.lists) && within % sizeof(struct list_head) == 0)
			return NODE_OF_LIST(zone_nr,
					    LIST_PAGESET(cpu, within / sizeof(struct list_head)));
	}
	return NODE_BAD;
}

uint32_t census_head_node(uint32_t zone_nr, uintptr_t at)
{
	uintptr_t area = (uintptr_t)census_zone(zone_nr)->free_area;

	if (at - area < sizeof(census_zone(zone_nr)->free_area))
		return free_list_node(zone_nr, at);
	return pageset_node(zone_nr, at);
}

struct list_head *census_head(uint32_t zone_nr, uint32_t list)
{
	if (list_is_free(list)) {
		struct free_area *area = &census_zone(zone_nr)->free_area[list / MIGRATE_TYPES];

		return &area->free_list[list % MIGRATE_TYPES];
	}
	list -= LIST_FREE(MAX_ORDER, 0);
	struct per_cpu_pageset *pset = page_census.pageset[zone_nr][list / MIGRATE_PCPTYPES];

	return pset == NULL ? NULL : &pset->pcp.lists[list % MIGRATE_PCPTYPES];
}
