/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * B16: zonelists against a recount.
 *
 * A node's fallback list has every populated zone of every node once. In node order the zones of
 * one node stand together, highest first, the own node's before all others; in zone order the
 * highest zones of all nodes come first, and among equals the own node's. Which far node precedes
 * which is a matter of distance and load and not judged here, but it is one order for the list.
 */
#include "core/page/page_census.h"
#include "core/page/page_check_zone.h"

static bool ref_is_sound(const struct zoneref *ref)
{
	for (uint32_t zone_nr = 0; zone_nr < CENSUS_ZONES; zone_nr++) {
		if (ref->zone == census_zone(zone_nr))
			return ref->zone_idx == (int)(zone_nr % MAX_NR_ZONES);
	}
	return false;
}

static uint32_t populated_zones(uint32_t nodes)
{
	uint32_t zones = 0;

	for (uint32_t zone_nr = 0; zone_nr < CENSUS_ZONES; zone_nr++) {
		if ((nodes >> zone_nr / MAX_NR_ZONES & 1) && populated_zone(census_zone(zone_nr)))
			zones |= 1u << zone_nr;
	}
	return zones;
}

/* Do the entries rise by (node, zone) or by (zone, node), zones from the top down? */
static bool rises(const struct zonelist *list, const uint32_t rank[MAX_NUMNODES], bool by_node)
{
	uint32_t last = 0;

	for (const struct zoneref *ref = list->_zonerefs; ref->zone != NULL; ref++) {
		uint32_t zone_nr = census_zone_nr(ref->zone);
		uint32_t node = rank[zone_nr / MAX_NR_ZONES];
		uint32_t below = MAX_NR_ZONES - 1 - zone_nr % MAX_NR_ZONES;
		uint32_t key =
			1 + (by_node ? node * MAX_NR_ZONES + below : below * MAX_NUMNODES + node);

		if (key <= last)
			return false;
		last = key;
	}
	return true;
}

/*
 * Is there an order of the nodes, the own one first, in which the entries rise? Where they appear
 * does not tell it: a far node without highmem stands behind all that have some.
 */
static bool rises_in_some_order(const struct zonelist *list, uint32_t own, bool by_node)
{
	for (uint32_t order = 0; order < 1u << (2 * MAX_NUMNODES); order++) {
		uint32_t rank[MAX_NUMNODES];
		uint32_t seen = 0;

		for (uint32_t nid = 0; nid < MAX_NUMNODES; nid++) {
			rank[nid] = order >> 2 * nid & 3;
			seen |= 1u << rank[nid];
		}
		if (rank[own] == 0 && seen == (1u << MAX_NUMNODES) - 1 &&
		    rises(list, rank, by_node))
			return true;
	}
	return false;
}

static void see_zonelist(struct check_run *run, uint32_t nid, uint32_t which)
{
	const struct zonelist *list = &NODE_DATA(nid)->node_zonelists[which];
	uint32_t nodes =
		which == ZONELIST_THISNODE ? 1u << nid : (1u << node_vars->nr_online_nodes) - 1;
	uint32_t seen = 0;
	uint32_t i;

	for (i = 0; i < MAX_ZONES_PER_ZONELIST && list->_zonerefs[i].zone != NULL; i++) {
		CHECK_THAT(run, ref_is_sound(&list->_zonerefs[i]),
			   "node %u list %u: entry %u is no zone, or not of index %d", nid, which,
			   i, list->_zonerefs[i].zone_idx);
		if (run->failed)
			return;
		seen |= 1u << census_zone_nr(list->_zonerefs[i].zone);
	}
	/* None stands there twice: the order rises. */
	CHECK_THAT(run, seen == populated_zones(nodes),
		   "node %u list %u: zones 0x%x in %u entries, populated 0x%x", nid, which, seen, i,
		   populated_zones(nodes));
	CHECK_THAT(run, list->_zonerefs[MAX_ZONES_PER_ZONELIST].zone == NULL,
		   "node %u list %u does not end", nid, which);
	if (run->failed)
		return;
	CHECK_THAT(run,
		   rises_in_some_order(list, nid, true) || rises_in_some_order(list, nid, false),
		   "node %u list %u is neither in node nor in zone order", nid, which);
}

/* The cache of a fallback list knows each entry's node. */
static void see_cache(struct check_run *run, uint32_t nid)
{
	const struct zonelist *list = &NODE_DATA(nid)->node_zonelists[ZONELIST_FALLBACK];

	CHECK_THAT(run, list->zlcache_ptr == &list->zlcache, "node %u: no zonelist cache", nid);
	for (uint32_t i = 0; list->_zonerefs[i].zone != NULL && !run->failed; i++)
		CHECK_THAT(run,
			   list->zlcache.z_to_n[i] ==
				   census_zone_nr(list->_zonerefs[i].zone) / MAX_NR_ZONES,
			   "node %u: the zonelist cache has entry %u on node %u", nid, i,
			   list->zlcache.z_to_n[i]);
}

void zone_see_zonelists(struct check_run *run, uint32_t nid)
{
	bool lists = page_census.touched[PART_ZONELISTS] >> nid * MAX_NR_ZONES & 1;
	bool cache = page_census.touched[PART_ZLC] >> nid * MAX_NR_ZONES & 1;

	for (uint32_t which = 0; lists && which < MAX_ZONELISTS && !run->failed; which++)
		see_zonelist(run, nid, which);
	if ((lists || cache) && !run->failed)
		see_cache(run, nid);
}
