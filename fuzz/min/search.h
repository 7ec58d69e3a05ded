/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The search for a smaller input: which candidates keep the finding, within bounds.
 *
 * What a shrinker proposes is tried once; what was refused is remembered, so that a round which
 * changes nothing costs nothing. Bounds end a search early, never differently.
 */
#ifndef FUZZ_MIN_SEARCH_H
#define FUZZ_MIN_SEARCH_H

#include "sim/types.h"

#define SEARCH_RUNS_MAX    20000u
#define SEARCH_REFUSED_MAX 65536u /* power of two, twice the runs at least */

/* Does @candidate show the same finding? */
typedef bool search_keeps_fn(void *arg, const void *candidate);

struct search {
	search_keeps_fn *keeps;
	void *arg;
	uint32_t runs_max;                             /* SEARCH_RUNS_MAX at most */
	uint64_t deadline_ms;                          /* clock_ms(); 0: none */
	void (*progress)(const struct search *search); /* after each run; or NULL */

	uint32_t runs;
	uint32_t left;                        /* operations or bytes of what is kept */
	volatile bool stopped;                /* from outside: a signal */
	bool out_of_bounds;                   /* a bound ended the search */
	uint64_t refused[SEARCH_REFUSED_MAX]; /* keys; 0: free */
};

/* Start over: nothing tried. Ensures: what is above `runs` stays as the caller set it. */
void search_start(struct search *search);

/*
 * Try @candidate, whose content has the hash @key.
 *
 * Ensures: true: it keeps the finding; false: it does not, did not before, or a bound is reached.
 */
bool search_try(struct search *search, uint64_t key, const void *candidate);

/* Hash of what was fed so far: start with 0. */
uint64_t search_key(uint64_t key, uint64_t word);

#endif
