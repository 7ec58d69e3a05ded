/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of kmap/ share: the room's variables, areas of addresses and blocks.
 *
 *   vmap_area   a stretch of addresses: in the tree and the list, by address
 *     flags     0: of a block, or of a large vm_map_ram()      VM_VM_AREA: a vm_struct's
 *               VM_LAZY_FREE: given back, mapped until a purge   VM_LAZY_FREEING: in one
 *   vmap_block  one area that vm_map_ram() gives out in parts: free -> in use -> dirty
 */
#ifndef CORE_KMAP_KMAP_INTERNAL_H
#define CORE_KMAP_KMAP_INTERNAL_H

#include "core/base/base.h"
#include "core/base/rbtree.h"
#include "core/kmap/kmap_goals.h"
#include "core/kmap/vmalloc.h"
#include "core/page/page_alloc.h"
#include "core/pgtable/fixmap.h"
#include "core/pgtable/tlbflush.h"
#include "core/slab/slab.h"

#define VM_LAZY_FREE    0x01u
#define VM_LAZY_FREEING 0x02u
#define VM_VM_AREA      0x04u

#define IOREMAP_MAX_ORDER (7 + PAGE_SHIFT) /* bits of the largest alignment, and 1 */

struct vmap_area {
	vaddr_t va_start;
	vaddr_t va_end; /* past the guard, where there is one */
	ulong_t flags;
	ulong_t hole_max; /* of the subtree: the largest hole before an area, in bytes */
	struct rb_node rb_node;
	struct list_head list;
	struct vmap_area *purge_next; /* while VM_LAZY_FREEING */
	void *private;                /* vm_struct, while VM_VM_AREA */
	struct rcu_head rcu_head;
};

/* vmalloc space is 128 MiB for this purpose, whatever vmalloc= says, as in 2.6.34. */
#define VMAP_BBMAP_BITS (128u * 1024 * 1024 / PAGE_SIZE / NR_CPUS / 16)
#define VMAP_BLOCK_SIZE (VMAP_BBMAP_BITS * PAGE_SIZE)
#define VMAP_BLOCKS_MAX ((uint32_t)((UINT64_C(1) << 32) - PAGE_OFFSET) / VMAP_BLOCK_SIZE)

struct vmap_block_queue {
	spinlock_t lock;
	struct list_head free; /* blocks with something free */
};

struct vmap_block {
	spinlock_t lock;
	ulong_t free;  /* pages that were never given out */
	ulong_t dirty; /* pages that were given back */
	struct vmap_area *va;
	struct vmap_block_queue *vbq;
	DECLARE_BITMAP(alloc_map, VMAP_BBMAP_BITS);
	DECLARE_BITMAP(dirty_map, VMAP_BBMAP_BITS);
	struct list_head free_list;
	struct rcu_head rcu_head;
	struct vmap_block *purge_next; /* while it is purged */
};

static_assert(VMAP_BBMAP_BITS >= 2 * VMAP_MAX_ALLOC, "a block has room for two of the largest");

/* Hash table of highmem pages that are mapped by kmap(). */
#define PA_HASH_ORDER 7

struct page_address_map {
	struct page *page;
	void *virtual;
	struct list_head list;
};

struct page_address_slot {
	_Alignas(64) struct list_head lh;
	spinlock_t lock;
};

/* An instruction that may fault, by its name, and what becomes of the access. */
struct exception_table_entry {
	ksym_t insn, fixup;
};

#define EXTABLE_MAX 16

struct kmap_globals {
	/* vmap_area.c */
	spinlock_t vmap_area_lock;
	struct rb_root vmap_area_root;
	struct list_head vmap_area_list;
	vaddr_t vmap_area_pcpu_hole;
	atomic_t vmap_lazy_nr;
	spinlock_t purge_lock;
	bool vmap_initialized;
	/* vmlist.c */
	spinlock_t vmlist_lock;
	struct vm_struct *vmlist;
	struct rb_root vm_root;
	/* vmap_block.c */
	spinlock_t vmap_block_tree_lock;
	struct vmap_block *vmap_block_tree[VMAP_BLOCKS_MAX];
	/* highmem.c */
	spinlock_t kmap_lock;
	uint32_t last_pkmap_nr;
	int pkmap_count[LAST_PKMAP];
	wait_queue_head_t pkmap_map_wait;
	/* page_address.c */
	spinlock_t pool_lock;
	struct list_head page_address_pool;
	struct page_address_map page_address_maps[LAST_PKMAP];
	struct page_address_slot page_address_htable[1u << PA_HASH_ORDER];
	/* kmap_atomic.c */
	int kmap_warn_count;
	/* pgalloc.c, pageattr.c */
	spinlock_t pgd_lock;
	struct list_head pgd_list;
	spinlock_t cpa_lock;
	/* extable.c */
	struct exception_table_entry extable[EXTABLE_MAX];
	uint32_t extable_nr;
	/* fixmap.c */
	uint32_t fixmaps_set;
};
#define kmap_vars ((struct kmap_globals *)image_slot(IMAGE_KMAP))
image_slot_holds(struct kmap_globals);

struct kmap_percpu {
	struct vmap_block_queue vmap_block_queue;
};
#define kmap_percpu(cpu) ((struct kmap_percpu *)percpu_room(PERCPU_KMAP, cpu))
percpu_room_holds(PERCPU_KMAP, struct kmap_percpu);

/* ---- vmap_area.c ----------------------------------------------------------------------------- */

/*
 * Addresses for @size bytes, aligned to @align, in [vstart, vend): the lowest that are free, a page
 * away from what lies before.
 *
 * Requires: size is not 0, in whole pages (a BUG); align is a power of two; not in interrupt.
 * Errors:   ERR_PTR(-ENOMEM): no memory for the struct; -EBUSY: no addresses, even after a purge.
 */
must_check struct vmap_area *alloc_vmap_area(ulong_t size, ulong_t align, vaddr_t vstart,
					     vaddr_t vend, int node, gfp_t gfp_mask);

/* The area that begins at @addr. Ensures: NULL: there is none. */
struct vmap_area *find_vmap_area(vaddr_t addr);

/* @va was never mapped: its addresses are free at once. */
void free_vmap_area(struct vmap_area *va);

/* Give the addresses of @va back lazily. Ensures: too many of them: they are purged. */
void free_unmap_vmap_area(struct vmap_area *va);

/* Pages that may be lazily freed before somebody purges. */
uint32_t lazy_max_pages(void);

/*
 * Unmap all that is lazily freed, flush, and let the addresses go. *@start and *@end grow to what
 * was flushed.
 *
 * Requires: interrupts on.
 * Ensures:  not @sync and not @force_flush: nothing if somebody else does it; @sync: fragmented
 *           blocks go, too.
 */
void __purge_vmap_area_lazy(vaddr_t *start, vaddr_t *end, bool sync, bool force_flush);

/* ---- vmap_pages.c ---------------------------------------------------------------------------- */

/*
 * Map @pages at [start, end), all page aligned, start below end (a BUG).
 *
 * Ensures: how many.   Errors: -ENOMEM, -EBUSY as map_vm_area().
 */
must_check int vmap_page_range(vaddr_t start, vaddr_t end, pgprot_t prot,
			       struct page *const *pages);

/* Unmap [addr, end); no TLB is told. */
void vunmap_page_range(vaddr_t addr, vaddr_t end);

/* The page table of kernel address @addr, made if it is missing. Errors: NULL: no memory. */
must_check pte_t *pte_alloc_kernel(vaddr_t addr);

/* @pages[i], where the array may lie in vmalloc space. */
struct page *page_array_get(struct page *const *pages, uint32_t i);
void page_array_set(struct page **pages, uint32_t i, struct page *page);

/* The same for who only looks: no CPU is asked. Ensures: NULL: no array, or it is not mapped. */
const struct page *page_array_look(struct page *const *pages, uint32_t i);

/* ---- vmlist.c -------------------------------------------------------------------------------- */

/* Put @vm into the list; take it out. */
void vmlist_insert(struct vm_struct *vm);
void vmlist_remove(struct vm_struct *vm);

/* The area with the lowest address above or at @addr, or that @addr lies in. Locks: vmlist_lock. */
struct vm_struct *vmlist_at(vaddr_t addr);

/* ---- vmap_block.c ---------------------------------------------------------------------------- */

/* Blocks of which nothing is in use and something is dirty go. */
void purge_fragmented_blocks_allcpus(void);
void vmap_blocks_init(void);

/* The place of a block in the table, by an address in it. */
static inline uint32_t addr_to_vb_idx(vaddr_t addr)
{
	return (addr - (VMALLOC_START & ~(VMAP_BLOCK_SIZE - 1))) / VMAP_BLOCK_SIZE;
}

/* ---- page_address.c, extable.c --------------------------------------------------------------- */

/* Start-up: all of the pool is free; the table is sorted. */
void page_address_init(void);
void sort_main_extable(void);

#endif
