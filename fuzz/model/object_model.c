/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The rules, and the tables by call.
 */
#include "fuzz/model/object_model.h"

#include "fuzz/model/look.h"
#include "fuzz/model/page_model.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#define WORD           4u
#define SLOT_MIN       16u  /* no object takes less */
#define LOOKED_AT_HEAD 512u /* of a large object: its head and its tail are looked at */
#define LOOKED_AT_TAIL 64u

struct object {
	enum object_state state;
	enum object_content content;
	uint32_t address, size;
	uint32_t
		base; /* the size that it was allocated with: krealloc() may have made it smaller */
	uint32_t word;
	uint16_t cache;
	bool overwritten;
	uint32_t order; /* of its alloc: later ones are the better answer for an address */
};

struct cache {
	bool alive, zombie;
	uint32_t address;
	struct object_cache_asked asked;
};

static struct {
	struct object_model_switches switches;
	struct object objects[OBJECT_MODEL_CALLS];
	struct cache caches[OBJECT_MODEL_CALLS];
	uint16_t end; /* calls from here on have nothing */
	uint32_t nr_allocs;
	char complaint[192];
} model;

void object_model_reset(const struct object_model_switches *switches)
{
	memset(model.objects, 0, model.end * sizeof(model.objects[0]));
	memset(model.caches, 0, model.end * sizeof(model.caches[0]));
	model.switches = *switches;
	model.end = 0;
	model.nr_allocs = 0;
	model.complaint[0] = '\0';
}

const char *object_model_complaint(void)
{
	return model.complaint[0] ? model.complaint : NULL;
}

static printf_like(1, 2) void complain(const char *fmt, ...)
{
	va_list args;

	if (model.complaint[0])
		return;
	va_start(args, fmt);
	vsnprintf(model.complaint, sizeof(model.complaint), fmt, args);
	va_end(args);
}

static void reach(uint16_t call)
{
	assert(call < OBJECT_MODEL_CALLS);
	if (call >= model.end)
		model.end = (uint16_t)(call + 1);
}

/* ---- caches ---------------------------------------------------------------------------------- */

/* What objects of a cache are aligned to. */
static uint32_t alignment_asked(const struct object_cache_asked *asked)
{
	uint32_t align = 8;

	if (asked->traits & TRAIT_HWCACHE)
		for (align = 64; align > 8 && asked->size <= align / 2;)
			align /= 2;
	return asked->align > align ? asked->align : align;
}

/* What they take at least, aligned. */
static uint64_t slot_asked(const struct object_cache_asked *asked)
{
	uint64_t align = alignment_asked(asked);

	return (asked->size + align - 1) / align * align;
}

static bool is_alone(const struct object_cache_asked *asked)
{
	return asked->ctor != CTOR_NONE || asked->usersize != 0 ||
	       (asked->traits & (TRAIT_RCU | TRAIT_ALONE));
}

/* May the cache of @old serve for @asked, too? They take the same, and nothing else differs. */
static bool may_be_one(const struct object_cache_asked *old, const struct object_cache_asked *asked)
{
	const uint32_t same = TRAIT_DMA | TRAIT_DMA32 | TRAIT_RECLAIM;
	uint64_t slot = slot_asked(old) < SLOT_MIN ? SLOT_MIN : slot_asked(old);

	return !is_alone(old) && !is_alone(asked) &&
	       (old->traits & same) == (asked->traits & same) && slot == slot_asked(asked);
}

void object_model_created(uint16_t call, const struct object_cache_asked *asked, uint32_t address)
{
	reach(call);
	for (uint16_t i = 0; i < model.end; i++) {
		struct cache *other = &model.caches[i];

		if ((!other->alive && !other->zombie) || other->address != address)
			continue;
		if (model.switches.nomerge || model.switches.debug ||
		    !may_be_one(&other->asked, asked))
			complain("call %u got the cache of call %u, which is another kind", call,
				 i);
		other->zombie = false; /* it has a reference again */
	}
	model.caches[call] = (struct cache){.alive = true, .address = address, .asked = *asked};
}

struct object_cache_view object_model_cache(uint16_t cache)
{
	struct object_cache_view view = {.alive = false};

	if (cache >= model.end)
		return view;
	const struct cache *own = &model.caches[cache];

	view.alive = own->alive;
	view.zombie = own->zombie;
	view.address = own->address;
	view.asked = own->asked;
	for (uint16_t i = 0; i < model.end; i++) {
		const struct object *object = &model.objects[i];

		view.refs += model.caches[i].alive && model.caches[i].address == own->address;
		view.objects += object->state == OBJECT_LIVE &&
				object->cache != OBJECT_MODEL_NONE &&
				model.caches[object->cache].address == own->address;
	}
	return view;
}

void object_model_destroyed(uint16_t cache)
{
	struct object_cache_view view = object_model_cache(cache);

	model.caches[cache].alive = false;
	model.caches[cache].zombie = view.refs == 1 && view.objects > 0 && !view.asked.shared;
}

uint16_t object_model_next_shared(uint16_t after)
{
	uint16_t call = after == OBJECT_MODEL_NONE ? 0 : (uint16_t)(after + 1);

	while (call < model.end && !model.caches[call].asked.shared)
		call++;
	return call < model.end ? call : OBJECT_MODEL_NONE;
}

uint16_t object_model_next_cache(uint16_t after)
{
	uint16_t call = after == OBJECT_MODEL_NONE ? 0 : (uint16_t)(after + 1);

	while (call < model.end && !model.caches[call].alive)
		call++;
	return call < model.end ? call : OBJECT_MODEL_NONE;
}

/* ---- memory ---------------------------------------------------------------------------------- */

static pfn_t frame_of(uint32_t address)
{
	return (address - PAGE_OFFSET) >> PAGE_SHIFT;
}

/* Copy what stands at @address, for whoever only looks. */
static void memory_look(uint32_t address, uint8_t *bytes, uint32_t len)
{
	while (len > 0) {
		uint32_t offset = address % PAGE_SIZE;
		uint32_t part = PAGE_SIZE - offset < len ? PAGE_SIZE - offset : len;

		frame_read(frame_of(address), offset, bytes, part);
		if (__msan_unpoison)
			__msan_unpoison(bytes, part);
		address += part;
		bytes += part;
		len -= part;
	}
}

/* The byte at @at of an object with this content. */
static uint8_t byte_of(const struct object *object, uint32_t at)
{
	uint32_t word = object->content == OBJECT_COUNT ? at / WORD + 1 : object->word;

	return (uint8_t)(word >> at % WORD * 8);
}

static bool part_is_kept(const struct object *object, uint32_t from, uint32_t len)
{
	uint8_t bytes[LOOKED_AT_HEAD];

	memory_look(object->address + from, bytes, len);
	for (uint32_t i = 0; i < len; i++)
		if (bytes[i] != byte_of(object, from + i))
			return false;
	return true;
}

static bool content_is_kept(const struct object *object)
{
	uint32_t head = object->size < LOOKED_AT_HEAD ? object->size : LOOKED_AT_HEAD;
	uint32_t tail = object->size - head < LOOKED_AT_TAIL ? object->size - head : LOOKED_AT_TAIL;

	return object->content == OBJECT_UNKNOWN ||
	       (part_is_kept(object, 0, head) && part_is_kept(object, object->size - tail, tail));
}

/* ---- objects --------------------------------------------------------------------------------- */

static const struct cache *cache_of(const struct object *object)
{
	return object->cache == OBJECT_MODEL_NONE ? NULL : &model.caches[object->cache];
}

/* What an object of @object's size is aligned to at least. */
static uint32_t alignment_of(const struct object *object)
{
	const struct cache *cache = cache_of(object);

	if (cache == NULL)
		return model.switches.debug ? 8 : 32;
	return alignment_asked(&cache->asked);
}

static void judge_frames(uint16_t call, const struct object *object, bool dma)
{
	pfn_t first = frame_of(object->address);
	pfn_t last = frame_of(object->address + object->size - 1);

	for (pfn_t pfn = first; pfn <= last; pfn++) {
		struct page_model_view view = page_model_query(pfn);

		if (!view.ram || view.kept || view.owned)
			complain("call %u got an object in frame 0x%x, which %s", call, pfn,
				 !view.ram   ? "is no RAM"
				 : view.kept ? "start-up keeps"
					     : "the program owns");
		if (dma && pfn >= model.switches.dma_end)
			complain("call %u got an object in frame 0x%x, above DMA", call, pfn);
	}
}

static void judge_apart(uint16_t call, const struct object *object)
{
	for (uint16_t i = 0; i < model.end; i++) {
		const struct object *other = &model.objects[i];

		if (i != call && other->state == OBJECT_LIVE &&
		    object->address < other->address + other->size &&
		    other->address < object->address + object->size)
			complain("call %u got 0x%08x, inside the object of call %u", call,
				 object->address, i);
	}
}

static void judge_content(uint16_t call, const struct object *object, const char *what)
{
	if (!content_is_kept(object))
		complain("the object of call %u at 0x%08x %s", call, object->address, what);
}

static void content_at_hand_out(struct object *object, const struct object_asked *asked)
{
	const struct cache *cache = cache_of(object);
	enum object_ctor ctor = cache == NULL ? CTOR_NONE : cache->asked.ctor;

	object->content = asked->zeroed          ? OBJECT_WORD
			  : ctor == CTOR_PATTERN ? OBJECT_WORD
			  : ctor == CTOR_COUNT   ? OBJECT_COUNT
						 : OBJECT_UNKNOWN;
	object->word = asked->zeroed ? 0 : OBJECT_CTOR_WORD;
}

void object_model_alloc(uint16_t call, const struct object_asked *asked, uint32_t address)
{
	struct object *object = &model.objects[call];

	if (asked->size > UINT32_MAX) {
		complain("call %u got more bytes than 32 bits can count", call);
		return;
	}
	reach(call);
	*object = (struct object){
		.state = OBJECT_LIVE,
		.address = address,
		.size = (uint32_t)asked->size,
		.base = (uint32_t)asked->size,
		.cache = asked->cache,
		.order = ++model.nr_allocs,
	};
	content_at_hand_out(object, asked);
	if (address % alignment_of(object) != 0)
		complain("call %u got 0x%08x, which is not aligned to %u", call, address,
			 alignment_of(object));
	judge_frames(call, object, asked->dma);
	judge_apart(call, object);
	if (!model.complaint[0])
		judge_content(call, object, asked->zeroed ? "is not zero" : "is not constructed");
}

/* The object whose memory begins at @address: a live one, else the last freed. */
static struct object *object_find(uint32_t address, bool inside)
{
	struct object *found = NULL;

	for (uint16_t i = 0; i < model.end; i++) {
		struct object *object = &model.objects[i];
		bool here = inside ? address - object->address < object->size
				   : address == object->address;

		if (object->state == OBJECT_NONE || !here)
			continue;
		if (object->state == OBJECT_LIVE)
			return object;
		if (found == NULL || object->order > found->order)
			found = object;
	}
	return found;
}

static struct object_view view_of(const struct object *object)
{
	if (object == NULL)
		return (struct object_view){.state = OBJECT_NONE};
	return (struct object_view){
		.state = object->state,
		.call = (uint16_t)(object - model.objects),
		.cache = object->cache,
		.address = object->address,
		.size = object->size,
		.base = object->base,
		.overwritten = object->overwritten,
	};
}

struct object_view object_model_at(uint32_t address)
{
	const struct object *object = object_find(address, false);
	struct object_view view;

	if (object == NULL)
		object = object_find(address, true);
	view = view_of(object);
	view.offset = address - view.address;
	return view;
}

struct object_view object_model_of_call(uint16_t call)
{
	return call < model.end ? view_of(&model.objects[call]) : view_of(NULL);
}

uint16_t object_model_next_object(uint16_t after)
{
	uint16_t call = after == OBJECT_MODEL_NONE ? 0 : (uint16_t)(after + 1);

	while (call < model.end && model.objects[call].state != OBJECT_LIVE)
		call++;
	return call < model.end ? call : OBJECT_MODEL_NONE;
}

static struct object *object_live(uint32_t address)
{
	struct object *object = object_find(address, false);

	return object != NULL && object->state == OBJECT_LIVE ? object : NULL;
}

void object_model_free(uint32_t address)
{
	struct object *object = object_live(address);

	if (object == NULL)
		return;
	judge_content((uint16_t)(object - model.objects), object, "changed while it was in use");
	object->state = OBJECT_FREED;
}

static struct object *object_moving(uint32_t address)
{
	for (uint16_t i = 0; i < model.end; i++) {
		struct object *object = &model.objects[i];

		if (object->state == OBJECT_MOVING && object->address == address)
			return object;
	}
	return NULL;
}

void object_model_moving(uint32_t address)
{
	struct object *object = object_live(address);

	if (object == NULL)
		return;
	judge_content((uint16_t)(object - model.objects), object, "changed while it was in use");
	object->state = OBJECT_MOVING;
}

void object_model_stays(uint32_t address)
{
	struct object *object = object_moving(address);

	if (object != NULL)
		object->state = OBJECT_LIVE;
}

void object_model_gone(uint32_t address)
{
	struct object *object = object_moving(address);

	if (object != NULL)
		object->state = OBJECT_FREED;
}

void object_model_moved(uint16_t call, uint32_t from, uint32_t size, uint32_t address)
{
	struct object *old = object_moving(from);
	struct object kept = old != NULL ? *old : (struct object){.content = OBJECT_UNKNOWN};
	struct object *now = &model.objects[call];
	struct object part;

	if (old != NULL) {
		old->state = OBJECT_FREED;
		if (from == address)
			old->state = OBJECT_NONE;
	}
	object_model_alloc(call, &(struct object_asked){.size = size, .cache = OBJECT_MODEL_NONE},
			   address);
	if (from == address)
		now->base = kept.base;
	part = *now; /* that both have */
	part.size = kept.size < size ? kept.size : size;
	part.content = kept.content;
	part.word = kept.word;
	judge_content(call, &part, "was not moved with its content");
	if (part.size == size) /* what it has more is unknown */
		*now = part;
}

static uint32_t words_of(uint32_t size)
{
	return (size + 7) / 8;
}

static const uint32_t general_sizes[] = {
	32,    64,    128,   192,    256,    512,    1024,    2048,    4096,    8192,
	16384, 32768, 65536, 131072, 262144, 524288, 1048576, 2097152, 4194304,
};

void object_model_ksize(uint32_t address, uint32_t bytes)
{
	struct object *object = object_live(address);
	uint32_t i = 0;

	if (object == NULL)
		return;
	while (general_sizes[i] < object->base)
		i++;
	if (object->cache == OBJECT_MODEL_NONE && bytes != general_sizes[i])
		complain("ksize() says %u of an object of %u bytes", bytes, object->size);
	if (object->cache != OBJECT_MODEL_NONE &&
	    (bytes < object->size || words_of(bytes) != words_of(object->size)))
		complain("ksize() says %u of an object of a cache of %u bytes", bytes,
			 object->size);
}

void object_model_fill(uint32_t address, uint32_t word)
{
	struct object *object = object_live(address);

	if (object == NULL)
		return;
	object->content = OBJECT_WORD;
	object->word = word;
}

void object_model_store(uint32_t address)
{
	struct object *object = object_find(address, true);

	if (object != NULL)
		object->content = OBJECT_UNKNOWN;
}

void object_model_overwritten(uint32_t address)
{
	struct object *object = object_live(address);

	if (object != NULL)
		object->overwritten = true;
}

void object_model_checked(uint32_t address, uint32_t word, uint32_t differing)
{
	const struct object *object = object_live(address);
	uint32_t expected = 0;

	if (object == NULL || object->content != OBJECT_WORD)
		return;
	for (uint32_t at = 0; at < object->size; at++)
		expected += (uint8_t)(word >> at % WORD * 8) != byte_of(object, at);
	if (expected != differing)
		complain("%u bytes at 0x%08x differ from 0x%x, not %u", differing, address, word,
			 expected);
}

void object_model_verify_all(void)
{
	for (uint16_t i = 0; i < model.end; i++) {
		const struct object *object = &model.objects[i];

		if (object->state != OBJECT_LIVE)
			continue;
		judge_content(i, object, "changed while it was in use");
		judge_frames(i, object, false);
	}
}
