/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the firmware's entries and the boot line come to, by hand.
 */
#include <criterion/criterion.h>

#include "fuzz/model/ram_map.h"

#define KIB(n)    ((uint64_t)(n) << 10)
#define MIB(n)    ((uint64_t)(n) << 20)
#define NO_MEM    UINT64_MAX
#define FRAMES_4G (1u << 20)

struct row {
	const char *what;
	uint64_t ram, mem;
	struct e820_firmware_entry e820[4]; /* those with a type */
	struct page_model_range want[4];    /* up to the one that ends at 0 */
};

static const struct row rows[] = {
	{"a PC's map",
	 0,
	 NO_MEM,
	 {{0, KIB(636), 1}, {MIB(1), MIB(15), 1}},
	 {{1, 159}, {256, 4096}}},
	{"adjacent entries are one, which is no map",
	 MIB(8),
	 NO_MEM,
	 {{0, MIB(4), 1}, {MIB(4), MIB(4), 1}},
	 {{1, 159}, {256, 2048}}},
	{"one entry is no map", MIB(4) + 5, NO_MEM, {{0, MIB(64), 1}}, {{1, 159}, {256, 1024}}},
	{"an entry that wraps makes all of it no map",
	 MIB(2),
	 NO_MEM,
	 {{0, MIB(64), 1}, {MIB(65), MIB(1), 1}, {MIB(70), UINT64_MAX, 2}},
	 {{1, 159}, {256, 512}}},
	{"the highest type wins",
	 0,
	 NO_MEM,
	 {{0, MIB(8), 1}, {MIB(2), MIB(1), 3}, {MIB(2), MIB(2), 2}, {MIB(7), MIB(2), 1}},
	 {{1, 160}, {256, 512}, {1024, 2304}}},
	{"part of a frame is none",
	 0,
	 NO_MEM,
	 {{100, KIB(64), 1}, {MIB(1) + 1, KIB(8) - 2, 1}, {MIB(2) + 1, KIB(12), 1}},
	 {{1, 16}, {513, 515}}},
	{"mem= cuts",
	 0,
	 MIB(4) + 100,
	 {{0, MIB(2), 1}, {MIB(3), MIB(8), 1}, {MIB(16), MIB(1), 1}},
	 {{1, 160}, {256, 512}, {768, 1024}}},
	{"mem= in the hole cuts what is behind",
	 0,
	 KIB(700),
	 {{0, MIB(2), 1}, {MIB(3), MIB(8), 2}},
	 {{1, 160}}},
	{"no RAM at all", 0, NO_MEM, {{0, MIB(1), 2}, {MIB(1), MIB(1), 3}}, {{0, 0}}},
};

static void compute(const struct row *row, pfn_t reach, struct ram_map *map)
{
	static struct boot_params params;

	params = (struct boot_params){.ram = row->ram, .mem = row->mem};
	params.given = row->mem != NO_MEM ? BOOT_HAS_MEM : 0;
	while (params.nr_e820 < 4 && row->e820[params.nr_e820].type != 0) {
		params.e820[params.nr_e820] = row->e820[params.nr_e820];
		params.nr_e820++;
	}
	ram_map_compute(&params, reach, map);
}

Test(ram_map, has_the_frames_that_the_firmware_says)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct ram_map map;
		uint32_t nr = 0;

		compute(&rows[i], FRAMES_4G, &map);
		for (; nr < 4 && rows[i].want[nr].end != 0; nr++) {
			cr_assert_lt(nr, map.nr, "%s", rows[i].what);
			cr_expect_eq(map.ranges[nr].start, rows[i].want[nr].start, "%s: 0x%x",
				     rows[i].what, map.ranges[nr].start);
			cr_expect_eq(map.ranges[nr].end, rows[i].want[nr].end, "%s: 0x%x",
				     rows[i].what, map.ranges[nr].end);
		}
		cr_expect_eq(map.nr, nr, "%s: %u ranges", rows[i].what, map.nr);
	}
}

Test(ram_map, reaches_as_far_as_the_paging_mode)
{
	static const struct row row = {.mem = NO_MEM,
				       .e820 = {{0, MIB(1), 1}, {MIB(4000), MIB(200), 1}}};
	struct ram_map map;

	compute(&row, FRAMES_4G, &map);
	cr_assert_eq(map.nr, 2);
	cr_assert_eq(map.ranges[1].end, FRAMES_4G);
	cr_assert(ram_map_has(&map, 1));
	cr_assert_not(ram_map_has(&map, 0));
	cr_assert_not(ram_map_has(&map, 160));
	compute(&row, 16 * FRAMES_4G, &map);
	cr_assert_eq(map.ranges[1].end, MIB(4200) / PAGE_SIZE);
}
