/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Rounds, medians, rows.
 */
#include "tests/bench/measure.h"
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ROUNDS        21u
#define ROUND_SECONDS 0.04
#define TIMES_MAX     (UINT64_C(1) << 40)
#define TURNS         8u /* of a round that is a difference */
#define SECONDS_LEAST 1e-9

static bool tiny;
static char **rows_wanted; /* what their names begin with; NULL-terminated, empty: all */

/* Of all rounds. */
struct series {
	double values[ROUNDS];
	uint32_t nr;
};

void measure_arguments(int argc, char **argv)
{
	tiny = argc > 1 && strcmp(argv[1], "--tiny") == 0;
	rows_wanted = argv + 1 + tiny;
	if (!*rows_wanted || **rows_wanted != '-')
		return;
	fprintf(stderr, "usage: %s [--tiny] [ROW...]\n", argv[0]);
	exit(2);
}

static bool wanted(const char *name)
{
	char **row = rows_wanted;

	while (*row && strncmp(*row, name, strlen(*row)) != 0)
		row++;
	return *row || !*rows_wanted;
}

bool measure_is_tiny(void)
{
	return tiny;
}

double measure_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

double measure_clock_cost(void)
{
	enum { TIMES = 1000 };
	double begin = measure_now();

	for (uint32_t i = 0; i < TIMES; i++)
		measure_now();
	return (measure_now() - begin) / TIMES;
}

/* How often a round does it, so that it lasts as long as it shall. */
static uint64_t calibrate(const struct side *side)
{
	uint64_t times = 1;

	while (!tiny && times < TIMES_MAX && side->work(side->arg, times) < ROUND_SECONDS)
		times *= 2;
	return times;
}

static int compare(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void series_add(struct series *series, double value)
{
	series->values[series->nr++] = value;
}

/* Median, minimum and maximum as three fields. */
static void series_print(struct series *series)
{
	if (series->nr == 0) {
		printf("\t\t\t");
		return;
	}
	qsort(series->values, series->nr, sizeof(series->values[0]), compare);
	printf("\t%.6g\t%.6g\t%.6g", series->values[series->nr / 2], series->values[0],
	       series->values[series->nr - 1]);
}

/* The seconds of one time, less those of what it does besides. */
static double difference(const struct side *side, uint64_t times)
{
	uint64_t each = times < TURNS ? 1 : times / TURNS;
	double work = side->work(side->arg, each), besides = side->besides(side->arg, each);

	for (uint32_t turn = 1; !tiny && turn < TURNS; turn++) {
		work = fmin(work, side->work(side->arg, each));
		besides = fmin(besides, side->besides(side->arg, each));
	}
	return (work - besides) / (double)each;
}

static double rate(const struct side *side, uint64_t times)
{
	double seconds = side->besides ? difference(side, times)
				       : side->work(side->arg, times) / (double)times;

	return (side->each ? side->each : 1) / fmax(seconds, SECONDS_LEAST);
}

static const char *const bar_names[] = {
	[BAR_NONE] = "",
	[BAR_AT_LEAST] = "ratio>=",
	[BAR_AT_MOST_TIME] = "time<=",
	[BAR_RATE_AT_LEAST] = "rate>=",
};

void measure_row(const struct row *row)
{
	struct series ours = {.nr = 0}, theirs = {.nr = 0}, ratios = {.nr = 0};
	uint64_t our_times, their_times;

	if (!wanted(row->name))
		return;
	our_times = calibrate(&row->ours);
	their_times = row->theirs.work ? calibrate(&row->theirs) : 0;
	for (uint32_t round = 0; round < (tiny ? 1 : ROUNDS); round++) {
		double our_rate = rate(&row->ours, our_times), their_rate;

		series_add(&ours, our_rate);
		if (!row->theirs.work)
			continue;
		their_rate = rate(&row->theirs, their_times);
		series_add(&theirs, their_rate);
		series_add(&ratios, row->bar_kind == BAR_AT_MOST_TIME ? their_rate / our_rate
								      : our_rate / their_rate);
	}
	printf("row\t%s\t%s\t%s\t%s", row->name, row->what, row->ours.name,
	       row->theirs.work ? row->theirs.name : "");
	series_print(&ours);
	series_print(&theirs);
	series_print(&ratios);
	printf("\t%s\t%g\n", bar_names[row->bar_kind], row->bar);
	fflush(stdout);
}
