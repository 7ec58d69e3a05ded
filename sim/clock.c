/* SPDX-License-Identifier: GPL-2.0-only */
/* The clock: it moves by ticks of the program and by jumps of an idle machine, never by itself. */
#include "sim/clock.h"

#include "sim/machine_state.h"
#include "sim/trace.h"

#define ALL_CPUS ((1u << NR_CPUS) - 1)

ulong_t clock_jiffies(void)
{
	return machine.jiffies;
}

void clock_tick(uint32_t ticks)
{
	for (uint32_t i = 0; i < ticks; i++) {
		machine_spend(1);
		machine.jiffies++;
		cpu_ipi(ALL_CPUS, VECTOR_TIMER);
	}
}

void clock_jump(ulong_t expires)
{
	assert(expires != machine.jiffies && expires - machine.jiffies <= UINT32_C(1) << 31);
	machine.jiffies = expires;
	trace(TRACE_TIME, expires, 0);
	cpu_ipi(ALL_CPUS, VECTOR_TIMER);
}
