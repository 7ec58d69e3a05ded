/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"
#include "lines/lines.h"

#include "sim/cpu.h"
#include "sim/lock.h"
#include "sim/point.h"
#include <signal.h>
#include <stdio.h>
#include <string.h>

TestSuite(task, .init = lines_power_on);

Test(task, a_machine_has_t0_and_an_idle_task_a_cpu)
{
	cr_assert_str_eq(task_name(TASK_FIRST), "t0");
	cr_assert_eq(task_running(), TASK_FIRST);
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		cr_assert_eq(task_cpu(IDLE_TASK(cpu)), cpu);
		cr_assert_eq(task_phase(IDLE_TASK(cpu)), TASK_AT_REST);
		cr_assert(cpu_idles(cpu));
	}
	cr_assert_str_eq(task_name(IDLE_TASK(2)), "idle/2");
}

Test(task, numbers_rise_and_are_not_given_again)
{
	uint32_t first = task_create(NULL, 0, "one", NULL), next;

	task_exit(first);
	cr_assert_eq(task_phase(first), TASK_IS_NONE);
	cr_assert_str_eq(task_name(first), "nobody");
	cr_assert_eq(task_create(NULL, 0, "two", NULL), first + 1);
	for (next = first + 2; next < TASKS_MAX; next++)
		cr_assert_eq(task_create(NULL, 0, "more", NULL), next);
	cr_assert_eq(task_create(NULL, 0, "too many", NULL), TASK_NOBODY);
	cr_assert_eq(task_phase(TASK_NOBODY), TASK_IS_NONE);
}

Test(task, a_long_name_is_cut)
{
	uint32_t task = task_create(NULL, 3, "a name of far too many letters", NULL);

	cr_assert_str_eq(task_name(task), "a name of far t");
	cr_assert_eq(task_cpu(task), 3);
}

Test(task, the_kernel_has_its_own_name_for_a_task)
{
	int kernel[2];

	cr_assert_null(cpu_current_task());
	task_kernel_set(TASK_FIRST, &kernel[0]);
	task_kernel_set(b, &kernel[1]);
	cr_assert_eq(cpu_current_task(), &kernel[0]);
	cr_assert_eq(task_kernel(b), &kernel[1]);
	cr_assert_eq(task_of_kernel(&kernel[1]), b);
	cr_assert_eq(task_of_kernel(&kernel[2]), TASK_NOBODY);
	task_exit(b);
	cr_assert_eq(task_of_kernel(&kernel[1]), TASK_NOBODY);
	cr_assert_null(task_kernel(b));
}

static void move_to_2(void)
{
	note_name();
	task_move(task_running(), 2);
	cr_assert_eq(cpu_id(), 2);
	cr_assert_eq(task_cpu(task_running()), 2);
}

static void see_cpu(void)
{
	char text[4];

	snprintf(text, sizeof(text), "%u", cpu_id());
	note(text);
}

Test(task, a_task_moves_to_another_cpu)
{
	line_add(b, move_to_2);
	line_add(b, see_cpu);
	line_add(c, see_cpu);
	lines_sound();
	cr_assert_str_eq(noted(), "b 2 2");
	task_move(b, 0);
	cr_assert_eq(task_cpu(b), 0);
}

static void atomic_point(void)
{
	note("[");
	cpu_preempt_add(1);
	preemption_point(POINT_LOCK);
	cpu_preempt_sub(1);
	note("]");
	preemption_point(POINT_PREEMPT_ON);
	note(".");
}

Test(task, who_moves_to_a_busy_cpu_waits_until_its_task_may_be_preempted)
{
	line_switching(c, atomic_point, 1, b);
	line_add(b, move_to_2);
	lines_sound();
	cr_assert_str_eq(noted(), "[ b ] .");
}

static void end_deep_down(void)
{
	char here[1000];

	memset(here, 1, sizeof(here));
	note(here[500] == 1 ? "deep" : "");
	spin_lock(frame_ptr(0x300)); /* a lock that was never initialised */
}

static void see_line(void *arg, const char *text)
{
	note(text);
}

static uint32_t stacks, frames;

static void see_stack(void *arg, const uintptr_t *pcs, uint32_t nr)
{
	stacks++;
	frames += nr;
}

static void sleep_locked(void)
{
	static const char *const names[] = {NULL, "a lock", "a mutex"};
	struct mutex *mutex = frame_ptr(0x301);

	lock_classes_register(names, 3);
	mutex_init(mutex, 2);
	mutex_lock(mutex);
	task_sleep();
}

static void interrupted_locked(void)
{
	spinlock_t *lock = frame_ptr(0x300);

	spin_lock_init(lock, 1);
	spin_lock(lock);
	preemption_point(POINT_LOCK);
}

static void want_mutex(void)
{
	mutex_lock(frame_ptr(0x301));
}

static void end_all(void)
{
	machine_end(END_BUG, "all");
}

Test(task, a_report_names_every_task_in_a_call_what_it_does_and_holds)
{
	const struct schedule_reporter reporter = {.line = see_line, .stack = see_stack};

	line_add(b, sleep_locked);
	line_add(d, want_mutex);
	line_switching(c, interrupted_locked, 2, TASK_FIRST);
	line_add(TASK_FIRST, end_all);
	lines_end(END_BUG, "all");
	schedule_report(&reporter);
	cr_assert_str_eq(noted(), "t0 on CPU 0: runs b on CPU 1: sleeps; holds a mutex "
				  "c on CPU 2: interrupted; holds a lock "
				  "d on CPU 3: sleeps for a mutex");
	cr_assert_eq(stacks, 4);
	cr_assert_geq(frames, 4 * 4);
	schedule_forget();
	schedule_report(&reporter);
	cr_assert_eq(stacks, 4);
}

Test(task, a_machine_that_ended_in_a_task_runs_again)
{
	for (int i = 0; i < 5; i++) {
		lines_power_on();
		line_switching(TASK_FIRST, three_points, 2, b);
		line_switching(b, three_points, 2, c);
		line_add(c, end_deep_down);
		lines_end(END_BUG, "lock class 0: not an initialised lock");
	}
	lines_power_on();
	line_switching(TASK_FIRST, three_points, 2, b);
	line_add(b, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 b 3 4");
}

static uint32_t depth_seen;

static void nest(void)
{
	depth_seen = turns_interrupted() > depth_seen ? turns_interrupted() : depth_seen;
	preemption_point(POINT_LOCK);
}

Test(task, nesting_is_bounded_by_the_number_of_tasks)
{
	depth_seen = 0;
	lines_clear();
	line_switching(TASK_FIRST, nest, 1, a);
	line_switching(a, nest, 1, b);
	line_switching(b, nest, 1, c);
	line_switching(c, nest, 1, d);
	line_switching(d, nest, 1, TASK_FIRST);
	line_switching(TASK_FIRST, nest, 1, a);
	lines_sound();
	cr_assert_eq(depth_seen, 4);
}

static void exit_while_it_sleeps(void)
{
	task_exit(b);
}

static void sleep_on(void)
{
	task_sleep();
}

Test(task, a_task_in_a_call_cannot_exit, .signal = SIGABRT)
{
	line_add(b, sleep_on);
	line_add(TASK_FIRST, exit_while_it_sleeps);
	lines_sound();
}
