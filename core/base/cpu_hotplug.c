/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Those who want no CPU to come or go, and the one who waits for them. As 2.6.34's kernel/cpu.c.
 */
#include "core/base/cpu_hotplug.h"

#include "core/base/base.h"

static struct cpu_hotplug *hotplug(void)
{
	return &base_vars->cpu_hotplug;
}

void cpu_hotplug_init(void)
{
	mutex_init(&hotplug()->add_remove_lock, LOCK_CPU_ADD_REMOVE);
	mutex_init(&hotplug()->lock, LOCK_CPU_HOTPLUG);
}

void get_online_cpus(void)
{
	might_sleep();
	if (hotplug()->active_writer == current)
		return;
	mutex_lock(&hotplug()->lock);
	hotplug()->refcount++;
	mutex_unlock(&hotplug()->lock);
}

void put_online_cpus(void)
{
	if (hotplug()->active_writer == current)
		return;
	mutex_lock(&hotplug()->lock);
	if (--hotplug()->refcount == 0 && unlikely(hotplug()->active_writer != NULL))
		wake_up_process(hotplug()->active_writer);
	mutex_unlock(&hotplug()->lock);
}

void cpu_maps_update_begin(void)
{
	mutex_lock(&hotplug()->add_remove_lock);
}

void cpu_maps_update_done(void)
{
	mutex_unlock(&hotplug()->add_remove_lock);
}

/*
 * Ensures: the lock is held, and nobody minds.
 *
 * The state is set before the lock is given back: whoever is the last to go wakes this task then,
 * whether it sleeps already or not.
 */
void cpu_hotplug_begin(void)
{
	hotplug()->active_writer = current;
	for (;;) {
		mutex_lock(&hotplug()->lock);
		if (likely(hotplug()->refcount == 0))
			break;
		set_current_state(TASK_UNINTERRUPTIBLE);
		mutex_unlock(&hotplug()->lock);
		schedule();
	}
}

void cpu_hotplug_done(void)
{
	hotplug()->active_writer = NULL;
	mutex_unlock(&hotplug()->lock);
}
