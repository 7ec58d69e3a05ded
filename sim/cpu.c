/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * CPUs: who runs, the interrupt flag, the preempt count. Interrupts themselves are in irq.c.
 */
#include "sim/cpu.h"

#include "sim/irq.h"
#include "sim/race.h"
#include "sim/task_state.h"

uint32_t cpu_id(void)
{
	return machine.running_cpu;
}

uint32_t cpu_count(void)
{
	return machine.params.cpus;
}

bool cpu_online(uint32_t cpu)
{
	return cpu < NR_CPUS && machine.cpus[cpu].online;
}

void cpu_set_online(uint32_t cpu, bool online)
{
	assert(cpu < cpu_count());
	if (online && !machine.cpus[cpu].online && cpu != machine.running_cpu)
		machine.cpus[cpu].irqs_enabled = true;
	if (online)
		race_release(&machine.cpus[cpu]);
	else
		race_acquire(&machine.cpus[cpu]);
	machine.cpus[cpu].online = online;
}

void cpu_switch(uint32_t cpu)
{
	assert(cpu_online(cpu));
	task_run_as(task_at(TASK_FIRST)->cpu == cpu ? TASK_FIRST : IDLE_TASK(cpu));
}

void *cpu_current_task(void)
{
	return task_at(machine.running_task)->kernel;
}

uint32_t cpu_preempt_count(void)
{
	return task_self->preempt_count;
}

void cpu_preempt_add(uint32_t value)
{
	task_self->preempt_count += value;
}

void cpu_preempt_sub(uint32_t value)
{
	if (unlikely(task_self->preempt_count < value))
		machine_end(END_BUG, "preempt_count underflow");
	task_self->preempt_count -= value;
}

bool cpu_irqs_enabled(void)
{
	return cpu_running()->irqs_enabled;
}

void cpu_irq_disable(void)
{
	cpu_running()->irqs_enabled = false;
}

/* They were on already, or some are pending. */
static cold void irq_enable_slowly(bool was_off)
{
	irqs_on();
	if (was_off)
		preemption_point(POINT_IRQ_ON);
}

void cpu_irq_enable(void)
{
	struct cpu *cpu = cpu_running();

	if (unlikely(cpu->irqs_enabled || cpu->irqs_pending != 0)) {
		irq_enable_slowly(!cpu->irqs_enabled);
		return;
	}
	machine.irqs_were_enabled = true;
	cpu->irqs_enabled = true;
	preemption_point(POINT_IRQ_ON);
}

bool cpu_irq_save(void)
{
	bool enabled = cpu_irqs_enabled();

	cpu_irq_disable();
	return enabled;
}

void cpu_irq_restore(bool enabled)
{
	if (enabled)
		cpu_irq_enable();
	else
		cpu_irq_disable();
}
