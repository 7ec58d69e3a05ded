/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Small arithmetic that the kernel uses everywhere: minimum and maximum, rounding, logarithms.
 */
#ifndef CORE_BASE_KERNEL_H
#define CORE_BASE_KERNEL_H

#include <string.h>
#include <strings.h> /* ffs(): 1-based, 0 for none */

#include "sim/types.h"

#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))

#define container_of(ptr, type, member)                                                            \
	((type *)(void *)((char *)(uintptr_t)(ptr)-offsetof(type, member)))

/* The pick of two values; each use has names of its own, so min(min(a, b), c) shadows nothing. */
#define KERNEL_PASTE_(a, b) a##b
#define KERNEL_PASTE(a, b)  KERNEL_PASTE_(a, b)
#define KERNEL_PICK_(op, ta, tb, a, b, x, y)                                                       \
	({                                                                                         \
		ta x = (ta)(a);                                                                    \
		tb y = (tb)(b);                                                                    \
		x op y ? x : y;                                                                    \
	})
#define KERNEL_PICK(op, ta, tb, a, b)                                                              \
	KERNEL_PICK_(op, ta, tb, a, b, KERNEL_PASTE(pick_, __COUNTER__),                           \
		     KERNEL_PASTE(pick_, __COUNTER__))

/* Both arguments have one type; each is evaluated once. */
#define min(a, b) KERNEL_PICK(<, typeof(a), typeof(b), a, b)
#define max(a, b) KERNEL_PICK(>, typeof(a), typeof(b), a, b)

#define min_t(type, a, b)               KERNEL_PICK(<, type, type, a, b)
#define max_t(type, a, b)               KERNEL_PICK(>, type, type, a, b)
#define clamp(value, low, high)         min(max(value, low), high)
#define clamp_t(type, value, low, high) min_t(type, max_t(type, value, low), high)

#define swap(a, b)                                                                                 \
	do {                                                                                       \
		typeof(a) swap_old = (a);                                                          \
		(a) = (b);                                                                         \
		(b) = swap_old;                                                                    \
	} while (0)

/* To a power of two, in the type of @x; wraps at its end as the kernel's do. */
#define ALIGN(x, align)      (((x) + (typeof(x))((align)-1)) & ~(typeof(x))((align)-1))
#define ALIGN_DOWN(x, align) ((x) & ~(typeof(x))((align)-1))
#define IS_ALIGNED(x, align) (((x) & (typeof(x))((align)-1)) == 0)
#define round_up(x, power)   ((((x)-1) | (typeof(x))((power)-1)) + 1)
#define round_down(x, power) ALIGN_DOWN(x, power)
#define PTR_ALIGN(p, align)  ((typeof(p))(void *)ALIGN((uintptr_t)(p), (uintptr_t)(align)))
#define PAGE_ALIGN(x)        ALIGN(x, PAGE_SIZE)

/* To any multiple. */
#define DIV_ROUND_UP(n, d)     (((n) + (d)-1) / (d))
#define roundup(x, multiple)   (DIV_ROUND_UP(x, multiple) * (multiple))
#define rounddown(x, multiple) ((x) - (x) % (multiple))

#define upper_32_bits(n) ((uint32_t)((uint64_t)(n) >> 32))
#define lower_32_bits(n) ((uint32_t)(n))

/* Of the highest bit set. Requires: n is not 0. Constant for a constant. */
#define ilog2(n)         (63 - __builtin_clzll((uint64_t)(n)))
#define is_power_of_2(n) ((n) != 0 && ((n) & ((n)-1)) == 0)

/* 1-based position of the highest bit set, 0 for none. */
static inline int fls(uint32_t x)
{
	return x == 0 ? 0 : 32 - __builtin_clz(x);
}

static inline int fls64(uint64_t x)
{
	return x == 0 ? 0 : 64 - __builtin_clzll(x);
}

/* The power of two at or above, at or below @n. Requires: n is not 0 and the answer fits. */
static inline ulong_t roundup_pow_of_two(ulong_t n)
{
	return 1u << fls(n - 1);
}

static inline ulong_t rounddown_pow_of_two(ulong_t n)
{
	return 1u << (fls(n) - 1);
}

/* The smallest order of pages that holds @size bytes. As: get_order(), of 0 and 1 to 4096: 0. */
static inline uint32_t get_order(ulong_t size)
{
	return size <= PAGE_SIZE ? 0 : (uint32_t)fls((size - 1) >> PAGE_SHIFT);
}

/* The integer square root, rounded down. As: int_sqrt(). */
static inline ulong_t int_sqrt(ulong_t x)
{
	ulong_t root = 0;

	for (ulong_t bit = 1u << 30; bit != 0; bit >>= 2) {
		ulong_t sum = root + bit;

		root >>= 1;
		if (sum <= x) {
			x -= sum;
			root += bit;
		}
	}
	return root;
}

#endif
