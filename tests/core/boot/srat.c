/* SPDX-License-Identifier: GPL-2.0-only */
/* Nodes of the firmware's SRAT table: joined, numbered by address, or not used at all. */
#include "fixture.h"

struct piece {
	uint64_t addr, size; /* MiB */
	uint32_t affinity;   /* 1 + domain */
};

#define PIECES_MAX 8

struct range {
	pfn_t start, end; /* MiB */
	int nid;
};

struct row {
	const char *what;
	struct piece pieces[PIECES_MAX];
	uint64_t mem; /* MiB, 0: not given */
	uint32_t nodes;
	struct range ranges[4]; /* of the early node map from 1 MiB on */
	const char *why;        /* the table is not used */
};

static const struct row rows[] = {
	{.what = "two domains",
	 .pieces = {{1, 15, 1}, {16, 16, 2}},
	 .nodes = 2,
	 .ranges = {{1, 16, 0}, {16, 32, 1}}},
	{.what = "domains are numbered by address",
	 .pieces = {{1, 15, 4}, {16, 16, 3}, {32, 8, 1}},
	 .nodes = 3,
	 .ranges = {{1, 16, 0}, {16, 32, 1}, {32, 40, 2}}},
	{.what = "forward, backward, inside, superset, and a gap that is filled",
	 .pieces = {{1, 7, 1},
		    {16, 4, 2},
		    {14, 3, 2},
		    {15, 1, 2},
		    {24, 2, 2},
		    {22, 8, 2},
		    {20, 2, 2}},
	 .nodes = 2,
	 .ranges = {{1, 8, 0}, {14, 30, 1}}},
	{.what = "mem= takes the tail of a piece with two holes",
	 .pieces = {{1, 15, 1}, {16, 4, 2}, {24, 16, 2}},
	 .mem = 32,
	 .nodes = 2,
	 .ranges = {{1, 16, 0}, {16, 20, 1}, {24, 32, 1}}},
	{.what = "mem= takes all of a domain",
	 .pieces = {{1, 15, 1}, {16, 16, 2}},
	 .mem = 16,
	 .nodes = 1,
	 .ranges = {{1, 16, 0}}},
	{.what = "pieces of two domains overlap",
	 .pieces = {{1, 15, 1}, {15, 16, 2}},
	 .nodes = 1,
	 .ranges = {{1, 31, 0}},
	 .why = "the memory of two PXMs overlaps"},
	{.what = "domains interleave",
	 .pieces = {{1, 7, 1}, {8, 8, 2}, {16, 8, 1}},
	 .nodes = 1,
	 .ranges = {{1, 24, 0}},
	 .why = "the memory of two PXMs overlaps"},
	{.what = "a piece of no domain",
	 .pieces = {{1, 7, 1}, {8, 8, 0}},
	 .nodes = 1,
	 .ranges = {{1, 16, 0}},
	 .why = "some RAM is in no PXM"},
	{.what = "no SRAT table", .pieces = {{1, 15, 0}}, .nodes = 1, .ranges = {{1, 16, 0}}},
};

static const struct row *row;

static void map_is_as_wanted(void)
{
	int at = 1; /* low memory is the first */

	boot_to_zones();
	cr_assert_eq(node_vars->nr_online_nodes, row->nodes, "%s: %u nodes", row->what,
		     node_vars->nr_online_nodes);
	for (size_t i = 0; i < ARRAY_SIZE(row->ranges) && row->ranges[i].end != 0; i++, at++) {
		const struct node_active_region *got = &init_vars->early_node_map[at];

		cr_expect_eq(got->start_pfn, row->ranges[i].start * MIB_PAGES, "%s", row->what);
		cr_expect_eq(got->end_pfn, row->ranges[i].end * MIB_PAGES, "%s", row->what);
		cr_expect_eq(got->nid, row->ranges[i].nid, "%s", row->what);
	}
	cr_expect_eq(init_vars->nr_nodemap_entries, at, "%s: %d ranges", row->what,
		     init_vars->nr_nodemap_entries);
}

/* Low memory is in the domain of the first piece. */
static void line_of_row(void)
{
	line_of(48 * MIB);
	e820_begin();
	e820_entry(0, 0x9f000, E820_RAM);
	line.e820[0].affinity = row->pieces[0].affinity;
	for (size_t i = 0; i < PIECES_MAX && row->pieces[i].size != 0; i++) {
		e820_entry(row->pieces[i].addr * MIB, row->pieces[i].size * MIB, E820_RAM);
		line.e820[i + 1].affinity = row->pieces[i].affinity;
	}
	if (row->mem != 0) {
		line.given = BOOT_HAS_MEM;
		line.mem = row->mem * MIB;
	}
}

Test(srat, makes_nodes_of_its_domains_or_is_not_used_and_says_why)
{
	for (row = rows; row < rows + ARRAY_SIZE(rows); row++) {
		line_of_row();
		on_machine(map_is_as_wanted);
		cr_expect_eq(log_count("SRAT not used"), row->why != NULL, "%s", row->what);
		if (row->why != NULL)
			cr_expect_eq(log_count(row->why), 1, "%s", row->what);
	}
}

static void fake_nodes_count(void)
{
	boot_to_zones();
	cr_expect_eq(node_vars->nr_online_nodes, 3);
}

Test(srat, is_not_asked_where_numa_fake_is_given)
{
	row = &rows[0];
	line_of_row();
	line.nodes = 3;
	on_machine(fake_nodes_count);
	cr_expect_eq(log_count("SRAT"), 0);
}
