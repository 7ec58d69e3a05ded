/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The early node map: adding, removing, and counting what is absent.
 */
#include "core/boot/early_node_map.h"

#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_internal.h"

static void region_drop(int i)
{
	struct node_active_region *map = init_vars->early_node_map;
	int nr = --init_vars->nr_nodemap_entries;

	memmove(&map[i], &map[i + 1], (size_t)(nr - i) * sizeof(map[0]));
}

static void region_append(int nid, pfn_t start_pfn, pfn_t end_pfn)
{
	if (init_vars->nr_nodemap_entries >= MAX_ACTIVE_REGIONS) {
		printk(KERN_CRIT "More than %d memory regions, truncating\n", MAX_ACTIVE_REGIONS);
		return;
	}
	init_vars->early_node_map[init_vars->nr_nodemap_entries++] =
		(struct node_active_region){start_pfn, end_pfn, nid};
}

/* Region @kept has grown: swallow the others of its node that it now covers or touches. */
static void regions_join(int kept)
{
	struct node_active_region *map = init_vars->early_node_map;

	for (int i = kept + 1; i < init_vars->nr_nodemap_entries; i++) {
		if (map[i].nid != map[kept].nid || map[i].start_pfn > map[kept].end_pfn ||
		    map[i].end_pfn < map[kept].start_pfn)
			continue;
		map[kept].start_pfn = min(map[kept].start_pfn, map[i].start_pfn);
		map[kept].end_pfn = max(map[kept].end_pfn, map[i].end_pfn);
		region_drop(i);
		i = kept;
	}
}

void add_active_range(int nid, pfn_t start_pfn, pfn_t end_pfn)
{
	struct node_active_region *map = init_vars->early_node_map;

	for (int i = 0; i < init_vars->nr_nodemap_entries; i++) {
		if (map[i].nid != nid)
			continue;
		/* inside */
		if (start_pfn >= map[i].start_pfn && end_pfn <= map[i].end_pfn) {
			goal(BOOT_RANGE_INSIDE);
			return;
		}
		/* superset */
		if (start_pfn <= map[i].start_pfn && end_pfn >= map[i].end_pfn) {
			map[i].start_pfn = start_pfn;
			map[i].end_pfn = end_pfn;
			regions_join(i);
			return;
		}
		/* forward */
		if (start_pfn <= map[i].end_pfn && end_pfn > map[i].end_pfn) {
			goal(BOOT_RANGE_JOINED);
			map[i].end_pfn = end_pfn;
			regions_join(i);
			return;
		}
		/* backward */
		if (start_pfn < map[i].start_pfn && end_pfn >= map[i].start_pfn) {
			map[i].start_pfn = start_pfn;
			regions_join(i);
			return;
		}
	}
	region_append(nid, start_pfn, end_pfn);
}

void remove_active_range(int nid, pfn_t start_pfn, pfn_t end_pfn)
{
	struct node_active_region *map = init_vars->early_node_map;

	printk(KERN_DEBUG "remove_active_range (%d, %u, %u)\n", nid, start_pfn, end_pfn);
	for (int i = init_vars->nr_nodemap_entries - 1; i >= 0; i--) {
		pfn_t old_end = map[i].end_pfn;

		if (map[i].nid != nid || map[i].start_pfn >= end_pfn || old_end <= start_pfn)
			continue;
		if (map[i].start_pfn >= start_pfn && old_end <= end_pfn) {
			region_drop(i);
		} else if (map[i].start_pfn < start_pfn) {
			map[i].end_pfn = start_pfn;
			if (old_end > end_pfn)
				region_append(nid, end_pfn, old_end);
		} else {
			map[i].start_pfn = end_pfn;
		}
	}
}

void remove_all_active_ranges(void)
{
	memset(init_vars->early_node_map, 0, sizeof(init_vars->early_node_map));
	init_vars->nr_nodemap_entries = 0;
}

void sort_node_map(void)
{
	struct node_active_region *map = init_vars->early_node_map;

	for (int i = 1; i < init_vars->nr_nodemap_entries; i++) {
		struct node_active_region key = map[i];
		int j = i;

		for (; j > 0 && map[j - 1].start_pfn > key.start_pfn; j--)
			map[j] = map[j - 1];
		map[j] = key;
	}
}

int next_active_region_index_in_nid(int i, int nid)
{
	for (i = i + 1; i < init_vars->nr_nodemap_entries; i++) {
		if (nid == MAX_NUMNODES || init_vars->early_node_map[i].nid == nid)
			return i;
	}
	return -1;
}

int first_active_region_index_in_nid(int nid)
{
	return next_active_region_index_in_nid(-1, nid);
}

pfn_t find_min_pfn_for_node(int nid)
{
	pfn_t min_pfn = UINT32_MAX;
	int i;

	for_each_active_range_index_in_nid (i, nid)
		min_pfn = min(min_pfn, init_vars->early_node_map[i].start_pfn);
	if (min_pfn == UINT32_MAX) {
		printk(KERN_WARNING "Could not find start_pfn for node %d\n", nid);
		return 0;
	}
	return min_pfn;
}

pfn_t find_min_pfn_with_active_regions(void)
{
	return find_min_pfn_for_node(MAX_NUMNODES);
}

void get_pfn_range_for_nid(int nid, pfn_t *start_pfn, pfn_t *end_pfn)
{
	int i;

	*start_pfn = UINT32_MAX;
	*end_pfn = 0;
	for_each_active_range_index_in_nid (i, nid) {
		*start_pfn = min(*start_pfn, init_vars->early_node_map[i].start_pfn);
		*end_pfn = max(*end_pfn, init_vars->early_node_map[i].end_pfn);
	}
	if (*start_pfn == UINT32_MAX)
		*start_pfn = 0;
}

ulong_t __absent_pages_in_range(int nid, pfn_t range_start_pfn, pfn_t range_end_pfn)
{
	const struct node_active_region *map = init_vars->early_node_map;
	int i = first_active_region_index_in_nid(nid);
	ulong_t hole_pages = 0;
	pfn_t prev_end_pfn;

	if (i == -1)
		return 0;

	/* before the node's first frame */
	prev_end_pfn = min(map[i].start_pfn, range_end_pfn);
	if (map[i].start_pfn > range_start_pfn) {
		goal_if(prev_end_pfn < range_end_pfn, BOOT_HOLE_HEAD);
		hole_pages = prev_end_pfn - range_start_pfn;
	}

	/* between its ranges */
	for (; i != -1; i = next_active_region_index_in_nid(i, nid)) {
		pfn_t start_pfn;

		if (prev_end_pfn >= range_end_pfn)
			break;
		start_pfn = min(map[i].start_pfn, range_end_pfn);
		prev_end_pfn = max(prev_end_pfn, range_start_pfn);
		if (start_pfn > range_start_pfn) {
			BUG_ON(prev_end_pfn > start_pfn);
			goal_if(prev_end_pfn > range_start_pfn && start_pfn > prev_end_pfn &&
					start_pfn < range_end_pfn,
				BOOT_HOLE_INSIDE);
			hole_pages += start_pfn - prev_end_pfn;
		}
		prev_end_pfn = map[i].end_pfn;
	}

	/* beyond its last frame */
	goal_if(range_end_pfn > prev_end_pfn && prev_end_pfn > range_start_pfn, BOOT_HOLE_TAIL);
	if (range_end_pfn > prev_end_pfn)
		hole_pages += range_end_pfn - max(range_start_pfn, prev_end_pfn);
	return hole_pages;
}

ulong_t early_calculate_totalpages(void)
{
	ulong_t total = 0;

	for (int i = 0; i < init_vars->nr_nodemap_entries; i++)
		total += init_vars->early_node_map[i].end_pfn -
			 init_vars->early_node_map[i].start_pfn;
	return total;
}
