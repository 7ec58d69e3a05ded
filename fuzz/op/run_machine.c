/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Run functions: CPUs, time, what the task is, and what is arranged to fail.
 *
 * What is written here straight into RAM is marked by hand: only core/ is compiled with hooks.
 */
#include "core/base/sched.h"
#include "core/page/fail_page_alloc.h"
#include "core/page/reclaim_hooks.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_state.h"
#include "sim/clock.h"
#include "sim/mark.h"

/* set_cpus_allowed_ptr() refuses what is down, and there is no answer that could say so. */
struct misuse_verdict misuse_switch_cpu(const struct run *run, const struct value *args)
{
	bool up = cpu_online((uint32_t)args[0].number % cpu_count());

	return (struct misuse_verdict){up ? USE_SOUND : USE_SKIPPED, NULL};
}

/* The CPU may go while the call waits for it: then it stays where it is. */
void run_switch_cpu(struct run *run, const struct value *args, struct result *result)
{
	(void)sched_move_current((uint32_t)args[0].number % cpu_count());
	if (run_flight(run)->task == TASK_FIRST)
		run->changes.cpu = true;
}

void run_tick(struct run *run, const struct value *args, struct result *result)
{
	clock_tick((uint32_t)args[0].number);
}

void run_task_flags(struct run *run, const struct value *args, struct result *result)
{
	const uint32_t settable = TASK_FLAG_PF_EXITING | TASK_FLAG_PF_MEMALLOC;
	uint32_t flags = (uint32_t)args[0].number;
	struct task_struct *task = current;

	task->flags = (task->flags & ~settable) | (flags & settable);
	if (flags & TASK_FLAG_TIF_MEMDIE)
		set_tsk_thread_flag(task, TIF_MEMDIE);
	else
		clear_tsk_thread_flag(task, TIF_MEMDIE);
	task->prio = flags & TASK_FLAG_SCHED_FIFO ? MAX_RT_PRIO / 2 : DEFAULT_PRIO;
	mark_written(task, sizeof(*task));
	run->changes.task_flags = true;
}

void run_reclaim_progress(struct run *run, const struct value *args, struct result *result)
{
	reclaim_test_progress((ulong_t)args[0].number, (uint32_t)args[1].number);
	run->changes.reclaim_hooks = true;
}

void run_oom_victim(struct run *run, const struct value *args, struct result *result)
{
	reclaim_test_victim((uint32_t)args[0].number);
	run->changes.reclaim_hooks = true;
	run->changes.task_flags = true; /* a victim keeps TIF_MEMDIE */
}

void run_fail_page_alloc(struct run *run, const struct value *args, struct result *result)
{
	const struct fail_page_alloc_attr attr = {
		.attr =
			{
				.interval = (uint32_t)args[0].number,
				.probability = (uint32_t)args[1].number,
				.space = (int32_t)args[2].number,
				.times = (int32_t)args[3].number,
				.verbose = (uint32_t)args[7].number,
			},
		.min_order = (uint32_t)args[4].number,
		.ignore_gfp_wait = args[5].number != 0,
		.ignore_gfp_highmem = args[6].number != 0,
	};

	fail_page_alloc_set(&attr);
	run->changes.fail_page_alloc = true;
}
