/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Searching bitmaps, word by word.
 */
#include "core/base/bitops.h"

/* The first bit at or after @offset that differs from @invert's: ~0 looks for a zero. */
static ulong_t find_next(const ulong_t *map, ulong_t size, ulong_t offset, ulong_t invert)
{
	if (offset >= size)
		return size;

	ulong_t word = BIT_WORD(offset);
	ulong_t bits = (map[word] ^ invert) & (~0u << offset % BITS_PER_LONG);

	while (bits == 0) {
		word++;
		if (word >= BITS_TO_LONGS(size))
			return size;
		bits = map[word] ^ invert;
	}
	return min(word * BITS_PER_LONG + __ffs(bits), size);
}

ulong_t find_next_bit(const ulong_t *map, ulong_t size, ulong_t offset)
{
	return find_next(map, size, offset, 0);
}

ulong_t find_next_zero_bit(const ulong_t *map, ulong_t size, ulong_t offset)
{
	return find_next(map, size, offset, ~0u);
}

ulong_t find_last_bit(const ulong_t *map, ulong_t size)
{
	for (ulong_t bit = size; bit > 0; bit--) {
		if (test_bit(bit - 1, map))
			return bit - 1;
	}
	return size;
}

void bitmap_set(ulong_t *map, ulong_t start, ulong_t nr)
{
	for (ulong_t bit = start; bit < start + nr; bit++)
		__set_bit(bit, map);
}

void bitmap_clear(ulong_t *map, ulong_t start, ulong_t nr)
{
	for (ulong_t bit = start; bit < start + nr; bit++)
		__clear_bit(bit, map);
}

ulong_t bitmap_weight(const ulong_t *map, ulong_t bits)
{
	ulong_t weight = 0;

	for (ulong_t word = 0; word < bits / BITS_PER_LONG; word++)
		weight += hweight32(map[word]);
	if (bits % BITS_PER_LONG != 0)
		weight += hweight32(map[BIT_WORD(bits)] & (BIT_MASK(bits) - 1));
	return weight;
}

ulong_t bitmap_find_next_zero_area(const ulong_t *map, ulong_t size, ulong_t start, ulong_t nr,
				   ulong_t align_mask)
{
	for (;;) {
		ulong_t first = find_next_zero_bit(map, size, start);

		first = (first + align_mask) & ~align_mask;
		ulong_t end = first + nr;
		if (end > size)
			return end;
		ulong_t used = find_next_bit(map, end, first);
		if (used >= end)
			return first;
		start = used + 1;
	}
}
