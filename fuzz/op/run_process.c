/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Run functions: processes and their threads.
 *
 *   fork(), thread() --> lines --exit(), a signal without a handler--> its space is given back, on
 *   its own stack, when its call is over --> the task is gone
 *
 * t0, which all others come from, stays: it loses its space.
 */
#include "core/base/kthread.h"
#include "core/base/smp.h"
#include "core/fault/signal.h"
#include "core/pgtable/tlbflush.h"
#include "core/vma/memory.h"
#include "core/vma/mm.h"
#include "fuzz/op/run_space.h"
#include "sim/mark.h"
#include <stdio.h>

/* ---- made ------------------------------------------------------------------------------------ */

/* Its number among the program's tasks is its name: others may be made while it is. */
static void process_make(struct run *run, uint32_t clone_flags, struct result *result)
{
	uint32_t number = run->nr_tasks++;
	char name[TASK_COMM_LEN];
	struct task_struct *task;

	run->tasks[number] = (struct run_task){
		.number = TASK_NOBODY,
		.line = TASK_RESULT(run_flight(run)->step),
	};
	space_call_begin(run, current->mm->total_vm);
	snprintf(name, sizeof(name), "t%u", number);
	task = task_new(current->cpu, name);
	result->failed = task == NULL;
	if (task == NULL)
		return;
	result->failed = copy_process_mm(task, clone_flags) != 0;
	if (result->failed) {
		task_free(task);
		return;
	}
	result->value = number;
	run->tasks[number].number = task->number;
}

void run_fork(struct run *run, const struct value *args, struct result *result)
{
	process_make(run, 0, result);
}

void run_thread(struct run *run, const struct value *args, struct result *result)
{
	process_make(run, CLONE_VM | CLONE_THREAD, result);
}

void run_exec(struct run *run, const struct value *args, struct result *result)
{
	bool point_of_no_return = false;
	uint32_t personality = current->personality;
	int error;

	space_call_begin(run, 8);
	current->personality = (uint32_t)args[0].number;
	mark_written(&current->personality, sizeof(current->personality));
	error = exec_new_mm(&point_of_no_return);
	result->value = (uint64_t)(int64_t)error;
	result->failed = error < 0;
	if (error < 0 && point_of_no_return)
		run_task_now(run)->dies = true;
	else if (error < 0)
		current->personality = personality;
}

/* ---- what it may ----------------------------------------------------------------------------- */

void run_set_capable(struct run *run, const struct value *args, struct result *result)
{
	current->cap_effective = (uint32_t)args[0].number;
	mark_written(&current->cap_effective, sizeof(current->cap_effective));
}

void run_signal_handle(struct run *run, const struct value *args, struct result *result)
{
	signal_handle((uint32_t)args[0].number, args[1].number % 2 != 0);
}

/* ---- ended ----------------------------------------------------------------------------------- */

/* @task rests, and will not run any more: its space goes back in its stead. */
static void space_release(struct task_struct *task)
{
	struct mm_struct *mm = task->mm;

	if (mm == NULL)
		return;
	sync_mm_rss(task, mm);
	sched_leave_cpu(task);
	task->mm = NULL;
	task->active_mm = NULL;
	mark_written(task, sizeof(*task));
	mmput(mm);
}

/* Those of the running task's group that rest, and whom SIGKILL was sent. */
static void killed_release(struct run *run)
{
	for (uint32_t i = 0; i < run->nr_tasks; i++) {
		uint32_t number = run->tasks[i].number;
		struct task_struct *task;

		if (number == TASK_NOBODY || task_phase(number) != TASK_AT_REST)
			continue;
		task = task_kernel(number);
		if (task == current || !fatal_signal_pending(task))
			continue;
		space_release(task);
		space_exit(number);
		if (number != TASK_FIRST)
			task_free(task);
	}
}

void task_return_to_user(struct run *run)
{
	struct run_task *task = run_task_now(run);
	struct fault_info info;
	enum signal_outcome outcome;

	if (task == NULL || current->mm == NULL)
		return;
	do {
		outcome = do_signal(&info);
		task->dies |= outcome == SIGNALS_FATAL;
	} while (outcome != SIGNALS_NONE);
	if (!task->dies && !task->exits)
		return;
	if (task->dies)
		killed_release(run);
	space_exit(task->number);
	exit_mm();
	task->exits = task->number != TASK_FIRST;
}

/* As: use_mm() of 2.6.34, with the kernel's own space; and back. */
static void init_mm_use(void)
{
	struct task_struct *task = current;
	struct mm_struct *borrowed = task->active_mm;

	atomic_inc(&init_mm->mm_count);
	task->mm = init_mm;
	task->active_mm = init_mm;
	mark_written(task, sizeof(*task));
	switch_mm(borrowed, init_mm);
	mmdrop(borrowed);
}

static void init_mm_unuse(void)
{
	current->mm = NULL;
	mark_written(&current->mm, sizeof(current->mm));
	enter_lazy_tlb();
}

/* CPUs that idle keep the space of whoever was there last: t0 leaves them the kernel's. */
void spaces_settle(void)
{
	uint32_t home = smp_processor_id(), cpu;

	exit_mm();
	init_mm_use();
	for_each_online_cpu (cpu)
		sched_move_current(cpu);
	sched_move_current(home);
	init_mm_unuse();
}

void processes_release(struct run *run)
{
	for (uint32_t i = 1; i < run->nr_tasks; i++) {
		uint32_t number = run->tasks[i].number;

		if (number != TASK_NOBODY && task_phase(number) == TASK_AT_REST) {
			space_release(task_kernel(number));
			task_free(task_kernel(number));
		}
	}
}
