/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Walking nodes, zones and zonelists; from gfp flags to a zone.
 *
 * As: include/linux/mmzone.h, nodemask.h and gfp.h of 2.6.34.
 */
#ifndef CORE_BASE_ZONE_H
#define CORE_BASE_ZONE_H

#include "core/base/bitops.h"
#include "core/base/bug.h"
#include "core/base/mmzone.h"
#include "sim/cpu.h"

typedef struct {
	ulong_t bits;
} nodemask_t;

static inline void node_set(int nid, nodemask_t *mask)
{
	mask->bits |= 1u << nid;
}

static inline void node_clear(int nid, nodemask_t *mask)
{
	mask->bits &= ~(1u << nid);
}

static inline bool node_isset(int nid, nodemask_t mask)
{
	return (mask.bits >> nid & 1u) != 0;
}

static inline bool nodes_empty(nodemask_t mask)
{
	return mask.bits == 0;
}

static inline int nodes_weight(nodemask_t mask)
{
	return __builtin_popcount(mask.bits);
}

/* All online nodes. */
static inline nodemask_t node_online_mask(void)
{
	return (nodemask_t){(1u << node_vars->nr_online_nodes) - 1};
}

static inline bool node_online(int nid)
{
	return nid >= 0 && (uint32_t)nid < node_vars->nr_online_nodes;
}

#define num_online_nodes() (node_vars->nr_online_nodes)
#define first_online_node  0
#define nr_node_ids        (node_vars->nr_online_nodes)

/* CPU i is on node i modulo nodes. */
static inline int cpu_to_node(uint32_t cpu)
{
	return (int)(cpu % node_vars->nr_online_nodes);
}

#define numa_node_id() cpu_to_node(cpu_id())

/* The CPUs of a node, as a mask. */
static inline uint32_t cpumask_of_node(int nid)
{
	uint32_t mask = 0;

	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		if (cpu_to_node(cpu) == nid)
			mask |= 1u << cpu;
	}
	return mask;
}

/* @nid counts through the online nodes (any integer type). */
#define for_each_online_node(nid)                                                                  \
	for ((nid) = 0; (uint32_t)(nid) < node_vars->nr_online_nodes; (nid)++)

#define for_each_node_mask(nid, mask)                                                              \
	for_each_online_node (nid)                                                                 \
		if (!node_isset((int)(nid), mask)) {                                               \
		} else

/* The zone after @zone, node by node. Ensures: NULL after the last. */
struct zone *next_zone(struct zone *zone);

#define for_each_zone(zone)                                                                        \
	for (zone = NODE_DATA(0)->node_zones; zone != NULL; zone = next_zone(zone))

#define for_each_populated_zone(zone)                                                              \
	for_each_zone (zone)                                                                       \
		if (!populated_zone(zone)) {                                                       \
		} else

/* "DMA", "Normal", "HighMem", "Movable". */
const char *zone_type_name(enum zone_type type);
const char *zone_name(const struct zone *zone);

static inline int zone_to_nid(const struct zone *zone)
{
	return zone->node;
}

static inline bool is_highmem(const struct zone *zone)
{
	return is_highmem_idx(zone_idx(zone));
}

static inline bool is_normal_idx(enum zone_type idx)
{
	return idx == ZONE_NORMAL;
}

/*
 * The highest zone that an allocation with @flags may use.
 *
 * Requires: at most one of DMA, HIGHMEM and DMA32 in @flags (a BUG otherwise).
 * As:       gfp_zone() of 2.6.34, with its table.
 */
enum zone_type gfp_zone(gfp_t flags);

/* Which zonelist of the node: the one with fallbacks, or this node alone. */
static inline int gfp_zonelist(gfp_t flags)
{
	return (flags & (gfp_t)__GFP_THISNODE) != 0 ? ZONELIST_THISNODE : ZONELIST_FALLBACK;
}

static inline struct zonelist *node_zonelist(int nid, gfp_t flags)
{
	return &NODE_DATA(nid)->node_zonelists[gfp_zonelist(flags)];
}

static inline struct zone *zonelist_zone(const struct zoneref *ref)
{
	return ref->zone;
}

static inline enum zone_type zonelist_zone_idx(const struct zoneref *ref)
{
	return (enum zone_type)ref->zone_idx;
}

static inline int zonelist_node_idx(const struct zoneref *ref)
{
	return ref->zone->node;
}

/*
 * The first entry from @ref on (of @zonelist) whose zone is not above @highest and whose node is in
 * @nodes (NULL: any).
 *
 * Ensures: *zone is its zone, NULL at the end of the list.
 */
struct zoneref *next_zones_zonelist(struct zoneref *ref, enum zone_type highest,
				    const nodemask_t *nodes, struct zone **zone);

static inline struct zoneref *first_zones_zonelist(struct zonelist *zonelist,
						   enum zone_type highest, const nodemask_t *nodes,
						   struct zone **zone)
{
	return next_zones_zonelist(zonelist->_zonerefs, highest, nodes, zone);
}

#define for_each_zone_zonelist_nodemask(zone, ref, list, highest, nodes)                           \
	for (ref = first_zones_zonelist(list, highest, nodes, &(zone)); (zone) != NULL;            \
	     ref = next_zones_zonelist((ref) + 1, highest, nodes, &(zone)))

#define for_each_zone_zonelist(zone, ref, list, highest)                                           \
	for_each_zone_zonelist_nodemask (zone, ref, list, highest, NULL)

static inline bool zone_is_reclaim_locked(const struct zone *zone)
{
	return test_bit(ZONE_RECLAIM_LOCKED, &zone->flags);
}

static inline bool zone_is_oom_locked(const struct zone *zone)
{
	return test_bit(ZONE_OOM_LOCKED, &zone->flags);
}

static inline void zone_set_flag(struct zone *zone, enum zone_flags flag)
{
	set_bit(flag, &zone->flags);
}

static inline void zone_clear_flag(struct zone *zone, enum zone_flags flag)
{
	clear_bit(flag, &zone->flags);
}

/* Set @flag. Ensures: the old value. */
static inline bool zone_test_and_set_flag(struct zone *zone, enum zone_flags flag)
{
	return test_and_set_bit(flag, &zone->flags);
}

#endif
