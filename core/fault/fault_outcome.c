/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What is done about a fault that cannot be repaired: users get a signal, the kernel a fixup or an
 * oops.
 *
 * As: bad_area(), no_context(), do_sigbus(), out_of_memory() of arch/x86/mm/fault.c of 2.6.34.
 */
#include "core/fault/fault_internal.h"
#include "core/fault/signal.h"
#include "core/kmap/extable.h"

/* The signal of each outcome. */
static const struct {
	uint32_t signo, code;
} signals[NR_FAULT_OUTCOMES] = {
#define X(name, signal, code, says) [name] = {signal, code},
	FAULT_OUTCOMES(X)
#undef X
};

/* The instruction goes on at its fixup, or the machine ends. As: no_context(). */
static void no_context(const struct fault *fault)
{
	if (!fixup_exception())
		fault_oops(fault);
}

/* Differs: t0, which has pid 1, is no init: the line is no emergency. There is no ip to tell. */
static void show_signal_msg(const struct fault *fault)
{
	uint32_t handled = shared_load(&fault->tsk->signal->handled);

	if ((handled & signal_bit(SIGSEGV)) != 0 || !printk_ratelimit())
		return;
	printk(KERN_INFO "%s[%d]: segfault at %x sp %08x error %x\n", fault->tsk->comm,
	       fault->tsk->pid, fault->address, fault->tsk->sp, fault->error_code);
}

void fault_thread_note(const struct fault *fault, uint32_t error_code)
{
	fault->tsk->thread.cr2 = fault->address;
	fault->tsk->thread.error_code = error_code;
	fault->tsk->thread.trap_no = EXCEPTION_PAGE_FAULT;
}

/* As: __bad_area_nosemaphore(). To a user the kernel's addresses are all present. */
static void bad_area(const struct fault *fault, enum fault_outcome outcome)
{
	if ((fault->error_code & PF_USER) == 0) {
		no_context(fault);
		return;
	}
	local_irq_enable();
	show_signal_msg(fault);
	fault_thread_note(fault, fault->error_code |
					 (fault->address >= TASK_SIZE ? (uint32_t)PF_PROT : 0));
	force_sig_info_fault(signals[outcome].signo, signals[outcome].code, fault->address,
			     fault->tsk);
}

/* The kernel's faults are fixed up and cause the signal, too: 2.6.34 does not return in between. */
static void do_sigbus(const struct fault *fault)
{
	if ((fault->error_code & PF_USER) == 0) {
		goal(FAULT_SIGBUS_KERNEL);
		no_context(fault);
	}
	fault_thread_note(fault, fault->error_code);
	force_sig_info_fault(SIGBUS, BUS_ADRERR, fault->address, fault->tsk);
}

void pagefault_out_of_memory(void)
{
	goal(FAULT_OOM_KILLED);
	set_thread_flag(TIF_MEMDIE);
	send_sig_kill(current);
}

/*
 * Ensures: true: the user goes on, where SIGKILL waits for it.
 *
 * Differs: 2.6.34 tries the kernel's access again for as long as there is no memory; f86268549f42
 *          fixes it up instead.
 */
static bool out_of_memory(const struct fault *fault)
{
	pagefault_out_of_memory();
	if ((fault->error_code & PF_USER) != 0)
		return true;
	goal(FAULT_OOM_KERNEL);
	no_context(fault);
	return false;
}

/* A user's access is not tried again before its signals were looked at. */
static bool try_again(const struct fault *fault)
{
	if ((fault->error_code & PF_USER) == 0 || !signal_pending(fault->tsk))
		return true;
	goal(FAULT_USER_KILLED);
	return false;
}

bool fault_answer(const struct fault *fault, enum fault_outcome outcome)
{
	switch (outcome) {
	case FAULT_RETRY:
		return try_again(fault);
	case FAULT_OOM:
		return out_of_memory(fault) && try_again(fault);
	case FAULT_BAD_TABLE:
		pgtable_bad(fault);
	case FAULT_SIGBUS:
		do_sigbus(fault);
		return false;
	default:
		bad_area(fault, outcome);
		return false;
	}
}
