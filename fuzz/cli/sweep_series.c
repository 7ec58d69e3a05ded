/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One program again and again, until a run meets no fault.
 */
#include "fuzz/cli/cli.h"
#include "fuzz/cli/files.h"
#include "fuzz/cli/mode.h"
#include "fuzz/cli/sweep.h"
#include "fuzz/engine/fault_arg.h"
#include "fuzz/engine/report.h"
#include "fuzz/engine/transcript.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static struct {
	struct program program;
	struct program_text text;
	int records;
	const char *findings; /* folder; NULL once there is one, or if nobody wants it */
} series;

struct run_fault series_next(struct run_fault fault, uint32_t met)
{
	if (met > 0)
		fault.nth++;
	else
		fault = (struct run_fault){.nth = fault.onward ? 0 : 1, .onward = true};
	return fault;
}

static void record(enum series_event event, struct run_fault fault, uint32_t met)
{
	struct series_record record = {.event = event, .met = met, .fault = fault};

	if (write(series.records, &record, sizeof(record)) != sizeof(record))
		_exit(EXIT_UNREADABLE); /* nobody listens */
}

/* An end that the file foretells of this line is no finding; its other expectations do not hold. */
static bool end_predicted(const struct run *run, uint32_t step)
{
	return transcript_predicts(run, &series.text, step);
}

/* Of a series one finding becomes a program. */
static void finding_report(const char *path, struct run_fault fault)
{
	report_finding();
	if (series.findings)
		sweep_keep(series.findings, path, &series.program, fault);
	series.findings = NULL;
	fflush(NULL);
}

/* Ensures: how many requests failed. */
static uint32_t run_with(const char *path, struct run_fault fault)
{
	static char command[4200];
	char arg[FAULT_ARG_BYTES];
	const struct run_options options = {
		.full_checks = true,
		.full_end = true,
		.no_state = true,
		.fault = fault,
		.predicted = end_predicted,
	};

	snprintf(command, sizeof(command), "./mm repro %s %s", fault_arg_print(fault, arg), path);
	report_command_set(command);
	record(SERIES_BEGINS, fault, 0);
	bool found = engine_run(&series.program, &options)->kind != FINDING_NONE;
	uint32_t met = engine_fault_met().times;
	if (found)
		finding_report(path, fault);
	record(found ? SERIES_FOUND : SERIES_PASSED, fault, met);
	return met;
}

/* Become the other binary, at the same place. */
static int sibling_series(const char *path, struct run_fault fault)
{
	static char folder[4200];
	char place[64], arg[FAULT_ARG_BYTES];
	char *argv[] = {NULL, "sweep", place, arg, folder, "--", (char *)(uintptr_t)path, NULL};

	snprintf(place, sizeof(place), "--records=%d", series.records);
	snprintf(folder, sizeof(folder), "--findings=%s", series.findings ? series.findings : "");
	fault_arg_print(fault, arg);
	return mode_exec_sibling(argv);
}

int series_run(const char *path, struct run_fault fault, int records, const char *findings)
{
	series.records = records;
	series.findings = findings;
	if (!program_read(path, &series.program, &series.text)) {
		record(SERIES_MISREAD, fault, 0);
		return EXIT_UNREADABLE;
	}
	if (!mode_is_ours(&series.program))
		return sibling_series(path, fault);
	engine_init();
	report_signals_install();
	while (fault.nth)
		fault = series_next(fault, run_with(path, fault));
	return 0;
}
