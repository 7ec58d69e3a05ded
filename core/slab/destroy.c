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

/*
 * Take the caches that wait off their list, as a ring without a head.
 *
 * Ensures: one of them; NULL: none waits.
 *
 * Differs: 5.10 has a head on the stack, which is not in simulated RAM. One for all would be wrong:
 *          the work runs on two CPUs at once if it is queued again while its first run waits.
 */
static struct list_head *waiting_caches_take(void)
{
	struct list_head *head = &slab_vars->rcu_destroy, *first = NULL;

	mutex_lock(&slab_vars->cache_chain_mutex);
	if (!list_empty(head)) {
		first = head->next;
		list_del_init(head);
	}
	mutex_unlock(&slab_vars->cache_chain_mutex);
	return first;
}

/* As: slab_caches_to_rcu_destroy_workfn() of 5.10. */
void slab_rcu_destroy_work(struct work_struct *work)
{
	struct list_head *at = waiting_caches_take(), *next;
	bool last = at == NULL;

	(void)work;
	if (last)
		return;
	rcu_barrier();
	while (!last) {
		next = at->next;
		last = next == at;
		list_del(at);
		cache_release(list_entry(at, struct kmem_cache, list));
		at = next;
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
