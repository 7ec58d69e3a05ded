/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which entries map a page: counting them, and finding them again.
 *
 *   page_add_new_anon_rmap(): mapped once, belongs to the area's own anon_vma
 *   page_add_anon_rmap():     mapped again; if it was not at all, it belongs to the oldest ancestor
 *   page_move_anon_rmap():    mapped by one area only, to whose anon_vma it belongs from now on
 *   page_remove_rmap():       mapped once less
 *
 * As: mm/rmap.c of 2.6.34.
 */
#include "core/vma/rmap.h"

#include "core/page/vmstat.h"
#include "core/vma/memory.h"
#include "core/vma/mlock.h"

/* ---- where a page lies ----------------------------------------------------------------------- */

vaddr_t vma_address(const struct page *page, const struct vm_area_struct *vma)
{
	vaddr_t address = vma->vm_start + ((page->index - vma->vm_pgoff) << PAGE_SHIFT);

	if (unlikely(address < vma->vm_start || address >= vma->vm_end))
		return (vaddr_t)-EFAULT;
	return address;
}

vaddr_t page_address_in_vma(const struct page *page, const struct vm_area_struct *vma)
{
	if (!PageAnon(page) || vma->anon_vma != page_anon_vma(page))
		return (vaddr_t)-EFAULT;
	return vma_address(page, vma);
}

/* Is it the entry of @page? */
static bool pte_maps(pte_t pte, const struct page *page)
{
	return pte_present(pte) && pte_pfn(pte) == page_to_pfn(page);
}

pte_t *page_check_address(const struct page *page, struct mm_struct *mm, vaddr_t address,
			  spinlock_t **ptlp, bool sync)
{
	pmd_t *pmdp = pmd_lookup(mm, address);
	pte_t *ptep;

	if (pmdp == NULL)
		return NULL;
	ptep = pte_offset_map(pmdp, address);
	if (!sync && !pte_present(ptep_get(ptep))) {
		pte_unmap(ptep);
		return NULL;
	}
	*ptlp = pte_lockptr(mm, pmdp_get(pmdp));
	spin_lock(*ptlp);
	if (pte_maps(ptep_get(ptep), page))
		return ptep;
	pte_unmap_unlock(ptep, *ptlp);
	return NULL;
}

bool page_mapped_in_vma(const struct page *page, const struct vm_area_struct *vma)
{
	vaddr_t address = vma_address(page, vma);
	spinlock_t *ptl;
	pte_t *ptep;

	if (address == (vaddr_t)-EFAULT)
		return false;
	ptep = page_check_address(page, vma->vm_mm, address, &ptl, true);
	if (ptep == NULL)
		return false;
	pte_unmap_unlock(ptep, ptl);
	return true;
}

/* ---- counting -------------------------------------------------------------------------------- */

/* A page's mapping is an anon_vma's address with bit 0 set. */
static void page_set_anon_vma(struct page *page, struct anon_vma *anon_vma)
{
	page->mapping = (struct address_space *)window_ptr(vaddr(anon_vma) + PAGE_MAPPING_ANON);
}

/*
 * A page that other areas may map, too, belongs to the oldest anon_vma that they have in common:
 * the last of the chain.
 */
static void __page_set_anon_rmap(struct page *page, struct vm_area_struct *vma, vaddr_t address,
				 bool exclusive)
{
	struct anon_vma *anon_vma = vma->anon_vma;

	BUG_ON(anon_vma == NULL);
	if (!exclusive)
		anon_vma = list_entry(vma->anon_vma_chain.prev, struct anon_vma_chain, same_vma)
				   ->anon_vma;
	page_set_anon_vma(page, anon_vma);
	page->index = linear_page_index(vma, address);
}

static bool vma_covers(const struct vm_area_struct *vma, vaddr_t address)
{
	return address >= vma->vm_start && address < vma->vm_end;
}

void page_add_anon_rmap(struct page *page, struct vm_area_struct *vma, vaddr_t address)
{
	bool first = atomic_inc_and_test(&page->_mapcount);

	if (first)
		__inc_zone_page_state(page, NR_ANON_PAGES);
	VM_BUG_ON(!PageLocked(page));
	VM_BUG_ON(!vma_covers(vma, address));
	if (first)
		__page_set_anon_rmap(page, vma, address, false);
	else
		BUG_ON(page->index != linear_page_index(vma, address));
}

void page_add_new_anon_rmap(struct page *page, struct vm_area_struct *vma, vaddr_t address)
{
	VM_BUG_ON(!vma_covers(vma, address));
	SetPageSwapBacked(page);
	atomic_set(&page->_mapcount, 0);
	__inc_zone_page_state(page, NR_ANON_PAGES);
	__page_set_anon_rmap(page, vma, address, true);
	mlocked_vma_newpage(vma, page);
}

void page_add_file_rmap(struct page *page)
{
	if (atomic_inc_and_test(&page->_mapcount))
		__inc_zone_page_state(page, NR_FILE_MAPPED);
}

void page_move_anon_rmap(struct page *page, struct vm_area_struct *vma, vaddr_t address)
{
	VM_BUG_ON(!PageLocked(page));
	VM_BUG_ON(vma->anon_vma == NULL);
	VM_BUG_ON(page->index != linear_page_index(vma, address));
	page_set_anon_vma(page, vma->anon_vma);
}

/* The mapping stays: it tells how the page was used until it is freed. */
void page_remove_rmap(struct page *page)
{
	if (!atomic_add_negative(-1, &page->_mapcount))
		return;
	__dec_zone_page_state(page, PageAnon(page) ? NR_ANON_PAGES : NR_FILE_MAPPED);
}
