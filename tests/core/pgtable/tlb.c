/* SPDX-License-Identifier: GPL-2.0-only */
/* Address spaces on CPUs, who is asked to forget them, and pages that wait until all have. */
#include "fixture.h"

#include "core/pgtable/page_table_page.h"
#include "core/pgtable/tlbflush.h"

/* Two spaces in RAM, with directories that are empty. */
static struct mm_struct *spaces;

static void spaces_make(void)
{
	spaces = table_new();
	for (uint32_t i = 0; i < 2; i++) {
		pgd_t *pgd = table_new();

		clone_pgd_range(pgd, swapper_pg_dir, PTRS_PER_PGD);
		mm_init(&spaces[i], pgd);
	}
	for (uint32_t cpu = 0; cpu < 2; cpu++)
		cpu_set_online(cpu, true);
	local_irq_enable();
}

static uint32_t cr3_of(uint32_t cpu)
{
	return mmu_of(cpu)->control.cr3;
}

static void switches(void)
{
	spaces_make();
	use_mm(&spaces[0]);
	cr_assert_eq(cr3_of(0), __pa(spaces[0].pgd));
	cr_assert_eq(spaces[0].cpu_vm_mask, 1);
	switch_mm(&spaces[0], &spaces[1]);
	cr_assert_eq(cr3_of(0), __pa(spaces[1].pgd));
	cr_assert_eq(spaces[0].cpu_vm_mask, 0);
	cr_assert_eq(spaces[1].cpu_vm_mask, 1);
	unuse_mm(&spaces[0]);
	cr_assert_eq(this_pgtable_percpu->state, TLBSTATE_OK, "another space is in use");
	unuse_mm(&spaces[1]);
	cr_assert_eq(this_pgtable_percpu->state, TLBSTATE_LAZY);
	cr_assert_eq(cr3_of(0), __pa(spaces[1].pgd), "as long as nobody minds");
}

Test(switch_mm, loads_the_directory_and_says_which_cpus_know_it)
{
	on_machine(switches);
}

static void lazily(void)
{
	spaces_make();
	use_mm(&spaces[0]);
	flush_tlb_mm(&spaces[0]);
	cr_assert_eq(spaces[0].cpu_vm_mask, 1, "in use: flushed, and kept");
	unuse_mm(&spaces[0]);
	flush_tlb_mm(&spaces[1]);
	cr_assert_eq(cr3_of(0), __pa(spaces[0].pgd), "that was another space");
	flush_tlb_page(&spaces[0], 0x1000);
	cr_assert_eq(cr3_of(0), __pa(swapper_pg_dir));
	cr_assert_eq(spaces[0].cpu_vm_mask, 0);
	switch_mm(&spaces[0], &spaces[0]);
	cr_assert_eq(cr3_of(0), __pa(spaces[0].pgd), "loaded again: it missed flushes");
	cr_assert_eq(spaces[0].cpu_vm_mask, 1);
	cr_assert_eq(this_pgtable_percpu->state, TLBSTATE_OK);
}

Test(flush_tlb_mm, makes_a_lazy_cpu_leave_the_space)
{
	on_machine(lazily);
}

static void take_first(void *unused_info)
{
	use_mm(&spaces[0]);
}

static void take_first_lazily(void *unused_info)
{
	use_mm(&spaces[0]);
	unuse_mm(&spaces[0]);
}

static void elsewhere(void)
{
	spaces_make();
	smp_call_function_single(1, take_first_lazily, NULL, true);
	cr_assert_eq(spaces[0].cpu_vm_mask, 2);
	flush_tlb_range(&spaces[0], 0, 0x1000);
	cr_assert_eq(spaces[0].cpu_vm_mask, 0);
	cr_assert_eq(cr3_of(1), __pa(swapper_pg_dir));

	smp_call_function_single(1, take_first, NULL, true);
	flush_tlb_mm(&spaces[0]);
	cr_assert_eq(cr3_of(1), __pa(spaces[0].pgd));
	smp_call_function_single(1, take_first_lazily, NULL, true);
	flush_tlb_all();
	cr_assert_eq(cr3_of(1), __pa(swapper_pg_dir), "global flushes make lazy ones leave, too");
	smp_call_function_single(1, take_first, NULL, true);
	use_mm(&spaces[0]);
	mm_forget(&spaces[0]);
	cr_assert_eq(cr3_of(0), __pa(swapper_pg_dir));
	cr_assert_eq(cr3_of(1), __pa(swapper_pg_dir));
	cr_assert_eq(spaces[0].cpu_vm_mask, 0);
	cr_assert_eq(pgtable_percpu(1)->active_mm, init_mm);
}

Test(flush_tlb_mm, asks_the_cpus_that_know_the_space)
{
	on_machine(elsewhere);
}

static void dies(void)
{
	spaces_make();
	smp_call_function_single(1, take_first, NULL, true);
	tlb_cpu_notify(CPU_DOWN_PREPARE, 1);
	cr_assert_eq(spaces[0].cpu_vm_mask, 2);
	tlb_cpu_notify(CPU_DEAD, 1);
	cr_assert_eq(spaces[0].cpu_vm_mask, 0);
	cr_assert_eq(pgtable_percpu(1)->active_mm, init_mm);
}

Test(tlb_cpu_notify, a_dead_cpu_knows_no_space)
{
	on_machine(dies);
}

static void leave_in_use(void)
{
	leave_mm();
}

Test(leave_mm, is_a_bug_while_the_space_is_in_use)
{
	must_bug(leave_in_use, "leave_mm: this_pgtable_percpu->state == TLBSTATE_OK");
}

static void switch_from_another(void)
{
	spaces_make();
	switch_mm(&spaces[0], &spaces[1]);
}

Test(switch_mm, is_a_bug_from_a_space_that_the_cpu_does_not_have)
{
	must_bug(switch_from_another, "switch_mm: this_pgtable_percpu->active_mm != prev");
}

/* ---- gathering ------------------------------------------------------------------------------- */

static uint32_t freed, batches;
static struct page *last_freed;

static void count_freed(struct page *const *pages, uint32_t nr)
{
	freed += nr;
	batches++;
	last_freed = pages[nr - 1];
}

static struct page *pages_make(void)
{
	node_vars->nr_online_nodes = 1;
	NODE_DATA(0)->node_spanned_pages = 0x1000;
	NODE_DATA(0)->node_mem_map = __va(0x800000);
	mmu_gather_init(count_freed);
	freed = 0;
	batches = 0;
	return pfn_to_page(0);
}

static void gather(void)
{
	struct page *pages;
	struct mmu_gather *tlb;

	spaces_make();
	pages = pages_make();
	tlb = tlb_gather_mmu(&spaces[0], false);
	cr_assert_eq(preempt_count(), 1);
	for (uint32_t i = 0; i < FREE_PTE_NR - 1; i++)
		tlb_remove_page(tlb, pages + i);
	cr_assert_eq(freed, 0, "kept until the TLBs are flushed");
	tlb_remove_page(tlb, pages + 1000);
	cr_assert_eq(freed, FREE_PTE_NR, "the array was full");
	cr_assert_eq(last_freed, pages + 1000);
	tlb_flush_mmu(tlb);
	cr_assert_eq(batches, 1, "nothing is due");
	tlb_remove_tlb_entry(tlb);
	pgtable_page_ctor(pages + 7);
	cr_assert_eq(pte_lockptr(&spaces[0], pmd_of_table(7, true)), &pages[7].ptl);
	pte_free_tlb(tlb, pages + 7);
	tlb_finish_mmu(tlb);
	cr_assert_eq(batches, 2);
	cr_assert_eq(last_freed, pages + 7);
	cr_assert_null(pages[7].first_page);
	cr_assert_eq(preempt_count(), 0);
}

Test(mmu_gather, frees_in_batches_and_after_the_flush)
{
	on_machine(gather);
}

static void gather_alone(void)
{
	struct page *pages;
	struct mmu_gather *tlb;

	spaces_make();
	cpu_set_online(1, false);
	pages = pages_make();
	tlb = tlb_gather_mmu(&spaces[0], true);
	cr_assert_eq(tlb->fullmm, 1);
	tlb_remove_page(tlb, pages + 3);
	cr_assert_eq(last_freed, pages + 3);
	tlb_finish_mmu(tlb);
	cr_assert_eq(batches, 1);
}

Test(mmu_gather, keeps_nothing_back_while_one_cpu_is_online)
{
	on_machine(gather_alone);
}

static void protection_changes(void)
{
	pte_t *ptep = table_for(0xc8000000);
	pte_t pte;

	set_pte(ptep, pte_mkdirty(pfn_pte(WIDE_PFN, PAGE_KERNEL)));
	pte = ptep_modify_prot_start(init_mm, 0xc8000000, ptep);
	cr_assert(pte_none(ptep_get(ptep)), "nobody uses it meanwhile");
	ptep_modify_prot_commit(init_mm, 0xc8000000, ptep, pte_modify(pte, PAGE_KERNEL_RO));
	cr_assert(pte_dirty(ptep_get(ptep)));
	cr_assert_not(pte_write(ptep_get(ptep)));
	cr_assert_eq(pte_pfn(ptep_get(ptep)), WIDE_PFN);
}

Test(ptep, a_protection_is_changed_while_nobody_uses_the_entry)
{
	on_machine(protection_changes);
}
