/* SPDX-License-Identifier: GPL-2.0-only */
/* The event stream. */
#include "sim/trace.h"

#include "sim/machine_state.h"

uint32_t trace_heard;

static trace_hear_fn *trace_hears;

void trace_listen(trace_hear_fn *hear, uint32_t kinds)
{
	trace_hears = hear;
	trace_heard = hear ? kinds : 0;
}

void trace_tell(enum trace_kind kind, uint64_t a, uint64_t b)
{
	const struct trace_event event = {
		.kind = kind,
		.task = machine.running_task,
		.cpu = machine.running_cpu,
		.a = a,
		.b = b,
	};

	trace_hears(&event);
}
