/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Unmapping.
 *
 *   areas of a space --split at both ends--> detached: in no list, no tree
 *   detached --unmap_region(): pages and page tables--> empty --remove_vma()--> none
 *
 * As: do_munmap() of 2.6.34 and what it is made of.
 */
#include "core/vma/memory.h"
#include "core/vma/mlock.h"
#include "core/vma/vma_internal.h"

/* The pages and page tables of @vma and those chained to it, which are detached. */
static void unmap_region(struct mm_struct *mm, struct vm_area_struct *vma,
			 const struct vm_area_struct *prev, vaddr_t start, vaddr_t end)
{
	const struct vm_area_struct *next = prev != NULL ? prev->vm_next : mm->mmap;
	struct mmu_gather *tlb = tlb_gather_mmu(mm, false);
	ulong_t nr_accounted = 0;

	update_hiwater_rss(mm);
	unmap_vmas(&tlb, vma, start, end, &nr_accounted, NULL);
	vm_unacct_memory((slong_t)nr_accounted);
	free_pgtables(tlb, vma, prev != NULL ? prev->vm_end : 0, next != NULL ? next->vm_start : 0);
	tlb_finish_mmu(tlb);
}

/* Close and free @vma and those chained to it. */
static void remove_vma_list(struct mm_struct *mm, struct vm_area_struct *vma)
{
	update_hiwater_vm(mm);
	while (vma != NULL) {
		slong_t pages = (slong_t)vma_pages(vma);

		mm->total_vm -= (ulong_t)pages;
		vm_stat_account(mm, vma->vm_flags, vma->vm_file, -pages);
		vma = remove_vma(vma);
	}
}

/* Take @vma and all behind it that begin below @end out of list and tree; a chain remains. */
static void detach_vmas_to_be_unmapped(struct mm_struct *mm, struct vm_area_struct *vma,
				       struct vm_area_struct *prev, vaddr_t end)
{
	struct vm_area_struct **insertion_point = prev != NULL ? &prev->vm_next : &mm->mmap;
	struct vm_area_struct *tail;
	vaddr_t addr;

	do {
		rb_erase(&vma->vm_rb, &mm->mm_rb);
		mm->map_count--;
		tail = vma;
		vma = vma->vm_next;
	} while (vma != NULL && vma->vm_start < end);
	*insertion_point = vma;
	tail->vm_next = NULL;
	if (mm->layout == MM_LAYOUT_BOTTOM_UP)
		addr = prev != NULL ? prev->vm_end : mm->mmap_base;
	else
		addr = vma != NULL ? vma->vm_start : mm->mmap_base;
	mm_unmap_area(mm, addr);
	store_release(&mm->mmap_cache, (struct vm_area_struct *)NULL);
}

/* What is locked of [vma, end) is not any more. */
static void munlock_range(struct mm_struct *mm, struct vm_area_struct *vma, vaddr_t end)
{
	if (mm->locked_vm == 0)
		return;
	for (; vma != NULL && vma->vm_start < end; vma = vma->vm_next) {
		if ((vma->vm_flags & VM_LOCKED) == 0)
			continue;
		goal(VMA_MUNMAP_LOCKED);
		mm->locked_vm -= vma_pages(vma);
		munlock_vma_pages_all(vma);
	}
}

/*
 * Split what reaches over an end of [start, end). *@prev is the area before it afterwards.
 *
 * Errors: -ENOMEM; the first split may have been made.
 */
static int split_ends(struct mm_struct *mm, struct vm_area_struct *vma,
		      struct vm_area_struct **prev, vaddr_t start, vaddr_t end)
{
	struct vm_area_struct *last;

	if (start > vma->vm_start) {
		/* both ends of one area: one more in the end; else it is only for a moment */
		if (end < vma->vm_end && mm->map_count >= vma_vars->max_map_count) {
			goal(VMA_MUNMAP_TOO_MANY);
			return -ENOMEM;
		}
		if (__split_vma(mm, vma, start, false) != 0)
			return -ENOMEM;
		*prev = vma;
	}
	last = find_vma(mm, end);
	if (last == NULL || end <= last->vm_start)
		return 0;
	return __split_vma(mm, last, end, true);
}

int do_munmap(struct mm_struct *mm, vaddr_t start, ulong_t len)
{
	struct vm_area_struct *vma, *prev;
	vaddr_t end;

	if ((start & ~PAGE_MASK) != 0 || start > TASK_SIZE || len > TASK_SIZE - start)
		return -EINVAL;
	len = PAGE_ALIGN(len);
	if (len == 0)
		return -EINVAL;
	end = start + len;
	vma = find_vma_prev(mm, start, &prev);
	if (vma == NULL || vma->vm_start >= end) {
		goal(VMA_MUNMAP_NOTHING);
		return 0;
	}
	if (split_ends(mm, vma, &prev, start, end) != 0)
		return -ENOMEM;
	vma = prev != NULL ? prev->vm_next : mm->mmap;
	munlock_range(mm, vma, end);
	detach_vmas_to_be_unmapped(mm, vma, prev, end);
	unmap_region(mm, vma, prev, start, end);
	remove_vma_list(mm, vma);
	return 0;
}

int sys_munmap(vaddr_t addr, ulong_t len)
{
	struct mm_struct *mm = current->mm;
	int error;

	down_write(&mm->mmap_sem);
	error = do_munmap(mm, addr, len);
	up_write(&mm->mmap_sem);
	return error;
}
