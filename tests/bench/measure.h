/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How the bench programs measure: two sides in turns, rounds of equal length, medians.
 *
 *   calibrate A, B -> A B A B … (rounds) -> one row: rates of both, their ratio, the bar
 *
 * Times are CPU times of this thread: what else runs on the machine costs caches, not seconds. A
 * round of A stands beside a round of B, and the ratio is the median of the rounds' ratios, so that
 * a machine that slows down slows both. What can only be had as a difference (the checks of a step:
 * steps with them less steps without) is one between the fastest of several short turns of each.
 */
#ifndef TESTS_BENCH_MEASURE_H
#define TESTS_BENCH_MEASURE_H

#include <stdbool.h>
#include <stdint.h>

/* One of two things that are compared, or the only one. */
struct side {
	const char *name; /* "machine_reset()" */
	/* Do it @times; the seconds that count. Deterministic: every round does the same. */
	double (*work)(void *arg, uint64_t times);
	/* What work does besides what is measured: its seconds are taken off. NULL: nothing. */
	double (*besides)(void *arg, uint64_t times);
	void *arg;
	uint32_t each; /* how many things one time is; 0: one */
};

enum bar_kind {
	BAR_NONE,
	BAR_AT_LEAST,      /* ratio of the rates, ours by theirs */
	BAR_AT_MOST_TIME,  /* ratio of the times, ours by theirs */
	BAR_RATE_AT_LEAST, /* our rate itself */
};

/* A row of the table. */
struct row {
	const char *name; /* "reset, 48 MiB" */
	const char *what; /* what one of both is: "resets of 50 frames" */
	struct side ours;
	struct side theirs; /* .work NULL: nothing to compare with */
	enum bar_kind bar_kind;
	double bar;
};

/*
 * The command line: [--tiny] [ROW...]. With --tiny one short round of each, to see that it works;
 * with names only rows that begin with one of them.
 *
 * Errors: an unknown flag is the end of the program, exit 2.
 */
void measure_arguments(int argc, char **argv);

/* Is this a tiny run? */
bool measure_is_tiny(void);

/*
 * Measure and print a row, as fields with tabs between (tests/bench/figures reads them); nothing if
 * the command line does not want it.
 */
void measure_row(const struct row *row);

/* This thread's CPU time, and the seconds that to ask twice for it takes. */
double measure_now(void);
double measure_clock_cost(void);

#endif
