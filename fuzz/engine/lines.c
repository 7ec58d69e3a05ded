/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which line comes next, and what was in flight when the calls were over.
 *
 *   not begun --its task rests, first in program order--> begun   (begin_next)
 *             --a mark names its task, first of its lines--> begun   (begin_of)
 *             --interrupt of its CPU taken, first of its lines--> begun   (interrupt)
 *             --no such task any more--> over: "no task"
 *             --calls are over--> over: "not run"
 *   begun --its function returned--> ended (done) --nobody is interrupted--> settled (boundary)
 *         --nothing wakes it--> blocked
 */
#include "core/base/kthread.h"
#include "fuzz/engine/digest.h"
#include "fuzz/engine/end_objects.h"
#include "fuzz/engine/engine.h"
#include "fuzz/engine/fault.h"
#include "fuzz/engine/timeline.h"
#include "fuzz/engine/transcript.h"
#include "fuzz/model/mmu_model.h"
#include "sim/look.h"
#include "sim/mark.h"
#include "sim/schedule.h"
#include <string.h>

#define NO_LINE PROGRAM_CALLS_MAX

static struct {
	uint32_t first;                          /* all lines below have begun */
	struct flight *ended[PROGRAM_CALLS_MAX]; /* since the last boundary, in that order */
	uint32_t nr_ended;
	bool at_boundary;
	uint64_t turns; /* when the calls began */
	uint64_t order; /* digest */
} lines;

uint64_t engine_last_order(void)
{
	return lines.order;
}

/* Call @step began or ended. */
static void order_note(uint32_t step, bool ended)
{
	uint64_t event = (turns_changed() - lines.turns) << 16 | step << 1 | ended;

	lines.order = (lines.order ^ event) * UINT64_C(0x9e3779b97f4a7c15);
	lines.order ^= lines.order >> 29;
}

bool lines_at_boundary(void)
{
	return lines.at_boundary;
}

static void call_trace(uint32_t step)
{
	char result[RUN_END_BYTES];

	if (!engine.tracing)
		return;
	transcript_result(&engine.run, step, result, sizeof(result));
	trace_call(step, result);
}

/* The calls are over, whoever is still in one; the finding's report says who. */
static void calls_forget(void)
{
	if (engine.finding.kind != FINDING_NONE && engine.in_calls)
		report_tasks_note();
	schedule_forget();
}

/* ---- what ended ------------------------------------------------------------------------------ */

/* Judge what ended since the last boundary. */
static void ended_settle(void)
{
	uint32_t nr = lines.nr_ended;

	if (nr == 0)
		return;
	lines.nr_ended = 0;
	flights_settle(lines.ended, nr);
	for (uint32_t i = 0; i < nr; i++)
		call_trace(lines.ended[i]->step);
	mmu_model_step();
	if (marks_tracked())
		mark_step_begin();
}

static void boundary(void)
{
	if (engine.over)
		return;
	if (engine.run.last)
		judge_log_late(engine.run.last);
	ended_settle();
	lines.at_boundary = true;
	if (engine.over)
		calls_forget();
}

static void flight_over(struct flight *flight)
{
	order_note(flight->step, true);
	flight_end(flight);
	fault_note();
	lines.ended[lines.nr_ended++] = flight;
}

/* What exit() asked for is done when the call is over. */
static void task_over(uint32_t task)
{
	for (uint32_t i = 0; i < engine.run.nr_tasks; i++)
		if (engine.run.tasks[i].number == task && engine.run.tasks[i].exits)
			task_free(task_kernel(task));
}

static void done(uint32_t task)
{
	struct flight *flight = engine.run.in_flight[task];

	engine.run.in_flight[task] = flight->interrupted;
	flight_over(flight);
	task_over(task);
	if (engine.over)
		calls_forget();
}

/* ---- what begins ----------------------------------------------------------------------------- */

static uint16_t line_of(uint32_t step)
{
	return engine.run.program->calls[step].task;
}

/* Ensures: false: it is over already. */
static bool line_begin(uint32_t step, uint32_t task)
{
	struct task_switch switches[TASK_SWITCHES_MAX];
	struct flight *flight;

	order_note(step, false);
	flight = flight_begin(step, task, false);
	lines.at_boundary = false;
	if (flight == NULL) {
		fault_note();
		call_trace(step);
		return false;
	}
	engine.run.in_flight[task] = flight;
	task_begin(task, flight_run, flight, switches,
		   call_switches(&engine.run.program->calls[step], switches));
	return true;
}

/* Ensures: could it begin, or is it to be skipped? *task is whose it is. */
static bool line_is_next(uint32_t step, uint32_t *task)
{
	if (engine.run.records[step].begun || task_is_irq(line_of(step)))
		return false;
	*task = task_of_line(line_of(step));
	return *task == TASK_NOBODY || (*task != TASK_NOT_YET && task_phase(*task) == TASK_AT_REST);
}

static uint32_t line_next(uint32_t *task)
{
	uint32_t nr = engine.run.program->nr_calls;

	while (lines.first < nr && engine.run.records[lines.first].begun)
		lines.first++;
	for (uint32_t step = lines.first; step < nr; step++)
		if (line_is_next(step, task))
			return step;
	return NO_LINE;
}

static bool begin_next(void)
{
	uint32_t task, step;

	while (!engine.over && (step = line_next(&task)) != NO_LINE) {
		lines.at_boundary = true;
		if (task == TASK_NOBODY) {
			line_skip(step, "no task");
			call_trace(step);
		} else if (line_begin(step, task)) {
			return true;
		}
	}
	return false;
}

/* The first line of @line that has not begun. */
static uint32_t line_first_of(uint16_t line)
{
	for (uint32_t step = lines.first; step < engine.run.program->nr_calls; step++)
		if (!engine.run.records[step].begun && line_of(step) == line)
			return step;
	return NO_LINE;
}

static bool begin_of(uint32_t task)
{
	uint16_t line;
	uint32_t step;

	if (engine.over || !line_of_task(task, &line))
		return false;
	step = line_first_of(line);
	return step != NO_LINE && line_begin(step, task);
}

/* In an interrupt: its line runs on the stack of whom it came upon. */
static void interrupt(uint32_t cpu)
{
	uint32_t step = line_first_of((uint16_t)(TASK_IRQ + cpu)), task = task_running();
	struct flight **inner = &engine.run.in_flight[task], *flight;

	if (engine.over || step == NO_LINE)
		return;
	lines.at_boundary = false;
	order_note(step, false);
	look_begin();
	flight = flight_begin(step, task, true);
	look_end();
	if (flight == NULL) {
		call_trace(step);
		return;
	}
	flight->interrupted = *inner;
	*inner = flight;
	flight_run(flight);
	look_begin();
	flight_over(flight);
	look_end();
	*inner = flight->interrupted;
}

/* ---- the whole ------------------------------------------------------------------------------- */

/* The call whose code ran, or for which time passed, or that ended last. */
static struct flight *flight_last(void)
{
	const struct run *run = &engine.run;
	struct flight *flight = run->in_flight[task_running()];

	for (uint32_t task = 0; task < TASKS_MAX && flight == NULL; task++)
		flight = run->in_flight[task];
	return flight ? flight : run->last;
}

static void machine_ended(enum machine_end end)
{
	struct flight *last = flight_last();

	if (last == NULL) {
		finding_add(FINDING_BUG, FINDING_AT_BOOT, "%s", machine_end_text());
		return;
	}
	for (uint32_t i = 0; i < lines.nr_ended && !engine.over; i++)
		if (lines.ended[i] != last)
			judge_log(lines.ended[i]);
	flight_ended_machine(last, end);
	fault_note();
	call_trace(last->step);
}

/* Who sleeps now sleeps for ever; what has not begun never will. */
static void leftovers_judge(void)
{
	if (engine.run.last)
		judge_log_late(engine.run.last);
	for (uint32_t step = 0; step < engine.run.program->nr_calls; step++) {
		const struct call_record *record = &engine.run.records[step];

		if (record->has_result)
			continue;
		if (record->begun)
			flight_blocked(&engine.run.flights[step]);
		else
			line_skip(step, NULL);
		call_trace(step);
	}
}

static bool program_overlaps(const struct program *program)
{
	for (uint32_t i = 0; i < program->nr_calls; i++)
		if (program->calls[i].task != TASK_T0)
			return true;
	return false;
}

static void lines_clear(void)
{
	struct run *run = &engine.run;

	lines.first = lines.nr_ended = 0;
	lines.turns = turns_changed();
	lines.order = 0;
	lines.at_boundary = false;
	engine.nr_begun = 0;
	engine.overlaps = program_overlaps(run->program);
	memset(run->in_flight, 0, sizeof(run->in_flight));
	run->judged = run->last = NULL;
	run->tasks[0] = (struct run_task){.number = TASK_FIRST, .line = TASK_T0};
	run->nr_tasks = 1;
}

/* Caches that wait for a grace period do so in kernel threads, which end with the calls. */
static void caches_settle(void)
{
	enum machine_end end;

	if (engine.over || engine.blocked || !engine.run.changes.caches_wait)
		return;
	machine_limit_set(RUN_LIMIT_STEPS);
	end = machine_run(end_wait_for_caches, NULL);
	if (end != END_NONE)
		machine_ended(end);
}

void lines_run(void)
{
	static const struct schedule schedule = {
		.begin_next = begin_next,
		.begin_of = begin_of,
		.interrupt = interrupt,
		.done = done,
		.boundary = boundary,
	};
	enum machine_end end;

	lines_clear();
	report_tasks_forget();
	if (marks_tracked())
		mark_step_begin();
	engine.in_calls = true;
	timeline_begin();
	end = machine_run_schedule(&schedule);
	if (end != END_NONE)
		machine_ended(end);
	else if (!engine.over)
		leftovers_judge();
	timeline_end();
	caches_settle();
	calls_forget();
	engine.in_calls = false;
}
