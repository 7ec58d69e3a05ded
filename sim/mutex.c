/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Mutexes. As 2.6.34's kernel/mutex.c: giving back wakes the first in line, who tries again;
 * whoever comes by before it may be faster.
 */
#include "sim/lock.h"

#include "sim/lock_check.h"
#include "sim/lock_line.h"
#include "sim/mark.h"
#include "sim/point.h"

void mutex_init(struct mutex *lock, uint32_t lclass)
{
	*lock = (struct mutex){.wait_lock = {.lclass = (uint16_t)lclass}, .lclass = lclass};
	mark_written(lock, sizeof(*lock));
}

static void mutex_store(struct mutex *lock, uint32_t held, const void *owner)
{
	lock->held = held;
	lock->owner = (uint32_t)(uintptr_t)owner;
	mark_written(lock, sizeof(*lock));
}

static cold void mutex_wait(const struct mutex *lock)
{
	line_join(lock, lock->lclass, HELD_MUTEX);
	for (;;) {
		preemption_point(POINT_SLEEP);
		if (!lock->held)
			break;
		line_sleep();
	}
	line_leave();
}

void mutex_lock(struct mutex *lock)
{
	lock_might_sleep(__func__);
	preemption_point(POINT_LOCK);
	if (unlikely(lock->held))
		mutex_wait(lock);
	lock_acquired(lock, lock->lclass, HELD_MUTEX, false);
	mutex_store(lock, 1, cpu_current_task());
}

bool mutex_trylock(struct mutex *lock)
{
	preemption_point(POINT_LOCK);
	if (lock->held)
		return false;
	lock_acquired(lock, lock->lclass, HELD_MUTEX, true);
	mutex_store(lock, 1, cpu_current_task());
	return true;
}

void mutex_unlock(struct mutex *lock)
{
	uint32_t first = line_first(lock);

	lock_released(lock, lock->lclass, HELD_MUTEX);
	mutex_store(lock, 0, NULL);
	if (first != TASK_NOBODY)
		task_wake(first);
	preemption_point(POINT_UNLOCK);
}
