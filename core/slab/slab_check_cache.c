/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a cache says of itself, and the words around its free objects.
 */
#include "core/slab/slab_check_internal.h"

#include "core/base/blind.h"

#include <inttypes.h>

/* Does the name end? */
static bool name_ok(const struct kmem_cache *cachep)
{
	return slab_pointer_ok((const char *)((uintptr_t)cachep->name & ~(uintptr_t)7), 8) &&
	       virt_addr_valid(cachep->name);
}

static bool layout_ok(const struct kmem_cache *cachep)
{
	uint64_t bytes = (uint64_t)cachep->num * cachep->size;
	bool on_slab = !OFF_SLAB(cachep) && !OBJFREELIST_SLAB(cachep);

	if (cachep->gfporder > KMALLOC_MAX_ORDER || cachep->num == 0 ||
	    cachep->num > SLAB_OBJ_MAX_NUM)
		return false;
	bytes += (uint64_t)cachep->colour * cachep->colour_off;
	bytes += on_slab ? cachep->freelist_size : 0;
	return bytes <= (uint64_t)PAGE_SIZE << cachep->gfporder &&
	       cachep->freelist_size == cachep->num && cachep->size % cachep->align == 0 &&
	       cachep->object_size + cachep->obj_offset <= cachep->size &&
	       reciprocal_divide(cachep->size, cachep->reciprocal_buffer_size) == 1 &&
	       cachep->usersize <= cachep->object_size;
}

static bool places_ok(const struct kmem_cache *cachep)
{
	if (OFF_SLAB(cachep) && OBJFREELIST_SLAB(cachep))
		return false;
	if (OBJFREELIST_SLAB(cachep))
		return cachep->ctor == 0 && !(cachep->flags & SLAB_TYPESAFE_BY_RCU) &&
		       cachep->num <= cachep->object_size;
	return !OFF_SLAB(cachep) || (slab_pointer_ok(cachep->freelist_cache, sizeof(*cachep)) &&
				     !OFF_SLAB(cachep->freelist_cache));
}

/* Who serves for several has nothing that tells it apart. */
static bool references_ok(const struct kmem_cache *cachep)
{
	bool unmergeable = cachep->ctor != 0 || cachep->usersize != 0 ||
			   (cachep->flags & SLAB_NEVER_MERGE) || slab_vars->nomerge;

	return cachep->refcount >= -1 && (cachep->refcount <= 1 || !unmergeable);
}

void slab_see_cache(const struct kmem_cache *cachep)
{
	if (!SLAB_THAT(SLAB_FOUND_CACHE, name_ok(cachep), "the cache at %08x lost its name",
		       vaddr(cachep)))
		return;
	SLAB_THAT(SLAB_FOUND_CACHE, layout_ok(cachep),
		  "%s: %u objects of %u (%u), order %u, %u colours", cachep->name, cachep->num,
		  cachep->size, cachep->object_size, cachep->gfporder, cachep->colour);
	SLAB_THAT(SLAB_FOUND_CACHE, places_ok(cachep), "%s: flags %x and constructor disagree",
		  cachep->name, cachep->flags);
	SLAB_THAT(SLAB_FOUND_CACHE, references_ok(cachep), "%s: %d references, flags %x",
		  cachep->name, cachep->refcount, cachep->flags);
	SLAB_THAT(SLAB_FOUND_LIMIT, cachep->batchcount >= 1 && cachep->batchcount <= cachep->limit,
		  "%s: batches of %u, limit %u", cachep->name, cachep->batchcount, cachep->limit);
}

/* Its own free list may stand in the object, in the place of the pattern. */
static bool holds_freelist(const struct kmem_cache *cachep, const struct page *page,
			   const void *objp)
{
	return OBJFREELIST_SLAB(cachep) && page->freelist == (char *)objp + cachep->obj_offset;
}

static bool pattern_ok(const struct kmem_cache *cachep, const void *objp)
{
	const uint8_t *bytes = (const uint8_t *)objp + cachep->obj_offset;
	uint32_t last = cachep->object_size - 1;

	return blind_differs(bytes, POISON_FREE, 0, last) == last &&
	       blind_load_byte(bytes + last) == POISON_END;
}

/* Whole words, with the value of free objects. */
static bool red_zones_ok(const struct kmem_cache *cachep, const void *objp)
{
	const void *one = dbg_redzone1(cachep, objp);
	const void *two = dbg_redzone_end(cachep, objp);

	return vaddr(one) % REDZONE_ALIGN == 0 && vaddr(two) % REDZONE_ALIGN == 0 &&
	       blind_load64(one) == RED_INACTIVE && blind_load64(two) == RED_INACTIVE;
}

void slab_see_debug_words(const struct kmem_cache *cachep, const struct page *page, uint32_t objnr)
{
	const void *objp = index_to_obj(cachep, page, objnr);

	if (cachep->flags & SLAB_RED_ZONE)
		SLAB_THAT(SLAB_FOUND_WORDS, red_zones_ok(cachep, objp),
			  "%s: free object %08x has lost its red zones", cachep->name, vaddr(objp));
	if ((cachep->flags & SLAB_POISON) && !holds_freelist(cachep, page, objp))
		SLAB_THAT(SLAB_FOUND_WORDS, pattern_ok(cachep, objp),
			  "%s: free object %08x has lost its pattern", cachep->name, vaddr(objp));
}
