/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Interrupts: pending on a CPU until its current task, or its idle task, takes them. The handler is
 * a call on the stack of the one that does.
 *
 *   sent --that CPU runs, interrupts on--> taken at once
 *        --it idles, interrupts on--> its idle task takes it at once, then the sender goes on
 *        --else--> pending until its task has the turn, with interrupts on
 */
#include "sim/irq.h"

#include "sim/race.h"
#include "sim/schedule_state.h"
#include "sim/sim_goals.h"
#include "sim/trace.h"
#include "sim/turn.h"

#define HARDIRQ_OFFSET 0x10000u
#define HARDIRQ_MASK   0x3ff0000u
#define NESTED_MAX     8u /* handlers that interrupt each other; deeper ones stay pending */

void irq_register(enum irq_vector vector, irq_handler_fn *handler)
{
	assert(vector < NR_VECTORS);
	machine.handlers[vector] = handler;
}

bool cpu_in_irq(void)
{
	return (task_self->preempt_count & HARDIRQ_MASK) != 0;
}

bool irqs_can_be_taken(uint32_t cpu)
{
	return machine.cpus[cpu].irqs_pending != 0 && machine.cpus[cpu].irqs_enabled;
}

/* Run the handler of @vector: a unit of the budget, and its points count for nobody. */
static void irq_serve(enum irq_vector vector)
{
	struct cpu *cpu = cpu_running();
	struct task_context *self = task_self;
	uint32_t count = self->preempt_count;
	const struct point_meter outside = point_meter;
	uint32_t cpl = ring_enter_kernel();

	machine_spend(1);
	cpu->irqs_enabled = false;
	self->preempt_count += HARDIRQ_OFFSET;
	self->handlers++;
	point_meter_stop();
	race_acquire(&cpu->irqs_pending);
	trace(TRACE_INTERRUPT, vector, 0);
	machine.handlers[vector]();
	trace(TRACE_INTERRUPT_END, vector, 0);
	self->handlers--;
	self->preempt_count -= HARDIRQ_OFFSET;
	if (unlikely(self->preempt_count != count))
		machine_end(END_BUG, "interrupt vector %u left preempt_count 0x%x, was 0x%x",
			    (unsigned int)vector, self->preempt_count, count);
	cpu->irqs_enabled = true;
	ring_return(cpl);
	point_meter.passed = outside.passed;
	point_meter.wanted = outside.wanted;
	point_meter.accesses_wanted = outside.accesses_wanted;
}

/* The lowest vector that is pending. */
static enum irq_vector irq_next(struct cpu *cpu)
{
	uint32_t vector = (uint32_t)__builtin_ctz(cpu->irqs_pending);

	if (vector != VECTOR_DEVICE || --cpu->devices_pending == 0)
		cpu->irqs_pending &= ~(1u << vector);
	return (enum irq_vector)vector;
}

void irqs_take_pending(void)
{
	struct cpu *cpu = cpu_running();

	if (!irqs_can_be_taken(machine.running_cpu) || task_self->handlers == NESTED_MAX)
		return;
	while (irqs_can_be_taken(machine.running_cpu))
		irq_serve(irq_next(cpu));
	turn_hand_back();
}

void irqs_take_when_idle(void *unused_arg)
{
	(void)unused_arg;
	irqs_take();
}

/* Outside of all runs nobody has a stack but the host. */
static void irqs_serve_outside(uint32_t cpu)
{
	uint32_t before = machine.running_task;

	if (machine.running_cpu != cpu)
		task_run_as(IDLE_TASK(cpu));
	irqs_take();
	task_run_as(before);
}

/* @cpu idles: its idle task takes what is pending. */
static void idle_interrupt(uint32_t cpu)
{
	uint32_t before = machine.running_task;

	task_call_begin(IDLE_TASK(cpu), irqs_take_when_idle, NULL);
	if (fiber_running() != NULL) {
		turn_pass(IDLE_TASK(cpu));
		return;
	}
	turn_play(IDLE_TASK(cpu));
	task_run_as(before);
}

/* Something is pending on @cpu. */
static void irqs_notice(uint32_t cpu)
{
	if (!irqs_can_be_taken(cpu))
		return;
	if (!machine_is_running())
		irqs_serve_outside(cpu);
	else if (fiber_running() != NULL && cpu == machine.running_cpu)
		irqs_take();
	else if (cpu_idles(cpu))
		idle_interrupt(cpu);
}

static void irq_send(uint32_t cpu, enum irq_vector vector)
{
	machine.cpus[cpu].irqs_pending |= 1u << vector;
	race_release(&machine.cpus[cpu].irqs_pending);
	irqs_notice(cpu);
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
		irq_send(cpu, vector);
	}
}

void irq_raise_device(uint32_t cpu)
{
	if (!cpu_online(cpu) || !machine.handlers[VECTOR_DEVICE])
		return;
	machine.cpus[cpu].devices_pending++;
	irq_send(cpu, VECTOR_DEVICE);
}

void schedule_interrupt(void)
{
	if (!schedule_now || !schedule_now->interrupt)
		return;
	race_line_begins();
	schedule_now->interrupt(machine.running_cpu);
	race_line_ended();
}
