/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reports: their order, their last lines, their names. While a sanitizer reports, nothing here may
 * touch simulated RAM; what has to, is done in children (retrace.c).
 */
#include "fuzz/engine/report.h"
#include "fuzz/engine/engine.h"
#include "fuzz/engine/report_internal.h"
#include <ctype.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SUMMARY_BYTES 192
#define NAME_BYTES    96
#define COMMAND_BYTES 9000

/* There in the builds that have it. */
void __gcov_dump(void) __attribute__((weak));

static struct {
	const char *text;
	report_command_fn *ask;
} command;

static bool is_brief;

void report_command_set(const char *text)
{
	command.text = text;
}

void report_command_ask(report_command_fn *fn)
{
	command.ask = fn;
}

void report_brief_set(bool brief)
{
	is_brief = brief;
}

void report_flush_coverage(void)
{
	fflush(NULL);
	if (__gcov_dump)
		__gcov_dump();
}

/* ---- the name of a finding --------------------------------------------------------------------
 */

static const char *const kind_names[NR_FINDING_KINDS] = {
	[FINDING_NONE] = "none",
	[FINDING_BUG] = "BUG",
	[FINDING_OOPS] = "oops",
	[FINDING_PANIC] = "panic",
	[FINDING_CHECK] = "check",
	[FINDING_DEADLOCK] = "deadlock",
	[FINDING_ASLEEP] = "lost-wake-up",
	[FINDING_LIMIT] = "endless",
	[FINDING_LOG_SURPLUS] = "surplus-log",
	[FINDING_LOG_MISSING] = "misuse-not-reported",
	[FINDING_MODEL] = "model",
	[FINDING_END] = "check",
	[FINDING_SANITIZER] = "sanitizer",
	[FINDING_HANG] = "hang",
	[FINDING_NONDETERMINISM] = "nondeterminism",
};

/* The operation of the step, or what else ran. */
static const char *step_name(uint32_t step)
{
	const struct program *program = engine.run.program;
	const struct op *op;

	if (step == FINDING_AT_BOOT)
		return "boot";
	if (step >= program->nr_calls)
		return "end_of_run";
	op = op_by_number(program->calls[step].op);
	return op ? op->name : "call";
}

/* Cut the first word off *@text, up to a blank or a colon. Ensures: did a colon follow? */
static bool word_cut(const char **text, char *word, size_t size)
{
	size_t length = strcspn(*text, " :");
	bool colon = (*text)[length] == ':';

	snprintf(word, size, "%.*s", (int)length, *text);
	*text += length;
	*text += strspn(*text, " :");
	return colon;
}

static bool is_identifier(const char *word)
{
	if (!isalpha((unsigned char)*word) && *word != '_')
		return false;
	for (; *word; word++)
		if (!isalnum((unsigned char)*word) && *word != '_')
			return false;
	return true;
}

void report_summary(char *buffer, size_t size)
{
	const struct finding *finding = &engine.finding;
	const char *text = finding->text, *where = step_name(finding->step);
	char first[NAME_BYTES], second[NAME_BYTES];

	word_cut(&text, first, sizeof(first));
	bool names_function = word_cut(&text, second, sizeof(second)) && is_identifier(second);
	switch (finding->kind) {
	case FINDING_CHECK:
	case FINDING_END:
		snprintf(buffer, size, "check-%s in %s", second, where);
		return;
	case FINDING_SANITIZER:
		snprintf(buffer, size, "%s in %s", first, second);
		return;
	case FINDING_BUG:
	case FINDING_OOPS:
	case FINDING_HANG:
		where = names_function ? second : where;
		break;
	default:
		break;
	}
	snprintf(buffer, size, "%s in %s", kind_names[finding->kind], where);
}

void report_step_text(uint32_t step, char *buffer, size_t size)
{
	if (step == FINDING_AT_BOOT)
		snprintf(buffer, size, "the boot");
	else if (step >= engine.run.program->nr_calls)
		snprintf(buffer, size, "the end of the run");
	else
		snprintf(buffer, size, "step %u of %u", step + 1, engine.run.program->nr_calls);
}

void report_interrupt(enum finding_kind kind, const char *what, const char *where,
		      const char *details)
{
	struct finding *finding = &engine.finding;

	engine.running = false;
	if (engine.in_calls && engine.overlaps)
		report_tasks_note();
	finding->kind = kind;
	finding->step = engine_step();
	if (!engine.booted)
		finding->step = FINDING_AT_BOOT;
	else if (finding->step >= engine.run.program->nr_calls)
		finding->step = FINDING_AT_END;
	else
		engine.run.records[finding->step].has_result = false;
	snprintf(finding->text, sizeof(finding->text), "%s: %s: %s", what,
		 where ? where : step_name(finding->step), details);
}

/* ---- writing it -------------------------------------------------------------------------------
 */

/*
 * The name as minimisers and triage look for it: libFuzzer's minimiser stops where the token
 * changes, ClusterFuzz files what has no sanitizer's report under the assertion's text.
 */
static void names_write(void)
{
	char summary[SUMMARY_BYTES];
	const char *in;

	report_summary(summary, sizeof(summary));
	in = strstr(summary, " in ");
	if (engine.finding.kind != FINDING_SANITIZER)
		fprintf(stderr, "[mmfuzz] assertion failed: %s\n", summary);
	fprintf(stderr, "DEDUP_TOKEN: %.*s--%s\n", in ? (int)(in - summary) : 0, summary,
		in ? in + strlen(" in ") : summary);
}

static void summary_write(void)
{
	char summary[SUMMARY_BYTES];

	report_summary(summary, sizeof(summary));
	fprintf(stderr, "SUMMARY: mmfuzz: %s\n", summary);
}

static void command_write(void)
{
	static char text[COMMAND_BYTES];

	snprintf(text, sizeof(text), "%s", command.text ? command.text : "./mm repro FILE");
	if (command.ask)
		command.ask(text, sizeof(text));
	fprintf(stderr, "run it again: %s\n", text);
}

/* An engine's alarm for slow inputs would cut the report off. */
static void alarm_block(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGALRM);
	sigprocmask(SIG_BLOCK, &set, NULL);
}

static void write_all(const struct report_place *place)
{
	enum finding_kind kind = engine.finding.kind;
	bool repeats = kind != FINDING_NONDETERMINISM && !races_watched();
	const struct retrace_wish wish = {
		.again = repeats && kind != FINDING_HANG,
		.watches = place->known,
		.watched = place->at,
		.full = repeats && !engine.options.full_checks,
	};
	const struct retrace *r;

	alarm_block();
	report_first_line();
	report_program();
	r = retrace(&wish);
	report_order(r);
	report_tasks();
	report_first_wrong(r);
	report_hands(r, place);
	report_state(r);
	names_write();
	report_end_stack(r);
	summary_write();
	command_write();
}

void report_write(const struct report_place *place)
{
	if (is_brief)
		report_briefly();
	else
		write_all(place);
}

void report_briefly(void)
{
	report_first_line();
	summary_write();
}

void report_finding(void)
{
	fflush(stdout);
	write_all(&(struct report_place){.known = false});
	fflush(stderr);
}

void report_and_abort(void)
{
	report_finding();
	report_flush_coverage();
	abort();
}
