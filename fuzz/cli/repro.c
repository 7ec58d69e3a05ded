/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz repro: does a crash file still show its finding?
 *
 * Records of a fuzzer say nothing of the paging mode when they began as a seed that did not; then
 * both modes are tried, this binary's first.
 */
#include "fuzz/cli/cli.h"
#include "fuzz/cli/files.h"
#include "fuzz/cli/mode.h"
#include "fuzz/engine/fault_arg.h"
#include "fuzz/engine/report.h"
#include "fuzz/engine/rerun.h"
#include "fuzz/engine/run.h"
#include <argp.h>
#include <stdio.h>

enum repro_option { OPTION_THIS_MODE = 256, OPTION_FAIL };

static const struct argp_option options[] = {
	{"check", 'c', "full", 0, "check everything after every step", 0},
	{"fail", OPTION_FAIL, "N[+]", 0, FAULT_ARG_SAYS, 0},
	{"this-mode", OPTION_THIS_MODE, NULL, OPTION_HIDDEN, NULL, 0},
	{NULL, 0, NULL, 0, NULL, 0},
};

static struct {
	const char *path;
	bool full_checks;
	struct run_fault fault;
	bool this_mode; /* the sibling has tried */
} cli;

static error_t option_parse(int key, char *arg, struct argp_state *state)
{
	switch (key) {
	case 'c':
		cli.full_checks = true;
		return 0;
	case OPTION_FAIL:
		if (!fault_arg_parse(arg, &cli.fault))
			argp_error(state, "--fail wants N or N+");
		return 0;
	case OPTION_THIS_MODE:
		cli.this_mode = true;
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
	.doc = "Run a crash file (records as a fuzzer writes them, or text in *.mm) again "
	       "and report what it finds.\v"
	       "Exit status: 1 while it reproduces, 0 when not, 2 for a file that cannot be read.",
};

/* Become the other binary; with @last it is the last to try. */
static int sibling_run(bool last)
{
	static char fault[FAULT_ARG_BYTES];
	char *argv[7] = {NULL, "repro"};
	size_t nr = 2;

	if (cli.full_checks)
		argv[nr++] = "--check=full";
	if (cli.fault.nth)
		argv[nr++] = fault_arg_print(cli.fault, fault);
	if (last)
		argv[nr++] = "--this-mode";
	argv[nr++] = (char *)(uintptr_t)cli.path;
	return mode_exec_sibling(argv);
}

/* Ensures: does it show its finding here? Then it is reported. */
static bool reproduces(const struct program *program)
{
	static char command[4200];
	char fault[FAULT_ARG_BYTES];
	const struct run_options run_options = {
		.full_checks = cli.full_checks,
		.full_end = true,
		.fault = cli.fault,
	};

	engine_init();
	report_signals_install();
	fault_arg_print(cli.fault, fault);
	snprintf(command, sizeof(command), "./mm repro %s%s%s", fault, fault[0] ? " " : "",
		 cli.path);
	report_command_set(command);
	rerun_always();
	if (rerun_engine_run(program, &run_options)->kind == FINDING_NONE)
		return false;
	report_finding();
	return true;
}

int command_repro(int argc, char **argv)
{
	static struct program program;

	argp_err_exit_status = EXIT_UNREADABLE;
	argp_parse(&repro_argp, argc, argv, 0, NULL, NULL);
	if (!program_read(cli.path, &program, NULL))
		return EXIT_UNREADABLE;
	bool said = mode_is_said(&program) || path_ends(cli.path, ".mm");
	if (said && !mode_is_ours(&program))
		return sibling_run(false);
	if (!said)
		mode_set_ours(&program);
	if (reproduces(&program))
		return EXIT_FINDING;
	if (!said && !cli.this_mode)
		return sibling_run(true);
	printf("%s: does not reproduce\n", cli.path);
	return 0;
}
