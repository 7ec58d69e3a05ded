/* SPDX-License-Identifier: GPL-2.0-only */
/* What is done about a fault: signals of users, fixups and oopses of the kernel. */
#include "fixture.h"

#include <string.h>

#include "core/kmap/extable.h"

static const struct {
	enum fault_outcome outcome;
	uint32_t signo, code;
} rows[] = {
	{FAULT_RETRY, 0, 0},
	{FAULT_NO_CONTEXT, SIGSEGV, SEGV_MAPERR},
	{FAULT_BAD_AREA, SIGSEGV, SEGV_MAPERR},
	{FAULT_BAD_ACCESS, SIGSEGV, SEGV_ACCERR},
	{FAULT_SIGBUS, SIGBUS, BUS_ADRERR},
	{FAULT_OOM, SIGKILL, 0},
};

static struct fault fault_of(uint32_t code)
{
	return (struct fault){.address = HERE,
			      .error_code = code,
			      .irqs_enabled = true,
			      .tsk = current,
			      .mm = current->mm};
}

KernelTest(fault_answer, sends_the_user_a_signal)
{
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct fault fault = fault_of(PF_USER | PF_WRITE);
		struct fault_info info = {0};
		bool again = fault_answer(&fault, rows[i].outcome);

		cr_assert_eq(again, rows[i].signo == 0);
		cr_assert_eq(do_signal(&info), rows[i].signo == 0         ? SIGNALS_NONE
					       : rows[i].signo == SIGKILL ? SIGNALS_FATAL
									  : SIGNALS_HANDLED);
		cr_assert_eq(info.signo, rows[i].signo);
		cr_assert_eq(info.code, rows[i].code);
		cr_assert_eq(info.address, rows[i].code == 0 ? 0 : HERE);
	}
}

KernelTest(fault_answer, notes_what_the_last_fault_was)
{
	struct fault fault = fault_of(PF_USER | PF_WRITE);
	struct fault_info info;

	fault_answer(&fault, FAULT_BAD_AREA);
	cr_assert_eq(current->thread.cr2, HERE);
	cr_assert_eq(current->thread.error_code, (uint32_t)(PF_USER | PF_WRITE));
	cr_assert_eq(current->thread.trap_no, 14);
	cr_assert_eq(do_signal(&info), SIGNALS_HANDLED);
	fault.address = PAGE_OFFSET;
	fault_answer(&fault, FAULT_NO_CONTEXT);
	cr_assert_eq(current->thread.error_code, (uint32_t)(PF_USER | PF_WRITE | PF_PROT),
		     "the kernel's addresses are all present");
	cr_assert_eq(do_signal(&info), SIGNALS_HANDLED);
}

KernelTest(fault_answer, logs_a_segfault_that_nobody_handles)
{
	struct fault fault = fault_of(PF_USER | PF_WRITE);
	struct fault_info info;

	current->sp = 0xbffff000;
	fault_answer(&fault, FAULT_BAD_AREA);
	cr_assert_str_empty(kernel_log);
	cr_assert_eq(do_signal(&info), SIGNALS_HANDLED);
	signal_handle(SIGSEGV, false);
	fault_answer(&fault, FAULT_BAD_AREA);
	cr_assert_str_eq(kernel_log, "t0[1]: segfault at 10000000 sp bffff000 error 6\n");
}

KernelTest(fault_answer, fixes_up_what_the_exception_table_knows)
{
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct fault fault = fault_of(PF_WRITE);
		struct insn_before before = insn_begin(KSYM(__get_user));
		bool bus = rows[i].outcome == FAULT_SIGBUS;
		struct fault_info info;

		cr_assert_eq(fault_answer(&fault, rows[i].outcome), rows[i].signo == 0);
		cr_assert_eq(current->insn == KSYM(__get_user), rows[i].signo == 0);
		insn_end(before);
		cr_assert_eq(do_signal(&info),
			     rows[i].outcome == FAULT_OOM ? SIGNALS_FATAL
			     : bus                        ? SIGNALS_HANDLED
							  : SIGNALS_NONE,
			     "2.6.34 sends the kernel's SIGBUS, too: row %zu", i);
	}
}

static void no_row(void)
{
	struct fault fault = fault_of(PF_WRITE);

	fault_answer(&fault, FAULT_BAD_AREA);
}

static void no_row_for_bus(void)
{
	struct fault fault = fault_of(PF_WRITE);

	fault_answer(&fault, FAULT_SIGBUS);
}

static void no_row_for_memory(void)
{
	struct fault fault = fault_of(PF_WRITE);

	fault_answer(&fault, FAULT_OOM);
}

static void reserved_of_the_user(void)
{
	struct fault fault = fault_of(PF_USER | PF_RSVD | PF_PROT);

	fault_answer(&fault, FAULT_BAD_TABLE);
}

Test(fault_answer, is_an_oops_of_the_kernel)
{
	must_end(no_row, END_OOPS, "0x10000000 0x2");
	must_end(no_row_for_bus, END_OOPS, "0x10000000 0x2");
	must_end(no_row_for_memory, END_OOPS, "0x10000000 0x2");
}

Test(pgtable_bad, is_an_oops_of_all)
{
	must_end(reserved_of_the_user, END_OOPS, "0x10000000 0xd");
	cr_assert_not_null(strstr(kernel_log, "t0: Corrupted page table at address 10000000\n"));
	cr_assert_not_null(strstr(kernel_log, "Bad pagetable: 000d [#1] PREEMPT SMP\n"));
}

/* ---- the text -------------------------------------------------------------------------------- */

static void read_null(void)
{
	cpu_read32(0x10);
}

static void write_there(void)
{
	map(HERE, 1, PROT_READ, 0);
	user_load(HERE);
	cpu_write32(HERE, 1);
}

static void fetch_there(void)
{
	map(HERE, 1, PROT_READ, 0);
	user_load(HERE);
	cpu_fetch(HERE, 1);
	machine_end(END_OOPS, "it ran");
}

Test(oops, says_what_was_touched)
{
	boot();
	cr_assert_eq(ending(read_null), END_OOPS);
	cr_assert_str_eq(machine_end_text(), "0x10 0x0");
	cr_assert_not_null(strstr(kernel_log, "BUG: unable to handle kernel NULL pointer "
					      "dereference at 00000010\n"));
	cr_assert_not_null(strstr(kernel_log, "Oops: 0000 [#1] PREEMPT SMP\n"
					      "CR2: 0000000000000010\n"));
}

Test(oops, prints_the_entries_that_lead_there)
{
	boot();
	cr_assert_eq(ending(write_there), END_OOPS);
	cr_assert_str_eq(machine_end_text(), "0x10000000 0x3");
	cr_assert_not_null(strstr(kernel_log, "paging request at 10000000\n"));
	cr_assert_not_null(strstr(kernel_log, "*pde = "));
	cr_assert_eq(strstr(kernel_log, "*pdpt = ") != NULL, PAGING_PAE);
}

Test(oops, names_an_attempt_to_execute_data)
{
	boot();
	cr_assert_eq(ending(fetch_there), END_OOPS);
	cr_assert_eq(strcmp(machine_end_text(), "it ran") == 0, !PAGING_PAE, "only PAE has NX");
}

/* ---- do_page_fault() ------------------------------------------------------------------------- */

KernelTest(do_page_fault, serves_users_by_their_areas)
{
	unmap_all();
	map(HERE, 1, RW, 0);
	map(HERE + PAGE_SIZE, 1, PROT_READ, 0);
	map(HERE + 2 * PAGE_SIZE, 1, PROT_NONE, 0);
	user_store(HERE, 7);
	cr_assert_eq(user_load(HERE), 7);
	cr_assert_eq(user_load(HERE + PAGE_SIZE), 0);
	assert_signal(ACCESS_WRITE, HERE + PAGE_SIZE, SIGSEGV, SEGV_ACCERR);
	assert_signal(ACCESS_READ, HERE + 2 * PAGE_SIZE, SIGSEGV, SEGV_ACCERR);
	assert_signal(ACCESS_READ, HERE + 3 * PAGE_SIZE, SIGSEGV, SEGV_MAPERR);
	assert_signal(ACCESS_READ, HERE - PAGE_SIZE, SIGSEGV, SEGV_MAPERR);
	assert_signal(ACCESS_READ, PAGE_OFFSET + 0x1000, SIGSEGV, SEGV_MAPERR);
	assert_signal(ACCESS_READ, VMALLOC_START, SIGSEGV, SEGV_MAPERR);
	cr_assert_eq(current->min_flt, 2);
	cr_assert_eq(current->maj_flt, 0);
}

KernelTest(do_page_fault, tells_of_the_page_that_an_access_across_two_cannot_have)
{
	struct user_outcome seen;

	unmap_all();
	map(HERE, 1, RW, 0);
	seen = user_access(ACCESS_WRITE, HERE + PAGE_SIZE - 2, 4, UINT32_MAX);
	cr_assert(seen.failed);
	cr_assert_eq(seen.info.address, HERE + PAGE_SIZE);
	cr_assert_eq(seen.info.code, SEGV_MAPERR);
	cr_assert_eq(user_load(HERE + PAGE_SIZE - 4), 0, "nothing of it was written");
}

/* Instructions: with NX the page is made by the first fetch, and refused by the second. */
KernelTest(do_page_fault, of_a_fetch_from_data)
{
	unmap_all();
	map(HERE, 1, RW, 0);
	map(HERE + PAGE_SIZE, 1, PROT_READ | PROT_EXEC, 0);
	cr_assert_not(user_access(ACCESS_FETCH, HERE + PAGE_SIZE, 1, 0).failed);
	if (PAGING_PAE)
		assert_signal(ACCESS_FETCH, HERE, SIGSEGV, SEGV_ACCERR);
	else
		cr_assert_not(user_access(ACCESS_FETCH, HERE, 1, 0).failed);
	cr_assert(pte_present(pte_at(HERE)));
}

KernelTest(do_page_fault, kills_who_finds_no_memory)
{
	struct user_outcome seen;

	unmap_all();
	map(HERE, 1, RW, 0);
	fail_from(1, true);
	seen = user_access(ACCESS_WRITE, HERE, 4, 1);
	fail_none();
	cr_assert(seen.failed);
	cr_assert_eq(seen.info.signo, SIGKILL);
	cr_assert_eq(seen.signals, SIGNALS_FATAL);
	cr_assert(test_thread_flag(TIF_MEMDIE), "it may use the reserves");
	cr_assert_eq(current->exit_code, SIGKILL);
	cr_assert_neq(current->flags & PF_SIGNALED, 0);
}

KernelTest(do_page_fault, does_not_try_again_where_sigkill_waits)
{
	struct user_outcome seen;

	unmap_all();
	map(HERE, 1, RW, 0);
	send_sig_kill(current);
	seen = user_access(ACCESS_WRITE, HERE, 4, 1);
	cr_assert(seen.failed);
	cr_assert_eq(seen.info.signo, SIGKILL);
	cr_assert(pte_present(pte_at(HERE)), "the page was made");
	cr_assert_eq(*(uint32_t *)frame_ptr(page_to_pfn(page_at(HERE))), 0);
}

/* The handler's own faults are not those of the access that it was called for. */
static void nested(void)
{
	struct exception exception = {
		.vector = EXCEPTION_PAGE_FAULT, .address = HERE, .irqs_enabled = true};
	struct insn_before before = insn_begin(KSYM(__get_user));

	cr_assert_not(do_page_fault(&exception));
	insn_end(before);
	cr_assert_eq(current->insn, 0);
	before = insn_begin(0);
	do_page_fault(&exception);
}

Test(do_page_fault, knows_where_it_came_from)
{
	must_end(nested, END_OOPS, "0x10000000 0x0");
}

KernelTest(do_page_fault, enables_interrupts_as_they_were)
{
	struct exception exception = {.vector = EXCEPTION_PAGE_FAULT, .address = HERE};

	map(HERE, 1, RW, 0);
	local_irq_disable();
	exception.code = PF_USER;
	cr_assert(do_page_fault(&exception));
	cr_assert(cpu_irqs_enabled(), "ring 3 has them on, whatever the frame says");
}
