/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * CPUs: who runs, and interrupts. An interrupt is a call on the CPU that takes it; the CPU that ran
 * before goes on when the handler returns.
 */
#include "sim/machine_state.h"
#include "sim/sim_goals.h"

#define HARDIRQ_OFFSET 0x10000u
#define HARDIRQ_MASK   0x3ff0000u

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
	machine.cpus[cpu].online = online;
}

void cpu_switch(uint32_t cpu)
{
	assert(cpu_online(cpu));
	machine.running_cpu = cpu;
}

void *cpu_current_task(void)
{
	return cpu_running()->current_task;
}

void cpu_set_current_task(uint32_t cpu, void *task)
{
	assert(cpu < NR_CPUS);
	machine.cpus[cpu].current_task = task;
}

uint32_t cpu_preempt_count(void)
{
	return cpu_running()->preempt_count;
}

void cpu_preempt_add(uint32_t value)
{
	cpu_running()->preempt_count += value;
}

void cpu_preempt_sub(uint32_t value)
{
	struct cpu *cpu = cpu_running();

	if (unlikely(cpu->preempt_count < value))
		machine_end(END_BUG, "preempt_count underflow");
	cpu->preempt_count -= value;
}

bool cpu_in_irq(void)
{
	return (cpu_running()->preempt_count & HARDIRQ_MASK) != 0;
}

bool cpu_irqs_enabled(void)
{
	return cpu_running()->irqs_enabled;
}

void cpu_irq_disable(void)
{
	cpu_running()->irqs_enabled = false;
}

void irq_register(enum irq_vector vector, irq_handler_fn *handler)
{
	assert(vector < NR_VECTORS);
	machine.handlers[vector] = handler;
}

/* Run the handler of @vector on @number, whose interrupts are enabled. */
static void irq_serve(uint32_t number, enum irq_vector vector)
{
	struct cpu *cpu = &machine.cpus[number];
	uint32_t before = machine.running_cpu;
	uint32_t count = cpu->preempt_count;

	machine.running_cpu = number;
	cpu->irqs_enabled = false;
	cpu->preempt_count += HARDIRQ_OFFSET;
	machine.handlers[vector]();
	cpu->preempt_count -= HARDIRQ_OFFSET;
	if (unlikely(cpu->preempt_count != count))
		machine_end(END_BUG, "interrupt vector %u left preempt_count 0x%x, was 0x%x",
			    (unsigned int)vector, cpu->preempt_count, count);
	cpu->irqs_enabled = true;
	machine.running_cpu = before;
}

static void irqs_serve_pending(uint32_t number)
{
	struct cpu *cpu = &machine.cpus[number];

	while (cpu->irqs_pending && cpu->irqs_enabled) {
		uint32_t vector = (uint32_t)__builtin_ctz(cpu->irqs_pending);

		cpu->irqs_pending &= ~(1u << vector);
		irq_serve(number, (enum irq_vector)vector);
	}
}

void cpu_irq_enable(void)
{
	struct cpu *cpu = cpu_running();

	machine.irqs_were_enabled = true;
	cpu->irqs_enabled = true;
	if (unlikely(cpu->irqs_pending))
		irqs_serve_pending(machine.running_cpu);
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

void cpu_ipi(uint32_t mask, enum irq_vector vector)
{
	assert(vector < NR_VECTORS);
	if (!machine.handlers[vector])
		return;
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		if (!(mask & 1u << cpu) || !cpu_online(cpu))
			continue;
		goal_if(cpu != machine.running_cpu, SIM_IPI_SERVED);
		machine.cpus[cpu].irqs_pending |= 1u << vector;
		irqs_serve_pending(cpu);
	}
}
