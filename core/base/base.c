/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Starting base/, and the end of a line.
 */
#include "core/base/base.h"

#include "core/base/random.h"

void init_base(void)
{
	local_irq_disable();
	lock_classes_init();
	tasks_init();
	ratelimit_init(&base_vars->printk_ratelimit, DEFAULT_RATELIMIT_INTERVAL,
		       DEFAULT_RATELIMIT_BURST);
	percpu_init();
	timers_init();
	workqueues_init();
	rcu_init();
	smp_calls_init();
	cpu_hotplug_init();
	random_init(machine_boot_params()->seed);
	interrupts_init();
	workqueue_threads_init();
	schedule_line_end_register(base_line_end);
}

static void quiescent_states(void)
{
	uint32_t cpu;

	for_each_online_cpu (cpu) {
		if (cpu == smp_processor_id() || cpu_idles(cpu))
			rcu_quiescent(cpu);
	}
}

void base_line_end(void)
{
	rcu_check_line_end();
	do_softirq();
	quiescent_states();
	printk_flush();
}

void base_settle(void)
{
	rcu_check_line_end();
	do_softirq();
	lock_check_line_end();
	task_yield();
	quiescent_states();
	printk_flush();
}
