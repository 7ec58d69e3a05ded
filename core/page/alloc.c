/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The fast path of an allocation.
 *
 *   alloc_pages() -> __alloc_pages_nodemask() -> get_page_from_freelist(): first zone above its low
 *   watermark -> buffered_rmqueue(): from the pageset (order 0) or the free lists ->
 * prep_new_page()
 *
 * When no zone passes, slowpath.c goes on.
 */
#include "core/base/highmem.h"
#include "core/base/kasan.h"
#include "core/page/page_internal.h"

/*
 * Does a page that comes out of the lists look like a free one? Ensures: true, after a report, if
 * not; the page is lost then.
 */
static bool check_new_page(struct page *page)
{
	if (likely(page_mapcount(page) == 0 && page->mapping == NULL &&
		   atomic_read(&page->_count) == 0 && !(page->flags & PAGE_FLAGS_CHECK_AT_PREP)))
		return false;
	bad_page(page);
	return true;
}

/* As: prep_zero_page() of 2.6.34. */
static void prep_zero_page(struct page *page, uint32_t order, gfp_t gfp_flags)
{
	/* clear_highpage() uses a slot that an interrupt may not disturb */
	VM_BUG_ON((gfp_flags & __GFP_HIGHMEM) && in_interrupt());
	goal_if(PageHighMem(page), PAGE_ALLOC_ZEROED_HIGH);
	for (uint32_t i = 0; i < 1u << order; i++)
		clear_highpage(page + i);
}

/* As: prep_new_page() of 2.6.34. Ensures: false: a page of the block is bad, all of it is lost. */
static bool prep_new_page(struct page *page, uint32_t order, gfp_t gfp_flags)
{
	for (uint32_t i = 0; i < 1u << order; i++) {
		if (unlikely(check_new_page(page + i)))
			return false;
	}

	set_page_private(page, 0);
	set_page_refcounted(page);
	kasan_alloc_pages(page, order);

	if (gfp_flags & __GFP_ZERO)
		prep_zero_page(page, order, gfp_flags);
	if (order != 0 && (gfp_flags & __GFP_COMP))
		prep_compound_page(page, order);
	return true;
}

/* One page from this CPU's pageset, which is refilled when it has none. Interrupts off. */
static struct page *rmqueue_pcp(struct zone *zone, gfp_t gfp_flags, int migratetype)
{
	struct per_cpu_pages *pcp = &this_cpu_pageset(zone)->pcp;
	struct list_head *list = &pcp->lists[migratetype];
	bool cold_end = (gfp_flags & __GFP_COLD) != 0;
	struct page *page;

	if (list_empty(list)) {
		pcp->count += (int)rmqueue_bulk(zone, 0, (uint32_t)pcp->batch, list, migratetype,
						cold_end);
		if (unlikely(list_empty(list)))
			return NULL;
	}
	if (cold_end) {
		goal(PAGE_ALLOC_COLD);
		page = list_last_entry(list, struct page, lru);
	} else {
		page = list_first_entry(list, struct page, lru);
	}
	list_del(&page->lru);
	pcp->count--;
	return page;
}

/* A block from the free lists. Interrupts off. */
static struct page *rmqueue_block(struct zone *zone, uint32_t order, int migratetype)
{
	struct page *page;

	spin_lock(&zone->lock);
	page = __rmqueue(zone, order, migratetype);
	spin_unlock(&zone->lock);
	if (page != NULL)
		__mod_zone_page_state(zone, NR_FREE_PAGES, -(1 << order));
	return page;
}

/* As: buffered_rmqueue() of 2.6.34. */
static struct page *buffered_rmqueue(struct zone *preferred_zone, struct zone *zone, uint32_t order,
				     gfp_t gfp_flags, int migratetype)
{
	struct page *page;

	if (unlikely(gfp_flags & __GFP_NOFAIL)) {
		/* nobody should ask for that and be sure to get it */
		WARN_ON_ONCE(order > 1);
	}
	do {
		bool flags;

		local_irq_save(flags);
		if (likely(order == 0))
			page = rmqueue_pcp(zone, gfp_flags, migratetype);
		else
			page = rmqueue_block(zone, order, migratetype);
		if (page == NULL) {
			local_irq_restore(flags);
			return NULL;
		}
		zone_statistics(preferred_zone, zone);
		local_irq_restore(flags);

		VM_BUG_ON(bad_range(zone, page));
	} while (!prep_new_page(page, order, gfp_flags));
	return page;
}

/* What to do with a zone of the list. */
enum zone_verdict { TRY_THIS_ZONE, THIS_ZONE_FULL, TRY_NEXT_ZONE };

static enum zone_verdict judge_zone(struct zone *zone, gfp_t gfp_mask, uint32_t order,
				    uint32_t alloc_flags, int classzone_idx)
{
	ulong_t mark;

	BUILD_BUG_ON(ALLOC_NO_WATERMARKS < NR_WMARK);
	if (alloc_flags & ALLOC_NO_WATERMARKS)
		return TRY_THIS_ZONE;
	mark = zone->watermark[alloc_flags & ALLOC_WMARK_MASK];
	if (zone_watermark_ok(zone, order, mark, classzone_idx, alloc_flags))
		return TRY_THIS_ZONE;
	if (page_vars->zone_reclaim_mode == RECLAIM_OFF)
		return THIS_ZONE_FULL;

	switch (zone_reclaim(zone, gfp_mask, order)) {
	case ZONE_RECLAIM_NOSCAN:
		return TRY_NEXT_ZONE;
	case ZONE_RECLAIM_FULL:
		return THIS_ZONE_FULL;
	default:
		/* did we reclaim enough */
		if (!zone_watermark_ok(zone, order, mark, classzone_idx, alloc_flags)) {
			goal(PAGE_ZONE_RECLAIM_SHORT);
			return THIS_ZONE_FULL;
		}
		goal(PAGE_ZONE_RECLAIM_ENOUGH);
		return TRY_THIS_ZONE;
	}
}

/* Which zone gave: the preferred one, one of another node, a lower one of its node? */
static void zone_goal(const struct zone *preferred, const struct zone *zone, uint32_t type)
{
	if (zone == preferred)
		goal_at(PAGE_ZONE_FIRST_DMA, type);
	else if (zone->node != preferred->node)
		goal_at(PAGE_ZONE_FAR_DMA, type);
	else
		goal_at(PAGE_ZONE_LOWER_DMA, type);
}

/*
 * As: get_page_from_freelist() of 2.6.34. With several nodes, zones that the zonelist cache thinks
 * full are skipped after the first one; when all else fails, everything is tried once more.
 */
struct page *get_page_from_freelist(gfp_t gfp_mask, uint32_t order, uint32_t alloc_flags,
				    const struct alloc_context *ac)
{
	struct zonelist *zonelist = ac->zonelist;
	int classzone_idx = (int)zone_idx(ac->preferred_zone);
	nodemask_t allowednodes = {0};
	bool zlc_active = false;
	bool did_zlc_setup = false;
	struct page *page = NULL;
	struct zoneref *z;
	struct zone *zone;

zonelist_scan:
	for_each_zone_zonelist_nodemask (zone, z, zonelist, ac->high_zoneidx, ac->nodemask) {
		enum zone_verdict verdict;

		if (zlc_active && !zlc_zone_worth_trying(zonelist, z, &allowednodes)) {
			goal(PAGE_ZLC_SKIP);
			continue;
		}
		verdict = judge_zone(zone, gfp_mask, order, alloc_flags, classzone_idx);
		if (verdict == TRY_THIS_ZONE) {
			page = buffered_rmqueue(ac->preferred_zone, zone, order, gfp_mask,
						ac->migratetype);
			if (page != NULL) {
				zone_goal(ac->preferred_zone, zone, (uint32_t)zonelist_zone_idx(z));
				break;
			}
		}
		if (verdict != TRY_NEXT_ZONE)
			zlc_mark_zone_full(zonelist, z);
		if (!did_zlc_setup && num_online_nodes() > 1) {
			allowednodes = zlc_setup(zonelist, alloc_flags);
			zlc_active = true;
			did_zlc_setup = true;
		}
	}

	if (unlikely(page == NULL && zlc_active)) {
		/* Disable zlc cache for second zonelist scan */
		zlc_active = false;
		goal(PAGE_ZLC_SECOND_ROUND);
		goto zonelist_scan;
	}
	goal_if(page != NULL && did_zlc_setup && !zlc_active, PAGE_ZLC_SECOND_ROUND_PAGE);
	return page;
}

struct page *__alloc_pages_nodemask(gfp_t gfp_mask, uint32_t order, struct zonelist *zonelist,
				    const nodemask_t *nodemask)
{
	struct alloc_context ac = {
		.zonelist = zonelist,
		.nodemask = nodemask,
		.high_zoneidx = gfp_zone(gfp_mask),
		.migratetype = allocflags_to_migratetype(gfp_mask),
	};
	struct page *page = NULL;

	gfp_mask &= page_vars->gfp_allowed_mask;
	might_sleep_if(gfp_mask & __GFP_WAIT);
	if (should_fail_alloc_page(gfp_mask, order)) {
		goal(PAGE_ALLOC_FAULT);
		return NULL;
	}

	/* Empty: a node without memory under __GFP_THISNODE, or one that is not there. */
	if (unlikely(zonelist->_zonerefs->zone == NULL)) {
		goal(PAGE_ALLOC_NO_LIST);
		return NULL;
	}

	/* The preferred zone is used for statistics later */
	first_zones_zonelist(zonelist, ac.high_zoneidx, nodemask, &ac.preferred_zone);
	if (ac.preferred_zone == NULL) {
		goal(PAGE_ALLOC_NO_ZONE);
		return NULL;
	}

	/* First allocation attempt */
	if (likely(order < MAX_ORDER))
		page = get_page_from_freelist(gfp_mask | __GFP_HARDWALL, order,
					      ALLOC_WMARK_LOW | ALLOC_CPUSET, &ac);
	if (unlikely(page == NULL))
		page = __alloc_pages_slowpath(gfp_mask, order, &ac);
	return page;
}

struct page *alloc_pages_node(int nid, gfp_t gfp_mask, uint32_t order)
{
	/* Unknown node is current node */
	if (nid < 0)
		nid = numa_node_id();
	VM_BUG_ON(nid >= MAX_NUMNODES);
	return __alloc_pages_nodemask(gfp_mask, order, node_zonelist(nid, gfp_mask), NULL);
}

struct page *alloc_pages(gfp_t gfp_mask, uint32_t order)
{
	return alloc_pages_node(numa_node_id(), gfp_mask, order);
}

vaddr_t __get_free_pages(gfp_t gfp_mask, uint32_t order)
{
	struct page *page;

	/* a linear address cannot stand for a highmem page */
	VM_BUG_ON((gfp_mask & __GFP_HIGHMEM) != 0);
	page = alloc_pages(gfp_mask, order);
	return page == NULL ? 0 : vaddr(page_address(page));
}

vaddr_t get_zeroed_page(gfp_t gfp_mask)
{
	return __get_free_pages(gfp_mask | __GFP_ZERO, 0);
}
