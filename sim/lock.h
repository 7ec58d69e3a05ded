/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Locks and their checker.
 *
 * A lock's words live in RAM with the data that it guards; what the checker knows (who holds what,
 * which order was seen) belongs to the machine. Complaints end the machine: `deadlock` for a cycle
 * or recursion that cannot go on, `check L…` for the rest (L1 recursion, L2 order cycle, L3 sleep
 * while atomic, L4 interrupt-unsafe use, L5 held at the end of a line, L6 unlock of what is not held).
 *
 * Classes are numbered by the kernel: one table of names, registered at start-up.
 */
#ifndef SIM_LOCK_H
#define SIM_LOCK_H

#include "sim/types.h"

#define LOCK_CLASS_MAX 64

typedef struct {
	uint8_t held;      /* 1 while taken */
	uint8_t holder;    /* CPU */
	uint16_t lclass;   /* 0: not initialised */
} spinlock_t;

struct mutex {
	spinlock_t wait_lock;
	uint32_t held;
	uint32_t lclass;
	uint32_t owner;    /* task number */
};

struct rw_semaphore {
	spinlock_t wait_lock;
	int32_t activity;  /* readers, or -1 for a writer */
	uint32_t lclass;
	uint32_t owner;
};

/* Names by class number; entry 0 is unused. Requires: nr <= LOCK_CLASS_MAX, storage static. */
void lock_classes_register(const char *const *names, uint32_t nr);

void spin_lock_init(spinlock_t *lock, uint32_t lclass);
void spin_lock(spinlock_t *lock);
void spin_unlock(spinlock_t *lock);
bool spin_trylock(spinlock_t *lock);
bool spin_is_locked(const spinlock_t *lock);
bool spin_lock_irqsave(spinlock_t *lock);               /* answers the flags to restore */
void spin_unlock_irqrestore(spinlock_t *lock, bool flags);
void spin_lock_irq(spinlock_t *lock);
void spin_unlock_irq(spinlock_t *lock);

void mutex_init(struct mutex *lock, uint32_t lclass);
void mutex_lock(struct mutex *lock);
bool mutex_trylock(struct mutex *lock);
void mutex_unlock(struct mutex *lock);

void init_rwsem(struct rw_semaphore *sem, uint32_t lclass);
void down_read(struct rw_semaphore *sem);
bool down_read_trylock(struct rw_semaphore *sem);
void up_read(struct rw_semaphore *sem);
void down_write(struct rw_semaphore *sem);
void up_write(struct rw_semaphore *sem);

/* Complain (L3) if the running CPU may not sleep: a spinlock held, interrupts off, preempt count. */
void lock_might_sleep(const char *where);

/* End of a line: complain (L5) about what the running CPU still holds; check preempt count and IF. */
void lock_check_line_end(void);

#endif
