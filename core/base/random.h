/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Random numbers: one sequence, seeded by the boot line (seed=).
 */
#ifndef CORE_BASE_RANDOM_H
#define CORE_BASE_RANDOM_H

#include "sim/types.h"

/* The next number; and one below @ceiling (not 0). */
uint32_t random32(void);
uint32_t random_below(uint32_t ceiling);
#define get_random_int() random32()

/* Start-up, once per power-on. */
void random_init(uint32_t seed);

#endif
