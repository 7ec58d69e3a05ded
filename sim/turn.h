/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The turn: which task runs, and which were interrupted by it. Private to sim/.
 *
 *   interrupted: | t0 | t2 |   runs: t1      t1 ends or sleeps -> t2 goes on, then t0
 *                                            t1 passes the turn to t0 -> | t2 | t1 |, t0 goes on
 *
 * A CPU's occupant is the last of its tasks that got the turn and did not give the CPU away; its
 * idle task if there is none.
 */
#ifndef SIM_TURN_H
#define SIM_TURN_H

#include "sim/task_state.h"

/* Outside: let @task run, then all that were interrupted, until nobody is. */
void turn_play(uint32_t task);

/* In a task: let @task go first; the one that runs goes on after it. */
void turn_pass(uint32_t task);

/*
 * In a task: give the turn away for as long as it is not in TASK_RUNS; who was interrupted goes on.
 */
void turn_give_up(void);

/*
 * The CPU of the running task took an interrupt: who spins for that and was interrupted last, goes
 * on.
 */
void turn_hand_back(void);

/* The running task got the turn just now: the kernel is told. */
void turn_begins(void);

/* Who has @cpu. */
uint32_t cpu_occupant(uint32_t cpu);

/* @task does not have its CPU any more; somebody who was interrupted there has. */
void cpu_vacate(uint32_t task);

/* The running task leaves its CPU for @cpu, whose occupant may be preempted. */
void turn_move(uint32_t task, uint32_t cpu);

/* Can @task, which does not run, get the turn: nobody has its CPU who may not be preempted? */
bool turn_is_free_for(uint32_t task);

/* Nobody was interrupted, every CPU idles. */
void turns_clear(void);

#endif
