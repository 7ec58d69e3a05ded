/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include "core/base/bitops.h"

#define BITS 200

static ulong_t naive_next(const ulong_t *map, ulong_t size, ulong_t offset, bool value)
{
	for (ulong_t bit = offset; bit < size; bit++) {
		if (((map[bit / 32] >> bit % 32 & 1) != 0) == value)
			return bit;
	}
	return size;
}

/* Masks of several densities: all clear, sparse, half, dense, all set. */
static void mask_fill(ulong_t *map, uint32_t kind, uint64_t *state)
{
	for (uint32_t word = 0; word < BITS_TO_LONGS(BITS); word++) {
		ulong_t a = dice(state), b = dice(state), c = dice(state);
		const ulong_t kinds[5] = {0, a & b & c, a, a | b | c, ~0u};

		map[word] = kinds[kind];
	}
}

Test(bitops, finders_agree_with_a_naive_loop_on_random_masks)
{
	uint64_t state = 1;
	DECLARE_BITMAP(map, BITS);

	for (uint32_t round = 0; round < 200; round++) {
		mask_fill(map, round % 5, &state);
		ulong_t size = dice(&state) % (BITS + 1);
		ulong_t offset = dice(&state) % (BITS + 8);

		cr_assert_eq(find_next_bit(map, size, offset),
			     offset >= size ? size : naive_next(map, size, offset, true));
		cr_assert_eq(find_next_zero_bit(map, size, offset),
			     offset >= size ? size : naive_next(map, size, offset, false));
		cr_assert_eq(find_first_bit(map, size), naive_next(map, size, 0, true));
		cr_assert_eq(find_first_zero_bit(map, size), naive_next(map, size, 0, false));
	}
}

Test(bitops, find_last_bit_agrees_with_a_naive_loop)
{
	uint64_t state = 2;
	DECLARE_BITMAP(map, BITS);

	for (uint32_t round = 0; round < 100; round++) {
		mask_fill(map, round % 5, &state);
		ulong_t size = dice(&state) % (BITS + 1);
		ulong_t last = size;

		for (ulong_t bit = 0; bit < size; bit++) {
			if (test_bit(bit, map))
				last = bit;
		}
		cr_assert_eq(find_last_bit(map, size), last);
	}
}

Test(bitops, weight_empty_and_full_look_at_the_first_bits_only)
{
	uint64_t state = 3;
	DECLARE_BITMAP(map, BITS);

	for (uint32_t round = 0; round < 100; round++) {
		mask_fill(map, round % 5, &state);
		ulong_t size = dice(&state) % (BITS + 1);
		ulong_t weight = 0;

		for (ulong_t bit = 0; bit < size; bit++)
			weight += test_bit(bit, map);
		cr_assert_eq(bitmap_weight(map, size), weight);
		cr_assert_eq(bitmap_empty(map, size), weight == 0);
		cr_assert_eq(bitmap_full(map, size), weight == size);
	}
}

Test(bitops, test_and_forms_answer_the_old_bit)
{
	ulong_t map[2] = {0, 0};

	cr_assert(!test_and_set_bit(33, map));
	cr_assert(test_and_set_bit(33, map));
	cr_assert_eq(map[1], 2);
	cr_assert(test_and_change_bit(33, map));
	cr_assert(!test_and_clear_bit(33, map));
	set_bit(31, map);
	change_bit(0, map);
	cr_assert_eq(map[0], 0x80000001);
	cr_assert(test_and_clear_bit(31, map));
	clear_bit(0, map);
	cr_assert_eq(map[0] | map[1], 0);
}

Test(bitops, set_and_clear_of_ranges_touch_nothing_else)
{
	DECLARE_BITMAP(map, BITS);

	for (ulong_t start = 0; start < 70; start += 3) {
		for (ulong_t nr = 0; nr < 100; nr += 7) {
			bitmap_zero(map, BITS);
			bitmap_set(map, start, nr);
			cr_assert_eq(bitmap_weight(map, BITS), nr);
			cr_assert_eq(find_first_bit(map, BITS), nr == 0 ? BITS : start);
			bitmap_fill(map, BITS);
			bitmap_clear(map, start, nr);
			cr_assert_eq(bitmap_weight(map, BITS), BITS - nr);
		}
	}
}

static bool area_free(const ulong_t *map, ulong_t start, ulong_t nr)
{
	for (ulong_t bit = start; bit < start + nr; bit++) {
		if (test_bit(bit, map))
			return false;
	}
	return true;
}

Test(bitops, zero_areas_are_the_first_that_fit_and_aligned)
{
	uint64_t state = 4;
	DECLARE_BITMAP(map, BITS);

	for (uint32_t round = 0; round < 200; round++) {
		mask_fill(map, round % 2, &state);
		ulong_t nr = 1 + dice(&state) % 20;
		ulong_t mask = (1u << dice(&state) % 5) - 1;
		ulong_t start = dice(&state) % BITS;
		ulong_t first = (start + mask) & ~mask;

		while (first + nr <= BITS && !area_free(map, first, nr))
			first += mask + 1;
		ulong_t found = bitmap_find_next_zero_area(map, BITS, start, nr, mask);
		if (first + nr <= BITS)
			cr_assert_eq(found, first);
		else
			cr_assert_gt(found, BITS - nr);
	}
}

Test(bitops, single_word_searches)
{
	for (ulong_t bit = 0; bit < 32; bit++) {
		cr_assert_eq(__ffs(1u << bit | 0x80000000u), bit);
		cr_assert_eq(ffz(~(1u << bit)), bit);
		cr_assert_eq(__fls(1u << bit | 1), bit);
	}
	cr_assert_eq(hweight32(0), 0);
	cr_assert_eq(hweight32(0xffffffff), 32);
	cr_assert_eq(ffs(0), 0);
	cr_assert_eq(ffs(8), 4);
}

Test(bitops, for_each_set_bit_visits_in_order)
{
	ulong_t map[3] = {0x80000001, 0, 2};
	ulong_t seen[3], nr = 0, bit;

	for_each_set_bit(bit, map, 96) seen[nr++] = bit;
	cr_assert_eq(nr, 3);
	cr_assert_eq(seen[0], 0);
	cr_assert_eq(seen[1], 31);
	cr_assert_eq(seen[2], 65);
}
