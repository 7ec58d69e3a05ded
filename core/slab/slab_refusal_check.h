/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * S11: when a cache answers NULL, the page allocator has no slab for it either.
 */
#ifndef CORE_SLAB_SLAB_REFUSAL_CHECK_H
#define CORE_SLAB_SLAB_REFUSAL_CHECK_H

#include "core/base/sched.h"
#include "core/slab/slab.h"

#define SLAB_REFUSAL_ID "S11"
#define SLAB_REFUSAL_SAYS                                                                          \
	"an object is refused only where pages for a slab are refused, or a fault is injected"

/* A request for an object as it was made. */
struct slab_request {
	const struct kmem_cache *cachep; /* NULL: there is no such cache, or no request */
	gfp_t gfp;
	int nid;         /* that is to give, if it says __GFP_THISNODE, else the running CPU's */
	uint32_t faults; /* injected so far, of pages and of objects */
	const struct task_struct *task;
	uint32_t task_flags; /* PF_* */
};

/* What the running task would ask for now: of a cache; of kmalloc(). @nid below 0: near. */
struct slab_request slab_request_now(const struct kmem_cache *cachep, gfp_t gfp, int nid);
struct slab_request slab_request_of_size(uint32_t size, gfp_t gfp, int nid);

/*
 * Judge a NULL: may the page allocator refuse the pages of a slab, too? With __GFP_THISNODE those
 * of that node, else of any. Nothing is to be judged where there was no cache, where a fault came
 * upon the request, or where it may have been the free list elsewhere that had no memory.
 *
 * Requires: called after the call and before the checks of its step; outside interrupts; nobody
 *           else ran in between.
 * Ensures:  slab_refusal_decides(): is there anything to judge? slab_refusal_holds(): true, or
 *           false with @why.
 */
bool slab_refusal_decides(const struct slab_request *asked);
bool slab_refusal_holds(const struct slab_request *asked, char *why, size_t size);

/*
 * Judge a panic of start-up, which has no memory for its caches: so has the page allocator.
 *
 * Requires: the machine has ended, and is as it was then.
 * Ensures:  as slab_refusal_holds(): true, or false with @why.
 */
bool slab_start_refusal_holds(char *why, size_t size);

#endif
