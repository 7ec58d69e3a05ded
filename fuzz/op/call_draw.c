/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Drawing calls, and putting right those that name the wrong object or the wrong order.
 */
#include "core/base/mmzone.h"
#include "fuzz/op/edit.h"
#include "fuzz/op/generator.h"
#include "fuzz/op/lives_kmem.h"
#include "fuzz/op/lives_kvm.h"
#include "fuzz/op/lives_slab.h"
#include "fuzz/op/user_draw.h"
#include "fuzz/op/value.h"

/* A size that is far too large becomes one of up to 16 pages. */
#define SIZE_PUT_RIGHT_BYTES (16 * PAGE_SIZE)

void generator_start(struct generator *generator, const struct target_choice *choice, uint64_t seed)
{
	*generator = (struct generator){.choice = choice, .random = random_start(seed)};
	swarm_draw(&generator->swarm, choice, &generator->random);
	lives_start(&generator->lives);
}

uint32_t generator_calls_max(const struct target_choice *choice, uint32_t calls_max)
{
	uint32_t wanted = choice->calls_max ? choice->calls_max : CALLS_DEFAULT;

	wanted = wanted < PROGRAM_CALLS_MAX ? wanted : PROGRAM_CALLS_MAX;
	return wanted < calls_max ? wanted : calls_max;
}

/* A result of @kind below call @index: alive seven times of eight. REF_NULL: there is none such. */
static uint16_t reference_draw(struct generator *generator, const struct program *program,
			       uint32_t index, enum result_kind kind, bool alive)
{
	uint16_t found = REF_NULL;
	uint32_t nr = 0;

	for (uint32_t i = 0; i < index; i++) {
		if (call_result_kind(program, i) != kind ||
		    (alive && !life_is_alive(&generator->lives.of[i])))
			continue;
		if (random_one_in(&generator->random, ++nr))
			found = (uint16_t)i;
	}
	return found;
}

/* A page of the object that @ref names, as an offset for @kind: mostly the first that lives. */
static uint64_t offset_draw(struct generator *generator, uint16_t ref, enum arg_kind kind)
{
	const struct life *life = &generator->lives.of[ref];
	uint64_t page = 0;

	if (life->split && life->alive)
		page = (uint64_t)__builtin_ctzll(life->alive);
	else if (life->pages > 1 && random_one_in(&generator->random, 8))
		page = random_below(&generator->random, life->pages);
	return arg_is_address(kind) ? page * PAGE_SIZE : page;
}

static struct operand operand_draw(struct generator *generator, const struct program *program,
				   uint32_t index, const struct arg *arg)
{
	enum result_kind kind = arg_reference_kind(arg->kind);
	struct operand operand = {.kind = OPERAND_RESULT, .ref = REF_NULL};
	bool alive = !random_one_in(&generator->random, 16);

	if (arg->kind == ARG_USER)
		return user_operand_draw(generator, program, index);

	if (kind == RESULT_NONE ||
	    (arg->kind == ARG_LINEAR && !random_one_in(&generator->random, 8)))
		return (struct operand){.kind = OPERAND_NUMBER,
					.value = value_draw(generator, arg)};
	operand.ref = reference_draw(generator, program, index, kind, alive);
	if (operand.ref != REF_NULL)
		operand.value = offset_draw(generator, operand.ref, arg->kind);
	return operand;
}

/* A list gets one number, or a few; what may be left out sometimes is. */
static void operands_draw(struct generator *generator, struct program *program, uint32_t index,
			  const struct op *op)
{
	uint32_t nr_args = op_nr_args(op), nr = op_nr_operands(op), nr_list = 1;

	if (random_one_in(&generator->random, 2))
		nr_list = 1 + random_below(&generator->random, LIST_MAX);
	if (nr > nr_args)
		nr = nr_args - 1 + nr_list;
	for (uint32_t i = 0; i < nr; i++) {
		const struct arg *arg = op_operand_arg(op, nr_args, i);

		if (arg->optional && random_one_in(&generator->random, 8))
			break;
		program->calls[index].args[i] = operand_draw(generator, program, index, arg);
	}
}

void call_draw(struct generator *generator, struct program *program, uint32_t index,
	       const struct op *op)
{
	struct random *random = &generator->random;
	struct call *call = &program->calls[index];

	*call = (struct call){.op = op->number};
	operands_draw(generator, program, index, op);
	if (generator->swarm.fail_marks && op->life == LIFE_MAKES && random_one_in(random, 6)) {
		call->fail.nth = (uint16_t)(1 + random_below(random, 3));
		call->fail.onward = random_one_in(random, 3);
	}
	call_task_draw(generator, program, index);
	call_canonicalise(program, index);
}

/* Give the call the order or the size that its object has. */
static void size_put_right(struct generator *generator, struct call *call, uint16_t ref)
{
	const struct life *life = &generator->lives.of[ref];
	struct operand *order = call_operand(call, ARG_ORDER);
	struct operand *bytes = call_operand(call, ARG_BYTES);

	if (order)
		order->value = life->split ? 0 : life_order(life);
	if (bytes && (bytes->value + PAGE_SIZE - 1) / PAGE_SIZE != life->pages)
		bytes->value = life->pages * UINT64_C(4096);
}

static bool making_put_right(struct generator *generator, struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	struct operand *gfp = call_operand(call, ARG_FLAGS), *order = call_operand(call, ARG_ORDER);
	struct operand *bytes = call_operand(call, ARG_BYTES);

	if (gfp) {
		uint64_t kept = gfp->value;

		if (kept & __GFP_DMA || op->result == RESULT_KADDR)
			kept &= ~(uint64_t)(__GFP_HIGHMEM | __GFP_DMA32);
		if (kept & __GFP_HIGHMEM)
			kept &= ~(uint64_t)__GFP_DMA32;
		if ((kept & GFP_MOVABLE_MASK) == GFP_MOVABLE_MASK)
			kept &= ~(uint64_t)__GFP_RECLAIMABLE;
		kept &= ~(uint64_t)__GFP_NOFAIL;
		gfp->value = bytes ? kept & ~(uint64_t)__GFP_COMP : kept;
	}
	if (order)
		order->value %= MAX_ORDER;
	if (bytes)
		bytes->value = 1 + bytes->value % SIZE_PUT_RIGHT_BYTES;
	return call_is_sound(&generator->lives, program, index);
}

/* Let the call's reference name another object that lives. */
static bool reference_put_right(struct generator *generator, struct program *program,
				uint32_t index)
{
	struct call *call = &program->calls[index];
	enum arg_kind kind = call_operand(call, ARG_PAGE) ? ARG_PAGE : ARG_KADDR;
	struct operand *operand = call_operand(call, kind);

	for (uint32_t tries = 0; operand && tries < 4; tries++) {
		if (operand->kind == OPERAND_RESULT && operand->ref != REF_NULL) {
			size_put_right(generator, call, operand->ref);
			if (call_is_sound(&generator->lives, program, index))
				return true;
		}
		operand->kind = OPERAND_RESULT;
		operand->value = 0;
		operand->ref =
			reference_draw(generator, program, index, arg_reference_kind(kind), true);
		if (operand->ref == REF_NULL)
			return false;
		operand->value = offset_draw(generator, operand->ref, kind);
	}
	return false;
}

bool call_put_right(struct generator *generator, struct program *program, uint32_t index)
{
	if (!call_task_put_right(generator, program, index))
		return false;
	if (op_by_number(program->calls[index].op)->groups & GROUP_SLAB)
		return slab_call_put_right(generator, program, index);
	if (op_by_number(program->calls[index].op)->groups & GROUP_KMEM)
		return kmem_call_put_right(generator, program, index);
	if (op_by_number(program->calls[index].op)->groups & GROUP_KVM)
		return kvm_call_put_right(generator, program, index);
	if (call_is_sound(&generator->lives, program, index))
		return true;
	if (op_by_number(program->calls[index].op)->life == LIFE_MAKES)
		return making_put_right(generator, program, index);
	return reference_put_right(generator, program, index);
}
