/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The door of base/: its globals, its start-up, and the end of a line.
 */
#ifndef CORE_BASE_BASE_H
#define CORE_BASE_BASE_H

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
	struct percpu_map percpu;
	uint64_t random;
	struct work_struct each_cpu_work[NR_CPUS];
	struct task_struct init_task;
	struct task_struct idle_task[NR_CPUS];
	struct task_struct events_task[NR_CPUS];
};
#define base_vars ((struct base_globals *)image_slot(IMAGE_BASE))
image_slot_holds(struct base_globals);

struct base_percpu {
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
 * The end of a line: queued work runs, every CPU passes a quiescent state, an unfinished line of
 * the log is handed over, and what was left open is complained about (R2).
 */
void base_line_end(void);

#endif
