/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who waits for a page's lock looks at it before joining the queue, and not again: what a task on
 * another CPU does in between is lost. Without a switch just there nothing is wrong.
 */
#include "core/base/sched.h"
#include "core/page/page_wait.h"

void __wrap_wait_on_page_locked(struct page *page);

void __wrap_wait_on_page_locked(struct page *page)
{
	wait_queue_head_t *q = page_waitqueue(page);
	wait_queue_t *wait;

	if (!PageLocked(page))
		return;
	wait = wait_entry_get();
	prepare_to_wait(q, wait, TASK_UNINTERRUPTIBLE);
	io_schedule();
	finish_wait(q, wait);
}
