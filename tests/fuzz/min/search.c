/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The search: candidates are tried once, within bounds; and delta debugging of lists.
 */
#include <criterion/criterion.h>

#include "fuzz/min/ddmin.h"
#include "fuzz/min/search.h"

#include <stdio.h>
#include <string.h>

static struct search search;
static uint32_t progressed;

static bool even_keeps(void *arg, const void *candidate)
{
	++*(uint32_t *)arg;
	return *(const uint32_t *)candidate % 2 == 0;
}

static void progress_count(const struct search *of)
{
	progressed++;
}

static bool try_number(uint32_t number)
{
	return search_try(&search, search_key(0, number), &number);
}

Test(search, tries_what_was_refused_only_once)
{
	uint32_t runs = 0;

	search = (struct search){
		.keeps = even_keeps, .arg = &runs, .runs_max = 100, .progress = progress_count};
	search_start(&search);
	for (uint32_t round = 0; round < 3; round++)
		for (uint32_t i = 1; i < 20; i += 2)
			cr_assert_not(try_number(i));
	cr_assert_eq(runs, 10, "%u runs", runs);
	cr_assert_eq(progressed, 10);
	cr_assert(try_number(2));
	cr_assert(try_number(2), "what was kept may be tried again");
	cr_assert_not(search.out_of_bounds);
}

Test(search, ends_at_its_bounds)
{
	uint32_t runs = 0;

	search = (struct search){.keeps = even_keeps, .arg = &runs, .runs_max = 5};
	search_start(&search);
	for (uint32_t i = 0; i < 10; i++)
		cr_assert_eq(try_number(2 * i), i < 5);
	cr_assert(search.out_of_bounds);
	cr_assert_eq(runs, 5);

	search.deadline_ms = 1; /* long ago */
	search.runs_max = 100;
	search_start(&search);
	cr_assert_not(try_number(2));
	cr_assert(search.out_of_bounds);

	search.deadline_ms = 0;
	search_start(&search);
	cr_assert(try_number(2));
	search.stopped = true;
	cr_assert_not(try_number(4));
}

Test(search, has_room_for_all_the_runs_there_can_be)
{
	uint32_t runs = 0;

	search = (struct search){.keeps = even_keeps, .arg = &runs, .runs_max = SEARCH_RUNS_MAX};
	search_start(&search);
	for (uint32_t i = 0; i < SEARCH_RUNS_MAX; i++)
		cr_assert_not(try_number(2 * i + 1));
	cr_assert_not(try_number(1));
	cr_assert_eq(runs, SEARCH_RUNS_MAX);
}

/* ---- delta debugging: a list of letters, of which some must stay ------------------------- */

struct letters {
	char text[64];
	const char *needed; /* must stay, in this order */
	uint32_t tries;
};

static uint32_t letters_length(void *arg)
{
	return (uint32_t)strlen(((struct letters *)arg)->text);
}

static bool is_subsequence(const char *needed, const char *text)
{
	for (; *text; text++)
		needed += *text == *needed;
	return !*needed;
}

static bool letters_drop(void *arg, uint32_t first, uint32_t nr)
{
	struct letters *letters = arg;
	char left[64];

	letters->tries++;
	snprintf(left, sizeof(left), "%.*s%s", (int)first, letters->text,
		 letters->text + first + nr);
	if (!is_subsequence(letters->needed, left))
		return false;
	strcpy(letters->text, left);
	return true;
}

Test(ddmin, leaves_only_what_is_needed)
{
	static const char *const needs[] = {"", "a", "z", "az", "hello", "mno", "abcdefghijklmnop"};
	struct letters letters;
	const struct ddmin_list list = {letters_length, letters_drop, &letters};

	for (size_t i = 0; i < sizeof(needs) / sizeof(needs[0]); i++) {
		letters = (struct letters){.text = "thequickbrownfoxjumpsoverthelazydog",
					   .needed = needs[i]};
		if (!is_subsequence(needs[i], letters.text))
			strcpy(letters.text, "abcdefghijklmnopqrstuvwxyzhello");
		ddmin(&list);
		cr_assert_str_eq(letters.text, needs[i]);
		cr_assert_not(ddmin(&list), "nothing more can go");
	}
}

Test(ddmin, needs_few_tries_for_what_is_small)
{
	struct letters letters = {
		.text = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123", .needed = "7"};
	const struct ddmin_list list = {letters_length, letters_drop, &letters};

	strcat(letters.text, "7");
	ddmin(&list);
	cr_assert_str_eq(letters.text, "7");
	cr_assert_leq(letters.tries, 16, "%u tries", letters.tries);
}
