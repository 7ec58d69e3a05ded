/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include "core/base/base.h"
#include "core/base/kthread.h"
#include "core/init/cpu.h"
#include "core/page/page_alloc.h"
#include "core/page/vmstat.h"
#include "core/pgtable/pgtable.h"
#include "sim/clock.h"
#include "sim/mmu.h"

static void boot_cpus(uint32_t cpus)
{
	line_of(48 * MIB);
	line.cpus = cpus;
	cr_assert_eq(boot(), END_NONE, "%s", machine_end_text());
}

/* Counters and structs of this file that the kernel's code writes: in RAM. */
struct notes {
	uint32_t ran[NR_CPUS]; /* on which CPU */
	struct timer_list timer;
	struct work_struct work;
	struct rcu_head head;
};
#define notes ((struct notes *)image_slot(IMAGE_SPARE))

static void note(void)
{
	notes->ran[smp_processor_id()]++;
}

static void note_timer(ulong_t data)
{
	note();
}

static void note_work(struct work_struct *work)
{
	note();
}

static void note_callback(struct rcu_head *head)
{
	note();
}

static void assert_ran(uint32_t on_0, uint32_t on_1)
{
	cr_expect_eq(notes->ran[0], on_0);
	cr_expect_eq(notes->ran[1], on_1);
}

/* ---- answers --------------------------------------------------------------------------------- */

static void ask_all(void)
{
	cr_expect_eq(cpu_down(7), -EINVAL, "no such CPU");
	cr_expect_eq(cpu_up(7), -EINVAL, "no such CPU");
	cr_expect_eq(cpu_up(1), -EINVAL, "it is up");
	cr_expect_eq(cpu_down(0), -EBUSY, "it booted");
	cr_expect_eq(smp_processor_id(), 1u, "current has left it nevertheless");
	cr_expect_eq(cpu_down(1), 0);
	cr_expect_eq(smp_processor_id(), 0u);
	cr_expect_eq(cpu_down(1), -EBUSY, "one is left");
	cr_expect_eq(cpu_down(7), -EBUSY, "whichever is named");
	cr_expect_eq(sched_move_current(1), -EINVAL);
	cr_expect_eq(cpu_up(1), 0);
	cr_expect_eq(sched_move_current(1), 0);
}

Test(cpu, goes_and_comes_or_says_why_not)
{
	boot_cpus(2);
	on_kernel(ask_all);
	everything_holds("after all");
}

/* ---- what a CPU has -------------------------------------------------------------------------- */

static void leave_a_timer(void)
{
	setup_timer(&notes->timer, note_timer, 0);
	notes->timer.expires = jiffies + 50;
	add_timer_on(&notes->timer, 1);
	cr_assert_eq(cpu_down(1), 0);
	cr_expect(timer_pending(&notes->timer));
	clock_tick(49);
	assert_ran(0, 0);
	clock_tick(2);
	assert_ran(1, 0);
}

Test(cpu, that_goes_leaves_its_timers_to_the_one_that_sends_it)
{
	boot_cpus(2);
	on_kernel(leave_a_timer);
}

static void queue_work_there(void *info)
{
	INIT_WORK(&notes->work, note_work);
	schedule_work(&notes->work);
}

/* The work is queued there in an interrupt, and its thread has no turn until the CPU has gone. */
static void leave_work(void)
{
	cr_assert_eq(smp_call_function_single(1, queue_work_there, NULL, true), 0);
	cr_assert(work_pending(&notes->work));
	cr_assert_eq(cpu_down(1), 0);
	cr_expect_not(work_pending(&notes->work), "it is done when the CPU is gone for good");
	cr_expect_eq(notes->ran[0] + notes->ran[1], 1u);
	cr_expect_eq(events_task(1)->cpu, 0u);
	cr_assert_eq(cpu_up(1), 0);
	cr_expect_eq(events_task(1)->cpu, 1u);
	cr_assert_eq(smp_call_function_single(1, queue_work_there, NULL, true), 0);
	flush_scheduled_work();
	cr_expect_eq(notes->ran[1], 1u + (notes->ran[0] == 0), "its thread is back");
}

Test(cpu, that_goes_leaves_no_work_undone)
{
	boot_cpus(2);
	on_kernel(leave_work);
}

static void call_rcu_there(void *info)
{
	call_rcu(&notes->head, note_callback);
}

static void leave_a_callback(void)
{
	cr_assert_eq(smp_call_function_single(1, call_rcu_there, NULL, true), 0);
	cr_assert_eq(cpu_down(1), 0);
	synchronize_rcu();
	synchronize_rcu();
	assert_ran(1, 0);
}

Test(cpu, that_goes_leaves_its_callbacks_to_the_one_that_sends_it)
{
	boot_cpus(2);
	on_kernel(leave_a_callback);
}

static void leave_a_task(void)
{
	struct task_struct *task = task_new(1, "guest");

	cr_assert_eq(cpu_down(1), 0);
	cr_expect_eq(task->cpu, 0u);
	cr_expect_eq(task_cpu(task->number), 0u);
	cr_assert_eq(cpu_up(1), 0);
	cr_expect_eq(task->cpu, 0u, "nobody asks it back");
	task_free(task);
}

Test(cpu, that_goes_leaves_its_tasks_to_the_first_one)
{
	boot_cpus(2);
	on_kernel(leave_a_task);
}

static void leave_counts(void)
{
	cr_assert_eq(sched_move_current(1), 0);
	inc_zone_state(&NODE_DATA(0)->node_zones[ZONE_NORMAL], NR_FILE_DIRTY);
	cr_assert_eq(global_page_state(NR_FILE_DIRTY), 0u);
	cr_assert_eq(cpu_down(1), 0);
	cr_expect_eq(global_page_state(NR_FILE_DIRTY), 1u);
}

Test(cpu, that_goes_leaves_its_counts_and_pages)
{
	boot_cpus(2);
	on_kernel(leave_counts);
	everything_holds("with CPU 1 down");
}

static void come_back(void)
{
	cr_assert_eq(sched_move_current(1), 0);
	cr_assert(control_write_cr0(mmu_of(1), mmu_of(1)->control.cr0 & ~CR0_WP));
	cr_assert_eq(sched_move_current(0), 0);
	cr_assert_eq(cpu_down(1), 0);
	cr_assert_eq(cpu_up(1), 0);
	cr_expect_eq(mmu_of(1)->control.cr0, mmu_of(0)->control.cr0);
	cr_expect_eq(mmu_of(1)->control.cr3, (uint32_t)__pa(swapper_pg_dir));
	cr_expect_eq(mmu_of(1)->control.cr4, mmu_of(0)->control.cr4);
}

Test(cpu, that_comes_back_has_the_registers_of_the_others)
{
	boot_cpus(2);
	on_kernel(come_back);
}

/* ---- those who mind -------------------------------------------------------------------------- */

static int mind_for_a_while(void *data)
{
	get_online_cpus();
	notes->ran[2]++;
	msleep(100);
	cr_expect(cpu_online(1));
	put_online_cpus();
	notes->ran[3]++;
	return 0;
}

static void wait_for_those_who_mind(void)
{
	struct task_struct *task = kthread_run(mind_for_a_while, NULL, 0, "minder");

	yield();
	cr_assert_eq(notes->ran[2], 1u);
	cr_assert_eq(cpu_down(1), 0);
	cr_expect_eq(notes->ran[3], 1u, "the CPU went before");
	kthread_stop(task);
}

Test(cpu, goes_when_nobody_minds_any_more)
{
	boot_cpus(2);
	on_kernel(wait_for_those_who_mind);
}

static void mind_and_nest(void)
{
	get_online_cpus();
	get_online_cpus();
	put_online_cpus();
	cr_expect_eq(base_vars->cpu_hotplug.refcount, 1u);
	put_online_cpus();
	cr_expect_eq(base_vars->cpu_hotplug.refcount, 0u);
	cpu_hotplug_begin();
	get_online_cpus(); /* who makes one come or go minds nothing */
	put_online_cpus();
	cpu_hotplug_done();
}

Test(cpu, minding_of_hotplug_nests)
{
	boot_cpus(1);
	on_kernel(mind_and_nest);
}
