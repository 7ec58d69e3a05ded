/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The end of a space: of a task's use of it, and of all that it has.
 *
 * As: exit_mm() and exit_mmap() of 2.6.34.
 */
#include "core/pgtable/tlbflush.h"
#include "core/vma/memory.h"
#include "core/vma/mlock.h"
#include "core/vma/vma_internal.h"

/* Pages of locked areas are unmarked before they are freed. */
static void munlock_all(struct mm_struct *mm)
{
	if (mm->locked_vm == 0)
		return;
	for (struct vm_area_struct *vma = mm->mmap; vma != NULL; vma = vma->vm_next) {
		if ((vma->vm_flags & VM_LOCKED) != 0)
			munlock_vma_pages_all(vma);
	}
}

void exit_mmap(struct mm_struct *mm)
{
	struct vm_area_struct *vma = mm->mmap;
	ulong_t nr_accounted = 0;
	struct mmu_gather *tlb;

	munlock_all(mm);
	if (vma == NULL) {
		goal(VMA_EXIT_EMPTY);
		return;
	}
	tlb = tlb_gather_mmu(mm, true);
	unmap_vmas(&tlb, vma, 0, UINT32_MAX, &nr_accounted, NULL);
	vm_unacct_memory((slong_t)nr_accounted);
	free_pgtables(tlb, vma, 0, 0);
	tlb_finish_mmu(tlb);
	while (vma != NULL)
		vma = remove_vma(vma);
	BUG_ON(mm->nr_ptes > 0);
}

/* Differs: there is no robust futex, no child's word to clear, and nobody waits for a vfork(). */
void exit_mm(void)
{
	struct task_struct *task = current;
	struct mm_struct *mm = task->mm;

	if (mm == NULL)
		return;
	sync_mm_rss(task, mm);
	down_read(&mm->mmap_sem);
	atomic_inc(&mm->mm_count);
	BUG_ON(mm != task->active_mm);
	task_lock(task);
	task->mm = NULL;
	up_read(&mm->mmap_sem);
	enter_lazy_tlb();
	task_unlock(task);
	mmput(mm);
}
