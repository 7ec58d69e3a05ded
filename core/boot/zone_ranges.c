/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where zones begin and end, and how much of them is there, from the early node map.
 *
 *   possible   | DMA    | Normal         | HighMem                 |    of the machine
 *   node 1                      |------------------------|               its RAM
 *   its zones                   | Normal | HighMem  |Movable         Movable is cut off the end
 *
 * As: mm/page_alloc.c of 2.6.34.
 */
#include "core/base/kernel.h"
#include "core/base/zone.h"
#include "core/boot/boot_internal.h"

void zone_ranges_init(const pfn_t *max_zone_pfn)
{
	pfn_t *lowest = init_vars->arch_zone_lowest_possible_pfn;
	pfn_t *highest = init_vars->arch_zone_highest_possible_pfn;

	lowest[0] = find_min_pfn_with_active_regions();
	highest[0] = max_zone_pfn[0];
	for (int i = 1; i < MAX_NR_ZONES; i++) {
		if (i == ZONE_MOVABLE)
			continue;
		lowest[i] = highest[i - 1];
		highest[i] = max(max_zone_pfn[i], lowest[i]);
	}
	lowest[ZONE_MOVABLE] = 0;
	highest[ZONE_MOVABLE] = 0;
}

/* A zone's frames on one node, before they are cut to the node. */
struct pfn_range {
	pfn_t start, end;
};

/* As: adjust_zone_range_for_zone_movable(). */
static struct pfn_range adjust_range_for_movable(int nid, enum zone_type type, pfn_t node_end,
						 struct pfn_range range)
{
	pfn_t movable = init_vars->zone_movable_pfn[nid];

	if (movable == 0)
		return range;
	if (type == ZONE_MOVABLE) {
		range.start = movable;
		range.end = min(node_end,
				init_vars->arch_zone_highest_possible_pfn[node_vars->movable_zone]);
	} else if (range.start < movable && range.end > movable) {
		goal(BOOT_MOVABLE_CUTS_ZONE);
		range.end = movable;
	} else if (range.start >= movable) {
		goal_if(range.start < node_end, BOOT_MOVABLE_TAKES_ZONE);
		range.start = range.end;
	}
	return range;
}

ulong_t zone_spanned_pages_in_node(int nid, enum zone_type type)
{
	struct pfn_range range = {init_vars->arch_zone_lowest_possible_pfn[type],
				  init_vars->arch_zone_highest_possible_pfn[type]};
	pfn_t node_start, node_end;

	get_pfn_range_for_nid(nid, &node_start, &node_end);
	range = adjust_range_for_movable(nid, type, node_end, range);
	if (range.end < node_start || range.start > node_end)
		return 0;
	range.end = min(range.end, node_end);
	range.start = max(range.start, node_start);
	return range.end - range.start;
}

ulong_t zone_absent_pages_in_node(int nid, enum zone_type type)
{
	struct pfn_range range;
	pfn_t node_start, node_end;

	get_pfn_range_for_nid(nid, &node_start, &node_end);
	range.start = max(init_vars->arch_zone_lowest_possible_pfn[type], node_start);
	range.end = min(init_vars->arch_zone_highest_possible_pfn[type], node_end);
	range = adjust_range_for_movable(nid, type, node_end, range);
	return __absent_pages_in_range(nid, range.start, range.end);
}
