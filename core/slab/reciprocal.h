/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Division by a number that is known long before: a product and two shifts, exact for all 32 bits.
 *
 * As: include/linux/reciprocal_div.h of 5.10.
 */
#ifndef CORE_SLAB_RECIPROCAL_H
#define CORE_SLAB_RECIPROCAL_H

#include "core/base/kernel.h"

struct reciprocal_value {
	uint32_t m;
	uint16_t shift1, shift2;
};

/* What stands for @d. Requires: d is not 0. */
static inline struct reciprocal_value reciprocal_value(uint32_t d)
{
	uint32_t l = (uint32_t)fls(d - 1);
	uint64_t m = (UINT64_C(1) << 32) * ((UINT64_C(1) << l) - d) / d + 1;

	return (struct reciprocal_value){
		.m = (uint32_t)m,
		.shift1 = (uint16_t)min(l, 1u),
		.shift2 = (uint16_t)(l > 0 ? l - 1 : 0),
	};
}

/* @a divided by what @r stands for. */
static inline uint32_t reciprocal_divide(uint32_t a, struct reciprocal_value r)
{
	uint32_t t = (uint32_t)((uint64_t)a * r.m >> 32);

	return (t + ((a - t) >> r.shift1)) >> r.shift2;
}

#endif
