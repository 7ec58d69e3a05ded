/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Fixed addresses.
 *
 * As: arch/x86/mm/pgtable.c, pgtable_32.c of 2.6.34.
 */
#include "core/kmap/ioremap.h"
#include "core/kmap/kmap_internal.h"

/* As: set_pte_vaddr(). */
static void fixed_pte_set(vaddr_t address, pte_t pte)
{
	pte_t *ptep = kernel_pte(address);

	if (pte_val(pte) != 0)
		set_pte_at(init_mm, address, ptep, pte);
	else
		pte_clear(init_mm, address, ptep);
	__flush_tlb_one(address);
}

void set_fixmap_prot(uint32_t index, paddr_t phys, pgprot_t prot)
{
	BUG_ON(index >= __end_of_fixed_addresses);
	fixed_pte_set(__fix_to_virt(index), pfn_pte(PFN_DOWN(phys), prot));
	kmap_vars->fixmaps_set++;
}

void clear_fixmap(uint32_t index)
{
	set_fixmap_prot(index, 0, __pgprot(0));
}
