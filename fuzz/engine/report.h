/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A finding, written for people and for triage.
 *
 *   finding: what broke, at which step of the program, under which injected faults
 *   the program up to that step, as text
 *   the order of execution, if it has more than one task
 *   first wrong at step N, by full checks after every step
 *   who had the frame, where the sanitizer speaks of RAM, with stacks
 *   what matters of the state, in /proc formats
 *   the stack where the kernel ended
 *   SUMMARY: mmfuzz: KIND in STABLE-NAME, and the same words as other programs look for them
 *   one command to run it again
 */
#ifndef FUZZ_ENGINE_REPORT_H
#define FUZZ_ENGINE_REPORT_H

#include "fuzz/engine/run.h"

/*
 * Who asks: what the last line, "run it again: ", names; NULL: ./mm repro FILE. Or @fn, which is
 * asked when a report is written; it may write the input to a file first.
 */
void report_command_set(const char *command);
typedef void report_command_fn(char *buffer, size_t size);
void report_command_ask(report_command_fn *fn);

/*
 * Write the report of the last run's finding to stderr.
 *
 * Requires: engine_finding()->kind != FINDING_NONE.
 * Ensures:  the run's results stay; what is run again is run in children.
 */
void report_finding(void);

/* Its first line and its SUMMARY alone: for whoever runs a program a thousand times. */
void report_briefly(void);

/* From now on findings of sanitizers and of the watchdog are reported briefly, too. */
void report_brief_set(bool brief);

/* report_finding(), then abort(), which is what a fuzzing engine takes for a crash. */
noreturn void report_and_abort(void);

/*
 * The SUMMARY line's "KIND in NAME", stable from build to build:
 *
 *   BUG, oops                   the function that complains
 *   check-ID                    the operation
 *   hang, a sanitizer's kind    the innermost function of core/
 *   all others                  the operation; "boot", "end_of_run" outside of operations
 */
void report_summary(char *buffer, size_t size);

/* Once: sanitizers' reports become findings. Called by engine_init(). */
void report_hooks_install(void);

/*
 * Host signals too, and the watchdog, in programs that no fuzzing engine drives: report, then exit
 * status 1.
 */
void report_signals_install(void);

/* Write out coverage data before the process ends without exit(). */
void report_flush_coverage(void);

#endif
