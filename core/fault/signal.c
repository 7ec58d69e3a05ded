/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Signals: sent, and what they do to who goes back to user mode.
 */
#include "core/fault/signal.h"

#include "core/fault/fault_internal.h"

/* Mark @signo pending. Ensures: was it already? As: send_signal() of a legacy signal. */
static bool signal_send(struct task_struct *task, uint32_t signo)
{
	bool pending =
		(shared_or(&task->pending.signal, signal_bit(signo)) & signal_bit(signo)) != 0;

	set_tsk_thread_flag(task, TIF_SIGPENDING);
	return pending;
}

static struct fault_info *signal_info(struct task_struct *task, uint32_t signo)
{
	return signo == SIGBUS ? &task->pending.bus : &task->pending.segv;
}

void force_sig_info_fault(uint32_t signo, uint32_t code, vaddr_t address, struct task_struct *tsk)
{
	BUG_ON(signo != SIGSEGV && signo != SIGBUS);
	if (signal_send(tsk, signo))
		return;
	*signal_info(tsk, signo) =
		(struct fault_info){.signo = signo, .code = code, .address = address};
}

/* SIGKILL for one task. As: sigaddset(), signal_wake_up(): who sleeps killably wakes. */
static void signal_kill(struct task_struct *task)
{
	signal_send(task, SIGKILL);
	if (task != current)
		try_to_wake_up(task, TASK_INTERRUPTIBLE | TASK_WAKEKILL);
}

/* SIGKILL for each task of @task's group but @except. */
static void group_kill(const struct task_struct *task, const struct task_struct *except)
{
	for (uint32_t i = 0; i <= ARRAY_SIZE(base_vars->task_pool); i++) {
		struct task_struct *other = i == 0 ? init_task() : &base_vars->task_pool[i - 1];

		if (other != except && task_state(other) != TASK_DEAD &&
		    other->signal == task->signal)
			signal_kill(other);
	}
}

void zap_other_threads(struct task_struct *task)
{
	group_kill(task, task);
}

void send_sig_kill(struct task_struct *task)
{
	group_kill(task, NULL);
}

void signal_handle(uint32_t signo, bool handled)
{
	struct signal_struct *signals = current->signal;

	BUG_ON(signo != SIGSEGV && signo != SIGBUS);
	if (handled)
		shared_or_relaxed(&signals->handled, signal_bit(signo));
	else
		shared_and_relaxed(&signals->handled, ~signal_bit(signo));
}

/* ---- back to user mode ----------------------------------------------------------------------- */

/*
 * The next signal for current, which is not pending any more. Ensures: 0: there is none.
 *
 * Those that the task causes itself come first; and of several the lowest. As: next_signal().
 */
static uint32_t dequeue_signal(struct fault_info *info)
{
	uint32_t pending = shared_load(&current->pending.signal);
	uint32_t first = pending & (signal_bit(SIGBUS) | signal_bit(SIGSEGV));
	uint32_t signo;

	if (pending == 0)
		return 0;
	signo = (uint32_t)__builtin_ctz(first != 0 ? first : pending) + 1;
	*info = signo == SIGKILL ? (struct fault_info){.signo = SIGKILL}
				 : *signal_info(current, signo);
	if (shared_and(&current->pending.signal, ~signal_bit(signo)) == signal_bit(signo))
		clear_thread_flag(TIF_SIGPENDING);
	return signo;
}

/* Current's group exits because of @signo, unless it does already. As: do_group_exit(). */
static void group_exit_begin(uint32_t signo)
{
	uint32_t *code = &current->signal->group_exit_code;

	if (shared_exchange_if(code, 0, signo) == 0) {
		goal(FAULT_GROUP_EXIT);
		zap_other_threads(current);
	} else {
		goal(FAULT_GROUP_EXIT_LOST);
	}
	current->exit_code = (int)shared_load(code);
	current->flags |= PF_SIGNALED;
}

enum signal_outcome do_signal(struct fault_info *info)
{
	uint32_t signo = dequeue_signal(info);

	if (signo == 0)
		return SIGNALS_NONE;
	if ((shared_load(&current->signal->handled) & signal_bit(signo)) != 0)
		return SIGNALS_HANDLED;
	group_exit_begin(signo);
	return SIGNALS_FATAL;
}
