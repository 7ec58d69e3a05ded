/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page faults at kernel addresses that are none: tables that a directory lacks, stale translations.
 *
 * As: arch/x86/mm/fault.c of 2.6.34.
 */
#include "core/kmap/fault.h"

#include "core/kmap/kmap_internal.h"

/* ---- vmalloc space --------------------------------------------------------------------------- */

/*
 * Copy the entry of @address from the reference into @pgd. Ensures: NULL: the reference has none.
 *
 * No locks: it may come at any moment, in interrupts too.
 */
static pmd_t *vmalloc_sync_one(pgd_t *pgd, vaddr_t address)
{
	pud_t *pudp = pud_offset(pgd_offset_pgd(pgd, address), address);
	pud_t *pud_k = pud_offset(pgd_offset_k(address), address);
	pmd_t *pmdp, *pmd_k;

	if (!pud_present(pudp_get(pud_k)))
		return NULL;
	pmdp = pmd_offset(pudp, address);
	pmd_k = pmd_offset(pud_k, address);
	if (!pmd_present(pmdp_get(pmd_k)))
		return NULL;
	if (!pmd_present(pmdp_get(pmdp))) {
		goal(KMAP_FAULT_SYNCED);
		set_pmd(pmdp, pmdp_get(pmd_k));
	} else {
		BUG_ON(pmd_pfn(pmdp_get(pmdp)) != pmd_pfn(pmdp_get(pmd_k)));
	}
	return pmd_k;
}

int vmalloc_fault(vaddr_t address)
{
	pmd_t *pmd_k;

	if (address < VMALLOC_START || address >= VMALLOC_END)
		return -1;
	/* what CR3 says, not current: this may be in the middle of a switch */
	pmd_k = vmalloc_sync_one(__va(cpu_control()->cr3 & PAGE_MASK), address);
	if (pmd_k == NULL)
		return -1;
	return pte_present(ptep_get(pte_offset_kernel(pmd_k, address))) ? 0 : -1;
}

/* ---- stale translations ---------------------------------------------------------------------- */

static bool access_allowed(uint32_t error_code, pte_t pte)
{
	if ((error_code & PF_WRITE) != 0 && !pte_write(pte))
		return false;
	return (error_code & PF_INSTR) == 0 || pte_exec(pte);
}

/* The directory's entry of @address seen as a pte. */
static pte_t directory_entry(vaddr_t address)
{
	pmd_t *pmdp = pmd_offset(pud_offset(pgd_offset_k(address), address), address);

	return __pte(pmd_val(pmdp_get(pmdp)));
}

bool spurious_fault(uint32_t error_code, vaddr_t address)
{
	enum pg_level level;
	const pte_t *ptep;

	if ((error_code & (PF_USER | PF_RSVD)) != 0)
		return false;
	ptep = lookup_address(address, &level);
	if (ptep == NULL || (pte_flags(ptep_get(ptep)) & _PAGE_PRESENT) == 0)
		return false;
	if (!access_allowed(error_code, ptep_get(ptep)))
		return false;
	goal(KMAP_FAULT_SPURIOUS);
	return !WARN_ONCE(!access_allowed(error_code, directory_entry(address)),
			  "PMD has incorrect permission bits\n");
}
