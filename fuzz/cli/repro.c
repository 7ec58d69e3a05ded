/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz repro: does a crash file still show its finding?
 */
#include "fuzz/cli/cli.h"
#include "fuzz/cli/files.h"
#include "fuzz/cli/mode.h"
#include "fuzz/engine/report.h"
#include "fuzz/engine/run.h"
#include <argp.h>
#include <stdio.h>

static const struct argp_option options[] = {
	{ "check", 'c', "full", 0, "check everything after every step", 0 },
	{ NULL, 0, NULL, 0, NULL, 0 },
};

static struct {
	const char *path;
	bool full_checks;
} cli;

static error_t option_parse(int key, char *arg, struct argp_state *state)
{
	switch (key) {
	case 'c':
		cli.full_checks = true;
		return 0;
	case ARGP_KEY_ARG:
		if (cli.path)
			argp_error(state, "one crash file at a time");
		cli.path = arg;
		return 0;
	case ARGP_KEY_NO_ARGS:
		argp_error(state, "which crash file?");
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

static const struct argp repro_argp = {
	.options = options,
	.parser = option_parse,
	.args_doc = "CRASH",
	.doc = "Run a crash file (records as a fuzzer writes them, or text in *.mm) again and report "
	       "what it finds.\v"
	       "Exit status: 1 while it reproduces, 0 when not, 2 for a file that cannot be read.",
};

int command_repro(int argc, char **argv)
{
	static struct program program;
	static char command[4200];

	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&repro_argp, argc, argv, 0, NULL, NULL);
	if (!program_read(cli.path, &program, NULL))
		return EXIT_UNREADABLE;
	if (!mode_is_ours(&program))
		return mode_exec_sibling((char *[]){ NULL, "repro",
						     cli.full_checks ? "--check=full" : "--",
						     (char *)cli.path, NULL });
	engine_init();
	report_signals_install();
	snprintf(command, sizeof(command), "./mm repro %s", cli.path);
	report_command_set(command);
	struct run_options run_options = { .full_checks = cli.full_checks, .full_end = true };
	if (engine_run(&program, &run_options)->kind == FINDING_NONE) {
		printf("%s: does not reproduce\n", cli.path);
		return 0;
	}
	report_finding();
	return EXIT_FINDING;
}
