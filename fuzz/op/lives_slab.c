/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Caches and objects that are alive.
 */
#include "fuzz/op/lives_slab.h"

#include "core/slab/slab.h"
#include "fuzz/op/edit.h"
#include "fuzz/op/value.h"

#include <string.h>

#define SIZE_PUT_RIGHT (1u << 13)

static const struct operand *operand_of(const struct call *call, enum arg_kind kind)
{
	return call_operand((struct call *)(uintptr_t)call, kind);
}

static bool is_reference(const struct operand *operand)
{
	return operand->kind == OPERAND_RESULT && operand->ref != REF_NULL;
}

static bool creates(const struct op *op)
{
	return op->result == RESULT_CACHE;
}

/* Does the row take or free objects of general caches? */
static bool is_general(const struct call *call)
{
	return operand_of(call, ARG_CACHE) == NULL;
}

static const struct life *life_of(const struct lives *lives, const struct operand *operand)
{
	static const struct life none = {0};

	return operand != NULL && is_reference(operand) ? &lives->of[operand->ref] : &none;
}

/* Zones that the cache has, and only those. */
static bool gfp_suits(const struct lives *lives, const struct call *call, uint64_t gfp)
{
	if (gfp & (__GFP_HIGHMEM | __GFP_DMA32))
		return false;
	return is_general(call) ||
	       (bool)(gfp & __GFP_DMA) == life_of(lives, operand_of(call, ARG_CACHE))->dma;
}

static bool size_suits(const struct call *call)
{
	const struct operand *size = operand_of(call, ARG_BYTES);

	return size == NULL || (size->value >= 8 && size->value <= KMALLOC_MAX_SIZE);
}

static bool object_suits(const struct lives *lives, const struct call *call, const char *name)
{
	const struct operand *object = operand_of(call, ARG_OBJECT);
	const struct operand *cache = operand_of(call, ARG_CACHE);
	const struct life *life = life_of(lives, object);

	if (!life->refs || object->value != 0)
		return false;
	if (cache != NULL)
		return is_reference(cache) && life->cache == cache->ref;
	/* krealloc(), ksize() know general caches only; the others any that constructs nothing */
	if (strcmp(name, "krealloc") == 0 || strcmp(name, "ksize") == 0 ||
	    strcmp(name, "kfree") == 0 || strcmp(name, "kzfree") == 0)
		return life->cache == REF_NULL;
	return true;
}

bool slab_call_is_sound(const struct lives *lives, const struct program *program, uint32_t index)
{
	const struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	const struct operand *cache = operand_of(call, ARG_CACHE);
	const struct operand *flags = operand_of(call, ARG_FLAGS);

	if (creates(op))
		return size_suits(call);
	if (cache != NULL && !life_of(lives, cache)->refs)
		return false;
	if (op->life == LIFE_FREES && operand_of(call, ARG_OBJECT) == NULL)
		return life_of(lives, cache)->objects == 0;
	if (flags != NULL && !gfp_suits(lives, call, flags->value))
		return false;
	return operand_of(call, ARG_OBJECT) == NULL || object_suits(lives, call, op->name);
}

static struct life life_made(const struct call *call, const struct op *op)
{
	const struct operand *cache = operand_of(call, ARG_CACHE);
	const struct operand *size = operand_of(call, ARG_BYTES);
	struct life life = {.refs = 1, .pages = 1, .cache = REF_NULL};

	if (creates(op))
		life.dma = operand_of(call, ARG_FLAGS)->value & SLAB_CACHE_DMA;
	else if (cache != NULL)
		life.cache = cache->ref;
	else if (size != NULL && size->value == 0)
		life.refs = 0; /* ZERO_SIZE_PTR */
	return life;
}

static void object_dies(struct lives *lives, struct life *life)
{
	life->refs = 0;
	if (life->cache != REF_NULL && lives->of[life->cache].objects > 0)
		lives->of[life->cache].objects--;
}

void slab_call_apply(struct lives *lives, const struct program *program, uint32_t index)
{
	const struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	const struct operand *object = operand_of(call, ARG_OBJECT);
	const struct operand *cache = operand_of(call, ARG_CACHE);
	bool sound = slab_call_is_sound(lives, program, index);
	bool gives_up = op->life == LIFE_FREES || (op->life == LIFE_MAKES && object != NULL);

	lives->of[index] = (struct life){.cache = REF_NULL};
	if (object != NULL && is_reference(object) && gives_up)
		object_dies(lives, &lives->of[object->ref]);
	else if (op->life == LIFE_FREES && cache != NULL && is_reference(cache) && object == NULL)
		lives->of[cache->ref].refs = 0;
	if (op->life != LIFE_MAKES || !sound)
		return;
	lives->of[index] = life_made(call, op);
	if (lives->of[index].cache != REF_NULL)
		lives->of[lives->of[index].cache].objects++;
}

/* ---- putting right --------------------------------------------------------------------------- */

/* One of the results of @kind that live and for which @suits says so. */
static uint16_t alive_draw(struct generator *generator, const struct program *program,
			   uint32_t index, enum result_kind kind, bool general, bool any)
{
	uint16_t found = REF_NULL;
	uint32_t nr = 0;

	for (uint32_t i = 0; i < index; i++) {
		const struct life *life = &generator->lives.of[i];

		if (call_result_kind(program, i) != kind || !life->refs)
			continue;
		if (kind == RESULT_OBJECT && !any && general != (life->cache == REF_NULL))
			continue;
		if (random_one_in(&generator->random, ++nr))
			found = (uint16_t)i;
	}
	return found;
}

static void operand_name(struct operand *operand, uint16_t ref)
{
	*operand = (struct operand){.kind = OPERAND_RESULT, .ref = ref};
}

/* Objects of the right kind, with their cache beside them. */
static bool object_put_right(struct generator *generator, struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	struct operand *object = call_operand(call, ARG_OBJECT);
	struct operand *cache = call_operand(call, ARG_CACHE);
	bool uses = op_by_number(call->op)->life == LIFE_USES;
	uint16_t ref = alive_draw(generator, program, index, RESULT_OBJECT, cache == NULL, uses);

	if (ref == REF_NULL)
		return false;
	operand_name(object, ref);
	if (cache != NULL)
		operand_name(cache, generator->lives.of[ref].cache);
	return true;
}

static void flags_put_right(struct generator *generator, struct call *call)
{
	struct operand *flags = call_operand(call, ARG_FLAGS);
	const struct life *life = life_of(&generator->lives, call_operand(call, ARG_CACHE));

	if (flags == NULL)
		return;
	flags->value &= ~(uint64_t)(__GFP_HIGHMEM | __GFP_DMA32 | __GFP_NOFAIL);
	if (is_general(call))
		return;
	flags->value &= ~(uint64_t)__GFP_DMA;
	flags->value |= life->dma ? (uint64_t)__GFP_DMA : 0;
}

/* A cache like one that is there, now and then: one may serve as the other. */
static void create_like_another(struct generator *generator, struct program *program,
				uint32_t index)
{
	static const enum arg_kind same[] = {ARG_BYTES, ARG_ALIGN, ARG_FLAGS};
	uint16_t ref = alive_draw(generator, program, index, RESULT_CACHE, false, true);
	struct operand *size = call_operand(&program->calls[index], ARG_BYTES);

	if (ref == REF_NULL || !random_one_in(&generator->random, 4))
		return;
	for (size_t i = 0; i < sizeof(same) / sizeof(same[0]); i++)
		*call_operand(&program->calls[index], same[i]) =
			*call_operand(&program->calls[ref], same[i]);
	if (size->value > 16)
		size->value -= random_below(&generator->random, 8);
}

bool slab_call_put_right(struct generator *generator, struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	struct operand *cache = call_operand(call, ARG_CACHE);
	struct operand *size = call_operand(call, ARG_BYTES);

	if (creates(op))
		create_like_another(generator, program, index);
	if (slab_call_is_sound(&generator->lives, program, index))
		return true;
	if (creates(op)) {
		size->value = 8 + size->value % SIZE_PUT_RIGHT;
		return true;
	}
	if (call_operand(call, ARG_OBJECT) != NULL) {
		if (!object_put_right(generator, program, index))
			return false;
	} else if (cache != NULL && !life_of(&generator->lives, cache)->refs) {
		operand_name(cache,
			     alive_draw(generator, program, index, RESULT_CACHE, false, true));
	}
	flags_put_right(generator, call);
	return slab_call_is_sound(&generator->lives, program, index);
}

void slab_call_free(const struct lives *lives, const struct program *program, uint16_t ref,
		    struct call *call)
{
	const struct life *life = &lives->of[ref];
	const char *name = "kfree";
	uint32_t at = 0;

	if (call_result_kind(program, ref) == RESULT_CACHE)
		name = "kmem_cache_destroy";
	else if (life->cache != REF_NULL)
		name = "kmem_cache_free";
	*call = (struct call){.op = op_by_name(name, strlen(name))->number};
	if (life->cache != REF_NULL)
		operand_name(&call->args[at++], life->cache);
	operand_name(&call->args[at], ref);
}
