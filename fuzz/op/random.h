/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Random numbers of the generators: splitmix64, whole in its seed.
 */
#ifndef FUZZ_OP_RANDOM_H
#define FUZZ_OP_RANDOM_H

#include "sim/types.h"

struct random {
	uint64_t state;
};

/* The stream of numbers that @seed gives. */
static inline struct random random_start(uint64_t seed)
{
	return (struct random){seed};
}

/* As: Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014. */
static inline uint64_t random_next(struct random *random)
{
	uint64_t z = random->state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

/* Ensures: 0..@below - 1; 0 where @below is 0. */
static inline uint32_t random_below(struct random *random, uint32_t below)
{
	return below ? (uint32_t)(random_next(random) >> 32) % below : 0;
}

/* True once in @times. */
static inline bool random_one_in(struct random *random, uint32_t times)
{
	return random_below(random, times) == 0;
}

/* Ensures: @low..@high, both included. */
static inline int64_t random_between(struct random *random, int64_t low, int64_t high)
{
	uint64_t span = (uint64_t)high - (uint64_t)low + 1;

	return span ? (int64_t)((uint64_t)low + random_next(random) % span)
		    : (int64_t)random_next(random);
}

#endif
