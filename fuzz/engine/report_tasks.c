/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every task that was in a call when a run was found wrong: what it waited for, what it held, where
 * it was.
 */
#include "fuzz/engine/engine.h"
#include "fuzz/engine/report_internal.h"
#include "sim/schedule.h"
#include <stdio.h>
#include <string.h>

#define TEXT_BYTES 512

static struct noted {
	char text[TEXT_BYTES];
	struct stack stack;
} noted[TASKS_MAX];

static uint32_t nr_noted;

static void line_note(void *arg, const char *text)
{
	(void)arg;
	snprintf(noted[nr_noted++].text, TEXT_BYTES, "%s", text);
}

static void stack_note(void *arg, const uintptr_t *pcs, uint32_t nr)
{
	struct stack *stack = &noted[nr_noted - 1].stack;

	(void)arg;
	stack->nr = nr < STACK_DEPTH_MAX ? nr : STACK_DEPTH_MAX;
	memcpy(stack->pcs, pcs, stack->nr * sizeof(pcs[0]));
}

void report_tasks_note(void)
{
	const struct schedule_reporter reporter = {.line = line_note, .stack = stack_note};

	nr_noted = 0;
	schedule_report(&reporter);
}

void report_tasks_forget(void)
{
	nr_noted = 0;
}

void report_tasks(void)
{
	if (nr_noted == 0)
		return;
	fprintf(stderr, "--- the tasks\n");
	for (uint32_t i = 0; i < nr_noted; i++) {
		fprintf(stderr, "%s\n", noted[i].text);
		stack_print(&noted[i].stack);
	}
}
