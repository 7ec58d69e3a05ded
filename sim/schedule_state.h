/* SPDX-License-Identifier: GPL-2.0-only */
/* What schedule.c shares with the rest of sim/: how calls begin and end. Private to sim/. */
#ifndef SIM_SCHEDULE_STATE_H
#define SIM_SCHEDULE_STATE_H

#include "sim/schedule.h"
#include "sim/task_state.h"

/* The program whose lines run; NULL: none, in a machine_run(). */
extern const struct schedule *schedule_now;

/* The function of @task returned. Requires: outside. */
void task_call_ended(uint32_t task);

/*
 * The running task's call sleeps until task_wake().
 *
 * Errors: outside of all tasks that is never: a deadlock, for want of @what.
 */
void task_call_sleep(const char *what);

/* @context's points are counted from now on; no longer. */
void points_enter(const struct task_context *context);
void points_leave(struct task_context *context);

/* No mark names what comes now. */
static inline void point_meter_stop(void)
{
	point_meter.wanted = POINT_NEVER;
	point_meter.accesses_wanted = 0;
}

/*
 * A circle of tasks that wait for each other, of which the running one is part, would never end.
 *
 * Errors: then the machine ends as a deadlock.
 */
void deadlock_check(void);

/* Nobody who runs could give back @what, which the running task waits for. */
noreturn void deadlock_by(const char *what);

#endif
