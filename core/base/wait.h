/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Wait queues.
 *
 * Differs: 2.6.34 keeps wait entries on the sleeper's stack; stacks are not in simulated RAM, so an
 *          entry is one of its task's (struct task_struct), taken by DEFINE_WAIT and given back by
 *          finish_wait() or wait_entry_put().
 */
#ifndef CORE_BASE_WAIT_H
#define CORE_BASE_WAIT_H

#include "core/base/ksym.h"
#include "core/base/list.h"
#include "sim/lock.h"

struct task_struct;

typedef struct wait_queue_head {
	spinlock_t lock;
	struct list_head task_list;
} wait_queue_head_t;

/* What a bit waiter waits for: bit @bit of the word @flags. */
struct wait_bit_key {
	ulong_t *flags;
	uint32_t bit;
};

#define WQ_FLAG_EXCLUSIVE 0x01u

typedef struct wait_queue {
	uint32_t flags;
	bool in_use;
	struct task_struct *task;
	ksym_t func; /* wait_queue_func_t */
	struct list_head task_list;
	struct wait_bit_key key; /* for functions that look at one */
} wait_queue_t;

/* Wake the waiter of @wait if @key suits it. Ensures: did it wake? */
typedef bool wait_queue_func_t(wait_queue_t *wait, uint32_t mode, int flags, void *key);

wait_queue_func_t default_wake_function;
wait_queue_func_t autoremove_wake_function; /* and takes the entry off its queue */

/* Make an empty queue. */
void init_waitqueue_head(wait_queue_head_t *q);

/* Is anybody in the queue? */
static inline bool waitqueue_active(const wait_queue_head_t *q)
{
	return !list_empty(&q->task_list);
}

/*
 * A free entry of current, on no queue, woken by autoremove_wake_function.
 *
 * Requires: at most TASK_WAITS (sched.h) in use in this task (a BUG otherwise).
 */
wait_queue_t *wait_entry_get(void);
void wait_entry_put(wait_queue_t *wait);

#define DEFINE_WAIT(name) wait_queue_t *name = wait_entry_get()

/* As in 2.6.34: exclusive waiters go to the end, others to the front. */
void add_wait_queue(wait_queue_head_t *q, wait_queue_t *wait);
void add_wait_queue_exclusive(wait_queue_head_t *q, wait_queue_t *wait);
void remove_wait_queue(wait_queue_head_t *q, wait_queue_t *wait);

/* Queue @wait if it is on no queue, and set current's state to @state (sched.h, TASK_*). */
void prepare_to_wait(wait_queue_head_t *q, wait_queue_t *wait, uint32_t state);
void prepare_to_wait_exclusive(wait_queue_head_t *q, wait_queue_t *wait, uint32_t state);

/* current is running again and off the queue. Ensures: @wait is given back. */
void finish_wait(wait_queue_head_t *q, wait_queue_t *wait);

/*
 * Wake waiters whose task is in a state of @mode: all that are not exclusive, and the first
 * @nr_exclusive exclusive ones (0: all of them).
 */
void __wake_up(wait_queue_head_t *q, uint32_t mode, int nr_exclusive, void *key);

/* The same for one exclusive waiter, and for all of them. Locks: q->lock. */
void __wake_up_locked(wait_queue_head_t *q, uint32_t mode);
void __wake_up_all_locked(wait_queue_head_t *q, uint32_t mode);

#define WAKE_MODE_NORMAL             3u /* TASK_INTERRUPTIBLE | TASK_UNINTERRUPTIBLE */
#define wake_up(q)                   __wake_up(q, WAKE_MODE_NORMAL, 1, NULL)
#define wake_up_nr(q, nr)            __wake_up(q, WAKE_MODE_NORMAL, nr, NULL)
#define wake_up_all(q)               __wake_up(q, WAKE_MODE_NORMAL, 0, NULL)
#define wake_up_interruptible(q)     __wake_up(q, 1u, 1, NULL)
#define wake_up_interruptible_all(q) __wake_up(q, 1u, 0, NULL)

/* Sleep on @q until @condition holds; it is evaluated before each sleep. Needs sched.h. */
#define wait_event(q, condition)                                                                   \
	do {                                                                                       \
		if (condition)                                                                     \
			break;                                                                     \
		DEFINE_WAIT(wait_event_entry);                                                     \
		for (;;) {                                                                         \
			prepare_to_wait(q, wait_event_entry, TASK_UNINTERRUPTIBLE);                \
			if (condition)                                                             \
				break;                                                             \
			schedule();                                                                \
		}                                                                                  \
		finish_wait(q, wait_event_entry);                                                  \
	} while (0)

#endif
