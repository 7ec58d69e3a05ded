/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * atomic_t.
 *
 * One host thread runs the machine, so plain loads and stores are indivisible; being plain, they
 * pass the compiler's store hooks. Arithmetic wraps at 32 bits.
 */
#ifndef CORE_BASE_ATOMIC_H
#define CORE_BASE_ATOMIC_H

#include "sim/types.h"

typedef struct {
	int counter;
} atomic_t;

#define ATOMIC_INIT(value)                                                                         \
	{                                                                                          \
		(value)                                                                            \
	}

static inline int atomic_read(const atomic_t *v)
{
	return v->counter;
}

static inline void atomic_set(atomic_t *v, int value)
{
	v->counter = value;
}

/* The *_return forms answer the new value. */
static inline int atomic_add_return(int delta, atomic_t *v)
{
	v->counter = (int)((uint32_t)v->counter + (uint32_t)delta);
	return v->counter;
}

static inline int atomic_sub_return(int delta, atomic_t *v)
{
	v->counter = (int)((uint32_t)v->counter - (uint32_t)delta);
	return v->counter;
}

static inline int atomic_inc_return(atomic_t *v)
{
	return atomic_add_return(1, v);
}

static inline int atomic_dec_return(atomic_t *v)
{
	return atomic_sub_return(1, v);
}

static inline void atomic_add(int delta, atomic_t *v)
{
	atomic_add_return(delta, v);
}

static inline void atomic_sub(int delta, atomic_t *v)
{
	atomic_sub_return(delta, v);
}

static inline void atomic_inc(atomic_t *v)
{
	atomic_add_return(1, v);
}

static inline void atomic_dec(atomic_t *v)
{
	atomic_sub_return(1, v);
}

/* Is the new value 0 (negative)? */
static inline bool atomic_sub_and_test(int delta, atomic_t *v)
{
	return atomic_sub_return(delta, v) == 0;
}

static inline bool atomic_dec_and_test(atomic_t *v)
{
	return atomic_sub_return(1, v) == 0;
}

static inline bool atomic_inc_and_test(atomic_t *v)
{
	return atomic_add_return(1, v) == 0;
}

static inline bool atomic_add_negative(int delta, atomic_t *v)
{
	return atomic_add_return(delta, v) < 0;
}

/* Both answer the old value. */
static inline int atomic_xchg(atomic_t *v, int value)
{
	int old = v->counter;

	v->counter = value;
	return old;
}

static inline int atomic_cmpxchg(atomic_t *v, int expected, int value)
{
	int old = v->counter;

	if (old == expected)
		v->counter = value;
	return old;
}

/* Add unless the value is @unless. Ensures: true if it was added. */
static inline bool atomic_add_unless(atomic_t *v, int delta, int unless)
{
	if (v->counter == unless)
		return false;
	atomic_add_return(delta, v);
	return true;
}

static inline bool atomic_inc_not_zero(atomic_t *v)
{
	return atomic_add_unless(v, 1, 0);
}

#define smp_mb__before_atomic_dec() barrier()
#define smp_mb__after_atomic_dec()  barrier()
#define barrier()                   __asm__ __volatile__("" ::: "memory")
#define smp_mb()                    barrier()
#define smp_rmb()                   barrier()
#define smp_wmb()                   barrier()

#endif
