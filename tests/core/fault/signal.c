/* SPDX-License-Identifier: GPL-2.0-only */
/* Signals as outcomes. */
#include "fixture.h"

#include "lines/lines.h"

static struct fault_info info;

KernelTest(do_signal, finds_nothing)
{
	cr_assert_eq(do_signal(&info), SIGNALS_NONE);
	cr_assert_not(signal_pending(current));
}

KernelTest(do_signal, gives_what_a_fault_forced_to_its_handler)
{
	force_sig_info_fault(SIGSEGV, SEGV_ACCERR, 0x1234, current);
	cr_assert(signal_pending(current));
	cr_assert_not(fatal_signal_pending(current));
	cr_assert_eq(do_signal(&info), SIGNALS_HANDLED);
	cr_assert_eq(info.signo, SIGSEGV);
	cr_assert_eq(info.code, SEGV_ACCERR);
	cr_assert_eq(info.address, 0x1234);
	cr_assert_not(signal_pending(current));
	cr_assert_eq(current->signal->group_exit_code, 0);
}

KernelTest(do_signal, keeps_the_first_of_two_of_a_kind)
{
	force_sig_info_fault(SIGBUS, BUS_ADRERR, 0x1000, current);
	force_sig_info_fault(SIGBUS, BUS_ADRERR, 0x2000, current);
	cr_assert_eq(do_signal(&info), SIGNALS_HANDLED);
	cr_assert_eq(info.address, 0x1000);
	cr_assert_eq(do_signal(&info), SIGNALS_NONE);
}

KernelTest(do_signal, gives_faults_first_and_the_lowest_of_them)
{
	static const uint32_t order[] = {SIGBUS, SIGSEGV, SIGKILL};

	send_sig_kill(current);
	force_sig_info_fault(SIGSEGV, SEGV_MAPERR, 0x1000, current);
	force_sig_info_fault(SIGBUS, BUS_ADRERR, 0x2000, current);
	for (size_t i = 0; i < ARRAY_SIZE(order); i++) {
		cr_assert(signal_pending(current));
		cr_assert_eq(do_signal(&info),
			     order[i] == SIGKILL ? SIGNALS_FATAL : SIGNALS_HANDLED);
		cr_assert_eq(info.signo, order[i]);
	}
	cr_assert_not(signal_pending(current));
}

KernelTest(do_signal, without_a_handler_ends_the_thread_group)
{
	struct task_struct *other = thread(1), *stranger = child(1);

	signal_handle(SIGSEGV, false);
	force_sig_info_fault(SIGSEGV, SEGV_MAPERR, 0x1000, current);
	cr_assert_eq(do_signal(&info), SIGNALS_FATAL);
	cr_assert_eq(current->signal->group_exit_code, SIGSEGV);
	cr_assert_eq(current->exit_code, SIGSEGV);
	cr_assert_neq(current->flags & PF_SIGNALED, 0);
	cr_assert_not(fatal_signal_pending(current), "it goes by itself");
	cr_assert(fatal_signal_pending(other));
	cr_assert_not(signal_pending(stranger));
}

KernelTest(do_signal, of_a_group_that_exits_keeps_its_first_reason)
{
	signal_handle(SIGSEGV, false);
	signal_handle(SIGBUS, false);
	force_sig_info_fault(SIGSEGV, SEGV_MAPERR, 0x1000, current);
	force_sig_info_fault(SIGBUS, BUS_ADRERR, 0x1000, current);
	cr_assert_eq(do_signal(&info), SIGNALS_FATAL);
	cr_assert_eq(info.signo, SIGBUS);
	cr_assert_eq(do_signal(&info), SIGNALS_FATAL);
	cr_assert_eq(current->exit_code, SIGBUS);
}

KernelTest(signal_handle, is_inherited_by_a_child)
{
	struct task_struct *copy = child(1);

	cr_assert_eq(copy->signal->handled, signal_bit(SIGSEGV) | signal_bit(SIGBUS));
	signal_handle(SIGBUS, false);
	cr_assert_eq(copy->signal->handled, signal_bit(SIGSEGV) | signal_bit(SIGBUS));
	cr_assert_eq(current->signal->handled, signal_bit(SIGSEGV));
}

static void sigkill_handled(void)
{
	signal_handle(SIGKILL, true);
}

static void sigkill_forced(void)
{
	force_sig_info_fault(SIGKILL, 0, 0, current);
}

Test(signal, nobody_handles_or_forces_sigkill)
{
	must_end(sigkill_handled, END_BUG, "signal_handle: signo != SIGSEGV && signo != SIGBUS");
	must_end(sigkill_forced, END_BUG,
		 "force_sig_info_fault: signo != SIGSEGV && signo != SIGBUS");
}

/* Who sleeps killably wakes. */
static struct task_struct *sleeper;
static slong_t left;

static void sleep_killably(void)
{
	left = schedule_timeout_killable(1000);
}

static void kill_sleeper(void)
{
	send_sig_kill(sleeper);
}

static void sleeper_make(void)
{
	sleeper = child(1);
}

Test(send_sig_kill, wakes_who_sleeps_killably)
{
	boot();
	on_kernel(sleeper_make);
	lines_clear();
	line_add(sleeper->number, sleep_killably);
	line_add(TASK_FIRST, kill_sleeper);
	lines_sound();
	cr_assert_gt(left, 0);
	cr_assert(fatal_signal_pending(sleeper));
}
