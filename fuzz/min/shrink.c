/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Rounds of passes, and what passes share.
 */
#include "fuzz/min/shrink.h"

static uint64_t call_key(uint64_t key, const struct call *call)
{
	key = search_key(key, (uint64_t)call->op << 48 | (uint64_t)call->task << 32 |
				      (uint64_t)call->io << 16 | call->fail.nth);
	key = search_key(key, call->fail.onward);
	for (uint32_t i = 0; i < CALL_MARKS_MAX; i++) {
		const struct switch_mark *mark = &call->marks[i];
		key = search_key(key,
				 (uint64_t)mark->n << 48 | (uint64_t)mark->k << 32 | mark->target);
	}
	for (uint32_t i = 0; i < CALL_ARGS_MAX; i++) {
		const struct operand *operand = &call->args[i];
		key = search_key(key, (uint64_t)operand->kind << 16 | operand->ref);
		key = search_key(key, operand->value);
	}
	return key;
}

/* Of what program_equal() compares. */
static uint64_t program_key(const struct program *program)
{
	uint64_t key = search_key(0, (uint64_t)program->boot_given << 32 | program->nr_e820);

	for (enum boot_key i = 0; i < NR_BOOT_KEYS; i++)
		key = search_key(key, program->boot[i]);
	for (uint32_t i = 0; i < program->nr_e820; i++) {
		key = search_key(key, program->e820[i].addr);
		key = search_key(key, program->e820[i].size);
		key = search_key(key,
				 (uint64_t)program->e820[i].affinity << 32 | program->e820[i].type);
	}
	for (uint32_t i = 0; i < program->nr_calls; i++)
		key = call_key(key, &program->calls[i]);
	return key;
}

bool shrink_try(struct shrink *shrink)
{
	if (program_equal(&shrink->candidate, &shrink->now) ||
	    !search_try(shrink->search, program_key(&shrink->candidate), &shrink->candidate))
		return false;
	shrink->now = shrink->candidate;
	shrink->search->left = shrink->now.nr_calls;
	return true;
}

void shrink_program(struct shrink *shrink, void (*round)(void *arg, const struct program *now),
		    void *arg)
{
	static shrink_pass_fn *const passes[] = {
		shrink_calls,  shrink_call_pairs, shrink_turns,
		shrink_faults, shrink_args,       shrink_boot,
	};
	bool smaller;

	shrink->search->left = shrink->now.nr_calls;
	do {
		smaller = false;
		for (size_t i = 0; i < sizeof(passes) / sizeof(passes[0]); i++) {
			if (round)
				round(arg, &shrink->now);
			smaller |= passes[i](shrink);
		}
	} while (smaller);
}

static bool number_try(struct shrink *shrink, shrink_set_fn *set, const void *place, uint64_t value)
{
	set(shrink_candidate(shrink), place, value);
	return shrink_try(shrink);
}

bool shrink_number(struct shrink *shrink, shrink_set_fn *set, const void *place, uint64_t value,
		   uint64_t unit)
{
	uint64_t now = value;

	if (value == 0)
		return false;
	if (number_try(shrink, set, place, 0) ||
	    (value > unit && number_try(shrink, set, place, unit)))
		return true;
	for (uint64_t step = now / 2; step >= unit;) {
		uint64_t lower = (now - step) / unit * unit;
		if (lower < now && number_try(shrink, set, place, lower))
			now = lower;
		else
			step /= 2;
		if (step > now / 2)
			step = now / 2;
	}
	return now != value;
}
