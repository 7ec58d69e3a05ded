/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Wait queues: who waits, and who is woken.
 */
#include "core/base/wait.h"

#include "core/base/lock_class.h"
#include "core/base/sched.h"

void init_waitqueue_head(wait_queue_head_t *q)
{
	spin_lock_init(&q->lock, LOCK_WAITQUEUE);
	INIT_LIST_HEAD(&q->task_list);
}

wait_queue_t *wait_entry_get(void)
{
	struct task_struct *task = current;
	uint32_t i = 0;

	while (i < TASK_WAITS && task->wait[i].in_use)
		i++;
	BUG_ON(i == TASK_WAITS);

	wait_queue_t *wait = &task->wait[i];
	wait->in_use = true;
	wait->flags = 0;
	wait->task = task;
	wait->func = KSYM_OF(wait_queue_func_t, autoremove_wake_function);
	wait->key = (struct wait_bit_key){NULL, 0};
	INIT_LIST_HEAD(&wait->task_list);
	return wait;
}

void wait_entry_put(wait_queue_t *wait)
{
	BUG_ON(!wait->in_use || !list_empty(&wait->task_list));
	wait->in_use = false;
}

void add_wait_queue(wait_queue_head_t *q, wait_queue_t *wait)
{
	wait->flags &= ~WQ_FLAG_EXCLUSIVE;
	bool flags = spin_lock_irqsave(&q->lock);
	list_add(&wait->task_list, &q->task_list);
	spin_unlock_irqrestore(&q->lock, flags);
}

void add_wait_queue_exclusive(wait_queue_head_t *q, wait_queue_t *wait)
{
	wait->flags |= WQ_FLAG_EXCLUSIVE;
	bool flags = spin_lock_irqsave(&q->lock);
	list_add_tail(&wait->task_list, &q->task_list);
	spin_unlock_irqrestore(&q->lock, flags);
}

void remove_wait_queue(wait_queue_head_t *q, wait_queue_t *wait)
{
	bool flags = spin_lock_irqsave(&q->lock);

	list_del_init(&wait->task_list);
	spin_unlock_irqrestore(&q->lock, flags);
}

void prepare_to_wait(wait_queue_head_t *q, wait_queue_t *wait, uint32_t state)
{
	wait->flags &= ~WQ_FLAG_EXCLUSIVE;
	bool flags = spin_lock_irqsave(&q->lock);
	if (list_empty(&wait->task_list))
		list_add(&wait->task_list, &q->task_list);
	set_current_state(state);
	spin_unlock_irqrestore(&q->lock, flags);
}

void prepare_to_wait_exclusive(wait_queue_head_t *q, wait_queue_t *wait, uint32_t state)
{
	wait->flags |= WQ_FLAG_EXCLUSIVE;
	bool flags = spin_lock_irqsave(&q->lock);
	if (list_empty(&wait->task_list))
		list_add_tail(&wait->task_list, &q->task_list);
	set_current_state(state);
	spin_unlock_irqrestore(&q->lock, flags);
}

void finish_wait(wait_queue_head_t *q, wait_queue_t *wait)
{
	set_current_state(TASK_RUNNING);
	if (!list_empty_careful(&wait->task_list))
		remove_wait_queue(q, wait);
	wait_entry_put(wait);
}

bool default_wake_function(wait_queue_t *wait, uint32_t mode, int flags, void *key)
{
	return try_to_wake_up(wait->task, mode);
}

bool autoremove_wake_function(wait_queue_t *wait, uint32_t mode, int flags, void *key)
{
	if (!default_wake_function(wait, mode, flags, key))
		return false;
	list_del_init_careful(&wait->task_list);
	return true;
}

static void queue_wake(wait_queue_head_t *q, uint32_t mode, int nr_exclusive, void *key)
{
	wait_queue_t *wait, *next;

	list_for_each_entry_safe (wait, next, &q->task_list, task_list) {
		bool exclusive = (wait->flags & WQ_FLAG_EXCLUSIVE) != 0;
		wait_queue_func_t *func = (wait_queue_func_t *)ksym_function(wait->func);

		if (func(wait, mode, 0, key) && exclusive && --nr_exclusive == 0)
			break;
	}
}

void __wake_up(wait_queue_head_t *q, uint32_t mode, int nr_exclusive, void *key)
{
	bool flags = spin_lock_irqsave(&q->lock);

	queue_wake(q, mode, nr_exclusive, key);
	spin_unlock_irqrestore(&q->lock, flags);
}

void __wake_up_locked(wait_queue_head_t *q, uint32_t mode)
{
	queue_wake(q, mode, 1, NULL);
}

void __wake_up_all_locked(wait_queue_head_t *q, uint32_t mode)
{
	queue_wake(q, mode, 0, NULL);
}
