/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz explore: a program in every order of execution within so many switches.
 *
 * The search is done by a child, because a schedule may end its process. What it was at stands in
 * shared memory, where the next child goes on.
 */
#include "fuzz/cli/explore.h"
#include "fuzz/cli/cli.h"
#include "fuzz/cli/files.h"
#include "fuzz/cli/mode.h"
#include "fuzz/engine/report.h"
#include "fuzz/engine/watchdog.h"
#include "fuzz/op/print.h"
#include "sim/mark.h"
#include "sim/point.h"
#include <argp.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define SWITCHES_DEFAULT 2
#define BOUND_DEFAULT    1000000
#define TEXT_BYTES       (256u * 1024)
#define CHILD_SECONDS    10 /* of CPU time in one schedule */
#define PROGRESS_PERIOD  256

enum explore_option {
	OPTION_SWITCHES = 256,
	OPTION_BOUND,
	OPTION_ACCESSES,
	OPTION_ALL,
	OPTION_CHECK
};

static const struct argp_option options[] = {
	{"switches", OPTION_SWITCHES, "N", 0, "up to so many, 0 to 6 (default 2)", 0},
	{"bound", OPTION_BOUND, "N", 0, "try at most so many schedules (default 1000000)", 0},
	{"accesses", OPTION_ACCESSES, NULL, 0, "also before each access to RAM (race builds)", 0},
	{"all", OPTION_ALL, NULL, 0, "go on after a finding", 0},
	{"check", OPTION_CHECK, "full", 0, "check everything at each boundary of lines", 0},
	{NULL, 0, NULL, 0, NULL, 0},
};

/* How a child that searched ended, as its exit status; no other part of it exits so. */
enum child_status {
	CHILD_ALL = 100,
	CHILD_BOUND,
	CHILD_FOUND,
};

static struct {
	struct explore explore;
	bool all;
	const char *path; /* NULL: none yet */
	struct program program;
	struct program_text text;
	bool is_text;
	int worst; /* exit status */
} cli = {
	.explore = {.switches = SWITCHES_DEFAULT, .bound = BOUND_DEFAULT},
};

/* A whole number up to @most. */
static uint64_t number_arg(const char *arg, uint64_t most, struct argp_state *state)
{
	char *end;
	unsigned long long value;

	errno = 0;
	value = strtoull(arg, &end, 10);
	if (errno || end == arg || *end || arg[0] == '-' || value > most)
		argp_error(state, "expected a number from 0 to %" PRIu64 ", found %s", most, arg);
	return value;
}

static error_t option_parse(int key, char *arg, struct argp_state *state)
{
	switch (key) {
	case OPTION_SWITCHES:
		cli.explore.switches = (uint32_t)number_arg(arg, EXPLORE_SWITCHES_MAX, state);
		return 0;
	case OPTION_BOUND:
		cli.explore.bound = number_arg(arg, UINT32_MAX, state);
		return 0;
	case OPTION_ACCESSES:
		if (!point_accesses_traced())
			argp_error(state, "--accesses: this is no race build");
		cli.explore.accesses = true;
		return 0;
	case OPTION_ALL:
		cli.all = true;
		return 0;
	case OPTION_CHECK:
		if (strcmp(arg, "full") != 0)
			argp_error(state, "--check knows 'full' only");
		cli.explore.options.full_checks = true;
		return 0;
	case ARGP_KEY_ARG:
		if (cli.path)
			argp_error(state, "one program at a time");
		cli.path = arg;
		return 0;
	case ARGP_KEY_NO_ARGS:
		argp_error(state, "which program?");
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static const struct argp explore_argp = {
	.options = options,
	.parser = option_parse,
	.args_doc = "FILE",
	.doc = "Run a program of several tasks in every order within so many switches: marks at "
	       "each "
	       "point of each call, to each other task and interrupt that has lines, beside those "
	       "that the file has. The first finding is reported, and printed as a program. What "
	       "the file expects is not compared.\v"
	       "Exit status: 0; 1 for a finding; 2 for a file that cannot be read.",
};

/* ---- the child ------------------------------------------------------------------------------- */

static void progress_show(const struct explore_place *place)
{
	if (place->tried % PROGRESS_PERIOD == 0)
		fprintf(stderr, "\r\033[Kexplore: %" PRIu64 " schedules, %u switches, at step %u",
			place->tried, place->now.nr,
			place->now.nr ? place->now.placed[0].step + 1 : 0);
}

static void progress_clear(void)
{
	if (cli.explore.progress)
		fputs("\r\033[K", stderr);
}

static noreturn void child_search(void)
{
	static const enum child_status statuses[] = {
		[EXPLORE_ALL] = CHILD_ALL,
		[EXPLORE_BOUND] = CHILD_BOUND,
		[EXPLORE_FOUND] = CHILD_FOUND,
	};
	enum explore_end end;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	watchdog_seconds_set(CHILD_SECONDS);
	report_signals_install();
	report_brief_set(cli.all);
	end = explore_search(&cli.explore);
	if (end == EXPLORE_FOUND) {
		progress_clear();
		if (cli.all)
			report_briefly();
		else
			report_finding();
	}
	fflush(NULL);
	_exit((int)statuses[end]);
}

/* ---- the parent ------------------------------------------------------------------------------ */

/* The program that shows it, ready to be kept: without what the file expects of another order. */
static void found_print(void)
{
	static const struct program_results nothing;
	static struct program found;
	static char text[TEXT_BYTES];
	size_t size;

	explore_program(&cli.program, &cli.explore.place->now, &found);
	size = program_print(&found, cli.is_text ? &cli.text : NULL, &nothing, text, sizeof(text));
	printf("# %s, schedule %" PRIu64 "\n%s%s", cli.path, cli.explore.place->tried, text,
	       size >= sizeof(text) ? "# (cut)\n" : "");
	fflush(stdout);
}

/* Ensures: can the search go on? */
static bool found_keep(void)
{
	struct explore_place *place = cli.explore.place;

	cli.worst = EXIT_FINDING;
	progress_clear();
	found_print();
	if (!cli.all)
		return false;
	if (place->nr_found == EXPLORE_FOUND_MAX) {
		complain("%u findings; the rest of the search is left out", EXPLORE_FOUND_MAX);
		return false;
	}
	place->found[place->nr_found++] = place->now;
	cli.explore.resume = place->tried;
	return true;
}

/* One child. Ensures: does the search go on in another? */
static bool child_run(enum child_status *end)
{
	pid_t child;
	int status;

	fflush(NULL);
	child = fork();
	if (child < 0) {
		complain("cannot start a process: %s", strerror(errno));
		exit(EXIT_UNREADABLE);
	}
	if (child == 0)
		child_search();
	waitpid(child, &status, 0);
	*end = WIFEXITED(status) && WEXITSTATUS(status) >= CHILD_ALL &&
			       WEXITSTATUS(status) <= CHILD_FOUND
		       ? (enum child_status)WEXITSTATUS(status)
		       : CHILD_FOUND;
	return *end == CHILD_FOUND && found_keep();
}

static void schedules_try(void)
{
	const struct explore_place *place = cli.explore.place;
	enum child_status end;

	while (child_run(&end))
		;
	progress_clear();
	fprintf(stderr, "explore: %" PRIu64 " schedules of up to %u switches, %u finding%s%s\n",
		place->tried, cli.explore.switches,
		cli.worst == EXIT_FINDING && !cli.all ? 1 : place->nr_found,
		place->nr_found == 1 || (cli.worst == EXIT_FINDING && !cli.all) ? "" : "s",
		end == CHILD_BOUND ? "; stopped at --bound" : "");
}

static struct explore_place *place_share(void)
{
	void *memory = mmap(NULL, sizeof(struct explore_place), PROT_READ | PROT_WRITE,
			    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (memory == MAP_FAILED) {
		complain("no memory: %s", strerror(errno));
		exit(EXIT_UNREADABLE);
	}
	return memory;
}

/*
 * Children inherit the booted machine; where each run boots afresh (no marks) there is nothing to
 * inherit, and ThreadSanitizer is of no use in children of a process that had tasks.
 */
static void machine_warm(void)
{
	static struct program boot;

	engine_init();
	if (!marks_tracked())
		return;
	boot = cli.program;
	boot.nr_calls = 0;
	engine_run(&boot, &cli.explore.options);
}

int command_explore(int argc, char **argv)
{
	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&explore_argp, argc, argv, 0, NULL, NULL);
	if (!program_read(cli.path, &cli.program, &cli.text))
		return EXIT_UNREADABLE;
	cli.is_text = path_ends(cli.path, ".mm");
	if (!mode_is_ours(&cli.program)) {
		char **args = calloc((size_t)argc + 2, sizeof(*args));

		if (!args)
			return EXIT_UNREADABLE;
		args[1] = (char *)(uintptr_t) "explore";
		memcpy(args + 2, argv + 1, (size_t)(argc - 1) * sizeof(*args));
		return mode_exec_sibling(args);
	}
	cli.explore.program = &cli.program;
	cli.explore.place = place_share();
	if (isatty(STDERR_FILENO))
		cli.explore.progress = progress_show;
	machine_warm();
	schedules_try();
	return cli.worst;
}
