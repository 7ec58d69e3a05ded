/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One crash file, from its finding to the smallest input that shows it:
 *
 *   read -> does it show a finding? -> shrink, trial by trial -> does what is printed show it?
 */
#define _GNU_SOURCE /* program_invocation_short_name */
#include "fuzz/min/min.h"
#include "fuzz/min/clock.h"
#include "fuzz/min/result.h"
#include "fuzz/min/shrink.h"
#include "fuzz/min/shrink_text.h"
#include "fuzz/op/parse.h"
#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What libFuzzer gives an input; sound programs take milliseconds. */
#define FIRST_LIMIT_MS 25000u
#define HANG_LIMIT_MS  2000u

static struct {
	const struct min_subject *subject;
	const struct min_options *options;
	struct trial trial; /* of the file as it is */
	uint32_t limit_ms;  /* of a candidate */
	uint64_t begun_ms;
	uint64_t shown_ms; /* when progress was shown last */
	bool on_terminal;
	uint32_t length_before; /* operations, or bytes of text */
	struct search search;
	struct bytes input;
	struct shrink program;
	struct shrink_text text;
	char result[RESULT_BYTES];
} min;

static void say(const char *fmt, ...) printf_like(1, 2);

static void say(const char *fmt, ...)
{
	va_list args;

	va_start(args, fmt);
	fprintf(stderr, "%s%s: ", min.on_terminal ? "\r\033[K" : "", program_invocation_short_name);
	vfprintf(stderr, fmt, args);
	fputc('\n', stderr);
	va_end(args);
}

static const char *length_unit(void)
{
	return min.subject->text ? "bytes" : "operations";
}

static void progress_show(const struct search *search)
{
	uint64_t now = clock_ms();

	if (!min.on_terminal || now < min.shown_ms + 100)
		return;
	min.shown_ms = now;
	fprintf(stderr, "\r\033[K%s: %u of %u %s left, %u runs, %u s",
		program_invocation_short_name, search->left, min.length_before, length_unit(),
		search->runs, (uint32_t)((now - min.begun_ms) / 1000));
}

static bool terminal_is_there(void)
{
	const char *term = getenv("TERM");

	return isatty(STDERR_FILENO) && !getenv("CI") && term && strcmp(term, "dumb") != 0;
}

/* An interrupt ends the search, not the process: what was found so far is written. */
static void interrupted(int number)
{
	(void)number;
	min.search.stopped = true;
}

/* ---- trials ------------------------------------------------------------------------------- */

static bool candidate_keeps(void *arg, const void *candidate)
{
	const char *signature = arg;
	struct trial trial;

	return trial_run(min.subject->run, candidate, min.limit_ms, &trial) &&
	       strcmp(trial.signature, signature) == 0;
}

/* Boot the machine of @program here, once it is sure that booting it alone finds nothing. */
static void machine_warm(void *arg, const struct program *program)
{
	static struct program boot;
	struct trial trial;

	(void)arg;
	if (boot.boot_given == program->boot_given && boot.nr_e820 == program->nr_e820 &&
	    memcmp(boot.boot, program->boot, sizeof(boot.boot)) == 0 &&
	    memcmp(boot.e820, program->e820, sizeof(boot.e820)) == 0)
		return;
	boot = *program;
	boot.nr_calls = 0;
	if (min.subject->warm && trial_run(min.subject->run, &boot, min.limit_ms, &trial) &&
	    !trial.signature[0])
		min.subject->warm(&boot);
}

/* Ensures: MIN_DONE, and the finding of @input is known. */
static enum min_end finding_learn(const void *input)
{
	struct trial *trial = &min.trial;
	bool ran = trial_run(min.subject->run, input, FIRST_LIMIT_MS, trial);

	/* Some things only a look at everything sees. */
	if (ran && !trial->signature[0] && min.subject->check_fully) {
		min.subject->check_fully();
		ran = trial_run(min.subject->run, input, FIRST_LIMIT_MS, trial);
	}
	if (!ran) {
		say("cannot start a process: %s", strerror(errno));
		return MIN_UNUSABLE;
	}
	min.limit_ms = 4 * trial->spent_ms + HANG_LIMIT_MS;
	if (min.limit_ms > FIRST_LIMIT_MS)
		min.limit_ms =
			strcmp(trial->signature, "timeout") == 0 ? HANG_LIMIT_MS : FIRST_LIMIT_MS;
	return trial->signature[0] ? MIN_DONE : MIN_NO_FINDING;
}

static void search_begin(void)
{
	min.search.keeps = candidate_keeps;
	min.search.arg = min.trial.signature;
	min.search.runs_max = min.options->runs;
	min.search.deadline_ms = min.begun_ms + UINT64_C(1000) * min.options->time_s;
	min.search.progress = progress_show;
	search_start(&min.search);
	signal(SIGINT, interrupted);
}

/* ---- results ------------------------------------------------------------------------------ */

/* Ensures: the result shows the finding once more, as what is read back from its own text. */
static bool program_verify(struct trial *trial)
{
	static struct program again;
	struct parse_error error;

	return program_parse(min.result, strlen(min.result), &again, NULL, &error) &&
	       program_equal(&again, &min.program.now) &&
	       trial_run(min.subject->run, &again, min.limit_ms, trial) &&
	       strcmp(trial->signature, min.trial.signature) == 0;
}

static enum min_end result_write(const void *bytes, size_t size)
{
	FILE *file = min.options->output ? fopen(min.options->output, "wb") : stdout;
	bool written = file && fwrite(bytes, 1, size, file) == size && fflush(file) == 0;

	if (file && file != stdout && fclose(file) != 0)
		written = false;
	if (written)
		return MIN_DONE;
	say("cannot write %s: %s", min.options->output ? min.options->output : "the result",
	    strerror(errno));
	return MIN_UNUSABLE;
}

static const char *search_end(void)
{
	if (min.search.stopped)
		return "; stopped before the end";
	return min.search.out_of_bounds ? "; a bound ended the search" : "";
}

static void result_say(uint32_t length)
{
	say("%s: %u of %u %s left after %u runs in %.1f s; shows %s%s", min.options->path, length,
	    min.length_before, length_unit(), min.search.runs,
	    (double)(clock_ms() - min.begun_ms) / 1000, min.trial.signature, search_end());
}

/* ---- the two kinds of inputs ---------------------------------------------------------------- */

static enum min_end program_minimise(void)
{
	struct program *program = &min.program.now;
	static struct trial trial;
	char why[1024];

	if (!bytes_to_program(&min.input, min.options->path, program, why, sizeof(why))) {
		say("%s", why);
		return MIN_UNUSABLE;
	}
	program_mode_set(program);
	enum min_end end = finding_learn(program);
	if (end != MIN_DONE)
		return end;
	min.length_before = program->nr_calls;
	min.program.search = &min.search;
	search_begin();
	shrink_program(&min.program, machine_warm, NULL);
	trial = min.trial;
	result_text(program, &trial, min.subject->name, min.result, sizeof(min.result));
	if (!program_verify(&trial)) {
		say("%s: the finding comes and goes: %s", min.options->path, min.trial.signature);
		return MIN_NO_FINDING;
	}
	size_t size =
		result_text(program, &trial, min.subject->name, min.result, sizeof(min.result));
	result_say(program->nr_calls);
	return result_write(min.result, size);
}

static enum min_end text_minimise(void)
{
	min.text.now = min.input;
	enum min_end end = finding_learn(&min.text.now);
	if (end != MIN_DONE)
		return end;
	min.length_before = (uint32_t)min.input.size;
	min.text.search = &min.search;
	search_begin();
	shrink_text(&min.text);
	if (!candidate_keeps(min.trial.signature, &min.text.now)) {
		say("%s: the finding comes and goes: %s", min.options->path, min.trial.signature);
		return MIN_NO_FINDING;
	}
	result_say((uint32_t)min.text.now.size);
	return result_write(min.text.now.at, min.text.now.size);
}

enum min_end min_file(const struct min_subject *subject, const struct min_options *options)
{
	char why[1024];

	min.subject = subject;
	min.options = options;
	min.begun_ms = clock_ms();
	min.on_terminal = terminal_is_there();
	if (options->full_checks && subject->check_fully)
		subject->check_fully();
	if (!bytes_read_file(options->path, &min.input, why, sizeof(why))) {
		say("%s", why);
		return MIN_UNUSABLE;
	}
	return subject->text ? text_minimise() : program_minimise();
}
