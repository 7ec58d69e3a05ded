/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Dropping operations.
 *
 * A call that refers to a dropped one goes with it: an object that is not made is neither used nor
 * freed. Where that loses the finding, its reference becomes NULL instead.
 */
#include "fuzz/min/ddmin.h"
#include "fuzz/min/shrink.h"
#include "fuzz/op/edit.h"

/* Pairs are tried among so many calls at most: their number is the square of it. */
#define PAIRS_CALLS_MAX 32

struct call_set {
	bool in[PROGRAM_CALLS_MAX];
};

static bool refers_into(const struct call *call, const struct call_set *set)
{
	for (uint32_t i = 0; i < CALL_ARGS_MAX; i++)
		if (call->args[i].kind == OPERAND_RESULT && call->args[i].ref != REF_NULL &&
		    set->in[call->args[i].ref])
			return true;
	return false;
}

/* Add what refers to the set. Ensures: was there any? */
static bool dependents_add(const struct program *program, struct call_set *set)
{
	bool any = false;

	for (uint32_t i = 0; i < program->nr_calls; i++) {
		if (set->in[i] || !refers_into(&program->calls[i], set))
			continue;
		set->in[i] = true; /* references point back: one walk finds all */
		any = true;
	}
	return any;
}

static bool set_drop(struct shrink *shrink, const struct call_set *set)
{
	struct program *candidate = shrink_candidate(shrink);

	for (uint32_t i = candidate->nr_calls; i-- > 0;)
		if (set->in[i])
			program_remove(candidate, i, 1);
	return shrink_try(shrink);
}

static bool set_or_with_dependents_drop(struct shrink *shrink, const struct call_set *set)
{
	struct call_set with = *set;

	return (dependents_add(&shrink->now, &with) && set_drop(shrink, &with)) ||
	       set_drop(shrink, set);
}

static uint32_t calls_length(void *arg)
{
	const struct shrink *shrink = arg;

	return shrink->now.nr_calls;
}

static bool calls_drop(void *arg, uint32_t first, uint32_t nr)
{
	struct call_set set = {{false}};

	for (uint32_t i = first; i < first + nr; i++)
		set.in[i] = true;
	return set_or_with_dependents_drop(arg, &set);
}

bool shrink_calls(struct shrink *shrink)
{
	const struct ddmin_list calls = {calls_length, calls_drop, shrink};

	return ddmin(&calls);
}

/* Two that undo each other, say: neither can go alone. Ensures: has any pair with @later gone? */
static bool pairs_drop(struct shrink *shrink, uint32_t later)
{
	for (uint32_t earlier = later; earlier-- > 0;) {
		struct call_set set = {{false}};

		set.in[earlier] = set.in[later] = true;
		if (set_or_with_dependents_drop(shrink, &set))
			return true;
	}
	return false;
}

bool shrink_call_pairs(struct shrink *shrink)
{
	bool gone = false;

	if (shrink->now.nr_calls > PAIRS_CALLS_MAX)
		return false;
	for (uint32_t later = shrink->now.nr_calls; later-- > 1;)
		if (later < shrink->now.nr_calls)
			gone |= pairs_drop(shrink, later);
	return gone;
}
