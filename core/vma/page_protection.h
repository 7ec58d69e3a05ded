/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Changing a part of an area: cutting it out, and the rights of its entries.
 */
#ifndef CORE_VMA_PAGE_PROTECTION_H
#define CORE_VMA_PAGE_PROTECTION_H

#include "core/vma/vma.h"

/*
 * Make [@start, @end) of *@vmap an area by itself, or part of a neighbour that has @newflags.
 *
 * Locks:   mmap_sem for writing.
 * Ensures: *vmap is that area, whose flags the caller sets, and *pprev, the area before it on
 *          entry, is it, too.
 * Errors:  -ENOMEM: not split, or at one end only; *pprev is the old area.
 */
must_check int area_isolate(struct vm_area_struct **vmap, struct vm_area_struct **pprev,
			    vaddr_t start, vaddr_t end, ulong_t newflags);

/*
 * Give [@start, @end) of @vma the flags @newflags, and its entries their rights.
 *
 * Locks:   mmap_sem for writing.
 * Ensures: *pprev, the area before on entry, is the one that has it now.
 * Errors:  -ENOMEM: overcommit, or not split.
 */
must_check int mprotect_fixup(struct vm_area_struct *vma, struct vm_area_struct **pprev,
			      vaddr_t start, vaddr_t end, ulong_t newflags);

/*
 * Give what is present in [@addr, @end) the protection @newprot; no TLB has other rights on return.
 *
 * Requires: not empty.   Locks: mmap_sem for writing.
 */
void change_protection(struct vm_area_struct *vma, vaddr_t addr, vaddr_t end, pgprot_t newprot);

#endif
