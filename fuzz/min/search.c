/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Trying candidates within bounds, each once.
 */
#include "fuzz/min/search.h"
#include "fuzz/min/clock.h"
#include <string.h>

static_assert(SEARCH_REFUSED_MAX >= 2 * SEARCH_RUNS_MAX, "the table is never full");

/* As: splitmix64's finisher. */
uint64_t search_key(uint64_t key, uint64_t word)
{
	uint64_t z = (key ^ word) + UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

void search_start(struct search *search)
{
	search->runs = 0;
	search->left = 0;
	search->out_of_bounds = false;
	memset(search->refused, 0, sizeof(search->refused));
}

/* Where @key stands, or would. */
static uint64_t *refused_slot(struct search *search, uint64_t key)
{
	uint64_t at = key & (SEARCH_REFUSED_MAX - 1);

	while (search->refused[at] && search->refused[at] != key)
		at = (at + 1) & (SEARCH_REFUSED_MAX - 1);
	return &search->refused[at];
}

static bool bound_is_reached(const struct search *search)
{
	return search->stopped || search->runs >= search->runs_max ||
	       (search->deadline_ms && clock_ms() >= search->deadline_ms);
}

bool search_try(struct search *search, uint64_t key, const void *candidate)
{
	uint64_t *slot = refused_slot(search, key ? key : 1);

	if (*slot)
		return false;
	search->out_of_bounds = search->out_of_bounds || bound_is_reached(search);
	if (search->out_of_bounds)
		return false;
	search->runs++;
	bool keeps = search->keeps(search->arg, candidate);
	if (!keeps)
		*slot = key ? key : 1;
	if (search->progress)
		search->progress(search);
	return keeps;
}
