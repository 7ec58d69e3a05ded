/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Spinlocks. Who finds one held passes the turn to its holder. Mutexes are in mutex.c, semaphores
 * in rwsem.c.
 */
#include "sim/lock.h"

#include "sim/irq.h"
#include "sim/lock_check.h"
#include "sim/mark.h"
#include "sim/point.h"
#include "sim/race.h"
#include "sim/task_state.h"

static void spin_store(spinlock_t *lock, uint8_t held)
{
	lock->held = held;
	lock->holder = (uint8_t)machine.running_task;
	mark_written(lock, sizeof(*lock));
}

void spin_lock_init(spinlock_t *lock, uint32_t lclass)
{
	*lock = (spinlock_t){.lclass = (uint16_t)lclass};
	mark_written(lock, sizeof(*lock));
}

/* Somebody has @lock. Ensures: it was free a moment ago. */
static cold void spin_wait(const spinlock_t *lock)
{
	const char *name = lock_class_name(lock->lclass);

	if (lock->holder == machine.running_task)
		machine_end(END_DEADLOCK, "%s taken again by its holder, %s", name,
			    task_name(lock->holder));
	task_self->lock = lock;
	while (lock->held)
		task_spin_for_task(lock->holder, name);
	task_self->lock = NULL;
}

void spin_lock_nested(spinlock_t *lock, uint32_t lclass)
{
	preemption_point(POINT_LOCK);
	cpu_preempt_add(1);
	if (unlikely(lock->held))
		spin_wait(lock);
	if (!spin_acquired_alone(lock, lclass))
		lock_acquired(lock, lclass, HELD_SPIN, false);
	spin_store(lock, 1);
}

void spin_lock(spinlock_t *lock)
{
	spin_lock_nested(lock, lock->lclass);
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
	preemption_point(POINT_UNLOCK);
}

bool spin_trylock(spinlock_t *lock)
{
	preemption_point(POINT_LOCK);
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
	if (flags)
		irqs_on();
	else
		cpu_irq_disable();
	cpu_preempt_sub(1);
	preemption_point(POINT_UNLOCK);
}

void spin_lock_irq(spinlock_t *lock)
{
	cpu_irq_disable();
	spin_lock(lock);
}

void spin_unlock_irq(spinlock_t *lock)
{
	spin_unlock_irqrestore(lock, true);
}
