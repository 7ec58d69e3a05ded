/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Run functions of the object caches' operations: each calls the kernel function of its name.
 *
 * Functions that the kernel names in its reports are these: they are the callers.
 */
#include "fuzz/op/run_slab.h"

#include "core/base/blind.h"
#include "core/base/page_addr.h"
#include "core/slab/failslab.h"
#include "core/slab/slab.h"
#include "fuzz/model/look.h"
#include "fuzz/op/run_state.h"
#include "fuzz/op/word.h"
#include "sim/mark.h"

#include <string.h>

/* ---- constructors ---------------------------------------------------------------------------- */

static void object_write(uint32_t address, const uint8_t *bytes, uint32_t len)
{
	while (len > 0) {
		uint32_t offset = address % PAGE_SIZE;
		uint32_t part = PAGE_SIZE - offset < len ? PAGE_SIZE - offset : len;

		frame_write((address - PAGE_OFFSET) >> PAGE_SHIFT, offset, bytes, part);
		address += part;
		bytes += part;
		len -= part;
	}
}

/* Write the words that @word makes of their index, all over an object of @size bytes. */
static void object_write_words(uint32_t address, uint32_t size,
			       uint32_t (*word)(uint32_t, uint32_t), uint32_t arg)
{
	uint32_t words[OBJECT_CHUNK / 4];

	for (uint32_t at = 0; at < size; at += OBJECT_CHUNK) {
		uint32_t len = size - at < OBJECT_CHUNK ? size - at : OBJECT_CHUNK;

		for (uint32_t i = 0; i < OBJECT_CHUNK / 4; i++)
			words[i] = word(at / 4 + i, arg);
		object_write(address + at, (const uint8_t *)words, len);
	}
}

static uint32_t same_word(uint32_t index, uint32_t word)
{
	(void)index;
	return word;
}

static uint32_t counted_word(uint32_t index, uint32_t first)
{
	return index + first;
}

/* Write what a constructor leaves all over an object of @size bytes. */
static void object_construct(enum object_ctor ctor, uint32_t address, uint32_t size)
{
	if (ctor == CTOR_COUNT)
		object_write_words(address, size, counted_word, 1);
	else
		object_write_words(address, size, same_word, OBJECT_CTOR_WORD);
}

static void ctor_pattern(void *objp)
{
	const struct kmem_cache *cachep = virt_to_head_page(objp)->slab_cache;

	object_construct(CTOR_PATTERN, vaddr(objp), kmem_cache_size(cachep));
}

static void ctor_count(void *objp)
{
	const struct kmem_cache *cachep = virt_to_head_page(objp)->slab_cache;

	object_construct(CTOR_COUNT, vaddr(objp), kmem_cache_size(cachep));
}

static ksym_t ctor_arg(const struct value *value)
{
	switch (value->number) {
	case CTOR_PATTERN:
		return KSYM_OF(kmem_ctor_fn, ctor_pattern);
	case CTOR_COUNT:
		return KSYM_OF(kmem_ctor_fn, ctor_count);
	default:
		return 0;
	}
}

/* ---- arguments and results ------------------------------------------------------------------- */

static struct kmem_cache *cache_arg(const struct value *value)
{
	return value->number == 0 ? NULL : window_ptr((vaddr_t)value->number);
}

static void *object_arg(const struct value *value)
{
	return value->number == 0 ? NULL : window_ptr((vaddr_t)value->number);
}

static void pointer_result(struct result *result, const void *p)
{
	result->value = vaddr(p);
	result->failed = p == NULL;
}

/* ---- caches ---------------------------------------------------------------------------------- */

void run_kmem_cache_create(struct run *run, const struct value *args, struct result *result)
{
	pointer_result(result, kmem_cache_create(op_strings[args[0].number],
						 (uint32_t)args[1].number, (uint32_t)args[2].number,
						 (slab_flags_t)args[3].number, ctor_arg(&args[4])));
}

void run_kmem_cache_create_usercopy(struct run *run, const struct value *args,
				    struct result *result)
{
	pointer_result(result, kmem_cache_create_usercopy(
				       op_strings[args[0].number], (uint32_t)args[1].number,
				       (uint32_t)args[2].number, (slab_flags_t)args[3].number,
				       (uint32_t)args[4].number, (uint32_t)args[5].number,
				       ctor_arg(&args[6])));
}

void run_kmem_cache_destroy(struct run *run, const struct value *args, struct result *result)
{
	kmem_cache_destroy(cache_arg(&args[0]));
}

void run_kmem_cache_shrink(struct run *run, const struct value *args, struct result *result)
{
	result->value = (uint64_t)kmem_cache_shrink(cache_arg(&args[0]));
}

void run_slab_tune(struct run *run, const struct value *args, struct result *result)
{
	int error = slab_tune(cache_arg(&args[0]), (int)args[1].number, (int)args[2].number,
			      (int)args[3].number);

	run->changes.tuned |= object_model_cache(args[0].ref).asked.shared;
	result->value = (uint64_t)(int64_t)error;
	result->failed = error < 0;
}

/* ---- objects --------------------------------------------------------------------------------- */

/* Of a cache; of kmalloc(). @nid: below 0: the running CPU's. */
static void request_of_cache(struct run *run, const struct value *args, int nid)
{
	run_flight(run)->object = slab_request_now(cache_arg(&args[0]), (gfp_t)args[1].number, nid);
}

static void request_of_size(struct run *run, uint64_t size, uint64_t gfp, int nid)
{
	size = size < UINT32_MAX ? size : UINT32_MAX;
	run_flight(run)->object = slab_request_of_size((uint32_t)size, (gfp_t)gfp, nid);
}

void run_kmem_cache_alloc(struct run *run, const struct value *args, struct result *result)
{
	request_of_cache(run, args, -1);
	pointer_result(result, kmem_cache_alloc(cache_arg(&args[0]), (gfp_t)args[1].number));
}

void run_kmem_cache_alloc_node(struct run *run, const struct value *args, struct result *result)
{
	request_of_cache(run, args, (int)args[2].number);
	pointer_result(result, kmem_cache_alloc_node(cache_arg(&args[0]), (gfp_t)args[1].number,
						     (int)args[2].number));
}

void run_kmem_cache_zalloc(struct run *run, const struct value *args, struct result *result)
{
	request_of_cache(run, args, -1);
	pointer_result(result, kmem_cache_zalloc(cache_arg(&args[0]), (gfp_t)args[1].number));
}

/* Who gives an object back puts it into the state in which it was constructed. */
static void object_restore(const struct value *cache, uint32_t address)
{
	enum object_ctor ctor = object_model_cache(cache->ref).asked.ctor;

	if (ctor != CTOR_NONE)
		object_construct(ctor, address, object_model_cache(cache->ref).asked.size);
}

void run_kmem_cache_free(struct run *run, const struct value *args, struct result *result)
{
	if (run_flight(run)->verdict.use == USE_SOUND)
		object_restore(&args[0], (uint32_t)args[1].number);
	kmem_cache_free(cache_arg(&args[0]), object_arg(&args[1]));
}

void run_kmalloc(struct run *run, const struct value *args, struct result *result)
{
	request_of_size(run, args[0].number, args[1].number, -1);
	pointer_result(result, kmalloc((uint32_t)args[0].number, (gfp_t)args[1].number));
}

void run_kzalloc(struct run *run, const struct value *args, struct result *result)
{
	request_of_size(run, args[0].number, args[1].number, -1);
	pointer_result(result, kzalloc((uint32_t)args[0].number, (gfp_t)args[1].number));
}

void run_kcalloc(struct run *run, const struct value *args, struct result *result)
{
	request_of_size(run, args[0].number * args[1].number, args[2].number, -1);
	pointer_result(result, kcalloc((uint32_t)args[0].number, (uint32_t)args[1].number,
				       (gfp_t)args[2].number));
}

void run_kmalloc_node(struct run *run, const struct value *args, struct result *result)
{
	request_of_size(run, args[0].number, args[1].number, (int)args[2].number);
	pointer_result(result, kmalloc_node((uint32_t)args[0].number, (gfp_t)args[1].number,
					    (int)args[2].number));
}

void run_krealloc(struct run *run, const struct value *args, struct result *result)
{
	request_of_size(run, args[1].number, args[2].number, -1);
	object_model_moving((uint32_t)args[0].number);
	pointer_result(result, krealloc(object_arg(&args[0]), (uint32_t)args[1].number,
					(gfp_t)args[2].number));
}

void run_kfree(struct run *run, const struct value *args, struct result *result)
{
	kfree(object_arg(&args[0]));
}

void run_kzfree(struct run *run, const struct value *args, struct result *result)
{
	kzfree(object_arg(&args[0]));
}

void run_ksize(struct run *run, const struct value *args, struct result *result)
{
	result->value = ksize(object_arg(&args[0]));
}

/* ---- what stands in them --------------------------------------------------------------------- */

void run_obj_fill(struct run *run, const struct value *args, struct result *result)
{
	uint32_t address = (uint32_t)args[0].number;

	object_write_words(address, object_model_at(address).size, same_word,
			   (uint32_t)args[1].number);
}

/* How many of @len bytes at @address, at most a frame's, differ from the word @word all over? */
static uint32_t part_differs(uint32_t address, uint32_t len, uint32_t word, uint32_t first)
{
	uint8_t bytes[PAGE_SIZE];
	uint32_t differing = 0;

	frame_read((address - PAGE_OFFSET) >> PAGE_SHIFT, address % PAGE_SIZE, bytes, len);
	bytes_use(bytes, len);
	for (uint32_t i = 0; i < len; i++)
		differing += bytes[i] != (uint8_t)(word >> (first + i) % 4 * 8);
	return differing;
}

void run_obj_check(struct run *run, const struct value *args, struct result *result)
{
	uint32_t address = (uint32_t)args[0].number;
	uint32_t size = object_model_at(address).size;

	for (uint32_t at = 0; at < size;) {
		uint32_t left = PAGE_SIZE - (address + at) % PAGE_SIZE;
		uint32_t len = size - at < left ? size - at : left;

		result->value += part_differs(address + at, len, (uint32_t)args[1].number, at);
		at += len;
	}
}

/* A stray pointer writes: no sanitizer stops it, the kernel has to notice. */
void run_obj_store8(struct run *run, const struct value *args, struct result *result)
{
	uint8_t *at = object_arg(&args[0]);

	blind_store_byte(at, (uint8_t)args[1].number);
	mark_written(at, 1);
}

void run_check_heap_object(struct run *run, const struct value *args, struct result *result)
{
	const void *at = object_arg(&args[0]);

	__check_heap_object(at, (uint32_t)args[1].number, virt_to_head_page(at),
			    args[2].number != 0);
}

void run_failslab(struct run *run, const struct value *args, struct result *result)
{
	const struct failslab_attr attr = {
		.attr =
			{
				.interval = (uint32_t)args[0].number,
				.probability = (uint32_t)args[1].number,
				.space = (int32_t)args[2].number,
				.times = (int32_t)args[3].number,
				.verbose = (uint32_t)args[6].number,
			},
		.ignore_gfp_wait = args[4].number != 0,
		.cache_filter = args[5].number != 0,
	};

	failslab_set(&attr);
	run->changes.failslab = true;
}
