/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which page an entry maps, and complaints about entries that cannot be.
 *
 * As: mm/memory.c of 2.6.34.
 */
#include "core/vma/memory.h"
#include "core/vma/rmap.h"
#include "core/vma/vma_internal.h"

#include <inttypes.h>

/* As: print_bad_pte() of 2.6.34.   Differs: the kernel is not tainted, nothing reads that. */
void print_bad_pte(struct vm_area_struct *vma, vaddr_t address, pte_t pte, struct page *page)
{
	pmd_t *pmdp = pmd_offset(pud_offset(pgd_offset(vma->vm_mm, address), address), address);

	if (!bad_page_report(&vma_vars->bad_map_limit, "map"))
		return;
	printk(KERN_ALERT "BUG: Bad page map in process %s  pte:%08" PRIx64 " pmd:%08" PRIx64 "\n",
	       current->comm, (uint64_t)pte_val(pte), (uint64_t)pmd_val(pmdp_get(pmdp)));
	if (page != NULL)
		dump_page(page);
	printk(KERN_ALERT "addr:%08x vm_flags:%08x anon_vma:%08x mapping:%08x index:%x\n", address,
	       vma->vm_flags, vaddr(vma->anon_vma), 0u, linear_page_index(vma, address));
	dump_stack();
}

/*
 * The zero page is marked special, and is the only such: nothing maps devices.
 *
 * Differs: 2.6.34 compares with the highest frame that has a struct page; here there may be gaps.
 */
struct page *vm_normal_page(struct vm_area_struct *vma, vaddr_t address, pte_t pte)
{
	if (pte_special(pte)) {
		if ((vma->vm_flags & (VM_PFNMAP | VM_MIXEDMAP)) == 0 && !is_zero_pfn(pte_pfn(pte)))
			print_bad_pte(vma, address, pte, NULL);
		return NULL;
	}
	if (unlikely(!pfn_valid(pte_pfn(pte)))) {
		print_bad_pte(vma, address, pte, NULL);
		return NULL;
	}
	return pfn_to_page(pte_pfn(pte));
}
