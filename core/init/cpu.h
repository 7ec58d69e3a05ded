/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Taking CPUs down and up again.
 */
#ifndef CORE_INIT_CPU_H
#define CORE_INIT_CPU_H

#include "core/base/cpu_hotplug.h"

/*
 * Take @cpu down: what is there of tasks, timers, work, callbacks and pages goes to other CPUs.
 *
 * Requires: may sleep; start-up is over.
 * Ensures:  current is on another CPU, even where @cpu did not go.
 * Errors:   -EBUSY: it is the last one, or the one that booted; -EINVAL: it is not online.
 * As:       cpu_down() of 2.6.34 with x86's native_cpu_disable() and native_cpu_die().
 */
must_check int cpu_down(uint32_t cpu);

/*
 * Let @cpu come, which is down.
 *
 * Requires: may sleep; start-up is over.
 * Errors:   -EINVAL: it is online, or the machine has no such CPU (with a line in the log).
 * As:       cpu_up() of 2.6.34.
 */
must_check int cpu_up(uint32_t cpu);

#endif
