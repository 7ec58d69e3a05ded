/* SPDX-License-Identifier: GPL-2.0-only */
/* Early reservations against a model: who has each of some units of memory. */
#include "fixture.h"

#define BASE  (16 * MIB)
#define UNITS 128u
#define UNIT  UINT64_C(0x10000)

static uint8_t owner[UNITS]; /* 0: free; else the letter of the reservation's name */
static bool ok[UNITS];       /* it may be overlapped */

static void start(void)
{
	early_res_init();
	init_vars->max_pfn_mapped = 48 * MIB_PAGES;
	setup_memory_map();
	memset(owner, 0, sizeof(owner));
	memset(ok, 0, sizeof(ok));
}

static uint64_t at(uint32_t unit)
{
	return BASE + unit * UNIT;
}

static void table_is_model(void)
{
	int used = 0;

	for (uint32_t unit = 0; unit < UNITS; unit++) {
		int found = find_overlapped_early(at(unit), at(unit) + UNIT);
		const struct early_res *r = early_res_slot(found);

		cr_assert_eq(r != NULL, owner[unit] != 0, "unit %u", unit);
		if (r == NULL)
			continue;
		cr_assert_leq(r->start, at(unit));
		cr_assert_geq(r->end, at(unit) + UNIT);
		cr_assert_eq(r->name[0], (char)owner[unit]);
		cr_assert_eq(r->overlap_ok, ok[unit]);
	}
	while (early_res_slot(used) != NULL) {
		for (int i = 0; i < used; i++)
			cr_assert(early_res_slot(i)->end <= early_res_slot(used)->start ||
				  early_res_slot(i)->start >= early_res_slot(used)->end);
		used++;
	}
	cr_assert_eq(used, init_vars->early_res_count);
	cr_assert_lt(used, init_vars->max_early_res);
}

static bool range_free_but_ok(uint32_t first, uint32_t length)
{
	for (uint32_t u = first; u < first + length; u++) {
		if (owner[u] != 0 && !ok[u])
			return false;
	}
	return true;
}

static void take(uint32_t first, uint32_t length, char letter, bool overlap_ok)
{
	for (uint32_t u = first; u < first + length; u++) {
		owner[u] = (uint8_t)letter;
		ok[u] = overlap_ok;
	}
}

static void random_step(void)
{
	uint32_t first = dice(UNITS), length = 1 + dice(min_t(uint32_t, UNITS - first, 12));
	char name[2] = {(char)('A' + dice(26)), '\0'};

	switch (dice(4)) {
	case 0:
	case 1:
		if (!range_free_but_ok(first, length))
			return;
		reserve_early(at(first), at(first + length), name);
		take(first, length, name[0], false);
		break;
	case 2:
		if (!range_free_but_ok(first, length) ||
		    init_vars->early_res_count + 3 > init_vars->max_early_res)
			return;
		reserve_early_overlap_ok(at(first), at(first + length), name);
		take(first, length, name[0], true);
		break;
	default:
		/* the tail of a split one may be overlapped no more */
		for (uint32_t u = first; u < first + length; u++) {
			if (ok[u])
				return;
		}
		if (first + length < UNITS && ok[first + length])
			return;
		free_early_partial(at(first), at(first + length));
		memset(owner + first, 0, length);
		break;
	}
}

static void random_steps(void)
{
	for (int round = 0; round < 40; round++) {
		start();
		for (int step = 0; step < 150; step++) {
			random_step();
			table_is_model();
		}
	}
}

Test(early_res, agrees_with_the_units_after_each_of_thousands_of_steps)
{
	line_of(48 * MIB);
	on_machine(random_steps);
}

static void many(void)
{
	start();
	for (uint32_t i = 0; i < 500; i++) {
		reserve_early(20 * MIB + i * 0x2000, 20 * MIB + i * 0x2000 + 0x1000, "piece");
		for (uint32_t j = i > 40 ? i - 40 : 0; j <= i; j++)
			cr_assert_not_null(early_res_slot(find_overlapped_early(
				20 * MIB + j * 0x2000, 20 * MIB + j * 0x2000 + 1)));
	}
	cr_assert_eq(init_vars->early_res_count, 501, "500 and the table's own");
	cr_assert_eq(init_vars->early_res[0].start, __pa(init_vars->early_res));
	cr_assert_geq(init_vars->early_res[0].end,
		      __pa(init_vars->early_res + init_vars->max_early_res));
}

Test(early_res, grows_by_doubling_and_reserves_its_own_memory)
{
	line_of(48 * MIB);
	on_machine(many);
	cr_assert_eq(log_count("early_res array is doubled to 64 at"), 1);
	cr_assert_eq(log_count("early_res array is doubled to 1024 at"), 1);
}

static void old_table_becomes_free(void)
{
	struct early_res second;

	start();
	for (uint32_t i = 0; init_vars->max_early_res < 64; i++)
		reserve_early(20 * MIB + i * 0x2000, 20 * MIB + i * 0x2000 + 0x1000, "piece");
	second = init_vars->early_res[0];
	for (uint32_t i = 100; init_vars->max_early_res < 128; i++)
		reserve_early(20 * MIB + i * 0x2000, 20 * MIB + i * 0x2000 + 0x1000, "piece");
	cr_assert_null(early_res_slot(find_overlapped_early(second.start, second.end)));
	cr_assert_geq(init_vars->early_res[0].start, second.end, "looked for behind the old one");
}

Test(early_res, the_place_of_a_table_that_was_outgrown_is_free)
{
	line_of(48 * MIB);
	on_machine(old_table_becomes_free);
}

static void split_moves_table(void)
{
	start();
	reserve_early(24 * MIB, 25 * MIB, "split me");
	for (uint32_t i = 0; init_vars->early_res_count < 28; i++)
		reserve_early(20 * MIB + i * 0x2000, 20 * MIB + i * 0x2000 + 0x1000, "piece");
	cr_assert_eq(init_vars->max_early_res, 32);
	free_early_partial(24 * MIB + 0x1000, 24 * MIB + 0x2000);
	cr_assert_eq(init_vars->max_early_res, 64);
	cr_assert_str_eq(
		early_res_slot(find_overlapped_early(24 * MIB + 0x2000, 24 * MIB + 0x3000))->name,
		"split me");
}

Test(early_res, a_split_keeps_the_name_although_the_table_moves)
{
	line_of(48 * MIB);
	on_machine(split_moves_table);
}

static void names(void)
{
	start();
	reserve_early(20 * MIB, 21 * MIB, "a name of more than fourteen characters");
	reserve_early(22 * MIB, 23 * MIB, "");
	cr_assert_str_eq(early_res_slot(0)->name, "a name of more");
	cr_assert_str_eq(early_res_slot(1)->name, "");
	reserve_early(24 * MIB, 24 * MIB, "empty");
	reserve_early(26 * MIB, 25 * MIB, "reversed");
	reserve_early_without_check(26 * MIB, 25 * MIB, "reversed");
	cr_assert_eq(init_vars->early_res_count, 2);
	free_early_partial(20 * MIB, 20 * MIB);
	free_early_partial(30 * MIB, 31 * MIB);
	free_early_partial(21 * MIB, 20 * MIB);
	cr_assert_eq(init_vars->early_res_count, 2);
	free_early(20 * MIB, 21 * MIB);
	cr_assert_eq(init_vars->early_res_count, 1);
}

Test(early_res, cuts_names_ignores_empty_ranges_and_warns_of_reversed_ones)
{
	line_of(48 * MIB);
	on_machine(names);
	cr_assert_eq(log_count("wrong range [0x1500000, 0x1400000]"), 1);
}

static void overlap(void)
{
	start();
	reserve_early(20 * MIB, 21 * MIB, "first");
	reserve_early(20 * MIB + 0x1000, 22 * MIB, "second");
}

static void overlap_of_ok_and_not(void)
{
	start();
	reserve_early_overlap_ok(18 * MIB, 19 * MIB, "soft");
	reserve_early(20 * MIB, 21 * MIB, "hard");
	reserve_early_overlap_ok(18 * MIB, 22 * MIB, "wide");
}

static void free_what_is_not(void)
{
	start();
	reserve_early(20 * MIB, 21 * MIB, "first");
	free_early(20 * MIB, 20 * MIB + 0x1000);
}

static void too_many(void)
{
	start();
	for (uint32_t i = 0; i < 33; i++)
		reserve_early_overlap_ok(20 * MIB + i * 0x2000, 20 * MIB + i * 0x2000 + 1, "x");
}

static void no_room_to_grow(void)
{
	start();
	init_vars->max_pfn_mapped = 0;
	for (uint32_t i = 0; i < 33; i++)
		reserve_early(i * 0x2000, i * 0x2000 + 1, "x");
}

Test(early_res, panics_name_both_sides_of_an_overlap)
{
	line_of(48 * MIB);
	must_panic(overlap, "Overlapping early reservations 1401000-15fffff second to "
			    "1400000-14fffff first");
	must_panic(overlap_of_ok_and_not, "Overlapping early reservations 1200000-15fffff wide to "
					  "1400000-14fffff hard");
}

Test(early_res, panics_for_a_wrong_free_a_full_table_and_no_room_to_grow)
{
	line_of(48 * MIB);
	must_panic(free_what_is_not, "free_early on not reserved area: 1400000-1400fff!");
	must_panic(too_many, "Too many early reservations");
	must_panic(no_room_to_grow, "can not find more space for early_res array");
}

/* The lowest fitting address, found by trying them all. */
static uint64_t lowest_place(uint64_t lo, uint64_t hi, uint64_t size, uint64_t align)
{
	for (uint64_t addr = lo; addr + size <= hi; addr += UNIT / 4) {
		if ((addr & (align - 1)) == 0 &&
		    early_res_slot(find_overlapped_early(addr, addr + size)) == NULL)
			return addr;
	}
	return E820_NO_AREA;
}

static void areas(void)
{
	for (int round = 0; round < 4000; round++) {
		uint64_t ei_start, ei_last, goal, limit, size, align;

		if (round % 40 == 0) {
			start();
			for (int i = 0; i < 20; i++) {
				uint32_t first = dice(UNITS), length = 1 + dice(4);

				if (first + length > UNITS || !range_free_but_ok(first, length))
					continue;
				reserve_early(at(first), at(first + length), "R");
				take(first, length, 'R', false);
			}
		}
		ei_start = BASE + dice(UNITS) * UNIT + dice(4) * UNIT / 4;
		ei_last = ei_start + (1 + dice(UNITS)) * UNIT / 2;
		goal = dice(2) ? 0 : BASE + dice(UNITS) * UNIT / 2;
		limit = dice(3) ? UINT64_MAX : BASE + dice(UNITS) * UNIT;
		size = (1 + dice(30)) * UNIT / 4;
		align = UNIT / 4 << dice(6);
		cr_assert_eq(find_early_area(ei_start, ei_last, goal, limit, size, align),
			     lowest_place(max(ei_start, goal), min(ei_last, limit), size, align));
	}
}

Test(find_early_area, finds_the_lowest_aligned_place_in_both_windows_or_none)
{
	line_of(48 * MIB);
	on_machine(areas);
}

/* Hand-over with reservations of odd bytes: each frame is free or not. */
static void handover(void)
{
	struct frame_range *range;
	static uint8_t freed[48 * MIB_PAGES];
	int nr;

	start();
	memset(freed, 0, sizeof(freed));
	node_vars->max_low_pfn = 32 * MIB_PAGES;
	add_active_range(0, 16 * MIB_PAGES, 48 * MIB_PAGES);
	add_active_range(0, 100, 200);
	reserve_early(20 * MIB + 1, 20 * MIB + 2, "a byte");
	reserve_early(21 * MIB - 1, 22 * MIB + 1, "both ends");
	reserve_early(40 * MIB, 41 * MIB, "high");
	sort_node_map();
	nr = get_free_all_memory_range(&range, MAX_NUMNODES);
	for (int i = 0; i < nr; i++) {
		cr_assert_lt(range[i].start, range[i].end);
		cr_assert(range[i].end <= 32 * MIB_PAGES || range[i].start >= 32 * MIB_PAGES);
		for (uint64_t pfn = range[i].start; pfn < range[i].end; pfn++)
			cr_assert_eq(freed[pfn]++, 0);
	}
	for (pfn_t pfn = 0; pfn < 48 * MIB_PAGES; pfn++) {
		bool ram = pfn >= 16 * MIB_PAGES || (pfn >= 100 && pfn < 200);
		bool res = pfn == 20 * MIB_PAGES ||
			   (pfn >= 21 * MIB_PAGES - 1 && pfn <= 22 * MIB_PAGES) ||
			   (pfn >= 40 * MIB_PAGES && pfn < 41 * MIB_PAGES);
		bool own = pfn >= range[nr - 1].start && pfn < range[nr - 1].end;

		cr_assert(freed[pfn] == (ram && !res) || own, "frame %u", pfn);
	}
	cr_assert_null(early_res_slot(0), "the reservations have ended");
}

Test(early_res_handover, gives_each_unreserved_frame_once_and_ends_the_table)
{
	line_of(48 * MIB);
	on_machine(handover);
}
