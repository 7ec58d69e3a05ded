/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Counting what the fault plan counts.
 */
#include "core/base/fault_plan.h"

#include "core/base/base.h"

void fault_plan_set(uint32_t nth, bool onward)
{
	struct fault_plan *plan = &base_vars->fault_plan;

	plan->nth = nth;
	plan->onward = onward;
	plan->count = 0;
	plan->met = 0;
}

const struct fault_plan *fault_plan_get(void)
{
	return &base_vars->fault_plan;
}

bool fault_plan_consult(void)
{
	struct fault_plan *plan = &base_vars->fault_plan;
	bool due;

	if (likely(plan->nth == 0))
		return false;
	plan->count++;
	due = plan->count == plan->nth || (plan->onward && plan->count > plan->nth);
	plan->met += due;
	return due;
}
