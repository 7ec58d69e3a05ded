/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The sizes of a cache's arrays, and exchanging them while CPUs use them.
 */
#include "core/slab/slab_internal.h"

void init_arraycache(const struct kmem_cache *cachep, struct array_cache *ac, uint32_t limit,
		     uint32_t batch)
{
	ac->avail = 0;
	ac->limit = limit;
	ac->batchcount = batch;
	ac->touched = 0;
	ac->spare = 0;
	spin_lock_init(&ac->lock, array_lock_class(cachep));
}

/*
 * Differs: 2.6.34 counts the bytes in an int, which wraps for limits that slabinfo takes, and the
 *          array is smaller than it says.
 */
struct array_cache *alloc_arraycache(const struct kmem_cache *cachep, int node, uint64_t entries,
				     uint32_t batchcount, gfp_t gfp)
{
	uint64_t memsize = sizeof(void *) * entries + sizeof(struct array_cache);
	struct array_cache *ac;

	if (memsize > KMALLOC_MAX_SIZE)
		return NULL;
	ac = kmalloc_node((uint32_t)memsize, gfp, node);
	if (ac != NULL)
		init_arraycache(cachep, ac, (uint32_t)entries, batchcount);
	return ac;
}

/* As: init_cache_node() of 5.10. */
int init_cache_node(struct kmem_cache *cachep, int node, gfp_t gfp)
{
	struct kmem_list3 *l3 = cachep->nodelists[node];
	uint32_t free_limit = (1 + nr_cpus_node(node)) * cachep->batchcount + cachep->num;

	if (l3 != NULL) {
		spin_lock_irq(&l3->list_lock);
		l3->free_limit = free_limit;
		spin_unlock_irq(&l3->list_lock);
		return 0;
	}
	l3 = kmalloc_node(sizeof(*l3), gfp, node);
	if (l3 == NULL)
		return -ENOMEM;
	kmem_list3_init(cachep, l3);
	l3->next_reap = first_reap(cachep);
	l3->free_limit = free_limit;
	cachep->nodelists[node] = l3;
	return 0;
}

/* The arrays that a node is about to get, and afterwards those that it does not need. */
struct node_arrays {
	struct array_cache *shared;
	struct array_cache **alien;
};

static void node_arrays_free(struct node_arrays *arrays)
{
	kfree(arrays->shared);
	free_alien_cache(arrays->alien);
}

/* Errors: -ENOMEM; what was allocated is in @arrays. */
static int node_arrays_alloc(struct kmem_cache *cachep, int node, gfp_t gfp,
			     struct node_arrays *arrays)
{
	if (slab_vars->use_alien_caches) {
		arrays->alien = alloc_alien_cache(cachep, node, cachep->limit, gfp);
		if (arrays->alien == NULL)
			return -ENOMEM;
	}
	if (cachep->shared != 0) {
		arrays->shared = alloc_arraycache(cachep, node,
						  (uint64_t)cachep->shared * cachep->batchcount,
						  ALIEN_BATCHCOUNT, gfp);
		if (arrays->shared == NULL)
			return -ENOMEM;
	}
	return 0;
}

/* Give @arrays to the node. Ensures: @arrays is what is left over; was a shared array replaced? */
static bool node_arrays_exchange(struct kmem_cache *cachep, int node, bool force,
				 struct node_arrays *arrays)
{
	struct kmem_list3 *l3 = cachep->nodelists[node];
	bool replaced = false;

	spin_lock_irq(&l3->list_lock);
	if (l3->shared != NULL && force) {
		free_block(cachep, l3->shared->entry, l3->shared->avail, node);
		l3->shared->avail = 0;
	}
	if (l3->shared == NULL || force) {
		replaced = l3->shared != NULL;
		swap(l3->shared, arrays->shared);
	}
	if (l3->alien == NULL)
		swap(l3->alien, arrays->alien);
	spin_unlock_irq(&l3->list_lock);
	return replaced;
}

int setup_kmem_cache_node(struct kmem_cache *cachep, int node, gfp_t gfp, bool force)
{
	struct node_arrays arrays = {NULL, NULL};
	int err = node_arrays_alloc(cachep, node, gfp, &arrays);

	if (!err)
		err = init_cache_node(cachep, node, gfp);
	if (!err && node_arrays_exchange(cachep, node, force, &arrays)) {
		goal(SLAB_TUNE_SHARED_REPLACED);
		synchronize_rcu(); /* for those who look at the old one with interrupts off */
	}
	node_arrays_free(&arrays);
	return err;
}

void free_cache_node(struct kmem_cache *cachep, int node)
{
	struct kmem_list3 *l3 = cachep->nodelists[node];

	if (l3 == NULL)
		return;
	kfree(l3->shared);
	free_alien_cache(l3->alien);
	kfree(l3);
	cachep->nodelists[node] = NULL;
}

/* As: setup_kmem_cache_nodes() of 5.10. */
static int setup_kmem_cache_nodes(struct kmem_cache *cachep, gfp_t gfp)
{
	int node;

	for_each_online_node (node) {
		int err = setup_kmem_cache_node(cachep, node, gfp, true);

		if (!err)
			continue;
		/* a cache that nobody knows yet goes back to nothing */
		if (cachep->list.next == NULL) {
			goal_if(node > 0, SLAB_CREATE_ROLLED_BACK);
			while (--node >= 0)
				free_cache_node(cachep, node);
		}
		return err;
	}
	return 0;
}

/* The arrays that CPUs are to take; afterwards those that they had. */
struct ccupdate_struct {
	struct kmem_cache *cachep;
	struct array_cache *array[NR_CPUS];
};

static void do_ccupdate_local(void *info)
{
	struct ccupdate_struct *update = info;
	uint32_t cpu = smp_processor_id();

	swap(update->cachep->array[cpu], update->array[cpu]);
}

/* Errors: NULL. */
static struct ccupdate_struct *ccupdate_alloc(struct kmem_cache *cachep, uint32_t limit,
					      uint32_t batchcount, gfp_t gfp)
{
	struct ccupdate_struct *update = kzalloc(sizeof(*update), gfp);
	uint32_t cpu;

	if (update == NULL)
		return NULL;
	update->cachep = cachep;
	for_each_online_cpu (cpu) {
		update->array[cpu] =
			alloc_arraycache(cachep, cpu_to_node(cpu), limit, batchcount, gfp);
		if (update->array[cpu] != NULL)
			continue;
		goal(SLAB_TUNE_NO_ARRAY);
		for (uint32_t i = 0; i < cpu; i++)
			kfree(update->array[i]);
		kfree(update);
		return NULL;
	}
	return update;
}

/* What the old arrays hold goes back to the slabs. */
static void ccupdate_free(struct ccupdate_struct *update)
{
	struct kmem_cache *cachep = update->cachep;
	uint32_t cpu;

	for_each_online_cpu (cpu) {
		struct array_cache *ac = update->array[cpu];
		int node = cpu_to_node(cpu);

		if (ac == NULL)
			continue;
		spin_lock_irq(&cachep->nodelists[node]->list_lock);
		free_block(cachep, ac->entry, ac->avail, node);
		spin_unlock_irq(&cachep->nodelists[node]->list_lock);
		kfree(ac);
	}
	kfree(update);
}

int do_tune_cpucache(struct kmem_cache *cachep, uint32_t limit, uint32_t batchcount,
		     uint32_t shared, gfp_t gfp)
{
	struct ccupdate_struct *update = ccupdate_alloc(cachep, limit, batchcount, gfp);

	if (update == NULL)
		return -ENOMEM;
	on_each_cpu(do_ccupdate_local, update, true);
	cachep->batchcount = batchcount;
	cachep->limit = limit;
	cachep->shared = shared;
	ccupdate_free(update);
	return setup_kmem_cache_nodes(cachep, gfp);
}

/* More objects the smaller they are. */
static uint32_t limit_of_size(uint32_t size)
{
	static const struct {
		uint32_t above, limit;
	} rows[] = {{131072, 1}, {PAGE_SIZE, 8}, {1024, 24}, {256, 54}, {0, 120}};
	uint32_t i = 0;

	while (size <= rows[i].above)
		i++;
	return rows[i].limit;
}

int enable_cpucache(struct kmem_cache *cachep, gfp_t gfp)
{
	int err = cache_random_seq_create(cachep, gfp);

	if (!err) {
		uint32_t limit = limit_of_size(cachep->size);
		uint32_t shared = cachep->size <= PAGE_SIZE && cpu_count() > 1 ? 8 : 0;

		/* long batches with interrupts off take too long when every object is looked at */
		if (slab_debug())
			limit = min(limit, 32u);
		err = do_tune_cpucache(cachep, limit, (limit + 1) / 2, shared, gfp);
	}
	if (err)
		pr_err("enable_cpucache failed for %s, error %d\n", cachep->name, -err);
	return err;
}

void slab_tune_default(struct kmem_cache *cachep)
{
	mutex_lock(&slab_vars->cache_chain_mutex);
	if (enable_cpucache(cachep, GFP_KERNEL) != 0)
		pr_err("%s keeps the arrays that it has\n", cachep->name);
	mutex_unlock(&slab_vars->cache_chain_mutex);
}

int slab_tune(struct kmem_cache *cachep, int limit, int batchcount, int shared)
{
	int err = 0;

	mutex_lock(&slab_vars->cache_chain_mutex);
	if (limit < 1 || batchcount < 1 || batchcount > limit || shared < 0)
		goal(SLAB_TUNE_NONSENSE);
	else
		err = do_tune_cpucache(cachep, (uint32_t)limit, (uint32_t)batchcount,
				       (uint32_t)shared, GFP_KERNEL);
	mutex_unlock(&slab_vars->cache_chain_mutex);
	return err;
}
