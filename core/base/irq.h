/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Interrupts, softirqs and preemption of the CPU that runs: Linux' names for sim/cpu.h's state.
 *
 *   preempt_count:  bits 0-7 preemption, 8-15 softirq, 16-25 hardirq
 */
#ifndef CORE_BASE_IRQ_H
#define CORE_BASE_IRQ_H

#include "sim/cpu.h"
#include "sim/point.h"

#define PREEMPT_OFFSET 0x00000001u
#define SOFTIRQ_OFFSET 0x00000100u
#define HARDIRQ_OFFSET 0x00010000u
#define PREEMPT_MASK   0x000000ffu
#define SOFTIRQ_MASK   0x0000ff00u
#define HARDIRQ_MASK   0x03ff0000u

#define local_irq_disable()      cpu_irq_disable()
#define local_irq_enable()       cpu_irq_enable()
#define local_irq_save(flags)    ((flags) = cpu_irq_save())
#define local_irq_restore(flags) cpu_irq_restore(flags)

static inline bool irqs_disabled(void)
{
	return !cpu_irqs_enabled();
}

#define preempt_count()   cpu_preempt_count()
#define preempt_disable() cpu_preempt_add(PREEMPT_OFFSET)

/* A preemption point where it allows preemption again. */
static inline void preempt_enable(void)
{
	cpu_preempt_sub(PREEMPT_OFFSET);
	if (cpu_preempt_count() == 0)
		preemption_point(POINT_PREEMPT_ON);
}

#define hardirq_count() (preempt_count() & HARDIRQ_MASK)
#define softirq_count() (preempt_count() & SOFTIRQ_MASK)
#define in_irq()        (hardirq_count() != 0)
#define in_softirq()    (softirq_count() != 0)
#define in_interrupt()  ((preempt_count() & (HARDIRQ_MASK | SOFTIRQ_MASK)) != 0)
#define in_atomic()     (preempt_count() != 0)

/* Softirqs, in the order in which they are served (2.6.34's numbers, those that exist here). */
enum softirq {
	TIMER_SOFTIRQ = 1,
	RCU_SOFTIRQ = 9,
	NR_SOFTIRQS,
};

/* Mark @nr to be served on this CPU: at the end of an interrupt, or when softirqs are enabled. */
void raise_softirq(enum softirq nr);

/* Serve what is raised, unless this CPU is in an interrupt or has softirqs disabled. */
void do_softirq(void);

/* Softirqs off and on; they nest. Requires: enabling not in a hard interrupt. */
void local_bh_disable(void);
void local_bh_enable(void);

/* Register the handlers of the timer and of IPIs. Once per power-on. */
void interrupts_init(void);

#endif
