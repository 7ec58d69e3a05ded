/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the two halves of mmfuzz sweep say to each other: a series is the runs of one program, in a
 * process of its own, so that a sanitizer's report ends the series and not the sweep.
 *
 *   sweep.c --fork--> sweep_series.c --records through a pipe--> sweep.c
 *                                    --reports into a file----->
 */
#ifndef FUZZ_CLI_SWEEP_H
#define FUZZ_CLI_SWEEP_H

#include "fuzz/engine/run.h"

enum series_event {
	SERIES_BEGINS,  /* a run; if nothing follows, it was the last thing that the process did */
	SERIES_PASSED,  /* the run is over */
	SERIES_FOUND,   /* … with a finding, whose report is written */
	SERIES_MISREAD, /* the file is no program */
};

struct series_record {
	uint32_t event; /* enum series_event */
	uint32_t met;   /* requests that failed; 0: the last run of its kind */
	struct run_fault fault;
};

/*
 * Run @path with one request failing after another, from @fault on: first each alone, then with all
 * after it. A program of the other paging mode is handed over to the sibling.
 *
 * Requires: @records is a pipe; reports go to stderr; @findings is a folder for programs, or NULL.
 * Ensures:  the process's exit status.
 */
int series_run(const char *path, struct run_fault fault, int records, const char *findings);

/*
 * Write the last run's finding to @folder as a program with marks for the run's @fault, if there is
 * one that shows the same; and say so.
 *
 * Requires: the last run was @program's (of the file @path), with @fault, and had a finding.
 */
void sweep_keep(const char *folder, const char *path, const struct program *program,
		struct run_fault fault);

/* What follows @fault in a series when a run met it @met times. Ensures: nth is 0 at the end. */
struct run_fault series_next(struct run_fault fault, uint32_t met);

#endif
