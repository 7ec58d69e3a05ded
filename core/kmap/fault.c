/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page faults at kernel addresses: lazy copying into directories, stale translations, and the oops.
 *
 * As: arch/x86/mm/fault.c of 2.6.34.
 */
#include "core/kmap/fault.h"

#include <inttypes.h>

#include "core/kmap/extable.h"
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

/* ---- the oops -------------------------------------------------------------------------------- */

/* Entries that lead to @address, as far as they go. As: dump_pagetable(). */
static void dump_pagetable(vaddr_t address)
{
	uint64_t pde = pte_val(directory_entry(address));
	enum pg_level level;
	const pte_t *ptep = lookup_address(address, &level);
	int digits = PAGING_PAE ? 16 : 8;

	if (PAGING_PAE)
		printk(KERN_ALERT "*pdpt = %016" PRIx64 " ",
		       (uint64_t)pgd_val(pgdp_get(pgd_offset_k(address))));
	printk("%s*pde = %0*" PRIx64 " ", PAGING_PAE ? KERN_CONT : KERN_ALERT, digits, pde);
	if (ptep != NULL && level == PG_LEVEL_4K)
		printk(KERN_CONT "*pte = %0*" PRIx64, digits, (uint64_t)pte_val(ptep_get(ptep)));
	printk(KERN_CONT "\n");
}

static void show_fault_oops(uint32_t error_code, vaddr_t address)
{
	enum pg_level level;
	const pte_t *ptep = lookup_address(address, &level);

	if ((error_code & PF_INSTR) != 0 && ptep != NULL && pte_present(ptep_get(ptep)) &&
	    !pte_exec(ptep_get(ptep)))
		printk(KERN_CRIT "kernel tried to execute NX-protected page - exploit attempt? "
				 "(uid: %u)\n",
		       0u);
	printk(KERN_ALERT "BUG: unable to handle kernel %s at %08x\n",
	       address < PAGE_SIZE ? "NULL pointer dereference" : "paging request", address);
	if (address >= TASK_SIZE)
		dump_pagetable(address);
}

/*
 * Differs: the registers are left out: they would differ from build to build.
 */
static noreturn void oops(uint32_t error_code, vaddr_t address)
{
	goal(KMAP_FAULT_OOPS);
	show_fault_oops(error_code, address);
	printk(KERN_EMERG "Oops: %04x [#1] PREEMPT SMP\n", error_code);
	machine_end(END_OOPS, "0x%x 0x%x", address, error_code);
}

/* Nobody can repair it. As: bad_area_nosemaphore(), no_context(). */
static bool bad_area(const struct exception *exception)
{
	if (!exception->user && !fixup_exception())
		oops(exception->code, exception->address);
	return false;
}

bool do_page_fault(const struct exception *exception)
{
	vaddr_t address = exception->address;

	if (address < TASK_SIZE)
		return bad_area(exception);
	if ((exception->code & (PF_RSVD | PF_USER | PF_PROT)) == 0 && vmalloc_fault(address) == 0)
		return true;
	if (spurious_fault(exception->code, address))
		return true;
	return bad_area(exception);
}
