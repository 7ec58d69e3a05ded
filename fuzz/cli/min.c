/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmfuzz min, mmfuzz facts: crash files that need no target of their own.
 *
 * Records that say nothing of the paging mode are minimised in the mode that shows a finding, this
 * binary's first.
 */
#include "fuzz/min/min.h"
#include "fuzz/cli/cli.h"
#include "fuzz/cli/mode.h"
#include "fuzz/engine/report.h"
#include "fuzz/engine/rerun.h"
#include "fuzz/engine/run.h"
#include "fuzz/engine/watchdog.h"
#include <stdio.h>
#include <stdlib.h>

/* As mmfuzz repro and run do, all is checked at the end. */
static struct run_options run_options = {.full_end = true};

static void candidate_run(const void *input)
{
	watchdog_seconds_set(WATCHDOG_SECONDS_OF_MANY);
	report_signals_install();
	report_brief_set(true);
	rerun_always();
	if (rerun_engine_run(input, &run_options)->kind != FINDING_NONE)
		report_briefly();
}

static void machine_warm(const void *input)
{
	engine_run(input, &run_options);
}

static void check_fully(void)
{
	run_options.full_checks = true;
}

static const struct min_subject subject = {
	.name = "mmfuzz",
	.run = candidate_run,
	.warm = machine_warm,
	.check_fully = check_fully,
};

/* Become the other binary; @last: nobody is to hand over once more. */
static int sibling_minimise(int argc, char **argv, bool last)
{
	char **args = calloc((size_t)argc + 3, sizeof(*args));
	size_t nr = 1;

	if (!args) {
		complain("out of memory");
		return EXIT_UNREADABLE;
	}
	args[nr++] = (char *)(uintptr_t) "min";
	if (last)
		args[nr++] = (char *)(uintptr_t) "--this-mode";
	for (int i = 1; i < argc; i++)
		args[nr++] = argv[i];
	int status = mode_exec_sibling(args);
	free(args);
	return status;
}

/* Does the file say that it is the other mode's? What cannot be read is for min_file() to say. */
static bool is_elsewhere(const char *path, bool *said)
{
	static struct bytes bytes;
	static struct program program;
	char why[1024];

	*said = true;
	if (!bytes_read_file(path, &bytes, why, sizeof(why)) ||
	    !bytes_to_program(&bytes, path, &program, why, sizeof(why)))
		return false;
	*said = program_says_mode(&program, path);
	return *said && !program_mode_is_ours(&program);
}

int command_min(int argc, char **argv)
{
	struct min_options options;
	bool said;

	min_options_parse(argc, argv, &options);
	if (is_elsewhere(options.path, &said))
		return sibling_minimise(argc, argv, true);
	engine_init();
	enum min_end end = min_file(&subject, &options);
	if (end == MIN_NO_FINDING && !said && !options.this_mode)
		return sibling_minimise(argc, argv, true);
	if (end == MIN_NO_FINDING)
		complain("%s: shows no finding", options.path);
	return (int)end;
}

int command_facts(int argc, char **argv)
{
	if (argc < 2) {
		complain("facts: which crash files?");
		return EXIT_UNREADABLE;
	}
	engine_init();
	min_facts(&subject, argv + 1, (uint32_t)(argc - 1));
	return 0;
}
