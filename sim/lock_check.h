/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The lock checker: what each task holds, in which order classes were taken, and from where.
 * Private to sim/.
 */
#ifndef SIM_LOCK_CHECK_H
#define SIM_LOCK_CHECK_H

#include "sim/task_state.h"

/* What the kernel calls it; a fixed word for a number that it never registered. */
const char *lock_class_name(uint32_t lclass);

/*
 * The running task takes @lock, which is free; @tried: it would not have waited.
 *
 * Ensures: no complaint: the task holds it; L1, L2 (unless @tried) or L4 else.
 */
void lock_acquired(const void *lock, uint32_t lclass, enum held_kind kind, bool tried);

/* The running task gives @lock back. Ensures: L6 if it does not hold it so. */
void lock_released(const void *lock, uint32_t lclass, enum held_kind kind);

/* Does the running task hold @lock? */
bool lock_held_here(const void *lock);

#endif
