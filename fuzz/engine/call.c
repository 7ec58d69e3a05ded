/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One call of a program.
 *
 *   operands -> values -> misuse? -> fault mark -> machine: op, then line end
 *            -> log and end judged -> models told -> checks
 */
#include "core/base/page_addr.h"
#include "core/base/sched.h"
#include "core/init/kernel.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/digest.h"
#include "fuzz/engine/engine.h"
#include "fuzz/engine/failure_report.h"
#include "fuzz/engine/state.h"
#include "fuzz/model/page_model.h"
#include "sim/mark.h"
#include <stdio.h>
#include <string.h>

/* The struct page of @pfn as an operand; NULL where there is none. */
static uint64_t page_number(pfn_t pfn)
{
	return pfn_valid(pfn) ? (uintptr_t)pfn_to_page(pfn) : 0;
}

/* What @operand means now: results that failed read as NULL. */
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
	if (result->outcome != OUTCOME_DONE || result->failed)
		return value;
	value.ref = operand->ref;
	value.offset = operand->value;
	if (result->kind == RESULT_PAGE)
		value.number = page_number(result->pfn + (pfn_t)operand->value);
	else
		value.number = (uint32_t)(result->value + operand->value);
	return value;
}

static struct result *call_begin(const struct call *call)
{
	struct run *run = &engine.run;
	struct result *result = &run->results[run->step];

	run_lines_begin(run);
	run->records[run->step].begun = true;
	run->request.made = false;
	run->wants_full_check = false;
	run->wants_digest = false;
	engine.op = op_by_number(call->op);
	result->kind = engine.op->result;
	for (uint32_t i = 0; i < CALL_ARGS_MAX; i++)
		engine.args[i] = operand_value(&call->args[i]);
	return result;
}

static void op_on_machine(void *arg)
{
	engine.op->run(&engine.run, engine.args, arg);
}

static void line_end_on_machine(void *arg)
{
	(void)arg;
	kernel_line_end();
}

/* Arm the line's own task; written by the host, so marked by hand. */
static void fail_mark_set(const struct fail_mark *fail)
{
	struct fail_nth *armed = &current->fail_nth;

	/* member by member: a copy would bring padding along */
	armed->nth = fail->nth;
	armed->count = 0;
	armed->onward = fail->onward;
	mark_written(armed, sizeof(*armed));
}

static const char *const end_names[] = {
	[END_BUG] = "BUG ",     [END_OOPS] = "oops ",        [END_PANIC] = "panic ",
	[END_CHECK] = "check ", [END_DEADLOCK] = "deadlock", [END_LIMIT] = "limit ",
};

/* The call's result becomes the machine's end: "BUG function: condition". */
static void result_ended(struct result *result, enum machine_end end, const char *text)
{
	struct run *run = &engine.run;

	snprintf(run->end_text, sizeof(run->end_text), "%s%s", end_names[end],
		 end == END_DEADLOCK ? "" : text);
	run->records[run->step].end = (uint8_t)end;
	result->outcome = OUTCOME_ENDED;
	result->text = run->end_text;
	result->failed = true;
	engine.over = true;
}

/* Check A: a NULL that nothing explains is a finding, and what it must say in the log is noted. */
static void null_judge(const struct result *result)
{
	char why[FINDING_TEXT_BYTES];

	failure_report_expect(result->failed);
	if (!engine.run.request.made || !result->failed)
		return;
	if (!judge_memory_was_out(why, sizeof(why)))
		finding_add(FINDING_CHECK, engine.run.step, "check %s", why);
}

/* Check A3: a zone that gave more than this request may have of it is a finding. */
static void depth_judge(const struct result *result)
{
	char why[FINDING_TEXT_BYTES];
	pfn_t pfn = result->pfn;

	if (!engine.run.request.made || result->failed)
		return;
	if (result->kind == RESULT_KADDR)
		pfn = ((uint32_t)result->value - PAGE_OFFSET) >> PAGE_SHIFT;
	checks_counted(PAGE_DEPTH_ID, true);
	if (!page_depth_holds(&engine.run.request.asked, pfn, why, sizeof(why)))
		finding_add(FINDING_CHECK, engine.run.step, "check %s", why);
}

static enum machine_end call_execute(const struct call *call, struct result *result)
{
	enum machine_end end;

	if (marks_tracked())
		mark_step_begin();
	if (call->fail.nth)
		fail_mark_set(&call->fail);
	engine.capturing = true;
	end = machine_run(op_on_machine, result);
	if (end == END_NONE) {
		null_judge(result);
		depth_judge(result);
		if (call->fail.nth)
			fail_mark_set(&(struct fail_mark){.nth = 0});
		end = machine_run(line_end_on_machine, NULL);
	}
	engine.capturing = false;
	return end;
}

static void call_check(struct result *result)
{
	char text[FINDING_TEXT_BYTES];
	bool full = engine.options.full_checks || engine.run.wants_full_check || !marks_tracked();
	bool sound = engine.options.no_checks ||
		     (full ? checks_full(text, sizeof(text)) : checks_touched(text, sizeof(text)));

	if (sound)
		return;
	result_ended(result, END_CHECK, text);
	finding_add(FINDING_CHECK, engine.run.step, "check %s", text);
}

static void call_settle(const struct call *call, struct result *result)
{
	enum machine_end end = call_execute(call, result);

	if (end != END_NONE) {
		result_ended(result, end, machine_end_text());
		judge_end(end);
		return;
	}
	judge_log();
	if (engine.op->model && !engine.over) {
		engine.op->model(&engine.run, engine.args, result);
		if (page_model_complaint())
			finding_add(FINDING_MODEL, engine.run.step, "model: %s",
				    page_model_complaint());
	}
	if (engine.options.after_call)
		engine.options.after_call(&engine.run);
	if (engine.run.wants_digest)
		result->value = digest_state();
	if (!engine.over)
		call_check(result);
}

void call_run(void)
{
	const struct call *call = &engine.run.program->calls[engine.run.step];
	struct result *result = call_begin(call);

	if (call->task != 0) {
		result->outcome = OUTCOME_SKIPPED;
		result->text = "no task";
		result->failed = true;
		return;
	}
	engine.verdict = (struct misuse_verdict){.use = USE_SOUND};
	if (engine.op->misuse)
		engine.verdict = engine.op->misuse(&engine.run, engine.args);
	if (engine.verdict.use == USE_SKIPPED) {
		result->outcome = OUTCOME_MISUSE;
		result->failed = true;
	} else {
		call_settle(call, result);
	}
	state_count_call(&engine.run);
}
