/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Start-up: caches are made of memory from caches that do not exist yet.
 *
 *   1  cache_cache, with a static array and static lists
 *   2  size-32, for arrays: static array, static lists; then size-128, for lists: static lists
 *   3  the other general caches, and the DMA twins of all
 *   4  the static arrays are replaced by kmalloc'ed ones
 *   5  the static lists too; EARLY
 *   6  (kmem_cache_init_late) arrays of their final sizes; FULL
 */
#include "core/slab/slab_init.h"
#include "core/slab/slab_internal.h"

#include "core/base/seq.h"

#include <string.h>

static void boot_line_read(void)
{
	const struct boot_params *params = machine_boot_params();

	slab_vars->debug = params->slab_debug;
	slab_vars->random = params->slab_random;
	slab_vars->nomerge = params->slab_nomerge;
	slab_vars->init_on_free = params->init_on_free;
	/* num_possible_nodes() is 1: there is nobody to be an alien */
	slab_vars->use_alien_caches = num_online_nodes() > 1 && !params->noaliencache;

	/* larger blocks only on machines with more than 32 MiB */
	slab_vars->slab_max_order = SLAB_MAX_ORDER_LO;
	if (node_vars->totalram_pages > (32u << 20) >> PAGE_SHIFT)
		slab_vars->slab_max_order = SLAB_MAX_ORDER_HI;
	if (params->given & BOOT_HAS_SLAB_MAX_ORDER)
		slab_vars->slab_max_order = min(params->slab_max_order, (uint32_t)MAX_ORDER - 1);
}

static void cache_name(char *name, size_t room, uint32_t size, const char *suffix)
{
	struct seq seq = {.buf = name, .size = room};

	seq_printf(&seq, "size-%u%s", size, suffix);
}

static void malloc_sizes_init(void)
{
	static const uint32_t sizes[] = {
#define X(size) size,
		KMALLOC_SIZES(X)
#undef X
	};
	struct cache_sizes *cs = slab_vars->malloc_sizes;

	for (uint32_t i = 0; i < NR_KMALLOC_SIZES; i++) {
		cs[i].cs_size = sizes[i];
		cache_name(cs[i].name, sizeof(cs[i].name), sizes[i], "");
		cache_name(cs[i].name_dma, sizeof(cs[i].name_dma), sizes[i], "(DMA)");
	}
	cs[NR_KMALLOC_SIZES].cs_size = UINT32_MAX;
}

static void globals_init(void)
{
	boot_line_read();
	malloc_sizes_init();
	mutex_init(&slab_vars->cache_chain_mutex, LOCK_CACHE_CHAIN);
	INIT_LIST_HEAD(&slab_vars->cache_chain);
	INIT_LIST_HEAD(&slab_vars->rcu_destroy);
	INIT_WORK(&slab_vars->rcu_destroy_work, slab_rcu_destroy_work);
	failslab_init();
}

/* Name and size; layout. As: create_boot_cache() of 5.10. */
static void boot_cache_layout(struct kmem_cache *cachep, const char *name, uint32_t size,
			      uint32_t align, slab_flags_t flags)
{
	int err;

	cachep->name = name;
	cachep->size = cachep->object_size = size;
	cachep->align = calculate_alignment(flags, align, size);
	err = slab_layout(cachep, flags);
	BUG_ON(err); /* each of these sizes has a layout */
}

static void cache_cache_init(void)
{
	struct kmem_cache *cachep = &slab_vars->cache_cache;
	struct array_cache *ac = (struct array_cache *)(void *)slab_init_vars->initarray_cache;
	uint32_t size = offsetof(struct kmem_cache, nodelists) +
			nr_node_ids * (uint32_t)sizeof(struct kmem_list3 *);

	strcpy(slab_vars->cache_cache_name, "kmem_cache");
	boot_cache_layout(cachep, slab_vars->cache_cache_name, size, 0, SLAB_HWCACHE_ALIGN);
	init_arraycache(cachep, ac, BOOT_CPUCACHE_ENTRIES, 1);
	cachep->array[smp_processor_id()] = ac;
	cachep->batchcount = 1;
	cachep->limit = BOOT_CPUCACHE_ENTRIES;
	cachep->shared = 1;
	cachep->refcount = -1; /* nobody merges with it */
	set_up_list3s(cachep, CACHE_CACHE);
	list_add(&cachep->list, &slab_vars->cache_chain);
}

/*
 * A general cache.
 *
 * As: kmem_cache_create() in kmem_cache_init() of 2.6.34, where debugging overrides the alignment
 *     to cache lines, and create_kmalloc_cache() of 5.10: all of an object may go to user space.
 */
static struct kmem_cache *create_general_cache(const char *name, uint32_t size, slab_flags_t flags)
{
	struct kmem_cache *cachep = kmem_cache_zalloc(&slab_vars->cache_cache, GFP_NOWAIT);

	if (cachep == NULL)
		panic("Out of memory when creating slab %s\n", name);
	if (!slab_debug())
		flags |= SLAB_HWCACHE_ALIGN;
	cachep->usersize = size;
	boot_cache_layout(cachep, name, size, ARCH_KMALLOC_MINALIGN, flags | SLAB_PANIC);
	if (setup_cpu_cache(cachep, GFP_NOWAIT))
		panic("Creation of kmalloc slab %s size=%u failed. Reason %d\n", name, size,
		      -ENOMEM);
	cachep->refcount = 1;
	list_add(&cachep->list, &slab_vars->cache_chain);
	return cachep;
}

static void create_general_caches(void)
{
	struct cache_sizes *cs = slab_vars->malloc_sizes;
	const uint32_t first[] = {INDEX_AC, INDEX_L3};

	for (uint32_t i = 0; i < ARRAY_SIZE(first); i++)
		cs[first[i]].cs_cachep =
			create_general_cache(cs[first[i]].name, cs[first[i]].cs_size, 0);
	for (uint32_t i = 0; i < NR_KMALLOC_SIZES; i++) {
		if (cs[i].cs_cachep == NULL)
			cs[i].cs_cachep = create_general_cache(cs[i].name, cs[i].cs_size, 0);
		cs[i].cs_dmacachep =
			create_general_cache(cs[i].name_dma, cs[i].cs_size, SLAB_CACHE_DMA);
	}
}

/* The array of this CPU moves from static memory. As: kmem_cache_init() of 2.6.34, step 4. */
static void replace_array(struct kmem_cache *cachep)
{
	struct array_cache *ac = kmalloc(ARRAYCACHE_INIT_SIZE, GFP_NOWAIT);

	if (ac == NULL)
		panic("Out of memory for the array of slab %s\n", cachep->name);
	memcpy(ac, cpu_cache_get(cachep), ARRAYCACHE_INIT_SIZE);
	spin_lock_init(&ac->lock, array_lock_class(cachep));
	cachep->array[smp_processor_id()] = ac;
}

/* As: MAKE_LIST() of 2.6.34. */
static void list_moved(struct list_head *to, struct list_head *from)
{
	INIT_LIST_HEAD(to);
	list_splice(from, to);
}

/* The lists of a node move from static memory. As: init_list() of 2.6.34. */
static void init_list(struct kmem_cache *cachep, int node)
{
	struct kmem_list3 *ptr = kmalloc_node(sizeof(struct kmem_list3), GFP_NOWAIT, node);

	if (ptr == NULL)
		panic("Out of memory for the lists of slab %s\n", cachep->name);

	struct kmem_list3 *list = cachep->nodelists[node];

	memcpy(ptr, list, sizeof(*ptr));
	spin_lock_init(&ptr->list_lock, list3_lock_class(cachep));
	list_moved(&ptr->slabs_full, &list->slabs_full);
	list_moved(&ptr->slabs_partial, &list->slabs_partial);
	list_moved(&ptr->slabs_free, &list->slabs_free);
	cachep->nodelists[node] = ptr;
}

void kmem_cache_init(void)
{
	struct kmem_cache *size_ac, *size_l3;
	int node;

	globals_init();
	cache_cache_init();
	create_general_caches();

	size_ac = slab_vars->malloc_sizes[INDEX_AC].cs_cachep;
	size_l3 = slab_vars->malloc_sizes[INDEX_L3].cs_cachep;
	replace_array(&slab_vars->cache_cache);
	replace_array(size_ac);
	for_each_online_node (node) {
		init_list(&slab_vars->cache_cache, node);
		init_list(size_ac, node);
		init_list(size_l3, node);
	}
	slab_vars->g_cpucache_up = EARLY;
}

/* Differs: a panic that names the cache where 2.6.34 has BUG_ON(): small machines end here. */
void kmem_cache_init_late(void)
{
	struct kmem_cache *cachep;

	mutex_lock(&slab_vars->cache_chain_mutex);
	list_for_each_entry (cachep, &slab_vars->cache_chain, list) {
		if (enable_cpucache(cachep, GFP_NOWAIT))
			panic("Out of memory for the arrays of slab %s\n", cachep->name);
	}
	mutex_unlock(&slab_vars->cache_chain_mutex);
	slab_vars->g_cpucache_up = FULL;
}

void cpucache_init(void)
{
	uint32_t cpu;

	slab_vars->reaping = true;
	for_each_online_cpu (cpu)
		start_cpu_timer(cpu);
}
