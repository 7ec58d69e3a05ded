/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Objects that are freed far from their node: they gather in an array for that node, and go home
 * together when it is full, when it is reaped, or when the cache is drained.
 */
#include "core/slab/slab_internal.h"

#include <string.h>

uint32_t transfer_objects(struct array_cache *to, struct array_cache *from, uint32_t max)
{
	uint32_t nr = min(min(from->avail, max), to->limit - to->avail);

	if (nr == 0)
		return 0;
	memcpy(to->entry + to->avail, from->entry + from->avail - nr, sizeof(void *) * nr);
	from->avail -= nr;
	to->avail += nr;
	return nr;
}

struct array_cache **alloc_alien_cache(const struct kmem_cache *cachep, int node, uint32_t limit,
				       gfp_t gfp)
{
	uint32_t memsize = (uint32_t)sizeof(void *) * nr_node_ids;
	struct array_cache **alien = kzalloc_node(memsize, gfp, node);
	int nid;

	if (limit > 1)
		limit = ALIEN_LIMIT;
	if (alien == NULL)
		return NULL;
	for_each_online_node (nid) {
		if (nid == node)
			continue;
		alien[nid] = alloc_arraycache(cachep, node, limit, ALIEN_BATCHCOUNT, gfp);
		if (alien[nid] == NULL) {
			free_alien_cache(alien);
			return NULL;
		}
	}
	return alien;
}

void free_alien_cache(struct array_cache **alien)
{
	int nid;

	if (alien == NULL)
		return;
	for_each_online_node (nid)
		kfree(alien[nid]);
	kfree(alien);
}

/*
 * All objects of @ac go home to @node, into its shared array as far as there is room.
 *
 * Locks: ac->lock, interrupts off.   As: __drain_alien_cache() of 2.6.34.
 */
static void __drain_alien_cache(struct kmem_cache *cachep, struct array_cache *ac, int node)
{
	struct kmem_list3 *rl3 = cachep->nodelists[node];

	if (ac->avail == 0)
		return;
	spin_lock(&rl3->list_lock);
	if (rl3->shared != NULL) {
		uint32_t nr = transfer_objects(rl3->shared, ac, ac->limit);

		goal_if(nr > 0, SLAB_ALIEN_TO_SHARED);
	}
	goal_if(ac->avail > 0, SLAB_ALIEN_TO_SLABS);
	free_block(cachep, ac->entry, ac->avail, node);
	ac->avail = 0;
	spin_unlock(&rl3->list_lock);
}

void drain_alien_cache(struct kmem_cache *cachep, struct array_cache **alien)
{
	int nid;

	for_each_online_node (nid) {
		struct array_cache *ac = alien[nid];

		if (ac == NULL)
			continue;
		bool flags = spin_lock_irqsave(&ac->lock);
		__drain_alien_cache(cachep, ac, nid);
		spin_unlock_irqrestore(&ac->lock, flags);
	}
}

bool cache_free_alien(struct kmem_cache *cachep, void *objp)
{
	int nid = page_to_nid(virt_to_head_page(objp));
	int node = numa_node_id();
	struct kmem_list3 *l3 = cachep->nodelists[node];

	if (likely(nid == node))
		return false;
	STATS_INC(cachep, node_frees);
	if (l3->alien == NULL) {
		struct kmem_list3 *home = cachep->nodelists[nid];

		goal(SLAB_ALIEN_NONE);
		spin_lock(&home->list_lock);
		free_block(cachep, &objp, 1, nid);
		spin_unlock(&home->list_lock);
		return true;
	}

	struct array_cache *alien = l3->alien[nid];

	spin_lock(&alien->lock);
	if (unlikely(alien->avail == alien->limit)) {
		goal(SLAB_ALIEN_FULL);
		STATS_INC(cachep, node_overflow);
		__drain_alien_cache(cachep, alien, nid);
	}
	alien->entry[alien->avail++] = objp;
	spin_unlock(&alien->lock);
	return true;
}

void reap_alien(struct kmem_cache *cachep, struct kmem_list3 *l3)
{
	int node = slab_percpu(smp_processor_id())->reap_node;
	struct array_cache *ac = l3->alien == NULL ? NULL : l3->alien[node];

	if (ac == NULL || ac->avail == 0)
		return;
	local_irq_disable();
	if (spin_trylock(&ac->lock)) {
		goal(SLAB_REAP_ALIEN);
		__drain_alien_cache(cachep, ac, node);
		spin_unlock(&ac->lock);
	}
	local_irq_enable();
}
