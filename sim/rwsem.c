/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Semaphores for many readers or one writer. As 2.6.34's lib/rwsem-spinlock.c: nobody overtakes the
 * line, and who gives back hands over to the first in it: a writer, or all readers up to the next
 * writer.
 */
#include "sim/lock.h"

#include "sim/lock_check.h"
#include "sim/lock_line.h"
#include "sim/mark.h"
#include "sim/point.h"

#define A_WRITER (-1)

void init_rwsem(struct rw_semaphore *sem, uint32_t lclass)
{
	*sem = (struct rw_semaphore){.wait_lock = {.lclass = (uint16_t)lclass}, .lclass = lclass};
	mark_written(sem, sizeof(*sem));
}

static void sem_store(struct rw_semaphore *sem, int32_t activity, const void *owner)
{
	sem->activity = activity;
	sem->owner = (uint32_t)(uintptr_t)owner;
	mark_written(sem, sizeof(*sem));
}

static bool can_read(const struct rw_semaphore *sem)
{
	return sem->activity >= 0 && line_first(sem) == TASK_NOBODY;
}

static bool can_write(const struct rw_semaphore *sem)
{
	return sem->activity == 0 && line_first(sem) == TASK_NOBODY;
}

/* Sleep until somebody handed @sem over. */
static cold void sem_wait(const struct rw_semaphore *sem, enum held_kind wants)
{
	line_join(sem, sem->lclass, wants);
	for (;;) {
		preemption_point(POINT_SLEEP);
		if (!line_holds_me())
			return;
		line_sleep();
	}
}

/* @sem was given back. As: __rwsem_do_wake(); @wake_writer: nobody has it. */
static void sem_hand_over(struct rw_semaphore *sem, bool wake_writer)
{
	uint32_t first = line_first(sem);

	if (first == TASK_NOBODY)
		return;
	if (line_wants(first) == HELD_WRITE) {
		if (!wake_writer)
			return;
		sem_store(sem, A_WRITER, task_kernel(first));
		line_serve(first);
		return;
	}
	for (; first != TASK_NOBODY && line_wants(first) == HELD_READ; first = line_first(sem)) {
		sem_store(sem, sem->activity + 1, NULL);
		line_serve(first);
	}
}

void down_read(struct rw_semaphore *sem)
{
	lock_might_sleep(__func__);
	preemption_point(POINT_LOCK);
	if (likely(can_read(sem)))
		sem_store(sem, sem->activity + 1, NULL);
	else
		sem_wait(sem, HELD_READ);
	lock_acquired(sem, sem->lclass, HELD_READ, false);
}

bool down_read_trylock(struct rw_semaphore *sem)
{
	preemption_point(POINT_LOCK);
	if (!can_read(sem))
		return false;
	lock_acquired(sem, sem->lclass, HELD_READ, true);
	sem_store(sem, sem->activity + 1, NULL);
	return true;
}

void up_read(struct rw_semaphore *sem)
{
	lock_released(sem, sem->lclass, HELD_READ);
	sem_store(sem, sem->activity - 1, NULL);
	if (sem->activity == 0)
		sem_hand_over(sem, true);
	preemption_point(POINT_UNLOCK);
}

void down_write(struct rw_semaphore *sem)
{
	lock_might_sleep(__func__);
	preemption_point(POINT_LOCK);
	if (likely(can_write(sem)))
		sem_store(sem, A_WRITER, cpu_current_task());
	else
		sem_wait(sem, HELD_WRITE);
	lock_acquired(sem, sem->lclass, HELD_WRITE, false);
}

bool down_write_trylock(struct rw_semaphore *sem)
{
	preemption_point(POINT_LOCK);
	if (!can_write(sem))
		return false;
	lock_acquired(sem, sem->lclass, HELD_WRITE, true);
	sem_store(sem, A_WRITER, cpu_current_task());
	return true;
}

void up_write(struct rw_semaphore *sem)
{
	lock_released(sem, sem->lclass, HELD_WRITE);
	sem_store(sem, 0, NULL);
	sem_hand_over(sem, true);
	preemption_point(POINT_UNLOCK);
}

void downgrade_write(struct rw_semaphore *sem)
{
	lock_released(sem, sem->lclass, HELD_WRITE);
	lock_acquired(sem, sem->lclass, HELD_READ, true);
	sem_store(sem, 1, NULL);
	sem_hand_over(sem, false);
	preemption_point(POINT_UNLOCK);
}
