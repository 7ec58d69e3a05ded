/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the rows of object caches call (run.h says how).
 *
 *   kind           value                              also
 *   RESULT_CACHE   linear address of the cache, or 0  failed if 0
 *   RESULT_OBJECT  likewise of the object             failed if 0; ZERO_SIZE_PTR is none of it
 */
#ifndef FUZZ_OP_RUN_SLAB_H
#define FUZZ_OP_RUN_SLAB_H

#include "fuzz/model/object_model.h"
#include "fuzz/op/op.h"

#define SLAB_ROWS(X)                                                                               \
	X(kmem_cache_create)                                                                       \
	X(kmem_cache_create_usercopy)                                                              \
	X(kmem_cache_destroy)                                                                      \
	X(kmem_cache_alloc)                                                                        \
	X(kmem_cache_alloc_node)                                                                   \
	X(kmem_cache_zalloc)                                                                       \
	X(kmem_cache_free)                                                                         \
	X(kmalloc)                                                                                 \
	X(kzalloc)                                                                                 \
	X(kcalloc)                                                                                 \
	X(kmalloc_node)                                                                            \
	X(krealloc)                                                                                \
	X(kfree)                                                                                   \
	X(kzfree)                                                                                  \
	X(ksize)                                                                                   \
	X(obj_fill)                                                                                \
	X(obj_check)                                                                               \
	X(obj_store8)

/* Rows that the model learns nothing from. */
#define SLAB_JUDGED_ROWS(X)                                                                        \
	X(kmem_cache_shrink)                                                                       \
	X(slab_tune)                                                                               \
	X(check_heap_object)

#define X(op)                                                                                      \
	op_run_fn run_##op;                                                                        \
	op_misuse_fn misuse_##op;                                                                  \
	op_model_fn model_##op;
SLAB_ROWS(X)
#undef X
#define X(op)                                                                                      \
	op_run_fn run_##op;                                                                        \
	op_misuse_fn misuse_##op;
SLAB_JUDGED_ROWS(X)
#undef X
op_run_fn run_failslab;

#define ZERO_SIZE_ADDRESS 16u

/* The bytes that run functions move at a time through the machine. */
#define OBJECT_CHUNK 1024u

/* What a request of @size bytes uses of the object: kmalloc() may have more. */
struct object_cache_asked cache_asked(const struct value *args, bool usercopy);

/* The size of objects of the cache that @cache names; 0: none that lives. */
uint32_t cache_object_size(const struct value *cache);

#endif
