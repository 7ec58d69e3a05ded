/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The program's tasks and the machine's: which is which.
 */
#include "fuzz/engine/engine.h"
#include "fuzz/op/word.h"
#include <string.h>

/* The task that call @step made. */
static uint32_t task_made(uint32_t step)
{
	const struct run *run = &engine.run;
	const struct result *result = &run->results[step];

	if (!run->records[step].has_result)
		return TASK_NOT_YET;
	if (result->outcome != OUTCOME_DONE || result->failed)
		return TASK_NOBODY;
	return run->tasks[result->value].number;
}

uint32_t task_of_line(uint16_t line)
{
	uint32_t task = TASK_FIRST;

	if (task_is_result(line))
		task = task_made(line - 1u);
	if (task < TASKS_MAX && task_phase(task) == TASK_IS_NONE)
		return TASK_NOBODY;
	return task;
}

bool line_of_task(uint32_t task, uint16_t *line)
{
	const struct run *run = &engine.run;

	for (uint32_t i = 0; i < run->nr_tasks; i++) {
		*line = run->tasks[i].line;
		if (run->tasks[i].number == task)
			return true;
	}
	return false;
}

static uint32_t task_of_kernel_word(uint32_t word)
{
	for (uint32_t task = 0; task < TASKS_MAX; task++)
		if (task_phase(task) != TASK_IS_NONE &&
		    strcmp(task_name(task), kernel_task_words[word].name) == 0)
			return task;
	return TASK_NOBODY;
}

static uint32_t target_of(uint16_t target)
{
	if (task_is_irq(target))
		return (target - TASK_IRQ) % cpu_count();
	if (task_is_kernel(target))
		return task_of_kernel_word(target - TASK_KERNEL);
	return task_of_line(target);
}

uint32_t call_switches(const struct call *call, struct task_switch *switches)
{
	uint32_t nr = 0;

	for (; nr < CALL_MARKS_MAX && call->marks[nr].n; nr++) {
		const struct switch_mark *mark = &call->marks[nr];

		switches[nr] = (struct task_switch){
			.n = mark->n,
			.k = mark->k,
			.to_irq = task_is_irq(mark->target),
			.target = (uint16_t)target_of(mark->target),
		};
	}
	return nr;
}
