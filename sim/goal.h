/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Goals: states that programs are meant to reach now and then, marked where they are reached.
 *
 *   goal(PAGE_SPECULATIVE_PUT);                     here
 *   goal_if(pages < batch, PAGE_REFILL_SHORT);      here, sometimes; no branch of its own
 *   goal_at(PAGE_SPLIT_1, order - 1);               one of a row of goals
 *
 * Each room lists its own in <room>_goals.h: a table of ids with one line of text each. The record
 * is the host's and no part of the machine: images, digests and reset know nothing of it. A mark is
 * one store, which no store hook and no sanitizer looks at.
 */
#ifndef SIM_GOAL_H
#define SIM_GOAL_H

#include "sim/types.h"

#define GOALS_MAX 960u

/* Where the goals of core/ begin; those before are the machine's (sim/sim_goals.h). */
#define GOALS_CORE 96u

/* 1 where a goal was reached since goals_forget(). Marks write here, others only read. */
extern uint8_t goal_marks[GOALS_MAX];

/* For the enum of a room: the enumerator of a row of its table. */
#define GOAL_ID(id, says) GOAL_##id,

#define goal(id)               goal_mark(GOAL_##id)
#define goal_if(condition, id) goal_mark_if(condition, GOAL_##id)
#define goal_at(first, index)  goal_mark(GOAL_##first + (index))

/*
 * Behind the macros. In assembler, because the compiler would give a plain store to the hooks of
 * sim/mark.h and to the sanitizers, each worth a call.
 */
static inline void goal_mark(uint32_t id)
{
	__asm__ volatile("movb $1, %0" : "=m"(goal_marks[id]));
}

static inline void goal_mark_if(bool reached, uint32_t id)
{
	__asm__ volatile("orb %1, %0" : "+m"(goal_marks[id]) : "q"((uint8_t)reached) : "cc");
}

/* Nothing was reached yet. */
void goals_forget(void);

#endif
