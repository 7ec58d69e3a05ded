/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The lock checker: what each CPU holds, in which order classes were taken, and from where.
 * Private to sim/.
 */
#ifndef SIM_LOCK_CHECK_H
#define SIM_LOCK_CHECK_H

#include "sim/machine_state.h"

/* What the kernel calls it; a fixed word for a number that it never registered. */
const char *lock_class_name(uint32_t lclass);

/*
 * The running CPU is about to wait for @lock, or has it already if @tried.
 *
 * Ensures: no complaint: the CPU holds it; L1, L2 (unless @tried) or L4 else.
 */
void lock_acquired(const void *lock, uint32_t lclass, enum held_kind kind, bool tried);

/* The running CPU gives @lock back. Ensures: L6 if it does not hold it so. */
void lock_released(const void *lock, uint32_t lclass, enum held_kind kind);

/* Does the running CPU hold @lock? */
bool lock_held_here(const void *lock);

#endif
