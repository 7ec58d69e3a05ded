/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * State feedback: counters that tell libFuzzer which abstract states a run visited, beside the code
 * that it covered. One array in the section that libFuzzer reads; it clears it before each run.
 *
 *   from   counts
 *   OPS        operation x how it ended
 *   SHAPE      zone x order x how many free blocks (0, 1, 2 to 3, more)
 *   PAGESET    zone x CPU x migratetype x how full
 *   FALLBACK   zone asked x zone given; pageblock's type x type asked
 *   SLOW       how desperate the request, where the free pages stood, what came of it
 *   LOG        kinds of log lines
 *   TURNS      point at which a mark was obeyed x operation interrupted x operation that went on
 *   LOCKS      class of lock x class that was taken below it
 *   SPACE      call on an address space x error or signal x the area and the page that it is about
 *   GOALS      goals of core/ that were reached (fuzz/engine/goals.h)
 */
#ifndef FUZZ_ENGINE_STATE_H
#define FUZZ_ENGINE_STATE_H

#include "fuzz/op/run_state.h"

#define STATE_COUNTERS 8192u

enum state_region {
	STATE_OPS = 0,         /* 256 operations x 8 */
	STATE_SHAPE = 2048,    /* 16 zones x 11 orders x 4 */
	STATE_PAGESET = 3072,  /* 16 zones x 4 CPUs x 3 types x 4 */
	STATE_FALLBACK = 4096, /* 4 x 4 zones x same node or not; 8 x 8 types */
	STATE_SLOW = 4352,     /* 64 kinds of request x 4 levels x 4 outcomes */
	STATE_LOG = 5376,      /* 256 hashed kinds */
	STATE_GOALS = 5632,    /* one each */
	STATE_TURNS = 6528,    /* 512 hashed */
	STATE_LOCKS = 7040,    /* 256 hashed */
	STATE_SPACE = 7296,    /* 512 hashed */
	STATE_END = 7808,
};

/* Switch the counters off, or on again. */
void state_enable(bool on);

/* Call @flight of @run is over (OUTCOME_*, or by the machine's end): count what it led to. */
void state_count_call(const struct run *run, const struct flight *flight);

/* Nobody is interrupted: count how the zones and pagesets look. */
void state_count_shape(void);

/*
 * A mark was obeyed at a point of kind @point, in a call of operation @op: a call of @target goes
 * on or begins (0: which is not known yet; UINT16_MAX: an interrupt).
 */
void state_count_switch(uint32_t point, uint32_t op, uint32_t target);

/* The calls of a run are over: count the orders in which locks were taken. */
void state_count_locks(void);

/* The calls of a run are over, goals_end(): count the goals that it reached. */
void state_count_goals(void);

/* The counters themselves, STATE_COUNTERS of them. */
const uint8_t *state_counters(void);
void state_clear(void);

#endif
