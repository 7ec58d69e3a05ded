/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Programs from programs: whole operations come, go and change, then the rest is put right.
 */
#include "fuzz/op/mutate.h"

#include "fuzz/op/codec.h"
#include "fuzz/op/edit.h"
#include "fuzz/op/generator.h"
#include "fuzz/op/value.h"

#include <string.h>

#define BOOT_LINE_PERIOD 256
#define FRESH_PERIOD     128
#define EDITS_MAX        4
#define TASKS_EDITED_OF  3  /* edits of a program with tasks: one changes those */
#define TASKS_BEGIN_OF   64 /* … of one without: one brings some */
#define BLOCK_MAX        16

/* One edit of @program, which has at least one call; calls_max bounds what it may grow to. */
typedef void edit_fn(struct generator *generator, struct program *program, uint32_t calls_max);

static uint32_t call_pick(struct generator *generator, const struct program *program)
{
	return random_below(&generator->random, program->nr_calls);
}

/* A run of calls of at most BLOCK_MAX. */
static uint32_t block_pick(struct generator *generator, const struct program *program,
			   uint32_t *first)
{
	uint32_t most;

	*first = call_pick(generator, program);
	most = program->nr_calls - *first;
	return 1 + random_below(&generator->random, most < BLOCK_MAX ? most : BLOCK_MAX);
}

static uint32_t room(const struct program *program, uint32_t calls_max)
{
	return calls_max > program->nr_calls ? calls_max - program->nr_calls : 0;
}

/* What lives before call @at. */
static void lives_before(struct generator *generator, const struct program *program, uint32_t at)
{
	lives_start(&generator->lives);
	for (uint32_t i = 0; i < at; i++)
		lives_apply(&generator->lives, program, i);
}

static void edit_insert(struct generator *generator, struct program *program, uint32_t calls_max)
{
	uint32_t at = random_below(&generator->random, program->nr_calls + 1);
	uint32_t nr = 1 + random_below(&generator->random, 4), fits = room(program, calls_max);

	lives_before(generator, program, at);
	program_draw_calls(generator, program, at, nr < fits ? nr : fits);
}

static void edit_append(struct generator *generator, struct program *program, uint32_t calls_max)
{
	uint32_t nr = 1 + random_below(&generator->random, 8), fits = room(program, calls_max);

	lives_before(generator, program, program->nr_calls);
	program_draw_calls(generator, program, program->nr_calls, nr < fits ? nr : fits);
}

static void edit_delete(struct generator *generator, struct program *program, uint32_t calls_max)
{
	program_remove(program, call_pick(generator, program), 1);
}

static void edit_delete_block(struct generator *generator, struct program *program,
			      uint32_t calls_max)
{
	uint32_t first, nr = block_pick(generator, program, &first);

	program_remove(program, first, nr);
}

static void edit_duplicate(struct generator *generator, struct program *program, uint32_t calls_max)
{
	uint32_t at = call_pick(generator, program);

	if (room(program, calls_max))
		program_splice(program, at + 1, program, at, 1);
}

static void edit_repeat_block(struct generator *generator, struct program *program,
			      uint32_t calls_max)
{
	uint32_t first, nr = block_pick(generator, program, &first);
	uint32_t times = 1 + random_below(&generator->random, 8);

	while (times-- > 0 && room(program, calls_max) >= nr)
		program_splice(program, first + nr, program, first, nr);
}

static void edit_swap(struct generator *generator, struct program *program, uint32_t calls_max)
{
	if (program->nr_calls > 1)
		program_swap(program, random_below(&generator->random, program->nr_calls - 1));
}

/* Another operation; operands go on for arguments of the same kind. */
static void edit_op(struct generator *generator, struct program *program, uint32_t calls_max)
{
	uint32_t at = call_pick(generator, program);
	struct call old = program->calls[at];
	const struct op *op;

	if (!generator->swarm.nr)
		return;
	op = swarm_op(&generator->swarm, &generator->random);
	lives_before(generator, program, at);
	call_draw(generator, program, at, op);
	for (uint32_t i = 0; i < op_nr_args(op); i++) {
		const struct operand *kept = call_operand(&old, op->args[i].kind);

		if (kept && kept->kind != OPERAND_ABSENT && op->args[i].kind != ARG_ENUM)
			program->calls[at].args[i] = *kept;
	}
	call_canonicalise(program, at);
}

/* Another value or another object for one operand; sometimes a near one. */
static void edit_arg(struct generator *generator, struct program *program, uint32_t calls_max)
{
	uint32_t at = call_pick(generator, program), index;
	struct call *call = &program->calls[at];
	const struct op *op = op_by_number(call->op);
	struct call fresh;

	if (!op_nr_args(op))
		return;
	index = random_below(&generator->random, op_nr_args(op));
	if (call->args[index].kind == OPERAND_NUMBER && random_one_in(&generator->random, 3)) {
		call->args[index].value += (uint64_t)random_between(&generator->random, -2, 2);
	} else {
		struct call kept = *call;

		lives_before(generator, program, at);
		call_draw(generator, program, at, op);
		fresh = *call;
		*call = kept;
		call->args[index] = fresh.args[index];
	}
	call_canonicalise(program, at);
}

/* One bit of one flags word. */
static void edit_flag(struct generator *generator, struct program *program, uint32_t calls_max)
{
	struct call *call = &program->calls[call_pick(generator, program)];
	struct operand *flags = call_operand(call, ARG_FLAGS);

	if (flags)
		flags->value ^= UINT64_C(1) << random_below(&generator->random, 22);
}

static void edit_fail_mark(struct generator *generator, struct program *program, uint32_t calls_max)
{
	struct call *call = &program->calls[call_pick(generator, program)];

	if (!(generator->choice->flags & TARGET_FAIL_MARKS))
		return;
	if (call->fail.nth) {
		call->fail = (struct fail_mark){0};
	} else if (op_by_number(call->op)->life == LIFE_MAKES) {
		call->fail.nth = (uint16_t)(1 + random_below(&generator->random, 4));
		call->fail.onward = random_one_in(&generator->random, 2);
	}
}

static void edit_free_everything(struct generator *generator, struct program *program,
				 uint32_t calls_max)
{
	lives_before(generator, program, program->nr_calls);
	program_free_everything(generator, program, calls_max);
}

/* Move a block to another place. */
static void edit_move_block(struct generator *generator, struct program *program,
			    uint32_t calls_max)
{
	uint32_t first, nr = block_pick(generator, program, &first);
	uint32_t to = random_below(&generator->random, program->nr_calls + 1);

	if (room(program, PROGRAM_CALLS_MAX) < nr || (to >= first && to <= first + nr))
		return;
	program_splice(program, to, program, first, nr);
	program_remove(program, to < first ? first + nr : first, nr);
}

/* Weight by repetition. */
static edit_fn *const edits[] = {
	edit_insert,     edit_insert,       edit_insert, edit_append,    edit_append,
	edit_delete,     edit_delete_block, edit_op,     edit_op,        edit_arg,
	edit_arg,        edit_arg,          edit_arg,    edit_duplicate, edit_repeat_block,
	edit_swap,       edit_flag,         edit_flag,   edit_fail_mark, edit_free_everything,
	edit_move_block,
};

/* Does the next edit change tasks and their order? */
static bool tasks_are_next(struct generator *generator, const struct program *program)
{
	uint32_t period = program_has_tasks(program) ? TASKS_EDITED_OF : TASKS_BEGIN_OF;

	return generator->choice->groups & GROUP_TASK && program->nr_calls &&
	       random_one_in(&generator->random, period);
}

static void edits_apply(struct generator *generator, struct program *program, uint32_t calls_max)
{
	uint32_t nr = 1 + random_below(&generator->random, EDITS_MAX);

	while (nr-- > 0) {
		edit_fn *edit =
			edits[random_below(&generator->random, sizeof(edits) / sizeof(edits[0]))];

		if (tasks_are_next(generator, program)) {
			tasks_edit(generator, program);
			continue;
		}
		/* Nothing to change: something to add. */
		if (program->nr_calls == 0)
			edit = edit_append;
		edit(generator, program, calls_max);
	}
}

/* Does this mutation change the machine rather than the calls? Mostly, where that is the target. */
static bool boot_line_is_next(struct generator *generator)
{
	if (generator->choice->flags & TARGET_BOOT)
		return !random_one_in(&generator->random, 4);
	return random_one_in(&generator->random, BOOT_LINE_PERIOD);
}

void program_mutate(const struct target_choice *choice, uint64_t seed, uint32_t calls_max,
		    struct program *program)
{
	struct generator generator;

	calls_max = calls_max < PROGRAM_CALLS_MAX ? calls_max : PROGRAM_CALLS_MAX;
	generator_start(&generator, choice, seed);
	if (boot_line_is_next(&generator))
		boot_line_mutate(&generator, program);
	else if (random_one_in(&generator.random, FRESH_PERIOD)) {
		struct program fresh;

		program_generate(choice, random_next(&generator.random), calls_max, &fresh);
		program->nr_calls = fresh.nr_calls;
		memcpy(program->calls, fresh.calls, sizeof(fresh.calls));
	} else {
		edits_apply(&generator, program, generator_calls_max(choice, calls_max));
	}
	program_put_right(&generator, program, calls_max);
}
