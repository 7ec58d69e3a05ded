/* SPDX-License-Identifier: GPL-2.0-only */
/* Interrupts among tasks: in whose context they are taken, and when. */
#include <criterion/criterion.h>

#include "fixture.h"
#include "lines/lines.h"

#include "sim/clock.h"
#include "sim/cpu.h"
#include "sim/point.h"
#include <stdio.h>
#include <string.h>

static bool served;

/* "!task:cpu": who runs the handler, where. */
static void on_interrupt(void)
{
	char text[32];

	cr_assert(cpu_in_irq());
	cr_assert_not(cpu_irqs_enabled());
	snprintf(text, sizeof(text), "!%s:%u", task_name(task_running()), cpu_id());
	note(text);
	served = true;
}

static void power_on(void)
{
	lines_power_on();
	irq_register(VECTOR_CALL_FUNCTION, on_interrupt);
	irq_register(VECTOR_TIMER, on_interrupt);
	served = false;
}

TestSuite(irq, .init = power_on);

static void send_to(uint32_t mask)
{
	note("send");
	cpu_ipi(mask, VECTOR_CALL_FUNCTION);
	note("sent");
}

static void send_to_itself(void)
{
	send_to(1);
}

static void send_to_all(void)
{
	send_to(0xf);
}

static void send_to_1(void)
{
	send_to(2);
}

Test(irq, a_task_takes_what_its_own_cpu_gets_at_once)
{
	line_add(TASK_FIRST, send_to_itself);
	lines_sound();
	cr_assert_str_eq(noted(), "send !t0:0 sent");
}

Test(irq, idle_cpus_take_theirs_at_once_in_their_idle_tasks)
{
	line_add(c, send_to_all);
	lines_sound();
	cr_assert_str_eq(noted(), "send !idle/0:0 !idle/1:1 !c:2 !idle/3:3 sent");
	cr_assert(cpu_idles(1));
}

static void quiet_point(void)
{
	note("[");
	cpu_irq_disable();
	preemption_point(POINT_LOCK);
	note("]");
	cpu_irq_enable();
	note(".");
}

Test(irq, a_busy_cpu_takes_it_when_its_task_has_the_turn)
{
	line_switching(b, three_points, 2, TASK_FIRST);
	line_add(TASK_FIRST, send_to_1);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 send sent !b:1 3 4");
}

Test(irq, a_busy_cpu_with_interrupts_off_takes_it_when_they_go_on)
{
	line_switching(b, quiet_point, 1, TASK_FIRST);
	line_add(TASK_FIRST, send_to_1);
	lines_sound();
	cr_assert_str_eq(noted(), "[ send sent ] !b:1 .");
}

/* The same, with two points. */
static void quiet_points(void)
{
	note("[");
	cpu_irq_disable();
	preemption_point(POINT_LOCK);
	preemption_point(POINT_LOCK);
	note("]");
	cpu_irq_enable();
	note(".");
}

static void tick(void)
{
	clock_tick(1);
}

static void send_and_wait(void)
{
	send_to(2);
	while (!served)
		task_spin_for_cpu(1, "an answer");
	note("answered");
}

Test(irq, a_sender_that_waits_lets_the_target_go_on_until_it_took_it)
{
	line_switching(b, quiet_point, 1, TASK_FIRST);
	line_add(TASK_FIRST, send_and_wait);
	lines_sound();
	cr_assert_str_eq(noted(), "[ send sent ] !b:1 answered .");
}

Test(irq, a_sender_that_waits_has_the_turn_again_before_anything_else)
{
	line_switching(b, three_points, 2, TASK_FIRST);
	line_add(TASK_FIRST, send_and_wait);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 send sent !b:1 answered 3 4");
}

static void wait_for_2(void)
{
	note("b waits");
	cpu_irq_disable();
	for (;;)
		task_spin_for_cpu(2, "the answer of CPU 2");
}

static void wait_for_1(void)
{
	cpu_irq_disable();
	preemption_point(POINT_LOCK);
	note("c waits");
	cpu_ipi(2, VECTOR_CALL_FUNCTION);
	for (;;)
		task_spin_for_cpu(1, "the answer of CPU 1");
}

Test(irq, two_that_wait_for_each_others_cpus_with_interrupts_off_are_a_deadlock)
{
	line_switching(c, wait_for_1, 1, b);
	line_add(b, wait_for_2);
	lines_end(END_DEADLOCK, "c waits for the answer of CPU 1, b waits for the answer of CPU 2");
}

static void wait_for_an_idle_cpu(void)
{
	task_spin_for_cpu(3, "an answer");
}

Test(irq, waiting_for_an_idle_cpu_is_a_deadlock)
{
	line_add(b, wait_for_an_idle_cpu);
	lines_end(END_DEADLOCK, "b waits for an answer, and nobody runs who could end that");
}

static void go_quiet_then_sleep(void)
{
	cpu_irq_disable();
	cpu_ipi(1, VECTOR_CALL_FUNCTION);
	note("pending");
	cpu_irq_enable();
	note("taken");
}

Test(irq, enabling_takes_what_is_pending)
{
	line_add(TASK_FIRST, go_quiet_then_sleep);
	lines_sound();
	cr_assert_str_eq(noted(), "pending !t0:0 taken");
}

Test(irq, a_tick_reaches_busy_cpus_when_their_tasks_go_on)
{
	line_switching(b, three_points, 1, TASK_FIRST);
	line_add(TASK_FIRST, tick);
	lines_sound();
	cr_assert_str_eq(noted(), "1 !t0:0 !idle/2:2 !idle/3:3 !b:1 2 3 4");
}

/* ---- lines of devices ------------------------------------------------------------------------ */

Test(irq, a_mark_raises_a_device_interrupt_that_runs_the_next_of_its_lines)
{
	line_raising(TASK_FIRST, three_points, 2, 0)->marks[1] =
		(struct task_switch){.n = 3, .to_irq = true, .target = 0};
	irq_line_add(0, on_interrupt);
	irq_line_add(0, note_name);
	irq_line_add(0, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 !t0:0 3 t0 4", "one line was not run");
}

Test(irq, a_device_of_an_idle_cpu_interrupts_there)
{
	line_raising(TASK_FIRST, three_points, 2, 3);
	irq_line_add(3, on_interrupt);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 !idle/3:3 3 4");
}

Test(irq, a_device_interrupt_without_a_line_does_nothing)
{
	line_raising(TASK_FIRST, three_points, 2, 1);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 spurious 3 4");
	power_on();
	line_raising(TASK_FIRST, three_points, 2, NR_CPUS);
	lines_sound();
	cr_assert_str_eq(noted(), "1 2 3 4");
}

Test(irq, each_device_interrupt_that_was_raised_is_taken)
{
	struct line *line = line_raising(b, quiet_points, 1, 1);

	line->marks[1] = (struct task_switch){.n = 2, .to_irq = true, .target = 1};
	irq_line_add(1, on_interrupt);
	irq_line_add(1, on_interrupt);
	lines_sound();
	cr_assert_str_eq(noted(), "[ ] !b:1 !b:1 .");
}

static void points_in_handler(void)
{
	note("!");
	preemption_point(POINT_LOCK);
	preemption_point(POINT_LOCK);
}

Test(irq, points_of_handlers_count_for_nobody)
{
	struct line *line = line_raising(TASK_FIRST, three_points, 1, 0);

	line->marks[1] = (struct task_switch){.n = 2, .target = (uint16_t)b};
	irq_line_add(0, points_in_handler);
	line_add(b, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "1 ! 2 b 3 4");
}

static uint32_t depth, deepest;

static void interrupt_itself(void)
{
	deepest = ++depth > deepest ? depth : deepest;
	cpu_ipi(1u << cpu_id(), VECTOR_CALL_FUNCTION);
	if (deepest < 100) {
		cpu_irq_enable();
		cpu_irq_disable();
	}
	depth--;
}

Test(irq, handlers_nest_eight_deep_and_then_wait)
{
	machine_limit_set(10000);
	irq_register(VECTOR_CALL_FUNCTION, interrupt_itself);
	line_add(TASK_FIRST, send_to_itself);
	lines_end(END_LIMIT, "steps");
	cr_assert_eq(deepest, 8);
}
