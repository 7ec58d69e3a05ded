/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The event stream: what happens on the machine, told as it happens to whoever listens. While
 * nobody does, an event costs a compare.
 */
#ifndef SIM_TRACE_H
#define SIM_TRACE_H

#include "sim/types.h"

/* What happens; a and b of the event. */
enum trace_kind {
	TRACE_TURN,      /* a task other than the last one runs now */
	TRACE_MARK,      /* a mark is obeyed: a task, or 2^32 + CPU of an interrupt; b enum point */
	TRACE_SLEEP,     /* the task sleeps */
	TRACE_WAKE,      /* a: the task that was woken */
	TRACE_SPIN,      /* the task waits; a: for which */
	TRACE_INTERRUPT, /* a: enum irq_vector; the handler begins */
	TRACE_INTERRUPT_END, /* likewise */
	TRACE_TIME,          /* a: jiffies now, of an idle machine that jumped */
	TRACE_FAULT,         /* a: enum exception_vector, address above bit 8; b: code */
	TRACE_FLUSH,         /* a: the address, or TRACE_EVERYTHING; b: the control register */
	TRACE_ALLOC,         /* a: the frame, b: order; handed out */
	TRACE_FREE,          /* likewise, given back */
	NR_TRACE_KINDS,
};

#define TRACE_EVERYTHING UINT64_MAX
#define TRACE_IRQ        (UINT64_C(1) << 32)

struct trace_event {
	enum trace_kind kind;
	uint32_t task; /* that runs, and its CPU */
	uint32_t cpu;
	uint64_t a, b;
};

typedef void trace_hear_fn(const struct trace_event *event);
extern uint32_t trace_heard; /* kinds that somebody listens to, a bit each */

#define TRACE_ALL_KINDS ((1u << NR_TRACE_KINDS) - 1)

/*
 * Let @hear have the events of @kinds, a bit each, from now on; NULL: nobody does. It does nothing
 * to the machine.
 */
void trace_listen(trace_hear_fn *hear, uint32_t kinds);

/* Requires: somebody listens to @kind. */
void trace_tell(enum trace_kind kind, uint64_t a, uint64_t b);

static inline void trace(enum trace_kind kind, uint64_t a, uint64_t b)
{
	if (unlikely(trace_heard >> kind & 1))
		trace_tell(kind, a, b);
}

#endif
