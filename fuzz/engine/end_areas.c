/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Releasing mappings.
 */
#include "fuzz/engine/end_areas.h"

#include "core/base/page_addr.h"
#include "core/base/rcu.h"
#include "core/kmap/highmem.h"
#include "core/kmap/pgalloc.h"
#include "core/kmap/vmalloc.h"
#include "core/pgtable/fixmap.h"
#include "core/pgtable/tlbflush.h"
#include "fuzz/model/area_model.h"
#include "fuzz/model/page_model.h"

static void area_release(const struct area_view *view)
{
	const void *address = window_ptr(view->start);

	if (view->kind == AREA_RAM)
		vm_unmap_ram(address, view->pages);
	else if (view->kind == AREA_VMALLOC)
		vfree(address);
	else
		vunmap(address);
}

static void slots_release(void)
{
	for (pfn_t pfn = kmap_model_any(); pfn != PAGE_MODEL_NONE; pfn = kmap_model_any()) {
		kunmap(pfn_to_page(pfn));
		kmap_model_unmapped(pfn);
	}
	kmap_flush_unused();
}

static bool table_is_empty(pmd_t *pmdp, vaddr_t va)
{
	const pte_t *ptep = pte_offset_kernel(pmdp, va);

	for (uint32_t i = 0; i < PTRS_PER_PTE; i++)
		if (!pte_none(ptep_get(ptep + i)))
			return false;
	return true;
}

/*
 * 2.6.34 keeps page tables of vmalloc space for ever; here they would be pages that did not come
 * back. Those that the first and the last share with others stay.
 */
static void tables_release(void)
{
	for (uint64_t va = VMALLOC_START & PMD_MASK; va < VMALLOC_END; va += PMD_SIZE) {
		pmd_t *pmdp =
			pmd_offset(pud_offset(pgd_offset_k((vaddr_t)va), (vaddr_t)va), (vaddr_t)va);
		struct page *table;

		if (!pmd_present(pmdp_get(pmdp)) || pmd_large(pmdp_get(pmdp)) ||
		    !table_is_empty(pmdp, (vaddr_t)va))
			continue;
		table = pmd_page(pmdp_get(pmdp));
		if (PageReserved(table))
			continue;
		pmd_clear(pmdp);
		flush_tlb_all();
		pte_free_kernel(init_mm, page_address(table));
	}
}

void end_release_areas(const struct run *run)
{
	if (run->changes.objects_spoiled)
		return;
	for (uint16_t call = area_model_next(AREA_MODEL_NONE); call != AREA_MODEL_NONE;
	     call = area_model_next(call)) {
		struct area_view view = area_model_of_call(call);

		area_release(&view);
	}
	slots_release();
	vm_unmap_aliases();
	tables_release();
	rcu_barrier();
}
