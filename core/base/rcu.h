/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Read-copy update.
 *
 *   callback:  next --grace period begins--> wait --it ends--> done --softirq of a tick--> runs
 *
 * A grace period ends when every CPU that was online at its beginning has passed a quiescent state
 * outside a read section: the end of a line, a context switch, or a tick while idle. Callbacks run
 * on the CPU that registered them.
 *
 * Checks: R1 sleeping inside a read section; R2 a read section that is open at the end of a line.
 */
#ifndef CORE_BASE_RCU_H
#define CORE_BASE_RCU_H

#include "core/base/atomic.h"
#include "core/base/completion.h"
#include "core/base/cpu_hotplug.h"
#include "core/base/ksym.h"
#include "sim/lock.h"

struct rcu_head {
	struct rcu_head *next;
	ksym_t func; /* rcu_callback_fn */
};

typedef void rcu_callback_fn(struct rcu_head *head);

struct rcu_list {
	struct rcu_head *head, *tail;
};

/* One CPU's callbacks. */
struct rcu_data {
	struct rcu_list next, wait, done;
	ulong_t batch; /* the grace period that `wait` waits for */
	struct rcu_head barrier;
};

struct rcu_ctrlblk {
	spinlock_t lock;
	ulong_t cur;           /* number of the last grace period begun */
	ulong_t completed;     /* number of the last one ended */
	uint32_t cpumask;      /* CPUs that it still waits for */
	bool next_pending;     /* somebody waits for cur + 1 */
	bool active;           /* rcu_scheduler_starting() was called */
	atomic_t barrier_left; /* CPUs whose callbacks rcu_barrier() waits for, and itself */
	struct completion barrier_done;
};

/* Read sections nest; they belong to the task, which may not sleep in one nor be preempted. */
void rcu_read_lock(void);
void rcu_read_unlock(void);

/* Run @func(@head) after a grace period. @head lies in RAM and stays untouched until then. */
void call_rcu_ksym(struct rcu_head *head, ksym_t func);
#define call_rcu(head, fn) call_rcu_ksym(head, KSYM_OF(rcu_callback_fn, fn))

/*
 * Wait for a grace period (for all callbacks registered so far, on all CPUs).
 *
 * Requires: may sleep, outside a read section.
 * Ensures:  before rcu_scheduler_starting(), synchronize_rcu() returns at once: one CPU runs, and
 *           not in a read section.
 */
void synchronize_rcu(void);
void rcu_barrier(void);

/* The start-up's single-threaded part is over. */
void rcu_scheduler_starting(void);

/* A CPU that is gone passes a quiescent state, and its callbacks go to this one. */
cpu_notifier_fn rcu_cpu_notify;

/* @cpu passed a quiescent state. */
void rcu_quiescent(uint32_t cpu);

/* On a tick of this CPU: is there work for the softirq? and the softirq itself. */
bool rcu_pending(uint32_t cpu);
void rcu_process_callbacks(void);

/* Are there callbacks on any CPU that have not run? Then a sleep goes on tick by tick. */
bool rcu_needs_ticks(void);

/* R1, R2: end the machine as `check R…`. */
void rcu_check_sleep(const char *where);
void rcu_check_line_end(void);

#define rcu_dereference(p)       (p)
#define rcu_assign_pointer(p, v) ((p) = (v))

/* Start-up, once per power-on. */
void rcu_init(void);

#endif
