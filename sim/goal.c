/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The record of goals.
 */
#include "sim/goal.h"

#include <string.h>

#include "sim/sim_goals.h"

uint8_t goal_marks[GOALS_MAX];

static_assert(SIM_GOALS_END <= GOALS_CORE, "the machine's goals come before core's");

void goals_forget(void)
{
	memset(goal_marks, 0, sizeof(goal_marks));
}
