/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Smaller arguments.
 *
 * The order of an allocation and those of the calls on its result are one number said several
 * times: equal numbers of one kind around an object change together first, then each alone.
 */
#include "fuzz/min/shrink.h"
#include "fuzz/op/value.h"

/* An operand: which call, which of its operands; and the kin that changes with it. */
struct place {
	uint32_t call, operand;
	bool with_kin;
};

static const struct arg *operand_arg(const struct call *call, uint32_t operand)
{
	const struct op *op = op_by_number(call->op);

	return op_operand_arg(op, op_nr_args(op), operand);
}

/* The call whose result @call is about: the first that it refers to, or it itself. */
static uint32_t object_of(const struct program *program, uint32_t call)
{
	const struct operand *args = program->calls[call].args;

	for (uint32_t i = 0; i < CALL_ARGS_MAX; i++)
		if (args[i].kind == OPERAND_RESULT && args[i].ref != REF_NULL)
			return args[i].ref;
	return call;
}

/* Is operand @operand of @call the same number of the same kind as @place, about one object? */
static bool is_kin(const struct program *program, const struct place *place, uint32_t call,
		   uint32_t operand)
{
	const struct call *own = &program->calls[place->call], *other = &program->calls[call];

	return other->args[operand].kind == OPERAND_NUMBER &&
	       other->args[operand].value == own->args[place->operand].value &&
	       operand_arg(other, operand)->kind == operand_arg(own, place->operand)->kind &&
	       object_of(program, call) == object_of(program, place->call);
}

static void kin_set(struct program *candidate, const struct place *place, uint64_t value)
{
	const struct program before = *candidate;

	for (uint32_t c = 0; c < candidate->nr_calls; c++)
		for (uint32_t i = 0; i < CALL_ARGS_MAX; i++)
			if (is_kin(&before, place, c, i))
				candidate->calls[c].args[i].value = value;
}

static void operand_set(struct program *candidate, const void *at, uint64_t value)
{
	const struct place *place = at;

	if (place->with_kin)
		kin_set(candidate, place, value);
	else
		candidate->calls[place->call].args[place->operand].value = value;
}

static bool value_try(struct shrink *shrink, const struct place *place, uint64_t value)
{
	operand_set(shrink_candidate(shrink), place, value);
	return shrink_try(shrink);
}

static struct operand *now_operand(struct shrink *shrink, const struct place *place)
{
	return &shrink->now.calls[place->call].args[place->operand];
}

/* No flag at all, then without each. */
static bool flags_shrink(struct shrink *shrink, const struct place *place)
{
	bool smaller = value_try(shrink, place, 0);

	for (uint64_t bit = UINT64_C(1) << 31; bit; bit >>= 1) {
		uint64_t flags = now_operand(shrink, place)->value;
		if (flags & bit)
			smaller |= value_try(shrink, place, flags & ~bit);
	}
	return smaller;
}

/* The first word of the table that will do. */
static bool word_shrink(struct shrink *shrink, const struct place *place)
{
	const struct operand *operand = now_operand(shrink, place);
	const struct arg *arg = operand_arg(&shrink->now.calls[place->call], place->operand);

	for (const struct arg_name *word = arg->names; word->name; word++) {
		if (word->value == operand->value)
			return false;
		if (value_try(shrink, place, word->value))
			return true;
	}
	return false;
}

/* Numbers below zero: nearer to it. */
static bool negative_shrink(struct shrink *shrink, const struct place *place)
{
	return value_try(shrink, place, 0) || value_try(shrink, place, 1) ||
	       value_try(shrink, place, UINT64_MAX);
}

static bool number_shrink(struct shrink *shrink, const struct place *place)
{
	uint64_t value = now_operand(shrink, place)->value;

	if ((int64_t)value < 0)
		return value != UINT64_MAX ? negative_shrink(shrink, place)
					   : value_try(shrink, place, 0);
	return shrink_number(shrink, operand_set, place, value, 1);
}

static bool value_shrink(struct shrink *shrink, const struct place *place)
{
	switch (operand_arg(&shrink->now.calls[place->call], place->operand)->kind) {
	case ARG_FLAGS:
		return flags_shrink(shrink, place);
	case ARG_ENUM:
		return word_shrink(shrink, place);
	default:
		return number_shrink(shrink, place);
	}
}

/* NULL, or the object itself rather than a place in it. */
static bool reference_shrink(struct shrink *shrink, const struct place *place)
{
	uint64_t offset = now_operand(shrink, place)->value;

	if (now_operand(shrink, place)->ref == REF_NULL)
		return false;
	struct program *candidate = shrink_candidate(shrink);
	candidate->calls[place->call].args[place->operand] =
		(struct operand){.kind = OPERAND_RESULT, .ref = REF_NULL};
	return shrink_try(shrink) || shrink_number(shrink, operand_set, place, offset, 1);
}

static bool operand_shrink(struct shrink *shrink, uint32_t call, uint32_t operand)
{
	struct place place = {call, operand, true};
	bool smaller;

	switch (now_operand(shrink, &place)->kind) {
	case OPERAND_NUMBER:
		smaller = value_shrink(shrink, &place);
		place.with_kin = false;
		return value_shrink(shrink, &place) || smaller;
	case OPERAND_RESULT:
		place.with_kin = false;
		return reference_shrink(shrink, &place);
	default:
		return false;
	}
}

/* Leave out operand @operand and those behind it, where the row lets it. */
static bool operand_leave_out(struct shrink *shrink, uint32_t call, uint32_t operand)
{
	struct call *changed = &shrink_candidate(shrink)->calls[call];
	const struct op *op = op_by_number(changed->op);
	bool optional = operand >= op_nr_args(op) || op->args[operand].optional;

	if (!optional || changed->args[operand].kind == OPERAND_ABSENT)
		return false;
	for (uint32_t i = operand; i < CALL_ARGS_MAX; i++)
		changed->args[i] = (struct operand){.kind = OPERAND_ABSENT};
	return shrink_try(shrink);
}

static bool call_shrink(struct shrink *shrink, uint32_t call)
{
	uint32_t nr = op_nr_operands(op_by_number(shrink->now.calls[call].op));
	bool smaller = false;

	for (uint32_t i = nr; i-- > 0;)
		smaller |= operand_leave_out(shrink, call, i);
	for (uint32_t i = 0; i < nr; i++)
		smaller |= operand_shrink(shrink, call, i);
	return smaller;
}

bool shrink_args(struct shrink *shrink)
{
	bool smaller = false;

	for (uint32_t i = shrink->now.nr_calls; i-- > 0;)
		smaller |= call_shrink(shrink, i);
	return smaller;
}
