/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Shrinking a program: passes that propose smaller ones, repeated until none of them helps.
 *
 *   calls   drop operations, with those that refer to them; then pairs
 *   turns   drop task switches
 *   faults  drop injected failures, make them milder
 *   args    clear flags, lower orders, sizes and numbers, forget references and offsets
 *   boot    drop the keys of the boot line and entries of the map, lower the rest
 */
#ifndef FUZZ_MIN_SHRINK_H
#define FUZZ_MIN_SHRINK_H

#include "fuzz/min/search.h"
#include "fuzz/op/program.h"

struct shrink {
	struct search *search;
	struct program now;       /* the smallest so far that keeps the finding */
	struct program candidate; /* what is tried next */
};

/* Make the candidate equal to what is kept, to be changed. */
static inline struct program *shrink_candidate(struct shrink *shrink)
{
	shrink->candidate = shrink->now;
	return &shrink->candidate;
}

/* Try the candidate. Ensures: true: it keeps the finding, and is what is kept from now on. */
bool shrink_try(struct shrink *shrink);

/* A pass over what is kept. Ensures: did it become smaller? */
typedef bool shrink_pass_fn(struct shrink *shrink);

shrink_pass_fn shrink_calls, shrink_call_pairs, shrink_turns, shrink_faults, shrink_args,
	shrink_boot;

/*
 * All passes, until a round of them changes nothing.
 *
 * Requires: shrink->now keeps the finding. @round (may be NULL) is called before each round.
 * Ensures:  shrink->now keeps it, and is canonical if it was.
 */
void shrink_program(struct shrink *shrink, void (*round)(void *arg, const struct program *now),
		    void *arg);

/* Set one number of the candidate. */
typedef void shrink_set_fn(struct program *candidate, const void *place, uint64_t value);

/*
 * Lower a number that is @value now: to 0, to @unit, and by halving steps to the lowest multiple of
 * @unit that keeps the finding.
 *
 * Requires: unit > 0. Ensures: did it become lower?
 */
bool shrink_number(struct shrink *shrink, shrink_set_fn *set, const void *place, uint64_t value,
		   uint64_t unit);

#endif
