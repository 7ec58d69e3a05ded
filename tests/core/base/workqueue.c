/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

static char ran[256];
static struct work_struct *works;

/* "name on task at jiffy" */
static void work_note(struct work_struct *work)
{
	size_t used = strlen(ran);

	cr_assert(current_is_keventd());
	cr_assert(!work_pending(work));
	snprintf(ran + used, sizeof(ran) - used, "%s@%u ", current->comm, jiffies);
}

static struct work_struct *work(uint32_t index)
{
	works = scratch(0);
	INIT_WORK(&works[index], work_note);
	return &works[index];
}

MachineTest(workqueue, work_waits_for_the_end_of_the_line, 2)
{
	cr_assert(schedule_work(work(0)));
	cr_assert(!schedule_work(&works[0]), "it is pending");
	cr_assert_str_eq(ran, "");
	base_settle();
	cr_assert_str_eq(ran, "events/0@0 ");
	cr_assert_eq(current, init_task());
	cr_assert(schedule_work(&works[0]), "it can be queued again");
}

MachineTest(workqueue, cpus_take_turns_from_the_lowest, 4)
{
	schedule_work_on(3, work(0));
	schedule_work_on(1, work(1));
	schedule_work(work(2));
	base_settle();
	cr_assert_str_eq(ran, "events/0@0 events/1@0 events/3@0 ");
	cr_assert_eq(smp_processor_id(), 0);
}

static struct delayed_work *dwork(enum timer_kind kind)
{
	struct delayed_work *delayed = scratch(4096);

	if (kind == TIMER_ONESHOT)
		INIT_DELAYED_WORK(delayed, work_note);
	else
		INIT_DELAYED_WORK_DEFERRABLE(delayed, work_note);
	return delayed;
}

MachineTest(workqueue, delayed_work_is_queued_by_its_timer_and_runs_at_the_line_end, 2)
{
	struct delayed_work *delayed = dwork(TIMER_ONESHOT);

	cr_assert(schedule_delayed_work_on(1, delayed, 3));
	cr_assert(delayed_work_pending(delayed));
	cr_assert(!schedule_delayed_work(delayed, 1));
	clock_tick(2);
	base_settle();
	cr_assert_str_eq(ran, "");
	clock_tick(2);
	cr_assert_str_eq(ran, "");
	base_settle();
	cr_assert_str_eq(ran, "events/1@4 ");
	cr_assert(!delayed_work_pending(delayed));
}

MachineTest(workqueue, no_delay_means_now_without_a_cpu_and_the_next_tick_with_one, 1)
{
	struct delayed_work *delayed = dwork(TIMER_ONESHOT);

	schedule_delayed_work(delayed, 0);
	base_settle();
	cr_assert_str_eq(ran, "events/0@0 ");
	schedule_delayed_work_on(0, delayed, 0);
	base_settle();
	cr_assert_str_eq(ran, "events/0@0 ");
	clock_tick(1);
	base_settle();
	cr_assert_str_eq(ran, "events/0@0 events/0@1 ");
}

MachineTest(workqueue, cancel_stops_what_has_not_run, 1)
{
	struct delayed_work *delayed = dwork(TIMER_ONESHOT);

	schedule_delayed_work(delayed, 2);
	cr_assert(cancel_delayed_work(delayed));
	cr_assert(!cancel_delayed_work(delayed));
	cr_assert(!delayed_work_pending(delayed));
	schedule_delayed_work(delayed, 1);
	clock_tick(1);
	cr_assert(!cancel_delayed_work(delayed), "it is queued already");
	cr_assert(cancel_delayed_work_sync(delayed));
	cr_assert(!cancel_delayed_work_sync(delayed));
	schedule_work(work(0));
	cr_assert(cancel_work_sync(&works[0]));
	base_settle();
	cr_assert_str_eq(ran, "");
}

MachineTest(workqueue, flush_runs_what_is_queued, 3)
{
	schedule_work_on(2, work(0));
	schedule_work_on(1, work(1));
	flush_scheduled_work();
	cr_assert_str_eq(ran, "events/1@0 events/2@0 ");
}

MachineTest(workqueue, each_cpu_runs_it_once, 3)
{
	cr_assert_eq(schedule_on_each_cpu(work_note), 0);
	cr_assert_str_eq(ran, "events/0@0 events/1@0 events/2@0 ");
	cr_assert_eq(schedule_on_each_cpu(work_note), 0);
	cr_assert_eq(strlen(ran), 2 * strlen("events/0@0 events/1@0 events/2@0 "));
}

static void note_and_queue_next(struct work_struct *self)
{
	strcat(ran, "q");
	schedule_work_on(0, self + 1);
}

MachineTest(workqueue, work_that_work_queues_runs_in_the_same_line, 2)
{
	work(1);
	INIT_WORK(&works[0], note_and_queue_next);
	schedule_work_on(1, &works[0]);
	base_settle();
	cr_assert_str_eq(ran, "qevents/0@0 ");
}

static void sleeper(struct work_struct *self)
{
	schedule_timeout_uninterruptible(5);
	work_note(self);
}

MachineTest(workqueue, work_may_sleep_and_other_cpus_work_meanwhile, 2)
{
	work(1);
	INIT_WORK(&works[0], sleeper);
	schedule_work_on(0, &works[0]);
	schedule_work_on(1, &works[1]);
	base_settle();
	cr_assert_str_eq(ran, "events/1@0 ", "the line does not wait for it");
	flush_scheduled_work();
	cr_assert_str_eq(ran, "events/1@0 events/0@5 ");
	cr_assert_eq(current, init_task());
}

static void leaver(struct work_struct *self)
{
	preempt_disable();
}

static void leave_atomic(void)
{
	INIT_WORK((struct work_struct *)scratch(0), leaver);
	schedule_work(scratch(0));
	base_settle();
}

Test(workqueue, work_that_stays_atomic_is_a_bug)
{
	base_on(1);
	must_end(leave_atomic, END_BUG, "work_run: in_atomic() || irqs_disabled()");
}
