/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An object of one node, past the arrays; and of any node, where the first has no memory.
 */
#include "core/slab/slab_internal.h"

/* An object of the node's slabs. Ensures: NULL if all are full. */
static void *take_from_node(struct kmem_cache *cachep, struct kmem_list3 *l3)
{
	void *objp = NULL;

	spin_lock(&l3->list_lock);
	struct list_head *entry = l3->slabs_partial.next;

	if (entry == &l3->slabs_partial) {
		l3->free_touched = 1;
		entry = l3->slabs_free.next;
	}
	if (entry != &l3->slabs_free) {
		struct page *page = list_entry(entry, struct page, lru);

		STATS_INC(cachep, node_allocs);
		STATS_INC(cachep, num_active);
		if (cachep->stats.num_active > cachep->stats.high_mark)
			cachep->stats.high_mark = cachep->stats.num_active;
		BUG_ON(page->slab_active == cachep->num);
		objp = slab_get_obj(cachep, page);
		l3->free_objects--;
		slab_list_fix(cachep, l3, page);
	}
	spin_unlock(&l3->list_lock);
	return objp;
}

void *____cache_alloc_node(struct kmem_cache *cachep, gfp_t flags, int nid)
{
	struct kmem_list3 *l3 = cachep->nodelists[nid];

	BUG_ON(l3 == NULL);
	for (;;) {
		void *objp = take_from_node(cachep, l3);

		if (objp != NULL)
			return objp;
		if (!cache_grow(cachep, flags | GFP_THISNODE, nid, NULL))
			break;
	}
	return fallback_alloc(cachep, flags);
}

/* What other nodes have in their slabs already. */
static void *take_from_any(struct kmem_cache *cachep, gfp_t flags)
{
	struct zonelist *zonelist = node_zonelist(numa_node_id(), flags);
	enum zone_type high_zoneidx = gfp_zone(flags);
	struct zoneref *ref;
	struct zone *zone;

	for_each_zone_zonelist (zone, ref, zonelist, high_zoneidx) {
		int nid = zone_to_nid(zone);
		struct kmem_list3 *l3 = cachep->nodelists[nid];
		void *objp;

		if (l3->free_objects == 0)
			continue;
		objp = ____cache_alloc_node(cachep, flags | GFP_THISNODE, nid);
		if (objp != NULL) {
			goal(SLAB_FALLBACK_OTHERS);
			return objp;
		}
	}
	return NULL;
}

/*
 * A slab from wherever the page allocator finds one, with all that the request allows.
 *
 * Ensures: its node, or -1.
 */
static int grow_anywhere(struct kmem_cache *cachep, gfp_t flags)
{
	gfp_t local_flags = flags & (gfp_t)(GFP_CONSTRAINT_MASK | GFP_RECLAIM_MASK);
	struct page *page;
	int nid;

	if (local_flags & __GFP_WAIT)
		local_irq_enable();
	kmem_flagcheck(cachep, flags);
	page = kmem_getpages(cachep, local_flags, numa_node_id());
	if (local_flags & __GFP_WAIT)
		local_irq_disable();
	if (page == NULL)
		return -1;
	nid = page_to_nid(page);
	return cache_grow(cachep, flags, nid, page) ? nid : -1;
}

/* Requires: interrupts off. As: fallback_alloc() of 2.6.34, without cpusets. */
void *fallback_alloc(struct kmem_cache *cachep, gfp_t flags)
{
	if (flags & __GFP_THISNODE)
		return NULL;
	for (;;) {
		void *objp = take_from_any(cachep, flags);

		if (objp != NULL)
			return objp;
		int nid = grow_anywhere(cachep, flags);

		if (nid < 0)
			return NULL;
		goal_if(nid != numa_node_id(), SLAB_FALLBACK_GROWN);
		objp = ____cache_alloc_node(cachep, flags | GFP_THISNODE, nid);
		if (objp != NULL)
			return objp;
		/* another CPU was faster */
	}
}
