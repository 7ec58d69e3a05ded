/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The main part of every target whose inputs are programs: decode, run, report.
 */
#include "fuzz/targets/target_main.h"
#include "core/base/mmzone.h"
#include "fuzz/engine/fault_arg.h"
#include "fuzz/engine/report.h"
#include "fuzz/engine/rerun.h"
#include "fuzz/engine/watchdog.h"
#include "fuzz/min/min.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/parse.h"
#include "fuzz/targets/input.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct run_options options;

/* One input, alone in its process, gets what the many get now and then. */
static void replay_prepare(void)
{
	options.full_end = true;
	rerun_always();
}

/* A candidate of the minimiser, in a child: the short report will do. */
static void candidate_run(const void *input)
{
	watchdog_seconds_set(WATCHDOG_SECONDS_OF_MANY);
	report_signals_install();
	report_brief_set(true);
	replay_prepare();
	if (rerun_engine_run(input, &options)->kind != FINDING_NONE)
		report_briefly();
}

static void machine_warm(const void *input)
{
	engine_run(input, &options);
}

static void check_fully(void)
{
	options.full_checks = true;
}

/* --min and --facts end the process before an engine looks at its command line. */
static void minimiser_run(int argc, char **argv)
{
	const struct min_subject subject = {
		.name = target.name,
		.run = candidate_run,
		.warm = options.fresh_boot ? NULL : machine_warm,
		.check_fully = check_fully,
	};
	int status;

	if (min_requested(&subject, argc, argv, &status))
		exit(status);
}

static void fail_option_read(const char *value)
{
	char printed[FAULT_ARG_BYTES];

	if (!fault_arg_parse(value, &options.fault)) {
		fprintf(stderr, "%s: --fail wants N or N+\n", target.name);
		exit(2);
	}
	input_flag_set(fault_arg_print(options.fault, printed));
}

/*
 * Our own options begin with `--`, which libFuzzer passes over: --no-state, --check=full,
 * --fail=N[+], --hang=SECONDS (watchdog.h). The environment's MMFUZZ_NO_STATE does what
 * --no-state does.
 */
static void options_read(int argc, char **argv)
{
	options.fresh_boot = target_engine.fresh_boot;
	options.after_call = target_engine.after_call;
	options.no_state = getenv("MMFUZZ_NO_STATE") != NULL;
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], "--no-state") == 0)
			options.no_state = true;
		else if (strcmp(argv[i], "--check=full") == 0)
			options.full_checks = true;
		else if (strncmp(argv[i], "--fail=", strlen("--fail=")) == 0)
			fail_option_read(argv[i] + strlen("--fail="));
		else if (strncmp(argv[i], "--hang=", strlen("--hang=")) == 0)
			watchdog_seconds_set((uint32_t)atoi(argv[i] + strlen("--hang=")));
	}
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	static char name[64];

	snprintf(name, sizeof(name), "%s%s", target.name, PAGING_PAE ? "_pae" : "");
	options_read(*argc, *argv);
	input_begin(name, target_engine.after_call != NULL, *argc, *argv);
	report_command_ask(input_command);
	engine_init();
	minimiser_run(*argc, *argv);
	if (input_is_replayed())
		replay_prepare();
	watchdog_start(abort);
	return 0;
}

bool target_text_read(const char *path, uint8_t *bytes, size_t *size, size_t room)
{
	static struct program program;
	struct parse_error error;
	char why[4096];

	if (program_parse((const char *)bytes, *size, &program, NULL, &error)) {
		*size = program_encode(&program, bytes, room);
		return true;
	}
	parse_error_print(&error, path, why, sizeof(why));
	fprintf(stderr, "%s\n", why);
	return false;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	static struct program program;

	input_set(bytes, size);
	program_decode(bytes, size, &program);
	program_mode_set(&program);
	if (rerun_engine_run(&program, &options)->kind != FINDING_NONE)
		report_and_abort();
	return 0;
}
