/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The rules of memory caches.
 */
#include "fuzz/model/memory_cache_model.h"

#include "fuzz/model/complain.h"
#include "fuzz/model/look.h"

#include <errno.h>
#include <string.h>

static struct {
	struct memory_cache_view caches[MEMORY_CACHE_CALLS];
	uint16_t end; /* calls from here on have none */
} model;

void memory_cache_model_reset(void)
{
	memset(model.caches, 0, model.end * sizeof(model.caches[0]));
	model.end = 0;
}

void memory_cache_model_created(uint16_t call, const struct memory_cache_asked *asked,
				uint32_t address)
{
	assert(call < MEMORY_CACHE_CALLS);
	model.caches[call] =
		(struct memory_cache_view){.alive = true, .address = address, .asked = *asked};
	if (call >= model.end)
		model.end = (uint16_t)(call + 1);
}

/* ---- top-up ---------------------------------------------------------------------------------- */

/* init_value is for bare pages that nobody zeroes. */
static bool contradicts_itself(const struct memory_cache_asked *asked)
{
	return asked->init_value != 0 && (asked->kmem_cache != 0 || asked->zero);
}

static bool must_be_refused(const struct memory_cache_view *cache,
			    const struct memory_cache_topup *topup)
{
	if (cache->capacity != 0)
		return topup->capacity != cache->capacity;
	return topup->capacity == 0 || contradicts_itself(&cache->asked);
}

/* What a top-up that had something to do left. Ensures: NULL, or what is wrong. */
static const char *fill_amiss(const struct memory_cache_view *before,
			      const struct memory_cache_topup *topup)
{
	if (topup->objects < before->objects || topup->objects > topup->capacity)
		return "holds more than it can, or fewer than before";
	if (topup->error == -ENOMEM && topup->objects >= topup->min)
		return "has what was wanted, and was said to have failed";
	if (topup->error == -ENOMEM && topup->objects == topup->capacity)
		return "is full, and was said to have failed";
	if (topup->error == 0 && topup->objects < topup->min && topup->objects < topup->capacity)
		return "has fewer than were wanted, and was said to have them";
	if ((topup->error == -ENOMEM || topup->objects < topup->capacity) && !topup->refused)
		return "is not full, and nobody refused anything";
	return topup->error == 0 || topup->error == -ENOMEM ? NULL : "failed in an odd way";
}

static const char *topup_amiss(const struct memory_cache_view *before,
			       const struct memory_cache_topup *topup)
{
	bool untouched = topup->objects == before->objects;

	if (before->objects >= topup->min)
		return topup->error == 0 && untouched ? NULL : "had enough, and was not left alone";
	if (before->capacity == 0 && before->perhaps != 0 && topup->error == -EIO)
		return untouched && topup->capacity != before->perhaps ? NULL : "refuses its array";
	if (must_be_refused(before, topup))
		return topup->error == -EIO && untouched ? NULL : "was asked what cannot be";
	if (topup->capacity < 0) /* an array that 32 bits do not count */
		return topup->error == -ENOMEM && untouched ? NULL : "has an array that cannot be";
	return fill_amiss(before, topup);
}

/* Which capacity it has from now on. */
static void learn_capacity(struct memory_cache_view *cache, const struct memory_cache_topup *topup)
{
	if (cache->capacity != 0)
		return;
	if (topup->error == -EIO)
		cache->capacity = cache->perhaps;
	else if (topup->error == 0 || topup->objects > 0)
		cache->capacity = topup->capacity;
	else if (topup->capacity > 0) /* was the array refused, or the first object? */
		cache->perhaps = topup->capacity;
}

void memory_cache_model_topped_up(uint16_t call, const struct memory_cache_topup *topup)
{
	struct memory_cache_view *cache = &model.caches[call];
	const char *amiss = topup_amiss(cache, topup);

	if (amiss != NULL)
		model_complain("the memory cache of call %u %s: %d of %d, min %d, error %d", call,
			       amiss, topup->objects, topup->capacity, topup->min, topup->error);
	if (cache->objects < topup->min)
		learn_capacity(cache, topup);
	cache->objects = topup->objects;
}

/* ---- objects --------------------------------------------------------------------------------- */

void memory_cache_model_taken(uint16_t call, int32_t objects)
{
	struct memory_cache_view *cache = &model.caches[call];
	int32_t left = cache->objects > 0 ? cache->objects - 1 : 0;

	if (objects != left)
		model_complain("the memory cache of call %u gave an object: %d are left, not %d",
			       call, objects, left);
	cache->objects = objects;
}

void memory_cache_model_counted(uint16_t call, int32_t objects)
{
	if (objects != model.caches[call].objects)
		model_complain("the memory cache of call %u says %d objects, not %d", call, objects,
			       model.caches[call].objects);
}

void memory_cache_model_page(uint16_t call, pfn_t pfn)
{
	uint64_t words[PAGE_SIZE / sizeof(uint64_t)];
	uint64_t init_value = model.caches[call].asked.init_value;

	if (init_value == 0)
		return;
	frame_look(pfn, words);
	for (uint32_t i = 0; i < PAGE_SIZE / sizeof(uint64_t); i++) {
		if (words[i] == init_value)
			continue;
		model_complain("the memory cache of call %u gave frame 0x%x: word %u is %llx", call,
			       pfn, i, (unsigned long long)words[i]);
		return;
	}
}

void memory_cache_model_freed(uint16_t call)
{
	model.caches[call].capacity = 0;
	model.caches[call].perhaps = 0;
	model.caches[call].objects = 0;
}

/* ---- questions ------------------------------------------------------------------------------- */

struct memory_cache_view memory_cache_model_of(uint16_t call)
{
	return call < model.end ? model.caches[call] : (struct memory_cache_view){.alive = false};
}

bool memory_cache_model_uses(uint32_t address)
{
	for (uint16_t i = 0; i < model.end; i++)
		if (model.caches[i].alive && model.caches[i].asked.kmem_cache == address)
			return true;
	return false;
}

uint16_t memory_cache_model_next(uint16_t after)
{
	uint16_t call = after == MEMORY_CACHE_NONE ? 0 : (uint16_t)(after + 1);

	while (call < model.end && !model.caches[call].alive)
		call++;
	return call < model.end ? call : MEMORY_CACHE_NONE;
}
