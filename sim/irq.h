/* SPDX-License-Identifier: GPL-2.0-only */
/* Taking interrupts, for who switches tasks; how they are sent is in cpu.h. Private to sim/. */
#ifndef SIM_IRQ_H
#define SIM_IRQ_H

#include "sim/control.h"
#include "sim/machine_state.h"

/* Are interrupts pending on @cpu, and enabled? */
bool irqs_can_be_taken(uint32_t cpu);

/* Take what is pending on the running task's CPU and enabled. */
void irqs_take_pending(void);

static inline void irqs_take(void)
{
	if (unlikely(cpu_running()->irqs_pending != 0))
		irqs_take_pending();
}

/* The same, as what an idle task does. */
void irqs_take_when_idle(void *unused_arg);

/* Raise the device interrupt of @cpu once more: a mark of a line says so. */
void irq_raise_device(uint32_t cpu);

/* EFLAGS.IF goes on; what is pending is taken; no preemption point. */
static inline void irqs_on(void)
{
	machine.irqs_were_enabled = true;
	cpu_running()->irqs_enabled = true;
	irqs_take();
}

/* The running CPU is at ring 0 from now on. Ensures: the ring to return to. */
static inline uint32_t ring_enter_kernel(void)
{
	uint32_t cpl = cpu_running()->mmu.control.cpl;

	if (unlikely(cpl != 0))
		control_set_cpl(&cpu_running()->mmu, 0);
	return cpl;
}

static inline void ring_return(uint32_t cpl)
{
	if (unlikely(cpl != cpu_running()->mmu.control.cpl))
		control_set_cpl(&cpu_running()->mmu, cpl);
}

#endif
