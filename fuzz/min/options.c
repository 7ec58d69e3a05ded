/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The command line of the minimiser.
 */
#include "fuzz/min/min.h"
#include "fuzz/min/search.h"
#include <argp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum min_option { OPTION_TIME = 256, OPTION_RUNS, OPTION_THIS_MODE, OPTION_CHECK };

static const struct argp_option rows[] = {
	{"output", 'o', "FILE", 0, "where to write (default: standard output)", 0},
	{"time", OPTION_TIME, "TIME", 0, "end the search after 90, 90s, 5m, 2h (default: 60s)", 0},
	{"runs", OPTION_RUNS, "N", 0, "end the search after so many runs (default: 20000)", 0},
	{"check", OPTION_CHECK, "full", 0, "check everything after every step", 0},
	{"this-mode", OPTION_THIS_MODE, NULL, OPTION_HIDDEN, NULL, 0},
	{NULL, 0, NULL, 0, NULL, 0},
};

/* Ensures: a number from 1 to @max; usage and exit otherwise. */
static uint32_t number_parse(const char *arg, uint32_t max, struct argp_state *state)
{
	char *end;
	unsigned long long number = strtoull(arg, &end, 10);

	if (arg[0] < '0' || arg[0] > '9' || *end || number < 1 || number > max)
		argp_error(state, "'%s' is no number from 1 to %u", arg, max);
	return (uint32_t)number;
}

/* 90, 90s, 5m, 2h. Ensures: seconds; usage and exit otherwise. */
static uint32_t time_parse(const char *arg, struct argp_state *state)
{
	static const struct {
		char letter;
		uint32_t seconds;
	} units[] = {{'\0', 1}, {'s', 1}, {'m', 60}, {'h', 3600}};
	char *end;
	unsigned long long number = strtoull(arg, &end, 10);

	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		if (*end == units[i].letter && (!*end || !end[1]) && arg[0] >= '0' &&
		    arg[0] <= '9' && number >= 1 && number <= 1000000)
			return (uint32_t)number * units[i].seconds;
	argp_error(state, "--time wants 90, 90s, 5m or 2h");
	return 0;
}

static error_t option_parse(int key, char *arg, struct argp_state *state)
{
	struct min_options *options = state->input;

	switch (key) {
	case 'o':
		options->output = arg;
		return 0;
	case OPTION_TIME:
		options->time_s = time_parse(arg, state);
		return 0;
	case OPTION_RUNS:
		options->runs = number_parse(arg, SEARCH_RUNS_MAX, state);
		return 0;
	case OPTION_CHECK:
		if (strcmp(arg, "full") != 0)
			argp_error(state, "--check knows 'full' only");
		options->full_checks = true;
		return 0;
	case OPTION_THIS_MODE:
		options->this_mode = true;
		return 0;
	case ARGP_KEY_ARG:
		if (options->path)
			argp_error(state, "one crash file at a time");
		options->path = arg;
		return 0;
	case ARGP_KEY_NO_ARGS:
		argp_error(state, "which crash file?");
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static const struct argp parser = {
	.options = rows,
	.parser = option_parse,
	.args_doc = "CRASH [-o FILE]",
	.doc = "Make the smallest program that shows the finding of a crash file: fewer "
	       "operations, "
	       "task switches and injected failures, smaller arguments, a plainer machine. The "
	       "finding is the same if its signature is (SUMMARY without places in files and "
	       "memory). The result is text; of an input that is no program, the input itself "
	       "with fewer lines and characters. It depends on nothing but the file and the build, "
	       "unless --time ends the search.\v"
	       "Exit status: 0; 1 where the file shows no finding; 2 for a file that cannot be "
	       "read or written.",
};

void min_options_parse(int argc, char **argv, struct min_options *options)
{
	*options = (struct min_options){.time_s = MIN_TIME_S, .runs = SEARCH_RUNS_MAX};
	argp_err_exit_status = MIN_UNUSABLE;
	argp_parse(&parser, argc, argv, 0, NULL, options);
}
