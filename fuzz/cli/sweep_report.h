/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a sweep says: progress, findings, and the sums at its end.
 */
#ifndef FUZZ_CLI_SWEEP_REPORT_H
#define FUZZ_CLI_SWEEP_REPORT_H

#include "fuzz/engine/run.h"

/* The sweep of so many programs begins. */
void sweep_report_begin(size_t programs);

/* Count: a run that made @met requests fail; a program that is done. */
void sweep_report_run(uint32_t met);
void sweep_report_program(void);

/*
 * A run of @path found something; @how says how its process ended, if it did. Of findings with the
 * same SUMMARY only the first @report is shown whole.
 */
void sweep_report_finding(const char *path, struct run_fault fault, const char *report,
			  const char *how);

/* A file was not read; @report says why. */
void sweep_report_misread(const char *report);

/* Now and then, where the work is: in place on a terminal, every ten seconds elsewhere. */
void sweep_report_progress(void);
void sweep_report_end(void);

#endif
