/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Preemption points that something happens at: the budget ends, or a mark of the running line is
 * obeyed. The meter counts for the task that has the turn.
 */
#include "sim/point.h"

#include "sim/irq.h"
#include "sim/look.h"
#include "sim/schedule_state.h"
#include "sim/trace.h"
#include "sim/turn.h"

struct point_meter point_meter = {.limit = UINT64_MAX, .wanted = POINT_NEVER};

/* The number of the point that the next mark of @context names. */
static uint32_t wanted_next(const struct task_context *context)
{
	if (context->at_switch == context->nr_switches)
		return POINT_NEVER;
	return context->switches[context->at_switch].n;
}

void points_enter(const struct task_context *context)
{
	point_meter.passed = context->points;
	point_meter.wanted = context->handlers ? POINT_NEVER : wanted_next(context);
}

void points_leave(struct task_context *context)
{
	context->points = point_meter.passed;
	point_meter.wanted = POINT_NEVER;
}

uint32_t points_passed(uint32_t task)
{
	return task == machine.running_task ? point_meter.passed : task_contexts[task].points;
}

/* The next line of @task, which rests. */
static bool line_of_task_begins(uint32_t task)
{
	if (!schedule_now || !schedule_now->begin_of)
		return false;
	look_begin();
	bool begins = schedule_now->begin_of(task);

	look_end();
	return begins;
}

/* Can @task run now, with a call that was interrupted or woken, or with its next line? */
static bool target_is_ready(uint32_t task)
{
	if (!task_exists(task) || task == machine.running_task || task_is_idle_task(task) ||
	    !turn_is_free_for(task))
		return false;
	if (task_in_call(task))
		return task_phase(task) != TASK_ASLEEP;
	return line_of_task_begins(task);
}

static void mark_obey(const struct task_switch *mark, enum point kind)
{
	if (mark->to_irq) {
		trace(TRACE_MARK, TRACE_IRQ + mark->target, kind);
		irq_raise_device(mark->target);
	} else if (target_is_ready(mark->target)) {
		trace(TRACE_MARK, mark->target, kind);
		turn_pass(mark->target);
	}
}

/* The marks that name this point, in their order; the k-th access after it is the race build's. */
static void marks_obey(struct task_context *self, enum point kind)
{
	while (self->at_switch < self->nr_switches &&
	       self->switches[self->at_switch].n <= point_meter.passed) {
		const struct task_switch *mark = &self->switches[self->at_switch++];

		if (mark->k == 0 && mark->n == point_meter.passed)
			mark_obey(mark, kind);
	}
	point_meter.wanted = wanted_next(self);
}

cold void preemption_point_due(enum point kind)
{
	machine_spend(0);
	if (point_meter.passed == point_meter.wanted)
		marks_obey(task_self, kind);
}
