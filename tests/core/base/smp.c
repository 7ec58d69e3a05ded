/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

static char order[32];

static void note(char c)
{
	size_t used = strlen(order);

	order[used] = c;
	order[used + 1] = '\0';
}

static void note_cpu(void *info)
{
	cr_assert(irqs_disabled());
	note((char)('0' + smp_processor_id()));
	if (info != NULL)
		++*(uint32_t *)info;
}

Test(smp, on_each_cpu_runs_the_others_lowest_first_and_itself_last)
{
	uint32_t *count = scratch(0);

	base_on(4);
	on_each_cpu(note_cpu, count, true);
	cr_assert_str_eq(order, "1230");
	cr_assert_eq(*count, 4);
	sched_move_current(2);
	order[0] = '\0';
	on_each_cpu(note_cpu, NULL, false);
	cr_assert_str_eq(order, "0132");
	cr_assert(!irqs_disabled());
	cr_assert_eq(preempt_count(), 0);
}

Test(smp, calls_reach_online_cpus_only)
{
	base_on(4);
	cpu_set_online(1, false);
	smp_call_function(note_cpu, NULL, true);
	cr_assert_str_eq(order, "23");
	cr_assert_eq(num_online_cpus(), 3);
	cr_assert_eq(cpu_online_mask(), 0xd);
	cr_assert_eq(smp_call_function_single(1, note_cpu, NULL, true), -ENXIO);
	cr_assert_eq(smp_call_function_single(7, note_cpu, NULL, true), -ENXIO);
}

Test(smp, a_single_call_runs_there_or_here)
{
	base_on(4);
	cr_assert_eq(smp_call_function_single(2, note_cpu, NULL, true), 0);
	cr_assert_eq(smp_call_function_single(0, note_cpu, NULL, true), 0);
	cr_assert_str_eq(order, "20");
}

Test(smp, walking_online_cpus_skips_the_others)
{
	uint32_t cpu, mask = 0;

	base_on(4);
	cpu_set_online(2, false);
	for_each_online_cpu (cpu)
		mask |= 1u << cpu;
	cr_assert_eq(mask, 0xb);
	mask = 0;
	for_each_possible_cpu(cpu) mask |= 1u << cpu;
	cr_assert_eq(mask, 0xf);
}

/* CPU 1 has interrupts off while CPU 0 sends. */
static void send_to_a_deaf_cpu(bool wait)
{
	cpu_switch(1);
	local_irq_disable();
	cpu_switch(0);
	smp_call_function(note_cpu, NULL, wait);
}

static void wait_for_a_deaf_cpu(void)
{
	send_to_a_deaf_cpu(true);
}

Test(smp, a_call_without_waiting_runs_when_the_target_enables_interrupts)
{
	base_on(2);
	send_to_a_deaf_cpu(false);
	cr_assert_str_eq(order, "");
	cpu_switch(1);
	local_irq_enable();
	cr_assert_str_eq(order, "1");
	cpu_switch(0);
	smp_call_function(note_cpu, NULL, true);
	cr_assert_str_eq(order, "11");
}

Test(smp, waiting_for_a_cpu_that_takes_no_interrupts_is_a_deadlock)
{
	base_on(2);
	must_end(wait_for_a_deaf_cpu, END_DEADLOCK,
		 "t0 waits for note_cpu, and nobody runs who could end that");
}

static void info_on_the_host(void)
{
	uint32_t here = 0;

	smp_call_function(note_cpu, &here, true);
}

Test(smp, info_must_lie_in_simulated_memory)
{
	base_on(2);
	must_end(info_on_the_host, END_BUG, "call_send: !info_in_ram(info)");
}

Test(irq, preempt_count_tells_contexts_apart)
{
	base_on(1);
	cr_assert(!in_atomic());
	preempt_disable();
	cr_assert(in_atomic());
	cr_assert(!in_interrupt());
	preempt_enable();
	local_bh_disable();
	cr_assert(in_softirq());
	cr_assert(in_interrupt());
	cr_assert(!in_irq());
	local_bh_enable();
	cr_assert(!in_interrupt());
	cr_assert_eq(get_cpu(), 0);
	cr_assert(in_atomic());
	put_cpu();
	cr_assert(!in_atomic());
}

Test(irq, saved_flags_nest)
{
	bool outer, inner;

	base_on(1);
	local_irq_save(outer);
	local_irq_save(inner);
	cr_assert(irqs_disabled());
	local_irq_restore(inner);
	cr_assert(irqs_disabled());
	local_irq_restore(outer);
	cr_assert(!irqs_disabled());
}
