/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a sweep says. Findings are grouped by the SUMMARY line of their report.
 */
#include "fuzz/cli/sweep_report.h"
#include "fuzz/engine/fault_arg.h"
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define SUMMARY_BYTES    256
#define SUMMARIES_MAX    64u
#define PROGRESS_SECONDS 10

static struct {
	size_t programs, done;
	uint64_t runs, met;
	uint32_t findings;
	uint32_t nr_summaries;
	char summaries[SUMMARIES_MAX][SUMMARY_BYTES];
	time_t began, said;
	bool terminal;
} sums;

static time_t seconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

void sweep_report_begin(size_t programs)
{
	sums.programs = programs;
	sums.began = sums.said = seconds_now();
	sums.terminal = isatty(STDERR_FILENO) && !getenv("CI");
}

void sweep_report_run(uint32_t met)
{
	sums.runs++;
	sums.met += met;
}

void sweep_report_program(void)
{
	sums.done++;
}

static void progress_erase(void)
{
	if (sums.terminal)
		fputs("\r\033[K", stderr);
}

void sweep_report_progress(void)
{
	time_t now = seconds_now();

	if (now < sums.said + (sums.terminal ? 1 : PROGRESS_SECONDS))
		return;
	sums.said = now;
	progress_erase();
	fprintf(stderr, "%zu of %zu programs, %" PRIu64 " runs, %u findings%s", sums.done,
		sums.programs, sums.runs, sums.findings, sums.terminal ? "" : "\n");
	fflush(stderr);
}

/* The last SUMMARY line of @report; "" if there is none. */
static void summary_of(const char *report, char summary[SUMMARY_BYTES])
{
	const char *at = NULL;

	for (const char *next = report; (next = strstr(next, "SUMMARY: ")); next++)
		at = next;
	snprintf(summary, SUMMARY_BYTES, "%.*s", at ? (int)strcspn(at, "\n") : 0, at ? at : "");
}

/* Ensures: true the first time, or if there are too many to tell. */
static bool summary_is_new(const char *summary)
{
	for (uint32_t i = 0; i < sums.nr_summaries; i++)
		if (strcmp(sums.summaries[i], summary) == 0)
			return false;
	if (sums.nr_summaries < SUMMARIES_MAX)
		snprintf(sums.summaries[sums.nr_summaries++], SUMMARY_BYTES, "%s", summary);
	return true;
}

void sweep_report_finding(const char *path, struct run_fault fault, const char *report,
			  const char *how)
{
	char summary[SUMMARY_BYTES], arg[FAULT_ARG_BYTES];

	sums.findings++;
	summary_of(report, summary);
	if (summary[0] == '\0')
		snprintf(summary, sizeof(summary), "%s", how ? how : "no SUMMARY");
	progress_erase();
	if (summary_is_new(summary))
		fputs(report, stderr);
	fprintf(stderr, "FOUND %s: %s\n      ./mm repro %s %s\n", path, summary,
		fault_arg_print(fault, arg), path);
}

void sweep_report_misread(const char *report)
{
	progress_erase();
	fputs(report, stderr);
}

void sweep_report_end(void)
{
	progress_erase();
	printf("%zu programs, %" PRIu64 " runs, %" PRIu64 " requests made to fail, %u findings "
	       "(%u kinds), %" PRIdMAX " s\n",
	       sums.done, sums.runs, sums.met, sums.findings, sums.nr_summaries,
	       (intmax_t)(seconds_now() - sums.began));
}
