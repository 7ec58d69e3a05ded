/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of the slab checks share: one pass over the caches, and what it found.
 *
 * The first row walks; the others say what was found of their kind.
 */
#ifndef CORE_SLAB_SLAB_CHECK_INTERNAL_H
#define CORE_SLAB_SLAB_CHECK_INTERNAL_H

#include "core/base/check.h"
#include "core/slab/slab_internal.h"

enum slab_finding {
	SLAB_FOUND_CHAIN,   /* S1 */
	SLAB_FOUND_LIST,    /* S2 */
	SLAB_FOUND_COUNT,   /* S3 */
	SLAB_FOUND_FREE,    /* S4 */
	SLAB_FOUND_ARRAY,   /* S5 */
	SLAB_FOUND_LIMIT,   /* S6 */
	SLAB_FOUND_COLOUR,  /* S7 */
	SLAB_FOUND_CACHE,   /* S8 */
	SLAB_FOUND_WORDS,   /* S9 */
	SLAB_FOUND_COUNTER, /* S10 */
	NR_SLAB_FINDINGS,
};

/* The pass under way. */
struct slab_census {
	bool pardoned; /* since misuse spoiled the caches */
	bool full;
	uint64_t decided[NR_SLAB_FINDINGS];
	char text[NR_SLAB_FINDINGS][160]; /* "" while nothing is wrong */
};
extern struct slab_census slab_census;

/* Live data decided @what: does @condition hold? Ensures: the condition; the first text is kept. */
#define SLAB_THAT(what, condition, ...)                                                            \
	(slab_census.decided[what]++, likely(condition) ? true : slab_found(what, __VA_ARGS__))
bool slab_found(enum slab_finding what, const char *fmt, ...) printf_like(2, 3);

/* Is anything wrong? Then nothing that rests on it is walked any more. */
bool slab_anything_wrong(void);

/* slab_check_walk.c: all of a cache. slab_check_array.c: its arrays, after its slabs. */
void slab_walk_cache(const struct kmem_cache *cachep);
void slab_walk_arrays(const struct kmem_cache *cachep);

/* Is there a pointer to kernel memory at @p, @bytes long, in the direct map? */
bool slab_pointer_ok(const void *p, uint32_t bytes);

/* What the last walk found out about a slab's objects, by the slab's frame. */
struct slab_objects {
	const struct kmem_cache *cachep; /* it was a slab of this one */
	uint64_t free[4];                /* bit per object: in the free list */
	uint64_t array[4];               /* in an array */
};
struct slab_objects *slab_objects_of(const struct page *page);

/* slab_check_cache.c: red zones and pattern of a free object; what a cache says of itself. */
void slab_see_words(const struct kmem_cache *cachep, const struct page *page, uint32_t objnr);

/* Limits, colour and links of @cachep itself. */
void slab_see_cache(const struct kmem_cache *cachep);

#endif
