/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Handing out: from the CPU's array; when that is empty from the node's shared array, its partial
 * slabs, its free slabs; then from a new slab; then from other nodes (node_alloc.c).
 */
#include "core/slab/slab_internal.h"

#include "core/page/page_alloc.h"

#include <string.h>

/* The slab to take from: a partial one, else a free one. Ensures: NULL if there is none. */
static struct page *slab_next(struct kmem_list3 *l3)
{
	struct list_head *entry = l3->slabs_partial.next;

	if (entry == &l3->slabs_partial) {
		l3->free_touched = 1;
		entry = l3->slabs_free.next;
		if (entry == &l3->slabs_free)
			return NULL;
		goal(SLAB_REFILL_FREE);
	}
	return list_entry(entry, struct page, lru);
}

/* Up to @batchcount objects of the node's slabs into @ac. Locks: l3->list_lock. */
static void refill_from_slabs(struct kmem_cache *cachep, struct kmem_list3 *l3,
			      struct array_cache *ac, uint32_t batchcount)
{
	while (batchcount > 0) {
		struct page *page = slab_next(l3);

		if (page == NULL)
			break;
		BUG_ON(page->slab_active >= cachep->num);
		while (page->slab_active < cachep->num && batchcount > 0) {
			batchcount--;
			STATS_INC(cachep, num_allocations);
			STATS_INC(cachep, num_active);
			if (cachep->stats.num_active > cachep->stats.high_mark)
				cachep->stats.high_mark = cachep->stats.num_active;
			ac->entry[ac->avail++] = slab_get_obj(cachep, page);
		}
		slab_list_fix(cachep, l3, page);
	}
	goal_if(batchcount > 0 && ac->avail > 0, SLAB_REFILL_SHORT);
	l3->free_objects -= ac->avail;
}

/* Fill the empty @ac from what node @node has. */
static void refill(struct kmem_cache *cachep, struct array_cache *ac, int node)
{
	struct kmem_list3 *l3 = cachep->nodelists[node];
	uint32_t batchcount = ac->batchcount;

	/* little activity of late: a part will do */
	if (!ac->touched && batchcount > BATCHREFILL_LIMIT) {
		goal(SLAB_REFILL_LIMITED);
		batchcount = BATCHREFILL_LIMIT;
	}
	BUG_ON(ac->avail > 0 || l3 == NULL);
	spin_lock(&l3->list_lock);
	if (l3->shared != NULL && transfer_objects(ac, l3->shared, batchcount) > 0) {
		goal(SLAB_REFILL_SHARED);
		l3->shared->touched = 1;
	} else {
		refill_from_slabs(cachep, l3, ac, batchcount);
	}
	spin_unlock(&l3->list_lock);
}

void *cache_alloc_refill(struct kmem_cache *cachep, gfp_t flags)
{
	struct array_cache *ac;

	for (;;) {
		int node = numa_node_id();

		ac = cpu_cache_get(cachep);
		refill(cachep, ac, node);
		if (likely(ac->avail > 0))
			break;
		bool grown = cache_grow(cachep, flags | GFP_THISNODE, node, NULL);

		/* interrupts may have been on: the CPU, and its array, may be other ones */
		ac = cpu_cache_get(cachep);
		if (!grown && ac->avail == 0)
			return NULL;
		if (ac->avail > 0)
			break;
	}
	ac->touched = 1;
	return ac->entry[--ac->avail];
}

/* As: __do_cache_alloc() of 2.6.34.   Absent: alternate_node_alloc(), cpusets are left out. */
static void *__do_cache_alloc(struct kmem_cache *cachep, gfp_t flags)
{
	void *objp = ____cache_alloc(cachep, flags);

	if (unlikely(objp == NULL))
		objp = ____cache_alloc_node(cachep, flags, numa_node_id());
	return objp;
}

/* As: slab_should_failslab() of 2.6.34: the caches themselves never fail by order. */
static bool slab_should_failslab(const struct kmem_cache *cachep, gfp_t flags)
{
	if (cachep == &slab_vars->cache_cache)
		return false;
	return should_failslab(cachep->object_size, flags, cachep->flags);
}

/*
 * The end of each request: debugging, sanitizers, zeroing. @objp: a slot, or NULL; @size: the bytes
 * that the caller wants of it.
 */
static inline void *alloc_end(struct kmem_cache *cachep, gfp_t flags, void *objp, uint32_t size,
			      const char *caller)
{
	if (unlikely(objp == NULL))
		return NULL;
	if (slab_debug())
		objp = cache_alloc_debugcheck_after(cachep, objp, caller);
	if (likely(!(flags & __GFP_ZERO))) {
		kasan_slab_alloc(cachep, objp, size);
		return objp;
	}
	kasan_slab_alloc(cachep, objp, cachep->object_size);
	memset(objp, 0, cachep->object_size);
	if (size < cachep->object_size)
		kasan_slab_resize(cachep, objp, size);
	return objp;
}

void *__cache_alloc(struct kmem_cache *cachep, gfp_t flags, uint32_t size, const char *caller)
{
	void *objp;
	bool irqs;

	flags &= gfp_allowed_mask();
	if (slab_should_failslab(cachep, flags))
		return NULL;
	if (slab_debug())
		cache_alloc_debugcheck_before(cachep, flags);
	local_irq_save(irqs);
	objp = __do_cache_alloc(cachep, flags);
	local_irq_restore(irqs);
	return alloc_end(cachep, flags, objp, size, caller);
}

/* Interrupts off. */
static void *alloc_from_node(struct kmem_cache *cachep, gfp_t flags, int nid)
{
	void *objp;

	if (nid == -1)
		nid = numa_node_id();
	if (unlikely(!node_online(nid))) {
		goal(SLAB_NODE_OFFLINE);
		return fallback_alloc(cachep, flags);
	}
	if (nid == numa_node_id()) {
		objp = ____cache_alloc(cachep, flags);
		if (objp != NULL)
			return objp;
	}
	return ____cache_alloc_node(cachep, flags, nid);
}

void *__cache_alloc_node(struct kmem_cache *cachep, gfp_t flags, int nid, uint32_t size,
			 const char *caller)
{
	void *objp;
	bool irqs;

	flags &= gfp_allowed_mask();
	if (slab_should_failslab(cachep, flags))
		return NULL;
	if (slab_debug())
		cache_alloc_debugcheck_before(cachep, flags);
	local_irq_save(irqs);
	objp = alloc_from_node(cachep, flags, nid);
	local_irq_restore(irqs);
	return alloc_end(cachep, flags, objp, size, caller);
}

void *kmem_cache_alloc_caller(struct kmem_cache *cachep, gfp_t flags, const char *caller)
{
	return __cache_alloc(cachep, flags, cachep->object_size, caller);
}

void *kmem_cache_alloc_node_caller(struct kmem_cache *cachep, gfp_t flags, int nid,
				   const char *caller)
{
	return __cache_alloc_node(cachep, flags, nid, cachep->object_size, caller);
}
