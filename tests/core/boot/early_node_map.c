/* SPDX-License-Identifier: GPL-2.0-only */
/* The early node map against a model: the node of each of some frames. */
#include "fixture.h"

#define FRAMES 400u
#define NODES  3

static bool ram[NODES][FRAMES];

static uint32_t count(int nid, pfn_t start, pfn_t end)
{
	uint32_t sum = 0;

	for (pfn_t pfn = start; pfn < end && pfn < FRAMES; pfn++)
		sum += ram[nid][pfn];
	return sum;
}

/* Ranges of a node: its frames, each once, none touching another. */
static void map_is_model(void)
{
	for (int nid = 0; nid < NODES; nid++) {
		static uint8_t seen[FRAMES + 1];
		int i;

		memset(seen, 0, sizeof(seen));
		for_each_active_range_index_in_nid (i, nid) {
			const struct node_active_region *r = &init_vars->early_node_map[i];

			cr_assert_lt(r->start_pfn, r->end_pfn);
			for (pfn_t pfn = r->start_pfn; pfn < r->end_pfn; pfn++)
				cr_assert_eq(seen[pfn]++, 0, "frame %u twice", pfn);
			cr_assert_eq(seen[r->end_pfn], 0, "two ranges touch at %u", r->end_pfn);
			cr_assert(r->start_pfn == 0 || seen[r->start_pfn - 1] == 0);
		}
		for (pfn_t pfn = 0; pfn < FRAMES; pfn++)
			cr_assert_eq(seen[pfn], ram[nid][pfn], "node %d frame %u", nid, pfn);
	}
}

static void random_steps(void)
{
	for (int round = 0; round < 100; round++) {
		remove_all_active_ranges();
		memset(ram, 0, sizeof(ram));
		for (int step = 0; step < 40; step++) {
			int nid = (int)dice(NODES);
			pfn_t start = dice(FRAMES - 1);
			pfn_t end = start + 1 + dice(min_t(pfn_t, FRAMES - 1 - start, 80));
			bool add = dice(3) != 0;

			if (add)
				add_active_range(nid, start, end);
			else
				remove_active_range(nid, start, end);
			memset(&ram[nid][start], add, end - start);
			map_is_model();
		}
	}
}

Test(early_node_map, holds_each_frame_once_after_thousands_of_additions_and_removals)
{
	line_of(48 * MIB);
	on_machine(random_steps);
}

/* known range [100, 200); a new one; what is known then */
static const struct {
	pfn_t start, end, known_start, known_end;
	int ranges;
} merges[] = {
	{120, 150, 100, 200, 1}, {100, 200, 100, 200, 1}, {150, 250, 100, 250, 1},
	{200, 250, 100, 250, 1}, {50, 150, 50, 200, 1},   {50, 100, 50, 200, 1},
	{100, 250, 100, 250, 1}, {50, 200, 50, 200, 1},   {50, 250, 50, 250, 1},
	{201, 250, 100, 200, 2}, {50, 99, 100, 200, 2},
};

static void merge_table(void)
{
	for (size_t i = 0; i < ARRAY_SIZE(merges); i++) {
		remove_all_active_ranges();
		add_active_range(0, 100, 200);
		add_active_range(0, merges[i].start, merges[i].end);
		cr_expect_eq(init_vars->early_node_map[0].start_pfn, merges[i].known_start);
		cr_expect_eq(init_vars->early_node_map[0].end_pfn, merges[i].known_end);
		cr_expect_eq(init_vars->nr_nodemap_entries, merges[i].ranges, "case %zu", i);
	}
	/* a superset of two ranges, and one that only fills the gap */
	remove_all_active_ranges();
	add_active_range(0, 100, 200);
	add_active_range(0, 300, 400);
	add_active_range(1, 150, 350);
	add_active_range(0, 200, 300);
	cr_expect_eq(init_vars->nr_nodemap_entries, 2);
	cr_expect_eq(init_vars->early_node_map[0].end_pfn, 400);
	add_active_range(0, 50, 500);
	cr_expect_eq(init_vars->nr_nodemap_entries, 2, "the other node's range stays");
	cr_expect_eq(init_vars->early_node_map[0].start_pfn, 50);
	cr_expect_eq(init_vars->early_node_map[0].end_pfn, 500);
}

Test(early_node_map, merges_inside_forward_backward_and_superset)
{
	line_of(48 * MIB);
	on_machine(merge_table);
}

static void overflow(void)
{
	for (pfn_t i = 0; i < MAX_ACTIVE_REGIONS + 2; i++)
		add_active_range(0, i * 10, i * 10 + 5);
	cr_assert_eq(init_vars->nr_nodemap_entries, MAX_ACTIVE_REGIONS);
	/* what merges has room still */
	add_active_range(0, 5, 10);
	cr_assert_eq(init_vars->nr_nodemap_entries, MAX_ACTIVE_REGIONS - 1);
}

Test(early_node_map, reports_ranges_beyond_its_256)
{
	line_of(48 * MIB);
	on_machine(overflow);
	cr_assert_eq(log_count("2|More than 256 memory regions, truncating"), 2);
}

static void absent(void)
{
	for (int round = 0; round < 200; round++) {
		pfn_t node_start[NODES], node_end[NODES];

		remove_all_active_ranges();
		memset(ram, 0, sizeof(ram));
		for (int step = 0; step < 12; step++) {
			int nid = (int)dice(NODES);
			pfn_t start = dice(FRAMES - 1);
			pfn_t end = start + 1 + dice(min_t(pfn_t, FRAMES - 1 - start, 40));

			add_active_range(nid, start, end);
			memset(&ram[nid][start], true, end - start);
		}
		sort_node_map();
		for (int nid = 0; nid < NODES; nid++) {
			get_pfn_range_for_nid(nid, &node_start[nid], &node_end[nid]);
			if (count(nid, 0, FRAMES) == 0)
				continue;
			cr_assert_eq(find_min_pfn_for_node(nid), node_start[nid]);
			cr_assert(ram[nid][node_start[nid]] && ram[nid][node_end[nid] - 1]);
			for (int i = 0; i < 30; i++) {
				pfn_t start = dice(FRAMES), end = start + dice(FRAMES);

				cr_assert_eq(__absent_pages_in_range(nid, start, end),
					     end - start - count(nid, start, end), "[%u, %u)",
					     start, end);
			}
		}
	}
	remove_all_active_ranges();
	add_active_range(0, 10, 20);
	add_active_range(2, 20, 30);
	cr_assert_eq(__absent_pages_in_range(MAX_NUMNODES, 0, 40), 20, "of all nodes together");
	cr_assert_eq(early_calculate_totalpages(), 20);
	remove_all_active_ranges();
	cr_assert_eq(__absent_pages_in_range(0, 0, 100), 0, "a node without RAM has no holes");
	cr_assert_eq(find_min_pfn_for_node(2), 0);
}

Test(early_node_map, counts_holes_before_between_and_behind_its_ranges)
{
	line_of(48 * MIB);
	on_machine(absent);
	cr_assert_eq(log_count("Could not find start_pfn for node 2"), 1);
}
