/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A1: when the page allocator answers NULL, memory was out. And which requests may retry for ever
 * or kill when it is.
 */
#ifndef CORE_PAGE_PAGE_AVAILABILITY_CHECK_H
#define CORE_PAGE_PAGE_AVAILABILITY_CHECK_H

#include "core/base/gfp.h"
#include "core/base/sched.h"
#include "sim/types.h"

#define PAGE_AVAILABILITY_ID "A1"
#define PAGE_AVAILABILITY_SAYS                                                                     \
	"at NULL no zone of the zonelist passes its watermark with the flags in force"

/* A request as it was made: who asked, from where, and what that task was then. */
struct availability_request {
	gfp_t gfp;
	unsigned int order;
	int nid;
	const struct task_struct *task;
	uint32_t task_flags;      /* PF_*, before the request itself set any */
	uint32_t faults;          /* fail_page_alloc_attr.fired then */
	uint64_t steps;           /* machine_spent() then */
	uint32_t progress_rounds; /* how many direct reclaims will report progress */
};

/* The request that the running task would make now; @nid below 0: the running CPU's node. */
struct availability_request availability_request_now(gfp_t gfp, unsigned int order, int nid);

/*
 * Judge a NULL: is there a zone in the zonelist of the node asked whose lists, recounted, pass
 * zone_watermark_ok() with the flags that the last attempt had, and that holds a block of that
 * order or more outside isolated pageblocks?
 *
 * The flags follow from the gfp mask and from the task: low watermark for GFP_THISNODE, which never
 * enters the slow path; else the minimum watermark, lowered by __GFP_HIGH, by no __GFP_WAIT and by
 * a real-time task; none for PF_MEMALLOC and TIF_MEMDIE. Pages in pagesets do not count. A request
 * that may wait drains the pagesets after its last attempt, so for order 1 and up what the lists
 * held before the call counts too (the census still has it until the next pass of the checks).
 *
 * Requires: called after the call and before the checks of its step; outside interrupts.
 * Ensures:  true (memory was out, a fault came upon it, no such zone, or order is MAX_ORDER or
 *           more), or false
 *           with @why: "A1 zone Normal: order 0 was there: free 300, mark 64".
 */
bool page_availability_holds(const struct availability_request *asked, char *why, size_t size);

/*
 * What may become of a request while memory is out.
 *
 * page_request_may_go_on: may it have run into the limit of steps? Either it may retry for ever, or
 *                         it had hardly begun, for what came before had used up the steps.
 * page_request_may_panic: may it have found nobody to kill?
 *
 * Requires: called after the end, with what the request changed still in place.
 */
bool page_request_may_go_on(const struct availability_request *asked);
bool page_request_may_panic(const struct availability_request *asked);

#endif
