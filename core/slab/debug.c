/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Debugging of objects (slab_debug=): words around each, a pattern inside while it is free.
 *
 *   slot:   | red zone | object | red zone | user |      red zones and user of 8 bytes each
 *
 *              red zones     object
 *   free       RED_INACTIVE  0x6b ... 0x6b 0xa5
 *   handed out RED_ACTIVE    0x5a ... 0x5a 0xa5 at first, then the user's
 *
 * All of it goes past the sanitizers, for whom a free object and the words are nobody's.
 */
#include "core/slab/slab_internal.h"

#include "core/base/blind.h"

#include <inttypes.h>

void *dbg_redzone1(const struct kmem_cache *cachep, const void *objp)
{
	BUG_ON(!(cachep->flags & SLAB_RED_ZONE));
	return (char *)(uintptr_t)objp + cachep->obj_offset - sizeof(uint64_t);
}

void *dbg_redzone_end(const struct kmem_cache *cachep, const void *objp)
{
	char *end = (char *)(uintptr_t)objp + cachep->size;

	BUG_ON(!(cachep->flags & SLAB_RED_ZONE));
	if (cachep->flags & SLAB_STORE_USER)
		end -= REDZONE_ALIGN;
	return end - sizeof(uint64_t);
}

void *dbg_userword(const struct kmem_cache *cachep, const void *objp)
{
	BUG_ON(!(cachep->flags & SLAB_STORE_USER));
	return (char *)(uintptr_t)objp + cachep->size - BYTES_PER_WORD;
}

void slab_error_in(const char *function, const struct kmem_cache *cachep, const char *message)
{
	printk(KERN_ERR "slab error in %s(): cache `%s': %s\n", function, cachep->name, message);
	dump_stack();
}

static void redzones_set(const struct kmem_cache *cachep, void *objp, uint64_t value)
{
	blind_store64(dbg_redzone1(cachep, objp), value);
	blind_store64(dbg_redzone_end(cachep, objp), value);
}

void cache_alloc_debugcheck_before(struct kmem_cache *cachep, gfp_t flags)
{
	might_sleep_if(flags & __GFP_WAIT);
	kmem_flagcheck(cachep, flags);
}

/* The words of a free object that is handed out. */
static void redzones_activate(struct kmem_cache *cachep, void *objp)
{
	uint64_t one = blind_load64(dbg_redzone1(cachep, objp));
	uint64_t two = blind_load64(dbg_redzone_end(cachep, objp));

	if (one != RED_INACTIVE || two != RED_INACTIVE) {
		slab_error_in("cache_alloc_debugcheck_after", cachep,
			      "double free, or memory outside object was overwritten");
		printk(KERN_ERR "%08x: redzone 1:0x%" PRIx64 ", redzone 2:0x%" PRIx64 "\n",
		       vaddr(objp), one, two);
	}
	redzones_set(cachep, objp, RED_ACTIVE);
}

void *cache_alloc_debugcheck_after(struct kmem_cache *cachep, void *objp, const char *caller)
{
	if (cachep->flags & SLAB_POISON) {
		check_poison_obj(cachep, objp);
		poison_obj(cachep, objp, POISON_INUSE);
	}
	if (cachep->flags & SLAB_STORE_USER)
		blind_store64(dbg_userword(cachep, objp), ksym_number(caller));
	if (cachep->flags & SLAB_RED_ZONE)
		redzones_activate(cachep, objp);
	objp = (char *)objp + cachep->obj_offset;
	if (cachep->ctor != 0 && (cachep->flags & SLAB_POISON))
		slab_construct(cachep, objp);
	return objp;
}

void kfree_debugcheck(const void *objp)
{
	if (virt_addr_valid(objp))
		return;
	printk(KERN_ERR "kfree_debugcheck: out of range ptr %xh.\n", vaddr(objp));
	BUG();
}

/* Are the words of an object that comes back those of one in use? */
static void verify_redzone_free(struct kmem_cache *cachep, void *objp)
{
	uint64_t one = blind_load64(dbg_redzone1(cachep, objp));
	uint64_t two = blind_load64(dbg_redzone_end(cachep, objp));

	if (one == RED_ACTIVE && two == RED_ACTIVE)
		return;
	if (one == RED_INACTIVE && two == RED_INACTIVE)
		slab_error(cachep, "double free detected");
	else
		slab_error(cachep, "memory outside object was overwritten");
	printk(KERN_ERR "%08x: redzone 1:0x%" PRIx64 ", redzone 2:0x%" PRIx64 ".\n", vaddr(objp),
	       one, two);
}

void *cache_free_debugcheck(struct kmem_cache *cachep, void *objp, const char *caller)
{
	struct page *page;
	uint32_t objnr;

	BUG_ON(virt_to_cache(objp) != cachep);
	objp = (char *)objp - cachep->obj_offset;
	kfree_debugcheck(objp);
	page = virt_to_head_page(objp);
	if (cachep->flags & SLAB_RED_ZONE) {
		verify_redzone_free(cachep, objp);
		redzones_set(cachep, objp, RED_INACTIVE);
	}
	if (cachep->flags & SLAB_STORE_USER)
		blind_store64(dbg_userword(cachep, objp), ksym_number(caller));
	objnr = obj_to_index(cachep, page, objp);
	BUG_ON(objnr >= cachep->num);
	BUG_ON(objp != index_to_obj(cachep, page, objnr));
	if (cachep->flags & SLAB_POISON)
		poison_obj(cachep, objp, POISON_FREE);
	return objp;
}

/* A constructor that knows no bounds is reported at once. */
static void redzones_after_ctor(const struct kmem_cache *cachep, void *objp)
{
	if (blind_load64(dbg_redzone_end(cachep, objp)) != RED_INACTIVE)
		slab_error_in("cache_init_objs", cachep,
			      "constructor overwrote the end of an object");
	if (blind_load64(dbg_redzone1(cachep, objp)) != RED_INACTIVE)
		slab_error_in("cache_init_objs", cachep,
			      "constructor overwrote the start of an object");
}

void cache_init_objs_debug(struct kmem_cache *cachep, struct page *page)
{
	for (uint32_t i = 0; i < cachep->num; i++) {
		void *objp = index_to_obj(cachep, page, i);

		if (cachep->flags & SLAB_STORE_USER)
			blind_store64(dbg_userword(cachep, objp), 0);
		if (cachep->flags & SLAB_RED_ZONE)
			redzones_set(cachep, objp, RED_INACTIVE);
		/* with poison the constructor runs at each hand-out */
		if (cachep->ctor != 0 && !(cachep->flags & SLAB_POISON))
			slab_construct(cachep, (char *)objp + cachep->obj_offset);
		if (cachep->flags & SLAB_RED_ZONE)
			redzones_after_ctor(cachep, objp);
		if (cachep->flags & SLAB_POISON)
			poison_obj(cachep, objp, POISON_FREE);
	}
}

void slab_destroy_debugcheck(struct kmem_cache *cachep, struct page *page)
{
	/* the free list lies in one of the objects */
	if (OBJFREELIST_SLAB(cachep) && (cachep->flags & SLAB_POISON))
		poison_obj(cachep, (char *)page->freelist - cachep->obj_offset, POISON_FREE);
	for (uint32_t i = 0; i < cachep->num; i++) {
		void *objp = index_to_obj(cachep, page, i);

		if (cachep->flags & SLAB_POISON)
			check_poison_obj(cachep, objp);
		if (!(cachep->flags & SLAB_RED_ZONE))
			continue;
		if (blind_load64(dbg_redzone1(cachep, objp)) != RED_INACTIVE)
			slab_error(cachep, "start of a freed object was overwritten");
		if (blind_load64(dbg_redzone_end(cachep, objp)) != RED_INACTIVE)
			slab_error(cachep, "end of a freed object was overwritten");
	}
}
