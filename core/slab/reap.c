/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Giving back what nobody uses: every two seconds each CPU looks at all caches, a part at a time;
 * and all of a cache's when somebody asks.
 */
#include "core/slab/slab_init.h"
#include "core/slab/slab_internal.h"

#include <string.h>

void drain_array(struct kmem_cache *cachep, struct kmem_list3 *l3, struct array_cache *ac,
		 bool force, int node)
{
	if (ac == NULL || ac->avail == 0)
		return;
	if (ac->touched && !force) {
		ac->touched = 0;
		goal(SLAB_REAP_TOUCHED);
		return;
	}
	spin_lock_irq(&l3->list_lock);
	if (ac->avail > 0) {
		uint32_t tofree = force ? ac->avail : (ac->limit + 4) / 5;

		if (tofree > ac->avail)
			tofree = (ac->avail + 1) / 2;
		free_block(cachep, ac->entry, tofree, node);
		ac->avail -= tofree;
		memmove(ac->entry, &ac->entry[tofree], sizeof(void *) * ac->avail);
	}
	spin_unlock_irq(&l3->list_lock);
}

/* The last free slab, taken off its list. Ensures: NULL if there is none. */
static struct page *freelist_last(struct kmem_cache *cachep, struct kmem_list3 *l3)
{
	struct page *page = NULL;

	spin_lock_irq(&l3->list_lock);
	if (!list_empty(&l3->slabs_free)) {
		page = list_last_entry(&l3->slabs_free, struct page, lru);
		BUG_ON(page->slab_active != 0);
		list_del(&page->lru);
		l3->free_objects -= cachep->num;
	}
	spin_unlock_irq(&l3->list_lock);
	return page;
}

uint32_t drain_freelist(struct kmem_cache *cachep, struct kmem_list3 *l3, uint32_t tofree)
{
	uint32_t nr_freed = 0;

	while (nr_freed < tofree && !list_empty(&l3->slabs_free)) {
		struct page *page = freelist_last(cachep, l3);

		if (page == NULL)
			break;
		slab_destroy(cachep, page);
		nr_freed++;
	}
	return nr_freed;
}

/* What this CPU keeps of @arg, a cache, goes back to the slabs. */
static void do_drain(void *arg)
{
	struct kmem_cache *cachep = arg;
	struct array_cache *ac = cpu_cache_get(cachep);
	int node = numa_node_id();

	spin_lock(&cachep->nodelists[node]->list_lock);
	free_block(cachep, ac->entry, ac->avail, node);
	spin_unlock(&cachep->nodelists[node]->list_lock);
	ac->avail = 0;
}

/* The same of all caches. */
static void do_drain_all(void *unused_info)
{
	struct kmem_cache *cachep;

	(void)unused_info;
	list_for_each_entry (cachep, &slab_vars->cache_chain, list)
		do_drain(cachep);
}

/* What nodes keep: for other nodes, then for their own CPUs. */
static void drain_node_arrays(struct kmem_cache *cachep)
{
	int node;

	for_each_online_node (node) {
		struct kmem_list3 *l3 = cachep->nodelists[node];

		if (l3->alien != NULL)
			drain_alien_cache(cachep, l3->alien);
	}
	for_each_online_node (node) {
		struct kmem_list3 *l3 = cachep->nodelists[node];

		drain_array(cachep, l3, l3->shared, true, node);
	}
}

/* Slabs of which no object is in an array. Ensures: 1: others are left. */
static int free_slabs_go(struct kmem_cache *cachep)
{
	bool left = false;
	int node;

	for_each_online_node (node) {
		struct kmem_list3 *l3 = cachep->nodelists[node];

		drain_freelist(cachep, l3, l3->free_objects);
		left |= !list_empty(&l3->slabs_full) || !list_empty(&l3->slabs_partial);
	}
	return left ? 1 : 0;
}

/* Locks: cache_chain_mutex. As: __cache_shrink() of 2.6.34. */
int __cache_shrink(struct kmem_cache *cachep)
{
	on_each_cpu(do_drain, cachep, true);
	drain_node_arrays(cachep);
	return free_slabs_go(cachep);
}

int kmem_cache_shrink(struct kmem_cache *cachep)
{
	int ret;

	BUG_ON(cachep == NULL || in_interrupt());
	get_online_cpus();
	mutex_lock(&slab_vars->cache_chain_mutex);
	ret = __cache_shrink(cachep);
	mutex_unlock(&slab_vars->cache_chain_mutex);
	put_online_cpus();
	return ret;
}

void kmem_cache_shrink_all(void)
{
	struct kmem_cache *cachep;

	get_online_cpus();
	mutex_lock(&slab_vars->cache_chain_mutex);
	on_each_cpu(do_drain_all, NULL, true);
	list_for_each_entry (cachep, &slab_vars->cache_chain, list) {
		/* free lists that went with the slabs of caches before it */
		local_irq_disable();
		do_drain(cachep);
		local_irq_enable();
		drain_node_arrays(cachep);
		free_slabs_go(cachep);
	}
	mutex_unlock(&slab_vars->cache_chain_mutex);
	put_online_cpus();
}

/* The free slabs of a node that was not short of them since the last look. */
static void reap_free_slabs(struct kmem_cache *cachep, struct kmem_list3 *l3)
{
	uint32_t tofree;

	if (l3->free_touched) {
		l3->free_touched = 0;
		goal(SLAB_REAP_FREE_TOUCHED);
		return;
	}
	tofree = (l3->free_limit + 5 * cachep->num - 1) / (5 * cachep->num);
	tofree = drain_freelist(cachep, l3, tofree);
	goal_if(tofree > 0, SLAB_REAP_SLABS);
	STATS_ADD(cachep, reaped, tofree);
}

static void reap_cache(struct kmem_cache *cachep, int node)
{
	struct kmem_list3 *l3 = cachep->nodelists[node];

	reap_alien(cachep, l3);
	drain_array(cachep, l3, cpu_cache_get(cachep), false, node);
	if (time_after(l3->next_reap, jiffies))
		return;
	l3->next_reap = jiffies + REAPTIMEOUT_LIST3;
	drain_array(cachep, l3, l3->shared, false, node);
	reap_free_slabs(cachep, l3);
}

/* The node after @node, in a circle. */
static int node_after(int node)
{
	return node_online(node + 1) ? node + 1 : first_online_node;
}

/* Each CPU's, every two seconds. As: cache_reap() of 2.6.34. */
static void cache_reap(struct work_struct *work)
{
	struct slab_percpu *mine = slab_percpu(smp_processor_id());
	struct kmem_cache *cachep;

	if (mutex_trylock(&slab_vars->cache_chain_mutex)) {
		list_for_each_entry (cachep, &slab_vars->cache_chain, list) {
			reap_cache(cachep, numa_node_id());
			cond_resched();
		}
		mutex_unlock(&slab_vars->cache_chain_mutex);
		mine->reap_node = node_after(mine->reap_node);
	} else {
		goal(SLAB_REAP_BUSY);
	}
	schedule_delayed_work(to_delayed_work(work), round_jiffies_relative(REAPTIMEOUT_CPUC));
}

/*
 * As: start_cpu_timer() of 2.6.34.   Differs: deferrable, as in 5.10, so that a machine that sleeps
 *     is not woken by it.
 */
void start_cpu_timer(uint32_t cpu)
{
	struct slab_percpu *its = slab_percpu(cpu);

	if (!slab_vars->reaping || its->reap_work.work.func != 0)
		return;
	its->reap_node = node_after(cpu_to_node(cpu));
	INIT_DELAYED_WORK_DEFERRABLE(&its->reap_work, cache_reap);
	schedule_delayed_work_on(cpu, &its->reap_work, __round_jiffies_relative(HZ, cpu));
}

void stop_cpu_timer(uint32_t cpu)
{
	struct slab_percpu *its = slab_percpu(cpu);

	if (its->reap_work.work.func == 0)
		return;
	cancel_delayed_work_sync(&its->reap_work);
	its->reap_work.work.func = 0;
}
