/* SPDX-License-Identifier: GPL-2.0-only */
/* The boot loader's blobs: kept out of RAM by the map, and reserved. */
#include "fixture.h"
#include "sim/firmware.h"

#define HEADER sizeof(struct setup_data)

static void blobs(uint64_t at, uint32_t size, uint32_t nr)
{
	line_of(32 * MIB);
	line.setup_data = at;
	line.setup_data_size = size;
	line.setup_data_nr = nr;
}

static const struct early_res *reservation_at(uint64_t start)
{
	const struct early_res *r;

	for (int i = 0; (r = early_res_slot(i)) != NULL; i++) {
		if (r->start == start)
			return r;
	}
	return NULL;
}

/* Frames of the blobs are no RAM, those around them are; each blob is reserved under its name. */
static void blobs_are_kept(void)
{
	uint64_t at = line.setup_data;

	boot_to_zones();
	for (uint32_t nr = 0; nr < line.setup_data_nr; nr++) {
		uint64_t end = at + HEADER + line.setup_data_size;
		const struct early_res *r = reservation_at(at);

		cr_assert_not_null(r, "blob %u", nr);
		cr_expect_eq(r->end, end);
		cr_expect_str_eq(r->name, "setup data");
		for (pfn_t pfn = PFN_DOWN(at); pfn <= PFN_DOWN(end - 1); pfn++)
			cr_expect_not(page_is_ram(pfn), "frame 0x%x", pfn);
		cr_expect(page_is_ram(PFN_DOWN(at) - 1));
		cr_expect(page_is_ram(PFN_DOWN(end - 1) + 1));
		at = firmware_setup_data_after(&line, at);
	}
}

Test(setup_data, is_no_ram_and_is_reserved_whatever_its_size_and_place)
{
	const struct {
		uint64_t at;
		uint32_t size, nr;
	} rows[] = {
		{8 * MIB, 0, 1},        {8 * MIB, 4080, 1},        {8 * MIB, 4081, 1},
		{8 * MIB - 8, 1000, 2}, {4 * MIB + 4095, 8192, 3}, {16 * MIB, 1, 10},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		blobs(rows[i].at, rows[i].size, rows[i].nr);
		on_machine(blobs_are_kept);
		cr_assert_eq(log_count("6|extended physical RAM map:"), 1);
	}
}

static void nothing_is_reserved(void)
{
	boot_to_zones();
	cr_expect_eq(e820_ram_pages(0, 32 * MIB_PAGES), 32 * MIB_PAGES - 1 - 0x61);
}

Test(setup_data, at_address_0_is_none_and_the_map_is_not_printed_again)
{
	blobs(0, 100, 1);
	on_machine(nothing_is_reserved);
	cr_assert_eq(log_count("extended physical RAM map:"), 0);
}

static void table_has_moved(void)
{
	boot_to_zones();
	cr_assert_eq(init_vars->max_early_res, 128);
	cr_assert_neq(init_vars->early_res, init_vars->early_res_x);
	cr_assert_lt(early_res_slot(0)->end, 4 * MIB, "early memory is what the entry code mapped");
	cr_assert_not_null(reservation_at(8 * MIB));
	cr_assert_gt(init_vars->early_res_count, 100 + 4);
}

Test(setup_data, of_a_hundred_blobs_makes_the_table_of_reservations_grow_and_loses_none)
{
	blobs(8 * MIB, 100, 100);
	on_machine(table_has_moved);
	cr_assert_eq(log_count("early_res array is doubled to"), 2);
}

Test(setup_data, in_the_ramdisk_is_a_panic)
{
	blobs(8 * MIB, 0, 1);
	line.given = BOOT_HAS_RAMDISK;
	line.ramdisk = 8 * MIB - 1;
	line.ramdisk_size = 2;
	must_panic(boot_to_zones, "Overlapping early reservations 800000-80000f setup data to "
				  "7fffff-800fff RAMDISK");
}
