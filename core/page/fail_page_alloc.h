/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Injected faults: allocations that fail although memory is there.
 */
#ifndef CORE_PAGE_FAIL_PAGE_ALLOC_H
#define CORE_PAGE_FAIL_PAGE_ALLOC_H

#include "core/base/gfp.h"

/*
 * Which requests fail. As: struct fault_attr and fail_page_alloc of 2.6.34; its filters by task and
 * by stack are left out.
 */
struct fault_attr {
	uint32_t probability; /* percent; 0: off */
	uint32_t interval;    /* only each interval-th request; 0 and 1: each */
	int32_t times;        /* how many faults are left; -1: no limit; wraps */
	int32_t space;        /* pages that pass before anything fails */
	uint32_t verbose;     /* 1, 2: a line at KERN_NOTICE for each fault */
	uint32_t count;       /* requests since the start, for interval */
};

struct fail_page_alloc_attr {
	struct fault_attr attr;
	uint32_t ignore_gfp_highmem; /* requests that may use highmem pass */
	uint32_t ignore_gfp_wait;    /* requests that may sleep pass */
	uint32_t min_order;          /* smaller requests pass */
	uint32_t fired;              /* faults since power-on, upon what tasks ask for themselves */
};

/*
 * 2.6.34's defaults: off; interval 1, times 1, min_order 1, both ignored, verbose 2. `fired` stays.
 */
void fail_page_alloc_init(void);

/* Replace all attributes but `fired`; interval begins to count anew. */
void fail_page_alloc_set(const struct fail_page_alloc_attr *attr);
const struct fail_page_alloc_attr *fail_page_alloc_get(void);

/*
 * Shall this request fail? By the run's plan (core/base/fault_plan.h), or by current->fail_nth: if
 * that is set, the nth consultation (and all after, with onward), and the attributes are not asked.
 * __GFP_NOFAIL is never consulted and not counted.
 *
 * As: should_fail_alloc_page() of 2.6.34.   Differs: fail_nth is of later kernels, before all
 *     attributes; so is the plan, which 2.6.34 has not.
 */
must_check bool should_fail_alloc_page(gfp_t gfp_mask, uint32_t order);

#endif
