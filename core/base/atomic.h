/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * atomic_t. Arithmetic wraps at 32 bits.
 */
#ifndef CORE_BASE_ATOMIC_H
#define CORE_BASE_ATOMIC_H

#include "core/base/shared.h"

typedef struct {
	int counter;
} atomic_t;

#define ATOMIC_INIT(value)                                                                         \
	{                                                                                          \
		(value)                                                                            \
	}

static inline uint32_t *atomic_word(atomic_t *v)
{
	return (uint32_t *)&v->counter;
}

static inline int atomic_read(const atomic_t *v)
{
	return (int)shared_load((const uint32_t *)&v->counter);
}

static inline void atomic_set(atomic_t *v, int value)
{
	shared_store(atomic_word(v), (uint32_t)value);
}

/* The *_return forms answer the new value. */
static inline int atomic_add_return(int delta, atomic_t *v)
{
	return (int)(shared_add(atomic_word(v), (uint32_t)delta) + (uint32_t)delta);
}

static inline int atomic_sub_return(int delta, atomic_t *v)
{
	return (int)(shared_add(atomic_word(v), 0 - (uint32_t)delta) - (uint32_t)delta);
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
	shared_add_relaxed(atomic_word(v), (uint32_t)delta);
}

static inline void atomic_sub(int delta, atomic_t *v)
{
	shared_add_relaxed(atomic_word(v), 0 - (uint32_t)delta);
}

static inline void atomic_inc(atomic_t *v)
{
	atomic_add(1, v);
}

static inline void atomic_dec(atomic_t *v)
{
	atomic_sub(1, v);
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
	return (int)shared_exchange(atomic_word(v), (uint32_t)value);
}

static inline int atomic_cmpxchg(atomic_t *v, int expected, int value)
{
	return (int)shared_exchange_if(atomic_word(v), (uint32_t)expected, (uint32_t)value);
}

/* Add unless the value is @unless. Ensures: true if it was added. */
static inline bool atomic_add_unless(atomic_t *v, int delta, int unless)
{
	if (atomic_read(v) == unless)
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
