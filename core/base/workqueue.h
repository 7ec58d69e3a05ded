/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Work that runs later in the task events/N of a CPU.
 *
 *   INIT_WORK -> idle --schedule_work--> queued --run_workqueues--> idle, function runs
 *   INIT_DELAYED_WORK -> idle --schedule_delayed_work--> timer pending --tick--> queued --> ...
 */
#ifndef CORE_BASE_WORKQUEUE_H
#define CORE_BASE_WORKQUEUE_H

#include "core/base/timer.h"

struct work_struct;
typedef void work_func_t(struct work_struct *work);

struct work_struct {
	bool pending; /* WORK_STRUCT_PENDING: queued, or its timer runs */
	uint8_t cpu;  /* whose queue */
	ksym_t func;  /* work_func_t */
	struct list_head entry;
};

struct delayed_work {
	struct work_struct work;
	struct timer_list timer;
};

struct cpu_workqueue {
	spinlock_t lock;
	struct list_head worklist;
	struct work_struct *current_work;
	bool running; /* its events/N is inside run_workqueues() */
};

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
	return work->pending;
}

static inline bool delayed_work_pending(const struct delayed_work *dwork)
{
	return dwork->work.pending;
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

/* Ensures: was it pending? cancel_delayed_work() leaves alone what is queued already. */
bool cancel_delayed_work(struct delayed_work *dwork);
bool cancel_delayed_work_sync(struct delayed_work *dwork);
bool cancel_work_sync(struct work_struct *work);

/* Let all that is queued on any CPU run first. Requires: may sleep. */
void flush_scheduled_work(void);

/*
 * Run @fn once on each online CPU, from its events/N, and wait for all.
 *
 * Requires: may sleep.
 */
void schedule_on_each_cpu_ksym(ksym_t func);
#define schedule_on_each_cpu(fn) schedule_on_each_cpu_ksym(KSYM_OF(work_func_t, fn))

/* Is current an events/N? */
bool current_is_keventd(void);

/*
 * Run what is queued, CPU by CPU from the lowest, until every queue is empty. A queue whose
 * events/N is inside a work function already (which sleeps) waits for it.
 *
 * Ensures: the CPU that ran runs again.
 */
void run_workqueues(void);

/* Start-up, once per power-on. */
void workqueues_init(void);

#endif
