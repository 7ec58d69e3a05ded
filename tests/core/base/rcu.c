/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

static char ran[256];
static struct rcu_head *heads;

static void rcu_note(struct rcu_head *head)
{
	size_t used = strlen(ran);

	cr_assert(in_softirq());
	snprintf(ran + used, sizeof(ran) - used, "%c%u@%u ", (char)('a' + (head - heads)),
		 smp_processor_id(), jiffies);
}

static void call(uint32_t index)
{
	heads = scratch(0);
	call_rcu(&heads[index], rcu_note);
}

MachineTest(rcu, a_callback_runs_at_a_tick_after_the_line_ended, 1)
{
	call(0);
	cr_assert(rcu_needs_ticks());
	clock_tick(3);
	cr_assert_str_eq(ran, "", "the line that runs may still read");
	base_settle();
	cr_assert_str_eq(ran, "");
	clock_tick(1);
	cr_assert_str_eq(ran, "a0@4 ");
	cr_assert(!rcu_needs_ticks());
}

MachineTest(rcu, a_grace_period_waits_for_every_cpu, 3)
{
	call(0);
	rcu_quiescent(0);
	rcu_quiescent(2);
	cr_assert_eq(base_vars->rcu.completed, 0);
	rcu_quiescent(0);
	cr_assert_eq(base_vars->rcu.completed, 0, "CPU 1 has not passed");
	rcu_quiescent(1);
	cr_assert_eq(base_vars->rcu.completed, 1);
}

MachineTest(rcu, moving_to_another_cpu_is_a_quiescent_state_of_the_one_left, 2)
{
	call(0);
	clock_tick(1);
	cr_assert_eq(base_vars->rcu.completed, 0, "CPU 1 is idle, CPU 0 runs the line");
	sched_move_current(1);
	cr_assert_eq(base_vars->rcu.completed, 1);
	clock_tick(1);
	cr_assert_str_eq(ran, "a0@2 ", "on the CPU that registered it");
}

MachineTest(rcu, callbacks_that_come_during_a_grace_period_wait_for_the_next, 2)
{
	call(0);
	rcu_quiescent(0);
	sched_move_current(1);
	call(1);
	sched_move_current(0);
	cr_assert_eq(base_vars->rcu.completed, 1);
	cr_assert_eq(base_vars->rcu.cur, 2);
	clock_tick(1);
	cr_assert_str_eq(ran, "a0@1 ");
	base_settle();
	clock_tick(1);
	cr_assert_str_eq(ran, "a0@1 b1@2 ");
}

MachineTest(rcu, callbacks_of_one_cpu_run_in_order, 1)
{
	for (uint32_t i = 0; i < 4; i++)
		call(i);
	for (int line = 0; line < 3; line++) {
		base_settle();
		clock_tick(1);
	}
	cr_assert_str_eq(ran, "a0@1 b0@2 c0@2 d0@2 ",
			 "the first began a period at once, the others shared the next");
}

MachineTest(rcu, synchronize_waits_for_a_grace_period, 4)
{
	ulong_t before = jiffies;

	synchronize_rcu();
	cr_assert_geq(base_vars->rcu.completed, 1);
	cr_assert_gt(jiffies, before);
	cr_assert_eq(current, init_task());
	cr_assert_eq(current->state, TASK_RUNNING);
}

MachineTest(rcu, synchronize_returns_at_once_while_one_cpu_starts_up, 1)
{
	base_vars->rcu.active = false;
	synchronize_rcu();
	cr_assert_eq(jiffies, 0);
}

MachineTest(rcu, barrier_lets_every_callback_of_every_cpu_run_first, 3)
{
	call(0);
	sched_move_current(2);
	call(1);
	call(2);
	sched_move_current(1);
	rcu_barrier();
	cr_assert_not_null(strstr(ran, "a0@"));
	cr_assert_not_null(strstr(ran, "b2@"));
	cr_assert_not_null(strstr(ran, "c2@"));
	cr_assert(!rcu_needs_ticks());
}

static void sleep_in_section(void)
{
	rcu_read_lock();
	schedule_timeout_uninterruptible(1);
}

static void might_sleep_in_section(void)
{
	rcu_read_lock();
	might_sleep();
}

static void section_open_at_line_end(void)
{
	rcu_read_lock();
	rcu_read_lock();
	rcu_read_unlock();
	base_settle();
}

static void unlock_too_often(void)
{
	rcu_read_lock();
	rcu_read_unlock();
	rcu_read_unlock();
}

Test(rcu, misuse_is_reported)
{
	base_on(1);
	must_end(sleep_in_section, END_CHECK, "R1 schedule: sleeps inside an RCU read section");
	base_on(1);
	must_end(might_sleep_in_section, END_CHECK,
		 "R1 might_sleep_in_section: sleeps inside an RCU read section");
	base_on(1);
	must_end(section_open_at_line_end, END_CHECK,
		 "R2 t0: an RCU read section is open at the end of a line");
	base_on(1);
	must_end(unlock_too_often, END_BUG, "rcu_read_unlock: current->rcu_read_lock_nesting == 0");
}
