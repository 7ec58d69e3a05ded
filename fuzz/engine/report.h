/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A finding, written for people and for triage.
 *
 *   finding: what broke, at which step, under which injected faults
 *   the program up to that step, as text
 *   what matters of the state, in /proc formats
 *   SUMMARY: mmfuzz: KIND in STABLE-NAME
 *   one command to run it again
 */
#ifndef FUZZ_ENGINE_REPORT_H
#define FUZZ_ENGINE_REPORT_H

#include "fuzz/engine/run.h"

/* Who asks: what the last line, "run it again", names. NULL: mmfuzz repro FILE. */
void report_command_set(const char *command);

/*
 * Write the report of the last run's finding to stderr.
 *
 * Requires: engine_finding()->kind != FINDING_NONE. Ensures: runs nothing and changes nothing.
 */
void report_finding(void);

/*
 * The same, with "first wrong at step n" from running the program again with full checks; then
 * abort(), which is what a fuzzing engine takes for a crash.
 */
noreturn void report_and_abort(void);

/* The SUMMARY line's "KIND in NAME", stable from build to build. */
void report_summary(char *buffer, size_t size);

/* Once: sanitizer reports get the program that ran appended. Called by engine_init(). */
void report_hooks_install(void);

/* Host signals too, in programs that no fuzzing engine drives: report, then exit status 1. */
void report_signals_install(void);

/* Write out coverage data before the process ends without exit(). */
void report_flush_coverage(void);

#endif
