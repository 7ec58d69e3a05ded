/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Merging: a cache that exists may serve for one that is asked for.
 */
#include "core/slab/slab_internal.h"

bool slab_unmergeable(const struct kmem_cache *cachep)
{
	return slab_vars->nomerge || (cachep->flags & SLAB_NEVER_MERGE) || cachep->ctor != 0 ||
	       cachep->usersize != 0 || cachep->refcount < 0;
}

/* Would an object of @size bytes, aligned to @align, do as one of @cachep? */
static bool merge_fits(const struct kmem_cache *cachep, uint32_t size, uint32_t align,
		       slab_flags_t flags)
{
	if (size > cachep->size)
		return false;
	if ((flags & SLAB_MERGE_SAME) != (cachep->flags & SLAB_MERGE_SAME))
		return false;
	if ((cachep->size & ~(align - 1)) != cachep->size)
		return false;
	if (cachep->size - size >= sizeof(void *))
		return false;
	return align <= cachep->align && cachep->align % align == 0;
}

/* As: find_mergeable() of 5.10. */
static struct kmem_cache *find_mergeable(uint32_t size, uint32_t align, slab_flags_t flags,
					 ksym_t ctor)
{
	struct kmem_cache *cachep;

	if (slab_vars->nomerge || ctor != 0)
		return NULL;
	size = ALIGN(size, BYTES_PER_WORD);
	align = calculate_alignment(flags, align, size);
	size = ALIGN(size, align);
	if (flags & SLAB_NEVER_MERGE) {
		goal(SLAB_MERGE_NEVER);
		return NULL;
	}
	list_for_each_entry_reverse(cachep, &slab_vars->cache_chain, list)
	{
		if (!slab_unmergeable(cachep) && merge_fits(cachep, size, align, flags))
			return cachep;
	}
	goal(SLAB_MERGE_NONE);
	return NULL;
}

struct kmem_cache *__kmem_cache_alias(const char *name, uint32_t size, uint32_t align,
				      slab_flags_t flags, ksym_t ctor)
{
	struct kmem_cache *cachep = find_mergeable(size, align, flags, ctor);

	(void)name; /* an alias has none of its own */
	if (cachep == NULL)
		return NULL;
	goal_if(cachep->refcount == 0, SLAB_MERGE_REVIVED);
	goal_if(size > cachep->object_size, SLAB_MERGE_LARGER);
	cachep->refcount++;
	/* kzalloc() of either clears all of the object */
	cachep->object_size = max(cachep->object_size, size);
	goal(SLAB_MERGE_FOUND);
	return cachep;
}
