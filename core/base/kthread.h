/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Kernel threads, and where the structs of all further tasks come from.
 *
 *   free --kthread_create--> at rest --wake_up_process--> in its function --returns--> at rest
 *   at rest, in its function --kthread_stop--> free
 *
 * Differs: a thread's function is no endless loop that sleeps at its top. It does one round and
 *          returns, and waking the thread calls it again, so that a thread at rest has no stack and
 *          can be part of an image. As before schedule(), it sets its state before it looks for the
 *          last time whether there is something to do.
 */
#ifndef CORE_BASE_KTHREAD_H
#define CORE_BASE_KTHREAD_H

#include "core/base/ksym.h"
#include "core/base/sched.h"

typedef int kthread_fn(void *data);

/*
 * A thread named @name on @cpu that will do @threadfn(@data).
 *
 * Requires: cpu is possible; @data is NULL or points into the simulated window.
 * Errors:   ERR_PTR(-ENOMEM): there are no more tasks.
 * As:       kthread_create() and kthread_bind() of 2.6.34; the name is not a format.
 */
struct task_struct *kthread_create_ksym(ksym_t threadfn, void *data, uint32_t cpu,
					const char *name);
#define kthread_create(threadfn, data, cpu, name)                                                  \
	kthread_create_ksym(KSYM_OF(kthread_fn, threadfn), data, cpu, name)

/* And wakes it. */
#define kthread_run(threadfn, data, cpu, name)                                                     \
	({                                                                                         \
		struct task_struct *kthread_run_task = kthread_create(threadfn, data, cpu, name);  \
		if (!IS_ERR(kthread_run_task))                                                     \
			wake_up_process(kthread_run_task);                                         \
		kthread_run_task;                                                                  \
	})

/*
 * Let @task finish its round, and take it away.
 *
 * Requires: may sleep; @task is a kernel thread that nobody else stops.
 * Ensures:  what its last round answered; -EINTR if it never ran. Another one may be created.
 */
int kthread_stop(struct task_struct *task);

/* Does somebody wait in kthread_stop() for current? */
bool kthread_should_stop(void);

/*
 * A task of the program on @cpu, which does lines and has no function.
 *
 * Errors: NULL: there are no more tasks.
 */
struct task_struct *task_new(uint32_t cpu, const char *name);

/* @task, which rests, is gone. */
void task_free(struct task_struct *task);

#endif
