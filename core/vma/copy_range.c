/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Entries of a parent copied to its child.
 *
 *   private, may be written: read-only in both, so that whoever writes first gets a copy
 *   private, never written:  as it is
 *   shared:                  as it is, but clean
 *
 * As: copy_page_range() of mm/memory.c of 2.6.34.
 */
#include "core/page/page_alloc.h"
#include "core/vma/memory.h"
#include "core/vma/rmap.h"
#include "core/vma/swap_entry.h"
#include "core/vma/vma_internal.h"

/* From whom to whom. */
struct copy {
	struct mm_struct *dst, *src;
	struct vm_area_struct *vma; /* of src */
};

/* The child's form of a present entry, after the parent's was changed. */
static pte_t copy_present(const struct copy *copy, pte_t *src_pte, vaddr_t address, int *rss)
{
	pte_t pte = ptep_get(src_pte);
	struct page *page;

	if (is_cow_mapping(copy->vma->vm_flags)) {
		ptep_set_wrprotect(copy->src, address, src_pte);
		pte = pte_wrprotect(pte);
	}
	if ((copy->vma->vm_flags & VM_SHARED) != 0)
		pte = pte_mkclean(pte);
	pte = pte_mkold(pte);
	page = vm_normal_page(copy->vma, address, pte);
	if (page != NULL) {
		get_page(page);
		page_dup_rmap(page);
		rss[PageAnon(page) ? MM_ANONPAGES : MM_FILEPAGES]++;
	}
	return pte;
}

/* The child's form of an entry that is neither present nor empty. */
static pte_t copy_absent(pte_t pte, int *rss)
{
	if (!pte_file(pte) && swap_duplicate(pte_to_swp_entry(pte)) == 0)
		rss[MM_SWAPENTS]++;
	return pte;
}

static void copy_one_pte(const struct copy *copy, pte_t *dst_pte, pte_t *src_pte, vaddr_t address,
			 int *rss)
{
	pte_t pte = ptep_get(src_pte);

	if (pte_none(pte))
		return;
	pte = pte_present(pte) ? copy_present(copy, src_pte, address, rss) : copy_absent(pte, rss);
	set_pte_at(copy->dst, address, dst_pte, pte);
}

/*
 * Both locks are of one class: the child's, which nobody else can have, comes first.
 *
 * Differs: 2.6.34 gives both back now and then if somebody waits; who waits here is given the turn
 *          by the schedule.
 */
static int copy_pte_range(const struct copy *copy, pmd_t *dst_pmd, pmd_t *src_pmd, vaddr_t addr,
			  vaddr_t end)
{
	int rss[NR_MM_COUNTERS] = {0};
	spinlock_t *src_ptl, *dst_ptl;
	pte_t *src_pte, *dst_pte = pte_alloc_map_lock(copy->dst, dst_pmd, addr, &dst_ptl);

	if (dst_pte == NULL)
		return -ENOMEM;
	src_pte = pte_offset_map_nested(src_pmd, addr);
	src_ptl = pte_lockptr(copy->src, pmdp_get(src_pmd));
	spin_lock_nested(src_ptl, LOCK_PTL_NESTED);
	for (; addr != end; dst_pte++, src_pte++, addr += PAGE_SIZE)
		copy_one_pte(copy, dst_pte, src_pte, addr, rss);
	spin_unlock(src_ptl);
	pte_unmap_nested(src_pte - 1);
	add_mm_rss_vec(copy->dst, rss);
	pte_unmap_unlock(dst_pte - 1, dst_ptl);
	cond_resched();
	return 0;
}

static int copy_pmd_range(const struct copy *copy, pud_t *dst_pud, pud_t *src_pud, vaddr_t addr,
			  vaddr_t end)
{
	pmd_t *src_pmd = pmd_offset(src_pud, addr);
	pmd_t *dst_pmd = pmd_alloc(copy->dst, dst_pud, addr);
	vaddr_t next;

	if (dst_pmd == NULL)
		return -ENOMEM;
	for (; addr != end; dst_pmd++, src_pmd++, addr = next) {
		next = pmd_addr_end(addr, end);
		if (pmd_none_or_clear_bad(src_pmd))
			continue;
		if (copy_pte_range(copy, dst_pmd, src_pmd, addr, next) != 0)
			return -ENOMEM;
	}
	return 0;
}

/* What a fault would bring anyway is not copied: areas that never had an anonymous page. */
static bool copy_needed(const struct vm_area_struct *vma)
{
	return (vma->vm_flags & (VM_HUGETLB | VM_NONLINEAR | VM_PFNMAP | VM_INSERTPAGE)) != 0 ||
	       vma->anon_vma != NULL;
}

int copy_page_range(struct mm_struct *dst_mm, struct mm_struct *src_mm, struct vm_area_struct *vma)
{
	const struct copy copy = {dst_mm, src_mm, vma};
	vaddr_t next;

	if (!copy_needed(vma))
		return 0;
	for (vaddr_t addr = vma->vm_start; addr != vma->vm_end; addr = next) {
		pud_t *dst_pud = pud_alloc(dst_mm, pgd_offset(dst_mm, addr), addr);
		pud_t *src_pud = pud_offset(pgd_offset(src_mm, addr), addr);

		next = pgd_addr_end(addr, vma->vm_end);
		if (pud_none_or_clear_bad(src_pud))
			continue;
		if (copy_pmd_range(&copy, dst_pud, src_pud, addr, next) != 0) {
			goal(RANGE_COPY_NO_MEMORY);
			return -ENOMEM;
		}
	}
	return 0;
}
