/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Calls in flight: which race for frames, and which orders of their effects explain a sight.
 */
#include <criterion/criterion.h>

#include "fuzz/model/page_flight.h"

#define PFN 0x1000u

static const struct page_model_range block = {PFN, PFN + 4};

static struct page_flight flight_of(uint16_t call, enum page_use use)
{
	return (struct page_flight){.call = call, .use = use, .frames = block, .pfn = PFN};
}

static void begins(uint16_t call, enum page_use use)
{
	const struct page_flight flight = flight_of(call, use);

	page_flight_begin(&flight);
}

static bool races(enum page_use use)
{
	const struct page_flight flight = flight_of(99, use);

	return page_flight_races(&flight);
}

Test(page_flight, lets_nobody_use_what_another_gives_back)
{
	static const struct {
		enum page_use flies;
		bool races[PAGE_IS_GIVEN_BACK + 1]; /* used, awaited, put, given back */
	} rows[] = {
		{PAGE_IS_USED, {false, false, false, true}},
		{PAGE_IS_AWAITED, {false, false, false, true}},
		{PAGE_IS_PUT, {false, false, false, false}},
		{PAGE_IS_GIVEN_BACK, {true, true, true, true}},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		for (enum page_use use = PAGE_IS_USED; use <= PAGE_IS_GIVEN_BACK; use++) {
			page_flights_clear();
			begins(1, rows[i].flies);
			cr_expect_eq(races(use), rows[i].races[use], "%u begins while %u", use,
				     rows[i].flies);
			page_flight_end(1);
			cr_expect_not(races(use));
		}
}

Test(page_flight, knows_frames_from_each_other)
{
	struct page_flight other = flight_of(2, PAGE_IS_GIVEN_BACK);

	page_flights_clear();
	begins(1, PAGE_IS_AWAITED);
	cr_assert(page_flight_races(&other));
	other.frames = (struct page_model_range){PFN + 4, PFN + 8};
	cr_assert_not(page_flight_races(&other));
	other.frames = (struct page_model_range){PFN - 4, PFN};
	cr_assert_not(page_flight_races(&other));
	cr_assert(page_flight_waits(block) && page_flight_uses(block));
	cr_assert_not(page_flight_puts(block));
	cr_assert_not(page_flight_uses(other.frames));
}

Test(page_flight, lets_nobody_clear_what_a_sleeper_waits_for)
{
	struct page_flight flags = flight_of(2, PAGE_IS_USED);

	flags.changes_marks = true;
	page_flights_clear();
	begins(1, PAGE_IS_USED);
	cr_assert_not(page_flight_races(&flags));
	begins(3, PAGE_IS_AWAITED);
	cr_assert(page_flight_races(&flags));
}

/* ---- orders ---------------------------------------------------------------------------------- */

static void has_effect(uint16_t call, int32_t refs, uint32_t set, uint32_t clear, bool told)
{
	struct page_flight flight = flight_of(call, PAGE_IS_USED);

	flight.effect = (struct page_effect){
		.refs = refs,
		.set = set,
		.clear = clear,
		.before = clear,
		.told = told,
	};
	page_flight_begin(&flight);
}

static bool refs_are(const struct page_sight *sight, const void *arg)
{
	return sight->refs == *(const uint32_t *)arg;
}

static bool marks_are(const struct page_sight *sight, const void *arg)
{
	return sight->marks == *(const uint32_t *)arg;
}

static bool refs_explained(uint32_t now, uint32_t seen)
{
	return page_flight_explains(PFN, (struct page_sight){.refs = now}, refs_are, &seen);
}

Test(page_flight, explains_one_state_where_nobody_else_is)
{
	struct page_flight_count before = page_flight_counts();

	page_flights_clear();
	cr_assert(refs_explained(3, 3));
	cr_assert_not(refs_explained(3, 2));
	has_effect(1, 0, 0, 0, false);
	cr_assert_not(refs_explained(3, 4));
	cr_assert_eq(page_flight_counts().asked, before.asked);
}

/* Three references: two calls get one more each, one gave one up and the model knows. */
Test(page_flight, explains_every_count_on_the_way)
{
	page_flights_clear();
	has_effect(1, 1, 0, 0, false);
	has_effect(2, 1, 0, 0, false);
	has_effect(3, -1, 0, 0, true);
	for (uint32_t seen = 0; seen < 10; seen++)
		cr_expect_eq(refs_explained(3, seen), seen >= 3 && seen <= 6, "%u", seen);
	page_flight_end(3);
	for (uint32_t seen = 0; seen < 10; seen++)
		cr_expect_eq(refs_explained(3, seen), seen >= 3 && seen <= 5, "%u", seen);
}

/* One unlocks, another locks: what is seen last depends on the order. */
Test(page_flight, explains_marks_in_any_order)
{
	const struct page_sight now = {.marks = 0};
	const uint32_t locked = MARK_LOCKED, not_locked = 0, other = 2;

	page_flights_clear();
	has_effect(1, 0, 0, MARK_LOCKED, true);
	cr_assert(page_flight_explains(PFN, now, marks_are, &locked), "not yet unlocked");
	cr_assert(page_flight_explains(PFN, now, marks_are, &not_locked));
	has_effect(2, 0, MARK_LOCKED, 0, false);
	cr_assert(page_flight_explains(PFN, now, marks_are, &locked));
	cr_assert_not(page_flight_explains(PFN, now, marks_are, &other));
	cr_assert_not(page_flight_explains(PFN + 1, now, marks_are, &locked), "another frame");
}

Test(page_flight, leaves_more_calls_than_it_can_order_undecided)
{
	struct page_flight_count before = page_flight_counts(), after;

	page_flights_clear();
	for (uint16_t call = 0; call < PAGE_ORDERS_MAX; call++)
		has_effect(call, 1, 0, 0, false);
	cr_assert_not(refs_explained(1, 9));
	after = page_flight_counts();
	cr_assert_eq(after.asked, before.asked + 1);
	cr_assert_eq(after.decided, before.decided + 1);
	has_effect(PAGE_ORDERS_MAX, 1, 0, 0, false);
	cr_assert(refs_explained(1, 9));
	after = page_flight_counts();
	cr_assert_eq(after.asked, before.asked + 2);
	cr_assert_eq(after.decided, before.decided + 1);
}

Test(page_flight, keeps_to_its_room)
{
	page_flights_clear();
	for (uint16_t call = 0; call < PAGE_FLIGHTS_MAX + 9; call++)
		begins(call, PAGE_IS_USED);
	for (uint16_t call = 0; call < PAGE_FLIGHTS_MAX + 9; call++)
		page_flight_end(call);
	cr_assert_not(page_flight_uses(block));
}
