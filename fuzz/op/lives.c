/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which results are alive.
 */
#include "fuzz/op/lives.h"

#include "core/base/mmzone.h"
#include "fuzz/op/edit.h"
#include "fuzz/op/lives_kmem.h"
#include "fuzz/op/lives_kvm.h"
#include "fuzz/op/lives_slab.h"

#include <string.h>

#define EXACT_MAX_BYTES (MAX_ORDER_NR_PAGES * PAGE_SIZE)

void lives_start(struct lives *lives)
{
	memset(lives, 0, sizeof(*lives));
}

uint32_t life_order(const struct life *life)
{
	uint32_t order = 0;

	while (1u << order < life->pages)
		order++;
	return order;
}

bool life_is_alive(const struct life *life)
{
	return life->refs && (!life->split || life->alive);
}

/* The operand for an argument of @kind, to read; NULL: none. */
static const struct operand *operand_of(const struct call *call, enum arg_kind kind)
{
	return call_operand((struct call *)(uintptr_t)call, kind);
}

static uint64_t value_of(const struct call *call, enum arg_kind kind, uint64_t otherwise)
{
	const struct operand *operand = operand_of(call, kind);

	return operand ? operand->value : otherwise;
}

/* The call's reference to an object: page or address. NULL: it takes none. */
static const struct operand *reference_of(const struct call *call)
{
	const struct operand *operand = operand_of(call, ARG_PAGE);

	return operand ? operand : operand_of(call, ARG_KADDR);
}

/* Which page of its object the reference names. */
static uint64_t page_of(const struct call *call)
{
	const struct operand *operand = operand_of(call, ARG_PAGE);

	if (operand)
		return operand->value;
	return operand_of(call, ARG_KADDR)->value / PAGE_SIZE;
}

/* Flags that no allocation may have together. */
static bool gfp_is_sound(gfp_t gfp, bool wants_address)
{
	uint32_t zones = gfp & (__GFP_DMA | __GFP_HIGHMEM | __GFP_DMA32);
	uint32_t mobility = gfp & GFP_MOVABLE_MASK;

	return __builtin_popcount(zones) <= 1 && __builtin_popcount(mobility) <= 1 &&
	       !(wants_address && gfp & __GFP_HIGHMEM);
}

static bool making_is_sound(const struct call *call, const struct op *op)
{
	gfp_t gfp = (gfp_t)value_of(call, ARG_FLAGS, 0);
	uint64_t order = value_of(call, ARG_ORDER, 0), bytes = value_of(call, ARG_BYTES, 1);
	bool exact = operand_of(call, ARG_BYTES) != NULL;

	if (strcmp(op->name, "__get_dma_pages") == 0 && gfp & __GFP_DMA32)
		return false;
	if (!gfp_is_sound(gfp, op->result == RESULT_KADDR) || order >= MAX_ORDER ||
	    (gfp & __GFP_NOFAIL && (order > 1 || bytes > 2 * PAGE_SIZE)))
		return false;
	return !exact || (bytes >= 1 && bytes <= EXACT_MAX_BYTES && !(gfp & __GFP_COMP));
}

static bool page_is_alive(const struct life *life, uint64_t page)
{
	if (!life->refs || page >= life->pages)
		return false;
	return !life->split || (page < LIFE_PAGES_MAX && life->alive >> page & 1);
}

/* A reference to the object as such: its first page, or any page of a compound one. */
static bool names_whole(const struct life *life, uint64_t page)
{
	return life->refs && !life->split && (page == 0 || (life->compound && page < life->pages));
}

/* The pages [0, nr) of a split block, as bits. */
static uint64_t pages_mask(uint64_t nr)
{
	return nr >= LIFE_PAGES_MAX ? UINT64_MAX : (UINT64_C(1) << nr) - 1;
}

static bool freeing_is_sound(const struct call *call, const struct life *life)
{
	const struct operand *order = operand_of(call, ARG_ORDER);
	const struct operand *bytes = operand_of(call, ARG_BYTES);
	uint64_t page = page_of(call), nr;

	if (bytes) {
		nr = (bytes->value + PAGE_SIZE - 1) / PAGE_SIZE;
		return life->exact && page == 0 && nr == life->pages && life->refs &&
		       life->alive == pages_mask(nr);
	}
	if (operand_of(call, ARG_KADDR) && operand_of(call, ARG_KADDR)->value % PAGE_SIZE)
		return false;
	if (life->split)
		return page_is_alive(life, page) && (!order || order->value == 0);
	if (page != 0 || !life->refs)
		return false;
	if (order)
		return order->value == life_order(life);
	return life->pages == 1 && life->refs == 1; /* free_hot_cold_page() */
}

static bool putting_is_sound(const struct life *life, uint64_t page)
{
	if (life->split)
		return page_is_alive(life, page);
	return names_whole(life, page) && (life->refs > 1 || life->pages == 1 || life->compound);
}

static bool splitting_is_sound(const struct call *call, const struct life *life)
{
	return life->refs == 1 && !life->split && !life->compound && page_of(call) == 0 &&
	       value_of(call, ARG_ORDER, 0) == life_order(life);
}

static bool use_is_sound(enum op_life kind, const struct call *call, const struct life *life)
{
	switch (kind) {
	case LIFE_GETS:
		return names_whole(life, page_of(call));
	case LIFE_PUTS:
		return putting_is_sound(life, page_of(call));
	case LIFE_FREES:
		return freeing_is_sound(call, life);
	case LIFE_SPLITS:
		return splitting_is_sound(call, life);
	default:
		return page_is_alive(life, page_of(call));
	}
}

bool call_is_sound(const struct lives *lives, const struct program *program, uint32_t index)
{
	const struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	const struct operand *reference;

	if (op->groups & GROUP_SLAB)
		return slab_call_is_sound(lives, program, index);
	if (op->groups & GROUP_KMEM)
		return kmem_call_is_sound(lives, program, index);
	if (op->groups & GROUP_KVM)
		return kvm_call_is_sound(lives, program, index);
	if (op->groups & (GROUP_SPACE | GROUP_TOUCH))
		return true; /* whatever they are asked has an answer */
	if (op->life == LIFE_MAKES)
		return making_is_sound(call, op);
	reference = reference_of(call);
	if (!reference)
		return true;
	if (op->life == LIFE_NONE)
		return reference->ref != REF_NULL;
	if (reference->kind != OPERAND_RESULT)
		return strcmp(op->name, "free_pages") == 0 && reference->value == 0;
	return reference->ref != REF_NULL &&
	       use_is_sound(op->life, call, &lives->of[reference->ref]);
}

static struct life life_made(const struct call *call)
{
	struct life life = {.refs = 1, .pages = 1};
	gfp_t gfp = (gfp_t)value_of(call, ARG_FLAGS, 0);
	uint64_t order = value_of(call, ARG_ORDER, 0), bytes = value_of(call, ARG_BYTES, 0);

	if (bytes) {
		life.pages = (uint32_t)((bytes + PAGE_SIZE - 1) / PAGE_SIZE);
		life.exact = life.split = true;
		life.alive = pages_mask(life.pages);
		return life;
	}
	life.pages = 1u << order;
	life.compound = order && gfp & __GFP_COMP;
	return life;
}

static void reference_drop(struct life *life, const struct call *call)
{
	if (operand_of(call, ARG_BYTES))
		life->alive = 0;
	else if (life->split)
		life->alive &= ~(UINT64_C(1) << page_of(call));
	else
		life->refs--;
	if (life->split && !life->alive)
		life->refs = 0;
}

void lives_apply(struct lives *lives, const struct program *program, uint32_t index)
{
	const struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	const struct operand *reference = op->life == LIFE_MAKES ? NULL : reference_of(call);
	bool sound;
	struct life *life;

	if (op->groups & GROUP_SLAB) {
		slab_call_apply(lives, program, index);
		return;
	}
	if (op->groups & GROUP_KMEM) {
		kmem_call_apply(lives, program, index);
		return;
	}
	if (op->groups & GROUP_KVM) {
		kvm_call_apply(lives, program, index);
		return;
	}
	sound = call_is_sound(lives, program, index);
	lives->of[index] = op->life == LIFE_MAKES && sound ? life_made(call) : (struct life){0};
	if (!reference || reference->kind != OPERAND_RESULT || reference->ref == REF_NULL)
		return;
	life = &lives->of[reference->ref];
	if (!sound) {
		life->refs = 0;
	} else if (op->life == LIFE_GETS) {
		life->refs++;
	} else if (op->life == LIFE_PUTS || op->life == LIFE_FREES) {
		reference_drop(life, call);
	} else if (op->life == LIFE_SPLITS) {
		life->split = true;
		life->alive = pages_mask(life->pages);
	}
}
