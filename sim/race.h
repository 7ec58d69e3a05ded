/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What ThreadSanitizer is told: tasks are threads that switch without ordering anything. What
 * orders:
 *
 *   released by                         acquired by                          at
 *   a task that leaves its CPU          the next one that has the CPU        the CPU
 *   who starts a CPU                    tasks on it                          the CPU
 *   tasks of a CPU                      who stops it                         the CPU
 *   who sends an interrupt              its handler                          the CPU's pending bits
 *   who wakes a task                    that task                            the task
 *   who gives a lock back               who takes it                         the lock
 *   a line that ended                   a line that begins later             `lines`
 *   whatever ran in older runs          a new run                            `runs`
 *
 * A line may use what lines before it answered, so those that do not overlap are ordered; a line
 * that a mark begins while another one is in a call is not ordered after that one. Private to sim/.
 *
 * Without it every function is empty.
 */
#ifndef SIM_RACE_H
#define SIM_RACE_H

#include "sim/types.h"

#ifdef MM_TSAN

#include <sanitizer/tsan_interface.h>

/* What was done before release happens before what is done after acquire of the same @at. */
static inline void race_release(const void *at)
{
	__tsan_release((void *)(uintptr_t)at);
}

static inline void race_acquire(const void *at)
{
	__tsan_acquire((void *)(uintptr_t)at);
}

#else

static inline void race_release(const void *at)
{
	(void)at;
}

static inline void race_acquire(const void *at)
{
	(void)at;
}

#endif

/*
 * A lock was taken; is given back. Two points order, so that those who share it are not ordered
 * among themselves. Not __tsan_mutex_*(): a machine that ends leaves locks taken, and the next one
 * has locks in the same place.
 */
static inline void race_lock_taken(const void *lock, bool shared)
{
	race_acquire(lock);
	if (!shared)
		race_acquire((const char *)lock + 1);
}

static inline void race_lock_given(const void *lock, bool shared)
{
	race_release(shared ? (const char *)lock + 1 : (const char *)lock);
}

/* The running line ended, a line begins; a fiber is left, a run begins. */
void race_line_ended(void);
void race_line_begins(void);
void race_fiber_left(void);
void race_run_begins(void);

/* Does the running task only look (look.h)? The machine ended: nobody does any more. */
bool race_looks(void);
void race_look_forget(void);

#endif
