/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The timeline of a run: what happened in which order, call by call and turn by turn, as text.
 *
 *   step 3   t0:0         alloc_pages(GFP_KERNEL, 3) begins
 *   step 3   t0:0         takes frame 0x1c00, order 3
 *   step 3   t0:0         at a lock, point 3 of the call: to t1
 *   step 4   t1:1         …
 */
#ifndef FUZZ_ENGINE_TIMELINE_H
#define FUZZ_ENGINE_TIMELINE_H

#include "sim/types.h"

enum timeline_wish {
	TIMELINE_NO,
	TIMELINE_ORDER, /* calls, switches, sleeping and waking */
	TIMELINE_ALL,
};

/*
 * From the next run on, write its timeline to @buffer; one that is longer is cut, with a last line
 * that says so.
 */
void timeline_wish(enum timeline_wish wish, char *buffer, size_t size);

/* A run begins; its calls are over. */
void timeline_begin(void);
void timeline_end(void);

/* Call @step begins; ends, or ends the machine: its result is in the run. */
void timeline_call(uint32_t step, bool ended);

#endif
