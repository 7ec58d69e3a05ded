/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The host's time, for bounds alone: no result depends on it.
 */
#ifndef FUZZ_MIN_CLOCK_H
#define FUZZ_MIN_CLOCK_H

#include "sim/types.h"
#include <time.h>

/* Milliseconds of a clock that only goes on. */
static inline uint64_t clock_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000 + (uint64_t)now.tv_nsec / 1000000;
}

#endif
