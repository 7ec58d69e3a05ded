/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Taking CPUs down and up, and who is told of it.
 *
 *   cpu_down: DOWN_PREPARE -> all CPUs are stopped, it is offline -> DEAD -> POST_DEAD
 *   cpu_up:   UP_PREPARE -> it starts, and is online -> ONLINE
 *
 * A room that has something of each CPU adds its row to the chain.
 */
#include "core/init/cpu.h"

#include "core/base/base.h"
#include "core/boot/boot.h"
#include "core/page/page_init.h"
#include "core/pgtable/tlbflush.h"
#include "core/slab/slab_init.h"
#include "core/vma/mm.h"
#include "sim/mmu.h"

/* In the order in which 2.6.34 calls them: by priority (tasks come first), then by start-up. */
static cpu_notifier_fn *const cpu_chain[] = {
	sched_cpu_notify,  page_alloc_cpu_notify, rcu_cpu_notify,
	timers_cpu_notify, slab_cpu_notify,       workqueue_cpu_notify,
	vmstat_cpu_notify, tlb_cpu_notify,        mm_cpu_notify,
};

#define NOTIFIERS ((uint32_t)ARRAY_SIZE(cpu_chain))

/* Tell the first @nr of the chain. */
static void notify(enum cpu_event event, uint32_t cpu, uint32_t nr)
{
	for (uint32_t i = 0; i < nr; i++)
		cpu_chain[i](event, cpu);
}

/*
 * Ask all of the chain.
 *
 * Errors: -EINVAL: one refused; those that had agreed were told @canceled.
 */
static int notify_prepare(enum cpu_event event, enum cpu_event canceled, uint32_t cpu)
{
	for (uint32_t i = 0; i < NOTIFIERS; i++) {
		if (cpu_chain[i](event, cpu) == 0)
			continue;
		printk(KERN_WARNING "%s: attempt to %s CPU %u failed\n",
		       event == CPU_UP_PREPARE ? "_cpu_up" : "_cpu_down",
		       event == CPU_UP_PREPARE ? "bring up" : "take down", cpu);
		notify(canceled, cpu, i);
		return -EINVAL;
	}
	return 0;
}

/* Current leaves @cpu, which is about to go. */
static void leave_cpu(uint32_t cpu)
{
	uint32_t other = cpu_next_online(0);

	if (smp_processor_id() != cpu)
		return;
	if (other == cpu)
		other = cpu_next_online(cpu + 1);
	BUG_ON(sched_move_current(other) != 0);
}

/*
 * With all CPUs stopped. Errors: -EBUSY: some interrupts can go to the CPU that booted only.
 *
 * As: __stop_machine(take_cpu_down, …).
 */
static int take_cpu_down(uint32_t cpu)
{
	goal_if(cpus_stop(), BASE_STOP_WAITS);
	if (cpu == 0)
		return -EBUSY;
	cpu_set_online(cpu, false);
	return 0;
}

/* Locks: cpu_maps_update_begin(). As: _cpu_down(). */
static int cpu_take_down(uint32_t cpu)
{
	int error;

	if (num_online_cpus() == 1)
		return -EBUSY;
	if (cpu >= cpu_count() || !cpu_online(cpu))
		return -EINVAL;

	cpu_hotplug_begin();
	error = notify_prepare(CPU_DOWN_PREPARE, CPU_DOWN_FAILED, cpu);
	if (error == 0) {
		leave_cpu(cpu);
		error = take_cpu_down(cpu);
		goal_if(error != 0, BASE_CPU_DOWN_REFUSED);
		notify(error == 0 ? CPU_DEAD : CPU_DOWN_FAILED, cpu, NOTIFIERS);
	}
	cpu_hotplug_done();
	if (error == 0) {
		goal(BASE_CPU_DOWN);
		printk(KERN_INFO "CPU %u is now offline\n", cpu);
		notify(CPU_POST_DEAD, cpu, NOTIFIERS);
	}
	return error;
}

int cpu_down(uint32_t cpu)
{
	int error;

	cpu_maps_update_begin();
	error = cpu_take_down(cpu);
	cpu_maps_update_done();
	return error;
}

/* A CPU starts from scratch, as after INIT: its registers, an empty TLB. As: native_cpu_up(). */
static void cpu_start(uint32_t cpu)
{
	mmu_restart(mmu_of(cpu));
	enable_paging(cpu);
	cpu_set_online(cpu, true);
}

/* Locks: cpu_maps_update_begin(). As: _cpu_up(). */
static int cpu_bring_up(uint32_t cpu)
{
	int error;

	if (cpu_online(cpu))
		return -EINVAL;
	cpu_hotplug_begin();
	error = notify_prepare(CPU_UP_PREPARE, CPU_UP_CANCELED, cpu);
	if (error == 0) {
		cpu_start(cpu);
		goal(BASE_CPU_UP);
		notify(CPU_ONLINE, cpu, NOTIFIERS);
	}
	cpu_hotplug_done();
	return error;
}

int cpu_up(uint32_t cpu)
{
	int error;

	if (cpu >= cpu_count()) {
		printk(KERN_ERR "can't online cpu %u because it is not configured as may-hotadd at "
				"boot time\n",
		       cpu);
		return -EINVAL;
	}
	cpu_maps_update_begin();
	error = cpu_bring_up(cpu);
	cpu_maps_update_done();
	return error;
}
