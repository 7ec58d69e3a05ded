/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The end of a cache.
 *
 *   references left --> nothing        objects left --> reported, and the cache stays
 *   SLAB_TYPESAFE_BY_RCU --> off the chain now, its memory after a grace period
 */
#include "core/slab/slab_internal.h"

/*
 * As: __kmem_cache_release() of 5.10, with the arrays of 2.6.34: those of CPUs that went while the
 *     cache was off the chain are there still.
 */
void __kmem_cache_release(struct kmem_cache *cachep)
{
	uint32_t cpu;
	int node;

	cache_random_seq_destroy(cachep);
	for (cpu = 0; cpu < cpu_count(); cpu++) {
		kfree(cachep->array[cpu]);
		cachep->array[cpu] = NULL;
	}
	for_each_online_node (node)
		free_cache_node(cachep, node);
}

/* As: slab_kmem_cache_release() of 5.10. */
static void cache_release(struct kmem_cache *cachep)
{
	__kmem_cache_release(cachep);
	kfree(cachep->name);
	kmem_cache_free(&slab_vars->cache_cache, cachep);
}

/* As: slab_caches_to_rcu_destroy_workfn() of 5.10. */
void slab_rcu_destroy_work(struct work_struct *work)
{
	struct kmem_cache *cachep, *next;

	(void)work;
	mutex_lock(&slab_vars->cache_chain_mutex);
	list_splice_init(&slab_vars->rcu_destroy, &slab_vars->rcu_release);
	mutex_unlock(&slab_vars->cache_chain_mutex);
	if (list_empty(&slab_vars->rcu_release))
		return;
	rcu_barrier();
	list_for_each_entry_safe (cachep, next, &slab_vars->rcu_release, list) {
		list_del(&cachep->list);
		cache_release(cachep);
	}
}

/* Locks: cache_chain_mutex. Errors: -EBUSY: objects are left. As: shutdown_cache() of 5.10. */
static int shutdown_cache(struct kmem_cache *cachep)
{
	if (__cache_shrink(cachep) != 0)
		return -EBUSY;
	list_del(&cachep->list);
	if (cachep->flags & SLAB_TYPESAFE_BY_RCU) {
		goal(SLAB_DESTROY_RCU);
		list_add_tail(&cachep->list, &slab_vars->rcu_destroy);
		schedule_work(&slab_vars->rcu_destroy_work);
	} else {
		cache_release(cachep);
	}
	return 0;
}

void kmem_cache_destroy(struct kmem_cache *cachep)
{
	if (unlikely(cachep == NULL))
		return;
	get_online_cpus();
	mutex_lock(&slab_vars->cache_chain_mutex);
	cachep->refcount--;
	goal_if(cachep->refcount != 0, SLAB_DESTROY_ALIAS);
	if (cachep->refcount == 0 && shutdown_cache(cachep)) {
		goal(SLAB_DESTROY_BUSY);
		pr_err("kmem_cache_destroy %s: Slab cache still has objects\n", cachep->name);
		dump_stack();
	}
	mutex_unlock(&slab_vars->cache_chain_mutex);
	put_online_cpus();
}
