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

/* As: should_fail_alloc_page() of 2.6.34. */
static bool fault_due(struct fail_page_alloc_attr *attr, gfp_t gfp_mask, uint32_t order)
{
	if (gfp_mask & __GFP_NOFAIL)
		return false;
	enum fault_verdict verdict = fault_consult();

	if (verdict != FAULT_ASK_ATTR)
		return verdict == FAULT_FAILS;
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
	if (unlikely(fail) && fault_is_own())
		attr->fired++;
	return fail;
}
