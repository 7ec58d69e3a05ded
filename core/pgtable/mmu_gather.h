/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Pages that lose their mapping are kept until no TLB knows them any more, and freed in batches.
 *
 *   tlb_gather_mmu() -> [ entry cleared -> tlb_remove_tlb_entry(), tlb_remove_page() ]...
 *   -> tlb_finish_mmu(): TLBs flushed, then the pages freed
 *
 * As: include/asm-generic/tlb.h of 2.6.34.
 */
#ifndef CORE_PGTABLE_MMU_GATHER_H
#define CORE_PGTABLE_MMU_GATHER_H

#include "core/base/ksym.h"
#include "core/pgtable/mm.h"

struct page;

#define FREE_PTE_NR 506u

/* One a CPU: the task that has it may not be preempted. */
struct mmu_gather {
	struct mm_struct *mm;
	uint32_t nr;         /* of pages; ~0: one CPU, nothing is kept back */
	uint32_t need_flush; /* did an entry go? */
	uint32_t fullmm;     /* the whole space goes */
	struct page *pages[FREE_PTE_NR];
};

/* Frees @nr pages; page/ is above this room. */
typedef void gather_free_fn(struct page *const *pages, uint32_t nr);

/* Start-up, once per power-on: who frees. */
void mmu_gather_init_ksym(ksym_t free_pages);
#define mmu_gather_init(fn) mmu_gather_init_ksym(KSYM_OF(gather_free_fn, fn))

/*
 * Begin to gather pages of @mm on this CPU.
 *
 * Ensures: preemption is off until tlb_finish_mmu().
 */
struct mmu_gather *tlb_gather_mmu(struct mm_struct *mm, bool full_mm_flush);

/* Flush, if an entry went, and free what was gathered; and end it. */
void tlb_flush_mmu(struct mmu_gather *tlb);
void tlb_finish_mmu(struct mmu_gather *tlb);

/* @page has lost a mapping, whose reference to it goes when no TLB has it. */
void tlb_remove_page(struct mmu_gather *tlb, struct page *page);

/* An entry was cleared. */
static inline void tlb_remove_tlb_entry(struct mmu_gather *tlb)
{
	tlb->need_flush = 1;
}

/* The page table @table lost its place in a directory. */
void pte_free_tlb(struct mmu_gather *tlb, struct page *table);

#endif
