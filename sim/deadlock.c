/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Deadlocks: circles of tasks that wait for each other, as soon as the last one of it waits.
 *
 * An edge goes from a task to one without which it cannot go on: the holder of a spinlock; the
 * occupant of a CPU that does not take interrupts; everyone who holds a sleeping lock, or stands in
 * line for it before.
 */
#include <stdio.h>
#include <string.h>

#include "sim/irq.h"
#include "sim/lock_check.h"
#include "sim/schedule_state.h"
#include "sim/turn.h"

#define TEXT_BYTES 384

static bool holds(const struct task_context *context, const void *lock)
{
	for (uint32_t i = 0; i < context->nr_held; i++) {
		if (context->held[i].lock == lock)
			return true;
	}
	return false;
}

/* Those who hold @waiter's lock, or come before it in the line. */
static uint64_t before_in_line(const struct task_context *waiter)
{
	uint64_t tasks = 0;

	for (uint32_t task = 0; task < machine.nr_tasks; task++) {
		const struct task_context *other = &task_contexts[task];
		bool first = other->wait == WAITS_IN_LINE && other->lock == waiter->lock &&
			     other->place < waiter->place;

		if (other != waiter && task_in_call(task) && (first || holds(other, waiter->lock)))
			tasks |= UINT64_C(1) << task;
	}
	return tasks;
}

/* Is the spinlock that @waiter found held free by now, though it did not have the turn since? */
static bool gave_lock_up(const struct task_context *waiter)
{
	return waiter->lock != NULL && !holds(&task_contexts[waiter->whom], waiter->lock);
}

static uint64_t waited_for(uint32_t task)
{
	const struct task_context *context = &task_contexts[task];

	switch (context->wait) {
	case WAITS_FOR_TASK:
		if (gave_lock_up(context))
			return 0;
		return UINT64_C(1) << context->whom;
	case WAITS_FOR_CPU:
		if (machine.cpus[context->whom].irqs_enabled)
			return 0;
		return UINT64_C(1) << cpu_occupant(context->whom);
	case WAITS_IN_LINE:
		return before_in_line(context);
	default:
		return 0;
	}
}

/*
 * Breadth-first from @from, the way back kept.
 *
 * Ensures: true if it leads back to @from: before[t] is who led to t.
 */
static bool circle_find(uint32_t from, uint8_t before[TASKS_MAX])
{
	uint8_t queue[TASKS_MAX + 1] = {(uint8_t)from};
	uint64_t seen = 0;

	for (uint32_t head = 0, tail = 1; head < tail; head++) {
		uint64_t next = waited_for(queue[head]) & ~seen;

		seen |= next;
		for (; next; next &= next - 1) {
			uint32_t task = (uint32_t)__builtin_ctzll(next);

			before[task] = queue[head];
			if (task == from)
				return true;
			queue[tail++] = (uint8_t)task;
		}
	}
	return false;
}

/* "t0 waits for zone->lock" */
static void wait_text(char *text, uint32_t task)
{
	size_t length = strlen(text);

	snprintf(text + length, TEXT_BYTES - length, "%s%s waits for %s", length ? ", " : "",
		 task_name(task), task_contexts[task].what);
}

/* The circle from @from on, each before the one that it waits for. */
static noreturn cold void deadlock_end(uint32_t from, const uint8_t before[TASKS_MAX])
{
	char text[TEXT_BYTES] = "";
	uint8_t circle[TASKS_MAX];
	uint32_t nr = 0, task = from;

	do {
		task = before[task];
		circle[nr++] = (uint8_t)task;
	} while (task != from);
	while (nr > 0)
		wait_text(text, circle[--nr]);
	machine_end(END_DEADLOCK, "%s", text);
}

void deadlock_check(void)
{
	uint8_t before[TASKS_MAX];

	if (circle_find(machine.running_task, before))
		deadlock_end(machine.running_task, before);
}

void deadlock_by(const char *what)
{
	machine_end(END_DEADLOCK, "%s waits for %s, and nobody runs who could end that",
		    task_name(machine.running_task), what);
}
