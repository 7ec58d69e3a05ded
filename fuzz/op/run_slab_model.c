/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the object model learns from the object caches' operations.
 */
#include "core/slab/slab.h"
#include "core/slab/slab_check.h"
#include "fuzz/op/run_slab.h"
#include "fuzz/op/run_state.h"

#include <string.h>

/* Misuse that the kernel reported and survived: nothing is asked of the caches any more. */
static void spoil(struct run *run)
{
	run->changes.objects_spoiled = true;
	run->changes.pages_lost = true;
	slab_check_pardon();
}

static bool was_logged(const struct run *run, const char *needle)
{
	const struct misuse_verdict *verdict = &run_flight(run)->verdict;

	return verdict->use == USE_LOGGED && strstr(verdict->log, needle) != NULL;
}

/* ---- caches ---------------------------------------------------------------------------------- */

static const struct {
	uint32_t flag, trait;
} traits[] = {
	{SLAB_HWCACHE_ALIGN, TRAIT_HWCACHE}, {SLAB_CACHE_DMA, TRAIT_DMA},
	{SLAB_CACHE_DMA32, TRAIT_DMA32},     {SLAB_RECLAIM_ACCOUNT, TRAIT_RECLAIM},
	{SLAB_TYPESAFE_BY_RCU, TRAIT_RCU},   {SLAB_NOLEAKTRACE, TRAIT_ALONE},
	{SLAB_FAILSLAB, TRAIT_ALONE},
};

struct object_cache_asked cache_asked(const struct value *args, bool usercopy)
{
	struct object_cache_asked asked = {
		.size = (uint32_t)args[1].number,
		.align = (uint32_t)args[2].number,
		.ctor = (enum object_ctor)args[usercopy ? 6 : 4].number,
	};

	for (size_t i = 0; i < sizeof(traits) / sizeof(traits[0]); i++)
		if (args[3].number & traits[i].flag)
			asked.traits |= traits[i].trait;
	if (usercopy && args[5].number != 0 && args[5].number <= asked.size &&
	    asked.size - args[5].number >= args[4].number) {
		asked.useroffset = (uint32_t)args[4].number;
		asked.usersize = (uint32_t)args[5].number;
	}
	return asked;
}

/* Has a cache more references than the program, which just got one? Then the kernel has it, too. */
static bool kernel_has_it(uint32_t address)
{
	const struct kmem_cache *cachep = window_ptr(address);
	int refs = 1;

	for (uint16_t call = object_model_next_cache(OBJECT_MODEL_NONE); call != OBJECT_MODEL_NONE;
	     call = object_model_next_cache(call))
		refs += object_model_cache(call).address == address;
	return kmem_cache_refs(cachep) > refs;
}

static void learn_cache(struct run *run, const struct value *args, const struct result *result,
			bool usercopy)
{
	struct object_cache_asked asked = cache_asked(args, usercopy);

	if (result->failed)
		return;
	asked.shared = kernel_has_it((uint32_t)result->value);
	run->changes.caches_wait |= (asked.traits & TRAIT_RCU) != 0;
	object_model_created((uint16_t)run_flight(run)->step, &asked, (uint32_t)result->value);
}

void model_kmem_cache_create(struct run *run, const struct value *args, const struct result *result)
{
	learn_cache(run, args, result, false);
}

void model_kmem_cache_create_usercopy(struct run *run, const struct value *args,
				      const struct result *result)
{
	learn_cache(run, args, result, true);
}

void model_kmem_cache_destroy(struct run *run, const struct value *args,
			      const struct result *result)
{
	if (args[0].number == 0)
		return;
	object_model_destroyed(args[0].ref);
	/* it stays, and so does what it has */
	if (object_model_cache(args[0].ref).zombie) {
		run->changes.caches_kept = true;
		run->changes.pages_lost = true;
	}
}

/* ---- objects --------------------------------------------------------------------------------- */

static void learn_object(struct run *run, const struct result *result, uint64_t size,
			 uint16_t cache, uint64_t gfp)
{
	const struct object_asked asked = {
		.size = size,
		.cache = cache,
		.zeroed = gfp & __GFP_ZERO,
		.dma = gfp & __GFP_DMA,
	};

	if (!result->failed && (size != 0 || result->value != ZERO_SIZE_ADDRESS))
		object_model_alloc((uint16_t)run_flight(run)->step, &asked,
				   (uint32_t)result->value);
}

static void learn_of_cache(struct run *run, const struct value *args, const struct result *result,
			   uint64_t gfp)
{
	if (!result->failed)
		learn_object(run, result, object_model_cache(args[0].ref).asked.size, args[0].ref,
			     gfp);
}

void model_kmem_cache_alloc(struct run *run, const struct value *args, const struct result *result)
{
	learn_of_cache(run, args, result, args[1].number);
}

void model_kmem_cache_alloc_node(struct run *run, const struct value *args,
				 const struct result *result)
{
	learn_of_cache(run, args, result, args[1].number);
}

void model_kmem_cache_zalloc(struct run *run, const struct value *args, const struct result *result)
{
	learn_of_cache(run, args, result, args[1].number | __GFP_ZERO);
}

void model_kmalloc(struct run *run, const struct value *args, const struct result *result)
{
	learn_object(run, result, args[0].number, OBJECT_MODEL_NONE, args[1].number);
}

void model_kzalloc(struct run *run, const struct value *args, const struct result *result)
{
	learn_object(run, result, args[0].number, OBJECT_MODEL_NONE, args[1].number | __GFP_ZERO);
}

void model_kcalloc(struct run *run, const struct value *args, const struct result *result)
{
	learn_object(run, result, args[0].number * args[1].number, OBJECT_MODEL_NONE,
		     args[2].number | __GFP_ZERO);
}

void model_kmalloc_node(struct run *run, const struct value *args, const struct result *result)
{
	learn_object(run, result, args[0].number, OBJECT_MODEL_NONE, args[1].number);
}

void model_krealloc(struct run *run, const struct value *args, const struct result *result)
{
	uint32_t from = (uint32_t)args[0].number;

	if (result->failed)
		object_model_stays(from);
	else if (result->value == ZERO_SIZE_ADDRESS)
		object_model_gone(from);
	else if (args[2].number & __GFP_ZERO && from <= ZERO_SIZE_ADDRESS)
		model_kmalloc(run, &args[1], result);
	else
		object_model_moved((uint16_t)run_flight(run)->step, from, (uint32_t)args[1].number,
				   (uint32_t)result->value);
}

/* Reported or not, it is free; twice is once too often. */
static void learn_free(struct run *run, uint64_t address)
{
	if (was_logged(run, "double free"))
		spoil(run);
	else
		object_model_free((uint32_t)address);
}

void model_kmem_cache_free(struct run *run, const struct value *args, const struct result *result)
{
	learn_free(run, args[1].number);
}

void model_kfree(struct run *run, const struct value *args, const struct result *result)
{
	learn_free(run, args[0].number);
}

void model_kzfree(struct run *run, const struct value *args, const struct result *result)
{
	learn_free(run, args[0].number);
}

void model_ksize(struct run *run, const struct value *args, const struct result *result)
{
	object_model_ksize((uint32_t)args[0].number, (uint32_t)result->value);
}

void model_obj_fill(struct run *run, const struct value *args, const struct result *result)
{
	object_model_fill((uint32_t)args[0].number, (uint32_t)args[1].number);
}

void model_obj_check(struct run *run, const struct value *args, const struct result *result)
{
	object_model_checked((uint32_t)args[0].number, (uint32_t)args[1].number,
			     (uint32_t)result->value);
}

void model_obj_store8(struct run *run, const struct value *args, const struct result *result)
{
	struct object_view view = object_model_of_call(args[0].ref);

	if (view.state == OBJECT_LIVE && args[0].offset < view.size) {
		object_model_store((uint32_t)args[0].number);
		return;
	}
	/* the kernel is to find it out, and the checks would before it does */
	slab_check_pardon();
	if (view.state == OBJECT_LIVE)
		object_model_overwritten(view.address);
	else
		run->changes.objects_tainted = true;
}
