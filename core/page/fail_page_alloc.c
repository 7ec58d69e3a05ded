/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Injected faults.
 */
#include "core/page/fail_page_alloc.h"
#include "core/page/page_internal.h"

void fail_page_alloc_init(void)
{
	const struct fail_page_alloc_attr attr = {
		.attr = {.interval = 1, .times = 1, .verbose = 2},
		.ignore_gfp_highmem = true,
		.ignore_gfp_wait = true,
		.min_order = 1,
	};

	fail_page_alloc_set(&attr);
}

void fail_page_alloc_set(const struct fail_page_alloc_attr *attr)
{
	uint32_t fired = page_vars->fail_page_alloc.fired;

	page_vars->fail_page_alloc = *attr;
	page_vars->fail_page_alloc.attr.count = 0;
	page_vars->fail_page_alloc.fired = fired;
}

const struct fail_page_alloc_attr *fail_page_alloc_get(void)
{
	return &page_vars->fail_page_alloc;
}

/* As: should_fail() of 2.6.34. */
static bool should_fail(struct fault_attr *attr, int32_t size)
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

/* As: should_fail_alloc_page() of 2.6.34. */
static bool fault_due(struct fail_page_alloc_attr *attr, gfp_t gfp_mask, uint32_t order)
{
	bool planned, fail;

	if (gfp_mask & __GFP_NOFAIL)
		return false;
	planned = fault_plan_consult();
	if (should_fail_nth(&current->fail_nth, &fail))
		return fail || planned;
	if (unlikely(planned))
		return true;
	/* off: leave the random numbers alone */
	if (likely(attr->attr.probability == 0))
		return false;
	if (order < attr->min_order || order >= MAX_ORDER)
		return false;
	if (attr->ignore_gfp_highmem && (gfp_mask & __GFP_HIGHMEM))
		return false;
	if (attr->ignore_gfp_wait && (gfp_mask & __GFP_WAIT))
		return false;
	return should_fail(&attr->attr, 1 << order);
}

bool should_fail_alloc_page(gfp_t gfp_mask, uint32_t order)
{
	struct fail_page_alloc_attr *attr = &page_vars->fail_page_alloc;
	bool fail = fault_due(attr, gfp_mask, order);

	/* one in an interrupt or in reclaim comes upon another request inside a task's own */
	if (unlikely(fail) && !in_interrupt() && current->reclaim_state == NULL)
		attr->fired++;
	return fail;
}
