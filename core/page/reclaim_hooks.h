/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where the allocator calls upwards: reclaim, the OOM killer, waiting for I/O. reclaim/ registers
 * here at start-up; until then nothing can be reclaimed and nobody can be killed, and says so.
 */
#ifndef CORE_PAGE_RECLAIM_HOOKS_H
#define CORE_PAGE_RECLAIM_HOOKS_H

#include "core/base/ksym.h"
#include "core/base/zone.h"

/* Pages reclaimed from the zones of a list. As: try_to_free_pages(). */
typedef ulong_t try_to_free_pages_fn(struct zonelist *zonelist, uint32_t order, gfp_t gfp_mask,
				     const nodemask_t *nodemask);

/* Kill a task, or panic. As: out_of_memory(). */
typedef void out_of_memory_fn(struct zonelist *zonelist, gfp_t gfp_mask, uint32_t order,
			      const nodemask_t *nodemask);

/* ZONE_RECLAIM_SOME or _SUCCESS. As: __zone_reclaim(). */
#define ZONE_RECLAIM_NOSCAN  (-2)
#define ZONE_RECLAIM_FULL    (-1)
#define ZONE_RECLAIM_SOME    0
#define ZONE_RECLAIM_SUCCESS 1
typedef int zone_reclaim_fn(struct zone *zone, gfp_t gfp_mask, uint32_t order);

/*
 * Let the zone's kswapd balance it for requests of @order up to @classzone_idx.
 *
 * As: wakeup_kswapd() of 2.6.34.   Differs: the class zone is passed, as later kernels do.
 */
typedef void wakeup_kswapd_fn(struct zone *zone, uint32_t order, enum zone_type classzone_idx);

/* Wait until writeback has progressed, @timeout ticks at most; ticks left. As: congestion_wait().
 */
typedef slong_t congestion_wait_fn(int sync, slong_t timeout);

#define BLK_RW_ASYNC 0
#define BLK_RW_SYNC  1

/* Interned functions; 0: the default. And what reclaim_test_*() arranged. */
struct reclaim_hooks {
	ksym_t try_to_free_pages;
	ksym_t out_of_memory;
	ksym_t zone_reclaim;
	ksym_t wakeup_kswapd;
	ksym_t congestion_wait;
	ulong_t test_progress_pages;
	uint32_t test_progress_times;
	uint32_t test_victim_times;
};

/* Register what is not 0 of @hooks; forget all, what reclaim_test_*() arranged too. */
void reclaim_hooks_register(const struct reclaim_hooks *hooks);
void reclaim_hooks_unregister(void);

/* Call what is registered. */
ulong_t hook_try_to_free_pages(struct zonelist *zonelist, uint32_t order, gfp_t gfp_mask,
			       const nodemask_t *nodemask);
void hook_out_of_memory(struct zonelist *zonelist, gfp_t gfp_mask, uint32_t order,
			const nodemask_t *nodemask);
int hook_zone_reclaim(struct zone *zone, gfp_t gfp_mask, uint32_t order);
void hook_wakeup_kswapd(struct zone *zone, uint32_t order, enum zone_type classzone_idx);
slong_t hook_congestion_wait(int sync, slong_t timeout);

/*
 * For tests of the slow path, while the defaults are in place: the next @times direct reclaims
 * report @pages of progress (and free nothing); the next @times OOM kills choose current.
 */
void reclaim_test_progress(ulong_t pages, uint32_t times);
void reclaim_test_victim(uint32_t times);

#endif
