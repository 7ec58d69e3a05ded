/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Pages that come from behind the area: of its file, through vm_ops->fault(), or swapped ones.
 *
 *   private, to be written --> a copy is made at once
 *   shared, to be written  --> the file is told
 *   read                   --> the file's page is mapped
 *
 * As: do_linear_fault(), do_nonlinear_fault(), __do_fault(), do_swap_page() of mm/memory.c of
 *     2.6.34.
 */
#include "core/base/highmem.h"
#include "core/fault/fault_internal.h"
#include "core/vma/mlock.h"

uint32_t do_page_mkwrite(struct vm_area_struct *vma, struct page *page, vaddr_t address,
			 ulong_t pgoff)
{
	struct vm_fault vmf = {.flags = FAULT_FLAG_WRITE | FAULT_FLAG_MKWRITE,
			       .pgoff = pgoff,
			       .virtual_address = address & PAGE_MASK,
			       .page = page};
	uint32_t result = vma_page_mkwrite(vma, &vmf);

	if (unlikely((result & (VM_FAULT_ERROR | VM_FAULT_NOPAGE)) != 0))
		return result;
	if (likely((result & VM_FAULT_LOCKED) != 0)) {
		VM_BUG_ON(!PageLocked(page));
		return 0;
	}
	lock_page(page);
	if (page->mapping != NULL)
		return 0;
	unlock_page(page); /* it was truncated meanwhile */
	return PAGE_MKWRITE_RETRY;
}

/* ---- what to map ----------------------------------------------------------------------------- */

/* What a fault of a file maps. */
struct file_page {
	struct page *faulted; /* what ->fault() gave: locked, with a reference */
	struct page *mapped;  /* that, or the copy of it */
};

/* Errors: VM_FAULT_OOM. */
static uint32_t file_page_copy(const struct pte_fault *fault, struct file_page *file)
{
	struct page *copy;

	if (unlikely(anon_vma_prepare(fault->vma) != 0))
		return VM_FAULT_OOM;
	copy = alloc_page(GFP_HIGHUSER_MOVABLE);
	if (copy == NULL)
		return VM_FAULT_OOM;
	if ((fault->vma->vm_flags & VM_LOCKED) != 0)
		clear_page_mlock(file->faulted);
	copy_highpage(copy, file->faulted);
	SetPageUptodate(copy);
	file->mapped = copy;
	return 0;
}

/*
 * Before a write: a private page is copied, the file of a shared one is told.
 *
 * Ensures: 0: go on. Else the answer of the fault; faulted is NULL if its lock is gone.
 */
static uint32_t file_page_write(const struct pte_fault *fault, struct file_page *file,
				ulong_t pgoff)
{
	uint32_t result;

	if ((fault->vma->vm_flags & VM_SHARED) == 0)
		return file_page_copy(fault, file);
	if (fault->vma->vm_ops->page_mkwrite == 0)
		return 0;
	unlock_page(file->faulted);
	result = do_page_mkwrite(fault->vma, file->faulted, fault->address, pgoff);
	if (result != 0) {
		put_page(file->faulted);
		file->faulted = NULL;
	}
	return result;
}

/* ---- mapping it ------------------------------------------------------------------------------ */

/* Locks: the page table's; the entry is what it was. */
static void file_page_map(struct pte_fault *fault, const struct file_page *file)
{
	bool write = (fault->flags & FAULT_FLAG_WRITE) != 0;
	pte_t entry = mk_pte(file->mapped, fault->vma->vm_page_prot);

	if (write)
		entry = maybe_mkwrite(pte_mkdirty(entry), fault->vma);
	if (file->mapped != file->faulted) {
		inc_mm_counter_fast(fault->mm, MM_ANONPAGES);
		page_add_new_anon_rmap(file->mapped, fault->vma, fault->address);
	} else {
		inc_mm_counter_fast(fault->mm, MM_FILEPAGES);
		page_add_file_rmap(file->mapped);
	}
	set_pte_at(fault->mm, fault->address, fault->pte, entry);
}

/*
 * Map it, unless somebody else was faster; and give back what is not needed.
 *
 * Differs: balance_dirty_pages_ratelimited() and file_update_time() have no file yet.
 */
static void file_page_finish(struct pte_fault *fault, const struct file_page *file)
{
	bool copied = file->mapped != file->faulted;
	bool same = pte_fault_lock(fault);

	if (likely(same))
		file_page_map(fault, file);
	else if (copied)
		put_page(file->mapped);
	pte_fault_unlock(fault);
	if (same && !copied && (fault->flags & FAULT_FLAG_WRITE) != 0)
		set_page_dirty(file->faulted);
	unlock_page(file->faulted);
	if (copied || !same)
		put_page(file->faulted);
}

/* Requires: no page table is mapped. */
static uint32_t __do_fault(struct pte_fault *fault, ulong_t pgoff)
{
	struct vm_fault vmf = {.flags = fault->flags,
			       .pgoff = pgoff,
			       .virtual_address = fault->address & PAGE_MASK};
	uint32_t result = vma_fault(fault->vma, &vmf);
	struct file_page file = {.faulted = vmf.page, .mapped = vmf.page};

	if (unlikely((result & (VM_FAULT_ERROR | VM_FAULT_NOPAGE)) != 0))
		return result;
	if (unlikely((result & VM_FAULT_LOCKED) == 0))
		lock_page(vmf.page);
	else
		VM_BUG_ON(!PageLocked(vmf.page));
	if ((fault->flags & FAULT_FLAG_WRITE) != 0) {
		uint32_t refused = file_page_write(fault, &file, pgoff);

		if (unlikely(refused != 0)) {
			if (file.faulted != NULL) {
				unlock_page(file.faulted);
				put_page(file.faulted);
			}
			return refused & ~PAGE_MKWRITE_RETRY;
		}
	}
	file_page_finish(fault, &file);
	return result;
}

uint32_t do_linear_fault(struct pte_fault *fault)
{
	pte_unmap(fault->pte);
	fault->pte = NULL;
	return __do_fault(fault, linear_page_index(fault->vma, fault->address & PAGE_MASK));
}

uint32_t do_nonlinear_fault(struct pte_fault *fault)
{
	fault->flags |= FAULT_FLAG_NONLINEAR;
	if (!pte_unmap_same(fault))
		return 0;
	if (unlikely((fault->vma->vm_flags & VM_NONLINEAR) == 0)) {
		print_bad_pte(fault->vma, fault->address, fault->orig, NULL);
		return VM_FAULT_SIGBUS;
	}
	return __do_fault(fault, pte_to_pgoff(fault->orig));
}

uint32_t do_swap_page(struct pte_fault *fault)
{
	if (!pte_unmap_same(fault))
		return 0;
	return hook_swap_page(fault);
}
