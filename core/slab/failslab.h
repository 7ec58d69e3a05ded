/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Injected faults: objects that are refused although memory is there.
 */
#ifndef CORE_SLAB_FAILSLAB_H
#define CORE_SLAB_FAILSLAB_H

#include "core/base/fault_attr.h"
#include "core/base/gfp.h"

/* Which requests fail. As: failslab of 2.6.34. */
struct failslab_attr {
	struct fault_attr attr;   /* space: bytes */
	uint32_t ignore_gfp_wait; /* requests that may sleep pass */
	uint32_t cache_filter;    /* caches without SLAB_FAILSLAB pass */
	uint32_t fired;           /* faults since power-on, upon what tasks ask for themselves */
};

/* 2.6.34's defaults: off; interval 1, times 1, verbose 2, sleepers ignored. `fired` stays. */
void failslab_init(void);

/* Replace all attributes but `fired`; interval begins to count anew. */
void failslab_set(const struct failslab_attr *attr);
const struct failslab_attr *failslab_get(void);

/*
 * Shall a request for an object of @size bytes, from a cache with @flags, fail? By the run's plan
 * or the task's (core/base/fault_attr.h), else by the attributes. __GFP_NOFAIL is never consulted.
 *
 * As: should_failslab() of 2.6.34.
 */
must_check bool should_failslab(uint32_t size, gfp_t gfp, uint32_t flags);

#endif
