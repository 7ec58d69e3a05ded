/* SPDX-License-Identifier: GPL-2.0-only */
/* base/ where several tasks run at once: what one does between two steps of another. */
#include "fixture.h"

#include "core/base/kthread.h"
#include "lines/lines.h"
#include "sim/mark.h"

static uint32_t t1, t2; /* on CPU 1 and CPU 2 */

static void program_on(void)
{
	base_on(4);
	lines_clear();
	t1 = task_new(1, "t1")->number;
	t2 = task_new(2, "t2")->number;
}

TestSuite(tasks, .init = program_on);

#define queue ((wait_queue_head_t *)scratch(0))
#define ready ((uint32_t *)scratch(1024))
#define DONE  ((struct completion *)scratch(2048))

/* ---- wait queues ----------------------------------------------------------------------------- */

static void wait_until_ready(void)
{
	note("waits");
	wait_event(queue, *ready);
	note(current->comm);
}

static void make_ready(void)
{
	*ready = 1;
	wake_up(queue);
	note("made");
}

Test(tasks, an_event_wakes_who_waits_for_it)
{
	init_waitqueue_head(queue);
	line_add(t1, wait_until_ready);
	line_add(TASK_FIRST, make_ready);
	line_add(TASK_FIRST, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "waits made t1 t0");
}

/* Whatever point of the waiter the event comes at, it is not missed. */
Test(tasks, a_wake_up_is_never_lost)
{
	uint32_t reached = 0;

	for (uint32_t n = 1; n <= 12; n++) {
		program_on();
		init_waitqueue_head(queue);
		line_switching(t1, wait_until_ready, n, TASK_FIRST);
		line_add(TASK_FIRST, make_ready);
		lines_sound();
		cr_assert_eq(task_phase(t1), TASK_AT_REST, "point %u", n);
		reached += strcmp(noted(), "waits made t1") == 0;
		if (strcmp(noted(), "waits t1 made") == 0)
			break;
	}
	cr_assert_geq(reached, 3, "before, within and after queueing");
}

static void wait_exclusively(void)
{
	DEFINE_WAIT(wait);

	prepare_to_wait_exclusive(queue, wait, TASK_UNINTERRUPTIBLE);
	schedule();
	finish_wait(queue, wait);
	note(current->comm);
}

static void wake_one(void)
{
	wake_up(queue);
	note("one");
}

Test(tasks, exclusive_waiters_are_woken_one_by_one_first_come_first)
{
	init_waitqueue_head(queue);
	line_add(t2, wait_exclusively);
	line_add(t1, wait_exclusively);
	line_add(TASK_FIRST, wake_one);
	line_add(TASK_FIRST, wake_one);
	lines_sound();
	cr_assert_str_eq(noted(), "one t2 one t1");
}

static void sleep_in_vain(void)
{
	set_current_state(TASK_UNINTERRUPTIBLE);
	schedule();
}

Test(tasks, a_sleep_that_nothing_ends_is_left_blocked)
{
	line_add(t1, sleep_in_vain);
	line_add(TASK_FIRST, note_name);
	lines_sound();
	cr_assert_eq(task_phase(t1), TASK_ASLEEP);
	cr_assert_str_eq(noted(), "t0");
}

static void sleep_ten(void)
{
	cr_assert_eq(schedule_timeout_uninterruptible(10), 0);
	note(current->comm);
}

static void tick_four(void)
{
	clock_tick(4);
	note("tick");
}

Test(tasks, a_timeout_waits_for_the_programs_ticks_and_then_for_time)
{
	line_add(t1, sleep_ten);
	line_add(TASK_FIRST, tick_four);
	line_add(TASK_FIRST, tick_four);
	lines_sound();
	cr_assert_str_eq(noted(), "tick tick t1");
	cr_assert_eq(jiffies, 10);
}

/* ---- completions ----------------------------------------------------------------------------- */

static void await(void)
{
	wait_for_completion(DONE);
	note(current->comm);
}

static void say_done(void)
{
	complete(DONE);
	note("done");
}

Test(tasks, each_completion_is_for_one_who_waits)
{
	init_completion(DONE);
	line_add(t1, await);
	line_add(t2, await);
	line_add(TASK_FIRST, say_done);
	line_add(TASK_FIRST, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "done t1 t0");
	cr_assert_eq(task_phase(t2), TASK_ASLEEP);
}

static void say_done_for_all(void)
{
	complete_all(DONE);
}

Test(tasks, a_completion_for_all_is_for_those_who_come_later_too)
{
	init_completion(DONE);
	line_add(t1, await);
	line_add(TASK_FIRST, say_done_for_all);
	line_add(t2, await);
	lines_sound();
	cr_assert_str_eq(noted(), "t1 t2");
	cr_assert(completion_done(DONE));
}

Test(tasks, a_completion_is_never_lost)
{
	for (uint32_t n = 1; n <= 8; n++) {
		program_on();
		init_completion(DONE);
		line_switching(t1, await, n, TASK_FIRST);
		line_add(TASK_FIRST, say_done);
		lines_sound();
		cr_assert_eq(task_phase(t1), TASK_AT_REST, "point %u", n);
		cr_assert_eq(DONE->done, 0);
	}
}

MachineTest(completion, waits_at_most_as_long_as_it_is_told, 1)
{
	init_completion(DONE);
	cr_assert_eq(wait_for_completion_timeout(DONE, 7), 0);
	cr_assert_eq(jiffies, 7);
	cr_assert(!try_wait_for_completion(DONE));
	complete(DONE);
	complete(DONE);
	cr_assert_eq(wait_for_completion_timeout(DONE, 7), 7);
	cr_assert(try_wait_for_completion(DONE));
	cr_assert(!completion_done(DONE));
	cr_assert_eq(jiffies, 7);
}

/* ---- kernel threads -------------------------------------------------------------------------- */

static int thread_round(void *data)
{
	uint32_t *rounds = data;

	cr_assert(current->flags & PF_KTHREAD);
	note(current->comm);
	return (int)++*rounds;
}

MachineTest(kthread, a_thread_does_a_round_each_time_it_is_woken, 2)
{
	struct task_struct *thread = kthread_create(thread_round, scratch(64), 1, "kswapd0");

	lines_clear();
	cr_assert_eq(thread->state, TASK_INTERRUPTIBLE);
	base_settle();
	cr_assert_str_eq(noted(), "", "it was not woken");
	cr_assert(wake_up_process(thread));
	cr_assert(!wake_up_process(thread), "it is awake");
	base_settle();
	wake_up_process(thread);
	base_settle();
	cr_assert_str_eq(noted(), "kswapd0 kswapd0");
	cr_assert_eq(kthread_stop(thread), 2, "what its last round answered");
}

MachineTest(kthread, a_thread_that_never_ran_is_stopped_with_an_error, 1)
{
	struct task_struct *thread = kthread_create(thread_round, scratch(64), 0, "never");

	cr_assert_eq(kthread_stop(thread), -EINTR);
	cr_assert_eq(thread->state, TASK_DEAD);
}

static int sleep_long(void *data)
{
	set_current_state(TASK_INTERRUPTIBLE);
	schedule_timeout(1000);
	note(kthread_should_stop() ? "told to stop" : "woke");
	return 5;
}

MachineTest(kthread, stopping_a_thread_wakes_it_and_waits_for_its_round, 2)
{
	struct task_struct *thread = kthread_run(sleep_long, NULL, 1, "sleeper");

	lines_clear();
	base_settle();
	cr_assert_eq(kthread_stop(thread), 5);
	cr_assert_str_eq(noted(), "told to stop");
	cr_assert_eq(jiffies, 0);
}

MachineTest(kthread, there_are_only_so_many_tasks, 1)
{
	uint32_t made = 0;

	while (!IS_ERR(kthread_create(thread_round, NULL, 0, "one of many")))
		made++;
	cr_assert_eq(made, TASK_POOL - 1, "events/0 has one, too");
	cr_assert_eq(PTR_ERR(kthread_create(thread_round, NULL, 0, "more")), -ENOMEM);
	cr_assert_null(task_new(0, "t9"));
}

static int leave_a_lock(void *data)
{
	mutex_lock(&base_vars->rcu_barrier_mutex);
	return 0;
}

static void thread_with_a_lock(void)
{
	kthread_run(leave_a_lock, NULL, 0, "k");
	base_settle();
}

Test(kthread, a_thread_that_keeps_a_lock_is_reported)
{
	base_on(1);
	must_end(thread_with_a_lock, END_CHECK,
		 "L5 held at the end of a line: rcu_barrier_mutex by k");
}

Test(kthread, threads_begin_afresh_after_a_reset)
{
	static struct task_struct *thread;
	char why[64];

	base_on(2);
	if (!marks_tracked())
		cr_skip("no images in this build");
	thread = kthread_create(sleep_long, NULL, 1, "sleeper");
	lines_clear();
	line_add(TASK_FIRST, base_line_end);
	lines_sound();
	machine_image_save(0);
	for (int i = 0; i < 3; i++) {
		cr_assert(wake_up_process(thread));
		lines_sound();
		cr_assert_eq(task_phase(thread->number), TASK_ASLEEP);
		machine_reset();
		cr_assert_eq(task_phase(thread->number), TASK_AT_REST);
		cr_assert(machine_equals_image(why, sizeof(why)), "%s", why);
	}
}

/* ---- work ------------------------------------------------------------------------------------ */

#define works ((struct work_struct *)scratch(512))

static void note_in_work(struct work_struct *work)
{
	note(current->comm);
}

static void work_sleeps(struct work_struct *work)
{
	note("begins");
	schedule_timeout_uninterruptible(5);
	note("ends");
}

static void queue_sleeper(void)
{
	INIT_WORK(&works[0], work_sleeps);
	schedule_work_on(1, &works[0]);
	note("queued");
}

static void queue_other(void)
{
	INIT_WORK(&works[1], note_in_work);
	schedule_work_on(0, &works[1]);
	note("other");
}

Test(tasks, work_that_sleeps_keeps_nobody_else_waiting)
{
	line_add(TASK_FIRST, queue_sleeper);
	line_add(TASK_FIRST, queue_other);
	line_add(TASK_FIRST, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "queued begins other events/0 t0");
	cr_assert_eq(jiffies, 0, "work does not make time pass");
}

static void flush_all(void)
{
	flush_scheduled_work();
	note("flushed");
}

Test(tasks, flush_waits_for_work_that_sleeps)
{
	line_add(TASK_FIRST, queue_sleeper);
	line_add(TASK_FIRST, flush_all);
	lines_sound();
	cr_assert_str_eq(noted(), "queued begins ends flushed");
}

static void cancel_sleeper(void)
{
	cr_assert(!cancel_work_sync(&works[0]), "it runs");
	note("cancelled");
}

Test(tasks, cancel_waits_for_work_that_runs)
{
	line_add(TASK_FIRST, queue_sleeper);
	line_add(TASK_FIRST, cancel_sleeper);
	lines_sound();
	cr_assert_str_eq(noted(), "queued begins ends cancelled");
	cr_assert(!work_pending(&works[0]));
}

static void queue_both_and_flush_one(void)
{
	queue_other();
	queue_sleeper();
	cr_assert(flush_work(&works[1]));
	note("flushed");
	cr_assert(!flush_work(&works[1]), "it is idle");
}

Test(tasks, flushing_one_work_does_not_wait_for_others)
{
	line_add(TASK_FIRST, queue_both_and_flush_one);
	lines_sound();
	cr_assert_str_eq(noted(), "other queued events/0 flushed begins");
}

/* Whatever point of events/0's round more work comes at, it is done. */
static void run_nothing(struct work_struct *work)
{
}

static void work_on_its_way(void)
{
	INIT_WORK(&works[0], run_nothing);
	schedule_work_on(0, &works[0]);
}

static int queue_between(void *data)
{
	INIT_WORK(&works[1], note_in_work);
	schedule_work_on(0, &works[1]);
	return 0;
}

Test(tasks, work_that_comes_as_the_thread_goes_to_rest_is_done)
{
	struct task_struct *thread = kthread_create(queue_between, NULL, 1, "queuer");

	line_add(TASK_FIRST, work_on_its_way);
	lines_sound();
	wake_up_process(thread);
	line_add(TASK_FIRST, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "events/0 t0");
}

/* ---- other CPUs ------------------------------------------------------------------------------ */

static void note_in_call(void *info)
{
	char text[2] = {(char)('0' + smp_processor_id()), '\0'};

	note(text);
}

static void atomic_points(void)
{
	preempt_disable();
	note("[");
	local_irq_disable();
	preemption_point(POINT_LOCK);
	note("]");
	local_irq_enable();
	preempt_enable();
	note(".");
}

static void call_others(void)
{
	smp_call_function(note_in_call, NULL, true);
	note("called");
}

Test(tasks, a_call_of_other_cpus_waits_for_those_with_interrupts_off)
{
	line_switching(t2, atomic_points, 1, TASK_FIRST);
	line_add(TASK_FIRST, call_others);
	lines_sound();
	cr_assert_str_eq(noted(), "[ 1 3 ] 2 called .");
}

static void call_others_quietly(void)
{
	smp_call_function(note_in_call, NULL, false);
	note("called");
}

Test(tasks, a_call_that_is_not_waited_for_runs_when_it_can)
{
	line_switching(t2, atomic_points, 1, TASK_FIRST);
	line_add(TASK_FIRST, call_others_quietly);
	lines_sound();
	cr_assert_str_eq(noted(), "[ 1 3 called ] 2 .");
}

static void call_from_2(void)
{
	preempt_disable();
	preemption_point(POINT_LOCK);
	smp_call_function(note_in_call, NULL, true);
	preempt_enable();
	note("t2");
}

Test(tasks, two_that_call_each_other_both_get_through)
{
	line_switching(t2, call_from_2, 1, TASK_FIRST);
	line_add(TASK_FIRST, call_others);
	lines_sound();
	cr_assert_str_eq(noted(), "1 3 2 called 0 1 3 t2");
}

/* ---- timers ---------------------------------------------------------------------------------- */

static void slow_timer(ulong_t data)
{
	note("(");
	cpu_relax();
	cpu_relax();
	note(")");
}

static void start_timer_and_tick(void)
{
	struct timer_list *timer = scratch(256);

	setup_timer(timer, slow_timer, 0);
	mod_timer(timer, jiffies + 1);
	clock_tick(1);
}

static void delete_timer(void)
{
	note("delete");
	cr_assert_eq(try_to_del_timer_sync(scratch(256)), -1);
	cr_assert(!del_timer_sync(scratch(256)));
	note("deleted");
}

static void relax_then_delete(void)
{
	cpu_relax();
	delete_timer();
}

Test(tasks, deleting_a_timer_waits_for_its_function)
{
	/* t1 is interrupted; the timer's function relaxes, so t1 goes on and deletes it */
	line_switching(t1, relax_then_delete, 1, TASK_FIRST);
	line_add(TASK_FIRST, start_timer_and_tick);
	lines_sound();
	cr_assert_str_eq(noted(), "( delete ) deleted");
}

/* ---- RCU ------------------------------------------------------------------------------------- */

static void note_in_rcu(struct rcu_head *head)
{
	note("freed");
}

static void read_and_point(void)
{
	rcu_read_lock();
	note("{");
	preemption_point(POINT_RELAX);
	note("}");
	rcu_read_unlock();
}

static void call_and_tick(void)
{
	call_rcu((struct rcu_head *)scratch(128), note_in_rcu);
	clock_tick(3);
}

Test(tasks, a_grace_period_waits_for_a_reader_that_was_interrupted)
{
	line_switching(t1, read_and_point, 1, TASK_FIRST);
	line_add(TASK_FIRST, call_and_tick);
	line_add(TASK_FIRST, tick_four);
	lines_sound();
	cr_assert_str_eq(noted(), "{ } freed tick",
			 "its line ended, the next tick ends the period");
}

Test(tasks, a_reader_is_not_preempted)
{
	uint32_t other = task_new(1, "other")->number;

	line_switching(t1, read_and_point, 1, other);
	line_add(other, note_name);
	lines_sound();
	cr_assert_str_eq(noted(), "{ } other");
}

static void synchronize(void)
{
	synchronize_rcu();
	note("synchronized");
}

Test(tasks, synchronize_waits_for_a_reader_on_another_cpu)
{
	line_switching(t1, read_and_point, 1, t2);
	line_add(t2, synchronize);
	lines_sound();
	cr_assert_str_eq(noted(), "{ } synchronized");
}
