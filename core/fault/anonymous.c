/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The first access to a page of anonymous memory: reads share the zero page, a write gets a page.
 *
 * As: do_anonymous_page() of mm/memory.c of 2.6.34, with the guard page of 2.6.34.2.
 */
#include "core/fault/fault_internal.h"

bool stack_guard_page(const struct vm_area_struct *vma, vaddr_t addr)
{
	return (vma->vm_flags & VM_GROWSDOWN) != 0 && (addr & PAGE_MASK) == vma->vm_start;
}

/*
 * The lowest page of a stack is the gap below it: the stack grows before anybody gets that page.
 *
 * Errors: -ENOMEM: something else lies right below.
 * Differs: 2.6.34.2 has it, 2.6.34 has no gap. As there, a stack that may not grow any more
 *          (RLIMIT_STACK, RLIMIT_AS, no memory) gives its last page away, without a gap.
 */
static int check_stack_guard_page(struct vm_area_struct *vma, vaddr_t address)
{
	const struct vm_area_struct *below;

	address = (address & PAGE_MASK) - PAGE_SIZE;
	below = find_vma(vma->vm_mm, address);
	if (below == vma) {
		bool stays = expand_stack(vma, address) != 0;

		goal_if(!stays, FAULT_GUARD_GREW);
		goal_if(stays, FAULT_GUARD_STAYS);
		return 0;
	}
	if (below != NULL && (below->vm_flags & VM_GROWSDOWN) != 0) {
		goal(FAULT_GUARD_SPLIT_STACK);
		return 0;
	}
	goal(FAULT_GUARD_ABUTS);
	return -ENOMEM;
}

static uint32_t zero_page_map(struct pte_fault *fault)
{
	pte_t entry = pte_mkspecial(pfn_pte(my_zero_pfn(fault->address), fault->vma->vm_page_prot));

	if (likely(pte_fault_lock(fault))) {
		goal(FAULT_ZERO_PAGE);
		set_pte_at(fault->mm, fault->address, fault->pte, entry);
	} else {
		goal(FAULT_ZERO_RACE);
	}
	pte_fault_unlock(fault);
	return 0;
}

/* Errors: NULL: no memory. */
static struct page *new_page(struct pte_fault *fault)
{
	struct page *page;

	if (unlikely(anon_vma_prepare(fault->vma) != 0)) {
		goal(FAULT_NO_ANON_VMA);
		return NULL;
	}
	page = alloc_page(GFP_HIGHUSER_MOVABLE | __GFP_ZERO);
	if (page == NULL)
		goal(FAULT_ANON_NO_PAGE);
	else
		SetPageUptodate(page);
	return page;
}

static uint32_t new_page_map(struct pte_fault *fault)
{
	struct page *page = new_page(fault);
	pte_t entry;

	if (page == NULL)
		return VM_FAULT_OOM;
	entry = mk_pte(page, fault->vma->vm_page_prot);
	if ((fault->vma->vm_flags & VM_WRITE) != 0)
		entry = pte_mkwrite(pte_mkdirty(entry));
	if (likely(pte_fault_lock(fault))) {
		goal(FAULT_ANON_NEW);
		inc_mm_counter_fast(fault->mm, MM_ANONPAGES);
		page_add_new_anon_rmap(page, fault->vma, fault->address);
		set_pte_at(fault->mm, fault->address, fault->pte, entry);
	} else {
		goal(FAULT_ANON_RACE);
		put_page(page);
	}
	pte_fault_unlock(fault);
	return 0;
}

uint32_t do_anonymous_page(struct pte_fault *fault)
{
	pte_unmap(fault->pte);
	fault->pte = NULL;
	if (stack_guard_page(fault->vma, fault->address) &&
	    check_stack_guard_page(fault->vma, fault->address) != 0)
		return VM_FAULT_SIGBUS;
	if ((fault->flags & FAULT_FLAG_WRITE) == 0)
		return zero_page_map(fault);
	return new_page_map(fault);
}
