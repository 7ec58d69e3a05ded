/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Locked memory: areas with VM_LOCKED, whose pages are faulted in and marked PG_mlocked.
 *
 *   area --mlock(), mlockall(), MAP_LOCKED--> VM_LOCKED, counted in locked_vm --munlock()--> area
 *   page --mlock_vma_page()--> PG_mlocked, counted in NR_MLOCK --munlock_vma_page()--> page
 *
 * As:      mm/mlock.c of 2.6.34.
 * Differs: reclaim/ has no list of unevictable pages yet that marked pages would go on.
 */
#ifndef CORE_VMA_MLOCK_H
#define CORE_VMA_MLOCK_H

#include "core/vma/vma.h"

struct page;

/*
 * Mark, unmark @page. A page that another locked area maps stays marked.
 *
 * Requires: the page is locked (a BUG otherwise).
 */
void mlock_vma_page(struct page *page);
void munlock_vma_page(struct page *page);

/* @page, which is locked, loses a mapping: it is not marked any more, whoever else locks it. */
void clear_page_mlock(struct page *page);

/* @page is new, and @vma is to map it: it is marked if the area is locked. */
void mlocked_vma_newpage(const struct vm_area_struct *vma, struct page *page);

/*
 * Fault in and mark the pages of [@start, @end) in the locked area @vma. One that cannot be locked
 * loses VM_LOCKED.
 *
 * Requires: may sleep.   Locks: mmap_sem for writing.
 * Ensures:  0, also where pages could not be faulted in; or the pages of an area that is not to be
 *           counted as locked.
 */
int mlock_vma_pages_range(struct vm_area_struct *vma, vaddr_t start, vaddr_t end);

/*
 * The area is not locked any more: unmark the pages of [@start, @end); of all of it.
 *
 * Requires: may sleep.   Locks: mmap_sem for writing.
 */
void munlock_vma_pages_range(struct vm_area_struct *vma, vaddr_t start, vaddr_t end);
void munlock_vma_pages_all(struct vm_area_struct *vma);

#endif
