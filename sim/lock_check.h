/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The lock checker: what each task holds, in which order classes were taken, and from where.
 * Private to sim/.
 */
#ifndef SIM_LOCK_CHECK_H
#define SIM_LOCK_CHECK_H

#include "sim/race.h"
#include "sim/tally.h"
#include "sim/task_state.h"

#define HARDIRQ_SHIFT 16
#define HARDIRQ_BITS  0x3ffu

enum lock_usage {
	USED_IN_IRQ = 1,
	USED_WITH_IRQS_ON = 2,
};

static inline uint16_t irq_depth(const struct task_context *self)
{
	return (uint16_t)(self->preempt_count >> HARDIRQ_SHIFT & HARDIRQ_BITS);
}

/* How a spinlock that is taken now is used; 0: in a way that is always safe. */
static inline uint8_t spin_use(const struct task_context *self)
{
	if (irq_depth(self) != 0)
		return USED_IN_IRQ;
	return cpu_running()->irqs_enabled ? USED_WITH_IRQS_ON : 0;
}

/* What the kernel calls it; a fixed word for a number that it never registered. */
const char *lock_class_name(uint32_t lclass);

/*
 * The running task takes @lock, which is free; @tried: it would not have waited.
 *
 * Ensures: no complaint: the task holds it; L1, L2 (unless @tried) or L4 else.
 */
void lock_acquired(const void *lock, uint32_t lclass, enum held_kind kind, bool tried);

/* The running task gives @lock back. Ensures: L6 if it does not hold it so. */
void lock_released(const void *lock, uint32_t lclass, enum held_kind kind);

/*
 * The same for a spinlock, where there is nothing to complain about at first sight: it is the only
 * lock of its task, and its class was used in this way before. Ensures: false: nothing is noted.
 */
static inline bool spin_acquired_alone(const void *lock, uint32_t lclass)
{
	struct task_context *self = task_self;
	uint8_t use = spin_use(self);

	if (unlikely(self->nr_held != 0 || lclass - 1 >= LOCK_CLASS_MAX - 1 ||
		     (use & ~machine.locks.usage[lclass]) != 0))
		return false;
	tally(TALLY_ACQUIRED);
	if (use != 0)
		tally(TALLY_USED);
	race_lock_taken(lock, false);
	self->held[0] = (struct held_lock){lock, (uint16_t)lclass, irq_depth(self), HELD_SPIN};
	self->nr_held = 1;
	return true;
}

/* Likewise: it was taken last. */
static inline bool spin_released_last(const void *lock)
{
	struct task_context *self = task_self;
	uint32_t last = self->nr_held - 1;

	if (unlikely(self->nr_held == 0 || self->held[last].lock != lock ||
		     self->held[last].kind != HELD_SPIN))
		return false;
	tally(TALLY_RELEASED);
	race_lock_given(lock, false);
	self->nr_held = last;
	return true;
}

/* Does the running task hold @lock? */
bool lock_held_here(const void *lock);

#endif
