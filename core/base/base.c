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
	random_init(machine_boot_params()->seed);
	interrupts_init();
}

void base_line_end(void)
{
	uint32_t cpu;

	rcu_check_line_end();
	do_softirq();
	run_workqueues();
	for_each_online_cpu (cpu)
		rcu_quiescent(cpu);
	printk_flush();
}
