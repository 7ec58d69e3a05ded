/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The door of base/: its globals, its start-up, and the end of a line.
 */
#ifndef CORE_BASE_BASE_H
#define CORE_BASE_BASE_H

#include "core/base/base_goals.h"
#include "core/base/cpu_hotplug.h"
#include "core/base/errno.h"
#include "core/base/fault_plan.h"
#include "core/base/image.h"
#include "core/base/lock_class.h"
#include "core/base/percpu.h"
#include "core/base/printk.h"
#include "core/base/sched.h"
#include "core/base/smp.h"
#include "core/base/workqueue.h"

struct base_globals {
	struct once_set once;
	struct printk_state printk;
	struct ratelimit_state printk_ratelimit;
	struct fault_plan fault_plan;
	struct rcu_ctrlblk rcu;
	struct mutex rcu_barrier_mutex;
	spinlock_t call_function_lock;
	struct list_head call_function_queue;
	struct cpu_hotplug cpu_hotplug;
	struct percpu_map percpu;
	uint64_t random;
	struct task_struct init_task;
	struct task_struct idle_task[NR_CPUS];
	struct task_struct task_pool[TASK_POOL];
	struct signal_struct signals[TASKS_MAX];
	uint32_t last_pid;
	ksym_t context_switch; /* context_switch_fn, 0: nobody has a space of his own yet */
};
#define base_vars ((struct base_globals *)image_slot(IMAGE_BASE))
image_slot_holds(struct base_globals);

struct base_percpu {
	struct task_struct *curr; /* whose address space the CPU has; NULL: its idle task */
	uint32_t softirq_pending;
	struct timer_base timers;
	struct cpu_workqueue workqueue;
	struct rcu_data rcu;
	struct call_function_data call;
};
#define base_percpu(cpu) ((struct base_percpu *)percpu_room(PERCPU_BASE, cpu))
#define this_base_percpu base_percpu(cpu_id())
percpu_room_holds(PERCPU_BASE, struct base_percpu);

/*
 * Start base/: the first thing that start_kernel() does.
 *
 * Requires: the machine was just powered on; runs on CPU 0.
 * Ensures:  all of base/ works; t0 is current on CPU 0, interrupts stay off until start-up enables
 *           them.
 */
void init_base(void);

/*
 * The end of a line on its CPU: pending softirqs run, the CPU and those that idle pass a quiescent
 * state, an unfinished line of the log is handed over, and what was left open is complained about
 * (R2). What was woken or queued has its turn afterwards.
 */
void base_line_end(void);

/*
 * The same where a line is a machine_run() of its own: what was woken or queued runs here, after
 * the complaints of lock_check_line_end().
 */
void base_settle(void);

#endif
