/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Pagesets: each CPU keeps single free pages of each zone at hand, a list per migratetype.
 *
 *   head of a list: hot, freed last, taken first | tail: cold, taken first with __GFP_COLD
 *   list empty: rmqueue_bulk() brings `batch` pages; count at `high`: free_pcppages_bulk() returns
 *   `batch`, from the tails, list by list
 *
 * A page in a pageset is free: count 0, no PG_buddy, its migratetype in `private`. The lists belong
 * to their CPU with interrupts off.
 */
#include "core/page/page_init.h"
#include "core/page/page_internal.h"

/*
 * As: rmqueue_bulk() of 2.6.34. Blocks come from expand() in rising order of address, and each is
 * linked behind the last, so that the taker meets them in that order.
 */
uint32_t rmqueue_bulk(struct zone *zone, uint32_t order, uint32_t count, struct list_head *list,
		      int migratetype, bool cold_end)
{
	uint32_t i;

	spin_lock(&zone->lock);
	for (i = 0; i < count; ++i) {
		struct page *page = __rmqueue(zone, order, migratetype);

		if (unlikely(page == NULL))
			break;
		if (likely(!cold_end))
			list_add(&page->lru, list);
		else
			list_add_tail(&page->lru, list);
		set_page_private(page, (ulong_t)migratetype);
		list = &page->lru;
	}
	__mod_zone_page_state(zone, NR_FREE_PAGES, -(int)(i << order));
	spin_unlock(&zone->lock);
	goal_if(in_interrupt(), PAGE_REFILL_IN_IRQ);
	goal_if(i == count, PAGE_REFILL_FULL);
	goal_if(i != 0 && i < count, PAGE_REFILL_SHORT);
	goal_if(i == 0, PAGE_REFILL_EMPTY);
	return i;
}

/*
 * Where a page of a pageset belongs: a page of the reserve, kept in the movable list, goes back to
 * the reserve.
 *
 * Differs: a pageblock that was isolated meanwhile gets its page; 2.6.34 hands it out again (fixed
 *          by ad53f92eb416).
 */
static int pcp_page_migratetype(const struct zone *zone, struct page *page)
{
	if (unlikely(zone->nr_isolate_pageblock != 0) &&
	    get_pageblock_migratetype(page) == MIGRATE_ISOLATE) {
		goal(PAGE_PAGESET_ISOLATED);
		return MIGRATE_ISOLATE;
	}
	return (int)page_private(page);
}

/*
 * As: free_pcppages_bulk() of 2.6.34. The longer the search for a list with pages, the more are
 * taken from it.
 *
 * Differs: never more than the pageset has; 2.6.34 would look for them for ever (fixed by
 *          88e8ac11d2ea). The caller's `pcp->count -= count` is done here.
 */
void free_pcppages_bulk(struct zone *zone, int count, struct per_cpu_pages *pcp)
{
	int migratetype = 0;
	int batch_free = 0;

	count = min(pcp->count, count);
	spin_lock(&zone->lock);
	zone->all_unreclaimable = 0;
	zone->pages_scanned = 0;

	__mod_zone_page_state(zone, NR_FREE_PAGES, count);
	pcp->count -= count;
	while (count != 0) {
		struct list_head *list;

		do {
			batch_free++;
			if (++migratetype == MIGRATE_PCPTYPES)
				migratetype = 0;
			list = &pcp->lists[migratetype];
		} while (list_empty(list));

		do {
			struct page *page = list_last_entry(list, struct page, lru);

			/* before __free_one_page() uses the links */
			list_del(&page->lru);
			__free_one_page(page, zone, 0, pcp_page_migratetype(zone, page));
		} while (--count != 0 && --batch_free != 0 && !list_empty(list));
	}
	spin_unlock(&zone->lock);
}

/* As: drain_zone_pages() of 2.6.34. */
void drain_zone_pages(struct zone *zone, struct per_cpu_pages *pcp)
{
	bool flags;

	local_irq_save(flags);
	free_pcppages_bulk(zone, min(pcp->count, pcp->batch), pcp);
	local_irq_restore(flags);
}

/*
 * As: drain_pages() of 2.6.34: for this CPU, or for one that is offline.
 *
 * Differs: a pageset without pages gives the zone no hope; 2.6.34 resets pages_scanned, and the
 * zone is never found unreclaimable (fixed by 2ff754fa8f41).
 */
void drain_pages(uint32_t cpu)
{
	struct zone *zone;

	for_each_populated_zone (zone) {
		struct per_cpu_pages *pcp;
		bool flags;

		local_irq_save(flags);
		pcp = &zone->pageset[cpu]->pcp;
		if (pcp->count != 0)
			free_pcppages_bulk(zone, pcp->count, pcp);
		local_irq_restore(flags);
	}
}

void drain_local_pages(void *unused_info)
{
	(void)unused_info;
	goal_if(in_interrupt(), PAGE_DRAIN_OTHER);
	goal_if(!in_interrupt(), PAGE_DRAIN_SELF);
	drain_pages(smp_processor_id());
}

void drain_all_pages(void)
{
	on_each_cpu(drain_local_pages, NULL, true);
}

/*
 * Pages that move between a pageset and the free lists at a time: a thousandth of the zone, at most
 * 512 KiB, a quarter of that, rounded to 2^n - 1.
 *
 * As: zone_batchsize() of 2.6.34.
 */
int zone_batchsize(const struct zone *zone)
{
	ulong_t batch = zone->present_pages / 1024;

	if (batch * PAGE_SIZE > 512 * 1024)
		batch = 512 * 1024 / PAGE_SIZE;
	batch /= 4;
	if (batch < 1)
		batch = 1;
	return (int)rounddown_pow_of_two(batch + batch / 2) - 1;
}

/* As: setup_pageset() of 2.6.34. A batch of 0 makes a pageset that keeps nothing. */
void setup_pageset(struct per_cpu_pageset *pset, ulong_t batch)
{
	struct per_cpu_pages *pcp = &pset->pcp;

	memset(pset, 0, sizeof(*pset));
	pcp->high = (int)(6 * batch);
	pcp->batch = (int)max(1u, batch);
	for (uint32_t migratetype = 0; migratetype < MIGRATE_PCPTYPES; migratetype++)
		INIT_LIST_HEAD(&pcp->lists[migratetype]);
}

/* As: setup_pagelist_highmark() of 2.6.34. */
void setup_pagelist_highmark(struct per_cpu_pageset *pset, ulong_t high)
{
	struct per_cpu_pages *pcp = &pset->pcp;

	pcp->high = (int)high;
	pcp->batch = (int)max(1u, high / 4);
	if (high / 4 > PAGE_SHIFT * 8)
		pcp->batch = PAGE_SHIFT * 8;
}

/*
 * As:      setup_per_cpu_pageset() and setup_zone_pageset() of 2.6.34.
 * Differs: percpu_pagelist_fraction is 0 at start-up; 2.6.34 asks, for zones that come later.
 */
void setup_per_cpu_pageset(void)
{
	struct zone *zone;
	uint32_t cpu;

	for_each_populated_zone (zone) {
		struct per_cpu_pageset *handle = alloc_percpu(struct per_cpu_pageset);

		BUG_ON(handle == NULL);
		for_each_possible_cpu(cpu)
		{
			struct per_cpu_pageset *pset = per_cpu_ptr(handle, cpu);

			setup_pageset(pset, (ulong_t)zone_batchsize(zone));
			zone->pageset[cpu] = pset;
		}
	}
}
