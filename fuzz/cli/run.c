/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz run: programs against their expectations.
 *
 * Files of the other paging mode are kept aside; when the own ones are done, the process becomes
 * the sibling with them and with the tally so far (--passed, --failed, --worst), so that one
 * process says the count line and ends with the joined status.
 */
#include "fuzz/engine/run.h"
#include "fuzz/cli/cli.h"
#include "fuzz/cli/files.h"
#include "fuzz/cli/goal_tally.h"
#include "fuzz/cli/mode.h"
#include "fuzz/engine/fault_arg.h"
#include "fuzz/engine/report.h"
#include "fuzz/engine/rerun.h"
#include "fuzz/engine/timeline.h"
#include "fuzz/engine/transcript.h"
#include "fuzz/model/look.h"
#include "sim/point.h"
#include <argp.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TRANSCRIPT_BYTES (2u << 20)
#define TIMELINE_BYTES   (8u << 20)

enum run_option {
	OPTION_CHECK = 256,
	OPTION_TRANSCRIPT,
	OPTION_NO_STATE,
	OPTION_AGAIN,
	OPTION_TRACE,
	OPTION_FAIL,
	OPTION_GOALS,
	OPTION_UNWRITTEN,
	OPTION_UPDATE,
	OPTION_PASSED,
	OPTION_FAILED,
	OPTION_WORST,
};

static const struct argp_option options[] = {
	{"check", OPTION_CHECK, "full", 0, "check everything after every step", 0},
	{"transcript", OPTION_TRANSCRIPT, "print|no", 0,
	 "print each program with its results (default: of a single file)", 0},
	{"fail", OPTION_FAIL, "N[+]", 0, FAULT_ARG_SAYS, 0},
	{"again", OPTION_AGAIN, NULL, 0,
	 "run each program twice; both must do the same, and the reset must undo it", 0},
	{"trace", OPTION_TRACE, NULL, 0, "print what happened in each program, event by event", 0},
	{"no-state", OPTION_NO_STATE, NULL, 0, "leave the state counters alone", 0},
	{"goals", OPTION_GOALS, "FILE", 0,
	 "record in FILE which goals are reached, for `mmfuzz goals --from=FILE`", 0},
	{"update", OPTION_UPDATE, NULL, 0,
	 "write what happened into files (*.mm) that expect otherwise; what holds stays as it is "
	 "written",
	 0},
	{"unwritten", OPTION_UNWRITTEN, NULL, 0,
	 "programs may work with memory that nobody wrote, which MSan reports else", 0},
	{"passed", OPTION_PASSED, "N", OPTION_HIDDEN, NULL, 0},
	{"failed", OPTION_FAILED, "N", OPTION_HIDDEN, NULL, 0},
	{"worst", OPTION_WORST, "STATUS", OPTION_HIDDEN, NULL, 0},
	{NULL, 0, NULL, 0, NULL, 0},
};

enum transcript_wish { TRANSCRIPT_DEFAULT, TRANSCRIPT_PRINT, TRANSCRIPT_NO };

static struct {
	bool full_checks;
	bool no_state;
	bool again;
	bool trace;
	bool unwritten;
	bool update;
	struct run_fault fault;
	bool handed_over; /* we are the sibling: part of a larger tally */
	enum transcript_wish transcript;
	const char *goals_path; /* NULL: not recorded */
	struct goal_tally goals;
	struct file_list files;
	struct file_list others; /* of the other paging mode */
	uint32_t passed, failed;
	int worst;                       /* exit status */
	const struct program_text *text; /* of the program that runs; NULL: it has none */
} cli;

static void path_add(const char *path)
{
	if (!file_list_add(&cli.files, path, ".mm"))
		cli.worst = EXIT_UNREADABLE;
}

static uint32_t tally_arg(const char *arg)
{
	cli.handed_over = true;
	return (uint32_t)strtoul(arg, NULL, 10);
}

static error_t option_parse(int key, char *arg, struct argp_state *state)
{
	switch (key) {
	case OPTION_CHECK:
		if (strcmp(arg, "full") != 0)
			argp_error(state, "--check knows 'full' only");
		cli.full_checks = true;
		return 0;
	case OPTION_TRANSCRIPT:
		if (strcmp(arg, "print") != 0 && strcmp(arg, "no") != 0)
			argp_error(state, "--transcript is 'print' or 'no'");
		cli.transcript = arg[0] == 'p' ? TRANSCRIPT_PRINT : TRANSCRIPT_NO;
		return 0;
	case OPTION_FAIL:
		if (!fault_arg_parse(arg, &cli.fault))
			argp_error(state, "--fail wants N or N+");
		return 0;
	case OPTION_NO_STATE:
		cli.no_state = true;
		return 0;
	case OPTION_AGAIN:
		cli.again = true;
		rerun_always();
		return 0;
	case OPTION_TRACE:
		cli.trace = true;
		return 0;
	case OPTION_GOALS:
		cli.goals_path = arg;
		return 0;
	case OPTION_UPDATE:
		cli.update = true;
		return 0;
	case OPTION_UNWRITTEN:
		cli.unwritten = true;
		bytes_use_unwritten();
		return 0;
	case OPTION_PASSED:
		cli.passed = tally_arg(arg);
		return 0;
	case OPTION_FAILED:
		cli.failed = tally_arg(arg);
		return 0;
	case OPTION_WORST:
		cli.worst = (int)tally_arg(arg);
		return 0;
	case ARGP_KEY_ARG:
		path_add(arg);
		return 0;
	case ARGP_KEY_NO_ARGS:
		argp_error(state, "which program?");
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static const struct argp run_argp = {
	.options = options,
	.parser = option_parse,
	.args_doc = "FILE...",
	.doc = "Run programs (*.mm) and compare what happens with what they expect; records "
	       "(other names) expect nothing, nor do programs with marks !n.k outside race builds. "
	       "Of a directory all *.mm files below, sorted. "
	       "One file prints its transcript, several a line each.\v"
	       "Exit status: 0; 1 for a difference or a finding; 2 for a file that cannot be read.",
};

static bool end_predicted(const struct run *run, uint32_t step)
{
	return cli.text && transcript_predicts(run, cli.text, step);
}

static bool transcript_wanted(void)
{
	if (cli.transcript != TRANSCRIPT_DEFAULT)
		return cli.transcript == TRANSCRIPT_PRINT;
	return cli.files.nr == 1 && !cli.handed_over && !cli.update;
}

static void transcript_show(const struct program_text *text)
{
	static char buffer[TRANSCRIPT_BYTES];
	size_t size = transcript_print(engine_current_run(), text, buffer, sizeof(buffer));

	fputs(buffer, stdout);
	if (size >= sizeof(buffer))
		puts("# (cut: the transcript is larger than 2 MiB)");
	fflush(stdout);
	if (engine_last_digest())
		fprintf(stderr, "state digest %016" PRIx64 "\n", engine_last_digest());
	fprintf(stderr, "trace digest %016" PRIx64 "\n", engine_last_trace());
}

static char timeline[TIMELINE_BYTES];

static void trace_show(void)
{
	printf("--- what happened\n%s", timeline);
	fflush(stdout);
}

static void difference_show(const char *path, const struct difference *difference)
{
	fflush(stdout);
	fprintf(stderr, "%s:%u: not as expected\n  expected  %s\n  got       %s\n", path,
		difference->line, difference->expected, difference->got);
}

/* Let the file expect what happened. Errors: false after one clear line; the file is as it was. */
static bool file_update(const char *path, const struct program_text *text)
{
	static char buffer[TRANSCRIPT_BYTES];
	size_t size = transcript_update(engine_current_run(), text, buffer, sizeof(buffer));

	if (size < sizeof(buffer) && file_write(path, buffer, size)) {
		printf("%s: updated\n", path);
		return true;
	}
	if (size < sizeof(buffer))
		return false;
	fprintf(stderr, "%s: not updated: the run says too much for a file\n", path);
	return false;
}

/* Once, or twice and back to the image. */
static const struct finding *program_run_engine(const struct program *program,
						const struct run_options *run_options)
{
	const struct finding *finding;

	if (!cli.again)
		return engine_run(program, run_options);
	finding = rerun_engine_run(program, run_options);
	return finding->kind == FINDING_NONE ? rerun_reset_compare() : finding;
}

/* What a program of a race build expects holds there only. */
static bool is_compared(const struct program *program, const struct program_text *text)
{
	return text && (point_accesses_traced() || !program_names_accesses(program));
}

/*
 * Run one program of ours; @text is NULL for records, which expect nothing. Ensures: did it pass?
 */
static bool program_run(const char *path, const struct program *program,
			const struct program_text *text)
{
	struct run_options run_options = {
		.full_checks = cli.full_checks,
		.full_end = true,
		.no_state = cli.no_state,
		.fault = cli.fault,
		.predicted = end_predicted,
	};
	static char command[4200];
	static struct difference difference;

	cli.text = text;
	snprintf(command, sizeof(command), "./mm run %s", path);
	report_command_set(command);
	const struct finding *finding = program_run_engine(program, &run_options);
	bool matches = !is_compared(program, text) ||
		       transcript_matches(engine_current_run(), text, &difference);
	if (transcript_wanted())
		transcript_show(text);
	if (cli.trace)
		trace_show();
	if (!matches && cli.update && finding->kind == FINDING_NONE)
		return file_update(path, text);
	if (!matches)
		difference_show(path, &difference);
	if (finding->kind != FINDING_NONE)
		report_finding();
	return matches && finding->kind == FINDING_NONE;
}

static void worsen(int status)
{
	if (status > cli.worst)
		cli.worst = status;
}

static void file_run(const char *path)
{
	static struct program program;
	static struct program_text text;

	if (!program_read(path, &program, &text)) {
		worsen(EXIT_UNREADABLE);
		cli.failed++;
		return;
	}
	if (!mode_is_ours(&program)) {
		file_list_add(&cli.others, path, NULL);
		return;
	}
	bool passed = program_run(path, &program, path_ends(path, ".mm") ? &text : NULL);
	if (cli.goals_path)
		goal_tally_run(&cli.goals, path);
	if (cli.files.nr > 1 || cli.handed_over)
		printf("%s %s\n", passed ? "ok  " : "FAIL", path);
	if (passed) {
		cli.passed++;
	} else {
		cli.failed++;
		worsen(EXIT_FINDING);
	}
}

/* Become the sibling with the files that are its. */
static int others_run(void)
{
	static char tally[3][32], fault[FAULT_ARG_BYTES];
	size_t nr = 0;
	char **argv = calloc(cli.others.nr + 16, sizeof(*argv));

	if (!argv)
		return EXIT_UNREADABLE;
	argv[nr++] = NULL;
	argv[nr++] = "run";
	if (cli.full_checks)
		argv[nr++] = "--check=full";
	if (cli.no_state)
		argv[nr++] = "--no-state";
	if (cli.again)
		argv[nr++] = "--again";
	if (cli.trace)
		argv[nr++] = "--trace";
	if (cli.unwritten)
		argv[nr++] = "--unwritten";
	if (cli.update)
		argv[nr++] = "--update";
	if (cli.goals_path) {
		argv[nr++] = "--goals";
		argv[nr++] = (char *)(uintptr_t)cli.goals_path;
	}
	if (cli.fault.nth)
		argv[nr++] = fault_arg_print(cli.fault, fault);
	if (cli.transcript != TRANSCRIPT_DEFAULT)
		argv[nr++] = cli.transcript == TRANSCRIPT_PRINT ? "--transcript=print"
								: "--transcript=no";
	if (cli.files.nr > 1) {
		snprintf(tally[0], sizeof(tally[0]), "--passed=%u", cli.passed);
		snprintf(tally[1], sizeof(tally[1]), "--failed=%u", cli.failed);
		snprintf(tally[2], sizeof(tally[2]), "--worst=%d", cli.worst);
		for (size_t i = 0; i < 3; i++)
			argv[nr++] = tally[i];
	}
	argv[nr++] = "--";
	for (size_t i = 0; i < cli.others.nr; i++)
		argv[nr++] = cli.others.paths[i];
	int status = mode_exec_sibling(argv);
	free(argv);
	return status;
}

int command_run(int argc, char **argv)
{
	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&run_argp, argc, argv, 0, NULL, NULL);
	engine_init();
	report_signals_install();
	if (cli.trace)
		timeline_wish(TIMELINE_ALL, timeline, sizeof(timeline));
	for (size_t i = 0; i < cli.files.nr; i++)
		file_run(cli.files.paths[i]);
	if (cli.goals_path && !goal_tally_append(&cli.goals, cli.goals_path))
		worsen(EXIT_UNREADABLE);
	goal_tally_free(&cli.goals);
	if (cli.others.nr > 0)
		return others_run();
	if (cli.files.nr > 1 || cli.handed_over)
		printf("%u passed, %u failed\n", cli.passed, cli.failed);
	file_list_free(&cli.files);
	file_list_free(&cli.others);
	return cli.worst;
}
