/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Marks that name accesses after a point, !n.k, with accesses as the hooks of race builds tell of
 * them.
 */
#include <criterion/criterion.h>

#include "lines/lines.h"

#include "sim/cpu.h"
#include "sim/look.h"
#include "sim/point.h"

TestSuite(access_point, .init = lines_power_on);

/* Two accesses before the first point, and two after each of two. */
static void accesses(void)
{
	const char *words[] = {"1", "2", "3", "4", "5", "6", "7", "8"};

	for (uint32_t i = 0; i < 6; i++) {
		note(words[i]);
		if (i == 2 || i == 4)
			preemption_point(POINT_RELAX);
		point_access();
	}
}

Test(access_point, a_mark_names_the_kth_access_after_a_point)
{
	static const struct {
		uint16_t n, k;
		const char *expected;
	} cases[] = {
		{1, 0, "1 2 3 b 4 5 6"},
		{1, 1, "1 2 3 b 4 5 6"},
		{1, 2, "1 2 3 4 b 5 6"},
		{2, 0, "1 2 3 4 5 b 6"},
		{2, 1, "1 2 3 4 5 b 6"},
		{2, 2, "1 2 3 4 5 6 b"},
		/* the next point comes first; there is none */
		{1, 3, "1 2 3 4 5 6 b"},
		{3, 1, "1 2 3 4 5 6 b"},
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		lines_power_on();
		line_switching(TASK_FIRST, accesses, cases[i].n, b)->marks[0].k = cases[i].k;
		line_add(b, note_name);
		lines_sound();
		cr_expect_str_eq(noted(), cases[i].expected, "!%u.%u", cases[i].n, cases[i].k);
	}
}

Test(access_point, a_mark_of_an_access_is_no_mark_of_its_point)
{
	line_switching(TASK_FIRST, three_points, 2, b)->marks[0].k = 1;
	line_add(b, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 3 4 b", "it has points, and no access");
}

Test(access_point, marks_of_accesses_and_points_may_stand_in_one_line)
{
	struct line *line = line_switching(TASK_FIRST, accesses, 1, b);

	line->marks[1] = (struct task_switch){.n = 1, .k = 2, .target = (uint16_t)c};
	line->marks[2] = (struct task_switch){.n = 2, .k = 1, .target = (uint16_t)b};
	line_add(b, note_name);
	line_add(c, note_name);
	line_add(b, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 3 b 4 c 5 b 6");
	cr_assert_eq(points_marks_met(TASK_FIRST), 7);
}

Test(access_point, a_mark_that_comes_too_late_leaves_those_after_it)
{
	struct line *line = line_switching(TASK_FIRST, accesses, 1, b);

	line->marks[0].k = 7;
	line->marks[1] = (struct task_switch){.n = 2, .target = (uint16_t)c};
	line_add(b, note_name);
	line_add(c, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 3 4 5 c 6 b");
	cr_assert_eq(points_marks_met(TASK_FIRST), 2);
}

Test(access_point, accesses_of_who_has_the_turn_meanwhile_do_not_count)
{
	line_switching(TASK_FIRST, accesses, 1, b)->marks[0].k = 1;
	line_switching(b, accesses, 1, TASK_FIRST)->marks[0].k = 2;
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 3 1 2 3 4 4 5 6 5 6");
}

static void accesses_raising(void)
{
	preemption_point(POINT_RELAX);
	point_access();
	cpu_irq_enable();
	note("on");
	point_access();
	note("end");
}

Test(access_point, accesses_of_interrupts_do_not_count)
{
	struct line *line = line_raising(TASK_FIRST, accesses, 1, 0);

	irq_line_add(0, accesses_raising);
	line->marks[1] = (struct task_switch){.n = 1, .k = 2, .target = (uint16_t)b};
	line_add(b, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 3 on end 4 b 5 6");
}

static void accesses_looking(void)
{
	preemption_point(POINT_RELAX);
	look_begin();
	point_access();
	look_end();
	note("1");
	point_access();
	note("2");
}

Test(access_point, who_only_looks_accesses_nothing)
{
	line_switching(TASK_FIRST, accesses_looking, 1, b)->marks[0].k = 1;
	line_add(b, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 b 2");
}
