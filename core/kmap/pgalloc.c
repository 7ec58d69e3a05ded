/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Directories and page tables.
 *
 *   pgd_alloc(): page -> kernel half copied -> in pgd_list, where set_pmd_pte() finds it
 *
 * Locks: pgd_lock: pgd_list, which links the directories' struct pages.
 */
#include "core/kmap/pgalloc.h"
#include "core/kmap/kmap_internal.h"

#define PGALLOC_GFP      ((gfp_t)(GFP_KERNEL | __GFP_NOTRACK | __GFP_REPEAT | __GFP_ZERO))
#define PGALLOC_USER_GFP ((gfp_t)(PGALLOC_GFP | __GFP_HIGHMEM))

/* A change of a directory pointer is seen at the next load of CR3 only, so they are all there. */
#define PREALLOCATED_PMDS (PAGETABLE_LEVELS == 3 ? USER_PTRS_PER_PGD : 0)

void pgalloc_init(void)
{
	spin_lock_init(&kmap_vars->pgd_lock, LOCK_PGD);
	INIT_LIST_HEAD(&kmap_vars->pgd_list);
}

/* The pointer to, and of, the directory of @pgd's GiB number @i. */
static void pud_preallocated_set(pgd_t *pgd, uint32_t i, vaddr_t pmds)
{
	pud_t *pudp = pud_offset(pgd + i, 0);

	set_pud(pudp, __pud((pudval_t)__pa(window_ptr(pmds)) | _PAGE_PRESENT));
}

static void preallocated_pmds_free(pgd_t *pgd)
{
	for (uint32_t i = PREALLOCATED_PMDS; i-- > 0;) {
		pud_t *pudp = pud_offset(pgd + i, 0);

		if (pud_none(pudp_get(pudp)))
			continue;
		free_page(vaddr(pud_page_vaddr(pudp_get(pudp))));
		pud_clear(pudp);
	}
}

/* Errors: -ENOMEM, none is left. */
static int preallocate_pmds(pgd_t *pgd)
{
	for (uint32_t i = PREALLOCATED_PMDS; i-- > 0;) {
		vaddr_t pmds = get_zeroed_page(PGALLOC_GFP);

		if (pmds == 0) {
			preallocated_pmds_free(pgd);
			return -ENOMEM;
		}
		pud_preallocated_set(pgd, i, pmds);
	}
	return 0;
}

static void pgd_ctor(pgd_t *pgd)
{
	bool flags = spin_lock_irqsave(&kmap_vars->pgd_lock);

	clone_pgd_range(pgd + KERNEL_PGD_BOUNDARY, swapper_pg_dir + KERNEL_PGD_BOUNDARY,
			KERNEL_PGD_PTRS);
	if (!SHARED_KERNEL_PMD)
		list_add(&virt_to_page(pgd)->lru, &kmap_vars->pgd_list);
	spin_unlock_irqrestore(&kmap_vars->pgd_lock, flags);
}

static void pgd_dtor(pgd_t *pgd)
{
	bool flags;

	if (SHARED_KERNEL_PMD)
		return;
	flags = spin_lock_irqsave(&kmap_vars->pgd_lock);
	list_del(&virt_to_page(pgd)->lru);
	spin_unlock_irqrestore(&kmap_vars->pgd_lock, flags);
}

pgd_t *pgd_alloc(struct mm_struct *mm)
{
	vaddr_t page = __get_free_page(PGALLOC_GFP);
	pgd_t *pgd = window_ptr(page);

	if (page == 0) {
		goal(KMAP_PGD_NO_MEMORY);
		return NULL;
	}
	if (preallocate_pmds(pgd) != 0) {
		goal(KMAP_PGD_NO_MEMORY);
		free_page(page);
		return NULL;
	}
	pgd_ctor(pgd);
	mm->pgd = pgd;
	return pgd;
}

void pgd_free(struct mm_struct *mm, pgd_t *pgd)
{
	(void)mm;
	preallocated_pmds_free(pgd);
	pgd_dtor(pgd);
	free_page(vaddr(pgd));
}

pte_t *pte_alloc_one_kernel(struct mm_struct *mm, vaddr_t address)
{
	vaddr_t table = __get_free_page(PGALLOC_GFP);

	(void)mm;
	(void)address;
	return table == 0 ? NULL : window_ptr(table);
}

void pte_free_kernel(struct mm_struct *mm, pte_t *table)
{
	(void)mm;
	free_page(vaddr(table));
}

struct page *pte_alloc_one(struct mm_struct *mm, vaddr_t address)
{
	struct page *table = alloc_pages(PGALLOC_USER_GFP, 0);

	(void)mm;
	(void)address;
	if (table != NULL)
		pgtable_page_ctor(table);
	return table;
}

void pte_free(struct mm_struct *mm, struct page *table)
{
	(void)mm;
	pgtable_page_dtor(table);
	__free_page(table);
}

/* ---- directories of one GiB ------------------------------------------------------------------ */

pmd_t *pmd_alloc_one(struct mm_struct *mm, vaddr_t address)
{
	vaddr_t page;

	(void)mm;
	(void)address;
	BUG_ON(PREALLOCATED_PMDS == 0);
	page = get_zeroed_page((gfp_t)(GFP_KERNEL | __GFP_REPEAT));
	return page == 0 ? NULL : window_ptr(page);
}

void pmd_free(struct mm_struct *mm, pmd_t *pmdp)
{
	(void)mm;
	free_page(vaddr(pmdp));
}

void pmd_free_tlb(struct mmu_gather *tlb, pmd_t *pmdp)
{
	if (PREALLOCATED_PMDS != 0)
		tlb_remove_page(tlb, virt_to_page(pmdp));
}

void pud_populate(struct mm_struct *mm, pud_t *pudp, pmd_t *pmdp)
{
	set_pud(pudp, __pud((pudval_t)__pa(pmdp) | _PAGE_PRESENT));
	flush_tlb_mm(mm);
}
