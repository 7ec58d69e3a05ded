/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Bits in arrays of ulong_t: bit n is bit n % 32 of word n / 32.
 *
 * The forms with __ are not indivisible; of the others those that answer the old bit order what is
 * around them (shared.h).
 */
#ifndef CORE_BASE_BITOPS_H
#define CORE_BASE_BITOPS_H

#include "core/base/kernel.h"
#include "core/base/shared.h"

#define BITS_PER_LONG              32u
#define BIT(nr)                    (1u << (nr))
#define BIT_WORD(nr)               ((nr) / BITS_PER_LONG)
#define BIT_MASK(nr)               (1u << ((nr) % BITS_PER_LONG))
#define BITS_TO_LONGS(bits)        DIV_ROUND_UP(bits, BITS_PER_LONG)
#define DECLARE_BITMAP(name, bits) ulong_t name[BITS_TO_LONGS(bits)]

/* 0-based position of the lowest bit set (clear). Requires: there is one. */
static inline ulong_t __ffs(ulong_t word)
{
	return (ulong_t)__builtin_ctz(word);
}

static inline ulong_t ffz(ulong_t word)
{
	return (ulong_t)__builtin_ctz(~word);
}

static inline ulong_t __fls(ulong_t word)
{
	return 31u - (ulong_t)__builtin_clz(word);
}

static inline uint32_t hweight32(uint32_t word)
{
	return (uint32_t)__builtin_popcount(word);
}

static inline bool test_bit(ulong_t nr, const ulong_t *map)
{
	return (shared_load(&map[BIT_WORD(nr)]) & BIT_MASK(nr)) != 0;
}

static inline void __set_bit(ulong_t nr, ulong_t *map)
{
	map[BIT_WORD(nr)] |= BIT_MASK(nr);
}

static inline void __clear_bit(ulong_t nr, ulong_t *map)
{
	map[BIT_WORD(nr)] &= ~BIT_MASK(nr);
}

static inline void __change_bit(ulong_t nr, ulong_t *map)
{
	map[BIT_WORD(nr)] ^= BIT_MASK(nr);
}

/* The test_and_ forms answer the old bit. */
static inline bool __test_and_set_bit(ulong_t nr, ulong_t *map)
{
	bool old = test_bit(nr, map);

	__set_bit(nr, map);
	return old;
}

static inline bool __test_and_clear_bit(ulong_t nr, ulong_t *map)
{
	bool old = test_bit(nr, map);

	__clear_bit(nr, map);
	return old;
}

static inline bool __test_and_change_bit(ulong_t nr, ulong_t *map)
{
	bool old = test_bit(nr, map);

	__change_bit(nr, map);
	return old;
}

static inline void set_bit(ulong_t nr, ulong_t *map)
{
	shared_or_relaxed(&map[BIT_WORD(nr)], BIT_MASK(nr));
}

static inline void clear_bit(ulong_t nr, ulong_t *map)
{
	shared_and_relaxed(&map[BIT_WORD(nr)], ~BIT_MASK(nr));
}

static inline void change_bit(ulong_t nr, ulong_t *map)
{
	(void)shared_xor(&map[BIT_WORD(nr)], BIT_MASK(nr));
}

static inline bool test_and_set_bit(ulong_t nr, ulong_t *map)
{
	return (shared_or(&map[BIT_WORD(nr)], BIT_MASK(nr)) & BIT_MASK(nr)) != 0;
}

static inline bool test_and_clear_bit(ulong_t nr, ulong_t *map)
{
	return (shared_and(&map[BIT_WORD(nr)], ~BIT_MASK(nr)) & BIT_MASK(nr)) != 0;
}

static inline bool test_and_change_bit(ulong_t nr, ulong_t *map)
{
	return (shared_xor(&map[BIT_WORD(nr)], BIT_MASK(nr)) & BIT_MASK(nr)) != 0;
}

/* For bits that are locks: what was done under it is done before it is given back. */
static inline void clear_bit_unlock(ulong_t nr, ulong_t *map)
{
	shared_and_release(&map[BIT_WORD(nr)], ~BIT_MASK(nr));
}

#define test_and_set_bit_lock(nr, map) test_and_set_bit(nr, map)

/*
 * The first bit set (clear) at or after @offset.
 *
 * Ensures: @size if there is none below it; bits at and above @size do not count.
 */
ulong_t find_next_bit(const ulong_t *map, ulong_t size, ulong_t offset);
ulong_t find_next_zero_bit(const ulong_t *map, ulong_t size, ulong_t offset);

static inline ulong_t find_first_bit(const ulong_t *map, ulong_t size)
{
	return find_next_bit(map, size, 0);
}

static inline ulong_t find_first_zero_bit(const ulong_t *map, ulong_t size)
{
	return find_next_zero_bit(map, size, 0);
}

/* The last bit set below @size. Ensures: @size if there is none. */
ulong_t find_last_bit(const ulong_t *map, ulong_t size);

#define for_each_set_bit(bit, map, size)                                                           \
	for ((bit) = find_first_bit(map, size); (bit) < (size);                                    \
	     (bit) = find_next_bit(map, size, (bit) + 1))

/* Set (clear) @nr bits from @start on. */
void bitmap_set(ulong_t *map, ulong_t start, ulong_t nr);
void bitmap_clear(ulong_t *map, ulong_t start, ulong_t nr);

/* Clear (set) all words that @bits bits take; bits past the end too. */
static inline void bitmap_zero(ulong_t *map, ulong_t bits)
{
	memset(map, 0, BITS_TO_LONGS(bits) * sizeof(ulong_t));
}

static inline void bitmap_fill(ulong_t *map, ulong_t bits)
{
	memset(map, 0xff, BITS_TO_LONGS(bits) * sizeof(ulong_t));
}

static inline bool bitmap_empty(const ulong_t *map, ulong_t bits)
{
	return find_first_bit(map, bits) == bits;
}

static inline bool bitmap_full(const ulong_t *map, ulong_t bits)
{
	return find_first_zero_bit(map, bits) == bits;
}

/* How many of the first @bits are set. */
ulong_t bitmap_weight(const ulong_t *map, ulong_t bits);

/*
 * The first run of @nr clear bits at or after @start whose first bit & @align_mask is 0.
 *
 * Ensures: a number above @size - @nr if there is none.
 * As:      bitmap_find_next_zero_area().
 */
ulong_t bitmap_find_next_zero_area(const ulong_t *map, ulong_t size, ulong_t start, ulong_t nr,
				   ulong_t align_mask);

#endif
