/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A2: what a NULL must say in the log.
 *
 *   run begins -> failure_report_begin()
 *   op returns -> failure_report_expect(): which lines are due?
 *   log judged -> failure_report_takes() each line that no misuse explains
 *              -> failure_report_judge(): one that is due has not come
 */
#ifndef FUZZ_ENGINE_FAILURE_REPORT_H
#define FUZZ_ENGINE_FAILURE_REPORT_H

#include "sim/types.h"

/* A run begins: nothing was reported yet. */
void failure_report_begin(void);

/*
 * The op of the running call has returned, with nothing (@failed) or something.
 *
 * Requires: before the end of its line: the clock stands where the request failed.
 */
void failure_report_expect(bool failed);

/* Is @line (without its mark) due? Each is due once. */
bool failure_report_takes(const char *line);

/* Ensures: a finding if a line is still due. */
void failure_report_judge(void);

#endif
