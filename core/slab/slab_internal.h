/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of slab/ share: caches, their arrays and lists, the room's globals, and the steps.
 *
 *   kmem_cache -- array[cpu] ----> array_cache: objects that this CPU keeps
 *              -- nodelists[nid] -> kmem_list3: slabs, by how full they are
 *                                    -- shared ----> array_cache: what the node's CPUs share
 *                                    -- alien[nid] -> array_cache: other nodes' objects, freed here
 *
 * A slab is a block of 2^gfporder pages. Its first struct page has all that is known of it:
 *
 *   slab_cache  whose it is             slab_active  objects that are not in its free list
 *   index       linear address of the first object (s_mem, its colour is the offset in the block)
 *   freelist    numbers of its objects: [0, active) stale, [active, num) free
 *   lru         in one of its node's three lists
 *
 * Three places for the free list:   objfreelist: in the last free object
 *                                   on slab:     in the last bytes of the block
 *                                   off slab:    in an object of a general cache
 *
 * As: struct kmem_cache of 2.6.34 and 5.10 in one.   Differs: a CPU's array is kmalloc'ed as in
 *     2.6.34, where 5.10 has alloc_percpu(); function and caller are interned numbers.
 */
#ifndef CORE_SLAB_SLAB_INTERNAL_H
#define CORE_SLAB_SLAB_INTERNAL_H

#include "core/base/base.h"
#include "core/base/cpu_hotplug.h"
#include "core/base/page_addr.h"
#include "core/base/zone.h"
#include "core/slab/failslab.h"
#include "core/slab/reciprocal.h"
#include "core/slab/slab.h"
#include "core/slab/slab_goals.h"

#define BYTES_PER_WORD         ((uint32_t)sizeof(void *))
#define REDZONE_ALIGN          8u
#define ARCH_SLAB_MINALIGN     8u
#define L1_CACHE_BYTES         64u
#define SLAB_OBJ_MIN_SIZE      16u
#define SLAB_OBJ_MAX_NUM       255u
#define BOOT_CPUCACHE_ENTRIES  1u
#define BATCHREFILL_LIMIT      16u
#define REAPTIMEOUT_CPUC       (2 * HZ)
#define REAPTIMEOUT_LIST3      (4 * HZ)
#define SLAB_MAX_ORDER_LO      0u
#define SLAB_MAX_ORDER_HI      1u
#define ALIEN_LIMIT            12u
#define ALIEN_BATCHCOUNT       0xbaadf00du /* of arrays that nobody refills */
#define CFLGS_OBJFREELIST_SLAB 0x40000000u
#define CFLGS_OFF_SLAB         0x80000000u

typedef uint8_t freelist_idx_t;

#define SLAB_CORE_FLAGS                                                                            \
	(SLAB_HWCACHE_ALIGN | SLAB_CACHE_DMA | SLAB_CACHE_DMA32 | SLAB_PANIC | SLAB_TYPESAFE_BY_RCU)
#define SLAB_DEBUG_FLAGS (SLAB_RED_ZONE | SLAB_POISON | SLAB_STORE_USER)
#define SLAB_CACHE_FLAGS                                                                           \
	(SLAB_MEM_SPREAD | SLAB_NOLEAKTRACE | SLAB_RECLAIM_ACCOUNT | SLAB_ACCOUNT | SLAB_FAILSLAB)
#define SLAB_FLAGS_PERMITTED                                                                       \
	(SLAB_CORE_FLAGS | SLAB_DEBUG_FLAGS | SLAB_CACHE_FLAGS | SLAB_TRACE |                      \
	 SLAB_CONSISTENCY_CHECKS)
#define SLAB_NEVER_MERGE                                                                           \
	(SLAB_DEBUG_FLAGS | SLAB_TRACE | SLAB_TYPESAFE_BY_RCU | SLAB_NOLEAKTRACE | SLAB_FAILSLAB)
#define SLAB_MERGE_SAME (SLAB_RECLAIM_ACCOUNT | SLAB_CACHE_DMA | SLAB_CACHE_DMA32 | SLAB_ACCOUNT)

#define GFP_SLAB_BUG_MASK   (__GFP_DMA32 | __GFP_HIGHMEM | ~__GFP_BITS_MASK)
#define GFP_CONSTRAINT_MASK (__GFP_HARDWALL | __GFP_THISNODE)

/* Locks: a CPU's array: that CPU with interrupts off. A shared one: list_lock. An alien: lock. */
struct array_cache {
	uint32_t avail;
	uint32_t limit;
	uint32_t batchcount;
	uint32_t touched;
	spinlock_t lock;
	uint32_t spare;
	void *entry[];
};

#define ARRAYCACHE_INIT_SIZE (sizeof(struct array_cache) + BOOT_CPUCACHE_ENTRIES * sizeof(void *))

/* Locks: list_lock, with interrupts off, for all but the last two. */
struct kmem_list3 {
	struct list_head slabs_partial;
	struct list_head slabs_full;
	struct list_head slabs_free;
	ulong_t free_objects; /* in the free lists of all slabs */
	uint32_t free_limit;
	uint32_t colour_next;
	spinlock_t list_lock;
	struct array_cache *shared;
	struct array_cache **alien; /* by node; NULL: objects of other nodes go home at once */
	ulong_t next_reap;
	uint32_t free_touched;
};

/* Events of a cache, counted with slab_debug only. As: STATS of 2.6.34. */
struct kmem_cache_stats {
	uint32_t num_active, num_allocations, high_mark, grown, reaped, errors, max_freeable;
	uint32_t node_allocs, node_frees, node_overflow;
	uint32_t allochit, allocmiss, freehit, freemiss;
};

struct kmem_cache {
	struct array_cache *array[NR_CPUS];

	/* Locks: cache_chain_mutex */
	uint32_t batchcount, limit, shared;

	uint32_t size; /* from object to object */
	struct reciprocal_value reciprocal_buffer_size;
	slab_flags_t flags;
	uint32_t num; /* objects of a slab */
	uint32_t gfporder;
	gfp_t allocflags;
	uint32_t colour; /* how many there are */
	uint32_t colour_off;
	uint32_t freelist_size;
	struct kmem_cache *freelist_cache; /* off slab */
	ksym_t ctor;                       /* kmem_ctor_fn */
	int refcount;                      /* -1: not to be merged with; 0: destroyed in vain */
	const char *name;
	struct list_head list;
	uint32_t object_size; /* what the user may touch */
	uint32_t align;
	uint32_t obj_offset; /* of the user's part, with red zones */
	uint32_t useroffset, usersize;
	struct kmem_cache_stats stats;
	uint32_t spare;
	uint32_t *random_seq;
	/* only nr_node_ids of them are there; each node that is online has its lists */
	struct kmem_list3 *nodelists[MAX_NUMNODES];
};

enum slab_state { NONE, PARTIAL_AC, PARTIAL_L3, EARLY, FULL };

/* bytes; a cache of 96 bytes would cut lines of 64 */
#define KMALLOC_SIZES(X)                                                                           \
	X(32)                                                                                      \
	X(64)                                                                                      \
	X(128)                                                                                     \
	X(192)                                                                                     \
	X(256)                                                                                     \
	X(512)                                                                                     \
	X(1024)                                                                                    \
	X(2048)                                                                                    \
	X(4096)                                                                                    \
	X(8192)                                                                                    \
	X(16384)                                                                                   \
	X(32768)                                                                                   \
	X(65536)                                                                                   \
	X(131072)                                                                                  \
	X(262144)                                                                                  \
	X(524288)                                                                                  \
	X(1048576)                                                                                 \
	X(2097152)                                                                                 \
	X(4194304)

enum {
#define X(size) KMALLOC_INDEX_##size,
	KMALLOC_SIZES(X)
#undef X
		NR_KMALLOC_SIZES,
};

struct cache_sizes {
	uint32_t cs_size;
	uint32_t spare;
	struct kmem_cache *cs_cachep;
	struct kmem_cache *cs_dmacachep;
	char name[16];     /* "size-32" */
	char name_dma[24]; /* "size-32(DMA)" */
};

struct slab_globals {
	enum slab_state g_cpucache_up;
	bool use_alien_caches;
	bool nomerge;
	bool debug;
	bool random;
	bool init_on_free;
	bool reaping; /* cpucache_init() ran: CPUs that come get their timer */
	uint32_t slab_max_order;
	struct mutex cache_chain_mutex;
	struct list_head cache_chain;
	struct kmem_cache cache_cache;
	char cache_cache_name[16];
	struct cache_sizes malloc_sizes[NR_KMALLOC_SIZES + 1]; /* the last has no caches */
	struct list_head rcu_destroy; /* caches that wait for a grace period */
	struct work_struct rcu_destroy_work;
	struct failslab_attr failslab;
};
#define slab_vars ((struct slab_globals *)image_slot(IMAGE_SLAB))
image_slot_holds(struct slab_globals);

/* __initdata, in the upper half of its slot (boot/ has the lower one). */
struct slab_init_globals {
	struct kmem_list3 initkmem_list3[3 * MAX_NUMNODES]; /* rows CACHE_CACHE, SIZE_AC, SIZE_L3 */
	_Alignas(8) uint8_t initarray_cache[ARRAYCACHE_INIT_SIZE];
	_Alignas(8) uint8_t initarray_generic[ARRAYCACHE_INIT_SIZE];
};
#define slab_init_vars                                                                             \
	((struct slab_init_globals *)(void *)((char *)image_slot(IMAGE_INIT) + IMAGE_SLOT_SIZE / 2))
static_assert(sizeof(struct slab_init_globals) <= IMAGE_SLOT_SIZE / 2, "half a slot");

struct slab_percpu {
	struct delayed_work reap_work;
	int reap_node; /* whose alien array this CPU looks at next */
};
#define slab_percpu(cpu) ((struct slab_percpu *)percpu_room(PERCPU_SLAB, cpu))
percpu_room_holds(PERCPU_SLAB, struct slab_percpu);

#define INDEX_AC KMALLOC_INDEX_32
#define INDEX_L3 KMALLOC_INDEX_128
static_assert(ARRAYCACHE_INIT_SIZE <= 32 && sizeof(struct kmem_list3) <= 128 &&
		      sizeof(struct kmem_list3) > 64,
	      "the sizes of arrays and lists at boot");

/* ---- what an object, a slab and a cache know ------------------------------------------------- */

static inline bool slab_is_available(void)
{
	return slab_vars->g_cpucache_up >= EARLY;
}

/* Is the kernel one with CONFIG_DEBUG_SLAB? */
static inline bool slab_debug(void)
{
	return slab_vars->debug;
}

static inline bool OFF_SLAB(const struct kmem_cache *cachep)
{
	return (cachep->flags & CFLGS_OFF_SLAB) != 0;
}

static inline bool OBJFREELIST_SLAB(const struct kmem_cache *cachep)
{
	return (cachep->flags & CFLGS_OBJFREELIST_SLAB) != 0;
}

static inline struct array_cache *cpu_cache_get(const struct kmem_cache *cachep)
{
	return cachep->array[smp_processor_id()];
}

/* The cache, and the first page of the slab, that an object is in. A BUG if it is in none. */
static inline struct kmem_cache *page_get_cache(struct page *page)
{
	page = compound_head(page);
	BUG_ON(!PageSlab(page));
	return page->slab_cache;
}

static inline struct kmem_cache *virt_to_cache(const void *objp)
{
	return page_get_cache(virt_to_head_page(objp));
}

/* Where the objects of a slab begin; object @idx of it; the number of the object at @objp. */
static inline void *page_s_mem(const struct page *page)
{
	return window_ptr(page->index);
}

static inline void *index_to_obj(const struct kmem_cache *cachep, const struct page *page,
				 uint32_t idx)
{
	return (char *)page_s_mem(page) + cachep->size * idx;
}

static inline uint32_t obj_to_index(const struct kmem_cache *cachep, const struct page *page,
				    const void *objp)
{
	return reciprocal_divide(vaddr(objp) - page->index, cachep->reciprocal_buffer_size);
}

/* How many CPUs of the node are up. As: nr_cpus_node(), which knows those that booted. */
static inline uint32_t nr_cpus_node(int nid)
{
	return (uint32_t)__builtin_popcount(cpumask_of_node(nid) & cpu_online_mask());
}

/* Count an event of a cache. */
#define STATS_ADD(cachep, what, n)                                                                 \
	do {                                                                                       \
		if (unlikely(slab_debug()))                                                        \
			(cachep)->stats.what += (n);                                               \
	} while (0)
#define STATS_INC(cachep, what) STATS_ADD(cachep, what, 1)

/* ---- making a cache -------------------------------------------------------------------------- */

/*
 * layout.c: the order and number of objects of a slab for objects of @size bytes with the free list
 * where @flags say.
 *
 * Ensures: cachep->num (0: it does not work) and gfporder; the bytes left over.
 * As:      calculate_slab_order() of 5.10.
 */
uint32_t calculate_slab_order(struct kmem_cache *cachep, uint32_t size, slab_flags_t flags);

/*
 * Objects of @buffer_size bytes in a block of order @gfporder. Ensures: *left_over bytes are left.
 */
uint32_t cache_estimate(uint32_t gfporder, uint32_t buffer_size, slab_flags_t flags,
			uint32_t *left_over);

/*
 * layout.c: decide on alignment, size, order, colours and the place of the free list.
 *
 * Requires: size, object_size, align and ctor are set.   Errors: -E2BIG: there is no layout.
 * As:       __kmem_cache_create() of 5.10, up to its cpu caches.
 */
must_check int slab_layout(struct kmem_cache *cachep, slab_flags_t flags);
uint32_t calculate_alignment(slab_flags_t flags, uint32_t align, uint32_t size);

/* create.c: layout, then arrays and lists. As: __kmem_cache_create(), __kmem_cache_release(). */
must_check int __kmem_cache_create(struct kmem_cache *cachep, slab_flags_t flags);
void __kmem_cache_release(struct kmem_cache *cachep);

/* merge.c: a cache that serves as well, with one more reference. NULL: there is none. */
struct kmem_cache *__kmem_cache_alias(const char *name, uint32_t size, uint32_t align,
				      slab_flags_t flags, ksym_t ctor);
bool slab_unmergeable(const struct kmem_cache *cachep);

/*
 * tune.c: arrays of the size that @cachep's objects deserve; arrays of given sizes. The second
 * exchanges those of all online CPUs and gives back what the old ones held.
 *
 * Requires: interrupts on.   Locks: cache_chain_mutex.   Errors: -ENOMEM.
 */
must_check int enable_cpucache(struct kmem_cache *cachep, gfp_t gfp);
must_check int do_tune_cpucache(struct kmem_cache *cachep, uint32_t limit, uint32_t batchcount,
				uint32_t shared, gfp_t gfp);

/* freelist_random.c: an order for the objects of a slab. Errors: -ENOMEM. */
must_check int cache_random_seq_create(struct kmem_cache *cachep, gfp_t gfp);
void cache_random_seq_destroy(struct kmem_cache *cachep);

/* Is memory of @cachep zeroed when it is freed? As: slab_want_init_on_free() of 5.10. */
static inline bool slab_want_init_on_free(const struct kmem_cache *cachep)
{
	return slab_vars->init_on_free && cachep->ctor == 0 &&
	       !(cachep->flags & (SLAB_TYPESAFE_BY_RCU | SLAB_POISON));
}

/* setup.c: arrays and lists of a new cache, by what start-up has reached. Errors: -ENOMEM. */
must_check int setup_cpu_cache(struct kmem_cache *cachep, gfp_t gfp);
void set_up_list3s(struct kmem_cache *cachep, uint32_t index);
enum { CACHE_CACHE = 0, SIZE_AC = MAX_NUMNODES, SIZE_L3 = 2 * MAX_NUMNODES };

/*
 * tune.c: what a node has: its lists, a shared array, an array for each other node. With @force the
 * shared array is replaced.   Errors: -ENOMEM; what was made stays.
 */
must_check int init_cache_node(struct kmem_cache *cachep, int node, gfp_t gfp);
must_check int setup_kmem_cache_node(struct kmem_cache *cachep, int node, gfp_t gfp, bool force);
void free_cache_node(struct kmem_cache *cachep, int node);

/* ---- arrays and lists ------------------------------------------------------------------------ */

/* The lock classes of a cache: those that hold others' free lists are taken under the others'. */
enum lock_class list3_lock_class(const struct kmem_cache *cachep);
enum lock_class array_lock_class(const struct kmem_cache *cachep);

void kmem_list3_init(const struct kmem_cache *cachep, struct kmem_list3 *l3);
ulong_t first_reap(const struct kmem_cache *cachep); /* the jiffy of the first look at a node */

void init_arraycache(const struct kmem_cache *cachep, struct array_cache *ac, uint32_t limit,
		     uint32_t batch);
must_check struct array_cache *alloc_arraycache(const struct kmem_cache *cachep, int node,
						uint64_t entries, uint32_t batchcount, gfp_t gfp);

/* Move up to @max objects. Ensures: how many there were, and room for. */
uint32_t transfer_objects(struct array_cache *to, struct array_cache *from, uint32_t max);

/*
 * alien.c: objects of other nodes.
 *
 * cache_free_alien: was @objp another node's, and is put on its way home?
 * reap_alien: one other node's array is emptied, if its lock is free.
 */
must_check struct array_cache **alloc_alien_cache(const struct kmem_cache *cachep, int node,
						  uint32_t limit, gfp_t gfp);
void free_alien_cache(struct array_cache **alien);
void drain_alien_cache(struct kmem_cache *cachep, struct array_cache **alien);
bool cache_free_alien(struct kmem_cache *cachep, void *objp);
void reap_alien(struct kmem_cache *cachep, struct kmem_list3 *l3);

/* ---- slabs ----------------------------------------------------------------------------------- */

/*
 * grow.c: a slab more for node @nid, of the block at @page if there is one.
 *
 * Locks:  interrupts off (on for a while with __GFP_WAIT).
 * Errors: false: no memory; @page is free again.
 */
bool cache_grow(struct kmem_cache *cachep, gfp_t flags, int nid, struct page *page);
struct page *kmem_getpages(struct kmem_cache *cachep, gfp_t flags, int nid);
void kmem_freepages(struct kmem_cache *cachep, struct page *page);

/* Give a slab's memory back. Requires: no object of it is in use; it is on no list. */
void slab_destroy(struct kmem_cache *cachep, struct page *page);

/* A BUG if @flags and the cache do not agree about ZONE_DMA. */
void kmem_flagcheck(const struct kmem_cache *cachep, gfp_t flags);

/*
 * freelist.c: who is free in a slab.
 *
 * slab_get_obj: take the next one. slab_put_obj: put one back.   Locks: list_lock.
 * slab_list_fix: to the list of full or of partial slabs after objects were taken.
 */
freelist_idx_t get_free_obj(const struct page *page, uint32_t idx);
void set_free_obj(const struct page *page, uint32_t idx, freelist_idx_t value);
void *slab_get_obj(struct kmem_cache *cachep, struct page *page);
void slab_put_obj(struct kmem_cache *cachep, struct page *page, void *objp);
void slab_list_fix(struct kmem_cache *cachep, struct kmem_list3 *l3, struct page *page);
bool shuffle_freelist(struct kmem_cache *cachep, struct page *page);

/* free.c: objects back into their slabs.   Locks: list_lock of @node. */
void free_block(struct kmem_cache *cachep, void **objpp, uint32_t nr_objects, int node);

/* ---- handing out ----------------------------------------------------------------------------- */

/* alloc.c: an object after filling this CPU's empty array. NULL: the node has no memory. */
void *cache_alloc_refill(struct kmem_cache *cachep, gfp_t flags);

/* An object, interrupts off. NULL: no memory. */
static inline void *____cache_alloc(struct kmem_cache *cachep, gfp_t flags)
{
	struct array_cache *ac = cpu_cache_get(cachep);

	if (likely(ac->avail > 0)) {
		STATS_INC(cachep, allochit);
		ac->touched = 1;
		return ac->entry[--ac->avail];
	}
	STATS_INC(cachep, allocmiss);
	return cache_alloc_refill(cachep, flags);
}

/* node_alloc.c: likewise, of a node; of any. */
void *____cache_alloc_node(struct kmem_cache *cachep, gfp_t flags, int nid);
void *fallback_alloc(struct kmem_cache *cachep, gfp_t flags);

/* The same for whole requests of @size bytes: fault injection, debugging, zeroing. */
void *__cache_alloc(struct kmem_cache *cachep, gfp_t flags, uint32_t size, const char *caller);
void *__cache_alloc_node(struct kmem_cache *cachep, gfp_t flags, int nid, uint32_t size,
			 const char *caller);
void __cache_free(struct kmem_cache *cachep, void *objp, const char *caller);

/* kmalloc.c: the general cache for @size; NULL or ZERO_SIZE_PTR instead of one. */
struct kmem_cache *kmalloc_slab(uint32_t size, gfp_t flags);
bool is_general_cache(const struct kmem_cache *cachep);

/* ---- reaping --------------------------------------------------------------------------------- */

/*
 * reap.c: some objects of @ac (all, with @force) go back to their slabs; up to @tofree free slabs
 * of a node are given back; all of a cache.   Requires: interrupts on.
 */
void drain_array(struct kmem_cache *cachep, struct kmem_list3 *l3, struct array_cache *ac,
		 bool force, int node);
uint32_t drain_freelist(struct kmem_cache *cachep, struct kmem_list3 *l3, uint32_t tofree);
int __cache_shrink(struct kmem_cache *cachep);
void start_cpu_timer(uint32_t cpu);
void stop_cpu_timer(uint32_t cpu);

/* destroy.c: work that gives back caches whose grace period is over. */
void slab_rcu_destroy_work(struct work_struct *work);

/* ---- debugging (slab_debug) ------------------------------------------------------------------ */

#define RED_INACTIVE UINT64_C(0x09F911029D74E35B)
#define RED_ACTIVE   UINT64_C(0xD84156C5635688C0)
#define POISON_INUSE 0x5a
#define POISON_FREE  0x6b
#define POISON_END   0xa5

/* The words of an object; @objp is the start of its slot. Requires: the cache has them. */
void *dbg_redzone1(const struct kmem_cache *cachep, const void *objp);
void *dbg_redzone_end(const struct kmem_cache *cachep, const void *objp);
void *dbg_userword(const struct kmem_cache *cachep, const void *objp);

/* Fill an object with @value; look whether a free one still has its pattern, and report. */
void poison_obj(const struct kmem_cache *cachep, void *objp, uint8_t value);
void check_poison_obj(struct kmem_cache *cachep, void *objp);

/*
 * debug.c: at hand-out (before and after), at free, when a slab is made and when it goes.
 * @objp: what the user has, but in init, where it is the slot.
 */
void cache_alloc_debugcheck_before(struct kmem_cache *cachep, gfp_t flags);
void *cache_alloc_debugcheck_after(struct kmem_cache *cachep, void *objp, const char *caller);
void *cache_free_debugcheck(struct kmem_cache *cachep, void *objp, const char *caller);
void kfree_debugcheck(const void *objp);
void cache_init_objs_debug(struct kmem_cache *cachep, struct page *page);
void slab_destroy_debugcheck(struct kmem_cache *cachep, struct page *page);

/* `slab error in function(): cache `name': message` */
void slab_error_in(const char *function, const struct kmem_cache *cachep, const char *message);
#define slab_error(cachep, message) slab_error_in(__func__, cachep, message)

/* Run the constructor on the object that @objp is to its user. */
void slab_construct(const struct kmem_cache *cachep, void *objp);

/* ---- what sanitizers are told ---------------------------------------------------------------- */

/*
 * slab_kasan.c: nobody owns any byte of a new slab; @objp is handed out, @size bytes of it (its
 * content is kept, where a constructor made it); it is free again. @objp: what the user has.
 */
void kasan_poison_slab(const struct kmem_cache *cachep, struct page *page);
void kasan_slab_alloc(const struct kmem_cache *cachep, void *objp, uint32_t size);
void kasan_slab_free(const struct kmem_cache *cachep, void *objp);
void kasan_slab_resize(const struct kmem_cache *cachep, const void *objp, uint32_t size);

#endif
