/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The caches that rows break, and how they break them.
 */
#include "break_rows.h"

#include "core/page/page_alloc.h"
#include "core/slab/slab_check.h"
#include "sim/mark.h"

/* ---- what rows start from -------------------------------------------------------------------- */

struct kmem_cache *own, *on, *off, *full;
void *far;

static void leave_as_it_is(void *objp)
{
	(void)objp;
}

/* Ensures: a slab with four free objects, CPU 0's array with two. */
static struct kmem_cache *cache_in_use(const char *name, uint32_t size, bool ctor)
{
	struct kmem_cache *cachep = kmem_cache_create(
		name, size, 0, 0, ctor ? KSYM_OF(kmem_ctor_fn, leave_as_it_is) : 0);
	void *objects[3];

	cr_assert_not_null(cachep);
	cr_assert_eq(slab_tune(cachep, 4, 2, 1), 0);
	for (uint32_t i = 0; i < 3; i++) {
		objects[i] = kmem_cache_alloc_node(cachep, GFP_KERNEL, 0);
		cr_assert_not_null(objects[i]);
	}
	kmem_cache_free(cachep, objects[2]);
	cr_assert_eq(cachep->array[0]->avail, 2);
	return cachep;
}

struct page *slab_of(const struct kmem_cache *cachep)
{
	const struct list_head *partial = &cachep->nodelists[0]->slabs_partial;

	cr_assert_not(list_empty(partial), "%s", cachep->name);
	return list_first_entry(partial, struct page, lru);
}

void have_caches(void)
{
	own = cache_in_use("own", 500, false);
	if (node_online(1)) {
		far = kmem_cache_alloc_node(own, GFP_KERNEL, 1);
		kmem_cache_free(own, far);
		cr_assert_eq(own->nodelists[0]->alien[1]->avail, 1);
	}
	if (slab_debug())
		return; /* other places */
	on = cache_in_use("on", 500, true);
	off = cache_in_use("off", 512, true);
	full = kmem_cache_create("full", 4096, 0, SLAB_RECLAIM_ACCOUNT, 0);
	cr_assert(OBJFREELIST_SLAB(own) && OFF_SLAB(off) && OBJFREELIST_SLAB(full));
	cr_assert(!OBJFREELIST_SLAB(on) && !OFF_SLAB(on));
	cr_assert_not_null(kmem_cache_alloc(full, GFP_KERNEL));
	kmem_cache_shrink(full);
}

/* ---- breaking -------------------------------------------------------------------------------- */

#define SILENT_MAX 16

static struct {
	const volatile void *p;
	size_t bytes;
} silent[SILENT_MAX];
static uint32_t nr_silent;
bool break_aloud;

/* Mark what a row stored, as the kernel's own store would be, or when it is time to go back. */
void poked(const volatile void *p, size_t bytes)
{
	if (break_aloud) {
		mark_written(p, bytes);
		return;
	}
	cr_assert_lt(nr_silent, SILENT_MAX);
	silent[nr_silent].p = p;
	silent[nr_silent++].bytes = bytes;
}

void break_marks_late(void)
{
	while (nr_silent > 0) {
		nr_silent--;
		mark_written(silent[nr_silent].p, silent[nr_silent].bytes);
	}
}

#if defined(__clang__)
#define no_hooks_no_sanitizers __attribute__((no_sanitize("address", "memory", "coverage")))
#else
#define no_hooks_no_sanitizers __attribute__((no_sanitize("address")))
#endif

/* A byte of what is nobody's. */
no_hooks_no_sanitizers void store_byte(void *p, uint8_t value)
{
	*(volatile uint8_t *)p = value;
	poked(p, 1);
}
