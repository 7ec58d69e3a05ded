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

struct entry {
	uint64_t addr, size;
	uint32_t type;
};

struct row {
	const char *what;
	uint64_t ram, mem;
	struct entry e820[4];            /* those with a type */
	struct page_model_range want[4]; /* up to the one that ends at 0 */
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

static void entries_add(struct boot_params *params, const struct entry *entries, uint32_t max)
{
	for (uint32_t i = 0; i < max && entries[i].type != 0; i++)
		params->e820[params->nr_e820++] = (struct e820_firmware_entry){
			.addr = entries[i].addr, .size = entries[i].size, .type = entries[i].type};
}

static void compute(const struct row *row, pfn_t reach, struct ram_map *map)
{
	static struct boot_params params;

	params = (struct boot_params){.ram = row->ram, .mem = row->mem};
	params.given = row->mem != NO_MEM ? BOOT_HAS_MEM : 0;
	entries_add(&params, row->e820, 4);
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

/* On a machine with RAM from 1 MiB to 16 MiB and what lies below 640 KiB. */
struct change {
	const char *what;
	uint64_t memmap, memmap_size;
	uint32_t memmap_type; /* 0: not given */
	uint64_t setup_data;  /* 0: none */
	uint32_t setup_data_size, setup_data_nr;
	struct page_model_range want[6]; /* from 1 MiB on, up to the one that ends at 0 */
};

static const struct change changes[] = {
	{.what = "memmap= adds RAM",
	 .memmap = MIB(24),
	 .memmap_size = MIB(8),
	 .memmap_type = E820_RAM,
	 .want = {{256, 4096}, {6144, 8192}}},
	{.what = "memmap= takes RAM away",
	 .memmap = MIB(8) + 1,
	 .memmap_size = 1,
	 .memmap_type = E820_RESERVED,
	 .want = {{256, 2048}, {2049, 4096}}},
	{.what = "a blob inside RAM takes its frames",
	 .setup_data = MIB(8) + 4000,
	 .setup_data_size = 100,
	 .setup_data_nr = 1,
	 .want = {{256, 2048}, {2050, 4096}}},
	{.what = "blobs lie a page apart",
	 .setup_data = MIB(8),
	 .setup_data_size = 4081,
	 .setup_data_nr = 3,
	 .want = {{256, 2048}, {2050, 2051}, {2053, 2054}, {2056, 4096}}},
	{.what = "a blob across the end of RAM",
	 .setup_data = MIB(16) - 8,
	 .setup_data_size = 8000,
	 .setup_data_nr = 1,
	 .want = {{256, 4095}}},
	{.what = "the list ends at the kernel's image",
	 .setup_data = MIB(1) - 4096,
	 .setup_data_nr = 4,
	 .want = {{256, 4096}}},
	{.what = "memmap= of RAM does not give a blob's frame back",
	 .memmap = MIB(8),
	 .memmap_size = 4096,
	 .memmap_type = E820_RAM,
	 .setup_data = MIB(8),
	 .setup_data_nr = 1,
	 .want = {{256, 2048}, {2049, 4096}}},
};

static void change_compute(const struct change *change, struct ram_map *map)
{
	static const struct entry machine[] = {{0, KIB(640), E820_RAM},
					       {MIB(1), MIB(15), E820_RAM}};
	static struct boot_params params;

	params = (struct boot_params){.memmap = change->memmap,
				      .memmap_size = change->memmap_size,
				      .memmap_type = change->memmap_type,
				      .setup_data = change->setup_data,
				      .setup_data_size = change->setup_data_size,
				      .setup_data_nr = change->setup_data_nr};
	params.given = change->memmap_type != 0 ? BOOT_HAS_MEMMAP : 0;
	entries_add(&params, machine, 2);
	ram_map_compute(&params, FRAMES_4G, map);
}

Test(ram_map, has_what_user_and_loader_leave_of_it)
{
	for (size_t i = 0; i < sizeof(changes) / sizeof(changes[0]); i++) {
		const struct change *c = &changes[i];
		struct ram_map map;
		uint32_t nr = 0;

		change_compute(c, &map);
		for (; nr < 6 && c->want[nr].end != 0; nr++) {
			cr_assert_lt(nr + 1, map.nr, "%s", c->what);
			cr_expect_eq(map.ranges[nr + 1].start, c->want[nr].start, "%s: 0x%x",
				     c->what, map.ranges[nr + 1].start);
			cr_expect_eq(map.ranges[nr + 1].end, c->want[nr].end, "%s: 0x%x", c->what,
				     map.ranges[nr + 1].end);
		}
		cr_expect_eq(map.nr, nr + 1, "%s: %u ranges", c->what, map.nr);
	}
}

/* A full table: every entry that a blob would add is lost, and the RAM behind it with them. */
Test(ram_map, loses_what_a_full_table_has_no_room_for)
{
	static struct boot_params params;
	struct ram_map map;

	params = (struct boot_params){.setup_data = MIB(8), .setup_data_nr = 1};
	params.e820[0] = (struct e820_firmware_entry){.size = KIB(640), .type = E820_RAM};
	params.e820[1] =
		(struct e820_firmware_entry){.addr = MIB(1), .size = MIB(15), .type = E820_RAM};
	for (params.nr_e820 = 2; params.nr_e820 < E820_FIRMWARE_MAX; params.nr_e820++)
		params.e820[params.nr_e820] = (struct e820_firmware_entry){
			.addr = MIB(32) + MIB(params.nr_e820), .size = 4096, .type = E820_RESERVED};
	ram_map_compute(&params, FRAMES_4G, &map);
	cr_assert_eq(map.nr, 2);
	cr_expect_eq(map.ranges[1].start, 256);
	cr_expect_eq(map.ranges[1].end, 2048);
}
