/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Injected faults.
 */
#include "core/slab/failslab.h"
#include "core/slab/slab_internal.h"

void failslab_init(void)
{
	const struct failslab_attr attr = {
		.attr = {.interval = 1, .times = 1, .verbose = 2},
		.ignore_gfp_wait = true,
	};

	failslab_set(&attr);
}

void failslab_set(const struct failslab_attr *attr)
{
	uint32_t fired = slab_vars->failslab.fired;

	slab_vars->failslab = *attr;
	slab_vars->failslab.attr.count = 0;
	slab_vars->failslab.fired = fired;
}

const struct failslab_attr *failslab_get(void)
{
	return &slab_vars->failslab;
}

static bool fault_due_slab(struct failslab_attr *attr, uint32_t size, gfp_t gfp, uint32_t flags)
{
	if (gfp & __GFP_NOFAIL)
		return false;
	enum fault_verdict verdict = fault_consult();

	if (verdict != FAULT_ASK_ATTR)
		return verdict == FAULT_FAILS;
	/* off: leave the random numbers alone */
	if (likely(attr->attr.probability == 0))
		return false;
	if (attr->ignore_gfp_wait && (gfp & __GFP_WAIT))
		return false;
	if (attr->cache_filter && !(flags & SLAB_FAILSLAB))
		return false;
	return should_fail(&attr->attr, (int32_t)size);
}

bool should_failslab(uint32_t size, gfp_t gfp, uint32_t flags)
{
	struct failslab_attr *attr = &slab_vars->failslab;
	bool fail = fault_due_slab(attr, size, gfp, flags);

	if (unlikely(fail)) {
		goal(SLAB_FAILSLAB_FIRED);
		attr->fired += fault_is_own();
	}
	return fail;
}
