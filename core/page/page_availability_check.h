/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A1: when the page allocator answers NULL, memory was out. A2: and it says so in the log. A3: when
 * it gives, the zone could spare it. A4: it wakes kswapd for all its zones. And which requests may
 * retry for ever or kill when memory is out.
 */
#ifndef CORE_PAGE_PAGE_AVAILABILITY_CHECK_H
#define CORE_PAGE_PAGE_AVAILABILITY_CHECK_H

#include "core/base/gfp.h"
#include "core/base/mmzone.h"
#include "core/base/sched.h"
#include "sim/types.h"

#define PAGE_AVAILABILITY_ID "A1"
#define PAGE_AVAILABILITY_SAYS                                                                     \
	"at NULL no zone of the zonelist passes its watermark with the flags in force"

#define PAGE_FAILURE_REPORT_ID "A2"
#define PAGE_FAILURE_REPORT_SAYS                                                                   \
	"a NULL is reported in the log unless the request says __GFP_NOWARN, within the rate "     \
	"limit"

#define PAGE_DEPTH_ID "A3"
#define PAGE_DEPTH_SAYS                                                                            \
	"a zone that gives passes its watermark with the flags that the request may come to"

#define PAGE_WAKES_ID "A4"
#define PAGE_WAKES_SAYS                                                                            \
	"a request that wakes kswapd wakes it for every zone that it may have pages of"

/* A request as it was made: who asked, from where, and what that task was then. */
struct availability_request {
	gfp_t gfp;
	unsigned int order;
	int nid;
	const struct task_struct *task;
	uint32_t task_flags;      /* PF_*, before the request itself set any */
	uint32_t faults;          /* fail_page_alloc_attr.fired then */
	uint64_t steps;           /* machine_spent() then */
	ulong_t began;            /* jiffies then */
	uint32_t progress_rounds; /* how many direct reclaims will report progress */
	int32_t free[MAX_NUMNODES * MAX_NR_ZONES]; /* NR_FREE_PAGES as the kernel read it then */
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
 * Must a NULL for this request be reported in the log, as far as the rate limit lets it? Not if a
 * fault came upon it (2.6.34 asks for faults before anything else), not if it says __GFP_NOWARN,
 * and not if it never came as far as to look for pages: no such order, node or zone.
 *
 * Requires: as page_availability_holds().
 * Ensures:  true with the line in @line: "t0: page allocation failure. order:0, mode:0x20".
 */
bool page_failure_is_reported(const struct availability_request *asked, char *line, size_t size);

/*
 * Judge a success: did the zone of @pfn, which the request got, pass zone_watermark_ok() with what
 * it had at most while the request was served? The flags are those that page_availability_holds()
 * has: no attempt of the request reaches deeper.
 *
 * What a zone had at most: what it had before, and what was in its pagesets if the request may
 * wait, for these are drained then.
 *
 * Requires: as page_availability_holds().
 * Ensures:  true, or false with @why: "A3 zone DMA: order 0 was given: ...".
 */
bool page_depth_holds(const struct availability_request *asked, pfn_t pfn, char *why, size_t size);

/*
 * Judge whom a request woke: @woken, a bit per zone (node * MAX_NR_ZONES + zone).
 *
 * Ensures: true, or false with @why: "A4 zone DMA of node 0: …".
 */
bool page_wakes_hold(const struct availability_request *asked, uint32_t woken, char *why,
		     size_t size);

/*
 * What may become of a request while memory is out.
 *
 * page_request_may_go_on: may it have run into the limit of steps? Either it may retry for ever, or
 *                         it had hardly begun, for what came before had used up the steps.
 * page_request_had_begun: had it used so many itself that it must have looked for memory?
 * page_request_may_panic: may it have found nobody to kill?
 *
 * Requires: called after the end, with what the request changed still in place.
 */
bool page_request_may_go_on(const struct availability_request *asked);
bool page_request_had_begun(const struct availability_request *asked);
bool page_request_may_panic(const struct availability_request *asked);

#endif
