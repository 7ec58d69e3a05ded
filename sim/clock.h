/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The clock: jiffies, the timer interrupt, and the jump to the next one-shot event.
 */
#ifndef SIM_CLOCK_H
#define SIM_CLOCK_H

#include "sim/types.h"

#define HZ 100

/* Ticks since power-on. The kernel's `jiffies`; wraps at 32 bits. */
ulong_t clock_jiffies(void);

/*
 * Let @ticks pass; after each, VECTOR_TIMER is delivered to every online CPU, lowest first.
 *
 * Requires: a machine_run() under way, if a limit is set: each tick is one unit of work.
 */
void clock_tick(uint32_t ticks);

/*
 * Nothing can run: jump to @expires and deliver VECTOR_TIMER there, once to every online CPU.
 *
 * Requires: expires is after now (modulo 2^32), at most 2^31 ticks.
 */
void clock_jump(ulong_t expires);

#endif
