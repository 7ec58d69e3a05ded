/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The pool of tasks, and kernel threads.
 */
#include "core/base/kthread.h"

#include <stdio.h>

#include "core/base/base.h"

/* A struct of the pool that nobody has; NULL. */
static struct task_struct *pool_take(void)
{
	for (uint32_t i = 0; i < ARRAY_SIZE(base_vars->task_pool); i++) {
		if (task_state(&base_vars->task_pool[i]) == TASK_DEAD)
			return &base_vars->task_pool[i];
	}
	return NULL;
}

/* Differs: 2.6.34 forks; here the struct comes from a fixed pool, and the machine has the stack. */
static struct task_struct *task_make(uint32_t cpu, const char *name, uint32_t flags, task_fn *fn)
{
	struct task_struct *task = pool_take();

	if (task == NULL)
		return NULL;
	memset(task, 0, sizeof(*task));
	task->number = task_create(task, cpu, name, fn);
	if (task->number == TASK_NOBODY) {
		set_task_state(task, TASK_DEAD);
		return NULL;
	}
	task_init(task, (int)++base_vars->last_pid, cpu, flags);
	snprintf(task->comm, TASK_COMM_LEN, "%s", name);
	return task;
}

struct task_struct *task_new(uint32_t cpu, const char *name)
{
	return task_make(cpu, name, 0, NULL);
}

void task_free(struct task_struct *task)
{
	sched_leave_cpu(task);
	signal_put(task->signal);
	task_exit(task->number);
	set_task_state(task, TASK_DEAD);
}

/* Differs: kthread_stop() may find it between two rounds; see kthread.h. */
static void kthread_body(void *arg)
{
	struct task_struct *task = arg;
	kthread_fn *threadfn = (kthread_fn *)ksym_function(task->threadfn);

	set_current_state(TASK_RUNNING);
	task->exit_code = threadfn(task->thread_data);
	if (task_state(task) == TASK_RUNNING)
		set_current_state(TASK_INTERRUPTIBLE);
	if (task->should_stop)
		complete(&task->exited);
}

struct task_struct *kthread_create_ksym(ksym_t threadfn, void *data, uint32_t cpu, const char *name)
{
	struct task_struct *task =
		task_make(cpu, name, PF_KTHREAD | PF_NOFREEZE | PF_THREAD_BOUND, kthread_body);

	if (task == NULL)
		return ERR_PTR(-ENOMEM);
	task->threadfn = threadfn;
	task->thread_data = data;
	task->exit_code = -EINTR;
	init_completion(&task->exited);
	set_task_state(task, TASK_INTERRUPTIBLE);
	return task;
}

bool kthread_should_stop(void)
{
	return current->should_stop;
}

int kthread_stop(struct task_struct *task)
{
	might_sleep();
	BUG_ON(!task_is_kernel_thread(task->number) || task == current);
	task->should_stop = true;
	if (task_phase(task->number) != TASK_AT_REST) {
		wake_up_process(task);
		wait_for_completion(&task->exited);
		while (task_phase(task->number) != TASK_AT_REST)
			yield();
	}
	task_free(task);
	return task->exit_code;
}
