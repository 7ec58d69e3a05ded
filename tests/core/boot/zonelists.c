/* SPDX-License-Identifier: GPL-2.0-only */
/* Zonelists, as pictures of what a node falls back to. */
#include "fixture.h"

#include "core/base/seq.h"
#include "core/base/zone.h"

static char text[8192];

static void build(void)
{
	struct seq seq = {text, sizeof(text), 0};
	int nid;

	boot_to_zonelists();
	show_zonelists(&seq);
	for_each_online_node (nid) {
		struct zonelist *list = &NODE_DATA(nid)->node_zonelists[ZONELIST_FALLBACK];

		cr_expect_eq(list->zlcache_ptr, &list->zlcache);
		cr_expect_null(NODE_DATA(nid)->node_zonelists[ZONELIST_THISNODE].zlcache_ptr);
		for (int i = 0; list->_zonerefs[i].zone != NULL; i++) {
			cr_expect_eq(list->zlcache.z_to_n[i], list->_zonerefs[i].zone->node);
			cr_expect_eq(list->_zonerefs[i].zone_idx,
				     (int)zone_idx(list->_zonerefs[i].zone));
		}
	}
}

struct list_case {
	uint32_t ram_mb, highmem_mb, nodes, cpus, order, kernelcore_mb;
	bool grouped;
	const char *text;
};

#define ALONE_0 "Node 0 alone: 0/Normal 0/DMA\n"
#define ALONE_1 "Node 1 alone: 1/Normal\n"
#define TWO_IN_ZONE_ORDER                                                                          \
	"order zone\n"                                                                             \
	"Node 0: 0/Normal 1/Normal 0/DMA\n" ALONE_0 "Node 1: 1/Normal 0/Normal 0/DMA\n" ALONE_1
#define TWO_IN_NODE_ORDER                                                                          \
	"order node\n"                                                                             \
	"Node 0: 0/Normal 0/DMA 1/Normal\n" ALONE_0 "Node 1: 1/Normal 0/Normal 0/DMA\n" ALONE_1

static const struct list_case list_cases[] = {
	/* all of it is DMA: node order */
	{8, 0, 1, 1, 0, 0, false, "order node\nNode 0: 0/DMA\nNode 0 alone: 0/DMA\n"},
	/* five pageblocks of order 10 are 20 MiB, those of order 9 are 10 MiB */
	{20, 0, 1, 1, 0, 0, PAGING_PAE, "order node\nNode 0: 0/Normal 0/DMA\n" ALONE_0},
	{48, 16, 1, 1, 0, 0, true,
	 "order zone\n"
	 "Node 0: 0/HighMem 0/Normal 0/DMA\n"
	 "Node 0 alone: 0/HighMem 0/Normal 0/DMA\n"},
	{48, 16, 1, 1, 1, 40, true,
	 "order node\n"
	 "Node 0: 0/Movable 0/HighMem 0/Normal 0/DMA\n"
	 "Node 0 alone: 0/Movable 0/HighMem 0/Normal 0/DMA\n"},
	/* DMA is less than half, but node 0, which is not small, consists of it */
	{36, 0, 3, 1, 0, 0, true,
	 "order node\n"
	 "Node 0: 0/DMA 1/Normal 2/Normal\n"
	 "Node 0 alone: 0/DMA\n"
	 "Node 1: 1/Normal 2/Normal 0/DMA\n" ALONE_1 "Node 2: 2/Normal 1/Normal 0/DMA\n"
	 "Node 2 alone: 2/Normal\n"},
	{64, 0, 2, 1, 0, 0, true, TWO_IN_ZONE_ORDER},
	{64, 0, 2, 1, 1, 0, true, TWO_IN_NODE_ORDER},
	/* a number that is no order means the default */
	{64, 0, 2, 1, 77, 0, true, TWO_IN_ZONE_ORDER},
	{96, 24, 4, 4, 2, 0, true,
	 "order zone\n"
	 "Node 0: 2/HighMem 3/HighMem 0/Normal 1/Normal 2/Normal 0/DMA\n" ALONE_0
	 "Node 1: 2/HighMem 3/HighMem 1/Normal 2/Normal 0/Normal 0/DMA\n" ALONE_1
	 "Node 2: 2/HighMem 3/HighMem 2/Normal 0/Normal 1/Normal 0/DMA\n"
	 "Node 2 alone: 2/HighMem 2/Normal\n"
	 "Node 3: 3/HighMem 2/HighMem 0/Normal 1/Normal 2/Normal 0/DMA\n"
	 "Node 3 alone: 3/HighMem\n"},
	/* nodes without CPUs come first; of these the one that has less load */
	{96, 0, 4, 2, 1, 0, true,
	 "order node\n"
	 "Node 0: 0/Normal 0/DMA 2/Normal 3/Normal 1/Normal\n" ALONE_0
	 "Node 1: 1/Normal 3/Normal 2/Normal 0/Normal 0/DMA\n" ALONE_1
	 "Node 2: 2/Normal 3/Normal 0/Normal 0/DMA 1/Normal\n"
	 "Node 2 alone: 2/Normal\n"
	 "Node 3: 3/Normal 2/Normal 0/Normal 0/DMA 1/Normal\n"
	 "Node 3 alone: 3/Normal\n"},
};

Test(zonelists, follow_node_or_zone_order_as_the_machine_or_the_boot_line_wants)
{
	for (size_t i = 0; i < ARRAY_SIZE(list_cases); i++) {
		const struct list_case *c = &list_cases[i];

		line_of(c->ram_mb * MIB);
		line.nodes = c->nodes;
		line.cpus = c->cpus;
		line.zonelist_order = c->order;
		if (c->highmem_mb != 0) {
			line.given |= BOOT_HAS_HIGHMEM;
			line.highmem = c->highmem_mb * MIB;
		}
		if (c->kernelcore_mb != 0) {
			line.given |= BOOT_HAS_KERNELCORE;
			line.kernelcore = c->kernelcore_mb * MIB;
		}
		on_machine(build);
		cr_expect_str_eq(text, c->text, "case %zu:\n%s", i, text);
		cr_expect_eq(node_vars->page_group_by_mobility_disabled, !c->grouped, "case %zu",
			     i);
	}
}

static void grouping_edge(void)
{
	ulong_t sum = 0;

	boot_to_zonelists();
	for (enum zone_type type = 0; type < MAX_NR_ZONES; type++)
		sum += NODE_DATA(0)->node_zones[type].present_pages;
	cr_assert_eq(boot_vars->vm_total_pages, sum);
	cr_assert_eq(node_vars->page_group_by_mobility_disabled, sum < 5 * pageblock_nr_pages);
}

Test(zonelists, grouping_is_off_below_five_pageblocks)
{
	for (uint64_t ram = 9 * MIB; ram < 24 * MIB; ram += 0x40000) {
		line_of(ram);
		on_machine(grouping_edge);
	}
}
