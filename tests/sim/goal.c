/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"

#include "sim/image.h"
#include "sim/machine.h"
#include "sim/sim_goals.h"

#include <string.h>

/* All bytes but those of @ids are 0, these are 1. */
static void assert_reached(const uint32_t *ids, uint32_t nr)
{
	uint8_t expected[GOALS_MAX] = {0};

	for (uint32_t i = 0; i < nr; i++)
		expected[ids[i]] = 1;
	cr_assert_arr_eq(goal_marks, expected, GOALS_MAX);
}

#define ASSERT_REACHED(...)                                                                        \
	assert_reached((const uint32_t[]){__VA_ARGS__},                                            \
		       sizeof((const uint32_t[]){__VA_ARGS__}) / sizeof(uint32_t))

Test(goal, a_mark_is_one_byte_and_no_other)
{
	goals_forget();
	goal(SIM_LIMIT);
	ASSERT_REACHED(GOAL_SIM_LIMIT);
	goal(SIM_LIMIT);
	ASSERT_REACHED(GOAL_SIM_LIMIT);
}

Test(goal, a_condition_marks_when_it_holds_and_never_unmarks)
{
	goals_forget();
	goal_if(false, SIM_LIMIT);
	assert_reached(NULL, 0);
	goal_if(true, SIM_LIMIT);
	ASSERT_REACHED(GOAL_SIM_LIMIT);
	goal_if(false, SIM_LIMIT);
	ASSERT_REACHED(GOAL_SIM_LIMIT);
}

Test(goal, a_condition_is_true_whatever_bit_is_set)
{
	goals_forget();
	goal_if(0x8000u & 0xffffu, SIM_LIMIT);
	ASSERT_REACHED(GOAL_SIM_LIMIT);
}

Test(goal, an_index_counts_from_the_named_row)
{
	goals_forget();
	goal_at(SIM_RESET, 0);
	goal_at(SIM_RESET, 2);
	ASSERT_REACHED(GOAL_SIM_RESET, GOAL_SIM_RESET + 2);
}

Test(goal, forgetting_clears_all_of_the_record)
{
	memset(goal_marks, 1, GOALS_MAX);
	goals_forget();
	assert_reached(NULL, 0);
}

Test(goal, the_record_is_no_part_of_the_machine, .init = fixture_power_on)
{
	machine_image_save(0);
	goals_forget();
	goal_mark(GOALS_MAX - 1);
	machine_reset();
	cr_assert_eq(goal_marks[GOALS_MAX - 1], 1);
	cr_assert_eq(goal_marks[GOAL_SIM_RESET], 1);
}

static void end_by(void *arg)
{
	machine_end(*(enum machine_end *)arg, "text");
}

Test(goal, ends_of_the_machine_are_told_apart)
{
	static const struct {
		enum machine_end end;
		uint32_t goal;
	} cases[] = {{END_BUG, GOAL_SIM_END_BUG},
		     {END_PANIC, GOAL_SIM_END_PANIC},
		     {END_LIMIT, GOAL_SIM_LIMIT}};

	for (uint32_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		enum machine_end end = cases[i].end;

		fixture_power_on();
		goals_forget();
		cr_assert_eq(machine_run(end_by, &end), end);
		ASSERT_REACHED(cases[i].goal);
	}
}
