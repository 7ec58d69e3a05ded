/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Transcripts and their comparison with a file's expectations.
 */
#include "fuzz/engine/transcript.h"
#include "fuzz/op/expect.h"
#include "fuzz/op/print.h"
#include "fuzz/op/text_out.h"
#include <stdio.h>
#include <string.h>

#define RESULT_BYTES  576
#define UPDATED_BYTES (4u << 20) /* all lines below all calls */

size_t transcript_result(const struct run *run, uint32_t step, char *buffer, size_t size)
{
	if (size > 0)
		buffer[0] = '\0';
	if (!run->records[step].has_result)
		return 0;
	return result_print(&run->results[step], buffer, size);
}

/* "ok", or how the machine ended in its boot. */
static void boot_result(const struct run *run, char *buffer, size_t size)
{
	static const char *const names[] = {
		[END_BUG] = "BUG ",     [END_OOPS] = "oops ",         [END_PANIC] = "panic ",
		[END_CHECK] = "check ", [END_DEADLOCK] = "deadlock ", [END_LIMIT] = "limit ",
	};

	if (run->boot_end == END_NONE)
		snprintf(buffer, size, "ok");
	else
		snprintf(buffer, size, "%s%s", names[run->boot_end], run->boot_text);
}

size_t transcript_print(const struct run *run, const struct program_text *text, char *buffer,
			size_t size)
{
	static struct program_results results;
	static char pool[PROGRAM_CALLS_MAX][RESULT_BYTES];
	static char boot[RESULT_BYTES];

	boot_result(run, boot, sizeof(boot));
	results.boot = (struct line_result){.result = run->boot_end == END_NONE ? NULL : boot};
	for (uint32_t i = 0; i < run->program->nr_calls; i++) {
		transcript_result(run, i, pool[i], sizeof(pool[i]));
		const char *below = run_lines_of(run, i);
		results.calls[i].result = run->records[i].has_result ? pool[i] : NULL;
		results.calls[i].below = *below ? below : NULL;
	}
	return program_print(run->program, text, &results, buffer, size);
}

struct name_context {
	const struct run *run;
	const struct program_text *text;
	uint32_t before; /* names as they stand before this call */
};

static bool name_result(void *context, const char *name, size_t length, struct result *result)
{
	const struct name_context *c = context;
	int32_t call = program_name_call(c->run->program, c->text, c->before, name, length);

	if (call < 0)
		return false;
	*result = c->run->results[call];
	return true;
}

static bool differs(struct difference *difference, uint32_t line, const char *expected,
		    const char *got)
{
	difference->line = line;
	snprintf(difference->expected, sizeof(difference->expected), "%s", expected);
	snprintf(difference->got, sizeof(difference->got), "%s", got);
	return false;
}

/* One line's lines cut after the first '\n': what a difference shows. */
static void first_line(const char *lines, char *buffer, size_t size)
{
	snprintf(buffer, size, "%.*s", (int)strcspn(lines, "\n"), lines);
}

static bool below_matches(struct name_context *context, uint32_t step,
			  struct difference *difference)
{
	const struct line_text *at = &context->text->calls[step].at;
	const char *expected_at, *actual_at;
	char expected[DIFFERENCE_BYTES], got[DIFFERENCE_BYTES];

	if (expect_below_matches(program_text_at(context->text, at->below),
				 run_lines_of(context->run, step), name_result, context,
				 &expected_at, &actual_at))
		return true;
	first_line(*expected_at ? expected_at : "(no more lines)", expected, sizeof(expected));
	first_line(*actual_at ? actual_at : "(no more lines)", got, sizeof(got));
	return differs(difference, at->line, expected, got);
}

static bool call_matches(const struct run *run, const struct program_text *text, uint32_t step,
			 struct difference *difference)
{
	struct name_context context = {run, text, step};
	const struct line_text *at = &text->calls[step].at;
	const char *expected = program_text_at(text, at->expect);
	char got[RESULT_BYTES];

	if (!run->records[step].has_result)
		return !expected || differs(difference, at->line, expected,
					    "(not reached: the run ended before)");
	transcript_result(run, step, got, sizeof(got));
	if (expected && !expect_line_matches(expected, got, name_result, &context))
		return differs(difference, at->line, expected, got);
	return below_matches(&context, step, difference);
}

/* The line that a boot's result belongs to: boot(), or else the first that the file has. */
static uint32_t boot_line(const struct run *run, const struct program_text *text)
{
	if (text->boot.line)
		return text->boot.line;
	if (run->program->nr_e820)
		return text->e820[0].line;
	return run->program->nr_calls ? text->calls[0].at.line : 1;
}

bool transcript_matches(const struct run *run, const struct program_text *text,
			struct difference *difference)
{
	const char *expected = program_text_at(text, text->boot.expect);
	char got[RESULT_BYTES];

	boot_result(run, got, sizeof(got));
	if (expected && !expect_line_matches(expected, got, NULL, NULL))
		return differs(difference, boot_line(run, text), expected, got);
	if (!expected && run->boot_end != END_NONE)
		return differs(difference, boot_line(run, text), "ok", got);
	for (uint32_t i = 0; i < run->program->nr_calls; i++)
		if (!call_matches(run, text, i, difference))
			return false;
	return true;
}

bool transcript_predicts(const struct run *run, const struct program_text *text, uint32_t step)
{
	struct name_context context = {run, text, step};
	const char *expected = program_text_at(text, text->calls[step].at.expect);
	char got[RESULT_BYTES];

	if (!expected || strcmp(expected, "*") == 0)
		return false;
	transcript_result(run, step, got, sizeof(got));
	return expect_line_matches(expected, got, name_result, &context);
}

/* What the file says after call @step's `-> `, or should; NULL: nothing. */
static const char *expect_updated(struct name_context *context, uint32_t step, char *result)
{
	const char *expected = program_text_at(context->text, context->text->calls[step].at.expect);

	if (!expected || !context->run->records[step].has_result)
		return NULL;
	transcript_result(context->run, step, result, RESULT_BYTES);
	return expect_line_matches(expected, result, name_result, context) ? expected : result;
}

size_t transcript_update(const struct run *run, const struct program_text *text, char *buffer,
			 size_t size)
{
	static struct program_results results;
	static char pool[PROGRAM_CALLS_MAX][RESULT_BYTES];
	static char boot[RESULT_BYTES], below[UPDATED_BYTES];
	const char *booted = program_text_at(text, text->boot.expect);
	struct text_out out = text_out_start(below, sizeof(below));

	boot_result(run, boot, sizeof(boot));
	if (!booted && run->boot_end == END_NONE)
		results.boot.result = NULL;
	else
		results.boot.result =
			booted && expect_line_matches(booted, boot, NULL, NULL) ? booted : boot;
	for (uint32_t i = 0; i < run->program->nr_calls; i++) {
		struct name_context context = {run, text, i};
		const char *expected = program_text_at(text, text->calls[i].at.below);

		results.calls[i].result = expect_updated(&context, i, pool[i]);
		results.calls[i].below = below + out.used;
		expect_below_update(&out, expected, run_lines_of(run, i), name_result, &context);
		text_out_bytes(&out, "", 1);
	}
	return out.used < sizeof(below) ? program_print(run->program, text, &results, buffer, size)
					: SIZE_MAX;
}
