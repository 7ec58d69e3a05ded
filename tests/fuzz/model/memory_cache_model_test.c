/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The model of memory caches by itself: what a top-up may answer, and what not.
 */
#include <criterion/criterion.h>

#include "fuzz/model/memory_cache_model.h"
#include "fuzz/model/page_model.h"

#include <errno.h>

#define CALL 3

/* A cache that holds @objects of @capacity (0: that was never topped up). */
static void cache_with(const struct memory_cache_asked *asked, int32_t capacity, int32_t objects)
{
	const struct memory_cache_topup full = {
		.capacity = capacity, .min = capacity, .objects = capacity};

	page_model_reset();
	memory_cache_model_reset();
	memory_cache_model_created(CALL, asked, 0xc1000000);
	if (capacity > 0)
		memory_cache_model_topped_up(CALL, &full);
	for (int32_t left = capacity; left > objects; left--)
		memory_cache_model_taken(CALL, left - 1);
}

static const struct memory_cache_asked pages = {.kmem_cache = 0};
static const struct memory_cache_asked odd = {.kmem_cache = 0, .zero = true, .init_value = 1};

static const struct {
	const struct memory_cache_asked *asked;
	int32_t capacity, objects; /* before */
	struct memory_cache_topup topup;
	bool sound;
} rows[] = {
	{&pages, 0, 0, {8, 1, 0, 8, false}, true},
	{&pages, 0, 0, {8, 1, 0, 5, true}, true},
	{&pages, 0, 0, {8, 1, 0, 5, false}, false},
	{&pages, 0, 0, {8, 6, 0, 5, true}, false},
	{&pages, 0, 0, {8, 6, -ENOMEM, 5, true}, true},
	{&pages, 0, 0, {8, 6, -ENOMEM, 5, false}, false},
	{&pages, 0, 0, {8, 5, -ENOMEM, 5, true}, false},
	{&pages, 0, 0, {8, 9, 0, 8, false}, true},
	{&pages, 0, 0, {8, 9, -ENOMEM, 8, true}, false},
	{&pages, 0, 0, {0, 1, -EIO, 0, false}, true},
	{&pages, 0, 0, {0, 1, 0, 0, false}, false},
	{&pages, 0, 0, {-1, 1, -ENOMEM, 0, false}, true},
	{&pages, 0, 0, {0, 0, 0, 0, false}, true},
	{&pages, 8, 5, {8, 5, 0, 5, false}, true},
	{&pages, 8, 5, {8, 5, 0, 8, false}, false},
	{&pages, 8, 5, {8, 6, 0, 8, false}, true},
	{&pages, 8, 5, {8, 6, -ENOMEM, 4, true}, false},
	{&pages, 8, 5, {9, 6, -EIO, 5, false}, true},
	{&pages, 8, 5, {9, 6, 0, 9, false}, false},
	{&pages, 8, 5, {9, 5, 0, 5, false}, true},
	{&pages, 8, 5, {8, 6, 0, 9, false}, false},
	{&odd, 0, 0, {8, 1, -EIO, 0, false}, true},
	{&odd, 0, 0, {8, 1, 0, 8, false}, false},
	{&odd, 0, 0, {8, 0, 0, 0, false}, true},
};

Test(memory_cache_model, knows_what_a_topup_may_answer)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		cache_with(rows[i].asked, rows[i].capacity, rows[i].objects);
		cr_assert_null(page_model_complaint(), "row %zu: %s", i, page_model_complaint());
		memory_cache_model_topped_up(CALL, &rows[i].topup);
		cr_expect_eq(page_model_complaint() == NULL, rows[i].sound, "row %zu: %s", i,
			     page_model_complaint());
		cr_expect_eq(memory_cache_model_of(CALL).objects, rows[i].topup.objects);
	}
}

/* Whether the array was refused or the first object, nobody was told. */
Test(memory_cache_model, lets_a_first_failure_fix_the_capacity_or_not)
{
	const struct memory_cache_topup failed = {8, 1, -ENOMEM, 0, true};
	const struct memory_cache_topup other[] = {{9, 1, -EIO, 0, false}, {9, 1, 0, 9, false}};
	const struct memory_cache_topup same = {8, 1, -EIO, 0, false};

	for (size_t i = 0; i < 2; i++) {
		cache_with(&pages, 0, 0);
		memory_cache_model_topped_up(CALL, &failed);
		memory_cache_model_topped_up(CALL, &other[i]);
		cr_expect_null(page_model_complaint(), "%s", page_model_complaint());
		cr_expect_eq(memory_cache_model_of(CALL).capacity, i == 0 ? 8 : 9);
	}
	cache_with(&pages, 0, 0);
	memory_cache_model_topped_up(CALL, &failed);
	memory_cache_model_topped_up(CALL, &same);
	cr_expect_not_null(page_model_complaint());
}

Test(memory_cache_model, counts_what_is_taken)
{
	cache_with(&pages, 8, 5);
	memory_cache_model_counted(CALL, 5);
	memory_cache_model_taken(CALL, 4);
	cr_expect_null(page_model_complaint());
	memory_cache_model_taken(CALL, 4);
	cr_expect_not_null(page_model_complaint());
	cache_with(&pages, 8, 0);
	memory_cache_model_taken(CALL, 0);
	cr_expect_null(page_model_complaint(), "of an empty one there are none fewer");
	memory_cache_model_counted(CALL, 1);
	cr_expect_not_null(page_model_complaint());
}

Test(memory_cache_model, knows_whose_objects_they_are)
{
	const struct memory_cache_asked asked = {.kmem_cache = 0xc1005000};

	cache_with(&asked, 8, 8);
	cr_expect(memory_cache_model_uses(0xc1005000));
	cr_expect_not(memory_cache_model_uses(0xc1005100));
	cr_expect_eq(memory_cache_model_next(MEMORY_CACHE_NONE), CALL);
	cr_expect_eq(memory_cache_model_next(CALL), MEMORY_CACHE_NONE);
	memory_cache_model_freed(CALL);
	cr_expect_eq(memory_cache_model_of(CALL).capacity, 0);
	memory_cache_model_reset();
	cr_expect_not(memory_cache_model_of(CALL).alive);
}
