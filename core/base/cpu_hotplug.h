/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * CPUs that come and go, for those who count on the CPUs that are online, and for those who are
 * told.
 *
 *   offline --UP_PREPARE, it starts, ONLINE--> online
 *   online --DOWN_PREPARE, stopped, DYING--> offline --DEAD, POST_DEAD--> nothing of it is left
 *
 * Who comes and goes is decided in core/init (cpu.h).
 */
#ifndef CORE_BASE_CPU_HOTPLUG_H
#define CORE_BASE_CPU_HOTPLUG_H

#include "sim/lock.h"

/* What happens to a CPU, as 2.6.34 names it. */
enum cpu_event {
	CPU_UP_PREPARE,
	CPU_UP_CANCELED,
	CPU_ONLINE,
	CPU_DOWN_PREPARE,
	CPU_DOWN_FAILED,
	CPU_DEAD,
	CPU_POST_DEAD, /* the others may take and give back get_online_cpus() again */
};

/*
 * Tell a part of the kernel about @cpu.
 *
 * Requires: may sleep; one at a time. A PREPARE that failed comes back as CANCELED or FAILED, to
 *           those that had agreed.
 * Errors:   -errno for a PREPARE: the CPU stays what it is. Others answer 0.
 */
typedef int cpu_notifier_fn(enum cpu_event event, uint32_t cpu);

struct task_struct;

struct cpu_hotplug {
	struct mutex add_remove_lock;      /* one CPU at a time comes or goes */
	struct mutex lock;                 /* guards the rest */
	uint32_t refcount;                 /* of those who want no CPU to come or go */
	struct task_struct *active_writer; /* who waits for them, or makes one come or go; NULL */
};

/*
 * No CPU comes or goes until put_online_cpus(). They nest.
 *
 * Requires: may sleep.   Locks: none of cpu_hotplug's but by who makes a CPU come or go.
 * As:       get_online_cpus() and put_online_cpus() of 2.6.34.
 */
void get_online_cpus(void);
void put_online_cpus(void);

/*
 * Who makes CPUs come and go: alone (cpu_maps_update_*), and with nobody who minds (cpu_hotplug_*).
 *
 * Requires: may sleep; the first is taken before the second.
 */
void cpu_maps_update_begin(void);
void cpu_maps_update_done(void);
void cpu_hotplug_begin(void);
void cpu_hotplug_done(void);

/* Start-up, once per power-on. */
void cpu_hotplug_init(void);

#endif
