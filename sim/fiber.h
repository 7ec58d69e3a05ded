/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Fibers: stacks of the host that take turns. Private to sim/.
 *
 *   none --fiber_prepare()--> ready --fiber_enter()--> runs --fiber_leave()--> left
 *   left --fiber_enter()--> runs      runs --its function returns--> ready for another function
 *   left --fiber_abandon()--> none; the stack stays mapped and is used again
 *
 * Only the host's own stack, "outside", enters a fiber, and a fiber leaves to it. A fiber that is
 * never entered again costs nothing: what its stack held is forgotten.
 */
#ifndef SIM_FIBER_H
#define SIM_FIBER_H

#include "sim/types.h"

/* A page that nobody may touch lies below each. */
#define FIBER_STACK_BYTES (256u << 10)

typedef void fiber_fn(void *arg);

struct fiber {
	void *sp;       /* of the stack while nobody runs on it */
	uint8_t *stack; /* its lowest byte; NULL: it has none yet */
	fiber_fn *fn;   /* NULL: its function returned, or there was none */
	void *arg;
	void *fake_stack; /* ASan's, of a fiber that was left */
	void *thread;     /* TSan's */
	bool dirty;       /* abandoned: its frames may be poisoned */
};

/* Let the next fiber_enter() call @fn(@arg). Requires: it runs no function. */
void fiber_prepare(struct fiber *fiber, fiber_fn *fn, void *arg);

/* Run @fiber. Ensures: back when it left, or when its function returned: then fiber->fn is NULL. */
void fiber_enter(struct fiber *fiber);

/* From the fiber that runs, back to who entered it. Ensures: back when it is entered again. */
void fiber_leave(void);

/* The same, for good. */
noreturn void fiber_leave_for_good(void);

/* What @fiber was doing is over; it does not run. */
void fiber_abandon(struct fiber *fiber);

/* The fiber whose stack this is; NULL: outside. */
struct fiber *fiber_running(void);

/* In a copy of a process: the stack that runs is outside from now on, whoever's it was. */
void fiber_adopt(void);

/*
 * Return addresses of @fiber, innermost first, by frame pointers; of a fiber that was left, or of
 * the one that runs.
 *
 * Ensures: how many.
 */
uint32_t fiber_stack(const struct fiber *fiber, uintptr_t *pcs, uint32_t max);

#endif
