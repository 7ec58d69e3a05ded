/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What more runs of a program tell of its finding. They are made in children (fork), which hang and
 * crash alone, and leave what they saw in shared memory.
 *
 *   child 1   the state as it stands, in /proc formats
 *   child 2   the run again: the stack where the machine ended, who had the frame of interest
 *   child 3   the run with full checks after every step: what was wrong first?
 */
#ifndef FUZZ_ENGINE_RETRACE_H
#define FUZZ_ENGINE_RETRACE_H

#include "fuzz/engine/run.h"
#include "fuzz/engine/stack.h"

#define RETRACE_STATE_BYTES (128u * 1024)
#define RETRACE_ORDER_BYTES (64u * 1024)

/* The last time that the watched byte of RAM changed hands so. */
struct retrace_event {
	bool seen;
	uint32_t step;
	struct stack stack;
};

struct retrace {
	bool state_ended;
	char state[RETRACE_STATE_BYTES];

	bool again_ended; /* false: it crashed, or took too long */
	struct finding again;
	char order[RETRACE_ORDER_BYTES]; /* who ran what, as far as it came (timeline.h) */
	struct stack end;                /* of the machine's end; nr 0: it did not end */
	struct retrace_event taken;
	struct retrace_event given_back;

	bool full_ended;
	bool full_crashed; /* as the first run did */
	struct finding full;
};

/* Which children there are beside the first, and the byte of RAM that the second watches. */
struct retrace_wish {
	bool again;
	bool watches;
	paddr_t watched;
	bool full;
};

/*
 * Make the runs that @wish says of the program that ran last, or runs.
 *
 * Ensures: each child has at most RETRACE_CPU_SECONDS of CPU time; of this process nothing changes.
 * Errors:  NULL: there is no memory or no child.
 */
#define RETRACE_CPU_SECONDS 20
const struct retrace *retrace(const struct retrace_wish *wish);

#endif
