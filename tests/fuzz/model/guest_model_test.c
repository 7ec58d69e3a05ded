/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The model of guests by itself: memory, walks, what overlaps leave unknown.
 */
#include <criterion/criterion.h>

#include "fuzz/model/guest_model.h"

#define CALL 5
#define P    UINT64_C(0x1)
#define W    UINT64_C(0x2)
#define U    UINT64_C(0x4)
#define A    UINT64_C(0x20)
#define D    UINT64_C(0x40)
#define PS   UINT64_C(0x80)
#define NX   (UINT64_C(1) << 63)

static void entry(uint32_t table, uint32_t index, uint32_t gfn, uint64_t bits)
{
	guest_model_write(CALL, (uint64_t)table * 4096 + index * 8, 8, (uint64_t)gfn << 12 | bits);
}

/* A guest of 16 frames; its tables: frame 0, 1. */
static void guest_with(uint64_t upper, uint64_t lower, uint32_t frame)
{
	guest_model_reset();
	guest_model_created(CALL, 16, 0xc1000000);
	entry(0, 1, 1, upper);
	entry(1, 2, frame, lower);
}

#define GVA (1u << 21 | 2u << 12 | 8u)

static const struct {
	uint64_t upper, lower;
	uint32_t frame, access;
	enum guest_answer answer;
	uint32_t code;
} rows[] = {
	{P | W | U, P | W | U, 9, 0, GUEST_DONE, 0},
	{P | W, P | W, 9, GUEST_WRITE, GUEST_DONE, 0},
	{P, P | W, 9, GUEST_WRITE, GUEST_FAULTS, 0x3},
	{P | W, P, 9, GUEST_WRITE, GUEST_FAULTS, 0x3},
	{P | U, P, 9, GUEST_USER, GUEST_FAULTS, 0x5},
	{P, P | NX, 9, GUEST_FETCH, GUEST_FAULTS, 0x11},
	{P | NX, P, 9, 0, GUEST_DONE, 0},
	{0, P, 9, GUEST_WRITE, GUEST_FAULTS, 0x2},
	{P, 0, 9, 0, GUEST_FAULTS, 0},
	{P | PS, P, 9, 0, GUEST_FAULTS, 0x9},
	{P, P | PS, 9, 0, GUEST_DONE, 0},
	{P, P | UINT64_C(1) << 36, 9, GUEST_USER, GUEST_FAULTS, 0xd},
	{P, P, 16, 0, GUEST_NO_FRAME, 0},
	{P, P, 15, 0, GUEST_DONE, 0},
};

Test(guest_model, walks_tables_as_the_guests_cpu_would)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct guest_walk walk;

		guest_with(rows[i].upper, rows[i].lower, rows[i].frame);
		walk = guest_model_walk(CALL, 0, GVA, rows[i].access);
		cr_expect_eq(walk.answer, rows[i].answer, "row %zu: %d", i, (int)walk.answer);
		if (walk.answer == GUEST_FAULTS)
			cr_expect_eq(walk.code, rows[i].code, "row %zu: %x", i, walk.code);
		if (walk.answer == GUEST_DONE)
			cr_expect_eq(walk.gpa, rows[i].frame * 4096u + 8);
	}
}

Test(guest_model, a_table_that_is_no_frame_has_no_entries)
{
	guest_with(P, P, 9);
	entry(0, 1, 16, P);
	cr_expect_eq(guest_model_walk(CALL, 0, GVA, 0).code, 0);
	cr_expect_eq(guest_model_walk(CALL, 0, GVA, 0).answer, GUEST_FAULTS);
	guest_model_cr3(CALL, 1, 1, true);
	cr_expect_eq(guest_model_walk(CALL, 1, GVA, 0).answer, GUEST_FAULTS, "of the other table");
	guest_model_cr3(CALL, 1, 1, false);
	cr_expect_eq(guest_model_walk(CALL, 1, GVA, 0).answer, GUEST_UNKNOWN);
}

static uint64_t read_now(uint64_t gpa, uint32_t bytes)
{
	uint64_t unknown, value = guest_model_read(CALL, gpa, bytes, &unknown);

	cr_expect_eq(unknown, 0);
	return value;
}

Test(guest_model, marks_what_a_walk_went_through)
{
	struct guest_walk walk;

	guest_with(P | W, P | W, 9);
	walk = guest_model_walk(CALL, 0, GVA, GUEST_WRITE);
	guest_model_mark(CALL, &walk, 0, true);
	cr_expect_eq(read_now(8, 8), 0x1000 | P | W | A);
	cr_expect_eq(read_now(0x1010, 8), 0x9000 | P | W | A);
	guest_model_mark(CALL, &walk, GUEST_WRITE, true);
	cr_expect_eq(read_now(8, 8), 0x1000 | P | W | A, "only the last is dirty");
	cr_expect_eq(read_now(0x1010, 8), 0x9000 | P | W | A | D);
}

Test(guest_model, marks_that_are_not_sure_are_unknown_and_do_not_stop_a_walk)
{
	struct guest_walk walk;
	uint64_t unknown;

	guest_with(P | W, P | W, 9);
	walk = guest_model_walk(CALL, 0, GVA, GUEST_WRITE);
	guest_model_mark(CALL, &walk, GUEST_WRITE, false);
	guest_model_read(CALL, 0x1010, 8, &unknown);
	cr_expect_eq(unknown, A | D);
	cr_expect_eq(guest_model_walk(CALL, 0, GVA, GUEST_WRITE).answer, GUEST_DONE);
	guest_model_blur(CALL, 0x1010, 1);
	cr_expect_eq(guest_model_walk(CALL, 0, GVA, GUEST_WRITE).answer, GUEST_UNKNOWN);
	entry(1, 2, 9, P);
	cr_expect_eq(guest_model_walk(CALL, 0, GVA, 0).answer, GUEST_DONE);
}

Test(guest_model, keeps_bytes_in_their_words)
{
	guest_with(P, P, 9);
	guest_model_write(CALL, 0x9008, 8, UINT64_C(0x1122334455667788));
	guest_model_write(CALL, 0x900a, 2, 0xabcd);
	cr_expect_eq(read_now(0x9008, 8), UINT64_C(0x11223344abcd7788));
	cr_expect_eq(read_now(0x900b, 1), 0xab);
	cr_expect_eq(read_now(0x9010, 8), 0);
	guest_model_unmapped(CALL, 9);
	cr_expect_eq(read_now(0x9008, 8), 0);
	cr_expect_eq(guest_model_backing(CALL, 9), GUEST_NOT_BACKED);
}

Test(guest_model, forgets_what_overlapping_calls_may_have_written)
{
	uint64_t unknown;

	guest_with(P, P, 9);
	guest_model_blur_all(CALL, A | D);
	guest_model_read(CALL, 0x9008, 8, &unknown);
	cr_expect_eq(unknown, A | D, "words that nobody wrote, too");
	guest_model_blur_all(CALL, UINT64_MAX);
	cr_expect_eq(guest_model_walk(CALL, 0, GVA, 0).answer, GUEST_UNKNOWN);
	guest_model_write(CALL, 0x9008, 4, 7);
	cr_expect_eq(guest_model_read(CALL, 0x9008, 8, &unknown), 7);
	cr_expect_eq(unknown, UINT64_C(0xffffffff00000000));
}

Test(guest_model, knows_who_was_alone)
{
	struct guest_stay first, second;

	guest_with(P, P, 9);
	first = guest_model_enter(CALL);
	guest_model_leave(&first);
	cr_expect(guest_model_was_alone());
	first = guest_model_enter(CALL);
	second = guest_model_enter(CALL);
	guest_model_leave(&second);
	cr_expect_not(guest_model_was_alone(), "one was inside before");
	guest_model_leave(&first);
	cr_expect_not(guest_model_was_alone(), "one came and went");
}

/* More words than there is room for: nothing is known, and nothing is wrong. */
Test(guest_model, gives_up_where_storage_ends)
{
	uint64_t unknown;

	guest_with(P, P, 9);
	for (uint32_t i = 0; i < 1100; i++)
		guest_model_write(CALL, i * 8, 8, i + 1);
	guest_model_read(CALL, 1099 * 8, 8, &unknown);
	cr_expect_eq(unknown, UINT64_MAX);
	cr_expect_eq(read_now(40, 8), 6);
}
