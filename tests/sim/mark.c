/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"

#include "hooked/stores.h"
#include "sim/mark.h"

#define FRAME 0x400u
#define LINE  64u

TestSuite(mark, .init = fixture_power_on);

static uint64_t lines_of(uint32_t offset, uint32_t bytes)
{
	uint64_t lines = 0;

	for (uint32_t at = offset; at < offset + bytes; at++)
		lines |= UINT64_C(1) << (at / LINE);
	return lines;
}

Test(mark, every_kind_of_store_marks_its_lines_and_no_others)
{
	cr_assert(marks_tracked());
	for (uint32_t i = 0; i < nr_store_cases; i++) {
		const struct store_case *store = &store_cases[i];
		pfn_t pfn = FRAME + i;
		uint32_t offset = store->bytes > PAGE_SIZE / 2 ? 0 : 5 * LINE + store->offset;

		mark_step_begin();
		store->store((uint8_t *)frame_ptr(pfn) + offset);
		cr_assert_eq(marks_step().nr, 1, "%s: %u frames", store->name, marks_step().nr);
		cr_assert_eq(marks_step().frames[0], pfn);
		cr_assert_eq(mark_step_lines(pfn), lines_of(offset, store->bytes), "%s: %lx",
			     store->name, mark_step_lines(pfn));
		cr_assert_eq(mark_run_lines(pfn), mark_step_lines(pfn), "%s", store->name);
	}
	cr_assert_eq(marks_run().nr, nr_store_cases);
}

Test(mark, stores_outside_ram_mark_nothing)
{
	static uint8_t global[8192] __attribute__((aligned(64)));
	uint8_t local[8192] __attribute__((aligned(64)));

	mark_step_begin();
	for (uint32_t i = 0; i < nr_store_cases; i++) {
		store_cases[i].store(global + store_cases[i].offset);
		store_cases[i].store(local + store_cases[i].offset);
	}
	cr_assert_eq(marks_step().nr, 0);
}

Test(mark, a_store_over_the_end_of_a_frame_marks_both)
{
	uint8_t *end = frame_ptr(FRAME + 1);

	mark_step_begin();
	for (uint32_t i = 0; i < nr_store_cases; i++) {
		if (store_cases[i].offset == 61)
			store_cases[i].store(end - 3);
	}
	cr_assert_eq(marks_step().nr, 2);
	cr_assert_eq(mark_step_lines(FRAME), UINT64_C(1) << 63);
	cr_assert_eq(mark_step_lines(FRAME + 1), 1);
}

Test(mark, a_step_forgets_and_a_run_remembers)
{
	uint32_t *word = frame_ptr(FRAME);

	store_u32(word, 1);
	mark_step_begin();
	cr_assert_eq(marks_step().nr, 0);
	cr_assert_eq(mark_step_lines(FRAME), 0);
	cr_assert_eq(mark_run_lines(FRAME), 1);
	store_u32(word + LINE / 4, 1);
	cr_assert_eq(mark_step_lines(FRAME), 2);
	cr_assert_eq(mark_run_lines(FRAME), 3);
	cr_assert_eq(marks_run().nr, 1);
}

Test(mark, frames_are_listed_in_the_order_of_their_first_store)
{
	const pfn_t order[] = {9, 3, 0x2000, 4};

	mark_step_begin();
	for (size_t i = 0; i < 4; i++) {
		store_u32(frame_ptr(order[i]), 1);
		store_u32(frame_ptr(order[0]), 2);
	}
	cr_assert_eq(marks_step().nr, 4);
	cr_assert_arr_eq(marks_step().frames, order, sizeof(order));
}

Test(mark, what_no_hook_sees_is_marked_by_hand)
{
	ram_set_direct_map_end(32 * MIB);
	mark_step_begin();
	mark_written((uint8_t *)frame_ptr(FRAME) + PAGE_SIZE - 1, 2 * PAGE_SIZE);
	cr_assert_eq(mark_step_lines(FRAME), UINT64_C(1) << 63);
	cr_assert_eq(mark_step_lines(FRAME + 1), UINT64_MAX);
	cr_assert_eq(mark_step_lines(FRAME + 2), UINT64_MAX);
	cr_assert_eq(mark_step_lines(FRAME + 3), 0);
	mark_written(frame_ptr(0x2100), 1);
	cr_assert_eq(mark_step_lines(0x2100), 1);
	mark_written(frame_ptr(FRAME + 9), 0);
	cr_assert_eq(mark_step_lines(FRAME + 9), 0);
}

Test(mark, frame_functions_mark_what_they_write)
{
	const pfn_t frames[] = {0x500, 0x2100};

	ram_set_direct_map_end(32 * MIB);
	for (size_t i = 0; i < 2; i++) {
		mark_step_begin();
		frame_write(frames[i], 100, "abc", 3);
		cr_assert_eq(mark_step_lines(frames[i]), 2);
		frame_zero(frames[i]);
		cr_assert_eq(mark_step_lines(frames[i]), UINT64_MAX);
		frame_copy(frames[i] + 1, frames[i]);
		cr_assert_eq(mark_step_lines(frames[i] + 1), UINT64_MAX);
	}
}

Test(mark, atomic_operations_do_what_they_say)
{
	uint64_t outside = 0;

	cr_assert(atomics_are_sound(frame_ptr(FRAME)));
	cr_assert(atomics_are_sound(&outside));
}

Test(mark, power_on_forgets_all_marks)
{
	store_u32(frame_ptr(FRAME), 1);
	fixture_power_on();
	cr_assert_eq(marks_run().nr, 0);
	cr_assert_eq(marks_step().nr, 0);
	cr_assert_eq(mark_run_lines(FRAME), 0);
}

/* ---- the digest of a run --------------------------------------------------------------------- */

static void store_word(pfn_t pfn, uint32_t offset, uint32_t word)
{
	frame_write(pfn, offset, &word, sizeof(word));
}

/* The digest of a run that begins at power-on and makes the three stores of @n. */
static uint64_t digest_of(uint32_t n)
{
	static const struct {
		pfn_t pfn;
		uint32_t offset, word;
	} runs[][3] = {
		{{FRAME, 0, 1}, {FRAME, 64, 2}, {FRAME + 1, 0, 3}},
		{{FRAME, 0, 1}, {FRAME, 64, 2}, {FRAME + 1, 0, 4}},  /* another word */
		{{FRAME, 0, 1}, {FRAME, 128, 2}, {FRAME + 1, 0, 3}}, /* another line */
		{{FRAME, 0, 1}, {FRAME, 64, 2}, {FRAME + 2, 0, 3}},  /* another frame */
		{{FRAME + 1, 0, 3}, {FRAME, 64, 2}, {FRAME, 0, 1}},  /* another order of frames */
		{{FRAME, 0, 1}, {FRAME, 64, 2}, {FRAME, 64, 2}},     /* one frame less */
	};

	fixture_power_on();
	for (uint32_t i = 0; i < 3; i++)
		store_word(runs[n][i].pfn, runs[n][i].offset, runs[n][i].word);
	return marks_run_digest();
}

Test(mark, the_digest_of_a_run_changes_with_every_thing_that_it_does)
{
	for (uint32_t a = 0; a < 6; a++) {
		uint64_t digest = digest_of(a);

		cr_assert_eq(digest_of(a), digest, "run %u has two digests", a);
		for (uint32_t b = 0; b < a; b++)
			cr_assert_neq(digest_of(b), digest, "runs %u and %u look the same", a, b);
	}
}

Test(mark, the_digest_of_a_run_reads_poisoned_frames_and_knows_that_they_are)
{
	uint64_t before = digest_of(0);

	ram_poison((paddr_t)FRAME << PAGE_SHIFT, PAGE_SIZE);
	cr_assert_neq(marks_run_digest(), before);
	ram_unpoison((paddr_t)FRAME << PAGE_SHIFT, PAGE_SIZE);
	store_word(FRAME, 0, 1);
	cr_assert_neq(marks_run_digest(), before, "that its poison changed is part of the run");
}
