/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Memory caches and guests that are alive.
 */
#include "fuzz/op/lives_kvm.h"

#include "core/base/gfp.h"
#include "core/kvm/kvm.h"
#include "fuzz/op/edit.h"
#include "fuzz/op/value.h"

#include <string.h>

#define CAPACITY_PUT_RIGHT 48u

static const struct operand *operand_of(const struct call *call, enum arg_kind kind)
{
	return call_operand((struct call *)(uintptr_t)call, kind);
}

static bool is_reference(const struct operand *operand)
{
	return operand->kind == OPERAND_RESULT && operand->ref != REF_NULL;
}

static bool is_row(const struct op *op, const char *name)
{
	return strcmp(op->name, name) == 0;
}

/* Does the row take an object, or a page, out of a memory cache? */
static bool takes(const struct op *op)
{
	return is_row(op, "mmu_cache_alloc") || is_row(op, "mmu_cache_alloc_page");
}

/* Does the row name a guest's CPU behind the guest? */
static bool names_vcpu(const struct op *op)
{
	return op_nr_args(op) > 1 && strcmp(op->args[1].name, "vcpu") == 0;
}

/* ---- soundness ------------------------------------------------------------------------------- */

/* A cache of objects is told from one of pages by what it was created with. */
static bool has_pages(const struct lives *lives, uint16_t ref)
{
	return lives->of[ref].cache == REF_NULL;
}

static bool creating_is_sound(const struct lives *lives, const struct call *call)
{
	const uint64_t odd = __GFP_DMA | __GFP_DMA32 | __GFP_HIGHMEM | __GFP_NOFAIL | __GFP_COMP;
	const struct operand *cache = operand_of(call, ARG_CACHE);

	if (call->args[2].value & odd)
		return false;
	if (is_reference(cache) && (!lives->of[cache->ref].refs || lives->of[cache->ref].dma))
		return false;
	return call->args[3].value == 0 || (!is_reference(cache) && call->args[1].value == 0);
}

static bool memory_cache_is_sound(const struct lives *lives, const struct call *call,
				  const struct op *op)
{
	uint16_t ref = call->args[0].ref;
	const struct life *life;

	if (!is_reference(&call->args[0]))
		return false;
	life = &lives->of[ref];
	if (!life->refs)
		return false;
	if (is_row(op, "mmu_cache_topup"))
		return call->args[1].value - 1 < CAPACITY_PUT_RIGHT &&
		       (life->mapped == 0 || life->mapped == call->args[1].value);
	if (takes(op))
		return life->objects > 0 && has_pages(lives, ref) == (op->result == RESULT_KADDR);
	return true;
}

/* Numbers of CPUs, sizes and addresses that the kernel does not refuse with a BUG. */
static bool guest_is_sound(const struct lives *lives, const struct call *call, const struct op *op)
{
	const struct operand *gva = operand_of(call, ARG_GVA);
	const struct operand *gpa = operand_of(call, ARG_WORD);
	const struct operand *bytes = operand_of(call, ARG_ALIGN);
	uint64_t at = gva != NULL ? gva->value : gpa != NULL ? gpa->value : 0;

	if (!is_reference(&call->args[0]) || !lives->of[call->args[0].ref].refs)
		return false;
	if (names_vcpu(op) && call->args[1].value >= KVM_NR_VCPUS)
		return false;
	if (gva != NULL && gva->value >= KVM_GVA_LIMIT)
		return false;
	return bytes == NULL || (bytes->value != 0 && bytes->value <= 8 && at % bytes->value == 0);
}

bool kvm_call_is_sound(const struct lives *lives, const struct program *program, uint32_t index)
{
	const struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);

	if (op->result == RESULT_MEMORY_CACHE)
		return creating_is_sound(lives, call);
	if (op->result == RESULT_GUEST)
		return call->args[0].value - 1 < KVM_MAX_GFNS;
	if (operand_of(call, ARG_MEMORY_CACHE) != NULL)
		return memory_cache_is_sound(lives, call, op);
	return guest_is_sound(lives, call, op);
}

/* ---- what a call does ------------------------------------------------------------------------ */

static void taking_apply(struct lives *lives, const struct call *call, uint32_t index)
{
	struct life *from = &lives->of[call->args[0].ref];

	from->objects--;
	lives->of[index] = (struct life){.refs = 1, .pages = 1, .cache = from->cache};
	if (from->cache != REF_NULL)
		lives->of[from->cache].objects++;
}

static void memory_cache_apply(struct lives *lives, const struct call *call, const struct op *op)
{
	struct life *life = &lives->of[call->args[0].ref];

	if (is_row(op, "mmu_cache_topup")) {
		life->mapped = (uint32_t)call->args[1].value; /* its capacity */
		life->objects = life->mapped;
		life->split = false;
	} else if (is_row(op, "mmu_cache_free")) {
		life->mapped = life->objects = 0;
		life->split = true;
	}
}

void kvm_call_apply(struct lives *lives, const struct program *program, uint32_t index)
{
	const struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	bool sound = kvm_call_is_sound(lives, program, index);

	lives->of[index] = (struct life){.cache = REF_NULL};
	if (!sound)
		return;
	if (takes(op))
		taking_apply(lives, call, index);
	else if (op->life == LIFE_MAKES)
		lives->of[index].refs = 1;
	else if (op->life == LIFE_FREES)
		lives->of[call->args[0].ref].refs = 0;
	else if (operand_of(call, ARG_MEMORY_CACHE) != NULL)
		memory_cache_apply(lives, call, op);
	if (op->result != RESULT_MEMORY_CACHE)
		return;
	lives->of[index].split = true; /* there is nothing in it to be freed */
	if (is_reference(&call->args[0]))
		lives->of[index].cache = call->args[0].ref;
}

/* ---- putting right --------------------------------------------------------------------------- */

/* One of the results of @kind that live and suit the row. REF_NULL: there is none. */
static uint16_t alive_draw(struct generator *generator, const struct program *program,
			   uint32_t index, enum result_kind kind)
{
	struct call call = program->calls[index];
	uint16_t found = REF_NULL;
	uint32_t nr = 0;

	for (uint32_t i = 0; i < index; i++) {
		if (call_result_kind(program, i) != kind || !generator->lives.of[i].refs)
			continue;
		call.args[0] = (struct operand){.kind = OPERAND_RESULT, .ref = (uint16_t)i};
		if (takes(op_by_number(call.op)) &&
		    !memory_cache_is_sound(&generator->lives, &call, op_by_number(call.op)))
			continue;
		if (random_one_in(&generator->random, ++nr))
			found = (uint16_t)i;
	}
	return found;
}

static void creating_put_right(struct generator *generator, struct call *call)
{
	const struct lives *lives = &generator->lives;
	struct operand *cache = &call->args[0];

	call->args[2].value &=
		~(uint64_t)(__GFP_DMA | __GFP_DMA32 | __GFP_HIGHMEM | __GFP_NOFAIL | __GFP_COMP);
	if (is_reference(cache) && (!lives->of[cache->ref].refs || lives->of[cache->ref].dma))
		cache->ref = REF_NULL;
	if (is_reference(cache) || call->args[1].value != 0)
		call->args[3] = (struct operand){.kind = OPERAND_ABSENT};
}

static void topup_put_right(struct generator *generator, struct call *call)
{
	const struct life *life = &generator->lives.of[call->args[0].ref];

	if (life->mapped != 0)
		call->args[1].value = life->mapped;
	else if (call->args[1].value - 1 >= CAPACITY_PUT_RIGHT)
		call->args[1].value = 1 + call->args[1].value % CAPACITY_PUT_RIGHT;
	if (call->args[2].value > call->args[1].value)
		call->args[2].value %= call->args[1].value + 1;
}

static void numbers_put_right(struct call *call, const struct op *op)
{
	struct operand *at = call_operand(call, ARG_GVA);
	struct operand *bytes = call_operand(call, ARG_ALIGN);

	if (at == NULL)
		at = call_operand(call, ARG_WORD);
	if (names_vcpu(op))
		call->args[1].value %= KVM_NR_VCPUS;
	if (bytes != NULL && (bytes->value == 0 || bytes->value > 8))
		bytes->value = 8;
	if (at != NULL && op->args[2].kind == ARG_GVA)
		at->value %= KVM_GVA_LIMIT;
	if (at != NULL && bytes != NULL)
		at->value -= at->value % bytes->value;
}

static struct operand number(uint64_t value)
{
	return (struct operand){.kind = OPERAND_NUMBER, .value = value};
}

/* @call becomes one of row @name; whose line it is stays. */
static void become(struct call *call, const char *name)
{
	*call = (struct call){.op = op_by_name(name, strlen(name))->number, .task = call->task};
}

/* A cache that lives, and from which nothing can be taken, is filled first. */
static bool become_topup(struct generator *generator, struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	uint64_t capacity = 1 + random_below(&generator->random, 8);
	uint16_t ref;

	become(call, "mmu_cache_topup");
	ref = alive_draw(generator, program, index, RESULT_MEMORY_CACHE);
	if (ref == REF_NULL)
		return false;
	if (generator->lives.of[ref].mapped != 0)
		capacity = generator->lives.of[ref].mapped;
	call->args[0] = (struct operand){.kind = OPERAND_RESULT, .ref = ref};
	call->args[1] = number(capacity);
	call->args[2] = number(1 + random_below(&generator->random, (uint32_t)capacity));
	return true;
}

/* Nothing lives that @call could name: it makes that instead. */
static void become_maker(struct generator *generator, struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);

	if (arg_reference_kind(op->args[0].kind) == RESULT_GUEST) {
		become(call, "kvm_create_vm");
		call->args[0] = number(8 + random_below(&generator->random, 24));
	} else if (!takes(op) || !become_topup(generator, program, index)) {
		become(call, "mmu_cache_create");
		call->args[0] = (struct operand){.kind = OPERAND_RESULT, .ref = REF_NULL};
		if (op->result != RESULT_KADDR) /* of objects, if there is a cache of them */
			call->args[0].ref = alive_draw(generator, program, index, RESULT_CACHE);
		call->args[1] = number(random_below(&generator->random, 2));
		call->args[2] = number(0);
	}
}

bool kvm_call_put_right(struct generator *generator, struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	enum result_kind wanted = arg_reference_kind(op->args[0].kind);

	if (kvm_call_is_sound(&generator->lives, program, index))
		return true;
	if (op->result == RESULT_MEMORY_CACHE) {
		creating_put_right(generator, call);
	} else if (op->result == RESULT_GUEST) {
		call->args[0].value = 4 + call->args[0].value % 60;
	} else {
		call->args[0] = (struct operand){
			.kind = OPERAND_RESULT,
			.ref = alive_draw(generator, program, index, wanted),
		};
		if (call->args[0].ref == REF_NULL) {
			become_maker(generator, program, index);
			return kvm_call_is_sound(&generator->lives, program, index);
		}
		if (is_row(op, "mmu_cache_topup"))
			topup_put_right(generator, call);
		numbers_put_right(call, op);
	}
	return kvm_call_is_sound(&generator->lives, program, index);
}

void kvm_call_free(const struct program *program, uint16_t ref, struct call *call)
{
	const char *name = call_result_kind(program, ref) == RESULT_GUEST ? "kvm_destroy_vm"
									  : "mmu_cache_free";

	*call = (struct call){.op = op_by_name(name, strlen(name))->number};
	call->args[0] = (struct operand){.kind = OPERAND_RESULT, .ref = ref};
}
