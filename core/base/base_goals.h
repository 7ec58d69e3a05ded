/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What programs are meant to make base/ do (sim/goal.h).
 */
#ifndef CORE_BASE_BASE_GOALS_H
#define CORE_BASE_BASE_GOALS_H

#include "core/base/goal.h"

#define BASE_GOALS(X)                                                                              \
	X(BASE_STOP_WAITS, "a CPU that goes waited until another one could be stopped")            \
	X(BASE_CPU_DOWN, "a CPU went")                                                             \
	X(BASE_CPU_DOWN_REFUSED, "the CPU that booted did not go, and work goes on there")         \
	X(BASE_CPU_UP, "a CPU came back")                                                          \
	X(BASE_TASK_MIGRATED, "a task of a CPU that went goes on elsewhere")                       \
	X(BASE_TASK_MIGRATED_IN_CALL, "… in the middle of a call")                                 \
	X(BASE_TIMER_MIGRATED, "a timer of a CPU that went runs elsewhere")

enum base_goal { BASE_GOALS_BEFORE = GOALS_BASE - 1, BASE_GOALS(GOAL_ID) BASE_GOALS_END };

static_assert((int)BASE_GOALS_END <= (int)GOALS_BASE_LIMIT, "all ids of base/ are its own");

#endif
