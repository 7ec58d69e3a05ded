/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Time in ticks. Comparisons are right across the wrap at 2^32, up to 2^31 apart.
 */
#ifndef CORE_BASE_JIFFIES_H
#define CORE_BASE_JIFFIES_H

#include "sim/clock.h"

#define jiffies clock_jiffies()

#define time_after(a, b)       ((slong_t)((ulong_t)(b) - (ulong_t)(a)) < 0)
#define time_before(a, b)      time_after(b, a)
#define time_after_eq(a, b)    ((slong_t)((ulong_t)(a) - (ulong_t)(b)) >= 0)
#define time_before_eq(a, b)   time_after_eq(b, a)
#define time_in_range(a, b, c) (time_after_eq(a, b) && time_before_eq(a, c))

#define MAX_JIFFY_OFFSET (0x7fffffffu / 2u - 1u)

/* Milliseconds, rounded up to ticks. Ensures: MAX_JIFFY_OFFSET for more than 2^31 - 1. */
static inline ulong_t msecs_to_jiffies(uint32_t msecs)
{
	if ((int32_t)msecs < 0)
		return MAX_JIFFY_OFFSET;
	return (msecs + 1000u / HZ - 1) / (1000u / HZ);
}

static inline uint32_t jiffies_to_msecs(ulong_t ticks)
{
	return ticks * (1000u / HZ);
}

/*
 * Move a time to a full second, less than a quarter down, else up; each CPU three ticks apart.
 *
 * Ensures: the unrounded time where the rounded one is not in the future.
 * As:      round_jiffies_common() of 2.6.34. The relative forms take and give distances from now.
 */
ulong_t __round_jiffies(ulong_t time, uint32_t cpu);
ulong_t __round_jiffies_relative(ulong_t distance, uint32_t cpu);
ulong_t round_jiffies(ulong_t time);
ulong_t round_jiffies_relative(ulong_t distance);

#endif
