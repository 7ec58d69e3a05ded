/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * For which zones the call of each task woke kswapd.
 */
#include "fuzz/model/wake_model.h"
#include "sim/task.h"

static uint32_t woken[TASKS_MAX];

void wake_model_begin(uint32_t task)
{
	woken[task] = 0;
}

void wake_model_woke(uint32_t task, uint32_t zone_nr)
{
	woken[task] |= 1u << zone_nr;
}

uint32_t wake_model_zones(uint32_t task)
{
	return woken[task];
}
