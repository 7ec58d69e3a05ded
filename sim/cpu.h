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
 * Let @cpu run from now on; between two lines of a program.
 *
 * Requires: @cpu is online.
 */
void cpu_switch(uint32_t cpu);

/* The kernel's `current`, a register of the CPU that runs. Ensures: NULL after power-on. */
void *cpu_current_task(void);
void cpu_set_current_task(uint32_t cpu, void *task);

/* EFLAGS.IF. cpu_irq_save() answers the old value. Enabling delivers what is pending at once. */
bool cpu_irqs_enabled(void);
void cpu_irq_disable(void);
void cpu_irq_enable(void);
bool cpu_irq_save(void);
void cpu_irq_restore(bool enabled);

/*
 * preempt_count of the CPU that runs, as Linux lays it out. It starts at 0.
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
 * Ensures: cpu_ipi() runs the handler on every online CPU of @mask, lowest first, at once where
 *          interrupts are enabled there, else at that CPU's next cpu_irq_enable(); then the sender
 *          goes on. Several pending vectors come in the order of enum irq_vector.
 * Errors:  BUG if a handler leaves preempt_count changed.
 */
void irq_register(enum irq_vector vector, irq_handler_fn *handler);
void cpu_ipi(uint32_t mask, enum irq_vector vector);
bool cpu_in_irq(void);

#endif
