/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The line of those who sleep for a mutex or a semaphore: first come, first woken. Private to sim/.
 *
 * Differs: 2.6.34 keeps it in the lock, of entries on the sleepers' stacks; stacks are not in
 *          simulated RAM, and neither is the line. An image has nobody in any.
 */
#ifndef SIM_LOCK_LINE_H
#define SIM_LOCK_LINE_H

#include "sim/task_state.h"

/*
 * The running task joins the line of @lock, at its end.
 *
 * Errors: it holds @lock: a deadlock.
 */
void line_join(const void *lock, uint32_t lclass, enum held_kind wants);

/* Sleep there until woken. Errors: a deadlock if those before it wait for it. */
void line_sleep(void);

/* Is the running task in the line? It left with line_leave(), or was taken out. */
bool line_holds_me(void);
void line_leave(void);

/* The first in the line of @lock, TASK_NOBODY; what it wants; take it out and wake it. */
uint32_t line_first(const void *lock);
enum held_kind line_wants(uint32_t task);
void line_serve(uint32_t task);

/* Nobody is in any line: what they were in is over. */
void lock_lines_clear(void);

#endif
