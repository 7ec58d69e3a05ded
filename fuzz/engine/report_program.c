/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The first line of a report, and the program.
 */
#include "fuzz/engine/engine.h"
#include "fuzz/engine/report_internal.h"
#include "fuzz/engine/transcript.h"
#include "fuzz/op/print.h"
#include <stdio.h>
#include <string.h>

#define PROGRAM_BYTES (256u * 1024)
#define CALL_BYTES    512u

void report_call_text(uint32_t step, char *buffer, size_t size)
{
	buffer[0] = '\0';
	if (step < engine.run.program->nr_calls)
		call_print(engine.run.program, NULL, step, buffer, size);
}

/* ", with allocation 9 and all after it made to fail" */
static void fail_mark_write(const struct fail_mark *fail)
{
	if (fail->nth)
		fprintf(stderr, ", with allocation %u of the call%s made to fail", fail->nth,
			fail->onward ? " and all after it" : "");
}

static void run_fault_write(const struct run_fault *fault)
{
	if (fault->nth)
		fprintf(stderr, ", with allocation %u of the run%s made to fail", fault->nth,
			fault->onward ? " and all after it" : "");
}

/* The step that last set the kernel's own fault injection; false: none. */
static bool fail_page_alloc_step(uint32_t before, uint32_t *step)
{
	const struct run *run = &engine.run;
	bool found = false;

	for (uint32_t i = 0; i < before; i++) {
		const struct op *op = op_by_number(run->program->calls[i].op);
		if (op && strcmp(op->name, "fail_page_alloc") == 0 && run->records[i].has_result &&
		    run->results[i].outcome == OUTCOME_DONE) {
			*step = i;
			found = true;
		}
	}
	return found;
}

/* ", under fail_page_alloc(interval=1, probability=100, …) of step 2" */
static void fail_page_alloc_write(uint32_t before)
{
	const struct program *program = engine.run.program;
	uint32_t step;

	if (!fail_page_alloc_step(before < program->nr_calls ? before : program->nr_calls, &step))
		return;
	const struct call *call = &program->calls[step];
	const struct op *op = op_by_number(call->op);
	fprintf(stderr, ", under fail_page_alloc(");
	for (uint32_t i = 0; i < op_nr_args(op); i++)
		fprintf(stderr, "%s%s=%d", i ? ", " : "", op->args[i].name,
			(int32_t)call->args[i].value);
	fprintf(stderr, ") of step %u", step + 1);
}

void report_first_line(void)
{
	const struct finding *finding = &engine.finding;
	const struct program *program = engine.run.program;
	char step[64], call[CALL_BYTES];

	report_step_text(finding->step, step, sizeof(step));
	report_call_text(finding->step, call, sizeof(call));
	fprintf(stderr, "\nfinding: %s, at %s%s%s", finding->text, step, call[0] ? ": " : "", call);
	if (finding->step < program->nr_calls)
		fail_mark_write(&program->calls[finding->step].fail);
	if (finding->step != FINDING_AT_BOOT) {
		run_fault_write(&engine.options.fault);
		fail_page_alloc_write(finding->step);
	}
	fprintf(stderr, "\n");
}

/* The call where it happened; the last one for what the end of a run found, none for the boot. */
static uint32_t calls_shown(void)
{
	uint32_t step = engine.finding.step, nr = engine.run.program->nr_calls;

	return step == FINDING_AT_BOOT ? 0 : step < nr ? step + 1 : nr;
}

/* With the results that the calls had. */
void report_program(void)
{
	static struct run shown;
	static struct program program;
	static char text[PROGRAM_BYTES];
	size_t size;

	program = *engine.run.program;
	program.nr_calls = calls_shown();
	memcpy(&shown, &engine.run, offsetof(struct run, lines));
	memcpy(shown.lines, engine.run.lines, engine.run.lines_used);
	shown.program = &program;
	size = transcript_print(&shown, NULL, text, sizeof(text));
	fprintf(stderr, "--- the program\n%s%s", text, size >= sizeof(text) ? "# (cut)\n" : "");
}
