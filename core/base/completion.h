/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Completions: "it is done", said once for each who waits for it. As 2.6.34's kernel/sched.c.
 */
#ifndef CORE_BASE_COMPLETION_H
#define CORE_BASE_COMPLETION_H

#include "core/base/wait.h"

struct completion {
	uint32_t done; /* how often it was said and not yet heard */
	wait_queue_head_t wait;
};

/* Nothing is done yet. */
void init_completion(struct completion *x);
#define INIT_COMPLETION(x) ((void)((x).done = 0))

/* Sleep until it is done. Requires: may sleep (checked: L3, R1). */
void wait_for_completion(struct completion *x);

/*
 * The same, for @timeout ticks at most; and only if it is done already.
 *
 * Ensures: ticks that were left, at least 1; 0: it is not done. try: was it done?
 */
ulong_t wait_for_completion_timeout(struct completion *x, ulong_t timeout);
bool try_wait_for_completion(struct completion *x);
bool completion_done(struct completion *x);

/* It is done: wakes the first who waits; everybody who waits or will ever wait. */
void complete(struct completion *x);
void complete_all(struct completion *x);

#endif
