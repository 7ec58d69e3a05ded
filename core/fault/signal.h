/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Signals that faults end in, and what they do to a task.
 *
 *   force_sig_info_fault() -> pending --do_signal(), back in user mode--> handled: the task goes on
 *                                                                     --> the thread group exits
 *
 * As:      kernel/signal.c of 2.6.34, as far as a fault or the OOM killer gets there.
 * Differs: a handler does not run: whoever does the user's accesses is told of the signal. No lock
 *          guards what is pending: only the task itself gets signals with an info.
 */
#ifndef CORE_FAULT_SIGNAL_H
#define CORE_FAULT_SIGNAL_H

#include "core/base/sched.h"

/*
 * SIGSEGV or SIGBUS for current, which is @tsk: it cannot ignore what it caused itself.
 *
 * Ensures: the info of an earlier one that is still pending stays.
 */
void force_sig_info_fault(uint32_t signo, uint32_t code, vaddr_t address, struct task_struct *tsk);

/* SIGKILL for @task and all of its thread group, or for all but @task. As: kernel/signal.c. */
void send_sig_kill(struct task_struct *task);
void zap_other_threads(struct task_struct *task);

/* @signo has a handler in current's program from now on, or none any more; fork() keeps that. */
void signal_handle(uint32_t signo, bool handled);

/* What came of signals on the way back to user mode. */
enum signal_outcome {
	SIGNALS_NONE,
	SIGNALS_HANDLED, /* the task goes on in its handler */
	SIGNALS_FATAL,   /* the thread group exits: the caller is the first to do so */
};

/*
 * Current goes back to user mode: give it the signal that is pending.
 *
 * Ensures: *info says which, unless SIGNALS_NONE; those of faults before SIGKILL. With
 *          SIGNALS_FATAL the group is marked as exiting, SIGKILL is pending for its other threads,
 *          and current has PF_SIGNALED and its exit code.
 * As:      get_signal_to_deliver() and do_group_exit() of 2.6.34.
 */
must_check enum signal_outcome do_signal(struct fault_info *info);

#endif
