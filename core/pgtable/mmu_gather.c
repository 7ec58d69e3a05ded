/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Gathering pages that lose their mapping.
 *
 * As: include/asm-generic/tlb.h, arch/x86/include/asm/tlb.h of 2.6.34.
 */
#include "core/pgtable/mmu_gather.h"
#include "core/base/smp.h"
#include "core/pgtable/page_table_page.h"
#include "core/pgtable/tlbflush.h"

#define GATHER_FAST UINT32_MAX

void mmu_gather_init_ksym(ksym_t free_pages)
{
	pgtable_vars->gather_free = free_pages;
}

/* As: free_pages_and_swap_cache(). */
static void gathered_free(struct page *const *pages, uint32_t nr)
{
	((gather_free_fn *)ksym_function(pgtable_vars->gather_free))(pages, nr);
}

struct mmu_gather *tlb_gather_mmu(struct mm_struct *mm, bool full_mm_flush)
{
	struct mmu_gather *tlb = &pgtable_vars->gather[get_cpu()];

	tlb->mm = mm;
	tlb->nr = num_online_cpus() > 1 ? 0 : GATHER_FAST;
	tlb->need_flush = 0;
	tlb->fullmm = full_mm_flush;
	return tlb;
}

void tlb_flush_mmu(struct mmu_gather *tlb)
{
	if (tlb->need_flush == 0)
		return;
	tlb->need_flush = 0;
	flush_tlb_mm(tlb->mm);
	if (tlb->nr != GATHER_FAST) {
		gathered_free(tlb->pages, tlb->nr);
		tlb->nr = 0;
	}
}

void tlb_finish_mmu(struct mmu_gather *tlb)
{
	tlb_flush_mmu(tlb);
	put_cpu();
}

void tlb_remove_page(struct mmu_gather *tlb, struct page *page)
{
	tlb->need_flush = 1;
	if (tlb->nr == GATHER_FAST) {
		gathered_free(&page, 1);
		return;
	}
	tlb->pages[tlb->nr++] = page;
	if (tlb->nr >= FREE_PTE_NR)
		tlb_flush_mmu(tlb);
}

void pte_free_tlb(struct mmu_gather *tlb, struct page *table)
{
	pgtable_page_dtor(table);
	tlb_remove_page(tlb, table);
}
