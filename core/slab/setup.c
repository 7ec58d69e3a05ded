/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The first arrays and lists of a cache: static ones for the caches that all others need, then
 * minimal ones, then those that enable_cpucache() sizes.
 *
 *   NONE        size-32 gets initarray_generic and the lists of row SIZE_AC; -> PARTIAL_AC
 *   PARTIAL_AC  size-128 gets a kmalloc'ed array and the lists of row SIZE_L3; -> PARTIAL_L3
 *   PARTIAL_L3, EARLY   all is kmalloc'ed, one object an array
 *   FULL        as enable_cpucache() says
 */
#include "core/slab/slab_internal.h"

enum lock_class list3_lock_class(const struct kmem_cache *cachep)
{
	bool holds_freelists = is_general_cache(cachep) && !OFF_SLAB(cachep) &&
			       cachep->object_size <= SLAB_OBJ_MAX_NUM + 1;

	return holds_freelists ? LOCK_LIST3_ON_SLAB : LOCK_LIST3;
}

enum lock_class array_lock_class(const struct kmem_cache *cachep)
{
	return list3_lock_class(cachep) == LOCK_LIST3 ? LOCK_ARRAY_CACHE : LOCK_ARRAY_CACHE_ON_SLAB;
}

/* As: kmem_list3_init() of 2.6.34; the lock has its final class at once. */
void kmem_list3_init(const struct kmem_cache *cachep, struct kmem_list3 *l3)
{
	INIT_LIST_HEAD(&l3->slabs_full);
	INIT_LIST_HEAD(&l3->slabs_partial);
	INIT_LIST_HEAD(&l3->slabs_free);
	l3->shared = NULL;
	l3->alien = NULL;
	l3->colour_next = 0;
	spin_lock_init(&l3->list_lock, list3_lock_class(cachep));
	l3->free_objects = 0;
	l3->free_touched = 0;
	l3->free_limit = 0;
	l3->next_reap = 0;
}

/* The caches' reaps are spread over time by their addresses. */
ulong_t first_reap(const struct kmem_cache *cachep)
{
	return jiffies + REAPTIMEOUT_LIST3 + vaddr(cachep) % REAPTIMEOUT_LIST3;
}

void set_up_list3s(struct kmem_cache *cachep, uint32_t index)
{
	int node;

	for_each_online_node (node) {
		struct kmem_list3 *l3 = &slab_init_vars->initkmem_list3[index + (uint32_t)node];

		kmem_list3_init(cachep, l3);
		l3->next_reap = first_reap(cachep);
		cachep->nodelists[node] = l3;
	}
}

/*
 * Lists for all nodes, from kmalloc().
 *
 * Differs: an error where 2.6.34 has BUG_ON(): a machine may be too small for its caches, and
 * the caller says which cache it was.
 */
static int setup_lists(struct kmem_cache *cachep, gfp_t gfp)
{
	int node;

	for_each_online_node (node) {
		cachep->nodelists[node] = kmalloc_node(sizeof(struct kmem_list3), gfp, node);
		if (cachep->nodelists[node] == NULL)
			return -ENOMEM;
		kmem_list3_init(cachep, cachep->nodelists[node]);
	}
	return 0;
}

/* The array of this CPU, of one object. As: setup_cpu_cache() of 2.6.34 before FULL. */
static int setup_boot_array(struct kmem_cache *cachep, gfp_t gfp)
{
	struct array_cache *ac;

	if (slab_vars->g_cpucache_up == NONE)
		ac = (struct array_cache *)(void *)slab_init_vars->initarray_generic;
	else
		ac = kmalloc(ARRAYCACHE_INIT_SIZE, gfp);
	if (ac == NULL)
		return -ENOMEM;
	init_arraycache(cachep, ac, BOOT_CPUCACHE_ENTRIES, 1);
	cachep->array[smp_processor_id()] = ac;
	cachep->batchcount = 1;
	cachep->limit = BOOT_CPUCACHE_ENTRIES;
	return 0;
}

int setup_cpu_cache(struct kmem_cache *cachep, gfp_t gfp)
{
	if (slab_vars->g_cpucache_up == FULL)
		return enable_cpucache(cachep, gfp);
	if (setup_boot_array(cachep, gfp))
		return -ENOMEM;
	if (slab_vars->g_cpucache_up == NONE) {
		set_up_list3s(cachep, SIZE_AC);
		slab_vars->g_cpucache_up = PARTIAL_AC;
	} else if (slab_vars->g_cpucache_up == PARTIAL_AC) {
		set_up_list3s(cachep, SIZE_L3);
		slab_vars->g_cpucache_up = PARTIAL_L3;
	} else if (setup_lists(cachep, gfp)) {
		return -ENOMEM;
	}
	cachep->nodelists[numa_node_id()]->next_reap = first_reap(cachep);
	return 0;
}
