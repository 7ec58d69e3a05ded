/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Words that CPUs share without a lock: what is done to one is indivisible.
 *
 * One host thread runs the machine, so plain loads and stores are that; being plain, they pass the
 * compiler's store hooks. ThreadSanitizer, which sees CPUs as threads, must be told, and also which
 * of them order what is around them: as Documentation/memory-barriers.txt of 2.6.34 says, those
 * that answer something do (shared_add() and the other three), those that do not
 * (shared_or_relaxed() …) do not.
 *
 * In race builds, where somebody else may have the turn before any load and store, one that changes
 * a word is one access. No hook sees it, so it says itself that it comes, and marks.
 */
#ifndef CORE_BASE_SHARED_H
#define CORE_BASE_SHARED_H

#include "sim/mark.h"
#include "sim/point.h"

#ifdef MM_RACE
#define SHARED_BEGINS(word) (point_access(), mark_written(word, sizeof(*(word))))
#else
#define SHARED_BEGINS(word) ((void)0)
#endif

#if defined(MM_TSAN) || defined(MM_RACE)

#define SHARED_LOAD(word)         __atomic_load_n(word, __ATOMIC_RELAXED)
#define SHARED_STORE(word, value) __atomic_store_n(word, value, __ATOMIC_RELAXED)
#define SHARED_TURN(word, fetch, operator, operand, order)                                         \
	(SHARED_BEGINS(word), __atomic_fetch_##fetch(word, operand, __ATOMIC_##order))

/*
 * smp_mb() and a plain store, a plain load and smp_mb(): of words that hand over what is guarded.
 */
#define store_release(p, value) __atomic_store_n(p, value, __ATOMIC_RELEASE)
#define load_acquire(p)         __atomic_load_n(p, __ATOMIC_ACQUIRE)

#else

#define SHARED_LOAD(word)         (*(word))
#define SHARED_STORE(word, value) (*(word) = (value))
#define SHARED_TURN(word, fetch, operator, operand, order)                                         \
	({                                                                                         \
		uint32_t turned = *(word);                                                         \
                                                                                                   \
		*(word) = turned operator(operand);                                                \
		turned;                                                                            \
	})

#define store_release(p, value) (*(p) = (value))
#define load_acquire(p)         (*(p))

#endif

static inline uint32_t shared_load(const uint32_t *word)
{
	return SHARED_LOAD(word);
}

static inline void shared_store(uint32_t *word, uint32_t value)
{
	SHARED_STORE(word, value);
}

/* All that change a word answer its old value. */
static inline uint32_t shared_add(uint32_t *word, uint32_t delta)
{
	return SHARED_TURN(word, add, +, delta, ACQ_REL);
}

static inline uint32_t shared_or(uint32_t *word, uint32_t bits)
{
	return SHARED_TURN(word, or, |, bits, ACQ_REL);
}

static inline uint32_t shared_and(uint32_t *word, uint32_t bits)
{
	return SHARED_TURN(word, and, &, bits, ACQ_REL);
}

static inline uint32_t shared_xor(uint32_t *word, uint32_t bits)
{
	return SHARED_TURN(word, xor, ^, bits, ACQ_REL);
}

static inline void shared_add_relaxed(uint32_t *word, uint32_t delta)
{
	(void)SHARED_TURN(word, add, +, delta, RELAXED);
}

static inline void shared_or_relaxed(uint32_t *word, uint32_t bits)
{
	(void)SHARED_TURN(word, or, |, bits, RELAXED);
}

static inline void shared_and_relaxed(uint32_t *word, uint32_t bits)
{
	(void)SHARED_TURN(word, and, &, bits, RELAXED);
}

static inline void shared_and_release(uint32_t *word, uint32_t bits)
{
	(void)SHARED_TURN(word, and, &, bits, RELEASE);
}

/* Ensures: the new value is there if the old one was @expected. */
static inline uint32_t shared_exchange_if(uint32_t *word, uint32_t expected, uint32_t value)
{
#if defined(MM_TSAN) || defined(MM_RACE)
	SHARED_BEGINS(word);
	__atomic_compare_exchange_n(word, &expected, value, false, __ATOMIC_ACQ_REL,
				    __ATOMIC_ACQUIRE);
	return expected;
#else
	uint32_t old = *word;

	if (old == expected)
		*word = value;
	return old;
#endif
}

/* Put @value there. Ensures: what was there before. */
static inline uint32_t shared_exchange(uint32_t *word, uint32_t value)
{
#if defined(MM_TSAN) || defined(MM_RACE)
	SHARED_BEGINS(word);
	return __atomic_exchange_n(word, value, __ATOMIC_ACQ_REL);
#else
	uint32_t old = *word;

	*word = value;
	return old;
#endif
}

#undef SHARED_LOAD
#undef SHARED_STORE
#undef SHARED_TURN
#undef SHARED_BEGINS

#endif
