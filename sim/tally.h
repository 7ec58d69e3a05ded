/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How often a check ran that is judged on the spot, at a lock, where somebody may sleep, at the end
 * of a line, and how often live data decided it.
 *
 *   check     ran                      decided
 *   L1 L2     TALLY_ACQUIRED           TALLY_COMPARED: with a lock that the CPU held
 *   L3        TALLY_MAY_SLEEP          the same
 *   L4        TALLY_ACQUIRED           TALLY_USED: in an interrupt, or where one may come
 *   L5        TALLY_LINE_END           the same
 *   L6        TALLY_RELEASED           the same
 *   R1        TALLY_MAY_SLEEP          TALLY_SECTION: an RCU read section was open since
 *   R2        TALLY_LINE_END           TALLY_SECTION
 *
 * The record is the host's and no part of the machine, as that of goals (sim/goal.h) is.
 */
#ifndef SIM_TALLY_H
#define SIM_TALLY_H

#include "sim/types.h"

enum tally {
	TALLY_ACQUIRED,
	TALLY_COMPARED,
	TALLY_USED,
	TALLY_RELEASED,
	TALLY_MAY_SLEEP,
	TALLY_LINE_END,
	TALLY_SECTION,
	NR_TALLIES,
};

extern uint64_t tallies[NR_TALLIES];

/* One more. In assembler, because the compiler would give a plain store to the store hooks. */
static inline void tally(enum tally what)
{
	__asm__ volatile("incq %0" : "+m"(tallies[what]));
}

#endif
