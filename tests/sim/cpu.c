/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"

#include "sim/clock.h"
#include "sim/cpu.h"
#include "sim/task.h"
#include <stdio.h>
#include <string.h>

/* What the handlers saw, in order: vector letter and CPU each. */
static char seen[128];

static void note(char vector)
{
	size_t length = strlen(seen);

	cr_assert(cpu_in_irq());
	cr_assert_not(cpu_irqs_enabled());
	snprintf(seen + length, sizeof(seen) - length, "%c%u ", vector, cpu_id());
}

static void on_timer(void)
{
	note('t');
}

static void on_call(void)
{
	note('c');
}

static void on_reschedule(void)
{
	note('r');
}

static void power_on(void)
{
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	params.cpus = 4;
	machine_power_on(&params);
	for (uint32_t cpu = 1; cpu < 4; cpu++)
		cpu_set_online(cpu, true);
	irq_register(VECTOR_TIMER, on_timer);
	irq_register(VECTOR_CALL_FUNCTION, on_call);
	irq_register(VECTOR_RESCHEDULE, on_reschedule);
	cpu_irq_enable();
	seen[0] = '\0';
}

TestSuite(cpu, .init = power_on);

Test(cpu, an_ipi_runs_at_once_where_interrupts_are_on_lowest_cpu_first)
{
	cpu_switch(2);
	cpu_ipi(0xb, VECTOR_CALL_FUNCTION);
	cr_assert_str_eq(seen, "c0 c1 c3 ");
	cr_assert_eq(cpu_id(), 2);
	cr_assert_not(cpu_in_irq());
	cr_assert(cpu_irqs_enabled());
}

Test(cpu, an_ipi_to_a_cpu_with_interrupts_off_waits_for_it_to_enable_them)
{
	cpu_switch(1);
	cpu_irq_disable();
	cpu_switch(0);
	cpu_ipi(0x6, VECTOR_CALL_FUNCTION);
	cr_assert_str_eq(seen, "c2 ");
	cpu_switch(1);
	cr_assert_str_eq(seen, "c2 ");
	cpu_irq_enable();
	cr_assert_str_eq(seen, "c2 c1 ");
}

Test(cpu, an_ipi_that_is_pending_already_is_delivered_once)
{
	cpu_irq_disable();
	cpu_ipi(1, VECTOR_RESCHEDULE);
	cpu_ipi(1, VECTOR_CALL_FUNCTION);
	cpu_ipi(1, VECTOR_CALL_FUNCTION);
	cpu_irq_restore(false);
	cr_assert_str_eq(seen, "");
	cpu_irq_restore(true);
	cr_assert_str_eq(seen, "c0 r0 ");
}

Test(cpu, an_ipi_to_a_cpu_that_is_offline_is_lost)
{
	cpu_set_online(3, false);
	cpu_ipi(0xc, VECTOR_CALL_FUNCTION);
	cr_assert_str_eq(seen, "c2 ");
	cpu_set_online(3, true);
	cpu_switch(3);
	cpu_irq_enable();
	cr_assert_str_eq(seen, "c2 ");
}

static void send_on_to_cpu_2(void)
{
	note('r');
	cpu_ipi(1u << 2, VECTOR_CALL_FUNCTION);
}

Test(cpu, a_handler_may_send_an_ipi)
{
	irq_register(VECTOR_RESCHEDULE, send_on_to_cpu_2);
	cpu_ipi(1u << 1, VECTOR_RESCHEDULE);
	cr_assert_str_eq(seen, "r1 c2 ");
	cr_assert_eq(cpu_id(), 0);
}

static void enable_interrupts_within(void)
{
	note('r');
	cpu_ipi(1u << cpu_id(), VECTOR_CALL_FUNCTION);
	cpu_irq_enable();
	cpu_irq_disable();
}

Test(cpu, a_handler_that_enables_interrupts_is_interrupted)
{
	irq_register(VECTOR_RESCHEDULE, enable_interrupts_within);
	cpu_ipi(1, VECTOR_RESCHEDULE);
	cr_assert_str_eq(seen, "r0 c0 ");
	cr_assert_eq(cpu_preempt_count(), 0);
}

static void forget_to_put_preemption_back(void)
{
	cpu_preempt_add(1);
}

static void send_reschedule(void)
{
	cpu_ipi(2, VECTOR_RESCHEDULE);
}

Test(cpu, a_handler_that_leaves_the_preempt_count_changed_is_a_bug)
{
	irq_register(VECTOR_RESCHEDULE, forget_to_put_preemption_back);
	cr_assert_eq(run_on_machine(send_reschedule), END_BUG);
	cr_assert_str_eq(machine_end_text(), "interrupt vector 2 left preempt_count 0x1, was 0x0");
}

static void sub_too_much(void)
{
	cpu_preempt_add(1);
	cpu_preempt_sub(2);
}

Test(cpu, a_preempt_count_below_zero_is_a_bug)
{
	cr_assert_eq(run_on_machine(sub_too_much), END_BUG);
	cr_assert_str_eq(machine_end_text(), "preempt_count underflow");
}

Test(cpu, each_cpu_has_its_own_registers)
{
	task_kernel_set(TASK_FIRST, seen);
	cpu_preempt_add(0x101);
	bool flags = cpu_irq_save();

	cr_assert(flags);
	cpu_switch(1);
	cr_assert_eq(cpu_preempt_count(), 0);
	cr_assert(cpu_irqs_enabled());
	cr_assert_null(cpu_current_task());
	cpu_switch(0);
	cr_assert_eq(cpu_preempt_count(), 0x101);
	cr_assert_not(cpu_irqs_enabled());
	cr_assert_eq(cpu_current_task(), seen);
}

Test(cpu, a_tick_interrupts_every_online_cpu)
{
	cpu_set_online(1, false);
	clock_tick(2);
	cr_assert_str_eq(seen, "t0 t2 t3 t0 t2 t3 ");
	cr_assert_eq(clock_jiffies(), 2);
}

Test(cpu, a_jump_moves_the_clock_and_interrupts_once)
{
	clock_jump(12345);
	cr_assert_str_eq(seen, "t0 t1 t2 t3 ");
	cr_assert_eq(clock_jiffies(), 12345);
}

Test(cpu, the_clock_wraps_at_32_bits)
{
	clock_jump(0x80000000u);
	clock_jump(0xffffffffu);
	clock_tick(1);
	cr_assert_eq(clock_jiffies(), 0);
	clock_jump(0xffffffffu - 0x80000000u);
	cr_assert_eq(clock_jiffies(), 0x7fffffffu);
}

Test(cpu, ticks_before_the_kernel_registers_a_timer_are_silent)
{
	irq_register(VECTOR_TIMER, NULL);
	clock_tick(3);
	cr_assert_eq(clock_jiffies(), 3);
	cr_assert_str_eq(seen, "");
}

static void tick_for_ever(void)
{
	clock_tick(UINT32_MAX);
}

Test(cpu, ticks_count_against_the_limit)
{
	machine_limit_set(500); /* a tick, and its four handlers */
	cr_assert_eq(run_on_machine(tick_for_ever), END_LIMIT);
	cr_assert_eq(clock_jiffies(), 100);
}
