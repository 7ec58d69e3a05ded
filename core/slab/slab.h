/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The door of slab/: objects of one size from caches, and kmalloc().
 *
 *   free in a slab --cache_alloc_refill()--> in a CPU's array --kmem_cache_alloc()--> allocated
 *   allocated --kmem_cache_free()--> in a CPU's array --cache_flusharray()--> free in a slab
 *
 * Two generations: creation, layout, merging, tuning and destroying are 5.10's, all else 2.6.34's.
 *
 * With slab_debug= on the boot line the kernel is one with CONFIG_DEBUG_SLAB: red zones, poison and
 * the last user of each object. What is said of misuse below is what that kernel notices; without
 * it nearly all misuse goes unseen.
 */
#ifndef CORE_SLAB_SLAB_H
#define CORE_SLAB_SLAB_H

#include "core/base/gfp.h"
#include "core/base/ksym.h"
#include "core/base/mm_types.h"
#include "core/slab/slab_caller.h"

struct kmem_cache;
typedef uint32_t slab_flags_t;

/* name, 5.10's value, what it says (the program language and the help read this table) */
#define SLAB_FLAGS(X)                                                                              \
	X(SLAB_CONSISTENCY_CHECKS, 0x00000100u, "no effect on this allocator")                     \
	X(SLAB_RED_ZONE, 0x00000400u, "words around each object (slab_debug)")                     \
	X(SLAB_POISON, 0x00000800u, "a pattern in free objects (slab_debug)")                      \
	X(SLAB_HWCACHE_ALIGN, 0x00002000u, "aligned to cache lines")                               \
	X(SLAB_CACHE_DMA, 0x00004000u, "slabs from ZONE_DMA")                                      \
	X(SLAB_CACHE_DMA32, 0x00008000u, "slabs from the first 4 GiB")                             \
	X(SLAB_STORE_USER, 0x00010000u, "each object knows its last user (slab_debug)")            \
	X(SLAB_RECLAIM_ACCOUNT, 0x00020000u, "objects are reclaimable")                            \
	X(SLAB_PANIC, 0x00040000u, "panic if creation fails")                                      \
	X(SLAB_TYPESAFE_BY_RCU, 0x00080000u, "slabs are given back after a grace period")          \
	X(SLAB_MEM_SPREAD, 0x00100000u, "no effect: cpusets are left out")                         \
	X(SLAB_TRACE, 0x00200000u, "no effect on this allocator")                                  \
	X(SLAB_NOLEAKTRACE, 0x00800000u, "free list never off slab")                               \
	X(SLAB_FAILSLAB, 0x02000000u, "failslab with cache_filter fails this cache")

enum slab_flag {
#define X(name, value, says) name = value,
	SLAB_FLAGS(X)
#undef X
};

/* MEMCG_KMEM is off; SLAB_DESTROY_BY_RCU is 2.6.34's name. */
#define SLAB_ACCOUNT        0u
#define SLAB_DESTROY_BY_RCU SLAB_TYPESAFE_BY_RCU
#define SLAB_TEMPORARY      SLAB_RECLAIM_ACCOUNT

/* What kmalloc(0) gives: to be freed, not to be touched. */
#define ZERO_SIZE_PTR         window_ptr(16)
#define ZERO_OR_NULL_PTR(p)   (vaddr(p) <= vaddr(ZERO_SIZE_PTR))
#define KMALLOC_SHIFT_MAX     22u
#define KMALLOC_MAX_SIZE      (1u << KMALLOC_SHIFT_MAX)
#define KMALLOC_MAX_ORDER     (KMALLOC_SHIFT_MAX - PAGE_SHIFT)
#define ARCH_KMALLOC_MINALIGN 8u

typedef void kmem_ctor_fn(void *object);

/*
 * A cache of objects of @size bytes, aligned to @align (0: words), each constructed by the function
 * @ctor (KSYM_OF(kmem_ctor_fn, …), 0: none) when its slab is made. An older cache serves as well if
 * its objects are large enough and nothing tells the two apart: then the answer is that cache, with
 * one more reference.
 *
 * @useroffset, @usersize: the bytes of an object that may be copied from and to user space.
 *
 * Requires: may sleep; align is 0 or a power of two.
 * Ensures:  the name is copied. A region outside the object is a WARN, and no region.
 * Errors:   NULL with one line `kmem_cache_create(name) failed with error -22`: no name, in an
 *           interrupt, size below a word or above KMALLOC_MAX_SIZE, a flag that is none; -12: no
 *           memory; -7: no layout. With SLAB_PANIC the line is a panic.
 * As:       kmem_cache_create(), kmem_cache_create_usercopy() of 5.10.
 *           Differs: SLAB_FAILSLAB is permitted; what else could set it is the other allocator's.
 */
must_check struct kmem_cache *kmem_cache_create(const char *name, uint32_t size, uint32_t align,
						slab_flags_t flags, ksym_t ctor);
must_check struct kmem_cache *kmem_cache_create_usercopy(const char *name, uint32_t size,
							 uint32_t align, slab_flags_t flags,
							 uint32_t useroffset, uint32_t usersize,
							 ksym_t ctor);

/*
 * Drop a reference to @cachep; with the last one the cache goes. NULL is nothing.
 *
 * Requires: may sleep.
 * Ensures:  a cache with SLAB_TYPESAFE_BY_RCU leaves the chain now, its memory after a grace
 *           period.
 * Errors:   objects are still allocated: `kmem_cache_destroy name: Slab cache still has objects`,
 *           and the cache stays, without a reference.
 * As:       kmem_cache_destroy() of 5.10.
 */
void kmem_cache_destroy(struct kmem_cache *cachep);

/*
 * Give back all free slabs, after all arrays gave back their objects.
 *
 * Requires: may sleep.   Errors: 1: slabs with objects are left; else 0.
 * As:       kmem_cache_shrink() of 2.6.34.
 */
int kmem_cache_shrink(struct kmem_cache *cachep);

/*
 * An object, from node @nid if there is one (-1: the running CPU's; the other form asks for none).
 *
 * Requires: with __GFP_WAIT, that the caller may sleep; DMA flag and cache go together (a BUG when
 *           the cache grows, otherwise).
 * Ensures:  constructed if the cache has a constructor; zeroed with __GFP_ZERO.
 * Errors:   NULL: no memory, or an injected fault.
 * As:       kmem_cache_alloc(), kmem_cache_alloc_node() of 2.6.34.   Differs: cpusets and memory
 *           policies are left out (alternate_node_alloc()); an offline node is one that is not
 *           bootstrapped, where 2.6.34 reads past the end of the cache's struct.
 */
must_check void *kmem_cache_alloc_caller(struct kmem_cache *cachep, gfp_t flags,
					 const char *caller);
must_check void *kmem_cache_alloc_node_caller(struct kmem_cache *cachep, gfp_t flags, int nid,
					      const char *caller);
#define kmem_cache_alloc(cachep, flags) kmem_cache_alloc_caller(cachep, flags, SLAB_CALLER)
#define kmem_cache_alloc_node(cachep, flags, nid)                                                  \
	kmem_cache_alloc_node_caller(cachep, flags, nid, SLAB_CALLER)
#define kmem_cache_zalloc(cachep, flags)                                                           \
	kmem_cache_alloc_caller(cachep, (flags) | __GFP_ZERO, SLAB_CALLER)

/*
 * Give an object back to its cache.
 *
 * Requires: it was allocated from this cache, and is in the state that the constructor gave it.
 * Errors:   (slab_debug) the wrong cache, or no object's start: BUG; twice, or bytes around it
 *           overwritten: `slab error in verify_redzone_free()`, and it goes on.
 * As:       kmem_cache_free() of 2.6.34.
 */
void kmem_cache_free_caller(struct kmem_cache *cachep, void *objp, const char *caller);
#define kmem_cache_free(cachep, objp) kmem_cache_free_caller(cachep, objp, SLAB_CALLER)

/* Bytes of an object that its user may touch. */
uint32_t kmem_cache_size(const struct kmem_cache *cachep);

/* Users that created it. Ensures: -1: it is never shared; 0: destroyed with objects left. */
int kmem_cache_refs(const struct kmem_cache *cachep);

/*
 * Memory of @size bytes, from the smallest general cache that holds them.
 *
 * Ensures: size 0: ZERO_SIZE_PTR. kcalloc(): zeroed; kmalloc_node(): from node @nid if it has some.
 * Errors:  NULL: more than KMALLOC_MAX_SIZE, no memory, an injected fault; kcalloc(): the product
 *          does not fit 32 bits.
 * As:      kmalloc() and so on of 2.6.34.
 */
must_check void *kmalloc_caller(uint32_t size, gfp_t flags, const char *caller);
must_check void *kmalloc_node_caller(uint32_t size, gfp_t flags, int nid, const char *caller);
must_check void *kcalloc_caller(uint32_t n, uint32_t size, gfp_t flags, const char *caller);
#define kmalloc(size, flags)           kmalloc_caller(size, flags, SLAB_CALLER)
#define kzalloc(size, flags)           kmalloc_caller(size, (flags) | __GFP_ZERO, SLAB_CALLER)
#define kmalloc_node(size, flags, nid) kmalloc_node_caller(size, flags, nid, SLAB_CALLER)
#define kzalloc_node(size, flags, nid)                                                             \
	kmalloc_node_caller(size, (flags) | __GFP_ZERO, nid, SLAB_CALLER)
#define kcalloc(n, size, flags) kcalloc_caller(n, size, flags, SLAB_CALLER)

/*
 * Give memory back; NULL and ZERO_SIZE_PTR are nothing. kzfree() zeroes it first.
 *
 * Errors: not in a slab: BUG; the rest as kmem_cache_free().
 */
void kfree_caller(const void *objp, const char *caller);
void kzfree_caller(const void *objp, const char *caller);
#define kfree(objp)  kfree_caller(objp, SLAB_CALLER)
#define kzfree(objp) kzfree_caller(objp, SLAB_CALLER)

/*
 * The bytes that really stand behind @objp, all of which may be used from now on; 0 for
 * ZERO_SIZE_PTR.
 *
 * Requires: objp is not NULL (a BUG) and was kmalloc'ed.
 */
uint32_t ksize(const void *objp);

/*
 * Memory of @size bytes with the content of @objp, which is gone if it moved. NULL: new memory.
 *
 * Ensures: size 0: @objp is free, ZERO_SIZE_PTR.   Errors: NULL as kmalloc(); @objp stays.
 * As:      krealloc() of 2.6.34.
 */
must_check void *krealloc_caller(const void *objp, uint32_t size, gfp_t flags, const char *caller);
#define krealloc(objp, size, flags) krealloc_caller(objp, size, flags, SLAB_CALLER)

/* A copy of @text. Errors: NULL: no memory, or no text. */
must_check char *kstrdup(const char *text, gfp_t flags);

/*
 * Set how many objects each CPU keeps (@limit), how many move at a time (@batchcount), and how many
 * times that a node's CPUs share (@shared).
 *
 * Requires: may sleep.
 * Ensures:  0 and nothing done for values that make no sense (as 2.6.34 and 5.10 do).
 * Errors:   -ENOMEM: nothing changed, or the arrays are new and a node's shared ones are not.
 * As:       slabinfo_write() of 5.10, after parsing.
 */
must_check int slab_tune(struct kmem_cache *cachep, int limit, int batchcount, int shared);

/* Arrays of the size that it was created with. Requires: may sleep. Errors: the log says so. */
void slab_tune_default(struct kmem_cache *cachep);

/*
 * May the @n bytes at @ptr, in a page of a slab, be copied from or to user space?
 *
 * Ensures: inside one object and its region. Inside the object only: a WARN, and yes.
 * Errors:  anything else is a BUG.   As: __check_heap_object() of 5.10, with its fallback.
 */
void __check_heap_object(const void *ptr, uint32_t n, const struct page *page, bool to_user);

#endif
