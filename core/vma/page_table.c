/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tables of a space: made when an entry is needed, freed when the areas are gone that used them.
 *
 *   directory's entry empty --__pte_alloc()--> table, in nr_ptes --free_pte_range()--> empty
 *
 * With PAE the directories of the user's three GiB are there from the start; one goes with the last
 * area of its GiB, and __pmd_alloc() brings another.
 *
 * As: mm/memory.c of 2.6.34.
 */
#include "core/vma/memory.h"
#include "core/vma/rmap.h"
#include "core/vma/vma_internal.h"

/* ---- made ------------------------------------------------------------------------------------ */

int __pte_alloc(struct mm_struct *mm, pmd_t *pmdp, vaddr_t address)
{
	struct page *table = pte_alloc_one(mm, address);

	if (table == NULL) {
		goal(RANGE_PTE_NO_MEMORY);
		return -ENOMEM;
	}
	smp_wmb();
	spin_lock(&mm->page_table_lock);
	if (!pmd_present(pmdp_get(pmdp))) {
		mm->nr_ptes++;
		pmd_populate(mm, pmdp, table);
		table = NULL;
	}
	spin_unlock(&mm->page_table_lock);
	if (table != NULL) {
		goal(RANGE_PTE_RACE);
		pte_free(mm, table);
	}
	return 0;
}

int __pmd_alloc(struct mm_struct *mm, pud_t *pudp, vaddr_t address)
{
	pmd_t *directory = pmd_alloc_one(mm, address);

	if (directory == NULL) {
		goal(RANGE_PMD_NO_MEMORY);
		return -ENOMEM;
	}
	smp_wmb();
	spin_lock(&mm->page_table_lock);
	if (pud_present(pudp_get(pudp))) {
		goal(RANGE_PMD_RACE);
		pmd_free(mm, directory);
	} else {
		goal(RANGE_PMD_AGAIN);
		pud_populate(mm, pudp, directory);
	}
	spin_unlock(&mm->page_table_lock);
	return 0;
}

/* There are no tables of this level: they are folded. */
pud_t *pud_alloc(struct mm_struct *mm, pgd_t *pgdp, vaddr_t address)
{
	(void)mm;
	return pud_offset(pgdp, address);
}

pmd_t *pmd_alloc(struct mm_struct *mm, pud_t *pudp, vaddr_t address)
{
	if (unlikely(pud_none(pudp_get(pudp))) && __pmd_alloc(mm, pudp, address) != 0)
		return NULL;
	return pmd_offset(pudp, address);
}

pmd_t *pmd_alloc_for(struct mm_struct *mm, vaddr_t address)
{
	return pmd_alloc(mm, pud_alloc(mm, pgd_offset(mm, address), address), address);
}

pmd_t *pmd_lookup(struct mm_struct *mm, vaddr_t address)
{
	pud_t *pudp = pud_offset(pgd_offset(mm, address), address);
	pmd_t *pmdp;

	if (pud_none_or_clear_bad(pudp))
		return NULL;
	pmdp = pmd_offset(pudp, address);
	return pmd_none_or_clear_bad(pmdp) ? NULL : pmdp;
}

static bool pte_table_there(struct mm_struct *mm, pmd_t *pmdp, vaddr_t address)
{
	return likely(pmd_present(pmdp_get(pmdp))) || __pte_alloc(mm, pmdp, address) == 0;
}

pte_t *pte_alloc_map(struct mm_struct *mm, pmd_t *pmdp, vaddr_t address)
{
	return pte_table_there(mm, pmdp, address) ? pte_offset_map(pmdp, address) : NULL;
}

pte_t *pte_alloc_map_lock(struct mm_struct *mm, pmd_t *pmdp, vaddr_t address, spinlock_t **ptlp)
{
	return pte_table_there(mm, pmdp, address) ? pte_offset_map_lock(mm, pmdp, address, ptlp)
						  : NULL;
}

pte_t *pte_offset_map_lock(struct mm_struct *mm, pmd_t *pmdp, vaddr_t address, spinlock_t **ptlp)
{
	spinlock_t *ptl = pte_lockptr(mm, pmdp_get(pmdp));
	pte_t *ptep = pte_offset_map(pmdp, address);

	goal_if(pte_word_in_slot(ptep), RANGE_PTE_HIGHMEM);
	*ptlp = ptl;
	spin_lock(ptl);
	return ptep;
}

void pte_unmap_unlock(const pte_t *ptep, spinlock_t *ptl)
{
	spin_unlock(ptl);
	pte_unmap(ptep);
}

pte_t *get_locked_pte(struct mm_struct *mm, vaddr_t address, spinlock_t **ptlp)
{
	pmd_t *pmdp = pmd_alloc_for(mm, address);

	return pmdp == NULL ? NULL : pte_alloc_map_lock(mm, pmdp, address, ptlp);
}

/* ---- freed ----------------------------------------------------------------------------------- */

/* What is asked of free_pgd_range(): only tables whose whole reach lies between the two go. */
struct free_bounds {
	vaddr_t floor;
	vaddr_t ceiling; /* 0: the end of the address space */
};

static void free_pte_range(struct mmu_gather *tlb, pmd_t *pmdp)
{
	struct page *table = pmd_page(pmdp_get(pmdp));

	pmd_clear(pmdp);
	pte_free_tlb(tlb, table);
	tlb->mm->nr_ptes--;
}

/* May the table of a whole directory go, of which [@start, @end) lost its last page tables? */
static bool directory_unused(vaddr_t start, vaddr_t end, const struct free_bounds *bounds)
{
	vaddr_t ceiling = bounds->ceiling & PUD_MASK;

	if ((start & PUD_MASK) < bounds->floor)
		return false;
	if (bounds->ceiling != 0 && ceiling == 0)
		return false;
	return end - 1 <= ceiling - 1;
}

static void free_pmd_range(struct mmu_gather *tlb, pud_t *pudp, vaddr_t addr, vaddr_t end,
			   const struct free_bounds *bounds)
{
	vaddr_t start = addr;
	pmd_t *pmdp = pmd_offset(pudp, addr);
	vaddr_t next;

	for (; addr != end; pmdp++, addr = next) {
		next = pmd_addr_end(addr, end);
		if (!pmd_none_or_clear_bad(pmdp))
			free_pte_range(tlb, pmdp);
	}
	if (directory_unused(start, end, bounds)) {
		pmdp = pmd_offset(pudp, start & PUD_MASK);
		pud_clear(pudp);
		pmd_free_tlb(tlb, pmdp);
	}
}

/*
 * Round the range inwards to whole tables where floor and ceiling ask for it, outwards elsewhere.
 * Sums may wrap to 0, which is why ends are compared less one.
 *
 * Ensures: false: no table is to go.
 */
static bool free_range_round(vaddr_t *addr, vaddr_t *end, struct free_bounds *bounds)
{
	*addr &= PMD_MASK;
	if (*addr < bounds->floor) {
		*addr += PMD_SIZE;
		if (*addr == 0)
			return false;
	}
	if (bounds->ceiling != 0) {
		bounds->ceiling &= PMD_MASK;
		if (bounds->ceiling == 0)
			return false;
	}
	if (*end - 1 > bounds->ceiling - 1)
		*end -= PMD_SIZE;
	return *addr <= *end - 1;
}

void free_pgd_range(struct mmu_gather *tlb, vaddr_t addr, vaddr_t end, vaddr_t floor,
		    vaddr_t ceiling)
{
	struct free_bounds bounds = {floor, ceiling};
	pgd_t *pgdp;
	vaddr_t next;

	if (!free_range_round(&addr, &end, &bounds))
		return;
	pgdp = pgd_offset(tlb->mm, addr);
	for (; addr != end; pgdp++, addr = next) {
		pud_t *pudp = pud_offset(pgdp, addr);

		next = pgd_addr_end(addr, end);
		if (!pgd_none_or_clear_bad(pgdp) && !pud_none_or_clear_bad(pudp))
			free_pmd_range(tlb, pudp, addr, next, &bounds);
	}
}

/* Areas that lie close to each other go in one. */
void free_pgtables(struct mmu_gather *tlb, struct vm_area_struct *vma, vaddr_t floor,
		   vaddr_t ceiling)
{
	while (vma != NULL) {
		struct vm_area_struct *next = vma->vm_next;
		vaddr_t addr = vma->vm_start;

		unlink_anon_vmas(vma);
		while (next != NULL && next->vm_start <= vma->vm_end + PMD_SIZE) {
			vma = next;
			next = vma->vm_next;
			unlink_anon_vmas(vma);
		}
		free_pgd_range(tlb, addr, vma->vm_end, floor,
			       next != NULL ? next->vm_start : ceiling);
		vma = next;
	}
}
