/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reports. What runs while a sanitizer reports (program_report()) touches no simulated RAM.
 */
#define _GNU_SOURCE /* sigabbrev_np() */
#include "fuzz/engine/report.h"
#include "core/page/page_show.h"
#include "fuzz/engine/engine.h"
#include "fuzz/engine/transcript.h"
#include "fuzz/op/print.h"
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define PROGRAM_BYTES (256u * 1024)
#define STATE_BYTES   (64u * 1024)
#define CALL_BYTES    512u

/* There in the builds that have them. */
void __gcov_dump(void) __attribute__((weak));
void __asan_set_error_report_callback(void (*callback)(const char *)) __attribute__((weak));

static const char *rerun_command;

void report_command_set(const char *command)
{
	rerun_command = command;
}

void report_flush_coverage(void)
{
	fflush(NULL);
	if (__gcov_dump)
		__gcov_dump();
}

/* The call where it happened; the last one for what the end of a run found. */
static uint32_t step_shown(uint32_t step)
{
	uint32_t nr = engine.run.program->nr_calls;

	return step < nr ? step : nr ? nr - 1 : 0;
}

static void call_text(uint32_t step, char *buffer, size_t size)
{
	if (step < engine.run.program->nr_calls)
		call_print(engine.run.program, NULL, step, buffer, size);
	else
		snprintf(buffer, size, step == FINDING_AT_BOOT ? "boot" : "end of run");
}

static void first_line(const struct finding *finding)
{
	char call[CALL_BYTES];

	call_text(finding->step, call, sizeof(call));
	fprintf(stderr, "\nfinding: %s\n", finding->text);
	if (finding->step >= engine.run.program->nr_calls) {
		fprintf(stderr, "  at the %s", call);
	} else {
		const struct fail_mark *fail = &engine.run.program->calls[finding->step].fail;
		fprintf(stderr, "  at step %u of %u: %s", finding->step + 1,
			engine.run.program->nr_calls, call);
		if (fail->nth)
			fprintf(stderr, ", with allocation %u%s of the call made to fail",
				fail->nth, fail->onward ? " and all after it" : "");
	}
	fprintf(stderr, engine.run.changes.fail_page_alloc ? ", under fail_page_alloc\n" : "\n");
}

/* The program up to @step, with the results that the calls had. */
static void program_report(uint32_t step)
{
	static struct run shown;
	static struct program program;
	static char text[PROGRAM_BYTES];
	size_t size;

	program = *engine.run.program;
	if (program.nr_calls > 0)
		program.nr_calls = step_shown(step) + 1;
	memcpy(&shown, &engine.run, offsetof(struct run, lines));
	memcpy(shown.lines, engine.run.lines, engine.run.lines_used);
	shown.program = &program;
	size = transcript_print(&shown, NULL, text, sizeof(text));
	fprintf(stderr, "--- the program\n%s%s", text, size >= sizeof(text) ? "# (cut)\n" : "");
}

/* Of zoneinfo, what says where a zone stands; of each zone up to its pagesets' fields. */
static bool zoneinfo_line_matters(const char *line)
{
	static const char *const heads[] = {
		"Node",         "  pages free",       "        min", "        low",
		"        high", "        protection", "    cpu:",    "              count:"};

	for (size_t i = 0; i < sizeof(heads) / sizeof(heads[0]); i++)
		if (strncmp(line, heads[i], strlen(heads[i])) == 0)
			return true;
	return false;
}

static void zoneinfo_report(void)
{
	static char text[STATE_BYTES];
	struct seq seq = {.buf = text, .size = sizeof(text)};

	show_zoneinfo(&seq, true);
	for (char *line = strtok(text, "\n"); line; line = strtok(NULL, "\n"))
		if (zoneinfo_line_matters(line))
			fprintf(stderr, "%s\n", line);
}

static void state_report(void)
{
	static char text[STATE_BYTES];
	struct seq seq = {.buf = text, .size = sizeof(text)};

	if (engine.run.boot_end != END_NONE)
		return;
	show_buddyinfo(&seq, true);
	fprintf(stderr, "--- /proc/buddyinfo\n%s--- /proc/zoneinfo (extract)\n", text);
	zoneinfo_report();
}

static const char *const kind_names[NR_FINDING_KINDS] = {
	[FINDING_NONE] = "none",
	[FINDING_BUG] = "BUG",
	[FINDING_OOPS] = "oops",
	[FINDING_PANIC] = "panic",
	[FINDING_CHECK] = "check",
	[FINDING_DEADLOCK] = "deadlock",
	[FINDING_LIMIT] = "endless",
	[FINDING_LOG_SURPLUS] = "surplus-log",
	[FINDING_LOG_MISSING] = "misuse-not-reported",
	[FINDING_MODEL] = "model",
	[FINDING_END] = "check",
};

/* The word after the first blank of "check B3 …", "BUG function: …", without its colon. */
static void second_word(const char *text, char *buffer, size_t size)
{
	const char *space = strchr(text, ' ');
	const char *word = space ? space + 1 : text;

	snprintf(buffer, size, "%.*s", (int)strcspn(word, " :"), word);
}

void report_summary(char *buffer, size_t size)
{
	const struct finding *finding = &engine.finding;
	const struct call *call = &engine.run.program->calls[step_shown(finding->step)];
	const struct op *op = op_by_number(call->op);
	const char *where = finding->step == FINDING_AT_BOOT  ? "boot"
			    : finding->step == FINDING_AT_END ? "end_of_run"
			    : op                              ? op->name
							      : "call";
	char word[64];

	second_word(finding->text, word, sizeof(word));
	if (finding->kind == FINDING_BUG || finding->kind == FINDING_OOPS)
		snprintf(buffer, size, "%s in %s", kind_names[finding->kind], word);
	else if (finding->kind == FINDING_CHECK || finding->kind == FINDING_END)
		snprintf(buffer, size, "check-%s in %s", word, where);
	else
		snprintf(buffer, size, "%s in %s", kind_names[finding->kind], where);
}

static void last_lines(void)
{
	char summary[192];

	report_summary(summary, sizeof(summary));
	fprintf(stderr, "SUMMARY: mmfuzz: %s\nrun it again: %s\n", summary,
		rerun_command ? rerun_command : "./mm repro FILE");
}

void report_finding(void)
{
	fflush(stdout);
	first_line(&engine.finding);
	program_report(engine.finding.step);
	state_report();
	last_lines();
}

/* With full checks after each step the first wrong one shows itself. */
static void first_wrong_report(void)
{
	struct run_options options = engine.options;
	enum finding_kind kind = engine.finding.kind;
	uint32_t step = engine.finding.step;
	const struct finding *again;

	if ((kind != FINDING_CHECK && kind != FINDING_END) || options.full_checks)
		return;
	options.full_checks = true;
	again = engine_run(engine.run.program, &options);
	if (again->kind != FINDING_NONE && again->step != step)
		fprintf(stderr, "first wrong, by full checks after every step: step %u: %s\n",
			again->step + 1, again->text);
}

void report_and_abort(void)
{
	report_finding();
	first_wrong_report();
	report_flush_coverage();
	abort();
}

/* A sanitizer reported while a program ran: say which program, and how far it was. */
static void sanitizer_reported(const char *text)
{
	char call[CALL_BYTES];

	(void)text;
	if (!engine.running)
		return;
	engine.running = false;
	call_text(engine.booted ? engine.run.step : FINDING_AT_BOOT, call, sizeof(call));
	fprintf(stderr, "\nmmfuzz: the sanitizer's report is of step %u of %u: %s\n",
		engine.booted ? engine.run.step + 1 : 0, engine.run.program->nr_calls, call);
	program_report(engine.run.step);
	fprintf(stderr, "run it again: %s\n", rerun_command ? rerun_command : "./mm repro FILE");
	report_flush_coverage();
}

/* UBSan calls this by its name before it prints. */
void __ubsan_on_report(void);
void __ubsan_on_report(void)
{
	sanitizer_reported(NULL);
}

/* A host signal: the simulated kernel followed a pointer out of RAM, or the engine broke. */
static void signal_reported(int number)
{
	const struct call *call = &engine.run.program->calls[engine.run.step];
	const struct op *op = op_by_number(call->op);

	signal(number, SIG_DFL);
	fprintf(stderr, "\nfinding: %s\n", strsignal(number));
	sanitizer_reported(NULL);
	fprintf(stderr, "SUMMARY: mmfuzz: %s in %s\n", sigabbrev_np(number),
		op ? op->name : "boot");
	_exit(1);
}

/* Sanitizers have their own handlers, and better reports. */
void report_signals_install(void)
{
	static const int numbers[] = {SIGSEGV, SIGBUS, SIGFPE, SIGILL};

	if (__asan_set_error_report_callback)
		return;
	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		signal(numbers[i], signal_reported);
}

void report_hooks_install(void)
{
	if (__asan_set_error_report_callback)
		__asan_set_error_report_callback(sanitizer_reported);
}
