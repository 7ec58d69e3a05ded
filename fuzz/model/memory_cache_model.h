/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The model of KVM's caches of objects: what each promises, and how many objects it holds.
 *
 *   none --created()--> empty --topped_up()--> capacity is fixed, some objects --taken()--> one
 * less
 *                             <------------------------freed()---------------
 *
 * A cache is known by the call that created it. Rules are judged when they are reported
 * (complain.h). Storage is fixed.
 */
#ifndef FUZZ_MODEL_MEMORY_CACHE_MODEL_H
#define FUZZ_MODEL_MEMORY_CACHE_MODEL_H

#include "sim/types.h"

#define MEMORY_CACHE_CALLS 256
#define MEMORY_CACHE_NONE  0xffffu

struct memory_cache_asked {
	uint32_t kmem_cache; /* its address; 0: pages */
	uint16_t cache;      /* the call that created it */
	bool zero;           /* gfp_zero: objects are zero when they are handed out */
	uint32_t gfp;        /* gfp_custom */
	uint64_t init_value; /* in each word of a page; 0: nothing is promised */
};

struct memory_cache_view {
	bool alive;
	uint32_t address;
	struct memory_cache_asked asked;
	int32_t capacity; /* 0: no array, as far as is known */
	int32_t perhaps;  /* capacity 0: that of the array, if there is one after all */
	int32_t objects;
};

/* How a top-up went. */
struct memory_cache_topup {
	int32_t capacity, min; /* that were asked for */
	int32_t error;         /* 0, -errno */
	int32_t objects;       /* there are now */
	bool refused;          /* may memory have been refused meanwhile? */
};

/* A program begins. */
void memory_cache_model_reset(void);

/* Call @call got an empty cache at @address. */
void memory_cache_model_created(uint16_t call, const struct memory_cache_asked *asked,
				uint32_t address);

/*
 * Judged: a cache that held @min objects was left alone; success means full, or as many as were
 * wanted and memory was refused; -ENOMEM fewer than that; -EIO what cannot be.
 */
void memory_cache_model_topped_up(uint16_t call, const struct memory_cache_topup *topup);

/* An object was taken, and @objects are left. Judged: one less; none was and is. */
void memory_cache_model_taken(uint16_t call, int32_t objects);

/* Somebody counted. Judged. */
void memory_cache_model_counted(uint16_t call, int32_t objects);

/* A page of it was handed out. Judged: init_value in each word. */
void memory_cache_model_page(uint16_t call, pfn_t pfn);

/* It is empty, and has no array. */
void memory_cache_model_freed(uint16_t call);

/* What is known of it. Ensures: not alive if that call made none. */
struct memory_cache_view memory_cache_model_of(uint16_t call);

/* Do any take their objects from the kmem_cache at @address? */
bool memory_cache_model_uses(uint32_t address);

/* All, oldest first. Ensures: MEMORY_CACHE_NONE ends. */
uint16_t memory_cache_model_next(uint16_t after);

#endif
