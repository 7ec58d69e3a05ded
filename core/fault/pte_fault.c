/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From an address of an area to what is wrong with its entry.
 *
 *   none      -> do_anonymous_page(), or do_linear_fault() where the area has a ->fault()
 *   a file offset -> do_nonlinear_fault()      a swapped page -> do_swap_page()
 *   present   -> do_wp_page() for a write that it does not allow, else young and dirty
 *
 * Each looks at the entry first and takes the lock later; what it finds then may be something else,
 * for then somebody was faster: it does nothing, and the access is tried again.
 *
 * As: handle_mm_fault(), handle_pte_fault() of mm/memory.c of 2.6.34.
 */
#include "core/fault/fault_internal.h"

bool pte_fault_lock(struct pte_fault *fault)
{
	fault->pte = pte_offset_map_lock(fault->mm, fault->pmd, fault->address, &fault->ptl);
	return pte_same(ptep_get(fault->pte), fault->orig);
}

void pte_fault_unlock(struct pte_fault *fault)
{
	pte_unmap_unlock(fault->pte, fault->ptl);
	fault->pte = NULL;
	fault->ptl = NULL;
}

/* With PAE an entry's halves were not read at once: what was seen may have never been there. */
bool pte_unmap_same(struct pte_fault *fault)
{
	bool same = true;

	if (sizeof(pte_t) > sizeof(ulong_t)) {
		spinlock_t *ptl = pte_lockptr(fault->mm, pmdp_get(fault->pmd));

		spin_lock(ptl);
		same = pte_same(ptep_get(fault->pte), fault->orig);
		spin_unlock(ptl);
	}
	pte_unmap(fault->pte);
	fault->pte = NULL;
	return same;
}

bool ptep_set_access_flags(struct vm_area_struct *vma, vaddr_t address, pte_t *ptep, pte_t entry,
			   bool dirty)
{
	bool changed = !pte_same(ptep_get(ptep), entry);

	if (changed && dirty) {
		set_pte_atomic(ptep, entry);
		flush_tlb_page(vma->vm_mm, address);
	}
	return changed;
}

/*
 * The entry allows the access, once it is young and, for a write, dirty.
 *
 * The flush is needed only where this CPU's translation is older than the entry: who knows.
 */
static void pte_touch(struct pte_fault *fault)
{
	bool write = (fault->flags & FAULT_FLAG_WRITE) != 0;
	pte_t entry = pte_mkyoung(write ? pte_mkdirty(fault->orig) : fault->orig);

	if (ptep_set_access_flags(fault->vma, fault->address, fault->pte, entry, write)) {
		goal(FAULT_YOUNG);
	} else if (write) {
		goal(FAULT_FLUSHED_ONLY);
		flush_tlb_page(fault->mm, fault->address);
	}
}

static uint32_t do_present_page(struct pte_fault *fault)
{
	fault->ptl = pte_lockptr(fault->mm, pmdp_get(fault->pmd));
	spin_lock(fault->ptl);
	if (unlikely(!pte_same(ptep_get(fault->pte), fault->orig)))
		goal(FAULT_PRESENT_CHANGED);
	else if ((fault->flags & FAULT_FLAG_WRITE) != 0 && !pte_write(fault->orig))
		return do_wp_page(fault);
	else
		pte_touch(fault);
	pte_fault_unlock(fault);
	return 0;
}

/* What is there, without its lock: each kind of fault looks again. */
static pte_t pte_glance(const pte_t *ptep)
{
	return ptep_get(ptep);
}

static uint32_t handle_pte_fault(struct pte_fault *fault)
{
	const struct vm_operations_struct *ops = fault->vma->vm_ops;

	fault->orig = pte_glance(fault->pte);
	if (pte_present(fault->orig))
		return do_present_page(fault);
	if (pte_none(fault->orig))
		return ops != NULL && ops->fault != 0 ? do_linear_fault(fault)
						      : do_anonymous_page(fault);
	return pte_file(fault->orig) ? do_nonlinear_fault(fault) : do_swap_page(fault);
}

/* Differs: events of the virtual memory (PGFAULT) are not counted; huge pages are left out. */
uint32_t handle_mm_fault(struct mm_struct *mm, struct vm_area_struct *vma, vaddr_t address,
			 uint32_t flags)
{
	struct pte_fault fault = {.mm = mm, .vma = vma, .address = address, .flags = flags};

	__set_current_state(TASK_RUNNING);
	check_sync_rss_stat(current);
	fault.pmd = pmd_alloc_for(mm, address);
	if (fault.pmd != NULL)
		fault.pte = pte_alloc_map(mm, fault.pmd, address);
	if (fault.pte == NULL) {
		goal(FAULT_NO_TABLE);
		return VM_FAULT_OOM;
	}
	return handle_pte_fault(&fault);
}
