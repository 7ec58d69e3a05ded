/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * CPUs as far as the kernel needs them without an MMU: who runs, interrupts, preemption, IPIs.
 * The control registers, the MMU and the TLB get their files beside this one (mmu.h, tlb.h).
 */
#ifndef SIM_CPU_H
#define SIM_CPU_H

#include "sim/machine.h"

typedef void irq_handler_fn(void);

enum irq_vector {
	VECTOR_TIMER,
	VECTOR_CALL_FUNCTION,
	VECTOR_RESCHEDULE,
	VECTOR_DEVICE, /* raised by marks (schedule.h); each one counts */
	NR_VECTORS,
};

/* The CPU whose instructions run now. */
uint32_t cpu_id(void);

/* CPUs that the machine has, running or not. */
uint32_t cpu_count(void);
bool cpu_online(uint32_t cpu);

/*
 * Power-on: CPU 0 is online with interrupts off, the others wait.
 *
 * Requires: cpu < cpu_count().
 * Ensures:  a CPU that comes online (and is not the one that runs) idles with interrupts on.
 */
void cpu_set_online(uint32_t cpu, bool online);

/*
 * What follows happens on @cpu: in task 0 if it lives there, else in that CPU's idle task.
 *
 * Requires: @cpu is online; outside of calls.
 */
void cpu_switch(uint32_t cpu);

/* The kernel's `current`, of the task that runs (task.h). Ensures: NULL after power-on. */
void *cpu_current_task(void);

/*
 * EFLAGS.IF. cpu_irq_save() answers the old value. Where enabling changes it, what is pending is
 * taken at once, and there is a preemption point.
 */
bool cpu_irqs_enabled(void);
void cpu_irq_disable(void);
void cpu_irq_enable(void);
bool cpu_irq_save(void);
void cpu_irq_restore(bool enabled);

/*
 * preempt_count of the task that runs, as Linux lays it out. It starts at 0.
 *
 *   25..16 hardirq   15..8 softirq   7..0 preemption
 *
 * Errors: BUG "preempt_count underflow".
 */
uint32_t cpu_preempt_count(void);
void cpu_preempt_add(uint32_t value);
void cpu_preempt_sub(uint32_t value);

/*
 * Interrupts. A handler runs with IF clear and the hardirq count raised; a vector without a handler
 * is masked. A vector that is pending on a CPU already is delivered there once.
 *
 * Ensures: cpu_ipi() makes @vector pending on every online CPU of @mask, lowest first. The CPU that
 *          runs, and one that idles, takes it at once where interrupts are enabled; another one
 *          when its task has the turn with interrupts on (task.h: task_spin_for_cpu()). Several
 *          pending vectors come in the order of enum irq_vector.
 * Errors:  BUG if a handler leaves preempt_count changed.
 */
void irq_register(enum irq_vector vector, irq_handler_fn *handler);
void cpu_ipi(uint32_t mask, enum irq_vector vector);
bool cpu_in_irq(void);

#endif
