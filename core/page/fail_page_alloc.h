/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Injected faults: allocations that fail although memory is there.
 */
#ifndef CORE_PAGE_FAIL_PAGE_ALLOC_H
#define CORE_PAGE_FAIL_PAGE_ALLOC_H

#include "core/base/fault_attr.h"
#include "core/base/gfp.h"

/* Which requests fail. As: fail_page_alloc of 2.6.34. */
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
