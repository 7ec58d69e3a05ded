/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Mappings that are alive.
 */
#include "fuzz/op/lives_kmem.h"

#include "core/base/gfp.h"
#include "fuzz/op/edit.h"
#include "fuzz/op/value.h"

#include <string.h>

#define SIZE_MAX_SOUND (1u << 18)
#define SIZE_PUT_RIGHT (1u << 16)
#define COUNT_MAX      64u

/* What a row makes, and which row ends that. */
static const struct {
	const char *makes, *ends;
} pairs[] = {
	{"vmalloc", "vfree"},      {"vzalloc", "vfree"},
	{"vmalloc_32", "vfree"},   {"vmalloc_user", "vfree"},
	{"vmalloc_node", "vfree"}, {"__vmalloc", "vfree"},
	{"vmap", "vunmap"},        {"vm_map_ram", "vm_unmap_ram"},
	{"ioremap", "iounmap"},    {"ioremap_cache", "iounmap"},
	{"kmap", "kunmap"},
};

static uint16_t number_of(const char *name)
{
	return op_by_name(name, strlen(name))->number;
}

static uint16_t ends_of(const struct op *op)
{
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (strcmp(pairs[i].makes, op->name) == 0)
			return number_of(pairs[i].ends);
	return 0;
}

static const struct operand *operand_of(const struct call *call, enum arg_kind kind)
{
	return call_operand((struct call *)(uintptr_t)call, kind);
}

static bool is_reference(const struct operand *operand)
{
	return operand->kind == OPERAND_RESULT && operand->ref != REF_NULL;
}

/* ---- pages ----------------------------------------------------------------------------------- */

/* Are @pages pages from the one that @operand names on alive? */
static bool pages_live(const struct lives *lives, const struct operand *operand, uint64_t pages)
{
	const struct life *life;

	if (!is_reference(operand))
		return false;
	life = &lives->of[operand->ref];
	for (uint64_t page = operand->value; page < operand->value + pages; page++) {
		bool alive = life->refs != 0 && page < life->pages;

		if (!alive || (life->split && !(page < LIFE_PAGES_MAX && life->alive >> page & 1)))
			return false;
	}
	return true;
}

/* Operands of the call's list that are given. */
static uint32_t list_length(const struct call *call, const struct op *op)
{
	uint32_t nr_args = op_nr_args(op), nr = op_nr_operands(op), given = nr_args - 1;

	while (given < nr && call->args[given].kind != OPERAND_ABSENT)
		given++;
	return given - (nr_args - 1);
}

static bool list_lives(const struct lives *lives, const struct call *call, const struct op *op)
{
	uint32_t first = op_nr_args(op) - 1, nr = list_length(call, op);
	uint64_t count = call->args[0].value;

	if (count == 0 || count > COUNT_MAX || nr == 0)
		return false;
	for (uint32_t i = 0; i < nr && i < count; i++)
		if (!pages_live(lives, &call->args[first + i], (count - i + nr - 1) / nr))
			return false;
	return true;
}

/* What kmap() and kunmap() say at the end, or one. */
static uint64_t times_of(const struct call *call)
{
	return call->args[1].kind == OPERAND_ABSENT ? 1 : call->args[1].value;
}

/* A mapping of kmap() that kunmap() as @call has it ends. Ensures: NULL: there is none. */
static struct life *kmap_find(const struct lives *lives, uint32_t index, const struct call *call)
{
	struct lives *all = (struct lives *)(uintptr_t)lives;

	for (uint32_t i = 0; i < index; i++) {
		struct life *life = &all->of[i];

		if (life->refs != 0 && life->ends_by == call->op &&
		    life->page == call->args[0].ref && life->page_at == call->args[0].value &&
		    life->mapped == times_of(call))
			return life;
	}
	return NULL;
}

/* ---- soundness ------------------------------------------------------------------------------- */

static bool making_is_sound(const struct lives *lives, const struct call *call, const struct op *op)
{
	const struct operand *flags = operand_of(call, ARG_FLAGS);
	uint64_t zones;

	if (operand_of(call, ARG_PAGES) != NULL)
		return list_lives(lives, call, op);
	if (operand_of(call, ARG_PAGE) != NULL)
		return times_of(call) >= 1 && times_of(call) <= COUNT_MAX &&
		       pages_live(lives, &call->args[0], times_of(call));
	if (operand_of(call, ARG_BYTES)->value == 0 ||
	    operand_of(call, ARG_BYTES)->value > SIZE_MAX_SOUND)
		return false;
	zones = flags == NULL ? 0 : flags->value & (__GFP_DMA | __GFP_HIGHMEM | __GFP_DMA32);
	return (zones & (zones - 1)) == 0 &&
	       (flags == NULL || (flags->value & GFP_MOVABLE_MASK) != GFP_MOVABLE_MASK);
}

static bool area_is_sound(const struct lives *lives, const struct call *call, const struct op *op)
{
	const struct operand *area = operand_of(call, ARG_AREA);
	const struct life *life;

	if (!is_reference(area))
		return false;
	life = &lives->of[area->ref];
	if (life->refs == 0)
		return false;
	if (op->life != LIFE_FREES)
		return true;
	return life->ends_by == op->number && area->value == 0 &&
	       (op_nr_args(op) == 1 || call->args[1].value == life->mapped);
}

bool kmem_call_is_sound(const struct lives *lives, const struct program *program, uint32_t index)
{
	const struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);

	if (op->life == LIFE_MAKES)
		return making_is_sound(lives, call, op);
	if (op->life == LIFE_UNMAPS)
		return kmap_find(lives, index, call) != NULL;
	if (operand_of(call, ARG_AREA) != NULL)
		return area_is_sound(lives, call, op);
	for (uint32_t i = 0; i < op_nr_args(op); i++)
		if (op->args[i].kind == ARG_PAGE && !pages_live(lives, &call->args[i], 1))
			return false;
	return true;
}

/* ---- what a call does ------------------------------------------------------------------------ */

static struct life life_made(const struct call *call, const struct op *op)
{
	struct life life = {.refs = 1, .pages = 1, .cache = REF_NULL, .ends_by = ends_of(op)};

	if (operand_of(call, ARG_PAGE) != NULL) {
		life.page = call->args[0].ref;
		life.page_at = call->args[0].value;
		life.mapped = (uint32_t)times_of(call);
	} else if (operand_of(call, ARG_BYTES) != NULL) {
		life.mapped = (uint32_t)((operand_of(call, ARG_BYTES)->value + PAGE_SIZE - 1) /
					 PAGE_SIZE);
	} else {
		life.mapped = (uint32_t)call->args[0].value;
	}
	life.pages = life.mapped;
	return life;
}

void kmem_call_apply(struct lives *lives, const struct program *program, uint32_t index)
{
	const struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	bool sound = kmem_call_is_sound(lives, program, index);
	const struct operand *area = operand_of(call, ARG_AREA);
	struct life *life;

	lives->of[index] = (struct life){.cache = REF_NULL};
	if (op->life == LIFE_MAKES && sound)
		lives->of[index] = life_made(call, op);
	if (op->life == LIFE_FREES && is_reference(area))
		lives->of[area->ref].refs = 0;
	if (op->life != LIFE_UNMAPS)
		return;
	life = kmap_find(lives, index, call);
	if (life != NULL)
		life->refs = 0;
}

/* ---- putting right --------------------------------------------------------------------------- */

/* One of the mappings that live and that row @ends ends (0: any). REF_NULL: there is none. */
static uint16_t mapping_draw(struct generator *generator, const struct program *program,
			     uint32_t index, uint16_t ends)
{
	uint16_t found = REF_NULL;
	uint32_t nr = 0;

	for (uint32_t i = 0; i < index; i++) {
		const struct life *life = &generator->lives.of[i];

		if (call_result_kind(program, i) == RESULT_AREA && life->refs != 0 &&
		    (ends == 0 || life->ends_by == ends) && random_one_in(&generator->random, ++nr))
			found = (uint16_t)i;
	}
	return found;
}

/* A page that lives: its call, and how many there are from there on. */
static bool page_put_right(struct generator *generator, const struct program *program,
			   uint32_t index, struct operand *operand)
{
	uint32_t nr = 0;

	if (pages_live(&generator->lives, operand, 1))
		return true;
	*operand = (struct operand){.kind = OPERAND_RESULT, .ref = REF_NULL};
	for (uint32_t i = 0; i < index; i++) {
		struct operand other = {.kind = OPERAND_RESULT, .ref = (uint16_t)i};

		if (call_result_kind(program, i) == RESULT_PAGE &&
		    pages_live(&generator->lives, &other, 1) &&
		    random_one_in(&generator->random, ++nr))
			*operand = other;
	}
	return operand->ref != REF_NULL;
}

static bool list_put_right(struct generator *generator, struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	uint32_t first = op_nr_args(op) - 1, nr = list_length(call, op);

	for (uint32_t i = 0; i < nr; i++)
		if (!page_put_right(generator, program, index, &call->args[first + i]))
			return false;
	call->args[0].value = 1 + call->args[0].value % COUNT_MAX;
	while (call->args[0].value > 1 && !list_lives(&generator->lives, call, op))
		call->args[0].value--;
	return true;
}

static void size_put_right(struct call *call)
{
	struct operand *size = call_operand(call, ARG_BYTES),
		       *flags = call_operand(call, ARG_FLAGS);

	if (size->value == 0 || size->value > SIZE_MAX_SOUND)
		size->value = 1 + size->value % SIZE_PUT_RIGHT;
	if (flags == NULL)
		return;
	flags->value &= ~(uint64_t)(__GFP_DMA | __GFP_DMA32 | __GFP_MOVABLE | __GFP_NOFAIL);
}

static void area_put_right(struct generator *generator, struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	struct operand *area = call_operand(call, ARG_AREA);
	uint16_t ends = op->life == LIFE_FREES ? op->number : 0;

	*area = (struct operand){
		.kind = OPERAND_RESULT,
		.ref = mapping_draw(generator, program, index, ends),
	};
	if (area->ref == REF_NULL)
		return;
	if (op->life == LIFE_FREES && op_nr_args(op) > 1)
		call->args[1].value = generator->lives.of[area->ref].mapped;
	if (op->life == LIFE_USES)
		area->value =
			random_below(&generator->random, generator->lives.of[area->ref].pages) *
			(uint64_t)PAGE_SIZE;
}

static bool pages_put_right(struct generator *generator, struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);

	for (uint32_t i = 0; i < op_nr_args(op); i++)
		if (op->args[i].kind == ARG_PAGE &&
		    !page_put_right(generator, program, index, &call->args[i]))
			return false;
	if (op->life == LIFE_MAKES)
		call->args[1] = (struct operand){.kind = OPERAND_ABSENT};
	return true;
}

bool kmem_call_put_right(struct generator *generator, struct program *program, uint32_t index)
{
	struct call *call = &program->calls[index];
	const struct op *op = op_by_number(call->op);
	uint16_t ref;

	if (kmem_call_is_sound(&generator->lives, program, index))
		return true;
	if (op->life == LIFE_UNMAPS) {
		ref = mapping_draw(generator, program, index, op->number);
		if (ref == REF_NULL)
			return false;
		kmem_call_free(&generator->lives, ref, call);
	} else if (call_operand(call, ARG_PAGES) != NULL) {
		if (!list_put_right(generator, program, index))
			return false;
	} else if (call_operand(call, ARG_PAGE) != NULL) {
		if (!pages_put_right(generator, program, index))
			return false;
	} else if (call_operand(call, ARG_AREA) != NULL) {
		area_put_right(generator, program, index);
	} else {
		size_put_right(call);
	}
	return kmem_call_is_sound(&generator->lives, program, index);
}

void kmem_call_free(const struct lives *lives, uint16_t ref, struct call *call)
{
	const struct life *life = &lives->of[ref];
	uint16_t task = call->task;

	*call = (struct call){.op = life->ends_by, .task = task};
	call->args[0] = (struct operand){.kind = OPERAND_RESULT, .ref = ref};
	if (life->ends_by == number_of("kunmap")) {
		call->args[0] = (struct operand){
			.kind = OPERAND_RESULT, .ref = life->page, .value = life->page_at};
		if (life->mapped != 1)
			call->args[1] =
				(struct operand){.kind = OPERAND_NUMBER, .value = life->mapped};
	} else if (life->ends_by == number_of("vm_unmap_ram")) {
		call->args[1] = (struct operand){.kind = OPERAND_NUMBER, .value = life->mapped};
	}
}
