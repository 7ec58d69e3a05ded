/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How many programs reached each goal (fuzz/engine/goals.h), and the first of them by path. A file
 * of records joins the tallies of several processes: one line a goal, "id programs first".
 */
#ifndef FUZZ_CLI_GOAL_TALLY_H
#define FUZZ_CLI_GOAL_TALLY_H

#include "sim/goal.h"
#include <stdio.h>

struct goal_tally {
	uint32_t runs;                /* of programs */
	uint32_t programs[GOALS_MAX]; /* that reached the goal, by id */
	char *first[GOALS_MAX];       /* of them; NULL: none */
};

/* The last run was that of @path: count what it reached. */
void goal_tally_run(struct goal_tally *tally, const char *path);

/* Add what is in @from; or say all of ours to @to. Lines that are none are passed over. */
void goal_tally_read(struct goal_tally *tally, FILE *from);
void goal_tally_print(const struct goal_tally *tally, FILE *to);

/* The same from a file, and behind what a file has. Errors: false after one clear line. */
bool goal_tally_load(struct goal_tally *tally, const char *path);
bool goal_tally_append(const struct goal_tally *tally, const char *path);

/* Forget all. */
void goal_tally_free(struct goal_tally *tally);

#endif
