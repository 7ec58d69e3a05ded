/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Entries that move: each is taken out, forgotten by all TLBs, and put in at its new place.
 *
 * As: move_page_tables() of mm/mremap.c of 2.6.34.
 */
#include "core/vma/move_tables.h"

#include "core/pgtable/tlbflush.h"
#include "core/vma/memory.h"
#include "core/vma/vma_internal.h"

#define LATENCY_LIMIT (64 * PAGE_SIZE)

/* From which area to which. */
struct move {
	struct vm_area_struct *from, *to;
};

/* As: ptep_clear_flush(). */
static pte_t entry_take(struct vm_area_struct *vma, vaddr_t address, pte_t *ptep)
{
	pte_t pte = ptep_get_and_clear(vma->vm_mm, address, ptep);

	flush_tlb_page(vma->vm_mm, address);
	return pte;
}

/* The other table's lock, unless both are one; and give it back. */
static void other_table_lock(spinlock_t *ptl, const spinlock_t *held)
{
	if (ptl != held)
		spin_lock_nested(ptl, LOCK_PTL_NESTED);
}

static void other_table_unlock(spinlock_t *ptl, const spinlock_t *held)
{
	if (ptl != held)
		spin_unlock(ptl);
}

/* mmap_sem is held for writing: nobody takes two of the space's locks in the other order. */
static void move_ptes(const struct move *move, pmd_t *old_pmd, vaddr_t old_addr, vaddr_t old_end,
		      pmd_t *new_pmd, vaddr_t new_addr)
{
	struct mm_struct *mm = move->from->vm_mm;
	spinlock_t *old_ptl, *new_ptl = pte_lockptr(mm, pmdp_get(new_pmd));
	pte_t *old_pte = pte_offset_map_lock(mm, old_pmd, old_addr, &old_ptl);
	pte_t *new_pte = pte_offset_map_nested(new_pmd, new_addr);

	goal_if(old_ptl == new_ptl, RANGE_MOVE_SAME_TABLE);
	other_table_lock(new_ptl, old_ptl);
	for (; old_addr < old_end; old_addr += PAGE_SIZE, new_addr += PAGE_SIZE) {
		if (!pte_none(ptep_get(old_pte)))
			set_pte_at(mm, new_addr, new_pte,
				   entry_take(move->from, old_addr, old_pte));
		old_pte++;
		new_pte++;
	}
	other_table_unlock(new_ptl, old_ptl);
	pte_unmap_nested(new_pte - 1);
	pte_unmap_unlock(old_pte - 1, old_ptl);
}

/* The pmd of the new place, with its page table. Errors: NULL: no memory. */
static pmd_t *alloc_new_pmd(struct mm_struct *mm, vaddr_t address)
{
	pmd_t *pmdp = pmd_alloc_for(mm, address);

	if (pmdp == NULL)
		return NULL;
	if (!pmd_present(pmdp_get(pmdp)) && __pte_alloc(mm, pmdp, address) != 0)
		return NULL;
	return pmdp;
}

/* Up to the end of the page table of @address. */
static ulong_t table_left(vaddr_t address)
{
	return ((address + PMD_SIZE) & PMD_MASK) - address;
}

ulong_t move_page_tables(struct vm_area_struct *vma, vaddr_t old_addr,
			 struct vm_area_struct *new_vma, vaddr_t new_addr, ulong_t len)
{
	const struct move move = {vma, new_vma};
	ulong_t done = 0, extent;

	for (; done < len; done += extent) {
		pmd_t *old_pmd, *new_pmd;

		cond_resched();
		extent = min(table_left(old_addr + done), len - done);
		old_pmd = pmd_lookup(vma->vm_mm, old_addr + done);
		if (old_pmd == NULL)
			continue;
		new_pmd = alloc_new_pmd(vma->vm_mm, new_addr + done);
		if (new_pmd == NULL) {
			goal(RANGE_MOVE_NO_MEMORY);
			break;
		}
		extent = min(extent, min(table_left(new_addr + done), LATENCY_LIMIT));
		move_ptes(&move, old_pmd, old_addr + done, old_addr + done + extent, new_pmd,
			  new_addr + done);
	}
	return done;
}
