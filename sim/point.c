/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Preemption points that something happens at: the budget ends, or a mark of the running line is
 * obeyed. The meter counts for the task that has the turn.
 */
#include "sim/point.h"

#include "sim/irq.h"
#include "sim/look.h"
#include "sim/race.h"
#include "sim/schedule_state.h"
#include "sim/trace.h"
#include "sim/turn.h"

struct point_meter point_meter = {.limit = UINT64_MAX, .wanted = POINT_NEVER};

/*
 * What the meter waits for: the point that the next mark of @context names; or, while that is an
 * access after the point that was passed last, this access, up to the next point.
 */
static void meter_set(const struct task_context *context)
{
	const struct task_switch *mark = &context->switches[context->at_switch];

	point_meter_stop();
	if (context->at_switch == context->nr_switches)
		return;
	point_meter.wanted = mark->n;
	if (mark->k == 0 || mark->n != point_meter.passed)
		return;
	point_meter.wanted = point_meter.passed + 1;
	point_meter.accesses_wanted = mark->k;
}

void points_enter(const struct task_context *context)
{
	point_meter.passed = context->points;
	point_meter.accesses = context->accesses;
	point_meter_stop();
	if (context->handlers == 0)
		meter_set(context);
}

void points_leave(struct task_context *context)
{
	context->points = point_meter.passed;
	context->accesses = point_meter.accesses;
	point_meter_stop();
}

uint32_t points_passed(uint32_t task)
{
	return task == machine.running_task ? point_meter.passed : task_contexts[task].points;
}

uint32_t points_marks_met(uint32_t task)
{
	return task_contexts[task].switches_met;
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

/* Does @mark name an access that is still to come, after the point that was passed last? */
static bool access_is_ahead(const struct task_switch *mark)
{
	return mark->n == point_meter.passed && mark->k > point_meter.accesses;
}

/* The marks that name what is passed now, in their order; those that it is too late for go. */
static void marks_obey(struct task_context *self, enum point kind)
{
	while (self->at_switch < self->nr_switches &&
	       self->switches[self->at_switch].n <= point_meter.passed &&
	       !access_is_ahead(&self->switches[self->at_switch])) {
		const struct task_switch *mark = &self->switches[self->at_switch];
		uint32_t bit = 1u << self->at_switch++;

		if (mark->n != point_meter.passed || mark->k != point_meter.accesses)
			continue;
		self->switches_met |= bit;
		mark_obey(mark, kind);
	}
	meter_set(self);
}

cold void preemption_point_due(enum point kind)
{
	machine_spend(0);
	if (point_meter.passed != point_meter.wanted)
		return;
	point_meter.accesses = 0;
	marks_obey(task_self, kind);
}

cold void point_access_due(void)
{
	if (race_looks() || ++point_meter.accesses != point_meter.accesses_wanted)
		return;
	marks_obey(task_self, POINT_ACCESS);
}
