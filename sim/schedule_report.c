/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who does what, for reports: of a deadlock, of calls that are blocked.
 */
#include <stdio.h>
#include <string.h>

#include "sim/lock_check.h"
#include "sim/schedule_state.h"

#define LINE_BYTES 512
#define DEPTH_MAX  64

static void append(char *text, const char *more)
{
	size_t length = strlen(text);

	snprintf(text + length, LINE_BYTES - length, "%s", more);
}

static const char *doing(uint32_t task)
{
	switch (task_phase(task)) {
	case TASK_READY:
		return "ready";
	case TASK_ASLEEP:
		return "sleeps";
	case TASK_SPINS:
		return "spins";
	default:
		return task == machine.running_task ? "runs" : "interrupted";
	}
}

static void held_text(char *text, const struct task_context *context)
{
	for (uint32_t i = 0; i < context->nr_held; i++) {
		append(text, i == 0 ? "; holds " : ", ");
		append(text, lock_class_name(context->held[i].lclass));
	}
}

static void task_report(uint32_t task, const struct schedule_reporter *reporter)
{
	const struct task_context *context = &task_contexts[task];
	char text[LINE_BYTES];
	uintptr_t pcs[DEPTH_MAX];
	uint32_t nr = fiber_stack(&context->fiber, pcs, DEPTH_MAX);

	snprintf(text, sizeof(text), "%s on CPU %u: %s", task_name(task), task_cpu(task),
		 doing(task));
	if (context->wait != WAITS_NOT) {
		append(text, " for ");
		append(text, context->what);
	}
	held_text(text, context);
	if (reporter->line)
		reporter->line(reporter->arg, text);
	if (reporter->stack)
		reporter->stack(reporter->arg, pcs, nr);
}

void schedule_report(const struct schedule_reporter *reporter)
{
	for (uint32_t task = 0; task < machine.nr_tasks; task++)
		if (task_exists(task) && task_in_call(task))
			task_report(task, reporter);
}
