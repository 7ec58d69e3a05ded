/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One call of a program.
 *
 *   begins: operands -> values -> misuse? -> models told of what it gives up -> fault mark
 *   on the machine, in its task: operation -> NULL judged -> models told of what it got; then the
 *     kernel's end of the line, where others may run again
 *   ends
 *   nobody is interrupted any more: log judged -> checks
 */
#include "core/base/page_addr.h"
#include "core/base/sched.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/digest.h"
#include "fuzz/engine/engine.h"
#include "fuzz/engine/failure_report.h"
#include "fuzz/engine/request_judge.h"
#include "fuzz/engine/state.h"
#include "fuzz/engine/timeline.h"
#include "fuzz/model/area_model.h"
#include "fuzz/model/mmu_model.h"
#include "fuzz/model/object_model.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run_space.h"
#include "fuzz/op/word.h"
#include "sim/look.h"
#include "sim/mark.h"
#include "sim/point.h"
#include "sim/schedule.h"
#include <stdio.h>
#include <string.h>

/* The struct page of @pfn as an operand; NULL where there is none. */
static uint64_t page_number(pfn_t pfn)
{
	return pfn_valid(pfn) ? (uintptr_t)pfn_to_page(pfn) : 0;
}

/* What @operand means now: results that failed, or that are not there yet, read as NULL. */
static struct value operand_value(const struct operand *operand)
{
	struct value value = {.ref = REF_NULL};

	if (operand->kind == OPERAND_ABSENT) {
		value.absent = true;
		return value;
	}
	if (operand->kind == OPERAND_NUMBER) {
		value.number = operand->value;
		return value;
	}
	if (operand->ref == REF_NULL)
		return value;
	const struct result *result = &engine.run.results[operand->ref];
	if (!engine.run.records[operand->ref].has_result || result->outcome != OUTCOME_DONE ||
	    result->failed)
		return value;
	value.ref = operand->ref;
	value.offset = operand->value;
	if (result->kind == RESULT_PAGE)
		value.number = page_number(result->pfn + (pfn_t)operand->value);
	else
		value.number = (uint32_t)(result->value + operand->value);
	return value;
}

static const char *const end_names[] = {
	[END_BUG] = "BUG ",     [END_OOPS] = "oops ",        [END_PANIC] = "panic ",
	[END_CHECK] = "check ", [END_DEADLOCK] = "deadlock", [END_LIMIT] = "limit ",
};

static struct result *result_of(const struct flight *flight)
{
	return &engine.run.results[flight->step];
}

static const struct call *call_of(const struct flight *flight)
{
	return &engine.run.program->calls[flight->step];
}

/* ---- it begins ------------------------------------------------------------------------------ */

static void flight_fill(struct flight *flight, uint32_t step, uint32_t task, bool in_irq)
{
	const struct call *call = &engine.run.program->calls[step];

	*flight = (struct flight){
		.step = step,
		.task = task,
		.in_irq = in_irq,
		.op = op_by_number(call->op),
		.at_boundary = lines_at_boundary(),
		.turns = turns_changed(),
		.nr_begun = ++engine.nr_begun,
	};
	for (uint32_t i = 0; i < CALL_ARGS_MAX; i++)
		flight->args[i] = operand_value(&call->args[i]);
}

/* An allocation that may wait sleeps whenever it likes. */
static bool may_wait(const struct flight *flight)
{
	for (uint32_t i = 0; i < op_nr_args(flight->op); i++)
		if (flight->op->args[i].names == gfp_words && (flight->args[i].number & __GFP_WAIT))
			return true;
	return false;
}

/* In an interrupt nobody sleeps, and what is a task's business is not done. */
static struct misuse_verdict irq_verdict(const struct flight *flight)
{
	if (flight->op->context == CONTEXT_TASK)
		return (struct misuse_verdict){USE_SKIPPED, NULL};
	if (flight->op->context == CONTEXT_SLEEPS || may_wait(flight))
		return (struct misuse_verdict){USE_ENDS, "check L3 *"};
	return (struct misuse_verdict){USE_SOUND, NULL};
}

static void verdict_find(struct flight *flight)
{
	flight->verdict = (struct misuse_verdict){USE_SOUND, NULL};
	if (flight->op->misuse)
		flight->verdict = flight->op->misuse(&engine.run, flight->args);
	if (flight->in_irq &&
	    (flight->verdict.use == USE_SOUND || flight->op->context == CONTEXT_TASK))
		flight->verdict = irq_verdict(flight);
	if (flight->verdict.use != USE_SKIPPED)
		overlap_begin(flight);
}

static void model_tell(const struct flight *flight)
{
	if (!flight->op->model || engine.over)
		return;
	flight->op->model(&engine.run, flight->args, result_of(flight));
	if (page_model_complaint())
		finding_add(FINDING_MODEL, flight->step, "model: %s", page_model_complaint());
	if (object_model_complaint())
		finding_add(FINDING_MODEL, flight->step, "model: %s", object_model_complaint());
	if (space_model_complaint())
		finding_add(FINDING_MODEL, flight->step, "model: %s", space_model_complaint());
	if (area_model_complaint())
		finding_add(FINDING_MODEL, flight->step, "model: %s", area_model_complaint());
}

/* Whatever a call did, it may have done to page tables. */
static void mmu_model_tell(const struct flight *flight)
{
	mmu_model_step();
	if (mmu_model_complaint())
		finding_add(FINDING_MODEL, flight->step, "model: %s", mmu_model_complaint());
}

/* What is logged misuse goes wrong when it is done; only what is sound is given up at once. */
static bool is_told_first(const struct flight *flight)
{
	return op_releases(flight->op) && flight->verdict.use == USE_SOUND;
}

/* Arm the task of the line; written by the host, so marked by hand. */
static void fail_mark_set(const struct flight *flight, const struct fail_mark *fail)
{
	struct task_struct *task = task_kernel(flight->task);
	struct fail_nth *armed = &task->fail_nth;

	/* member by member: a copy would bring padding along */
	armed->nth = fail->nth;
	armed->count = 0;
	armed->onward = fail->onward;
	mark_written(armed, sizeof(*armed));
}

static void call_over(struct flight *flight)
{
	engine.run.records[flight->step].has_result = true;
	flight->ended = true;
	engine.nr_calls++;
}

struct flight *flight_begin(uint32_t step, uint32_t task, bool in_irq)
{
	struct run *run = &engine.run;
	struct flight *flight = &run->flights[step];
	struct result *result = &run->results[step];

	run->judged = flight;
	run->records[step].begun = true;
	run_lines_begin(run, step);
	flight_fill(flight, step, task, in_irq);
	result->kind = flight->op->result;
	verdict_find(flight);
	if (flight->verdict.use == USE_SKIPPED) {
		result->outcome = OUTCOME_MISUSE;
		result->failed = true;
		call_over(flight);
		state_count_call(run, flight);
		run->judged = NULL;
		return NULL;
	}
	run->step = step;
	run->last = flight;
	if (is_told_first(flight))
		model_tell(flight);
	run->judged = NULL;
	return flight;
}

void line_skip(uint32_t step, const char *text)
{
	struct run *run = &engine.run;

	run->records[step].begun = true;
	run->records[step].has_result = true;
	run->results[step] = (struct result){
		.outcome = OUTCOME_SKIPPED,
		.text = text,
		.failed = true,
	};
}

/* ---- on the machine -------------------------------------------------------------------------- */

bool flight_is_alone(const struct flight *flight)
{
	return flight->at_boundary && !flight->in_irq && flight->nr_begun == engine.nr_begun &&
	       flight->turns == turns_changed();
}

/* Check A: a NULL that nothing explains is a finding, and what it must say in the log is noted. */
static void null_judge(struct flight *flight, const struct result *result)
{
	char why[FINDING_TEXT_BYTES];

	failure_report_expect(flight, result->failed);
	if (!flight->request.made || !result->failed)
		return;
	if (!judge_memory_was_out(flight, why, sizeof(why)))
		finding_add(FINDING_CHECK, flight->step, "check %s", why);
}

/* Check A3: a zone that gave more than this request may have of it is a finding. */
static void depth_judge(const struct flight *flight, const struct result *result)
{
	char why[FINDING_TEXT_BYTES];
	pfn_t pfn = result->pfn;

	if (!flight->request.made || result->failed)
		return;
	checks_counted(PAGE_DEPTH_ID, flight_is_alone(flight));
	if (!flight_is_alone(flight))
		return;
	if (result->kind == RESULT_KADDR)
		pfn = ((uint32_t)result->value - PAGE_OFFSET) >> PAGE_SHIFT;
	if (!page_depth_holds(&flight->request.asked, pfn, why, sizeof(why)))
		finding_add(FINDING_CHECK, flight->step, "check %s", why);
}

void flight_run(void *arg)
{
	struct flight *flight = arg;
	struct result *result = result_of(flight);
	const struct fail_mark *fail = &call_of(flight)->fail;

	if (flight->at_boundary)
		flight->turns = turns_changed();
	timeline_call(flight->step, false);
	if (fail->nth)
		fail_mark_set(flight, fail);
	request_judge_begin(flight);
	flight->op->run(&engine.run, flight->args, result);
	flight->alone = flight_is_alone(flight);
	look_begin();
	request_judge_end(flight, result);
	null_judge(flight, result);
	depth_judge(flight, result);
	overlap_end(flight);
	if (!is_told_first(flight))
		model_tell(flight);
	mmu_model_tell(flight);
	look_end();
	if (fail->nth)
		fail_mark_set(flight, &(struct fail_mark){.nth = 0});
	if (!flight->in_irq)
		task_return_to_user(&engine.run);
}

/* ---- it ends --------------------------------------------------------------------------------- */

void flight_end(struct flight *flight)
{
	struct run *run = &engine.run;

	run->step = flight->step;
	run->last = flight;
	run->judged = flight;
	run->records[flight->step].points = points_passed(flight->task);
	run->records[flight->step].marks_met = points_marks_met(flight->task);
	call_over(flight);
	timeline_call(flight->step, true);
	run->judged = NULL;
}

/* The call's result becomes the machine's end: "BUG function: condition". */
static void result_ended(const struct flight *flight, enum machine_end end, const char *text)
{
	struct run *run = &engine.run;
	struct result *result = result_of(flight);

	snprintf(run->end_text, sizeof(run->end_text), "%s%s", end_names[end],
		 end == END_DEADLOCK ? "" : text);
	run->records[flight->step].end = (uint8_t)end;
	run->records[flight->step].has_result = true;
	result->outcome = OUTCOME_ENDED;
	result->text = run->end_text;
	result->failed = true;
	engine.over = true;
}

void flight_ended_machine(struct flight *flight, enum machine_end end)
{
	engine.run.step = flight->step;
	engine.run.judged = flight;
	result_ended(flight, end, machine_end_text());
	timeline_call(flight->step, true);
	judge_end(flight, end);
	state_count_call(&engine.run, flight);
	engine.run.judged = NULL;
	if (!flight->ended)
		engine.nr_calls++;
}

void flight_blocked(struct flight *flight)
{
	const struct op_wait *wait = flight->op->wait;
	struct result *result = result_of(flight);

	engine.blocked = true;
	engine.run.records[flight->step].has_result = true;
	result->outcome = OUTCOME_BLOCKED;
	result->text = wait ? wait->queue : "schedule";
	result->failed = true;
	state_count_call(&engine.run, flight);
	engine.nr_calls++;
	if (!wait || wait->is_over(&engine.run, flight->args))
		finding_add(FINDING_ASLEEP, flight->step, "blocked %s: nothing woke it%s",
			    result->text, wait ? " when it was free" : "");
}

/* ---- nobody is interrupted ------------------------------------------------------------------- */

static void checks_run(struct flight *last)
{
	char text[FINDING_TEXT_BYTES];
	bool full = engine.options.full_checks || last->wants_full_check || !marks_tracked();
	bool sound = engine.options.no_checks ||
		     (full ? checks_full(text, sizeof(text)) : checks_touched(text, sizeof(text)));

	if (sound)
		return;
	result_ended(last, END_CHECK, text);
	finding_add(FINDING_CHECK, last->step, "check %s", text);
}

/* What its operation asked for, as far as it can be had only now. */
static void flight_settle(struct flight *flight)
{
	struct run *run = &engine.run;

	run->step = flight->step;
	run->judged = flight;
	judge_log(flight);
	if (engine.options.after_call)
		engine.options.after_call(run);
	if (flight->wants_digest)
		result_of(flight)->value = digest_state();
}

void flights_settle(struct flight *const *ended, uint32_t nr)
{
	struct flight *last = ended[nr - 1];

	for (uint32_t i = 0; i < nr && !engine.over; i++)
		flight_settle(ended[i]);
	for (uint32_t i = 0; i + 1 < nr; i++)
		last->wants_full_check |= ended[i]->wants_full_check;
	race_judge();
	if (!engine.over)
		checks_run(last);
	for (uint32_t i = 0; i < nr; i++)
		state_count_call(&engine.run, ended[i]);
	state_count_shape();
	engine.run.judged = NULL;
}
