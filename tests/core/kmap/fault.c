/* SPDX-License-Identifier: GPL-2.0-only */
/* Faults at kernel addresses: directories that lag behind, stale translations, fixups. */
#include "fixture.h"

#include "core/kmap/extable.h"
#include "core/kmap/fault.h"
#include "core/kmap/pgalloc.h"

static struct mm_struct *space_new(void)
{
	struct mm_struct *mm = kzalloc(sizeof(*mm), GFP_KERNEL);

	mm_init(mm, NULL);
	cr_assert_not_null(pgd_alloc(mm));
	return mm;
}

static void space_drop(struct mm_struct *mm)
{
	mm_forget(mm);
	pgd_free(mm, mm->pgd);
	kfree(mm);
}

static bool knows(const struct mm_struct *mm, vaddr_t address)
{
	pud_t *pudp = pud_offset(pgd_offset_pgd(mm->pgd, address), address);

	return pmd_present(pmdp_get(pmd_offset(pudp, address)));
}

KernelTest(vmalloc_fault, copies_a_table_into_a_directory_that_lags_behind)
{
	struct mm_struct *mm = space_new(), *other = space_new();
	void *p;

	use_mm(mm);
	p = vmalloc(2 * PAGE_SIZE);
	cr_assert_eq(knows(mm, vaddr(p)), SHARED_KERNEL_PMD);
	page_fill(vaddr(p), 6);
	cr_assert(knows(mm, vaddr(p)));
	cr_assert_eq(knows(other, vaddr(p)), SHARED_KERNEL_PMD, "each when it needs it");
	switch_mm(mm, other);
	cr_assert(page_has(vaddr(p), 6));
	cr_assert_eq(vmalloc_fault(vaddr(p)), 0);
	cr_assert_eq(vmalloc_fault(vaddr(p) + 2 * PAGE_SIZE), -1, "the guard");
	cr_assert_eq(vmalloc_fault(VMALLOC_END - PAGE_SIZE), -1, "no table");
	cr_assert_eq(vmalloc_fault(VMALLOC_START - 1), -1);
	cr_assert_eq(vmalloc_fault(VMALLOC_END), -1);
	space_drop(mm);
	space_drop(other);
}

static vaddr_t fill_there;

static void fill_it(void *unused_info)
{
	page_fill(fill_there, 8);
}

KernelTest(vmalloc_fault, is_repaired_in_an_interrupt_too)
{
	struct mm_struct *mm = space_new();

	cr_assert_eq(sched_move_current(1), 0);
	use_mm(mm);
	cr_assert_eq(sched_move_current(0), 0);
	fill_there = vaddr(vmalloc(PAGE_SIZE));
	smp_call_function_single(1, fill_it, NULL, true);
	cr_assert(page_has(fill_there, 8));
	cr_assert(knows(mm, fill_there));
	space_drop(mm);
}

static void tables_differ(void)
{
	struct mm_struct *mm = space_new();
	vaddr_t address = vaddr(vmalloc(PAGE_SIZE));
	pud_t *pudp = pud_offset(pgd_offset_pgd(mm->pgd, address), address);

	if (SHARED_KERNEL_PMD)
		machine_end(END_BUG, "vmalloc_sync_one: pmd_pfn(pmdp_get(pmdp)) != "
				     "pmd_pfn(pmdp_get(pmd_k))");
	set_pmd(pmd_offset(pudp, address),
		pmd_of_table(vmalloc_to_pfn(vmalloc_32(PAGE_SIZE)), true));
	use_mm(mm);
	cr_assert_neq(vmalloc_fault(address), 0);
}

Test(vmalloc_fault, of_another_table_than_the_references_is_a_bug)
{
	must_end(tables_differ, END_BUG,
		 "vmalloc_sync_one: pmd_pfn(pmdp_get(pmdp)) != pmd_pfn(pmdp_get(pmd_k))");
}

KernelTest(pgd_alloc, gives_back_what_it_has_when_memory_is_missing)
{
	struct mm_struct mm = {0};
	uint32_t before = free_pages_now();

	for (uint32_t n = 1; n <= (PAGING_PAE ? 4 : 1); n++) {
		fail_from(n, true);
		cr_assert_null(pgd_alloc(&mm), "point %u", n);
		fail_none();
		cr_assert_eq(free_pages_now(), before);
	}
	/* t0's directory is there, and no other */
	cr_assert_eq(list_empty(&kmap_vars->pgd_list), SHARED_KERNEL_PMD);
	cr_assert_eq(list_is_singular(&kmap_vars->pgd_list), !SHARED_KERNEL_PMD);
}

KernelTest(pte_alloc_one, gives_a_table_with_a_lock)
{
	struct page *table = pte_alloc_one(init_mm, 0);

	spin_lock(&table->ptl);
	spin_unlock(&table->ptl);
	pte_free(init_mm, table);
}

/* ---- stale translations ---------------------------------------------------------------------- */

static vaddr_t stale;

static void write_stale(void *unused_info)
{
	cpu_write8(stale, 3);
}

static void read_stale(void *unused_info)
{
	cpu_read8(stale);
}

KernelTest(spurious_fault, lets_a_cpu_go_on_that_has_an_entry_of_before)
{
	pte_t *ptep;

	stale = vaddr(vmalloc(PAGE_SIZE));
	ptep = kernel_pte(stale);
	set_pte_atomic(ptep, pte_wrprotect(ptep_get(ptep)));
	smp_call_function_single(1, read_stale, NULL, true);
	set_pte_atomic(ptep, pte_mkwrite(ptep_get(ptep)));
	smp_call_function_single(1, write_stale, NULL, true);
	cr_assert_eq(cpu_read8(stale), 3);
}

KernelTest(spurious_fault, is_decided_by_the_kernels_tables)
{
	vaddr_t address = vaddr(vmalloc(PAGE_SIZE)), direct = PAGE_OFFSET + 0x200000;
	pte_t *ptep = kernel_pte(address);

	cr_assert(spurious_fault(PF_WRITE | PF_PROT, address));
	cr_assert(spurious_fault(PF_WRITE, direct));
	cr_assert_not(spurious_fault(PF_USER, address));
	cr_assert_not(spurious_fault(PF_RSVD, address));
	cr_assert_not(spurious_fault(0, address + PAGE_SIZE));
	cr_assert_not(spurious_fault(0, VMALLOC_END - PAGE_SIZE));
	cr_assert_eq(spurious_fault(PF_INSTR, address), !PAGING_PAE);
	set_pte_atomic(ptep, pte_wrprotect(ptep_get(ptep)));
	cr_assert_not(spurious_fault(PF_WRITE, address));
	cr_assert(spurious_fault(0, address));
	set_pte_atomic(ptep, pfn_pte(5, PAGE_NONE));
	cr_assert_not(spurious_fault(0, address), "PROTNONE is nothing to the CPU");
}

KernelTest(spurious_fault, warns_of_a_directory_that_allows_less_than_its_table)
{
	vaddr_t address = vaddr(vmalloc(PAGE_SIZE));
	pmd_t *pmdp = pmd_offset(pud_offset(pgd_offset_k(address), address), address);
	pmd_t before = pmdp_get(pmdp);

	set_pmd(pmdp, __pmd(pmd_val(before) & ~(pmdval_t)_PAGE_RW));
	cr_assert_not(spurious_fault(PF_WRITE, address));
	set_pmd(pmdp, before);
	cr_assert_str_eq(kernel_log, "WARN spurious_fault: PMD has incorrect permission bits\n");
}

/* ---- fixups ---------------------------------------------------------------------------------- */

KernelTest(probe_kernel, tells_what_cannot_be_touched)
{
	vaddr_t address = vaddr(vmalloc(PAGE_SIZE));
	char bytes[16] = {1, 2, 3};

	cr_assert_eq(probe_kernel_write(address, bytes, 16), 0);
	memset(bytes, 0, sizeof(bytes));
	cr_assert_eq(probe_kernel_read(bytes, address, 16), 0);
	cr_assert_eq(bytes[2], 3);
	cr_assert_eq(probe_kernel_read(bytes, address + PAGE_SIZE - 8, 16), -EFAULT);
	cr_assert_eq(__copy_from_user_inatomic(bytes, address + PAGE_SIZE - 8, 16), 8);
	cr_assert_eq(__copy_to_user_inatomic(address + PAGE_SIZE, bytes, 16), 16);
	cr_assert_eq(probe_kernel_write(0x1000, bytes, 4), -EFAULT, "and user addresses");
	cr_assert_eq(current->insn, 0);
	cr_assert_eq(preempt_count(), 0);
	cr_assert_str_empty(kernel_log);
}

KernelTest(probe, tells_of_a_fault_that_nobody_repairs)
{
	struct access access = {.kind = ACCESS_WRITE, .address = VMALLOC_START, .size = 4};
	struct access_outcome outcome;
	struct insn_before before = probe_begin();

	cpu_try_access(&access, &outcome);
	probe_end(before);
	cr_assert(outcome.faulted);
	cr_assert_eq(outcome.code, (uint32_t)PF_WRITE);
	access.address = vaddr(vmalloc(PAGE_SIZE));
	before = probe_begin();
	cpu_try_access(&access, &outcome);
	probe_end(before);
	cr_assert_not(outcome.faulted);
	cr_assert_eq(current->insn, 0);
}

KernelTest(exception_table, is_sorted_and_searched)
{
	for (uint32_t i = 0; i < kmap_vars->extable_nr; i++) {
		const struct exception_table_entry *entry = &kmap_vars->extable[i];

		cr_assert_eq(search_exception_tables(entry->insn), entry);
		cr_assert(i == 0 || entry[-1].insn < entry->insn);
	}
	cr_assert_geq(kmap_vars->extable_nr, 3);
	cr_assert_null(search_exception_tables(1));
	cr_assert_null(search_exception_tables(UINT32_MAX));
	cr_assert_not(fixup_exception());
}
