/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A5: the counters of hits and misses say whom a request asked and who gave.
 */
#ifndef CORE_PAGE_PAGE_STATISTICS_CHECK_H
#define CORE_PAGE_PAGE_STATISTICS_CHECK_H

#include "core/page/page_availability_check.h"

#define PAGE_STATISTICS_ID   "A5"
#define PAGE_STATISTICS_SAYS "a request is counted once, for who was asked and for who gave"

/* NUMA_HIT to NUMA_OTHER of each zone, with the CPUs' parts. */
#define STATISTICS_ITEMS (NUMA_OTHER - NUMA_HIT + 1)
struct page_statistics {
	int32_t count[MAX_NUMNODES * MAX_NR_ZONES][STATISTICS_ITEMS];
};

/* Count now. */
void page_statistics_take(struct page_statistics *statistics);

/*
 * Judge what a request changed, which got a page of frame @pfn, or none (PAGE_NONE).
 *
 * Requires: @before was taken right before; nobody else allocated meanwhile; on the CPU that asked.
 * Ensures:  true, or false with @why: "A5 zone DMA of node 0: numa_foreign rose by 1, not by 0".
 */
bool page_statistics_hold(const struct page_statistics *before,
			  const struct availability_request *asked, pfn_t pfn, char *why,
			  size_t size);

#endif
