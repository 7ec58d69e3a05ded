/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The fault of a run.
 */
#include "fuzz/engine/fault.h"
#include "core/base/fault_plan.h"
#include "fuzz/engine/engine.h"

static struct {
	struct fault_met met;
	uint32_t counted; /* consultations before the call that runs */
	bool armed;
} fault;

void fault_arm(void)
{
	const struct run_fault *wanted = &engine.options.fault;

	fault.met = (struct fault_met){.times = 0};
	fault.counted = 0;
	fault.armed = wanted->nth != 0 && !engine.over;
	if (fault.armed)
		fault_plan_set(wanted->nth, wanted->onward);
}

void fault_note(void)
{
	const struct fault_plan *plan = fault_plan_get();

	if (!fault.armed)
		return;
	if (fault.met.times == 0) {
		fault.met.step = engine.run.step;
		fault.met.nth_of_call = plan->nth - fault.counted;
	}
	fault.met.times = plan->met;
	fault.counted = plan->count;
}

void fault_disarm(void)
{
	if (fault.armed)
		fault_plan_set(0, false);
	fault.armed = false;
}

struct fault_met engine_fault_met(void)
{
	return fault.met;
}
