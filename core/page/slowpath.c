/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The slow path: no zone is above its low watermark.
 *
 *   restart:   wake kswapd, settle alloc_flags, try at the min watermark
 *   rebalance: without watermarks (those who free memory) -> give up where it must not sleep ->
 *              direct reclaim -> no progress: OOM killer, restart -> wait, rebalance
 *   nopage:    report, NULL
 */
#include "core/page/page_internal.h"

static void wake_all_kswapd(uint32_t order, const struct alloc_context *ac)
{
	struct zoneref *z;
	struct zone *zone;

	for_each_zone_zonelist (zone, z, ac->zonelist, ac->high_zoneidx)
		hook_wakeup_kswapd(zone, order, ac->high_zoneidx);
}

/* Who may ignore the watermarks, and does? */
static void watermarks_goal(const struct task_struct *p, uint32_t alloc_flags)
{
	bool ignored = (alloc_flags & ALLOC_NO_WATERMARKS) != 0;
	bool memalloc = (p->flags & PF_MEMALLOC) != 0;
	bool memdie = test_tsk_thread_flag(p, TIF_MEMDIE);

	goal_if(ignored && memalloc, PAGE_SLOW_MEMALLOC);
	goal_if(ignored && memdie, PAGE_SLOW_MEMDIE);
	goal_if(!ignored && (memalloc || memdie), PAGE_SLOW_NOMEMALLOC);
}

/*
 * How deep this request may reach.
 *
 * As: gfp_to_alloc_flags() of 2.6.34.
 */
uint32_t gfp_to_alloc_flags(gfp_t gfp_mask)
{
	const struct task_struct *p = current;
	uint32_t alloc_flags = ALLOC_WMARK_MIN | ALLOC_CPUSET;

	/* __GFP_HIGH is assumed to be the same as ALLOC_HIGH to save a branch */
	BUILD_BUG_ON(__GFP_HIGH != ALLOC_HIGH);
	alloc_flags |= gfp_mask & __GFP_HIGH;
	goal_if(gfp_mask & __GFP_HIGH, PAGE_SLOW_HIGH);

	if (!(gfp_mask & __GFP_WAIT)) {
		alloc_flags |= ALLOC_HARDER;
		goal(PAGE_SLOW_HARDER_ATOMIC);
		/* ignore cpusets rather than fail an atomic request */
		alloc_flags &= ~(uint32_t)ALLOC_CPUSET;
	} else if (unlikely(rt_task(p)) && !in_interrupt()) {
		alloc_flags |= ALLOC_HARDER;
		goal(PAGE_SLOW_HARDER_REALTIME);
	}

	if (likely(!(gfp_mask & __GFP_NOMEMALLOC))) {
		if (!in_interrupt() &&
		    ((p->flags & PF_MEMALLOC) || unlikely(test_tsk_thread_flag(p, TIF_MEMDIE))))
			alloc_flags |= ALLOC_NO_WATERMARKS;
	}
	watermarks_goal(p, alloc_flags);
	return alloc_flags;
}

/* As: __alloc_pages_high_priority() of 2.6.34: everything down to the last page. */
static struct page *__alloc_pages_high_priority(gfp_t gfp_mask, uint32_t order,
						const struct alloc_context *ac)
{
	struct page *page;

	do {
		page = get_page_from_freelist(gfp_mask, order, ALLOC_NO_WATERMARKS, ac);
		if (page == NULL && (gfp_mask & __GFP_NOFAIL)) {
			goal(PAGE_SLOW_LAST_PAGE_WAIT);
			hook_congestion_wait(BLK_RW_ASYNC, HZ / 50);
		}
	} while (page == NULL && (gfp_mask & __GFP_NOFAIL));
	goal_if(page != NULL, PAGE_SLOW_LAST_PAGE);
	return page;
}

/* As: __alloc_pages_direct_reclaim() of 2.6.34. */
static struct page *__alloc_pages_direct_reclaim(gfp_t gfp_mask, uint32_t order,
						 uint32_t alloc_flags,
						 const struct alloc_context *ac,
						 ulong_t *did_some_progress)
{
	struct task_struct *p = current;
	struct page *page;

	cond_resched();

	/* We now go into synchronous reclaim; what it allocates itself must not recurse */
	p->flags |= PF_MEMALLOC;
	p->reclaim.reclaimed_slab = 0;
	p->reclaim_state = &p->reclaim;

	*did_some_progress = hook_try_to_free_pages(ac->zonelist, order, gfp_mask, ac->nodemask);

	p->reclaim_state = NULL;
	p->flags &= ~(uint32_t)PF_MEMALLOC;

	cond_resched();

	if (order != 0) {
		drain_all_pages();
		goal(PAGE_RECLAIM_DRAINED);
	}
	if (*did_some_progress == 0) {
		goal(PAGE_RECLAIM_NONE);
		return NULL;
	}
	goal(PAGE_RECLAIM_PROGRESS);
	page = get_page_from_freelist(gfp_mask, order, alloc_flags, ac);
	goal_if(page != NULL, PAGE_RECLAIM_PAGE);
	return page;
}

/* As: __alloc_pages_may_oom() of 2.6.34. */
static struct page *__alloc_pages_may_oom(gfp_t gfp_mask, uint32_t order,
					  const struct alloc_context *ac)
{
	struct page *page;

	/* Acquire the OOM killer lock for the zones in zonelist */
	if (!try_set_zone_oom(ac->zonelist, gfp_mask)) {
		goal(PAGE_OOM_LOCKED);
		schedule_timeout_uninterruptible(1);
		return NULL;
	}

	/* A very high mark: this is only to catch a parallel OOM kill that freed enough */
	page = get_page_from_freelist(gfp_mask | __GFP_HARDWALL, order,
				      ALLOC_WMARK_HIGH | ALLOC_CPUSET, ac);
	if (page != NULL) {
		goal(PAGE_OOM_NOT_NEEDED);
		goto out;
	}

	if (!(gfp_mask & __GFP_NOFAIL)) {
		/* The OOM killer will not help higher order allocs */
		if (order > PAGE_ALLOC_COSTLY_ORDER) {
			goal(PAGE_OOM_COSTLY);
			goto out;
		}
		/* Another node may have memory: the caller's matter */
		if (gfp_mask & __GFP_THISNODE) {
			goal(PAGE_OOM_THISNODE);
			goto out;
		}
	}
	/* Exhausted what can be done so it's blamo time */
	hook_out_of_memory(ac->zonelist, gfp_mask, order, ac->nodemask);
out:
	clear_zonelist_oom(ac->zonelist, gfp_mask);
	return page;
}

/*
 * Is it worth another round? Small requests always are; large ones only as __GFP_REPEAT says, until
 * as much was reclaimed as they need.
 *
 * As: should_alloc_retry() of 2.6.34.
 */
static bool should_alloc_retry(gfp_t gfp_mask, uint32_t order, ulong_t pages_reclaimed)
{
	/* Do not loop if specifically requested */
	if (gfp_mask & __GFP_NORETRY) {
		goal(PAGE_RETRY_NORETRY);
		return false;
	}
	if (order <= PAGE_ALLOC_COSTLY_ORDER) {
		goal(PAGE_RETRY_SMALL);
		return true;
	}
	if ((gfp_mask & __GFP_REPEAT) && pages_reclaimed < 1u << order) {
		goal(PAGE_RETRY_REPEAT);
		return true;
	}
	goal_if(gfp_mask & __GFP_REPEAT, PAGE_RETRY_REPEAT_ENOUGH);
	goal_if(gfp_mask & __GFP_NOFAIL, PAGE_RETRY_NOFAIL);
	goal_if(!(gfp_mask & __GFP_NOFAIL), PAGE_RETRY_COSTLY);
	/* Don't let big-order allocations loop unless the caller explicitly requests that */
	return (gfp_mask & __GFP_NOFAIL) != 0;
}

/* Is this the end for a request that found nothing where it may look? */
static bool must_not_reclaim(gfp_t gfp_mask)
{
	/* Atomic allocations - we can't balance anything */
	if (!(gfp_mask & __GFP_WAIT)) {
		goal(PAGE_SLOW_ATOMIC);
		return true;
	}
	/* Avoid recursion of direct reclaim */
	if (current->flags & PF_MEMALLOC) {
		goal(PAGE_SLOW_RECURSION);
		return true;
	}
	/* Avoid allocations with no watermarks from looping endlessly */
	if (!test_thread_flag(TIF_MEMDIE))
		return false;
	goal_if(!(gfp_mask & __GFP_NOFAIL), PAGE_SLOW_VICTIM);
	goal_if(gfp_mask & __GFP_NOFAIL, PAGE_SLOW_VICTIM_NOFAIL);
	return !(gfp_mask & __GFP_NOFAIL);
}

static void warn_alloc_failed(gfp_t gfp_mask, uint32_t order)
{
	if ((gfp_mask & __GFP_NOWARN) || !printk_ratelimit()) {
		goal(PAGE_FAILURE_SILENT);
		return;
	}
	goal(PAGE_FAILURE_LOGGED);
	printk(KERN_WARNING "%s: page allocation failure. order:%u, mode:0x%x\n", current->comm,
	       order, gfp_mask);
	dump_stack();
	show_mem();
}

/* As: __alloc_pages_slowpath() of 2.6.34. */
struct page *__alloc_pages_slowpath(gfp_t gfp_mask, uint32_t order, const struct alloc_context *ac)
{
	ulong_t pages_reclaimed = 0;
	ulong_t did_some_progress;
	struct page *page = NULL;
	uint32_t alloc_flags;

	/* Such blocks do not exist, and no reclaim makes one */
	if (order >= MAX_ORDER) {
		goal(PAGE_SLOW_TOO_LARGE);
		WARN_ON_ONCE(!(gfp_mask & __GFP_NOWARN));
		return NULL;
	}
	/* GFP_THISNODE: the caller has a better idea than reclaim */
	if ((gfp_mask & GFP_THISNODE) == GFP_THISNODE) {
		goal(PAGE_SLOW_THISNODE);
		goto nopage;
	}

restart:
	wake_all_kswapd(order, ac);
	alloc_flags = gfp_to_alloc_flags(gfp_mask);

	/* This is the last chance, in general, before the goto nopage */
	page = get_page_from_freelist(gfp_mask, order, alloc_flags & ~(uint32_t)ALLOC_NO_WATERMARKS,
				      ac);
	goal_if(page != NULL, PAGE_SLOW_MIN);
	if (page != NULL)
		return page;

rebalance:
	if (alloc_flags & ALLOC_NO_WATERMARKS) {
		page = __alloc_pages_high_priority(gfp_mask, order, ac);
		if (page != NULL)
			return page;
	}

	if (must_not_reclaim(gfp_mask))
		goto nopage;

	page = __alloc_pages_direct_reclaim(gfp_mask, order, alloc_flags, ac, &did_some_progress);
	if (page != NULL)
		return page;

	/* No progress: we are running out of options and have to consider going OOM */
	if (did_some_progress == 0 && (gfp_mask & __GFP_FS) && !(gfp_mask & __GFP_NORETRY)) {
		goal_if(page_vars->oom_killer_disabled, PAGE_OOM_DISABLED);
		if (page_vars->oom_killer_disabled)
			goto nopage;
		page = __alloc_pages_may_oom(gfp_mask, order, ac);
		if (page != NULL)
			return page;
		/* No kill for high orders, no progress: retrying is unlikely to help */
		if (order > PAGE_ALLOC_COSTLY_ORDER && !(gfp_mask & __GFP_NOFAIL))
			goto nopage;
		goal(PAGE_OOM_RESTART);
		goto restart;
	}

	pages_reclaimed += did_some_progress;
	if (should_alloc_retry(gfp_mask, order, pages_reclaimed)) {
		/* Wait for some write requests to complete then retry */
		hook_congestion_wait(BLK_RW_ASYNC, HZ / 50);
		goto rebalance;
	}

nopage:
	warn_alloc_failed(gfp_mask, order);
	return page;
}

bool oom_killer_disabled(void)
{
	return page_vars->oom_killer_disabled;
}

void oom_killer_disable(bool disabled)
{
	page_vars->oom_killer_disabled = disabled;
}
