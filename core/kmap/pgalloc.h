/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page tables and directories from the page allocator.
 *
 * As: pgalloc.h and mm/pgtable.c of arch/x86 of 2.6.34.
 */
#ifndef CORE_KMAP_PGALLOC_H
#define CORE_KMAP_PGALLOC_H

#include "core/pgtable/page_table_page.h"

/*
 * Do all directories share the table that has the last GiB? With two levels each has a copy, which
 * gets what is new in the reference when it faults.
 */
#define SHARED_KERNEL_PMD (PAGETABLE_LEVELS == 3)

/*
 * A directory for @mm, which knows the kernel's half; and give it back.
 *
 * Requires: may sleep; to free: no CPU has it loaded (mm_forget()), and its user half is empty.
 * Ensures:  mm->pgd; with PAE the tables of the user half's three GiB are there.
 * Errors:   NULL: no memory.
 */
must_check pgd_t *pgd_alloc(struct mm_struct *mm);
void pgd_free(struct mm_struct *mm, pgd_t *pgd);

/* A zeroed page table for kernel addresses. Requires: may sleep. Errors: NULL: no memory. */
must_check pte_t *pte_alloc_one_kernel(struct mm_struct *mm, vaddr_t address);
void pte_free_kernel(struct mm_struct *mm, pte_t *table);

/* The same for user addresses, with a lock of its own, anywhere in RAM. */
must_check struct page *pte_alloc_one(struct mm_struct *mm, vaddr_t address);
void pte_free(struct mm_struct *mm, struct page *table);

/*
 * A zeroed directory of one GiB of @mm, with PAE; and give it back. Two levels have none (a BUG).
 *
 * Requires: may sleep.   Errors: NULL: no memory.
 */
must_check pmd_t *pmd_alloc_one(struct mm_struct *mm, vaddr_t address);
void pmd_free(struct mm_struct *mm, pmd_t *pmdp);

/* The directory @pmdp lost its place: it goes when no CPU has it. Two levels: nothing. */
void pmd_free_tlb(struct mmu_gather *tlb, pmd_t *pmdp);

/*
 * Hang a directory into its pointer.
 *
 * Requires: interrupts on.   Locks: mm->page_table_lock.
 * Differs:  all CPUs that have @mm load the pointer anew, as since 4981d01eada5 (2.6.38); 2.6.34
 *           tells the running one only, and a thread on another one faults for ever.
 */
void pud_populate(struct mm_struct *mm, pud_t *pudp, pmd_t *pmdp);

/* Hang a page table into a directory. Locks: mm->page_table_lock. */
static inline void pmd_populate_kernel(struct mm_struct *mm, pmd_t *pmdp, const pte_t *table)
{
	(void)mm;
	set_pmd(pmdp, pmd_of_table(PFN_DOWN(__pa(table)), true));
}

static inline void pmd_populate(struct mm_struct *mm, pmd_t *pmdp, const struct page *table)
{
	(void)mm;
	set_pmd(pmdp, pmd_of_table(page_to_pfn(table), true));
}

/* Start-up, once per power-on. */
void pgalloc_init(void);

#endif
