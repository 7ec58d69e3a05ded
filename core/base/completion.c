/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Waiting for something to be done.
 */
#include "core/base/completion.h"

#include "core/base/sched.h"

#define DONE_FOR_ALL (UINT32_MAX / 2)

void init_completion(struct completion *x)
{
	x->done = 0;
	init_waitqueue_head(&x->wait);
}

/* With x->wait.lock held, which is given back while it sleeps. Ensures: ticks left. */
static slong_t wait_locked(struct completion *x, slong_t timeout)
{
	DEFINE_WAIT(wait);

	wait->flags |= WQ_FLAG_EXCLUSIVE;
	list_add_tail(&wait->task_list, &x->wait.task_list);
	do {
		if (list_empty(&wait->task_list)) /* woken in vain: another one was faster */
			list_add_tail(&wait->task_list, &x->wait.task_list);
		set_current_state(TASK_UNINTERRUPTIBLE);
		spin_unlock_irq(&x->wait.lock);
		timeout = schedule_timeout(timeout);
		spin_lock_irq(&x->wait.lock);
	} while (x->done == 0 && timeout != 0);
	list_del_init(&wait->task_list);
	wait_entry_put(wait);
	return timeout;
}

/* As: wait_for_common(). */
static slong_t completion_wait(struct completion *x, slong_t timeout)
{
	might_sleep();
	spin_lock_irq(&x->wait.lock);
	if (x->done == 0)
		timeout = wait_locked(x, timeout);
	if (x->done == 0) {
		timeout = 0;
	} else {
		x->done--;
		timeout = timeout != 0 ? timeout : 1;
	}
	spin_unlock_irq(&x->wait.lock);
	return timeout;
}

void wait_for_completion(struct completion *x)
{
	completion_wait(x, MAX_SCHEDULE_TIMEOUT);
}

ulong_t wait_for_completion_timeout(struct completion *x, ulong_t timeout)
{
	return (ulong_t)completion_wait(x, (slong_t)timeout);
}

bool try_wait_for_completion(struct completion *x)
{
	bool flags = spin_lock_irqsave(&x->wait.lock);
	bool done = x->done != 0;

	x->done -= done;
	spin_unlock_irqrestore(&x->wait.lock, flags);
	return done;
}

bool completion_done(struct completion *x)
{
	bool flags = spin_lock_irqsave(&x->wait.lock);
	bool done = x->done != 0;

	spin_unlock_irqrestore(&x->wait.lock, flags);
	return done;
}

void complete(struct completion *x)
{
	bool flags = spin_lock_irqsave(&x->wait.lock);

	x->done++;
	__wake_up_locked(&x->wait, TASK_NORMAL);
	spin_unlock_irqrestore(&x->wait.lock, flags);
}

void complete_all(struct completion *x)
{
	bool flags = spin_lock_irqsave(&x->wait.lock);

	x->done += DONE_FOR_ALL;
	__wake_up_all_locked(&x->wait, TASK_NORMAL);
	spin_unlock_irqrestore(&x->wait.lock, flags);
}
