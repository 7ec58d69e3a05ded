/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every order of execution of a program within so many switches.
 *
 *   the program as it is -> one more mark, at each point of each call, to each task and interrupt
 *                        -> two more … ; fewest first
 *
 * With `accesses` marks come between points, too: before each access of core/ to RAM. How many
 * follow a point is not known; they are tried up to the first that was not reached.
 *
 * How many points a call passes depends on what was switched before, so a program with one mark
 * less runs before those that have one more. Where its last mark did nothing, none is added to it.
 */
#ifndef FUZZ_CLI_EXPLORE_H
#define FUZZ_CLI_EXPLORE_H

#include "fuzz/engine/run.h"

#define EXPLORE_SWITCHES_MAX 6
#define EXPLORE_FOUND_MAX    256

/* A mark that was added. */
struct explore_switch {
	uint32_t step;
	struct switch_mark mark;
};

struct explore_schedule {
	uint32_t nr;
	struct explore_switch placed[EXPLORE_SWITCHES_MAX];
};

/* How far the search is; in memory that outlives the process that searches. */
struct explore_place {
	uint64_t tried; /* schedules, the program as it is being the first */
	uint64_t runs;  /* those that were run again on the way included */
	struct explore_schedule now;
	uint32_t nr_found;
	struct explore_schedule found[EXPLORE_FOUND_MAX]; /* nothing is added to those */
};

struct explore {
	const struct program *program;
	uint32_t switches;
	bool accesses;  /* also between points; in race builds */
	uint64_t bound; /* of schedules */
	struct run_options options;
	struct explore_place *place;
	uint64_t resume; /* schedules that were tried by another process: not to be run again */
	void (*progress)(const struct explore_place *place);
};

enum explore_end {
	EXPLORE_ALL,   /* every schedule was tried */
	EXPLORE_BOUND, /* explore.bound of them were */
	EXPLORE_FOUND, /* the last one is a finding */
};

/*
 * Search on from explore->resume.
 *
 * Ensures: with EXPLORE_FOUND, engine_finding() and place->now say what was found, and where.
 */
enum explore_end explore_search(const struct explore *explore);

/* The program with the marks of @schedule. */
void explore_program(const struct program *program, const struct explore_schedule *schedule,
		     struct program *out);

#endif
