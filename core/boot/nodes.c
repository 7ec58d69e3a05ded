/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Nodes: numa=fake=N splits the RAM into N contiguous nodes of like size. What the firmware says of
 * nodes is in srat.c.
 *
 *   | node 0          | node 1       hole    | node 2          |
 *   0                 ^                      ^ multiples of MAX_ORDER_NR_PAGES
 *
 * Sizes count RAM, not addresses. Borders are aligned, so that no buddy lies across one.
 *
 * As:      split_nodes_interleave() of 2.6.34 numa_64.c.
 * Differs: on 32 bits, with 4 MiB as the least node, not 64 MiB.
 */
#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_internal.h"

#define NODE_MIN_PAGES MAX_ORDER_NR_PAGES

/* The end of a node from @start on with @pages of RAM, at most @limit. */
static pfn_t node_end_find(pfn_t start, pfn_t pages, pfn_t limit)
{
	pfn_t end = ALIGN(start + pages, NODE_MIN_PAGES);

	while (end < limit && e820_ram_pages(start, end) < pages) {
		goal(BOOT_NODE_GREW);
		end += NODE_MIN_PAGES;
	}
	return min(end, limit);
}

static void node_register(int nid, pfn_t start, pfn_t end)
{
	if (e820_ram_pages(start, end) == 0) {
		goal(BOOT_PANIC_NODE_EMPTY);
		panic("Not enough memory for each node: node %d of %u has none", nid,
		      machine_boot_params()->nodes);
	}
	printk(KERN_INFO "Faking node %d at %08x-%08x (%uMB)\n", nid, start, end,
	       pages_to_mb(e820_ram_pages(start, end)));
	e820_register_active_regions(nid, start, end);
	node_vars->nr_online_nodes = (uint32_t)nid + 1;
}

/* Nodes get whole multiples of the least size; the first ones get what is over. */
static void split_nodes(uint32_t nr_nodes, pfn_t limit)
{
	pfn_t size = e820_ram_pages(0, limit) / nr_nodes;
	uint32_t big = (size % NODE_MIN_PAGES) * nr_nodes / NODE_MIN_PAGES;
	pfn_t start = 0;

	size -= size % NODE_MIN_PAGES;
	if (size == 0) {
		goal(BOOT_PANIC_NODES);
		panic("Not enough memory for each node: %u nodes of at least %uMB", nr_nodes,
		      pages_to_mb(NODE_MIN_PAGES));
	}
	goal_if(big == 0, BOOT_NODES_EVEN);
	goal_if(big != 0, BOOT_NODES_UNEVEN);
	for (uint32_t nid = 0; nid < nr_nodes; nid++) {
		pfn_t pages = size + (nid < big ? NODE_MIN_PAGES : 0);
		pfn_t end = nid + 1 == nr_nodes ? limit : node_end_find(start, pages, limit);

		node_register((int)nid, start, end);
		start = end;
	}
}

void initmem_init(void)
{
	uint32_t nr_nodes = machine_boot_params()->nodes;
	pfn_t limit = node_vars->highend_pfn;

	if (nr_nodes > 1) {
		split_nodes(nr_nodes, limit);
	} else if (!get_memcfg_from_srat(limit)) {
		goal(BOOT_NODES_ONE);
		node_vars->nr_online_nodes = 1;
		e820_register_active_regions(0, 0, limit);
	}
	init_vars->after_bootmem = true;
}
