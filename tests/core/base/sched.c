/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

static wait_queue_head_t *queue;

static void queue_on(void)
{
	base_on(2);
	queue = scratch(0);
	init_waitqueue_head(queue);
}

Test(sched, t0_runs_on_cpu_0_and_the_others_idle)
{
	base_on(3);
	cr_assert_eq(current, init_task());
	cr_assert_str_eq(current->comm, "t0");
	cr_assert_eq(current->state, TASK_RUNNING);
	cr_assert_str_eq(events_task(2)->comm, "events/2");
	cr_assert_str_eq(idle_task(1)->comm, "swapper");
	sched_move_current(2);
	cr_assert_eq(smp_processor_id(), 2);
	cr_assert_eq(current, init_task());
	cr_assert_eq(current->cpu, 2);
	cpu_switch(0);
	cr_assert_eq(current, idle_task(0));
}

MachineTest(sched, a_timeout_jumps_the_clock_and_answers_0, 1)
{
	cr_assert_eq(schedule_timeout_uninterruptible(25), 0);
	cr_assert_eq(jiffies, 25);
	cr_assert_eq(schedule_timeout_interruptible(0), 0);
	cr_assert_eq(jiffies, 26, "no time at all still takes a tick");
	msleep(95);
	cr_assert_eq(jiffies, 26 + 11);
}

MachineTest(sched, a_timeout_crosses_the_wrap_of_jiffies, 1)
{
	clock_jump(0x7fffffff);
	clock_jump(0xfffffff8);
	cr_assert_eq(schedule_timeout_uninterruptible(20), 0);
	cr_assert_eq(jiffies, 12);
}

static void wake_t0(ulong_t data)
{
	cr_assert_eq(current, idle_task(0), "t0 is asleep");
	wake_up_process(init_task());
}

MachineTest(sched, an_early_wake_up_answers_what_is_left, 2)
{
	struct timer_list *timer = scratch(0);

	setup_timer(timer, wake_t0, 0);
	mod_timer(timer, 10);
	cr_assert_eq(schedule_timeout_uninterruptible(25), 15);
	cr_assert_eq(jiffies, 10);
	cr_assert(!timer_pending(&current->sleep_timer));
	clock_tick(30);
}

MachineTest(sched, a_negative_timeout_is_logged_and_does_not_sleep, 1)
{
	set_current_state(TASK_UNINTERRUPTIBLE);
	cr_assert_eq(schedule_timeout(-1), 0);
	cr_assert_eq(current->state, TASK_RUNNING);
	cr_assert_str_eq(console_taken(), "3|schedule_timeout: wrong timeout value ffffffff\n");
}

MachineTest(sched, a_pending_signal_ends_an_interruptible_sleep_at_once, 1)
{
	set_thread_flag(TIF_SIGPENDING);
	cr_assert_eq(schedule_timeout_interruptible(10), 10);
	cr_assert_eq(jiffies, 0);
	cr_assert_eq(schedule_timeout_uninterruptible(10), 0);
	cr_assert_eq(jiffies, 10);
}

static void sleep_forever(void)
{
	set_current_state(TASK_UNINTERRUPTIBLE);
	schedule();
}

static void sleep_without_timer(void)
{
	set_current_state(TASK_UNINTERRUPTIBLE);
	cr_assert_eq(schedule_timeout(MAX_SCHEDULE_TIMEOUT), 0);
}

Test(sched, a_sleep_that_nothing_can_end_is_a_deadlock)
{
	base_on(2);
	must_end(sleep_forever, END_DEADLOCK, "t0 sleeps and nothing can wake it");
	base_on(1);
	must_end(sleep_without_timer, END_DEADLOCK, "t0 sleeps and nothing can wake it");
}

static void periodic(ulong_t data)
{
	cr_assert_fail("nobody ticks");
}

static void sleep_beside_periodic_work(void)
{
	struct timer_list *timer = scratch(0);

	setup_deferrable_timer(timer, periodic, 0);
	mod_timer(timer, 5);
	sleep_forever();
}

Test(sched, periodic_timers_do_not_keep_a_sleeper_alive)
{
	base_on(1);
	must_end(sleep_beside_periodic_work, END_DEADLOCK, "t0 sleeps and nothing can wake it");
}

static void relax_forever(void)
{
	for (;;)
		cpu_relax();
}

static void resched_forever(void)
{
	while (!cond_resched())
		;
}

static void yield_forever(void)
{
	for (;;)
		yield();
}

static void sleep_again_and_again(void)
{
	for (;;)
		schedule_timeout_uninterruptible(1);
}

Test(sched, endless_loops_end_as_limit_steps)
{
	void (*const loops[])(void) = {relax_forever, resched_forever, yield_forever,
				       sleep_again_and_again};

	for (size_t i = 0; i < ARRAY_SIZE(loops); i++) {
		base_on(1);
		machine_limit_set(1000);
		must_end(loops[i], END_LIMIT, "steps");
	}
}

static void sleep_with_preemption_off(void)
{
	preempt_disable();
	schedule_timeout_uninterruptible(1);
}

Test(sched, sleeping_while_atomic_is_reported)
{
	base_on(1);
	must_end(sleep_with_preemption_off, END_CHECK,
		 "L3 sleep while atomic: schedule with preempt_count 0x1");
}

static void wake_queue(struct work_struct *work)
{
	*(bool *)scratch(2048) = true;
	wake_up(queue);
}

MachineTest(wait, an_event_made_true_by_work_ends_the_wait, 2)
{
	struct work_struct *work = scratch(1024);
	bool *done = scratch(2048);

	queue = scratch(0);
	init_waitqueue_head(queue);
	INIT_WORK(work, wake_queue);
	schedule_work_on(1, work);
	cr_assert(!waitqueue_active(queue));
	wait_event(queue, *done);
	cr_assert(*done);
	cr_assert(!waitqueue_active(queue));
	cr_assert_eq(current->state, TASK_RUNNING);
	cr_assert(!current->wait[0].in_use);
}

Test(wait, an_event_that_is_true_does_not_sleep)
{
	queue_on();
	wait_event(queue, true);
	cr_assert_eq(jiffies, 0);
}

static char woken[32];

static bool note_wake(wait_queue_t *wait, uint32_t mode, int flags, void *key)
{
	size_t used = strlen(woken);

	woken[used] = (char)('0' + (wait - current->wait));
	woken[used + 1] = '\0';
	return true;
}

/* Entries 0 and 1 shared, 2 and 3 exclusive. */
static void four_waiters(void)
{
	for (int i = 0; i < 4; i++) {
		wait_queue_t *wait = wait_entry_get();

		wait->func = KSYM_OF(wait_queue_func_t, note_wake);
		if (i < 2)
			add_wait_queue(queue, wait);
		else
			add_wait_queue_exclusive(queue, wait);
	}
}

Test(wait, a_wake_up_takes_all_shared_waiters_and_some_exclusive_ones)
{
	queue_on();
	four_waiters();
	wake_up(queue);
	cr_assert_str_eq(woken, "102");
	woken[0] = '\0';
	wake_up_nr(queue, 2);
	cr_assert_str_eq(woken, "1023");
	woken[0] = '\0';
	wake_up_all(queue);
	cr_assert_str_eq(woken, "1023");
	for (int i = 0; i < 4; i++) {
		remove_wait_queue(queue, &current->wait[i]);
		wait_entry_put(&current->wait[i]);
	}
	cr_assert(!waitqueue_active(queue));
}

static void five_entries(void)
{
	four_waiters();
	wait_entry_get();
}

Test(wait, a_task_has_four_entries)
{
	queue_on();
	must_end(five_entries, END_BUG, "wait_entry_get: i == TASK_WAITS");
}

Test(wait, only_the_states_of_the_mode_are_woken)
{
	queue_on();
	wait_queue_t *wait = wait_entry_get();

	prepare_to_wait(queue, wait, TASK_UNINTERRUPTIBLE);
	prepare_to_wait(queue, wait, TASK_UNINTERRUPTIBLE);
	wake_up_interruptible(queue);
	cr_assert_eq(current->state, TASK_UNINTERRUPTIBLE);
	cr_assert(waitqueue_active(queue));
	wake_up(queue);
	cr_assert_eq(current->state, TASK_RUNNING);
	cr_assert(!waitqueue_active(queue), "autoremove");
	prepare_to_wait_exclusive(queue, wait, TASK_INTERRUPTIBLE);
	cr_assert_eq(wait->flags, WQ_FLAG_EXCLUSIVE);
	finish_wait(queue, wait);
	cr_assert(!waitqueue_active(queue));
	cr_assert(!try_to_wake_up(current, TASK_NORMAL), "it runs already");
}
