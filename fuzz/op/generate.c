/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * New programs, and old ones put right: sound but for one in sixteen, which may end with misuse.
 */
#include "fuzz/op/edit.h"
#include "fuzz/op/generator.h"
#include "fuzz/op/lives_kmem.h"
#include "fuzz/op/lives_kvm.h"
#include "fuzz/op/lives_slab.h"
#include "fuzz/op/value.h"

#define MISUSE_PERIOD 16
#define DRAWS_MAX     16

void program_draw_calls(struct generator *generator, struct program *program, uint32_t at,
			uint32_t nr)
{
	if (!generator->swarm.nr)
		return;
	for (uint32_t i = 0; i < nr && program->nr_calls < PROGRAM_CALLS_MAX; i++) {
		program_open(program, at, 1);
		call_draw(generator, program, at, swarm_op(&generator->swarm, &generator->random));
		if (call_put_right(generator, program, at))
			lives_apply(&generator->lives, program, at++);
		else
			program_remove(program, at, 1);
	}
}

static const struct op *op_freeing(enum result_kind kind, const struct life *life)
{
	if (kind == RESULT_KADDR)
		return life->exact ? op_by_name("free_pages_exact", 16)
				   : op_by_name("free_pages", 10);
	return op_by_name("__free_pages", 12);
}

/* Fill @call to free object @ref, or its first page that lives. */
static void freeing_fill(const struct generator *generator, const struct program *program,
			 uint16_t ref, struct call *call)
{
	const struct life *life = &generator->lives.of[ref];
	enum result_kind kind = call_result_kind(program, ref);

	if (kind == RESULT_CACHE || kind == RESULT_OBJECT) {
		slab_call_free(&generator->lives, program, ref, call);
		return;
	}
	if (kind == RESULT_MEMORY_CACHE || kind == RESULT_GUEST) {
		kvm_call_free(program, ref, call);
		return;
	}
	if (kind == RESULT_AREA) {
		kmem_call_free(&generator->lives, ref, call);
		return;
	}
	*call = (struct call){.op = op_freeing(kind, life)->number};
	call->args[0] = (struct operand){.kind = OPERAND_RESULT, .ref = ref};
	call->args[1] = (struct operand){.kind = OPERAND_NUMBER};
	if (life->split && life->alive && !life->exact)
		call->args[0].value = (uint64_t)__builtin_ctzll(life->alive);
}

/* One call behind the last that frees it. */
static void object_free(struct generator *generator, struct program *program, uint16_t ref)
{
	uint32_t index = program->nr_calls;

	freeing_fill(generator, program, ref, &program->calls[index]);
	call_canonicalise(program, index);
	program->nr_calls++;
	if (!call_put_right(generator, program, index)) {
		program_remove(program, index, 1);
		generator->lives.of[ref].refs = 0;
		return;
	}
	lives_apply(&generator->lives, program, index);
}

void program_free_everything(struct generator *generator, struct program *program,
			     uint32_t calls_max)
{
	while (program->nr_calls < calls_max) {
		uint16_t ref = REF_NULL;
		uint32_t nr = 0;

		for (uint32_t i = 0; i < program->nr_calls; i++)
			if (life_is_alive(&generator->lives.of[i]) &&
			    random_one_in(&generator->random, ++nr))
				ref = (uint16_t)i;
		if (ref == REF_NULL)
			return;
		object_free(generator, program, ref);
	}
}

/* A call at the end that is not sound: any operation on any object, until one is wrong. */
static void misuse_append(struct generator *generator, struct program *program)
{
	uint32_t index = program->nr_calls;

	for (uint32_t draws = 0; draws < DRAWS_MAX && generator->swarm.nr; draws++) {
		const struct op *op =
			op_callable(random_below(&generator->random, op_nr_callable()));

		if (!target_op_weight(generator->choice, op) || op->life == LIFE_NONE)
			continue;
		call_draw(generator, program, index, op);
		for (uint32_t i = 0; i < op_nr_args(op); i++) {
			struct operand *operand = &program->calls[index].args[i];

			if (operand->kind == OPERAND_RESULT && operand->ref != REF_NULL)
				operand->value += random_below(&generator->random, 3);
			else if (op->args[i].kind == ARG_ORDER)
				operand->value = random_below(&generator->random, 13);
		}
		call_canonicalise(program, index);
		if (!call_is_sound(&generator->lives, program, index)) {
			program->nr_calls++;
			return;
		}
	}
	program->calls[index] = (struct call){0};
}

void program_put_right(struct generator *generator, struct program *program, uint32_t calls_max)
{
	bool misuse = generator->choice->flags & TARGET_MISUSE &&
		      random_one_in(&generator->random, MISUSE_PERIOD);
	uint32_t i = 0;

	program_canonicalise(program);
	lives_start(&generator->lives);
	while (i < program->nr_calls) {
		bool last = i + 1 == program->nr_calls;

		/*
		 * A program that ends with misuse already keeps it, as seldom as a new one gets it.
		 */
		if ((misuse && last) || call_put_right(generator, program, i))
			lives_apply(&generator->lives, program, i++);
		else
			program_remove(program, i, 1);
	}
	if (program->nr_calls > calls_max)
		program_remove(program, calls_max, program->nr_calls - calls_max);
	if (misuse && program->nr_calls < calls_max)
		misuse_append(generator, program);
}

void program_generate(const struct target_choice *choice, uint64_t seed, uint32_t calls_max,
		      struct program *program)
{
	struct generator generator;
	uint32_t most = generator_calls_max(choice, calls_max), nr;

	generator_start(&generator, choice, seed);
	program_clear(program);
	boot_line_draw(&generator, program);
	nr = random_below(&generator.random, most + 1);
	if (generator.swarm.tasks < nr)
		tasks_begin(&generator, program);
	program_draw_calls(&generator, program, program->nr_calls, nr - program->nr_calls);
	if (random_one_in(&generator.random, 4))
		program_free_everything(&generator, program, most);
	program_put_right(&generator, program, most);
}
