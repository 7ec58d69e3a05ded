/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include <string.h>

#include "paging.h"
#include "sim/cpu.h"

#define ALL_RIGHTS (ENTRY_P | ENTRY_RW | ENTRY_US)

/* What the handlers saw. */
static struct exception seen[32];
static uint32_t nr_seen;

static void note(const struct exception *exception)
{
	seen[nr_seen++ % 32] = *exception;
	cr_assert_not(cpu_irqs_enabled());
	cr_assert_eq(cpu_control()->cpl, 0);
	cr_assert_eq(exception_depth(), exception->depth);
}

static bool map_and_go_on(const struct exception *exception)
{
	note(exception);
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED), entry_of(PAGE_PFN, ALL_RIGHTS));
	return true;
}

static bool decline(const struct exception *exception)
{
	note(exception);
	return false;
}

static bool repair_nothing(const struct exception *exception)
{
	note(exception);
	return true;
}

/* MAPPED is not mapped, but the rest of its table is there. */
static void absent(void)
{
	paging_shape(SHAPE_4K, TLB_REAL);
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, MAPPED), 0);
	word_put(PAGE_PFN, 0, 0x600d);
	nr_seen = 0;
}

static uint32_t got;

static void read_it(void)
{
	got = cpu_read32(MAPPED);
}

Test(exception, a_page_fault_is_delivered_and_the_access_tried_again)
{
	absent();
	exception_register(EXCEPTION_PAGE_FAULT, map_and_go_on);
	cr_assert(exception_has_handler(EXCEPTION_PAGE_FAULT));
	cr_assert_eq(run_on_machine(read_it), END_NONE);
	cr_assert_eq(got, 0x600d);
	cr_assert_eq(nr_seen, 1);
	cr_assert_eq(seen[0].vector, EXCEPTION_PAGE_FAULT);
	cr_assert_eq(seen[0].code, 0);
	cr_assert_eq(seen[0].address, MAPPED);
	cr_assert_eq(seen[0].depth, 1);
	cr_assert_eq(cpu_control()->cr2, MAPPED);
	cr_assert_eq(exception_depth(), 0);
}

static void write_from_ring_3(void)
{
	cpu_irq_enable();
	cpu_set_cpl(3);
	cpu_write32(MAPPED, 5);
	cr_assert_eq(cpu_control()->cpl, 3);
	cr_assert(cpu_irqs_enabled());
}

Test(exception, ring_and_interrupt_flag_come_back_after_the_handler)
{
	absent();
	exception_register(EXCEPTION_PAGE_FAULT, map_and_go_on);
	cr_assert_eq(run_on_machine(write_from_ring_3), END_NONE);
	cr_assert_eq(seen[0].code, FAULT_W | FAULT_U);
	cr_assert(seen[0].user);
	cr_assert(seen[0].irqs_enabled);
	cr_assert_eq(word_get(PAGE_PFN, 0), 5);
}

Test(exception, a_fault_that_nobody_handles_ends_the_machine)
{
	absent();
	cr_assert_eq(run_on_machine(read_it), END_OOPS);
	cr_assert_str_eq(machine_end_text(), "0x801000 0x0");
	absent();
	exception_register(EXCEPTION_PAGE_FAULT, decline);
	cr_assert_eq(run_on_machine(read_it), END_OOPS);
	cr_assert_eq(nr_seen, 1);
}

static struct access_outcome tried;

static void try_it(void)
{
	struct access access = {.kind = ACCESS_WRITE, .address = MAPPED, .size = 4};

	cpu_try_access(&access, &tried);
}

Test(exception, a_tried_access_tells_the_fault_that_nobody_handles)
{
	absent();
	cr_assert_eq(run_on_machine(try_it), END_NONE);
	cr_assert(tried.faulted);
	cr_assert_eq(tried.code, FAULT_W);
	cr_assert_eq(tried.address, MAPPED);
	exception_register(EXCEPTION_PAGE_FAULT, decline);
	cr_assert_eq(run_on_machine(try_it), END_NONE);
	cr_assert(tried.faulted);
	cr_assert_eq(nr_seen, 1);
	exception_register(EXCEPTION_PAGE_FAULT, NULL);
	cr_assert_not(exception_has_handler(EXCEPTION_PAGE_FAULT));
}

Test(exception, a_handler_that_repairs_nothing_meets_the_limit_of_the_run)
{
	absent();
	exception_register(EXCEPTION_PAGE_FAULT, repair_nothing);
	machine_limit_set(1000);
	cr_assert_eq(run_on_machine(read_it), END_LIMIT);
	cr_assert_eq(nr_seen, 1001 - 1);
	machine_limit_set(0);
}

/* Each handler faults at the next page, the last one finds it mapped. */
static void write_bad_cr0(void)
{
	cpu_write_cr0(CR0_PE | CR0_NW);
}

static uint32_t deepest;

static bool fault_again(const struct exception *exception)
{
	note(exception);
	if (exception->depth < deepest)
		cpu_read32(MAPPED + exception->depth * PAGE_SIZE);
	entry_put(SHAPE_4K, leaf_at(SHAPE_4K, exception->address), entry_of(PAGE_PFN, ALL_RIGHTS));
	return true;
}

Test(exception, handlers_may_fault_themselves)
{
	absent();
	deepest = EXCEPTION_DEPTH_MAX;
	exception_register(EXCEPTION_PAGE_FAULT, fault_again);
	cr_assert_eq(run_on_machine(read_it), END_NONE);
	cr_assert_eq(nr_seen, EXCEPTION_DEPTH_MAX);
	for (uint32_t i = 0; i < EXCEPTION_DEPTH_MAX; i++) {
		cr_assert_eq(seen[i].depth, i + 1);
		cr_assert_eq(seen[i].address, MAPPED + i * PAGE_SIZE);
	}
	cr_assert_eq(exception_depth(), 0);
}

Test(exception, handlers_nested_too_deep_are_a_double_fault)
{
	absent();
	deepest = UINT32_MAX;
	exception_register(EXCEPTION_PAGE_FAULT, fault_again);
	cr_assert_eq(run_on_machine(read_it), END_OOPS);
	cr_assert_eq(strncmp(machine_end_text(), "double fault", 12), 0, "%s", machine_end_text());
	cr_assert_eq(nr_seen, EXCEPTION_DEPTH_MAX);
}

static bool protection_when_full(const struct exception *exception)
{
	note(exception);
	if (exception->depth == EXCEPTION_DEPTH_MAX)
		write_bad_cr0();
	cpu_read32(MAPPED + exception->depth * PAGE_SIZE);
	return true;
}

static bool never_called(const struct exception *exception)
{
	cr_assert_fail("there is no stack for it");
	return false;
}

/* SDM 3A 6.15: a contributory exception for whose handler there is no stack, too. */
Test(exception, general_protection_nested_too_deep_is_a_double_fault)
{
	absent();
	exception_register(EXCEPTION_PAGE_FAULT, protection_when_full);
	exception_register(EXCEPTION_GENERAL_PROTECTION, never_called);
	cr_assert_eq(run_on_machine(read_it), END_OOPS);
	cr_assert_str_eq(machine_end_text(), "double fault: exception 13 at 0x0, 16 deep");
}

static bool last_words(const struct exception *exception)
{
	cr_assert_eq(exception->vector, EXCEPTION_DOUBLE_FAULT);
	cr_assert_eq(exception->depth, EXCEPTION_DEPTH_MAX + 1);
	cr_assert_eq(exception->code, 0, "SDM 3A 6.15: the processor always pushes 0");
	cr_assert_eq(exception->address, cpu_control()->cr2, "of the fault that had no stack");
	machine_end(END_PANIC, "double fault handled");
}

static bool double_fault_returns(const struct exception *exception)
{
	return true;
}

static bool double_fault_faults(const struct exception *exception)
{
	cpu_read32(MAPPED + 100 * PAGE_SIZE);
	return true;
}

Test(exception, a_double_fault_has_a_handler_which_must_not_return_nor_fault)
{
	static const struct {
		exception_handler_fn *handler;
		enum machine_end end;
	} rows[] = {
		{last_words, END_PANIC},
		{double_fault_returns, END_OOPS},
		{double_fault_faults, END_OOPS},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		absent();
		deepest = UINT32_MAX;
		exception_register(EXCEPTION_PAGE_FAULT, fault_again);
		exception_register(EXCEPTION_DOUBLE_FAULT, rows[i].handler);
		cr_assert_eq(run_on_machine(read_it), rows[i].end, "row %zu", i);
	}
}

/* ---- general protection ---------------------------------------------------------------------- */

static void write_bad_cr3(void)
{
	entry_put(SHAPE_PAE_4K, (paddr_t)POINTERS_PFN << PAGE_SHIFT, ENTRY_P | 2);
	cpu_write_cr3(cpu_control()->cr3);
}

static void write_bad_cr4(void)
{
	cpu_write_cr4(1);
}

static void write_bad_efer(void)
{
	cpu_write_efer(1);
}

static void invlpg_in_ring_3(void)
{
	cpu_set_cpl(3);
	cpu_invlpg(MAPPED);
}

Test(exception, illegal_control_register_values_are_general_protection)
{
	static const struct {
		void (*fn)(void);
		const char *text;
	} rows[] = {
		{write_bad_cr0, "general protection: CR0 0x20000001"},
		{write_bad_cr3, "general protection: CR3 0x1000000"},
		{write_bad_cr4, "general protection: CR4 0x1"},
		{write_bad_efer, "general protection: EFER 0x1"},
		{invlpg_in_ring_3, "general protection: INVLPG 0x801000"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		paging_shape(SHAPE_PAE_4K, TLB_REAL);
		cr_assert_eq(run_on_machine(rows[i].fn), END_OOPS);
		cr_assert_str_eq(machine_end_text(), rows[i].text);
	}
}

static bool go_to_ring_0(const struct exception *exception)
{
	note(exception);
	cr_assert_eq(exception->vector, EXCEPTION_GENERAL_PROTECTION);
	cr_assert_eq(exception->code, 0);
	/* what is wrong is the table, and it is put right */
	entry_put(SHAPE_PAE_4K, (paddr_t)POINTERS_PFN << PAGE_SHIFT, 0);
	return true;
}

Test(exception, a_handler_may_repair_what_was_refused)
{
	absent();
	paging_shape(SHAPE_PAE_4K, TLB_REAL);
	exception_register(EXCEPTION_GENERAL_PROTECTION, go_to_ring_0);
	cr_assert_eq(run_on_machine(write_bad_cr3), END_NONE);
	cr_assert_eq(nr_seen, 1);
	cr_assert_eq(cpu_control()->pdpte[0], 0);
}

static void control_by_instructions(void)
{
	cpu_write_cr4(CR4_PGE);
	cpu_write_cr3(DIRECTORY_PFN << PAGE_SHIFT);
	cpu_write_cr0(CR0_PE | CR0_WP | CR0_PG);
	cpu_write_efer(EFER_NXE);
	cpu_invlpg(MAPPED);
}

Test(exception, control_registers_take_legal_values)
{
	paging_machine(TLB_REAL);
	cr_assert_eq(run_on_machine(control_by_instructions), END_NONE);
	cr_assert_eq(cpu_control()->mode, PAGING_2_LEVEL);
	cr_assert_eq(cpu_control()->cr3, DIRECTORY_PFN << PAGE_SHIFT);
	cr_assert_eq(cpu_control()->efer, EFER_NXE);
	cr_assert_eq(cpu_control()->cr4, CR4_PGE);
}
