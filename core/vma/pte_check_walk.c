/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The page tables and entries of one space, as its areas say they should be.
 */
#include "core/vma/pte_check_internal.h"

const struct vm_area_struct *pte_walk_area(struct space_walk *walk, vaddr_t address)
{
	while (walk->vma != NULL && check_pointer_ok(walk->vma, sizeof(*walk->vma)) &&
	       walk->vma->vm_end <= address)
		walk->vma = walk->vma->vm_next;
	if (!check_pointer_ok(walk->vma, sizeof(*walk->vma)) || walk->vma->vm_start > address)
		return NULL;
	return walk->vma;
}

/* ---- P4, P6: what it maps -------------------------------------------------------------------- */

/* An entry that says special: the zero page's, and no other. */
static void zero_page_ok(vaddr_t address, pte_t pte)
{
	PTE_THAT(PTE_FOUND_ZERO, is_zero_pfn(pte_pfn(pte)) == pte_special(pte),
		 "%08x: frame 0x%x, special %d", address, pte_pfn(pte), pte_special(pte));
	PTE_THAT(PTE_FOUND_ZERO, !is_zero_pfn(pte_pfn(pte)) || !pte_write(pte),
		 "%08x: the zero page may be written to", address);
}

/* Is the frame one that a user may have? */
static bool frame_ok(vaddr_t address, pfn_t pfn)
{
	struct page *page;

	if (!PTE_THAT(PTE_FOUND_FRAME, pfn_valid(pfn), "%08x: no frame 0x%x", address, pfn))
		return false;
	page = pfn_to_page(pfn);
	return PTE_THAT(PTE_FOUND_FRAME,
			page_count(page) > 0 && !PageBuddy(page) && !PageSlab(page) &&
				!PageReserved(page),
			"%08x: frame 0x%x is not a user's: count %d, flags 0x%x", address, pfn,
			page_count(page), page->flags);
}

/* ---- P5: what it allows ---------------------------------------------------------------------- */

static bool executable(pte_t pte)
{
	return PAGING_PAE && pgtable_vars->nx_enabled && pte_exec(pte);
}

static void rights_ok(const struct vm_area_struct *vma, vaddr_t address, pte_t pte)
{
	ulong_t flags = vma->vm_flags;
	bool visible = (pte_flags(pte) & _PAGE_PRESENT) != 0;

	PTE_THAT(PTE_FOUND_RIGHTS, visible == ((flags & VM_ACCESS) != 0),
		 "%08x: present for the CPU %d, flags of the area 0x%x", address, visible, flags);
	if (!visible)
		return;
	PTE_THAT(PTE_FOUND_RIGHTS, (pte_flags(pte) & _PAGE_USER) != 0 && !pte_huge(pte),
		 "%08x: entry %llx is not a user's", address, (unsigned long long)pte_val(pte));
	PTE_THAT(PTE_FOUND_RIGHTS, !pte_write(pte) || (flags & VM_WRITE) != 0,
		 "%08x: writable, the area is not", address);
	PTE_THAT(PTE_FOUND_RIGHTS, !executable(pte) || (flags & VM_EXEC) != 0,
		 "%08x: executable, the area is not", address);
}

/* A private page that several entries map is copied by who writes to it. */
static void cow_ok(const struct vm_area_struct *vma, vaddr_t address, pte_t pte)
{
	const struct page *page = pfn_to_page(pte_pfn(pte));

	if (!is_cow_mapping(vma->vm_flags))
		return;
	PTE_THAT(PTE_FOUND_RIGHTS, !pte_write(pte) || page_mapcount(page) == 1,
		 "%08x: writable, but frame 0x%x is mapped %d times", address, pte_pfn(pte),
		 page_mapcount(page));
}

/* ---- the walk -------------------------------------------------------------------------------- */

/* An entry of a page: it is counted whatever else is wrong with it. */
static void page_entry(struct space_walk *walk, const struct vm_area_struct *vma, vaddr_t address,
		       pte_t pte)
{
	if (!frame_ok(address, pte_pfn(pte)))
		return;
	pte_tally_add(pte_pfn(pte));
	walk->anon++;
	if (vma == NULL || !walk->judged)
		return;
	cow_ok(vma, address, pte);
	pte_rmap_ok(vma, address, pfn_to_page(pte_pfn(pte)));
}

static void entry_ok(struct space_walk *walk, vaddr_t address, pte_t pte)
{
	const struct vm_area_struct *vma = pte_walk_area(walk, address);

	if (walk->judged) {
		PTE_THAT(PTE_FOUND_STRAY, vma != NULL, "%08x: entry %llx, and no area", address,
			 (unsigned long long)pte_val(pte));
		PTE_THAT(PTE_FOUND_STRAY, pte_present(pte),
			 "%08x: entry %llx of a swapped or a file's page", address,
			 (unsigned long long)pte_val(pte));
	}
	if (!pte_present(pte))
		return;
	zero_page_ok(address, pte);
	if (vma != NULL && walk->judged)
		rights_ok(vma, address, pte);
	if (!pte_special(pte) && !is_zero_pfn(pte_pfn(pte)))
		page_entry(walk, vma, address, pte);
}

/* Does an area have something of the reach of the table at @address? */
static bool table_has_area(struct space_walk *walk, vaddr_t address)
{
	(void)pte_walk_area(walk, address);
	return walk->vma != NULL && walk->vma->vm_start < address + PMD_SIZE;
}

static void table_walk(struct space_walk *walk, vaddr_t address, pmd_t pmd)
{
	const pte_t *table;
	pfn_t pfn = pmd_pfn(pmd);

	walk->tables++;
	if (!PTE_THAT(PTE_FOUND_TABLES, !pmd_bad(pmd) && pfn_valid(pfn), "%08x: bad pmd %llx",
		      address, (unsigned long long)pmd_val(pmd)))
		return;
	PTE_THAT(PTE_FOUND_TABLES, page_count(pfn_to_page(pfn)) == 1,
		 "%08x: the page table, frame 0x%x, has count %d", address, pfn,
		 page_count(pfn_to_page(pfn)));
	if (walk->judged)
		PTE_THAT(PTE_FOUND_TABLES, table_has_area(walk, address),
			 "%08x: a page table without areas", address);
	table = frame_ptr(pfn);
	for (uint32_t i = 0; i < PTRS_PER_PTE; i++) {
		if (!pte_none(table[i]))
			entry_ok(walk, address + (i << PAGE_SHIFT), table[i]);
	}
}

void pte_walk_space(struct space_walk *walk)
{
	vaddr_t address = 0;

	while (address < TASK_SIZE) {
		pud_t *pudp = pud_offset(walk->mm->pgd + pgd_index(address), address);
		pmd_t pmd;

		if (pud_none(pudp_get(pudp))) {
			address = (address & PUD_MASK) + PUD_SIZE;
			continue;
		}
		pmd = pmdp_get(pmd_offset(pudp, address));
		if (!pmd_none(pmd))
			table_walk(walk, address, pmd);
		address += PMD_SIZE;
	}
}
