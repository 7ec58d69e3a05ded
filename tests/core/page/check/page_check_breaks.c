/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every check can fail: each row breaks one thing on purpose, and sees its id and no other.
 *
 * A row runs three times on the same booted machine: announced, seen by the touched forms;
 * announced, seen by the full forms; and behind the marks' back, where only the full forms see it.
 */
#include "break_rows.h"

#include <string.h>

#include "core/page/page_sysctl.h"
#include "sim/mark.h"

/* ---- what rows start from -------------------------------------------------------------------- */

struct page *compound;
struct page *single;
struct page *plain;

struct zone *dma_zone(void)
{
	return &NODE_DATA(0)->node_zones[ZONE_DMA];
}

void set_block_type(struct zone *zone, ulong_t block, uint32_t type)
{
	for (uint32_t i = 0; i < NR_PAGEBLOCK_BITS; i++) {
		ulong_t bit = block * NR_PAGEBLOCK_BITS + i;
		ulong_t *word = &zone->pageblock_flags[bit / 32];

		if (type >> i & 1)
			POKE(*word, *word | 1u << bit % 32);
		else
			POKE(*word, *word & ~(1u << bit % 32));
	}
}

static void have_pages(void)
{
	int32_t fraction = 64;

	cr_assert_eq(page_sysctl("percpu_pagelist_fraction", &fraction, 1), 0);
	compound = alloc_pages(GFP_ATOMIC | __GFP_COMP, 3);
	plain = alloc_pages(GFP_ATOMIC, 3);
	single = alloc_pages(GFP_ATOMIC, 0);
	cr_assert(compound != NULL && plain != NULL && single != NULL);
	dma_zone()->all_unreclaimable = 1;
	mark_written(&dma_zone()->all_unreclaimable, sizeof(int));
}

static void add_ram(struct boot_params *params, uint64_t start, uint64_t end)
{
	params->e820[params->nr_e820++] =
		(struct e820_firmware_entry){.addr = start, .size = end - start, .type = E820_RAM};
}

static void boot_for_breaking(void)
{
	struct boot_params params;

	boot_params_default(&params);
	params.nr_e820 = 0;
	add_ram(&params, 0, 0x9fc00);
	add_ram(&params, 0x100000, HOLE_START << PAGE_SHIFT);
	add_ram(&params, HOLE_END << PAGE_SHIFT, 0x3000 << PAGE_SHIFT);
	boot(&params);
	step(have_pages);
	assert_sound();
	keep();
}

/* ---- the tests ------------------------------------------------------------------------------- */

/* Row @index of both tables; NULL behind the last. */
static const struct break_row *row_of(size_t index)
{
	static const struct break_row *const tables[] = {break_frame_rows, break_sum_rows};

	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
		for (const struct break_row *row = tables[i]; row->id; row++)
			if (index-- == 0)
				return row;
	return NULL;
}

static void assert_id(size_t row, const char *form, const char *text)
{
	size_t length = strlen(row_of(row)->id);

	cr_expect(strncmp(text, row_of(row)->id, length) == 0 && text[length] == ' ', "%s, %s: %s",
		  row_of(row)->name, form, text);
}

static void break_once(size_t row, bool loud)
{
	announce = loud;
	mark_step_begin();
	row_of(row)->corrupt();
}

Test(page_check_breaks, each_check_sees_what_a_step_broke, .init = boot_for_breaking,
     .timeout = 120)
{
	for (size_t row = 0; row_of(row); row++) {
		break_once(row, true);
		assert_id(row, "touched", touched_pass());
		back();
		cr_expect_str_eq(touched_pass(), "", "after %s", row_of(row)->name);
	}
}

Test(page_check_breaks, each_check_sees_it_in_full, .init = boot_for_breaking, .timeout = 120)
{
	for (size_t row = 0; row_of(row); row++) {
		break_once(row, true);
		assert_id(row, "full", full_pass());
		back();
		cr_expect_str_eq(full_pass(), "", "after %s", row_of(row)->name);
		back();
	}
}

Test(page_check_breaks, only_full_checks_see_what_no_step_announced, .init = boot_for_breaking,
     .timeout = 120)
{
	for (size_t row = 0; row_of(row); row++) {
		break_once(row, false);
		cr_expect_str_eq(touched_pass(), "", "%s was seen without a mark: %s",
				 row_of(row)->name, touched_pass());
		assert_id(row, "full", full_pass());
		back();
	}
}

static void assert_all(size_t row, bool full)
{
	const char *all = full ? row_of(row)->full : row_of(row)->touched;
	const char *failing = failing_checks(full);

	cr_expect_str_eq(failing, all ? all : row_of(row)->id, "%s, %s: %s", row_of(row)->name,
			 full ? "full" : "touched", failing);
}

Test(page_check_breaks, no_other_check_sees_it, .init = boot_for_breaking)
{
	for (size_t row = 0; row_of(row); row++) {
		break_once(row, true);
		assert_all(row, !marks_tracked());
		back();
		break_once(row, true);
		assert_all(row, true);
		back();
	}
}

/* Those that a whole step breaks are in page_check_moments.c. */
static bool is_of_a_moment(const char *id)
{
	return strcmp(id, "B22") == 0 || strcmp(id, "B23") == 0;
}

Test(page_check_breaks, every_check_has_a_row)
{
	for (uint32_t i = 0; i < page_checks_nr; i++) {
		bool found = is_of_a_moment(page_checks[i].id);

		for (size_t row = 0; row_of(row); row++)
			found |= strcmp(row_of(row)->id, page_checks[i].id) == 0;
		cr_assert(found, "%s", page_checks[i].id);
	}
}
