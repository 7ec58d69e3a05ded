/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * CPUs that come and go: a new one gets an array in every cache, and brings its node's lists along.
 */
#include "core/slab/slab_init.h"
#include "core/slab/slab_internal.h"

/* What the CPU held goes back; what only its node's CPUs used goes away with the last of them. */
static void cpu_leaves_cache(struct kmem_cache *cachep, uint32_t cpu)
{
	int node = cpu_to_node(cpu);
	struct kmem_list3 *l3 = cachep->nodelists[node];
	struct array_cache *ac = cachep->array[cpu];
	struct array_cache *shared = NULL;
	struct array_cache **alien = NULL;

	cachep->array[cpu] = NULL;
	spin_lock_irq(&l3->list_lock);
	l3->free_limit -= cachep->batchcount;
	if (ac != NULL)
		free_block(cachep, ac->entry, ac->avail, node);
	if (nr_cpus_node(node) == 0) {
		swap(shared, l3->shared);
		swap(alien, l3->alien);
		if (shared != NULL)
			free_block(cachep, shared->entry, shared->avail, node);
	}
	spin_unlock_irq(&l3->list_lock);
	kfree(shared);
	if (alien != NULL) {
		drain_alien_cache(cachep, alien);
		free_alien_cache(alien);
	}
	kfree(ac);
}

/* As: cpuup_canceled() of 2.6.34. */
static void cpuup_canceled(uint32_t cpu)
{
	int node = cpu_to_node(cpu);
	struct kmem_cache *cachep;

	list_for_each_entry (cachep, &slab_vars->cache_chain, list)
		cpu_leaves_cache(cachep, cpu);
	list_for_each_entry (cachep, &slab_vars->cache_chain, list) {
		struct kmem_list3 *l3 = cachep->nodelists[node];

		drain_freelist(cachep, l3, l3->free_objects);
	}
}

/* Errors: -ENOMEM. */
static int cpu_joins_cache(struct kmem_cache *cachep, uint32_t cpu)
{
	int node = cpu_to_node(cpu);
	struct array_cache *ac =
		alloc_arraycache(cachep, node, cachep->limit, cachep->batchcount, GFP_KERNEL);

	if (ac == NULL)
		return -ENOMEM;
	if (setup_kmem_cache_node(cachep, node, GFP_KERNEL, false)) {
		kfree(ac);
		return -ENOMEM;
	}
	cachep->array[cpu] = ac;
	return 0;
}

/*
 * All lists before any array: the arrays come from caches that may lack the lists.
 *
 * As: cpuup_prepare() of 2.6.34.
 */
static int cpuup_prepare(uint32_t cpu)
{
	struct kmem_cache *cachep;
	int err = 0;

	list_for_each_entry (cachep, &slab_vars->cache_chain, list) {
		err = init_cache_node(cachep, cpu_to_node(cpu), GFP_KERNEL);
		if (err)
			break;
	}
	if (!err) {
		list_for_each_entry (cachep, &slab_vars->cache_chain, list) {
			err = cpu_joins_cache(cachep, cpu);
			if (err)
				break;
		}
	}
	if (err) {
		goal(SLAB_CPU_CANCELED);
		cpuup_canceled(cpu);
	}
	return err;
}

int slab_cpu_notify(enum cpu_event event, uint32_t cpu)
{
	int err = 0;

	switch (event) {
	case CPU_UP_PREPARE:
		mutex_lock(&slab_vars->cache_chain_mutex);
		err = cpuup_prepare(cpu);
		mutex_unlock(&slab_vars->cache_chain_mutex);
		break;
	case CPU_ONLINE:
	case CPU_DOWN_FAILED:
		start_cpu_timer(cpu);
		break;
	case CPU_DOWN_PREPARE:
		stop_cpu_timer(cpu);
		break;
	case CPU_UP_CANCELED:
	case CPU_DEAD:
		mutex_lock(&slab_vars->cache_chain_mutex);
		cpuup_canceled(cpu);
		mutex_unlock(&slab_vars->cache_chain_mutex);
		break;
	case CPU_POST_DEAD:
		break;
	}
	return err;
}
