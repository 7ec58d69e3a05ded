/* SPDX-License-Identifier: GPL-2.0-only */
#include "engine_test.h"

#include "core/boot/boot_goals.h"
#include "core/page/page_goals.h"
#include "fuzz/engine/goals.h"
#include "fuzz/engine/state.h"

Test(goals, every_row_has_a_name_a_line_of_text_and_an_id_of_its_own)
{
	bool seen[GOALS_MAX] = {false};

	cr_assert_gt(goals_nr(), 200);
	for (uint32_t i = 0; i < goals_nr(); i++) {
		const struct goal_row *row = goals_row(i);

		cr_assert_lt(row->id, GOALS_MAX, "%s", row->name);
		cr_assert_not(seen[row->id], "%s", row->name);
		seen[row->id] = true;
		cr_assert_gt(strlen(row->says), 5, "%s", row->name);
		cr_assert_null(strchr(row->says, '\n'), "%s", row->name);
		for (uint32_t j = 0; j < i; j++)
			cr_assert_str_neq(row->says, goals_row(j)->says, "%s", row->name);
	}
}

Test(goals, a_run_reaches_what_its_calls_do)
{
	test_run_sound("p = alloc_pages(GFP_KERNEL, 3)\n");
	cr_assert(goals_reached()[GOAL_PAGE_ZONE_FIRST_NORMAL]);
	cr_assert_not(goals_reached()[GOAL_PAGE_COMPOUND_MADE]);
	test_run_sound("p = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)\n");
	cr_assert(goals_reached()[GOAL_PAGE_COMPOUND_MADE]);
	cr_assert_not(goals_reached()[GOAL_PAGE_COMPOUND_FREED], "the engine freed it, no call");
	test_run_sound("p = alloc_page(GFP_KERNEL)\n");
	cr_assert_not(goals_reached()[GOAL_PAGE_COMPOUND_MADE], "that was the run before");
}

Test(goals, a_machine_from_the_cache_reached_what_its_boot_reached)
{
	static const char *const lines[] = {
		"boot(ram=64M, nodes=2, highmem=16M)\np = alloc_page(GFP_KERNEL)\n",
		"boot(ram=32M)\np = alloc_page(GFP_KERNEL)\n",
	};
	uint8_t first[2][GOALS_MAX - GOALS_CORE];

	for (uint32_t round = 0; round < 3; round++) {
		for (uint32_t i = 0; i < 2; i++) {
			test_run_sound(lines[i]);
			if (round == 0)
				memcpy(first[i], goals_reached() + GOALS_CORE, sizeof(first[i]));
			cr_assert_arr_eq(first[i], goals_reached() + GOALS_CORE, sizeof(first[i]),
					 "round %u: %s", round, lines[i]);
		}
	}
	cr_assert(first[0][GOAL_BOOT_LOWMEM_HIGHMEM - GOALS_CORE]);
	cr_assert_not(first[1][GOAL_BOOT_LOWMEM_HIGHMEM - GOALS_CORE]);
}

Test(goals, a_boot_that_panics_reached_its_panic_from_the_cache_too)
{
	for (uint32_t round = 0; round < 2; round++) {
		test_run_sound("boot(cpus=2)\ne820(0, 636K, RAM)\ne820(4M, 20M, RAM)\n");
		cr_assert(goals_reached()[GOAL_BOOT_PANIC_IMAGE_NOT_RAM], "round %u", round);
	}
}

Test(goals, are_state_that_the_fuzzer_sees)
{
	const uint8_t *counters = state_counters() + STATE_GOALS - GOALS_CORE;

	state_clear();
	test_run_sound("p = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)\n");
	cr_assert(counters[GOAL_PAGE_COMPOUND_MADE]);
	cr_assert_not(counters[GOAL_PAGE_COMPOUND_FREED]);
	state_clear();
	engine_run(test_program("p = alloc_pages(GFP_KERNEL|__GFP_COMP, 3)\n"),
		   &(struct run_options){.no_state = true});
	cr_assert_not(counters[GOAL_PAGE_COMPOUND_MADE]);
}
