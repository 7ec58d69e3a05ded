/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What sanitizers are told of objects: a slab's bytes are nobody's but those that were handed out.
 */
#include "core/slab/slab_internal.h"

void kasan_poison_slab(const struct kmem_cache *cachep, struct page *page)
{
	ram_poison_inside(page_to_phys(page), PAGE_SIZE << cachep->gfporder);
}

void kasan_slab_alloc(const struct kmem_cache *cachep, void *objp, uint32_t size)
{
	ram_unpoison(__pa(objp), size);
	if (cachep->ctor != 0 || slab_want_init_on_free(cachep))
		ram_initialised(__pa(objp), size);
}

/* Readers may still look at the objects of an RCU cache. */
void kasan_slab_free(const struct kmem_cache *cachep, void *objp)
{
	if (!(cachep->flags & SLAB_TYPESAFE_BY_RCU))
		ram_poison_inside(__pa(objp), ALIGN(cachep->object_size, 8u));
}

void kasan_slab_resize(const struct kmem_cache *cachep, const void *objp, uint32_t size)
{
	ram_bound(__pa(objp), size, ALIGN(cachep->object_size, 8u));
}
