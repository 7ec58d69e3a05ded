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

#include "fuzz/op/run_state.h"

/* A run begins: nothing was reported yet. */
void failure_report_begin(void);

/*
 * The operation of @flight has returned, with nothing (@failed) or something.
 *
 * Requires: before the end of its line: the clock stands where the request failed.
 * Ensures:  where others ran meanwhile, what is due may come; and from then on nobody knows where
 *           the rate limit stands.
 */
void failure_report_expect(struct flight *flight, bool failed);

/* Is @line (without its mark) due below @flight? Each is due once. */
bool failure_report_takes(struct flight *flight, const char *line);

/* Ensures: a finding if a line is still due. */
void failure_report_judge(const struct flight *flight);

#endif
