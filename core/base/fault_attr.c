/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who fails a request: the run's plan, the task's fail_nth, the attributes.
 */
#include "core/base/fault_attr.h"

#include "core/base/base.h"
#include "core/base/random.h"

bool should_fail(struct fault_attr *attr, int32_t size)
{
	if (attr->times == 0)
		return false;
	if (attr->space > size) {
		attr->space -= size;
		return false;
	}
	if (attr->interval > 1) {
		attr->count++;
		if (attr->count % attr->interval != 0)
			return false;
	}
	if (attr->probability <= random32() % 100u)
		return false;
	if (attr->verbose > 0)
		printk(KERN_NOTICE "FAULT_INJECTION: forcing a failure\n");
	/* any other negative number wraps on its way to 0, as an atomic_t does */
	if (attr->times != -1)
		attr->times = (int32_t)((uint32_t)attr->times - 1);
	return true;
}

/* Ensures: true: *fail says what to do; false: nothing is arranged for this task. */
static bool should_fail_nth(struct fail_nth *fail_nth, bool *fail)
{
	if (likely(fail_nth->nth == 0))
		return false;
	fail_nth->count++;
	*fail = fail_nth->count == fail_nth->nth ||
		(fail_nth->onward && fail_nth->count > fail_nth->nth);
	return true;
}

enum fault_verdict fault_consult_arranged(void)
{
	bool planned = fault_plan_consult();
	bool fail;

	if (should_fail_nth(&current->fail_nth, &fail))
		return fail || planned ? FAULT_FAILS : FAULT_PASSES;
	return unlikely(planned) ? FAULT_FAILS : FAULT_ASK_ATTR;
}

bool fault_is_own(void)
{
	return !in_interrupt() && current->reclaim_state == NULL;
}
