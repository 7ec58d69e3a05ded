/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Zonelists: in which order an allocation on a node looks at zones.
 *
 *   node order   0/HighMem 0/Normal 0/DMA 1/HighMem 1/Normal    locality first
 *   zone order   0/HighMem 1/HighMem 0/Normal 1/Normal 0/DMA    DMA last
 *
 * As: build_all_zonelists() of 2.6.34.
 */
#include "core/base/printk.h"
#include "core/base/zone.h"
#include "core/boot/boot_internal.h"

#define LOCAL_DISTANCE             10
#define REMOTE_DISTANCE            20
#define RECLAIM_DISTANCE           20
#define PENALTY_FOR_NODE_WITH_CPUS 1

static const char *const order_names[NR_ZONELIST_ORDERS] = {"default", "node", "zone"};

const char *zonelist_order_name(enum zonelist_order order)
{
	return order_names[order];
}

static int node_distance(int from, int to)
{
	return from == to ? LOCAL_DISTANCE : REMOTE_DISTANCE;
}

static_assert(REMOTE_DISTANCE <= RECLAIM_DISTANCE, "else zone_reclaim_mode would be set here");

/* Pages of a node, and those of them below ZONE_NORMAL. */
struct kmem_size {
	ulong_t low, total;
};

static void node_sizes_add(int nid, struct kmem_size *size)
{
	for (enum zone_type type = 0; type < MAX_NR_ZONES; type++) {
		const struct zone *zone = &NODE_DATA(nid)->node_zones[type];

		if (type < ZONE_NORMAL)
			size->low += zone->present_pages;
		size->total += zone->present_pages;
	}
}

/*
 * Zone order protects a small DMA zone. Node order, if there is no DMA zone, if it is more than
 * half of memory, or if some node that is not small consists of it to 70 percent.
 */
static enum zonelist_order default_zonelist_order(void)
{
	struct kmem_size all = {0, 0};
	ulong_t average;
	int nid;

	for_each_online_node (nid)
		node_sizes_add(nid, &all);
	if (all.low == 0 || all.low > all.total / 2) {
		goal(BOOT_ORDER_NO_DMA);
		return ZONELIST_ORDER_NODE;
	}
	average = all.total / (node_vars->nr_online_nodes + 1);
	for_each_online_node (nid) {
		struct kmem_size node = {0, 0};

		node_sizes_add(nid, &node);
		if (node.low != 0 && node.total > average && node.low > node.total * 70 / 100) {
			goal(BOOT_ORDER_DMA_NODE);
			return ZONELIST_ORDER_NODE;
		}
	}
	goal(BOOT_ORDER_DEFAULT_ZONE);
	return ZONELIST_ORDER_ZONE;
}

/* A number that is no order means the default. */
static void set_zonelist_order(void)
{
	uint32_t wanted = machine_boot_params()->zonelist_order;

	goal_if(wanted == ZONELIST_ORDER_NODE, BOOT_ORDER_NODE);
	goal_if(wanted == ZONELIST_ORDER_ZONE, BOOT_ORDER_ZONE);
	if (wanted == ZONELIST_ORDER_DEFAULT || wanted >= NR_ZONELIST_ORDERS)
		boot_vars->current_zonelist_order = default_zonelist_order();
	else
		boot_vars->current_zonelist_order = (enum zonelist_order)wanted;
}

/*
 * The nearest node not in @used, which gets it: first @nid itself; then by distance, with a
 * preference for the nodes after it, for those without CPUs, for those with less load.
 *
 * Ensures: -1 when all are used.
 */
static int find_next_best_node(int nid, nodemask_t *used)
{
	int min_val = INT32_MAX;
	int best_node = -1;
	int n;

	if (!node_isset(nid, *used)) {
		node_set(nid, used);
		return nid;
	}
	for_each_online_node (n) {
		int val = node_distance(nid, n) + (n < nid);

		if (node_isset(n, *used))
			continue;
		if (cpumask_of_node(n) != 0)
			val += PENALTY_FOR_NODE_WITH_CPUS;
		val *= (int)node_vars->nr_online_nodes * MAX_NUMNODES;
		val += boot_vars->node_load[n];
		if (val < min_val) {
			min_val = val;
			best_node = n;
		}
	}
	if (best_node >= 0)
		node_set(best_node, used);
	return best_node;
}

/* As: zoneref_set_zone() of 2.6.34. Member by member: a copy would bring padding along. */
static void zoneref_set(struct zoneref *zoneref, struct zone *zone, int idx)
{
	zoneref->zone = zone;
	zoneref->zone_idx = idx;
}

static void zoneref_add(struct zonelist *zonelist, int *pos, struct zone *zone)
{
	enum zone_type type = zone_idx(zone);

	if (!populated_zone(zone))
		return;
	zoneref_set(&zonelist->_zonerefs[*pos], zone, (int)type);
	++*pos;
	if (type > boot_vars->policy_zone && type != ZONE_MOVABLE)
		boot_vars->policy_zone = type;
}

static void zonelist_end(struct zonelist *zonelist, int pos)
{
	zoneref_set(&zonelist->_zonerefs[pos], NULL, 0);
}

/* As: build_zonelists_node(). */
static void node_zones_add(struct zonelist *zonelist, int *pos, int nid)
{
	for (int type = MAX_NR_ZONES - 1; type >= 0; type--)
		zoneref_add(zonelist, pos, &NODE_DATA(nid)->node_zones[type]);
}

static void build_zonelists_in_node_order(struct zonelist *zonelist, const int *nodes, int nr)
{
	int pos = 0;

	for (int i = 0; i < nr; i++)
		node_zones_add(zonelist, &pos, nodes[i]);
	zonelist_end(zonelist, pos);
}

static void build_zonelists_in_zone_order(struct zonelist *zonelist, const int *nodes, int nr)
{
	int pos = 0;

	for (int type = MAX_NR_ZONES - 1; type >= 0; type--) {
		for (int i = 0; i < nr; i++)
			zoneref_add(zonelist, &pos, &NODE_DATA(nodes[i])->node_zones[type]);
	}
	zonelist_end(zonelist, pos);
}

/* The nodes as @nid sees them, nearest first. The first of each distance gets load. */
static int node_order_find(int nid, int *nodes)
{
	nodemask_t used = {0};
	int load = (int)node_vars->nr_online_nodes;
	int prev_node = nid;
	int nr = 0;
	int node;

	while ((node = find_next_best_node(nid, &used)) >= 0) {
		if (node_distance(nid, node) != node_distance(nid, prev_node))
			boot_vars->node_load[node] = load;
		prev_node = node;
		load--;
		nodes[nr++] = node;
	}
	return nr;
}

static void build_zonelists(pg_data_t *pgdat)
{
	struct zonelist *thisnode = &pgdat->node_zonelists[ZONELIST_THISNODE];
	struct zonelist *fallback = &pgdat->node_zonelists[ZONELIST_FALLBACK];
	int nodes[MAX_NUMNODES];
	int nr = node_order_find(pgdat->node_id, nodes);
	int pos = 0;

	if (boot_vars->current_zonelist_order == ZONELIST_ORDER_NODE)
		build_zonelists_in_node_order(fallback, nodes, nr);
	else
		build_zonelists_in_zone_order(fallback, nodes, nr);
	node_zones_add(thisnode, &pos, pgdat->node_id);
	zonelist_end(thisnode, pos);
}

static void build_zonelist_cache(pg_data_t *pgdat)
{
	struct zonelist *zonelist = &pgdat->node_zonelists[ZONELIST_FALLBACK];

	zonelist->zlcache_ptr = &zonelist->zlcache;
	zonelist->zlcache.fullzones = 0;
	for (int i = 0; zonelist->_zonerefs[i].zone != NULL; i++)
		zonelist->zlcache.z_to_n[i] = (uint16_t)zonelist_node_idx(&zonelist->_zonerefs[i]);
	pgdat->node_zonelists[ZONELIST_THISNODE].zlcache_ptr = NULL;
}

/* As: nr_free_pagecache_pages(), over the list of the node that boots. */
static ulong_t free_pagecache_pages(void)
{
	const struct zonelist *zonelist = node_zonelist(numa_node_id(), GFP_KERNEL);
	ulong_t sum = 0;

	for (int i = 0; zonelist->_zonerefs[i].zone != NULL; i++) {
		const struct zone *zone = zonelist->_zonerefs[i].zone;

		if (zone->present_pages > high_wmark_pages(zone))
			sum += zone->present_pages - high_wmark_pages(zone);
	}
	return sum;
}

void build_all_zonelists(void)
{
	int nid;

	set_zonelist_order();
	memset(boot_vars->node_load, 0, sizeof(boot_vars->node_load));
	for_each_online_node (nid) {
		build_zonelists(NODE_DATA(nid));
		build_zonelist_cache(NODE_DATA(nid));
	}
	boot_vars->vm_total_pages = free_pagecache_pages();
	node_vars->page_group_by_mobility_disabled =
		boot_vars->vm_total_pages < pageblock_nr_pages * MIGRATE_TYPES;
	goal_if(node_vars->page_group_by_mobility_disabled, BOOT_MOBILITY_OFF);
	printk("Built %u zonelists in %s order, mobility grouping %s.  Total pages: %u\n",
	       node_vars->nr_online_nodes, zonelist_order_name(boot_vars->current_zonelist_order),
	       node_vars->page_group_by_mobility_disabled ? "off" : "on",
	       boot_vars->vm_total_pages);
	printk("Policy zone: %s\n", zone_type_name(boot_vars->policy_zone));
}
