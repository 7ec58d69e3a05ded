/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The oops: what the log says of a fault that nobody can repair, and the end of the machine.
 *
 * As:      show_fault_oops(), dump_pagetable(), pgtable_bad() of arch/x86/mm/fault.c of 2.6.34.
 * Differs: registers and stack are left out: they would differ from build to build.
 */
#include <inttypes.h>

#include "core/fault/fault_internal.h"

/* One entry of a level; the first one begins the line. */
static void entry_print(bool first, const char *name, uint64_t value)
{
	printk("%s*%s = %0*" PRIx64 " ", first ? KERN_ALERT : KERN_CONT, name, PAGING_PAE ? 16 : 8,
	       value);
}

/* Can the kernel look into the table at @table? Not if it lies in highmem: that needs a slot. */
static bool table_seen(bool present, pfn_t table)
{
	return present && table < node_vars->max_low_pfn;
}

/*
 * Entries that lead to @address, as far as they go, in the directory that the CPU has.
 */
static void dump_pagetable(vaddr_t address)
{
	pgd_t *pgdp = pgd_offset_pgd(__va(cpu_control()->cr3 & PAGE_MASK), address);
	pud_t *pudp = pud_offset(pgdp, address);
	pmd_t pmd;

	if (PAGING_PAE)
		entry_print(true, "pdpt", pud_val(pudp_get(pudp)));
	if (!PAGING_PAE || table_seen(pud_present(pudp_get(pudp)), pud_pfn(pudp_get(pudp)))) {
		pmd = pmdp_get(pmd_offset(pudp, address));
		entry_print(!PAGING_PAE, "pde", pmd_val(pmd));
		if (table_seen(pmd_present(pmd) && !pmd_large(pmd), pmd_pfn(pmd)))
			entry_print(false, "pte",
				    pte_val(ptep_get((pte_t *)pmd_page_vaddr(pmd) +
						     pte_index(address))));
	}
	printk(KERN_CONT "\n");
}

/* As: show_fault_oops(). Differs: the task's uid is 0; there is no IP to tell. */
static void show_fault_oops(const struct fault *fault)
{
	enum pg_level level;
	const pte_t *ptep = lookup_address(fault->address, &level);

	if ((fault->error_code & PF_INSTR) != 0 && ptep != NULL && pte_present(ptep_get(ptep)) &&
	    !pte_exec(ptep_get(ptep)))
		printk(KERN_CRIT "kernel tried to execute NX-protected page - exploit attempt? "
				 "(uid: %u)\n",
		       0u);
	printk(KERN_ALERT "BUG: unable to handle kernel %s at %08x\n",
	       fault->address < PAGE_SIZE ? "NULL pointer dereference" : "paging request",
	       fault->address);
	dump_pagetable(fault->address);
}

void fault_oops(const struct fault *fault)
{
	goal(FAULT_OOPS);
	show_fault_oops(fault);
	fault_thread_note(fault, fault->error_code);
	printk(KERN_EMERG "Oops: %04x [#1] PREEMPT SMP\n", fault->error_code);
	printk(KERN_EMERG "CR2: %016x\n", fault->address);
	machine_end(END_OOPS, "0x%x 0x%x", fault->address, fault->error_code);
}

void pgtable_bad(const struct fault *fault)
{
	printk(KERN_ALERT "%s: Corrupted page table at address %x\n", fault->tsk->comm,
	       fault->address);
	dump_pagetable(fault->address);
	fault_thread_note(fault, fault->error_code);
	printk(KERN_EMERG "Bad pagetable: %04x [#1] PREEMPT SMP\n", fault->error_code);
	machine_end(END_OOPS, "0x%x 0x%x", fault->address, fault->error_code);
}
