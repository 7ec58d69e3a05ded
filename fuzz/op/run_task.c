/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Run functions: tasks that programs make and end.
 */
#include "core/base/kthread.h"
#include "core/base/smp.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_state.h"
#include <stdio.h>

/* Who is bound to a CPU that is down goes to the first, as select_fallback_rq() of 2.6.34 says. */
static uint32_t cpu_of_new(uint64_t cpu)
{
	uint32_t wanted = (uint32_t)cpu % cpu_count();

	return cpu_online(wanted) ? wanted : cpu_next_online(0);
}

/* Its number among the program's tasks is its name: t1, t2 … */
void run_kthread(struct run *run, const struct value *args, struct result *result)
{
	uint32_t cpu = cpu_of_new(args[0].number), number = run->nr_tasks;
	char name[TASK_COMM_LEN];
	struct task_struct *task;

	snprintf(name, sizeof(name), "t%u", number);
	task = task_new(cpu, name);
	result->failed = task == NULL;
	if (task == NULL)
		return;
	result->value = number;
	run->tasks[run->nr_tasks++] = (struct run_task){
		.number = task->number,
		.line = TASK_RESULT(run_flight(run)->step),
	};
}

/* t0 is who all others come from. */
struct misuse_verdict misuse_exit(const struct run *run, const struct value *args)
{
	bool first = run_flight(run)->task == TASK_FIRST;

	return (struct misuse_verdict){first ? USE_SKIPPED : USE_SOUND, NULL};
}

/* Nobody can be gone in the middle of its own call: the engine does it when that is over. */
void run_exit(struct run *run, const struct value *args, struct result *result)
{
	for (uint32_t i = 1; i < run->nr_tasks; i++)
		if (run->tasks[i].number == run_flight(run)->task)
			run->tasks[i].exits = true;
}
