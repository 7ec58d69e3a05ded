/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Emptying entries: their pages lose a mapping, and are freed when no TLB knows them any more.
 *
 *   entry present --taken out--> page_remove_rmap(), tlb_remove_page() --TLBs flushed--> put_page()
 *
 * Work is counted: an empty entry costs 1, another one a page. After a block of it what was
 * gathered is freed, and others may run.
 *
 * As:      mm/memory.c of 2.6.34.
 * Differs: zap_details belong to mappings of files, which come with that room.
 */
#include "core/page/page_alloc.h"
#include "core/vma/memory.h"
#include "core/vma/rmap.h"
#include "core/vma/swap_entry.h"
#include "core/vma/vma_internal.h"

#define ZAP_BLOCK_SIZE (8 * (int)PAGE_SIZE)

/* A walk under way. */
struct zap {
	struct mmu_gather *tlb;
	struct vm_area_struct *vma;
	int work; /* what is left of the block */
};

/* The entry maps something: it goes, and the page loses a mapping. */
static void zap_present(struct zap *zap, vaddr_t address, pte_t *ptep, int *rss)
{
	struct page *page = vm_normal_page(zap->vma, address, ptep_get(ptep));
	pte_t pte = ptep_get_and_clear(zap->tlb->mm, address, ptep);

	tlb_remove_tlb_entry(zap->tlb);
	if (page == NULL)
		return;
	rss[PageAnon(page) ? MM_ANONPAGES : MM_FILEPAGES]--;
	page_remove_rmap(page);
	if (unlikely(page_mapcount(page) < 0))
		print_bad_pte(zap->vma, address, pte, page);
	tlb_remove_page(zap->tlb, page);
}

/* The entry is a file's offset, or a swapped page's. */
static void zap_absent(struct zap *zap, vaddr_t address, pte_t *ptep, int *rss)
{
	pte_t pte = ptep_get(ptep);

	if (pte_file(pte)) {
		if ((zap->vma->vm_flags & VM_NONLINEAR) == 0)
			print_bad_pte(zap->vma, address, pte, NULL);
	} else {
		rss[MM_SWAPENTS]--;
		if (!free_swap_and_cache(pte_to_swp_entry(pte)))
			print_bad_pte(zap->vma, address, pte, NULL);
	}
	pte_clear(zap->tlb->mm, address, ptep);
}

static vaddr_t zap_pte_range(struct zap *zap, pmd_t *pmdp, vaddr_t addr, vaddr_t end)
{
	struct mm_struct *mm = zap->tlb->mm;
	int rss[NR_MM_COUNTERS] = {0};
	spinlock_t *ptl;
	pte_t *ptep = pte_offset_map_lock(mm, pmdp, addr, &ptl);

	do {
		pte_t pte = ptep_get(ptep);

		zap->work -= pte_none(pte) ? 1 : (int)PAGE_SIZE;
		if (pte_present(pte))
			zap_present(zap, addr, ptep, rss);
		else if (!pte_none(pte))
			zap_absent(zap, addr, ptep, rss);
		ptep++;
		addr += PAGE_SIZE;
	} while (addr != end && zap->work > 0);
	add_mm_rss_vec(mm, rss);
	pte_unmap_unlock(ptep - 1, ptl);
	return addr;
}

static vaddr_t zap_pmd_range(struct zap *zap, pud_t *pudp, vaddr_t addr, vaddr_t end)
{
	pmd_t *pmdp = pmd_offset(pudp, addr);

	do {
		vaddr_t next = pmd_addr_end(addr, end);

		if (pmd_none_or_clear_bad(pmdp))
			zap->work--;
		else
			next = zap_pte_range(zap, pmdp, addr, next);
		pmdp++;
		addr = next;
	} while (addr != end && zap->work > 0);
	return addr;
}

/* As: unmap_page_range(), zap_pud_range(). */
static vaddr_t zap_range(struct zap *zap, vaddr_t addr, vaddr_t end)
{
	BUG_ON(addr >= end);
	do {
		pud_t *pudp = pud_offset(pgd_offset(zap->tlb->mm, addr), addr);
		vaddr_t next = pgd_addr_end(addr, end);

		if (pud_none_or_clear_bad(pudp))
			zap->work--;
		else
			next = zap_pmd_range(zap, pudp, addr, next);
		addr = next;
	} while (addr != end && zap->work > 0);
	return addr;
}

/* A block is done: free what was gathered, and begin anew, perhaps on another CPU. */
static void zap_break(struct zap *zap, bool fullmm)
{
	tlb_finish_mmu(zap->tlb);
	cond_resched();
	zap->tlb = tlb_gather_mmu(zap->vma->vm_mm, fullmm);
	zap->work = ZAP_BLOCK_SIZE;
}

/* All of [@start, @end) in zap->vma. */
static void zap_area(struct zap *zap, vaddr_t start, vaddr_t end, bool fullmm)
{
	while (start != end) {
		start = zap_range(zap, start, end);
		if (zap->work > 0) {
			BUG_ON(start != end);
			break;
		}
		goal(RANGE_ZAP_BLOCK);
		zap_break(zap, fullmm);
	}
}

vaddr_t unmap_vmas(struct mmu_gather **tlbp, struct vm_area_struct *vma, vaddr_t start, vaddr_t end,
		   ulong_t *nr_accounted, struct zap_details *details)
{
	struct zap zap = {.tlb = *tlbp, .work = ZAP_BLOCK_SIZE};
	bool fullmm = (*tlbp)->fullmm != 0;
	vaddr_t done = start;

	BUG_ON(details != NULL);
	for (; vma != NULL && vma->vm_start < end; vma = vma->vm_next) {
		vaddr_t from = max(vma->vm_start, start);
		vaddr_t to = min(vma->vm_end, end);

		if (from >= vma->vm_end || to <= vma->vm_start)
			continue;
		if ((vma->vm_flags & VM_ACCOUNT) != 0)
			*nr_accounted += (to - from) >> PAGE_SHIFT;
		zap.vma = vma;
		zap_area(&zap, from, to, fullmm);
		done = to;
	}
	*tlbp = zap.tlb;
	return done;
}

vaddr_t zap_page_range(struct vm_area_struct *vma, vaddr_t start, ulong_t size,
		       struct zap_details *details)
{
	struct mm_struct *mm = vma->vm_mm;
	struct mmu_gather *tlb = tlb_gather_mmu(mm, false);
	ulong_t nr_accounted = 0;
	vaddr_t end;

	update_hiwater_rss(mm);
	end = unmap_vmas(&tlb, vma, start, start + size, &nr_accounted, details);
	tlb_finish_mmu(tlb);
	return end;
}
