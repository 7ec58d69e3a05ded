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
	bool pardoned;  /* since misuse spoiled the caches */
	uint64_t pass;  /* its number */
	uint64_t since; /* the first one after boot, load or reset */
	uintptr_t lowmem_bytes;
	bool wrong; /* any of the texts */
	uint64_t decided[NR_SLAB_FINDINGS];
	char text[NR_SLAB_FINDINGS][160]; /* "" while nothing is wrong */
};
extern struct slab_census slab_census;

/* Live data decided @what: does @condition hold? Ensures: the condition; the first text is kept. */
#define SLAB_THAT(what, condition, ...)                                                            \
	(slab_census.decided[what]++, likely(condition) ? true : slab_found(what, __VA_ARGS__))
bool slab_found(enum slab_finding what, const char *fmt, ...) printf_like(2, 3);

/* Is anything wrong? Then nothing that rests on it is walked any more. */
static inline bool slab_anything_wrong(void)
{
	return slab_census.wrong;
}

/*
 * slab_check_walk.c: all of a cache; its arrays alone, for a step that wrote to nothing else of it.
 * slab_check_array.c: its arrays, after all slabs, or those that the arrays' objects are of.
 */
void slab_walk_cache(const struct kmem_cache *cachep);
void slab_walk_cache_arrays(const struct kmem_cache *cachep);
void slab_walk_arrays(const struct kmem_cache *cachep);

/* Is there a pointer to kernel memory at @p, @bytes long, in the direct map? */
static inline bool slab_pointer_ok(const void *p, uint32_t bytes)
{
	uintptr_t at = (uintptr_t)p - (uintptr_t)window_ptr(PAGE_OFFSET);

	return at % 8 == 0 && at < slab_census.lowmem_bytes &&
	       at + bytes <= slab_census.lowmem_bytes;
}

/* Frames of the direct map. */
#define SLAB_FRAMES_MAX ((1u << 30) / PAGE_SIZE)

/* What the last walk found out about a slab's objects, by the slab's frame. */
struct slab_objects {
	const struct kmem_cache *cachep; /* it was a slab of this one */
	uint64_t free_pass;              /* the last that looked at its free list, */
	uint64_t array_pass;             /* and at arrays with its objects */
	uint64_t free[4];                /* bit per object: in the free list */
	uint64_t array[4];               /* in an array, by the pass's arrays */
};
extern struct slab_objects slab_objects_by_frame[SLAB_FRAMES_MAX];

static inline struct slab_objects *slab_objects_of(const struct page *page)
{
	return &slab_objects_by_frame[page_to_pfn(page) % SLAB_FRAMES_MAX];
}

/* slab_check_walk.c: the free list of a slab. Ensures: what is known of its objects is new. */
void slab_see_freelist(const struct kmem_cache *cachep, const struct page *page);

/* slab_check_cache.c: red zones and pattern of a free object; what a cache says of itself. */
void slab_see_debug_words(const struct kmem_cache *cachep, const struct page *page, uint32_t objnr);

static inline void slab_see_words(const struct kmem_cache *cachep, const struct page *page,
				  uint32_t objnr)
{
	if (unlikely(cachep->flags & SLAB_DEBUG_FLAGS))
		slab_see_debug_words(cachep, page, objnr);
}

/* Limits, colour and links of @cachep itself. */
void slab_see_cache(const struct kmem_cache *cachep);

/*
 * slab_check_touch.c: which caches the step touched.
 *
 * find:      Ensures: false: the chain may be another one than what is known.
 * find_anew: learn the chain first.   Requires: it is sound.   Ensures: false: there is more than
 *            can be known, or a pointer leads nowhere.
 * walk:      what was found, with slab_walk_cache().
 */
must_check bool slab_touch_find(void);
must_check bool slab_touch_find_anew(void);
void slab_touch_walk(void);

/* What is known is of an older machine; the machine is at its image; it went back there. */
void slab_touch_forget(void);
void slab_touch_learn_image(void);
void slab_touch_reset(void);

#endif
