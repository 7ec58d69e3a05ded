/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Walking zones, and the table from gfp flags to the highest zone.
 */
#include "core/base/zone.h"

struct zone *next_zone(struct zone *zone)
{
	const pg_data_t *pgdat = zone->zone_pgdat;

	if (zone < &pgdat->node_zones[MAX_NR_ZONES - 1])
		return zone + 1;
	if (!node_online(pgdat->node_id + 1))
		return NULL;
	return NODE_DATA(pgdat->node_id + 1)->node_zones;
}

const char *zone_type_name(enum zone_type type)
{
	static const char *const names[MAX_NR_ZONES] = {
		[ZONE_DMA] = "DMA",
		[ZONE_NORMAL] = "Normal",
		[ZONE_HIGHMEM] = "HighMem",
		[ZONE_MOVABLE] = "Movable",
	};

	return names[type];
}

const char *zone_name(const struct zone *zone)
{
	return zone_type_name(zone_idx(zone));
}

struct zoneref *next_zones_zonelist(struct zoneref *ref, enum zone_type highest,
				    const nodemask_t *nodes, struct zone **zone)
{
	while (zonelist_zone_idx(ref) > highest ||
	       (nodes != NULL && ref->zone != NULL && !node_isset(zonelist_node_idx(ref), *nodes)))
		ref++;
	*zone = ref->zone;
	return ref;
}

/* Two bits for each combination of __GFP_DMA, HIGHMEM, DMA32 (Normal on IA-32) and MOVABLE. */
#define ZONES_SHIFT          2
#define ZONE_OF(type, flags) ((uint32_t)(type) << (uint32_t)(flags)*ZONES_SHIFT)
#define GFP_ZONE_TABLE                                                                             \
	(ZONE_OF(ZONE_NORMAL, 0) | ZONE_OF(ZONE_DMA, __GFP_DMA) |                                  \
	 ZONE_OF(ZONE_HIGHMEM, __GFP_HIGHMEM) | ZONE_OF(ZONE_NORMAL, __GFP_DMA32) |                \
	 ZONE_OF(ZONE_NORMAL, __GFP_MOVABLE) | ZONE_OF(ZONE_DMA, __GFP_MOVABLE | __GFP_DMA) |      \
	 ZONE_OF(ZONE_MOVABLE, __GFP_MOVABLE | __GFP_HIGHMEM) |                                    \
	 ZONE_OF(ZONE_NORMAL, __GFP_MOVABLE | __GFP_DMA32))

/* One bit for each combination that asks for two zones at once. */
#define GFP_ZONE_BAD                                                                               \
	(1u << (__GFP_DMA | __GFP_HIGHMEM) | 1u << (__GFP_DMA | __GFP_DMA32) |                     \
	 1u << (__GFP_DMA32 | __GFP_HIGHMEM) | 1u << (__GFP_DMA | __GFP_DMA32 | __GFP_HIGHMEM) |   \
	 1u << (__GFP_MOVABLE | __GFP_HIGHMEM | __GFP_DMA) |                                       \
	 1u << (__GFP_MOVABLE | __GFP_DMA32 | __GFP_DMA) |                                         \
	 1u << (__GFP_MOVABLE | __GFP_DMA32 | __GFP_HIGHMEM) |                                     \
	 1u << (__GFP_MOVABLE | __GFP_DMA32 | __GFP_DMA | __GFP_HIGHMEM))

enum zone_type gfp_zone(gfp_t flags)
{
	uint32_t bit = flags & GFP_ZONEMASK;
	uint32_t zone = GFP_ZONE_TABLE >> bit * ZONES_SHIFT & ((1u << ZONES_SHIFT) - 1);

	VM_BUG_ON((GFP_ZONE_BAD >> bit) & 1);
	return (enum zone_type)zone;
}
