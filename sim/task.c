/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tasks: who there is, and what each has in a call. Who gets the turn is in schedule.c.
 */
#include "sim/lock_line.h"
#include "sim/task_state.h"

#include <stdio.h>
#include <string.h>

static_assert(TASKS_MAX <= 64, "sets of tasks are words of 64 bits");
static_assert(TASKS_MAX <= UINT8_MAX, "spinlocks name their holder in a byte");

struct task_context task_contexts[TASKS_MAX];
struct task_context *task_self = &task_contexts[TASK_FIRST];

uint32_t task_create(void *kernel, uint32_t cpu, const char *name, task_fn *fn)
{
	assert(cpu < NR_CPUS);
	if (machine.nr_tasks == TASKS_MAX)
		return TASK_NOBODY;
	uint32_t number = machine.nr_tasks++;
	struct task *task = task_at(number);

	*task = (struct task){.kernel = kernel, .fn = fn, .cpu = cpu, .phase = TASK_AT_REST};
	snprintf(task->name, sizeof(task->name), "%s", name);
	return number;
}

void tasks_power_on(void)
{
	char name[TASK_NAME_BYTES];

	task_create(NULL, 0, "t0", NULL);
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		snprintf(name, sizeof(name), "idle/%u", cpu);
		task_create(NULL, cpu, name, NULL);
	}
	task_run_as(TASK_FIRST);
}

void task_exit(uint32_t task)
{
	assert(task_exists(task) && task != TASK_FIRST && !task_is_idle_task(task));
	assert(task_at(task)->phase == TASK_AT_REST);
	task_at(task)->phase = TASK_IS_NONE;
}

enum task_phase task_phase(uint32_t task)
{
	return task < TASKS_MAX ? (enum task_phase)task_at(task)->phase : TASK_IS_NONE;
}

const char *task_name(uint32_t task)
{
	return task_exists(task) ? task_at(task)->name : "nobody";
}

uint32_t task_cpu(uint32_t task)
{
	assert(task_exists(task));
	return task_at(task)->cpu;
}

bool task_is_kernel_thread(uint32_t task)
{
	return task_exists(task) && task_at(task)->fn != NULL;
}

uint32_t task_running(void)
{
	return machine.running_task;
}

void *task_kernel(uint32_t task)
{
	return task_exists(task) ? task_at(task)->kernel : NULL;
}

void task_kernel_set(uint32_t task, void *kernel)
{
	assert(task_exists(task));
	task_at(task)->kernel = kernel;
}

uint32_t task_of_kernel(const void *kernel)
{
	for (uint32_t task = 0; task < machine.nr_tasks; task++) {
		if (task_exists(task) && task_at(task)->kernel == kernel)
			return task;
	}
	return TASK_NOBODY;
}

void task_run_as(uint32_t task)
{
	machine.running_task = task;
	machine.running_cpu = task_at(task)->cpu;
	task_self = &task_contexts[task];
}

void task_self_restore(void)
{
	task_self = &task_contexts[machine.running_task];
}

static void context_clear(struct task_context *context)
{
	if (context->fn != NULL)
		fiber_abandon(&context->fiber);
	context->fn = NULL;
	context->wait = WAITS_NOT;
	context->lock = NULL;
	context->preempt_count = 0;
	context->nr_held = 0;
	context->exceptions = 0;
	context->handlers = 0;
	context->points = 0;
	context->accesses = 0;
}

void task_contexts_clear(void)
{
	lock_lines_clear();
	for (uint32_t task = 0; task < machine.nr_tasks; task++) {
		context_clear(&task_contexts[task]);
		if (task_at(task)->phase > TASK_AT_REST)
			task_at(task)->phase = TASK_AT_REST;
	}
}

bool tasks_rest(void)
{
	for (uint32_t task = 0; task < machine.nr_tasks; task++) {
		const struct task_context *context = &task_contexts[task];

		if (context->fn != NULL || context->nr_held != 0 || context->preempt_count != 0)
			return false;
	}
	return true;
}
