/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include "core/base/atomic.h"
#include "core/base/kernel.h"
#include "core/base/shared.h"

Test(kernel, min_max_and_clamp_evaluate_each_argument_once)
{
	int calls = 0;

	cr_assert_eq(min(++calls, 5), 1);
	cr_assert_eq(calls, 1);
	cr_assert_eq(max(++calls, 1), 2);
	cr_assert_eq(min(min(3, 2), 4), 2);
	cr_assert_eq(clamp(7, 1, 5), 5);
	cr_assert_eq(clamp(-7, 1, 5), 1);
	cr_assert_eq(clamp(3, 1, 5), 3);
	cr_assert_eq(min_t(uint8_t, 0x101, 2), 1);
	cr_assert_eq(max_t(int, -1, 1u), 1);
}

Test(kernel, rounding_to_a_power_of_two_keeps_multiples_and_wraps_at_the_top)
{
	cr_assert_eq(ALIGN(0u, 8), 0);
	cr_assert_eq(ALIGN(1u, 8), 8);
	cr_assert_eq(ALIGN(8u, 8), 8);
	cr_assert_eq(ALIGN(0xfffff001u, 4096), 0);
	cr_assert_eq(round_up(4096u, 4096), 4096);
	cr_assert_eq(round_up(4097u, 4096), 8192);
	cr_assert_eq(round_down(8191u, 4096), 4096);
	cr_assert_eq(PAGE_ALIGN(UINT64_C(0x100000001)), UINT64_C(0x100001000));
	cr_assert(IS_ALIGNED(64u, 64));
	cr_assert(!IS_ALIGNED(63u, 64));
	cr_assert_eq(ALIGN_DOWN(63u, 64), 0);
	cr_assert_eq(ALIGN(UINT64_C(0xfffffffff), 16), UINT64_C(0x1000000000));
}

Test(kernel, rounding_to_any_multiple)
{
	cr_assert_eq(DIV_ROUND_UP(0u, 3u), 0);
	cr_assert_eq(DIV_ROUND_UP(7u, 3u), 3);
	cr_assert_eq(roundup(7u, 3u), 9);
	cr_assert_eq(rounddown(7u, 3u), 6);
	cr_assert_eq(roundup(9u, 3u), 9);
}

Test(kernel, fls_and_ilog2_agree_with_a_shift_for_every_bit)
{
	cr_assert_eq(fls(0), 0);
	cr_assert_eq(fls64(0), 0);
	for (int bit = 0; bit < 64; bit++) {
		uint64_t low = UINT64_C(1) << bit;

		cr_assert_eq(fls64(low), bit + 1);
		cr_assert_eq(fls64(low | (low - 1)), bit + 1);
		cr_assert_eq(ilog2(low), bit);
		if (bit < 32)
			cr_assert_eq(fls((uint32_t)low), bit + 1);
	}
	static_assert(ilog2(4096) == 12, "a constant of a constant");
}

Test(kernel, powers_of_two_above_and_below)
{
	cr_assert_eq(roundup_pow_of_two(1), 1);
	cr_assert_eq(roundup_pow_of_two(3), 4);
	cr_assert_eq(roundup_pow_of_two(4), 4);
	cr_assert_eq(roundup_pow_of_two(0x40000001), 0x80000000u);
	cr_assert_eq(rounddown_pow_of_two(1), 1);
	cr_assert_eq(rounddown_pow_of_two(7), 4);
	cr_assert_eq(rounddown_pow_of_two(0xffffffff), 0x80000000u);
	cr_assert(is_power_of_2(64u));
	cr_assert(!is_power_of_2(0u));
	cr_assert(!is_power_of_2(65u));
}

Test(kernel, get_order_is_the_smallest_block_that_holds_the_size)
{
	static const struct {
		ulong_t size;
		uint32_t order;
	} rows[] = {
		{0, 0},    {1, 0},        {4096, 0},           {4097, 1},      {8192, 1},
		{8193, 2}, {4 << 20, 10}, {(4 << 20) + 1, 11}, {1u << 31, 19}, {0xffffffff, 20},
	};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
		cr_assert_eq(get_order(rows[i].size), rows[i].order, "size %u", rows[i].size);
}

Test(kernel, int_sqrt_is_the_largest_root_that_fits)
{
	static const ulong_t rows[] = {0,  1,   2,     3,     4,          8,          9,
				       99, 100, 65535, 65536, 0xfffe0000, 0xfffe0001, 0xffffffff};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		uint64_t root = int_sqrt(rows[i]);

		cr_assert_leq(root * root, (uint64_t)rows[i]);
		cr_assert_gt((root + 1) * (root + 1), (uint64_t)rows[i]);
	}
}

Test(kernel, errors_in_pointers_are_the_last_4095_addresses)
{
	cr_assert(IS_ERR(ERR_PTR(-1)));
	cr_assert(IS_ERR(ERR_PTR(-4095)));
	cr_assert(!IS_ERR(window_ptr((vaddr_t)-4096)));
	cr_assert(!IS_ERR(NULL));
	cr_assert_eq(PTR_ERR(ERR_PTR(-ENOMEM)), -ENOMEM);
}

Test(atomic, arithmetic_wraps_and_answers_the_new_value)
{
	atomic_t v = ATOMIC_INIT(INT32_MAX);

	cr_assert_eq(atomic_inc_return(&v), INT32_MIN);
	cr_assert_eq(atomic_dec_return(&v), INT32_MAX);
	atomic_set(&v, 5);
	cr_assert_eq(atomic_add_return(3, &v), 8);
	cr_assert_eq(atomic_sub_return(10, &v), -2);
	cr_assert(atomic_add_negative(1, &v));
	cr_assert(atomic_inc_and_test(&v));
	atomic_set(&v, 1);
	cr_assert(atomic_dec_and_test(&v));
	cr_assert(!atomic_dec_and_test(&v));
	cr_assert(atomic_sub_and_test(-1, &v));
}

Test(atomic, conditional_forms_change_only_when_they_say_so)
{
	atomic_t v = ATOMIC_INIT(0);

	cr_assert(!atomic_inc_not_zero(&v));
	cr_assert_eq(atomic_read(&v), 0);
	atomic_set(&v, 1);
	cr_assert(atomic_inc_not_zero(&v));
	cr_assert_eq(atomic_read(&v), 2);
	cr_assert(!atomic_add_unless(&v, 5, 2));
	cr_assert(atomic_add_unless(&v, 5, 3));
	cr_assert_eq(atomic_cmpxchg(&v, 0, 9), 7);
	cr_assert_eq(atomic_cmpxchg(&v, 7, 9), 7);
	cr_assert_eq(atomic_xchg(&v, 1), 9);
	cr_assert_eq(atomic_read(&v), 1);
}

Test(shared, all_that_change_a_word_answer_the_old_one)
{
	uint32_t word = 0xf0;

	cr_assert_eq(shared_add(&word, 0x10), 0xf0u);
	cr_assert_eq(shared_or(&word, 0x0f), 0x100u);
	cr_assert_eq(shared_and(&word, ~0x01u), 0x10fu);
	cr_assert_eq(shared_xor(&word, 0x100), 0x10eu);
	cr_assert_eq(shared_exchange(&word, 7), 0x0eu);
	cr_assert_eq(shared_exchange_if(&word, 8, 9), 7u);
	cr_assert_eq(shared_load(&word), 7u);
	cr_assert_eq(shared_exchange_if(&word, 7, 9), 7u);
	cr_assert_eq(shared_load(&word), 9u);
}

Test(shared, forms_that_order_nothing_change_the_same)
{
	uint32_t word = 0;

	shared_store(&word, 0xf0);
	shared_add_relaxed(&word, ~0u);
	cr_assert_eq(shared_load(&word), 0xefu);
	shared_or_relaxed(&word, 0x100);
	shared_and_relaxed(&word, ~0x0fu);
	shared_and_release(&word, ~0x20u);
	cr_assert_eq(load_acquire(&word), 0x1c0u);
	store_release(&word, 5);
	cr_assert_eq(word, 5u);
}
