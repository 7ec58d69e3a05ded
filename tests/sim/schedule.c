/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"
#include "lines/lines.h"

#include "sim/clock.h"
#include "sim/cpu.h"
#include "sim/lock.h"
#include "sim/mark.h"
#include "sim/point.h"
#include <stdio.h>
#include <string.h>

TestSuite(schedule, .init = lines_power_on);

Test(schedule, lines_run_in_the_order_of_the_program)
{
	line_add(TASK_FIRST, note_name);
	line_add(b, note_name);
	line_add(a, note_name);
	line_add(TASK_FIRST, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "t0 b a t0");
	cr_assert_eq(task_running(), TASK_FIRST);
	cr_assert_eq(turns_interrupted(), 0);
}

/* ---- marks ----------------------------------------------------------------------------------- */

Test(schedule, a_mark_lets_another_task_go_on_at_that_point)
{
	const char *expected[] = {"1 b 2 3 4", "1 2 b 3 4", "1 2 3 b 4", "1 2 3 4 b"};

	for (uint32_t n = 1; n <= 4; n++) {
		lines_power_on();
		line_switching(TASK_FIRST, three_points, n, b);
		line_add(b, note_name);
		lines_sound();
		cr_assert_str_eq(noted(), expected[n - 1]);
	}
}

Test(schedule, marks_count_the_points_of_their_own_call)
{
	line_add(TASK_FIRST, three_points);
	line_switching(TASK_FIRST, three_points, 3, b);
	line_add(b, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 3 4 1 2 3 b 4");
}

Test(schedule, a_line_may_have_three_marks)
{
	struct line *line = line_switching(TASK_FIRST, three_points, 1, b);

	line->marks[1] = (struct task_switch){.n = 2, .target = (uint16_t)c};
	line->marks[2] = (struct task_switch){.n = 3, .target = (uint16_t)b};
	line_add(b, note_name);
	line_add(c, note_name);
	line_add(b, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 b 2 c 3 b 4");
}

Test(schedule, marks_nest_and_whoever_was_interrupted_last_goes_on_first)
{
	line_switching(TASK_FIRST, three_points, 1, b);
	line_switching(b, three_points, 2, c);
	line_switching(c, three_points, 3, d);
	line_add(d, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 1 2 1 2 3 d 4 3 4 2 3 4");
}

static void how_many_are_interrupted(void)
{
	char number[8];

	snprintf(number, sizeof(number), "(%u)", turns_interrupted());
	note(number);
}

Test(schedule, turns_tell_how_many_are_interrupted)
{
	line_switching(TASK_FIRST, three_points, 1, b);
	line_switching(b, three_points, 2, c);
	line_add(c, how_many_are_interrupted);
	lines_sound();
	cr_assert_str_eq(noted(), "1 1 2 (2) 3 4 2 3 4");
}

Test(schedule, a_mark_brings_an_interrupted_call_back)
{
	line_switching(TASK_FIRST, three_points, 1, b);
	line_switching(b, three_points, 2, TASK_FIRST);
	lines_sound();
	cr_assert_str_eq(noted(), "1 1 2 2 3 4 3 4", "t0 ends first, then b goes on");
}

Test(schedule, a_mark_whose_target_cannot_run_does_nothing)
{
	const uint32_t targets[] = {TASK_FIRST, 7777, TASKS_MAX - 1, IDLE_TASK(2), c, TASK_NOBODY};

	for (size_t i = 0; i < sizeof(targets) / sizeof(targets[0]); i++) {
		lines_power_on();
		line_switching(TASK_FIRST, three_points, 2, targets[i]);
		line_add(b, note_name);
		lines_sound();
		cr_assert_str_eq(noted(), "1 2 3 4 b", "target %u", targets[i]);
	}
}

static void limited(void)
{
	for (;;)
		preemption_point(POINT_RELAX);
}

Test(schedule, points_cost_the_budget)
{
	machine_limit_set(100);
	line_add(b, limited);
	lines_end(END_LIMIT, "steps");
	cr_assert_eq(machine_spent(), 101);
	cr_assert_eq(points_passed(b), 101);
}

static void spend_in_between(void)
{
	machine_spend(3);
	three_points();
}

Test(schedule, other_units_of_the_budget_are_no_points)
{
	machine_limit_set(1000);
	line_switching(TASK_FIRST, spend_in_between, 1, b);
	line_add(b, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 b 2 3 4");
	cr_assert_eq(machine_spent(), 6);
}

/* ---- tasks of one CPU ------------------------------------------------------------------------ */

static void not_preemptible(void)
{
	cpu_preempt_add(1);
	preemption_point(POINT_LOCK); /* 1 */
	cpu_preempt_sub(1);
	cpu_irq_disable();
	preemption_point(POINT_LOCK); /* 2 */
	note("on");
	cpu_irq_enable(); /* 3 */
	note("off");
	preemption_point(POINT_LOCK); /* 4 */
}

Test(schedule, a_task_of_the_same_cpu_runs_only_where_that_is_preemptible)
{
	const char *expected[] = {"on off a", "on off a", "on a off", "on off a"};

	for (uint32_t n = 1; n <= 4; n++) {
		lines_power_on();
		line_switching(TASK_FIRST, not_preemptible, n, a);
		line_add(a, note_name);
		lines_sound();
		cr_assert_str_eq(noted(), expected[n - 1], "point %u: %s", n, noted());
	}
}

Test(schedule, a_task_of_another_cpu_runs_anywhere)
{
	const char *expected[] = {"b on off", "b on off", "on b off", "on off b"};

	for (uint32_t n = 1; n <= 4; n++) {
		lines_power_on();
		line_switching(TASK_FIRST, not_preemptible, n, b);
		line_add(b, note_name);
		lines_sound();
		cr_assert_str_eq(noted(), expected[n - 1], "point %u: %s", n, noted());
	}
}

static void atomic_point(void)
{
	note("[");
	cpu_preempt_add(1);
	preemption_point(POINT_LOCK);
	cpu_preempt_sub(1);
	note("]");
}

Test(schedule, nobody_gets_a_cpu_whose_interrupted_task_is_atomic)
{
	/* t0 on CPU 0, atomic, is interrupted by b, whose marks name a on CPU 0 */
	line_switching(TASK_FIRST, atomic_point, 1, b);
	line_switching(b, three_points, 1, a);
	line_add(a, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "[ 1 2 3 4 ] a");
}

Test(schedule, a_task_gets_a_cpu_whose_interrupted_task_may_be_preempted)
{
	line_switching(TASK_FIRST, three_points, 1, b);
	line_switching(b, three_points, 1, a);
	line_add(a, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 1 a 2 3 4 2 3 4");
}

static void see_context(void)
{
	char text[48];

	snprintf(text, sizeof(text), "%s:%u:%u", task_name(task_running()), cpu_id(),
		 cpu_preempt_count());
	note(text);
}

static void context_around_points(void)
{
	cpu_preempt_add(1);
	see_context();
	preemption_point(POINT_LOCK);
	see_context();
	cpu_preempt_sub(1);
}

Test(schedule, preempt_count_and_cpu_move_with_the_task)
{
	line_switching(TASK_FIRST, context_around_points, 1, b);
	line_add(b, see_context);
	lines_sound();
	cr_assert_str_eq(noted(), "t0:0:1 b:1:0 t0:0:1");
}

/* ---- sleeping and waking --------------------------------------------------------------------- */

static void sleep_once(void)
{
	note("sleep");
	task_sleep();
	note_name();
}

static void wake_b_and_c(void)
{
	cr_assert(task_wake(c));
	cr_assert(task_wake(b));
	cr_assert_not(task_wake(b), "it is ready already");
	cr_assert_not(task_wake(d), "it rests, and is no kernel thread");
	note("woke");
}

Test(schedule, woken_calls_go_on_in_the_order_of_waking_before_the_next_line)
{
	line_add(b, sleep_once);
	line_add(c, sleep_once);
	line_add(TASK_FIRST, wake_b_and_c);
	line_add(TASK_FIRST, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "sleep sleep woke c b t0");
}

static void wake_then_points(void)
{
	task_wake(b);
	three_points();
}

Test(schedule, woken_calls_wait_until_nobody_is_interrupted)
{
	line_add(b, sleep_once);
	line_switching(TASK_FIRST, three_points, 1, c);
	line_add(c, wake_then_points);
	lines_sound();
	cr_assert_str_eq(noted(), "sleep 1 1 2 3 4 2 3 4 b");
}

Test(schedule, a_mark_lets_a_woken_call_go_on_at_once)
{
	line_add(b, sleep_once);
	line_switching(TASK_FIRST, wake_then_points, 2, b);
	lines_sound();
	cr_assert_str_eq(noted(), "sleep 1 2 b 3 4");
}

Test(schedule, a_mark_does_not_wake)
{
	line_add(b, sleep_once);
	line_switching(TASK_FIRST, three_points, 2, b);
	lines_sound();
	cr_assert_str_eq(noted(), "sleep 1 2 3 4");
	cr_assert_eq(task_phase(b), TASK_ASLEEP, "blocked");
	schedule_forget();
	cr_assert_eq(task_phase(b), TASK_AT_REST);
}

static void sleep_interrupting(void)
{
	note("(");
	task_sleep();
	note(")");
}

static void wake_b(void)
{
	task_wake(b);
	note("wake");
}

Test(schedule, who_sleeps_gives_the_turn_to_whom_it_interrupted)
{
	line_switching(TASK_FIRST, three_points, 2, b);
	line_add(b, sleep_interrupting);
	line_add(TASK_FIRST, wake_b);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 ( 3 4 wake )");
}

static void yield_once(void)
{
	note("yield");
	task_yield();
	note_name();
}

Test(schedule, who_yields_goes_on_after_all_who_are_ready)
{
	line_add(b, sleep_once);
	line_switching(TASK_FIRST, yield_once, 1, b);
	line_add(c, wake_b);
	lines_sound();
	cr_assert_str_eq(noted(), "sleep yield t0 wake b");
}

static void end_sleeping_atomically(void)
{
	cpu_preempt_add(1);
	task_sleep();
}

Test(schedule, sleeping_while_atomic_is_a_complaint)
{
	line_add(b, end_sleeping_atomically);
	lines_end(END_CHECK, "L3 sleep while atomic: task_sleep with preempt_count 0x1");
}

/* ---- time ------------------------------------------------------------------------------------ */

static bool a_tick_later(void)
{
	note("idle");
	clock_jump(clock_jiffies() + 1);
	return true;
}

static bool never(void)
{
	return false;
}

static void on_timer(void)
{
	cr_assert_eq(task_running(), IDLE_TASK(cpu_id()));
	if (clock_jiffies() == 3 && cpu_id() == 2)
		task_wake(b);
}

Test(schedule, time_passes_only_while_a_call_sleeps_and_no_line_can_begin)
{
	irq_register(VECTOR_TIMER, on_timer);
	schedule_idle_register(a_tick_later);
	line_add(b, sleep_once);
	line_add(c, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "sleep c idle idle idle b");
}

Test(schedule, calls_that_nothing_wakes_are_left_asleep)
{
	schedule_idle_register(never);
	line_add(b, sleep_once);
	lines_sound();
	cr_assert_str_eq(noted(), "sleep");
	cr_assert_eq(task_phase(b), TASK_ASLEEP);
}

static void sleep_in_first_call(void)
{
	task_sleep();
}

Test(schedule, in_a_single_call_that_is_a_deadlock)
{
	schedule_idle_register(never);
	cr_assert_eq(run_on_machine(sleep_in_first_call), END_DEADLOCK);
	cr_assert_str_eq(machine_end_text(), "t0 sleeps and nothing can wake it");
}

/* ---- kernel threads -------------------------------------------------------------------------- */

static uint32_t rounds;

static void thread_round(void *kernel)
{
	cr_assert_eq(kernel, &rounds);
	rounds++;
	note_name();
}

static void wake_threads(void)
{
	note("line");
	cr_assert(task_wake(10));
	cr_assert(task_wake(9));
	cr_assert_not(task_wake(9), "it is ready already");
}

static void threads_add(void)
{
	rounds = 0;
	cr_assert_eq(task_create(&rounds, 1, "k1", thread_round), 9);
	cr_assert_eq(task_create(&rounds, 0, "k2", thread_round), 10);
	cr_assert(task_is_kernel_thread(9));
	cr_assert_not(task_is_kernel_thread(b));
}

Test(schedule, kernel_threads_run_after_the_line_in_the_order_of_their_creation)
{
	threads_add();
	line_add(TASK_FIRST, wake_threads);
	line_add(TASK_FIRST, wake_threads);
	lines_sound();
	cr_assert_str_eq(noted(), "line k1 k2 line k1 k2");
	cr_assert_eq(rounds, 4);
}

static void wake_threads_and_b(void)
{
	wake_threads();
	task_wake(b);
}

Test(schedule, woken_calls_go_before_kernel_threads)
{
	threads_add();
	line_add(b, sleep_once);
	line_add(TASK_FIRST, wake_threads_and_b);
	lines_sound();
	cr_assert_str_eq(noted(), "sleep line b k1 k2");
}

static void wake_k1_then_points(void)
{
	cr_assert(task_wake(9));
	three_points();
}

Test(schedule, a_mark_may_name_a_kernel_thread_that_was_woken)
{
	threads_add();
	line_switching(TASK_FIRST, wake_k1_then_points, 2, 9);
	line_switching(TASK_FIRST, three_points, 2, 9);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 k1 3 4 1 2 3 4", "one that rests has nothing to do");
}

static void woken_in_its_round(void *kernel)
{
	note("round");
	if (++rounds < 3)
		cr_assert_not(task_wake(task_running()));
}

Test(schedule, a_thread_that_is_woken_in_its_round_has_another_one)
{
	rounds = 0;
	uint32_t thread = task_create(&rounds, 0, "k", woken_in_its_round);

	task_wake(thread);
	line_add(TASK_FIRST, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "round round round t0");
}

static void leave_locked(void *kernel)
{
	cpu_preempt_add(1);
}

Test(schedule, a_thread_must_leave_nothing_behind)
{
	uint32_t thread = task_create(NULL, 0, "k", leave_locked);

	task_wake(thread);
	lines_end(END_CHECK, "L5 preempt_count 0x1 at the end of a line on CPU 0");
}

static void note_line_end(void)
{
	note("end");
	note_name();
}

Test(schedule, each_line_ends_on_its_task)
{
	schedule_line_end_register(note_line_end);
	line_add(b, note_name);
	line_add(TASK_FIRST, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "b end b t0 end t0");
}

static void note_turn(void)
{
	note("turn");
}

Test(schedule, each_turn_is_told_to_who_got_it)
{
	schedule_turn_register(note_turn);
	line_add(b, sleep_once);
	line_add(TASK_FIRST, three_points);
	lines_sound();
	cr_assert_str_eq(noted(), "turn sleep turn 1 2 3 4");
}

/* ---- what others see ------------------------------------------------------------------------- */

Test(schedule, what_tasks_had_is_gone_after_a_reset)
{
	char why[64];

	if (!marks_tracked())
		cr_skip("no images in this build");
	schedule_idle_register(never);
	machine_image_save(0);
	for (int i = 0; i < 3; i++) {
		lines_clear();
		line_add(b, sleep_once);
		line_add(TASK_FIRST, three_points);
		lines_sound();
		cr_assert_str_eq(noted(), "sleep 1 2 3 4");
		cr_assert_eq(task_phase(b), TASK_ASLEEP);
		machine_reset();
		cr_assert_eq(task_phase(b), TASK_AT_REST);
		cr_assert(machine_equals_image(why, sizeof(why)), "%s", why);
	}
}

static uint32_t deep(uint32_t depth)
{
	char here[512];

	memset(here, (int)depth, sizeof(here));
	if (depth == 0)
		task_sleep();
	return (uint32_t)here[depth] + (depth == 0 ? 0 : deep(depth - 1));
}

static void deep_sleep(void)
{
	cr_assert_neq(deep(200), 0);
}

Test(schedule, stacks_that_were_left_deep_down_are_used_again)
{
	for (int i = 0; i < 4; i++) {
		lines_power_on();
		line_add(b, deep_sleep);
		line_add(c, deep_sleep);
		line_add(TASK_FIRST, i % 2 ? sleep_once : three_points);
		lines_sound();
	}
}
