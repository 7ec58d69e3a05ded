/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Giving back: into the CPU's array; when that is full a batch goes to the node's shared array, or
 * into the slabs; slabs that are free go when the node has too many of them.
 */
#include "core/slab/slab_internal.h"

#include <string.h>

/* A slab without objects in use: kept for the next ones, or given back. */
static void slab_became_free(struct kmem_cache *cachep, struct kmem_list3 *l3, struct page *page)
{
	if (l3->free_objects > l3->free_limit) {
		goal(SLAB_FREE_OVER_LIMIT);
		l3->free_objects -= cachep->num;
		slab_destroy(cachep, page);
	} else {
		goal(SLAB_FREE_KEPT);
		list_add(&page->lru, &l3->slabs_free);
	}
}

void free_block(struct kmem_cache *cachep, void **objpp, uint32_t nr_objects, int node)
{
	struct kmem_list3 *l3 = cachep->nodelists[node];

	for (uint32_t i = 0; i < nr_objects; i++) {
		struct page *page = virt_to_head_page(objpp[i]);

		list_del(&page->lru);
		slab_put_obj(cachep, page, objpp[i]);
		STATS_ADD(cachep, num_active, -1u);
		l3->free_objects++;
		/* at the end of the partial list other objects have the longest time to follow */
		if (page->slab_active == 0)
			slab_became_free(cachep, l3, page);
		else
			list_add_tail(&page->lru, &l3->slabs_partial);
	}
}

/* How many free slabs there are, at most so far. As: STATS in cache_flusharray() of 2.6.34. */
static void freeable_note(struct kmem_cache *cachep, const struct kmem_list3 *l3)
{
	const struct list_head *link;
	uint32_t nr = 0;

	list_for_each (link, &l3->slabs_free)
		nr++;
	cachep->stats.max_freeable = max(cachep->stats.max_freeable, nr);
}

/* A batch leaves @ac from its cold end. */
static void cache_flusharray(struct kmem_cache *cachep, struct array_cache *ac)
{
	int node = numa_node_id();
	struct kmem_list3 *l3 = cachep->nodelists[node];
	uint32_t batchcount = ac->batchcount;
	uint32_t room = 0;

	spin_lock(&l3->list_lock);
	if (l3->shared != NULL)
		room = l3->shared->limit - l3->shared->avail;
	if (room > 0) {
		batchcount = min(batchcount, room);
		memcpy(&l3->shared->entry[l3->shared->avail], ac->entry,
		       sizeof(void *) * batchcount);
		l3->shared->avail += batchcount;
		goal(SLAB_FLUSH_SHARED);
	} else {
		free_block(cachep, ac->entry, batchcount, node);
		goal(SLAB_FLUSH_SLABS);
	}
	if (slab_debug())
		freeable_note(cachep, l3);
	spin_unlock(&l3->list_lock);
	ac->avail -= batchcount;
	memmove(ac->entry, &ac->entry[batchcount], sizeof(void *) * ac->avail);
}

/* Requires: interrupts off. @objp: what the user had. */
void __cache_free(struct kmem_cache *cachep, void *objp, const char *caller)
{
	struct array_cache *ac = cpu_cache_get(cachep);
	void *user = objp;

	if (slab_debug())
		objp = cache_free_debugcheck(cachep, user, caller);
	if (slab_want_init_on_free(cachep)) {
		kasan_slab_resize(cachep, user, cachep->object_size);
		memset(user, 0, cachep->object_size);
	}
	kasan_slab_free(cachep, user);
	if (num_online_nodes() > 1 && cache_free_alien(cachep, objp))
		return;
	if (likely(ac->avail < ac->limit)) {
		STATS_INC(cachep, freehit);
	} else {
		STATS_INC(cachep, freemiss);
		cache_flusharray(cachep, ac);
	}
	ac->entry[ac->avail++] = objp;
}

void kmem_cache_free_caller(struct kmem_cache *cachep, void *objp, const char *caller)
{
	bool flags;

	local_irq_save(flags);
	__cache_free(cachep, objp, caller);
	local_irq_restore(flags);
}
