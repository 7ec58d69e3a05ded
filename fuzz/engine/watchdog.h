/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The watchdog: a loop in the kernel that never spends a step ends no run by itself. A timer of CPU
 * time looks, now and then, whether the run came any further; it costs a run nothing, and what a
 * run finds never depends on it.
 */
#ifndef FUZZ_ENGINE_WATCHDOG_H
#define FUZZ_ENGINE_WATCHDOG_H

#include "sim/types.h"

/*
 * Watch the runs of this process; a fork must start its own. Further calls do nothing.
 *
 * Ensures: a run that gets no further (no call, no step spent, no boot) for watchdog_seconds() of
 *          this process's CPU time ends in a report, "hang: FUNCTION: …", and @leave, which does
 *          not return. Machines that are slow, or busy with others, change nothing.
 */
void watchdog_start(void (*leave)(void));

/* The same in a child that makes no reports: it only leaves. */
void watchdog_start_quietly(void (*leave)(void));

/* Watch no more: who becomes another program takes the timer along, but not who answers it. */
void watchdog_stop(void);

/* 5; 10 where sanitizers are linked, 60 where nothing was optimised. Or what was set. */
uint32_t watchdog_seconds(void);
void watchdog_seconds_set(uint32_t seconds);

/* For whoever runs variants of one program by the thousand, and knows that it is a small one. */
#define WATCHDOG_SECONDS_OF_MANY 3u

#endif
