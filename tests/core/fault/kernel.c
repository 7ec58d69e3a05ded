/* SPDX-License-Identifier: GPL-2.0-only */
/* Faults at the kernel's own addresses. */
#include "fixture.h"

#include <string.h>

#include "core/base/smp.h"
#include "core/kmap/extable.h"
#include "core/kmap/vmalloc.h"

/* ---- nobody repairs them --------------------------------------------------------------------- */

static void fault_there(void *unused_info)
{
	cpu_read8(VMALLOC_START);
}

/* An interrupt's fault is not that of the copy which it interrupted. */
static void interrupted_copy(void)
{
	struct insn_before before = insn_begin(ksym_number("__copy_from_user_inatomic"));

	cr_assert_eq(sched_move_current(0), 0);
	cpu_irq_disable();
	cpu_ipi(1, VECTOR_CALL_FUNCTION);
	cpu_irq_enable();
	insn_end(before);
	smp_call_function_single(1, fault_there, NULL, true);
}

/* By the kernel's own directory, which has nothing below. */
static void null_there(void *unused_info)
{
	cpu_read8(4);
}

static void null_on_an_idle_cpu(void)
{
	smp_call_function_single(1, null_there, NULL, true);
}

static void read_nothing(void)
{
	cpu_read32(VMALLOC_START + 0x1004);
}

static void write_above_the_fixmap(void)
{
	cpu_write32(0xffffe000u, 1);
}

static void unlisted_copy(void)
{
	char byte;
	struct insn_before before = insn_begin(ksym_number("unlisted_copy"));

	cpu_copy_in(&byte, VMALLOC_START, 1);
	insn_end(before);
}

static const struct {
	void (*body)(void);
	const char *text;
} oopses[] = {
	{read_nothing, NULL},     {write_above_the_fixmap, "0xffffe000 0x2"}, {unlisted_copy, NULL},
	{interrupted_copy, NULL}, {null_on_an_idle_cpu, "0x4 0x0"},
};

Test(do_page_fault, that_nobody_repairs_is_an_oops)
{
	for (size_t i = 0; i < ARRAY_SIZE(oopses); i++) {
		boot();
		cr_assert_eq(ending(oopses[i].body), END_OOPS);
		if (oopses[i].text != NULL)
			cr_assert_str_eq(machine_end_text(), oopses[i].text);
		cr_assert_not_null(strstr(kernel_log, "BUG: unable to handle kernel "));
		cr_assert_not_null(strstr(kernel_log, PAGING_PAE ? "*pdpt = " : "*pde = "));
		cr_assert_not_null(strstr(kernel_log, "Oops: "));
	}
}

static void execute_data(void)
{
	vaddr_t address = vaddr(vmalloc(PAGE_SIZE));

	cpu_write8(address, 0xc3);
	cpu_fetch(address, 1);
	machine_end(END_OOPS, "it ran");
}

Test(do_page_fault, of_an_instruction_fetch_from_data_is_named)
{
	boot();
	cr_assert_eq(ending(execute_data), END_OOPS);
	cr_assert_eq(strcmp(machine_end_text(), "it ran") == 0, !PAGING_PAE, "only PAE has NX");
	cr_assert_eq(strstr(kernel_log, "kernel tried to execute NX-protected page") != NULL,
		     PAGING_PAE);
	cr_assert_eq(strstr(kernel_log, "*pte = ") != NULL, PAGING_PAE);
}

/* ---- reserved bits --------------------------------------------------------------------------- */

static void corrupt_table(void)
{
	spinlock_t *ptl;
	pte_t *ptep;

	unmap_all();
	map(HERE, 1, RW, 0);
	user_store(HERE, 1);
	ptep = get_locked_pte(current->mm, HERE, &ptl);
	set_pte_atomic(ptep, __pte(pte_val(ptep_get(ptep)) | (pteval_t)(UINT64_C(1) << 62)));
	pte_unmap_unlock(ptep, ptl);
	flush_tlb_page(current->mm, HERE);
	user_load(HERE);
	machine_end(END_OOPS, "nobody noticed");
}

Test(pgtable_bad, is_what_a_reserved_bit_of_an_entry_ends_in)
{
	if (!PAGING_PAE)
		return; /* entries of 32 bits have none */
	must_end(corrupt_table, END_OOPS, "0x10000000 0xd");
	cr_assert_not_null(strstr(kernel_log, "t0: Corrupted page table at address 10000000\n"));
	cr_assert_not_null(strstr(kernel_log, "*pdpt = "));
}

/* ---- they are repaired, also for who may not sleep ------------------------------------------- */

KernelTest(do_page_fault, serves_vmalloc_space_with_interrupts_off_and_locks_held)
{
	vaddr_t address = vaddr(vmalloc(PAGE_SIZE));
	bool flags;

	down_write(&current->mm->mmap_sem);
	flags = spin_lock_irqsave(&current->mm->page_table_lock);
	cpu_write32(address, 5);
	cr_assert_eq(cpu_read32(address), 5);
	cr_assert_not(cpu_irqs_enabled());
	spin_unlock_irqrestore(&current->mm->page_table_lock, flags);
	up_write(&current->mm->mmap_sem);
	vfree(window_ptr(address));
}
