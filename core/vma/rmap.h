/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reverse mapping of anonymous pages: from a page to the areas that may map it.
 *
 *   page->mapping (bit 0 set) --> anon_vma --head--> anon_vma_chain... --> vm_area_struct
 *   vm_area_struct --anon_vma_chain--> anon_vma_chain... --> the anon_vmas whose pages it may map
 *
 * An area's own anon_vma is the last that it got; those of the processes that it was forked from
 * come behind it in its chain, the oldest last. A chain link belongs to both lists.
 *
 *   _mapcount: -1 mapped nowhere --page_add_new_anon_rmap()--> 0 --page_dup_rmap()--> 1 ...
 *              --page_remove_rmap()--> -1
 *
 * Locks: same_vma: mmap_sem, and for the first link page_table_lock; same_anon_vma: anon_vma->lock.
 * As:    include/linux/rmap.h of 2.6.34.
 */
#ifndef CORE_VMA_RMAP_H
#define CORE_VMA_RMAP_H

#include "core/base/page_ref.h"
#include "core/vma/vma.h"

struct kmem_cache;

/* Objects of a cache whose memory stays anon_vmas' for a grace period (SLAB_DESTROY_BY_RCU). */
struct anon_vma {
	spinlock_t lock;
	struct list_head head; /* of same_anon_vma */
};

struct anon_vma_chain {
	struct vm_area_struct *vma;
	struct anon_vma *anon_vma;
	struct list_head same_vma;
	struct list_head same_anon_vma;
};

/* This file's part of the room's variables. */
struct rmap_globals {
	struct kmem_cache *anon_vma_cachep;
	struct kmem_cache *anon_vma_chain_cachep;
};

/* The anon_vma of @page. Ensures: NULL: the page is not anonymous. */
static inline struct anon_vma *page_anon_vma(const struct page *page)
{
	if (!PageAnon(page))
		return NULL;
	return window_ptr(vaddr(page->mapping) - PAGE_MAPPING_ANON);
}

/*
 * The page number that @address has in @vma: what a page there has as its index.
 *
 * Ensures: an area that moves keeps it.
 */
static inline ulong_t linear_page_index(const struct vm_area_struct *vma, vaddr_t address)
{
	return ((address - vma->vm_start) >> PAGE_SHIFT) + vma->vm_pgoff;
}

static inline void anon_vma_lock(struct vm_area_struct *vma)
{
	if (vma->anon_vma != NULL)
		spin_lock(&vma->anon_vma->lock);
}

static inline void anon_vma_unlock(struct vm_area_struct *vma)
{
	if (vma->anon_vma != NULL)
		spin_unlock(&vma->anon_vma->lock);
}

/*
 * @vma gets an anon_vma, if it has none: that of a neighbour with which it could be joined, or a
 * new one.
 *
 * Requires: may sleep.   Locks: mmap_sem, for reading is enough.
 * Errors:   -ENOMEM, nothing changed.
 */
must_check int anon_vma_prepare(struct vm_area_struct *vma);

/*
 * @dst, whose chain is empty, may map whatever @src may.
 *
 * Requires: may sleep.   Locks: mmap_sem for writing.
 * Ensures:  dst->anon_vma is not touched.
 * Errors:   -ENOMEM, dst's chain is empty.
 */
must_check int anon_vma_clone(struct vm_area_struct *dst, struct vm_area_struct *src);

/*
 * @vma of a child that is being made gets what its parent's @pvma has, and an anon_vma of its own
 * for what it will write.
 *
 * Requires: may sleep.   Locks: mmap_sem of the parent for writing.
 * Errors:   -ENOMEM, vma's chain is empty.
 */
must_check int anon_vma_fork(struct vm_area_struct *vma, struct vm_area_struct *pvma);

/*
 * @vma takes the place of @next, whose anon_vma it has, too (a BUG otherwise): next's links go.
 *
 * Locks: mmap_sem for writing.
 */
void anon_vma_merge(struct vm_area_struct *vma, struct vm_area_struct *next);

/*
 * @dst, whose chain is empty, gets the chain and the anon_vma of @src, which has none then.
 *
 * Locks: mmap_sem for writing.
 */
void anon_vma_hand_over(struct vm_area_struct *dst, struct vm_area_struct *src);

/* @vma goes: its links do, and each anon_vma that has none left. Locks: mmap_sem for writing. */
void unlink_anon_vmas(struct vm_area_struct *vma);

/*
 * Lock the anon_vma of @page, which may lose its last mapping meanwhile.
 *
 * Ensures: NULL: it is not anonymous, or mapped nowhere; else a read section of RCU is open, and
 *          the anon_vma does not go until page_unlock_anon_vma().
 */
must_check struct anon_vma *page_lock_anon_vma(struct page *page);
void page_unlock_anon_vma(struct anon_vma *anon_vma);

/*
 * Where @page would lie in @vma; the second asks first whether it may lie there at all.
 *
 * Errors: -EFAULT, which is no address of a page: outside the area.
 */
vaddr_t vma_address(const struct page *page, const struct vm_area_struct *vma);
vaddr_t page_address_in_vma(const struct page *page, const struct vm_area_struct *vma);

/*
 * The present entry of @page at @address of @mm, with its table mapped and locked.
 *
 * Ensures: NULL, nothing is locked: it is not mapped there; @sync false: judged without the lock.
 *          Else give back by pte_unmap_unlock(pte, *ptlp).
 */
must_check pte_t *page_check_address(const struct page *page, struct mm_struct *mm, vaddr_t address,
				     spinlock_t **ptlp, bool sync);

/* Is @page mapped in @vma by a present entry? */
bool page_mapped_in_vma(const struct page *page, const struct vm_area_struct *vma);

/*
 * A page gets a mapping in @vma at @address. The new form is for a page that nobody else can know
 * yet; a page of a locked area is marked so.
 *
 * Requires: vma->anon_vma (a BUG otherwise); page_add_anon_rmap(): the page is locked.
 * Locks:    the page table's lock.
 * Differs:  reclaim/ has no lists yet that the new page would go on.
 */
void page_add_anon_rmap(struct page *page, struct vm_area_struct *vma, vaddr_t address);
void page_add_new_anon_rmap(struct page *page, struct vm_area_struct *vma, vaddr_t address);

/* A page of a file gets a mapping. Locks: the page table's lock. */
void page_add_file_rmap(struct page *page);

/*
 * The anonymous @page is mapped by @vma alone: it belongs to its anon_vma from now on, not to that
 * of an ancestor.
 *
 * Requires: the page is locked.   Locks: the page table's lock.
 */
void page_move_anon_rmap(struct page *page, struct vm_area_struct *vma, vaddr_t address);

/* One more entry maps @page: its table is being copied. Locks: the page table's lock. */
static inline void page_dup_rmap(struct page *page)
{
	atomic_inc(&page->_mapcount);
}

/* One entry less maps @page. Locks: the page table's lock. */
void page_remove_rmap(struct page *page);

/* Start-up: the caches. */
void anon_vma_init(void);

#endif
