/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * splitmix64: a counter, mixed.
 */
#include "core/base/random.h"

#include "core/base/base.h"

void random_init(uint32_t seed)
{
	base_vars->random = seed;
}

uint32_t random32(void)
{
	base_vars->random += UINT64_C(0x9e3779b97f4a7c15);

	uint64_t mixed = base_vars->random;
	mixed = (mixed ^ mixed >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	mixed = (mixed ^ mixed >> 27) * UINT64_C(0x94d049bb133111eb);
	return (uint32_t)(mixed >> 32);
}

uint32_t random_below(uint32_t ceiling)
{
	return (uint32_t)((uint64_t)random32() * ceiling >> 32);
}
