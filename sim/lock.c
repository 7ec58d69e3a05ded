/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Locks. There is one task a CPU and CPUs take turns between lines, so a lock that is taken when we
 * come to it will never be given back: waiting is a deadlock, and is reported as one.
 */
#include "sim/lock.h"

#include "sim/lock_check.h"
#include "sim/mark.h"

/* The running CPU needs @lock and somebody has it. */
static noreturn cold void deadlock(const void *lock, uint32_t lclass)
{
	if (lock_held_here(lock))
		machine_end(END_DEADLOCK, "%s taken again by its holder, CPU %u",
			    lock_class_name(lclass), machine.running_cpu);
	machine_end(END_DEADLOCK, "%s is held, and nobody runs who could give it back",
		    lock_class_name(lclass));
}

static void spin_store(spinlock_t *lock, uint8_t held)
{
	lock->held = held;
	lock->holder = (uint8_t)machine.running_cpu;
	mark_written(lock, sizeof(*lock));
}

void spin_lock_init(spinlock_t *lock, uint32_t lclass)
{
	*lock = (spinlock_t){.lclass = (uint16_t)lclass};
	mark_written(lock, sizeof(*lock));
}

void spin_lock(spinlock_t *lock)
{
	if (unlikely(lock->held))
		deadlock(lock, lock->lclass);
	cpu_preempt_add(1);
	lock_acquired(lock, lock->lclass, HELD_SPIN, false);
	spin_store(lock, 1);
}

/* Give the lock back, but not yet the CPU. */
static void spin_release(spinlock_t *lock)
{
	lock_released(lock, lock->lclass, HELD_SPIN);
	spin_store(lock, 0);
}

void spin_unlock(spinlock_t *lock)
{
	spin_release(lock);
	cpu_preempt_sub(1);
}

bool spin_trylock(spinlock_t *lock)
{
	if (lock->held)
		return false;
	cpu_preempt_add(1);
	lock_acquired(lock, lock->lclass, HELD_SPIN, true);
	spin_store(lock, 1);
	return true;
}

bool spin_is_locked(const spinlock_t *lock)
{
	return lock->held != 0;
}

bool spin_lock_irqsave(spinlock_t *lock)
{
	bool flags = cpu_irq_save();

	spin_lock(lock);
	return flags;
}

void spin_unlock_irqrestore(spinlock_t *lock, bool flags)
{
	spin_release(lock);
	cpu_irq_restore(flags);
	cpu_preempt_sub(1);
}

void spin_lock_irq(spinlock_t *lock)
{
	cpu_irq_disable();
	spin_lock(lock);
}

void spin_unlock_irq(spinlock_t *lock)
{
	spin_release(lock);
	cpu_irq_enable();
	cpu_preempt_sub(1);
}

/* How a sleeping lock names the task that runs. */
static uint32_t current_owner(void)
{
	return (uint32_t)(uintptr_t)cpu_current_task();
}

void mutex_init(struct mutex *lock, uint32_t lclass)
{
	*lock = (struct mutex){.wait_lock = {.lclass = (uint16_t)lclass}, .lclass = lclass};
	mark_written(lock, sizeof(*lock));
}

static void mutex_take(struct mutex *lock, bool tried)
{
	lock_acquired(lock, lock->lclass, HELD_MUTEX, tried);
	lock->held = 1;
	lock->owner = current_owner();
	mark_written(lock, sizeof(*lock));
}

void mutex_lock(struct mutex *lock)
{
	lock_might_sleep("mutex_lock");
	if (unlikely(lock->held))
		deadlock(lock, lock->lclass);
	mutex_take(lock, false);
}

bool mutex_trylock(struct mutex *lock)
{
	if (lock->held)
		return false;
	mutex_take(lock, true);
	return true;
}

void mutex_unlock(struct mutex *lock)
{
	lock_released(lock, lock->lclass, HELD_MUTEX);
	lock->held = 0;
	lock->owner = 0;
	mark_written(lock, sizeof(*lock));
}

void init_rwsem(struct rw_semaphore *sem, uint32_t lclass)
{
	*sem = (struct rw_semaphore){.wait_lock = {.lclass = (uint16_t)lclass}, .lclass = lclass};
	mark_written(sem, sizeof(*sem));
}

static void read_take(struct rw_semaphore *sem, bool tried)
{
	lock_acquired(sem, sem->lclass, HELD_READ, tried);
	sem->activity++;
	mark_written(sem, sizeof(*sem));
}

void down_read(struct rw_semaphore *sem)
{
	lock_might_sleep("down_read");
	if (unlikely(sem->activity < 0))
		deadlock(sem, sem->lclass);
	read_take(sem, false);
}

bool down_read_trylock(struct rw_semaphore *sem)
{
	if (sem->activity < 0)
		return false;
	read_take(sem, true);
	return true;
}

void up_read(struct rw_semaphore *sem)
{
	lock_released(sem, sem->lclass, HELD_READ);
	sem->activity--;
	mark_written(sem, sizeof(*sem));
}

void down_write(struct rw_semaphore *sem)
{
	lock_might_sleep("down_write");
	if (unlikely(sem->activity != 0))
		deadlock(sem, sem->lclass);
	lock_acquired(sem, sem->lclass, HELD_WRITE, false);
	sem->activity = -1;
	sem->owner = current_owner();
	mark_written(sem, sizeof(*sem));
}

void up_write(struct rw_semaphore *sem)
{
	lock_released(sem, sem->lclass, HELD_WRITE);
	sem->activity = 0;
	sem->owner = 0;
	mark_written(sem, sizeof(*sem));
}
