/* SPDX-License-Identifier: GPL-2.0-only */
/* The e820 map against a model: one type for each of a few units of memory. */
#include "fixture.h"

#define UNITS 96
#define UNIT  UINT64_C(0x1000)

static struct e820entry entries[E820_X_MAX];
static uint32_t nr_entries;
static uint32_t model[UNITS];

/* Some entries, empty ones and overlaps among them; the model has the highest type of each unit. */
static void random_map(uint32_t nr)
{
	memset(model, 0, sizeof(model));
	nr_entries = nr;
	for (uint32_t i = 0; i < nr; i++) {
		uint32_t first = dice(UNITS);
		uint32_t length = dice(4) == 0 ? 0 : dice(min_t(uint32_t, UNITS - first, 20) + 1);
		uint32_t type = 1 + dice(6);

		entries[i] = (struct e820entry){first * UNIT, length * UNIT, type};
		for (uint32_t u = first; u < first + length; u++)
			model[u] = max(model[u], type);
	}
}

static uint32_t type_in_map(const struct e820entry *map, uint32_t nr, uint32_t unit)
{
	uint32_t found = 0, type = 0;

	for (uint32_t i = 0; i < nr; i++) {
		if (unit * UNIT < map[i].addr || unit * UNIT >= map[i].addr + map[i].size)
			continue;
		found++;
		type = map[i].type;
	}
	cr_assert_leq(found, 1, "unit %u lies in %u entries", unit, found);
	return type;
}

static void map_is_model(const struct e820entry *map, uint32_t nr)
{
	for (uint32_t unit = 0; unit < UNITS; unit++)
		cr_assert_eq(type_in_map(map, nr, unit), model[unit], "unit %u: %u, not %u", unit,
			     type_in_map(map, nr, unit), model[unit]);
}

static void map_is_sane(const struct e820entry *map, uint32_t nr)
{
	for (uint32_t i = 0; i < nr; i++)
		cr_assert_neq(map[i].size, 0);
	for (uint32_t i = 1; i < nr; i++) {
		uint64_t before = map[i - 1].addr + map[i - 1].size;

		cr_assert_leq(before, map[i].addr);
		cr_assert(before < map[i].addr || map[i - 1].type != map[i].type,
			  "entries %u and %u could be one", i - 1, i);
	}
}

Test(e820_sanitize, gives_each_unit_the_highest_type_in_thousands_of_random_maps)
{
	for (int round = 0; round < 4000; round++) {
		random_map(2 + dice(round % 4 == 0 ? 126 : 12));
		cr_assert_eq(sanitize_e820_map(entries, E820_X_MAX, &nr_entries), 0);
		map_is_sane(entries, nr_entries);
		map_is_model(entries, nr_entries);
	}
}

Test(e820_sanitize, leaves_a_sane_map_as_it_is)
{
	for (int round = 0; round < 500; round++) {
		struct e820entry before[E820_X_MAX];
		uint32_t nr;

		random_map(2 + dice(20));
		cr_assert_eq(sanitize_e820_map(entries, E820_X_MAX, &nr_entries), 0);
		if (nr_entries < 2)
			continue;
		nr = nr_entries;
		memcpy(before, entries, sizeof(before));
		cr_assert_eq(sanitize_e820_map(entries, E820_X_MAX, &nr_entries), 0);
		cr_assert_eq(nr, nr_entries);
		for (uint32_t i = 0; i < nr; i++) {
			cr_assert_eq(before[i].addr, entries[i].addr);
			cr_assert_eq(before[i].size, entries[i].size);
			cr_assert_eq(before[i].type, entries[i].type);
		}
	}
}

Test(e820_sanitize, refuses_one_entry_and_wrapping_ones_and_changes_nothing)
{
	struct e820entry map[3] = {{0, 10, 1}, {5, UINT64_MAX, 2}, {20, 4, 1}};
	uint32_t nr = 1;

	cr_assert_eq(sanitize_e820_map(map, 3, &nr), -1);
	nr = 3;
	cr_assert_eq(sanitize_e820_map(map, 3, &nr), -1);
	cr_assert_eq(nr, 3);
	cr_assert_eq(map[0].size, 10);
	cr_assert_eq(map[2].addr, 20);
}

Test(e820_sanitize, keeps_the_first_entries_when_the_result_has_no_room)
{
	struct e820entry map[3] = {{0, 100, 1}, {20, 10, 2}, {60, 10, 2}};
	uint32_t nr = 3;

	cr_assert_eq(sanitize_e820_map(map, 3, &nr), 0);
	cr_assert_eq(nr, 3);
	cr_assert_eq(map[2].addr, 30);
	cr_assert_eq(map[2].size, 30);
}

Test(e820_sanitize, takes_entries_up_to_the_last_byte)
{
	struct e820entry map[2] = {{UINT64_MAX - 9, 9, 1}, {0, 5, 2}};
	uint32_t nr = 2;

	cr_assert_eq(sanitize_e820_map(map, 2, &nr), 0);
	cr_assert_eq(nr, 2);
	cr_assert_eq(map[1].addr, UINT64_MAX - 9);
	cr_assert_eq(map[1].size, 9);
}

static void map_to_kernel(void)
{
	random_map(2 + dice(12));
	cr_assert_eq(sanitize_e820_map(entries, E820_X_MAX, &nr_entries), 0);
	boot_vars->e820.nr_map = nr_entries;
	memcpy(boot_vars->e820.map, entries, sizeof(entries));
}

static void update_random(void)
{
	for (int round = 0; round < 3000; round++) {
		uint32_t first = dice(UNITS), length = dice(UNITS - first + 1);
		uint32_t from = 1 + dice(4), to = 1 + (from + dice(3)) % 4;
		uint64_t changed = 0;

		map_to_kernel();
		for (uint32_t u = first; u < first + length; u++) {
			if (model[u] != from)
				continue;
			model[u] = to;
			changed += UNIT;
		}
		cr_assert_eq(e820_update_range(first * UNIT, length * UNIT, from, to), changed);
		map_is_model(boot_vars->e820.map, boot_vars->e820.nr_map);
	}
}

Test(e820_update, changes_exactly_the_bytes_of_the_old_type_and_says_how_many)
{
	line_of(48 * MIB);
	on_machine(update_random);
}

static void remove_random(void)
{
	for (int round = 0; round < 3000; round++) {
		uint32_t first = dice(UNITS), length = dice(UNITS - first + 1);
		uint32_t type = 1 + dice(4);
		bool checktype = dice(3) != 0;
		uint64_t removed = 0;

		map_to_kernel();
		for (uint32_t u = first; u < first + length; u++) {
			if (model[u] == 0 || (checktype && model[u] != type))
				continue;
			model[u] = 0;
			removed += UNIT;
		}
		cr_assert_eq(e820_remove_range(first * UNIT, length * UNIT, type, checktype),
			     removed);
		map_is_model(boot_vars->e820.map, boot_vars->e820.nr_map);
	}
}

Test(e820_remove, takes_out_exactly_the_range_also_from_inside_one_entry)
{
	line_of(48 * MIB);
	on_machine(remove_random);
}

static void mapped_random(void)
{
	for (int round = 0; round < 2000; round++) {
		uint32_t first = dice(UNITS), length = 1 + dice(UNITS - first);
		uint32_t type = 1 + dice(4), any = 0, all = 0;

		map_to_kernel();
		for (uint32_t u = first; u < first + length; u++) {
			bool hit = model[u] == type;

			any += hit;
			all += hit;
		}
		cr_assert_eq(e820_any_mapped(first * UNIT, (first + length) * UNIT, type),
			     any != 0);
		cr_assert_eq(e820_all_mapped(first * UNIT, (first + length) * UNIT, type),
			     all == length);
	}
}

Test(e820_mapped, any_and_all_agree_with_the_units)
{
	line_of(48 * MIB);
	on_machine(mapped_random);
}

static void fill_up(void)
{
	for (uint32_t i = 0; i < E820_X_MAX + 3; i++)
		e820_add_region(i * 2 * UNIT, UNIT, E820_RAM);
	cr_assert_eq(boot_vars->e820.nr_map, E820_X_MAX);
	/* an update in the middle has no room for its parts */
	e820_update_range(0x100, 0x100, E820_RAM, E820_RESERVED);
	cr_assert_eq(boot_vars->e820.nr_map, E820_X_MAX);
	/* a count that got out of hand is caught, too */
	boot_vars->e820.nr_map = E820_X_MAX + 1;
	e820_add_region(0, UNIT, E820_RAM);
	cr_assert_eq(boot_vars->e820.nr_map, E820_X_MAX + 1);
}

Test(e820_add, says_so_when_the_map_is_full_and_writes_no_further)
{
	line_of(48 * MIB);
	on_machine(fill_up);
	cr_assert_eq(log_count("3|Ooops! Too many entries in the memory map!"), 6);
}

struct active_case {
	struct e820entry entry;
	pfn_t start, last;
	bool found;
	pfn_t first_pfn, end_pfn;
};

static const struct active_case active_cases[] = {
	{{0x1000, 0x3000, E820_RAM}, 0, 100, true, 1, 4},
	{{0x1001, 0x2fff, E820_RAM}, 0, 100, true, 2, 4},
	{{0x1000, 0x2fff, E820_RAM}, 0, 100, true, 1, 3},
	{{0x1800, 0x1000, E820_RAM}, 0, 100, false, 0, 0},
	{{0x1000, 0, E820_RAM}, 0, 100, false, 0, 0},
	{{0x1000, 0x3000, E820_ACPI}, 0, 100, false, 0, 0},
	{{0x1000, 0x3000, E820_RAM}, 2, 3, true, 2, 3},
	{{0x1000, 0x3000, E820_RAM}, 4, 100, false, 0, 0},
	{{0x1000, 0x3000, E820_RAM}, 0, 1, false, 0, 0},
	{{UINT64_C(1) << 44, 0x5000, E820_RAM}, 0, 100, false, 0, 0},
	{{UINT64_MAX - 0xfff, 0xfff, E820_RAM}, 0, UINT32_MAX, false, 0, 0},
	{{0, UINT64_C(1) << 45, E820_RAM}, 0, 1u << 20, true, 0, 1u << 20},
};

Test(e820_active, finds_whole_frames_cut_to_the_window)
{
	for (size_t i = 0; i < ARRAY_SIZE(active_cases); i++) {
		const struct active_case *c = &active_cases[i];
		pfn_t first = 0, end = 0;
		bool found = e820_find_active_region(&c->entry, c->start, c->last, &first, &end);

		cr_expect_eq(found, c->found, "case %zu", i);
		if (!c->found || !found)
			continue;
		cr_expect_eq(first, c->first_pfn, "case %zu: %u", i, first);
		cr_expect_eq(end, c->end_pfn, "case %zu: %u", i, end);
	}
}

static void setup_only(void)
{
	early_res_init();
	setup_memory_map();
}

static void firmware_setup(void)
{
	setup_only();
	parse_early_param();
	finish_e820_parsing();
	trim_bios_range();
}

Test(e820_setup, ignores_a_map_of_one_entry_and_assumes_the_usual_machine)
{
	line_of(48 * MIB);
	e820_begin();
	e820_entry(0, 16 * MIB, E820_RAM);
	on_machine(setup_only);
	cr_assert_eq(log_count("BIOS-e801: 0000000000000000 - 000000000009f000 (usable)"), 1);
	cr_assert_eq(log_count("BIOS-e801: 0000000000100000 - 0000000003000000 (usable)"), 1);
}

Test(e820_setup, ignores_a_map_that_wraps)
{
	line_of(8 * MIB);
	e820_begin();
	e820_entry(0, 16 * MIB, E820_RAM);
	e820_entry(32 * MIB, UINT64_MAX - 16 * MIB, E820_RESERVED);
	on_machine(setup_only);
	cr_assert_eq(log_count("BIOS-e801:"), 2);
	cr_assert_eq(log_count("0000000000100000 - 0000000000800000 (usable)"), 1);
}

Test(e820_setup, prints_every_type_of_entry)
{
	line_of(48 * MIB);
	e820_begin();
	for (uint32_t type = 1; type <= 6; type++)
		e820_entry(type * MIB, MIB, type);
	on_machine(setup_only);
	cr_assert_eq(log_count("6| BIOS-e820: 0000000000100000 - 0000000000200000 (usable)"), 1);
	cr_assert_eq(log_count("0000000000300000 (reserved)"), 1);
	cr_assert_eq(log_count("0000000000400000 (ACPI data)"), 1);
	cr_assert_eq(log_count("0000000000500000 (ACPI NVS)"), 1);
	cr_assert_eq(log_count("0000000000600000 (unusable)"), 1);
	cr_assert_eq(log_count("0000000000700000 type 6"), 1);
}

static void trimmed(void)
{
	firmware_setup();
	cr_expect_not(page_is_ram(0));
	cr_expect(page_is_ram(1));
	cr_expect(page_is_ram(0x9f));
	for (pfn_t pfn = 0xa0; pfn < 0x100; pfn++)
		cr_expect_not(page_is_ram(pfn));
	cr_expect(page_is_ram(0x100));
	cr_expect_eq(e820_end_of_ram_pfn(), 16 * MIB_PAGES);
	cr_expect_eq(e820_ram_pages(0, 16 * MIB_PAGES), 16 * MIB_PAGES - 1 - 0x60);
}

Test(e820_trim, page_0_and_the_bios_area_are_no_ram_even_in_one_flat_entry)
{
	line_of(16 * MIB);
	e820_begin();
	e820_entry(0, 16 * MIB, E820_RAM);
	e820_entry(UINT64_C(0xfffe0000), 0x20000, E820_RESERVED);
	on_machine(trimmed);
}

static void memory_ends_at_10_mib(void)
{
	firmware_setup();
	cr_expect_eq(e820_end_of_ram_pfn(), 10 * MIB_PAGES);
	cr_expect(e820_any_mapped(UINT64_C(0xf0000), MIB, E820_RESERVED), "only RAM is cut");
}

Test(e820_mem, cuts_ram_at_mem_and_keeps_reserved_entries)
{
	line_of(48 * MIB);
	line.given = BOOT_HAS_MEM;
	line.mem = 10 * MIB;
	on_machine(memory_ends_at_10_mib);
	cr_assert_eq(log_count("user-defined physical RAM map:"), 1);
}

Test(e820_mem, a_map_that_cannot_be_sanitized_is_a_panic)
{
	line_of(48 * MIB);
	e820_begin();
	e820_entry(0, 16 * MIB, E820_RAM);
	e820_entry(16 * MIB, 16 * MIB, E820_RAM);
	line.given = BOOT_HAS_MEM;
	line.mem = 10 * MIB;
	/* the two entries merge into one when the firmware's map is sanitized: then it is no map */
	on_machine(firmware_setup);
	cr_assert_eq(log_count("BIOS-e801:"), 2);
}

static void one_user_entry(void)
{
	early_res_init();
	e820_add_region(0, 16 * MIB, E820_RAM);
	parse_memopt(8 * MIB);
	finish_e820_parsing();
}

Test(e820_mem, one_entry_left_is_an_invalid_user_map)
{
	line_of(48 * MIB);
	must_panic(one_user_entry, "Invalid user supplied memory map");
}

static void above_the_limit(void)
{
	firmware_setup();
	cr_expect_eq(e820_end_of_ram_pfn(), MAX_ARCH_PFN);
}

Test(e820_end, is_cut_at_what_the_paging_mode_can_address)
{
	line_of(48 * MIB);
	e820_entry(UINT64_C(1) << 32, UINT64_C(1) << 45, E820_RAM);
	e820_entry(UINT64_C(0xf0000000), UINT64_C(0x10000000), E820_RAM);
	on_machine(above_the_limit);
}

static void memmap_added(void)
{
	firmware_setup();
	cr_expect_eq(e820_end_of_ram_pfn(), 14 * MIB_PAGES);
	cr_expect(e820_any_mapped(12 * MIB, 12 * MIB + 1, E820_RAM), "memmap= comes after mem=");
	cr_expect_not(e820_any_mapped(10 * MIB, 12 * MIB, E820_RAM));
}

Test(e820_memmap, adds_ram_that_the_firmware_does_not_know_of)
{
	line_of(16 * MIB);
	line.given = BOOT_HAS_MEM | BOOT_HAS_MEMMAP;
	line.mem = 10 * MIB;
	line.memmap = 12 * MIB;
	line.memmap_size = 2 * MIB;
	line.memmap_type = E820_RAM;
	on_machine(memmap_added);
}

static void memmap_reserved(void)
{
	firmware_setup();
	cr_expect_eq(e820_ram_pages(0, 16 * MIB_PAGES), 14 * MIB_PAGES - 1 - 0x61);
	cr_expect_not(page_is_ram(4 * MIB_PAGES));
	cr_expect(page_is_ram(6 * MIB_PAGES));
}

Test(e820_memmap, that_is_no_ram_wins_over_ram)
{
	line_of(16 * MIB);
	line.given = BOOT_HAS_MEMMAP;
	line.memmap = 4 * MIB;
	line.memmap_size = 2 * MIB;
	line.memmap_type = E820_RESERVED;
	on_machine(memmap_reserved);
}

Test(e820_memmap, that_wraps_is_an_invalid_user_map)
{
	line_of(16 * MIB);
	line.given = BOOT_HAS_MEMMAP;
	line.memmap = UINT64_MAX - 4095;
	line.memmap_size = 8192;
	line.memmap_type = E820_ACPI;
	must_panic(firmware_setup, "Invalid user supplied memory map");
}
