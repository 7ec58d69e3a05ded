/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The goals of all rooms as one table, and which of them a run reached.
 *
 * A machine from the cache has not booted in this run: what its boot reached once is put back, so
 * that it makes no difference.
 */
#ifndef FUZZ_ENGINE_GOALS_H
#define FUZZ_ENGINE_GOALS_H

#include "sim/goal.h"

struct goal_row {
	const char *room;
	const char *name; /* as in the mark: PAGE_SPLIT_1 */
	const char *says; /* one line: the state that is reached */
	uint32_t id;      /* of its byte in a record */
};

/* The rows of all rooms, bottom up. Requires: index < goals_nr(). */
uint32_t goals_nr(void);
const struct goal_row *goals_row(uint32_t index);

/* Before a run: nothing was reached yet. */
void goals_begin(void);

/*
 * What a boot reached: keep it, right after; and put it back when the machine is ready, as if that
 * boot, and nothing since, had been this run's.
 */
struct boot_goals {
	uint8_t marks[GOALS_MAX - GOALS_CORE];
};
void goals_of_boot_keep(struct boot_goals *kept);
void goals_of_boot_restore(const struct boot_goals *kept);

/* After the last call of a run: keep its record; what the engine tidies up does not count. */
void goals_end(void);

/* GOALS_MAX bytes, by id: 1 where the last run reached the goal. */
const uint8_t *goals_reached(void);

#endif
