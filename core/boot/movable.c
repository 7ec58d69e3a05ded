/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * kernelcore= and movablecore=: how much of each node is ZONE_MOVABLE.
 *
 * Of each node the last frames of the highest zone become movable, such that the rest, over all
 * nodes, is kernelcore pages, spread as evenly as the nodes' sizes allow.
 *
 * As: find_zone_movable_pfns_for_nodes() of 2.6.34.
 */
#include "core/base/kernel.h"
#include "core/base/zone.h"
#include "core/boot/boot_internal.h"

void find_usable_zone_for_movable(void)
{
	int type;

	for (type = MAX_NR_ZONES - 1; type >= 0; type--) {
		if (type == ZONE_MOVABLE)
			continue;
		if (init_vars->arch_zone_highest_possible_pfn[type] >
		    init_vars->arch_zone_lowest_possible_pfn[type])
			break;
	}
	VM_BUG_ON(type == -1);
	node_vars->movable_zone = (enum zone_type)type;
}

static ulong_t take(ulong_t *from, ulong_t pages)
{
	pages = min(*from, pages);
	*from -= pages;
	return pages;
}

/*
 * One range of a node: its frames below @usable_start and then up to *node_share more are the
 * kernel's. Ensures: is the node's share complete?
 */
static bool kernelcore_from_range(int nid, struct node_active_region range, pfn_t usable_start,
				  ulong_t *node_share)
{
	pfn_t *movable = &init_vars->zone_movable_pfn[nid];
	pfn_t start = max(range.start_pfn, *movable);
	ulong_t size;

	if (start >= range.end_pfn)
		return false;
	if (start < usable_start) {
		goal(BOOT_MOVABLE_BELOW);
		ulong_t kernel_pages = min(range.end_pfn, usable_start) - start;

		take(node_share, kernel_pages);
		take(&init_vars->required_kernelcore, kernel_pages);
		if (range.end_pfn <= usable_start) {
			/* so that another round does not count these again */
			*movable = range.end_pfn;
			return false;
		}
		start = usable_start;
	}
	size = take(node_share, range.end_pfn - start);
	*movable = start + size;
	take(&init_vars->required_kernelcore, size);
	return *node_share == 0;
}

static void kernelcore_from_node(int nid, pfn_t usable_start, ulong_t node_share)
{
	int i;

	for_each_active_range_index_in_nid (i, nid) {
		if (kernelcore_from_range(nid, init_vars->early_node_map[i], usable_start,
					  &node_share))
			break;
	}
}

/* One round over all nodes, each asked for an equal share. */
static void kernelcore_round(pfn_t usable_start, ulong_t usable_nodes)
{
	ulong_t share = init_vars->required_kernelcore / usable_nodes;
	int nid;

	for_each_online_node (nid) {
		if (init_vars->required_kernelcore < share)
			share = init_vars->required_kernelcore / usable_nodes;
		kernelcore_from_node(nid, usable_start, share);
	}
}

/*
 * movablecore= as a kernelcore=, if that is more than was asked for. A movablecore beyond all
 * memory wraps to a huge kernelcore, as in 2.6.34: then nothing is movable.
 */
static void movablecore_apply(void)
{
	ulong_t total = early_calculate_totalpages();
	ulong_t movablecore = init_vars->required_movablecore;

	if (movablecore == 0)
		return;
	movablecore = roundup(movablecore, MAX_ORDER_NR_PAGES);
	goal_if(movablecore > total, BOOT_MOVABLE_WRAPS);
	goal_if(movablecore <= total, BOOT_MOVABLE_MOVABLECORE);
	init_vars->required_kernelcore = max(init_vars->required_kernelcore, total - movablecore);
}

/*
 * Nodes that have less than their share leave a rest; further rounds ask one node less each time,
 * which pushes the border up on those that have memory left.
 */
void find_zone_movable_pfns_for_nodes(void)
{
	ulong_t usable_nodes = node_vars->nr_online_nodes;
	pfn_t usable_start;

	memset(init_vars->zone_movable_pfn, 0, sizeof(init_vars->zone_movable_pfn));
	goal_if(init_vars->required_kernelcore != 0, BOOT_MOVABLE_KERNELCORE);
	movablecore_apply();
	if (init_vars->required_kernelcore == 0)
		return;

	find_usable_zone_for_movable();
	usable_start = init_vars->arch_zone_lowest_possible_pfn[node_vars->movable_zone];
	do {
		goal_if(usable_nodes < node_vars->nr_online_nodes, BOOT_MOVABLE_SECOND_ROUND);
		kernelcore_round(usable_start, usable_nodes);
		usable_nodes--;
	} while (usable_nodes != 0 && init_vars->required_kernelcore > usable_nodes);

	for (int nid = 0; nid < MAX_NUMNODES; nid++)
		init_vars->zone_movable_pfn[nid] =
			roundup(init_vars->zone_movable_pfn[nid], MAX_ORDER_NR_PAGES);
}
