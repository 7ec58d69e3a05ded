/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Work that runs later in the task events/N of a CPU.
 *
 *   INIT_WORK -> idle --schedule_work--> queued --events/N takes it--> idle, function runs
 *   INIT_DELAYED_WORK -> idle --schedule_delayed_work--> timer pending --tick--> queued --> ...
 */
#ifndef CORE_BASE_WORKQUEUE_H
#define CORE_BASE_WORKQUEUE_H

#include "core/base/bitops.h"
#include "core/base/completion.h"
#include "core/base/timer.h"

struct work_struct;
typedef void work_func_t(struct work_struct *work);

/* Bits of work_struct.flags. */
enum work_flag {
	WORK_STRUCT_PENDING = 0, /* queued, or its timer runs */
};

struct work_struct {
	ulong_t flags; /* bits WORK_STRUCT_* */
	uint8_t cpu;   /* whose queue */
	ksym_t func;   /* work_func_t */
	struct list_head entry;
};

struct delayed_work {
	struct work_struct work;
	struct timer_list timer;
};

struct cpu_workqueue {
	spinlock_t lock;
	struct list_head worklist;
	wait_queue_head_t more_work;
	struct work_struct *current_work;
	uint8_t cpu;                /* whose it is, wherever its thread runs */
	struct task_struct *thread; /* events/N, */
	wait_queue_t *wait;         /* and while it rests, how it waits for more work */
};

/* Work that does nothing but say that what was queued before it is done. One of each task. */
struct wq_barrier {
	struct work_struct work;
	struct completion done;
};
void wq_barrier_init(struct wq_barrier *barrier);

/* Make work (after a delay, by a timer of @kind) that is idle. */
void init_work_ksym(struct work_struct *work, ksym_t func);
void init_delayed_work_ksym(struct delayed_work *dwork, ksym_t func, enum timer_kind kind);

#define INIT_WORK(work, fn) init_work_ksym(work, KSYM_OF(work_func_t, fn))
#define INIT_DELAYED_WORK(dwork, fn)                                                               \
	init_delayed_work_ksym(dwork, KSYM_OF(work_func_t, fn), TIMER_ONESHOT)
#define INIT_DELAYED_WORK_DEFERRABLE(dwork, fn)                                                    \
	init_delayed_work_ksym(dwork, KSYM_OF(work_func_t, fn), TIMER_PERIODIC)

static inline bool work_pending(const struct work_struct *work)
{
	return test_bit(WORK_STRUCT_PENDING, &work->flags);
}

static inline bool delayed_work_pending(const struct delayed_work *dwork)
{
	return work_pending(&dwork->work);
}

static inline struct delayed_work *to_delayed_work(struct work_struct *work)
{
	return container_of(work, struct delayed_work, work);
}

/*
 * Queue on this CPU (on @cpu), at once or after @delay ticks.
 *
 * Requires: cpu is online when the work runs.
 * Ensures:  false, nothing changed, if it was pending.
 */
bool schedule_work(struct work_struct *work);
bool schedule_work_on(uint32_t cpu, struct work_struct *work);
bool schedule_delayed_work(struct delayed_work *dwork, ulong_t delay);
bool schedule_delayed_work_on(uint32_t cpu, struct delayed_work *dwork, ulong_t delay);

/*
 * Requires: _sync: may sleep, not inside the work itself.
 * Ensures:  was it pending? cancel_delayed_work() leaves alone what is queued already; the _sync
 *           forms also wait for a function that runs.
 */
bool cancel_delayed_work(struct delayed_work *dwork);
bool cancel_delayed_work_sync(struct delayed_work *dwork);
bool cancel_work_sync(struct work_struct *work);

/* Wait for @work, if it is queued or runs. Ensures: was it? */
bool flush_work(struct work_struct *work);

/* Wait for all that is queued or runs on any CPU. Requires: may sleep. */
void flush_scheduled_work(void);

/*
 * Run @fn once on each online CPU, from its events/N, and wait for all.
 *
 * Requires: may sleep.
 * Errors:   -ENOMEM: no per-CPU memory.
 */
must_check int schedule_on_each_cpu_ksym(ksym_t func);
#define schedule_on_each_cpu(fn) schedule_on_each_cpu_ksym(KSYM_OF(work_func_t, fn))

/* Is current an events/N? */
bool current_is_keventd(void);

/* What a dead CPU has queued its thread does on another; it is that CPU's again when it is back. */
cpu_notifier_fn workqueue_cpu_notify;

/* Start-up, once per power-on; and when tasks can be made: the threads events/N. */
void workqueues_init(void);
void workqueue_threads_init(void);

#endif
