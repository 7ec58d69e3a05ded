/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Lines before sleeping locks: the tasks whose context says so, in the order of their places.
 */
#include "sim/lock_line.h"

#include "sim/lock_check.h"
#include "sim/schedule_state.h"

static uint64_t places;   /* given out */
static uint32_t nr_lined; /* tasks in any line */

void line_join(const void *lock, uint32_t lclass, enum held_kind wants)
{
	struct task_context *self = task_self;

	if (lock_held_here(lock))
		machine_end(END_DEADLOCK, "%s taken again by its holder, %s",
			    lock_class_name(lclass), task_name(machine.running_task));
	self->wait = WAITS_IN_LINE;
	self->lock = lock;
	self->wants = (uint8_t)wants;
	self->what = lock_class_name(lclass);
	self->place = ++places;
	nr_lined++;
}

void line_sleep(void)
{
	deadlock_check();
	task_call_sleep(task_self->what);
}

bool line_holds_me(void)
{
	return task_self->wait == WAITS_IN_LINE;
}

void line_leave(void)
{
	task_self->wait = WAITS_NOT;
	task_self->lock = NULL;
	nr_lined--;
}

uint32_t line_first(const void *lock)
{
	uint32_t first = TASK_NOBODY;

	for (uint32_t task = 0; nr_lined != 0 && task < machine.nr_tasks; task++) {
		const struct task_context *context = &task_contexts[task];

		if (context->wait == WAITS_IN_LINE && context->lock == lock &&
		    (first == TASK_NOBODY || context->place < task_contexts[first].place))
			first = task;
	}
	return first;
}

enum held_kind line_wants(uint32_t task)
{
	return (enum held_kind)task_contexts[task].wants;
}

void line_serve(uint32_t task)
{
	task_contexts[task].wait = WAITS_NOT;
	nr_lined--;
	task_wake(task);
}

void lock_lines_clear(void)
{
	nr_lined = 0;
}
