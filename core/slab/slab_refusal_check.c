/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * S11 rests on A1: the last thing that a request tries is a slab from anywhere.
 */
#include "core/slab/slab_refusal_check.h"

#include "core/page/fail_page_alloc.h"
#include "core/page/page_availability_check.h"
#include "core/slab/slab_internal.h"

#include <stdio.h>

static uint32_t faults_now(void)
{
	return fail_page_alloc_get()->fired + failslab_get()->fired;
}

struct slab_request slab_request_now(const struct kmem_cache *cachep, gfp_t gfp, int nid)
{
	return (struct slab_request){
		.cachep = cachep,
		.gfp = gfp,
		.nid = nid < 0 || !(gfp & __GFP_THISNODE) ? numa_node_id() : nid,
		.faults = faults_now(),
		.task = current,
		.task_flags = current->flags,
	};
}

struct slab_request slab_request_of_size(uint32_t size, gfp_t gfp, int nid)
{
	struct kmem_cache *cachep = kmalloc_slab(size, gfp);

	return slab_request_now(ZERO_OR_NULL_PTR(cachep) ? NULL : cachep, gfp, nid);
}

/* What the page allocator was asked for at last. */
static struct availability_request pages_asked(const struct slab_request *asked)
{
	gfp_t gfp = asked->gfp & (gfp_t)(GFP_CONSTRAINT_MASK | GFP_RECLAIM_MASK);

	if (gfp & __GFP_THISNODE)
		gfp |= GFP_THISNODE;
	return (struct availability_request){
		.gfp = gfp | asked->cachep->allocflags,
		.order = asked->cachep->gfporder,
		.nid = asked->nid,
		.task = asked->task,
		.task_flags = asked->task_flags,
		.faults = fail_page_alloc_get()->fired,
	};
}

bool slab_refusal_decides(const struct slab_request *asked)
{
	return asked->cachep != NULL && !OFF_SLAB(asked->cachep) && asked->faults == faults_now();
}

bool slab_refusal_holds(const struct slab_request *asked, char *why, size_t size)
{
	struct availability_request pages;
	char of_pages[160];

	if (!slab_refusal_decides(asked))
		return true;
	pages = pages_asked(asked);
	if (page_availability_holds(&pages, of_pages, sizeof(of_pages)))
		return true;
	snprintf(why, size, SLAB_REFUSAL_ID " %s: no object, though %s", asked->cachep->name,
		 of_pages);
	return false;
}

/* No slab that start-up needs is of more than two pages. */
bool slab_start_refusal_holds(char *why, size_t size)
{
	const struct availability_request pages = {
		.gfp = GFP_NOWAIT | __GFP_NOMEMALLOC, /* which asks nobody's task */
		.order = 1,
		.faults = fail_page_alloc_get()->fired,
	};
	char of_pages[160];

	if (page_availability_holds(&pages, of_pages, sizeof(of_pages)))
		return true;
	snprintf(why, size, SLAB_REFUSAL_ID " start-up: no caches, though %s", of_pages);
	return false;
}
