/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * kmalloc() and its kin: the general caches, size-32 to size-4194304, each with a twin in ZONE_DMA.
 */
#include "core/slab/slab_internal.h"

#include <string.h>

struct kmem_cache *kmalloc_slab(uint32_t size, gfp_t flags)
{
	const struct cache_sizes *cs = slab_vars->malloc_sizes;

	if (size == 0)
		return ZERO_SIZE_PTR;
	/* the last row has no caches */
	while (size > cs->cs_size)
		cs++;
	return flags & GFP_DMA ? cs->cs_dmacachep : cs->cs_cachep;
}

/* By the name, which stands in the table; not the DMA twins. */
bool is_general_cache(const struct kmem_cache *cachep)
{
	const char *from = (const char *)slab_vars->malloc_sizes;

	return cachep->name >= from && cachep->name < from + sizeof(slab_vars->malloc_sizes) &&
	       !(cachep->flags & SLAB_CACHE_DMA);
}

void *kmalloc_caller(uint32_t size, gfp_t flags, const char *caller)
{
	struct kmem_cache *cachep = kmalloc_slab(size, flags);

	if (unlikely(ZERO_OR_NULL_PTR(cachep)))
		return cachep;
	return __cache_alloc(cachep, flags, size, caller);
}

void *kmalloc_node_caller(uint32_t size, gfp_t flags, int nid, const char *caller)
{
	struct kmem_cache *cachep = kmalloc_slab(size, flags);

	if (unlikely(ZERO_OR_NULL_PTR(cachep)))
		return cachep;
	return __cache_alloc_node(cachep, flags, nid, size, caller);
}

void *kcalloc_caller(uint32_t n, uint32_t size, gfp_t flags, const char *caller)
{
	if (size != 0 && n > UINT32_MAX / size) {
		goal(SLAB_KCALLOC_OVERFLOW);
		return NULL;
	}
	return kmalloc_caller(n * size, flags | __GFP_ZERO, caller);
}

void kfree_caller(const void *objp, const char *caller)
{
	bool flags;

	if (unlikely(ZERO_OR_NULL_PTR(objp)))
		return;
	local_irq_save(flags);
	if (slab_debug())
		kfree_debugcheck(objp);
	__cache_free(virt_to_cache(objp), (void *)(uintptr_t)objp, caller);
	local_irq_restore(flags);
}

uint32_t ksize(const void *objp)
{
	const struct kmem_cache *cachep;

	BUG_ON(objp == NULL);
	if (unlikely(objp == ZERO_SIZE_PTR))
		return 0;
	cachep = virt_to_cache(objp);
	kasan_slab_resize(cachep, objp, cachep->object_size);
	return cachep->object_size;
}

void kzfree_caller(const void *objp, const char *caller)
{
	if (unlikely(ZERO_OR_NULL_PTR(objp)))
		return;
	memset((void *)(uintptr_t)objp, 0, ksize(objp));
	kfree_caller(objp, caller);
}

/* New memory with the old content, as far as there was any. */
static void *krealloc_move(const void *objp, uint32_t size, uint32_t old, gfp_t flags,
			   const char *caller)
{
	void *moved = kmalloc_caller(size, flags, caller);

	if (moved == NULL || objp == NULL)
		return moved;
	goal_if(old > 0, SLAB_KREALLOC_MOVED);
	memcpy(moved, objp, min(size, old));
	kfree_caller(objp, caller);
	return moved;
}

void *krealloc_caller(const void *objp, uint32_t size, gfp_t flags, const char *caller)
{
	uint32_t old = objp == NULL ? 0 : ksize(objp);

	if (unlikely(size == 0)) {
		kfree_caller(objp, caller);
		return ZERO_SIZE_PTR;
	}
	if (old < size)
		return krealloc_move(objp, size, old, flags, caller);
	goal(SLAB_KREALLOC_IN_PLACE);
	kasan_slab_resize(virt_to_cache(objp), objp, size);
	return (void *)(uintptr_t)objp;
}

char *kstrdup(const char *text, gfp_t flags)
{
	char *copy;
	uint32_t len;

	if (text == NULL)
		return NULL;
	len = (uint32_t)strlen(text) + 1;
	copy = kmalloc(len, flags);
	if (copy != NULL)
		memcpy(copy, text, len);
	return copy;
}

/* Is [@offset, @offset + @n) part of [@start, @start + @len)? */
static bool range_inside(uint32_t offset, uint32_t n, uint32_t start, uint32_t len)
{
	return offset >= start && offset - start <= len && n <= start - offset + len;
}

void __check_heap_object(const void *ptr, uint32_t n, const struct page *page, bool to_user)
{
	const struct kmem_cache *cachep = page->slab_cache;
	uint32_t objnr = obj_to_index(cachep, page, ptr);
	uint32_t offset;

	BUG_ON(objnr >= cachep->num);
	offset = vaddr(ptr) - vaddr(index_to_obj(cachep, page, objnr)) - cachep->obj_offset;
	if (range_inside(offset, n, cachep->useroffset, cachep->usersize))
		return;
	BUG_ON(!range_inside(offset, n, 0, cachep->object_size));
	(void)WARN(true,
		   "Bad or missing usercopy whitelist? Kernel memory %s attempt detected %s SLAB "
		   "object '%s' (offset %u, size %u)!",
		   to_user ? "exposure" : "overwrite", to_user ? "from" : "to", cachep->name,
		   offset, n);
}
