/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Locks and their checker.
 *
 * A lock's words live in RAM with the data that it guards; what the checker knows (who holds what,
 * which order was seen) belongs to the machine. Who finds a spinlock held passes the turn to its
 * holder; who finds a mutex or a semaphore held sleeps in its line. A circle of tasks that wait for
 * each other ends the machine as `deadlock`; what the checker dislikes ends it as `check`:
 *
 *   L1  recursion: a lock of a class of which the task holds one already
 *   L2  order cycle: A under B, when B under A (perhaps through others) was seen before
 *   L3  sleep while atomic: a spinlock held, preempt count not 0, or interrupts off
 *   L4  interrupt-unsafe use: a class taken in an interrupt, and elsewhere with interrupts on
 *   L5  held at the end of a line or of a kernel thread's function; also the preempt count not 0,
 *   or
 *       interrupts off
 *   L6  unlock of what the task does not hold
 *
 * L1 and L2 judge what is taken in the same context: an interrupt's locks are not ordered after
 * those of the code that it interrupted. A try orders nothing.
 *
 * Classes are numbered by the kernel: one table of names, registered at start-up. Locks of one kind
 * that nest by rule need a class each.
 */
#ifndef SIM_LOCK_H
#define SIM_LOCK_H

#include "sim/types.h"

#define LOCK_CLASS_MAX 64

typedef struct {
	uint8_t held;    /* 1 while taken */
	uint8_t holder;  /* task */
	uint16_t lclass; /* 0: not initialised */
} spinlock_t;

struct mutex {
	spinlock_t wait_lock;
	uint32_t held;
	uint32_t lclass;
	uint32_t owner; /* linear address of the task_struct */
};

struct rw_semaphore {
	spinlock_t wait_lock;
	int32_t activity; /* readers, or -1 for a writer */
	uint32_t lclass;
	uint32_t owner;
};

/* Names by class number; entry 0 is unused. Requires: nr <= LOCK_CLASS_MAX, storage static. */
void lock_classes_register(const char *const *names, uint32_t nr);

/*
 * Spinlocks. As with CONFIG_PREEMPT, taking one raises the preempt count and giving it back lowers
 * it again, after interrupts are restored. Before one is tried, and after it was given back with
 * all that this allows, is a preemption point.
 *
 * Requires: initialised with a class in [1, LOCK_CLASS_MAX); else BUG.
 */
void spin_lock_init(spinlock_t *lock, uint32_t lclass);
void spin_lock(spinlock_t *lock);
void spin_lock_nested(spinlock_t *lock, uint32_t lclass); /* this time it counts as @lclass */
void spin_unlock(spinlock_t *lock);
bool spin_trylock(spinlock_t *lock);
bool spin_is_locked(const spinlock_t *lock);

/* Interrupts off, then the lock. Ensures: answers the flags to restore. */
bool spin_lock_irqsave(spinlock_t *lock);
void spin_unlock_irqrestore(spinlock_t *lock, bool flags);
void spin_lock_irq(spinlock_t *lock);
void spin_unlock_irq(spinlock_t *lock);

/*
 * Sleeping locks: mutex_lock(), down_read() and down_write() ask lock_might_sleep() first.
 * mutex_unlock() wakes the first in line, who tries again; a semaphore is handed over in the order
 * of the line.
 *
 * Requires: as spinlocks.
 */
void mutex_init(struct mutex *lock, uint32_t lclass);
void mutex_lock(struct mutex *lock);
bool mutex_trylock(struct mutex *lock);
void mutex_unlock(struct mutex *lock);

/* Many readers or one writer. Requires: as spinlocks. */
void init_rwsem(struct rw_semaphore *sem, uint32_t lclass);
void down_read(struct rw_semaphore *sem);
bool down_read_trylock(struct rw_semaphore *sem);
void up_read(struct rw_semaphore *sem);
void down_write(struct rw_semaphore *sem);
bool down_write_trylock(struct rw_semaphore *sem);
void up_write(struct rw_semaphore *sem);
void downgrade_write(struct rw_semaphore *sem); /* from writer to reader */

/*
 * Complain (L3) if the running task may not sleep; @where says who wanted to.
 *
 * Ensures: silent until interrupts were on for the first time since power-on: the kernel starts
 *          with interrupts off, and nothing can be waited for then.
 */
void lock_might_sleep(const char *where);

/* The classes that were taken while one of @lclass was held, since power-on: a bit each. */
uint64_t locks_taken_below(uint32_t lclass);

/* End of a line: complain (L5) about what the running task leaves behind. */
void lock_check_line_end(void);

#endif
