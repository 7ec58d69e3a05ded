/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Rounding of times that need not be exact, so that timers fire together.
 */
#include "core/base/jiffies.h"

#include "sim/cpu.h"

#define CPU_SKEW 3u

/* @time rounded, skewed by @cpu; @original if that is not in the future. */
static ulong_t round_skewed(ulong_t time, uint32_t cpu)
{
	ulong_t skewed = time + cpu * CPU_SKEW;
	ulong_t rest = skewed % HZ;
	ulong_t rounded = skewed - rest;

	if (rest >= HZ / 4)
		rounded += HZ;
	rounded -= cpu * CPU_SKEW;
	return time_before_eq(rounded, jiffies) ? time : rounded;
}

ulong_t __round_jiffies(ulong_t time, uint32_t cpu)
{
	return round_skewed(time, cpu);
}

ulong_t __round_jiffies_relative(ulong_t distance, uint32_t cpu)
{
	return round_skewed(distance + jiffies, cpu) - jiffies;
}

ulong_t round_jiffies(ulong_t time)
{
	return round_skewed(time, cpu_id());
}

ulong_t round_jiffies_relative(ulong_t distance)
{
	return __round_jiffies_relative(distance, cpu_id());
}
