/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Softirqs, and the handlers of the machine's interrupts.
 *
 *   tick: VECTOR_TIMER -> quiescent state if idle -> raise TIMER, RCU -> softirqs as the handler
 * ends
 */
#include "core/base/irq.h"

#include "core/base/base.h"

#define MAX_SOFTIRQ_RESTART 10

typedef void softirq_fn(void);

static softirq_fn *const softirq_vec[NR_SOFTIRQS] = {
	[TIMER_SOFTIRQ] = run_timer_softirq,
	[RCU_SOFTIRQ] = rcu_process_callbacks,
};

void raise_softirq(enum softirq nr)
{
	this_base_percpu->softirq_pending |= 1u << nr;
}

static uint32_t softirqs_take(void)
{
	uint32_t pending = this_base_percpu->softirq_pending;

	this_base_percpu->softirq_pending = 0;
	return pending;
}

/* Serve the softirqs of @pending, lowest number first, with interrupts on. */
static void softirqs_serve(uint32_t pending)
{
	cpu_irq_enable();
	for (; pending != 0; pending &= pending - 1) {
		uint32_t before = preempt_count();

		softirq_vec[__builtin_ctz(pending)]();
		BUG_ON(preempt_count() != before);
	}
	cpu_irq_disable();
}

/*
 * Differs: what is raised again ten times in a row waits for the next interrupt, where 2.6.34 wakes
 * ksoftirqd.
 */
void do_softirq(void)
{
	if (in_interrupt())
		return;

	bool flags = cpu_irq_save();
	cpu_preempt_add(SOFTIRQ_OFFSET);
	for (uint32_t round = 0; round <= MAX_SOFTIRQ_RESTART; round++) {
		uint32_t pending = softirqs_take();

		if (pending == 0)
			break;
		softirqs_serve(pending);
	}
	cpu_preempt_sub(SOFTIRQ_OFFSET);
	cpu_irq_restore(flags);
}

void local_bh_disable(void)
{
	cpu_preempt_add(SOFTIRQ_OFFSET);
}

void local_bh_enable(void)
{
	WARN_ON_ONCE(in_irq() || irqs_disabled());
	cpu_preempt_sub(SOFTIRQ_OFFSET);
	if (this_base_percpu->softirq_pending != 0)
		do_softirq();
	if (preempt_count() == 0)
		preemption_point(POINT_PREEMPT_ON);
}

/* The end of a hard interrupt: if it interrupted no other one, softirqs run below it. */
static void irq_exit(void)
{
	if (this_base_percpu->softirq_pending == 0)
		return;
	cpu_preempt_sub(HARDIRQ_OFFSET);
	do_softirq();
	cpu_preempt_add(HARDIRQ_OFFSET);
}

static void timer_interrupt(void)
{
	uint32_t cpu = smp_processor_id();

	if (current == idle_task(cpu) && !in_softirq() && hardirq_count() == HARDIRQ_OFFSET)
		rcu_quiescent(cpu);
	if (timers_due())
		raise_softirq(TIMER_SOFTIRQ);
	if (rcu_pending(cpu))
		raise_softirq(RCU_SOFTIRQ);
	irq_exit();
}

static void call_function_interrupt(void)
{
	smp_call_function_interrupt();
	irq_exit();
}

/* Lines of @irqN run in it. */
static void device_interrupt(void)
{
	schedule_interrupt();
	irq_exit();
}

/* The interrupted code looks for itself whether it must give way. */
static void reschedule_interrupt(void)
{
}

void interrupts_init(void)
{
	irq_register(VECTOR_TIMER, timer_interrupt);
	irq_register(VECTOR_CALL_FUNCTION, call_function_interrupt);
	irq_register(VECTOR_RESCHEDULE, reschedule_interrupt);
	irq_register(VECTOR_DEVICE, device_interrupt);
}
