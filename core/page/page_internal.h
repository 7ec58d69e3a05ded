/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of page/ share: the room's globals, and the steps of allocating and freeing.
 */
#ifndef CORE_PAGE_PAGE_INTERNAL_H
#define CORE_PAGE_PAGE_INTERNAL_H

#include "core/base/base.h"
#include "core/base/bitops.h"
#include "core/base/random.h"
#include "core/page/bad_page.h"
#include "core/page/fail_page_alloc.h"
#include "core/page/page_alloc.h"
#include "core/page/page_goals.h"
#include "core/page/page_io.h"
#include "core/page/reclaim_hooks.h"
#include "core/page/vmstat.h"

struct page_globals {
	gfp_t gfp_allowed_mask; /* GFP_BOOT_MASK until interrupts are on */
	bool oom_killer_disabled;

	/* tunables */
	int min_free_kbytes;
	int lowmem_reserve_ratio[MAX_NR_ZONES - 1];
	int percpu_pagelist_fraction; /* 0: pagesets sized by zone_batchsize() */
	int zone_reclaim_mode;        /* RECLAIM_* */
	int min_unmapped_ratio;       /* percent of a zone, for zone_reclaim() */
	int min_slab_ratio;
	int overcommit_memory;
	int overcommit_ratio;

	spinlock_t zone_scan_lock; /* guards ZONE_OOM_LOCKED of all zones */
	atomic_t vm_stat[NR_VM_ZONE_STAT_ITEMS];

	struct bad_page_limit bad_page_limit;
	struct fail_page_alloc_attr fail_page_alloc;
	struct reclaim_hooks hooks;
	struct page_io io[PAGE_IOS];
};
#define page_vars ((struct page_globals *)image_slot(IMAGE_PAGE))
image_slot_holds(struct page_globals);

struct page_percpu {
	struct per_cpu_pageset boot_pageset; /* of all zones, until setup_per_cpu_pageset() */
	struct delayed_work vmstat_work;
};
#define page_percpu(cpu) ((struct page_percpu *)percpu_room(PERCPU_PAGE, cpu))
percpu_room_holds(PERCPU_PAGE, struct page_percpu);

static inline struct per_cpu_pageset *this_cpu_pageset(const struct zone *zone)
{
	return zone->pageset[smp_processor_id()];
}

/* The order of a free block's first page. Requires: PageBuddy. */
static inline uint32_t page_order(const struct page *page)
{
	return page->private;
}

static inline void set_page_order(struct page *page, uint32_t order)
{
	set_page_private(page, order);
	SetPageBuddy(page);
}

static inline void rmv_page_order(struct page *page)
{
	ClearPageBuddy(page);
	set_page_private(page, 0);
}

/*
 * The free lists of a zone.   Locks (all of these): zone->lock.
 *
 * bad_range:       does @page lie outside @zone?
 * __free_one_page: put a block in and merge it with its buddies. NR_FREE_PAGES is the caller's.
 * expand:          cut the block of order @high at @page down to order @low; upper halves go into
 *                  @migratetype's lists.
 * __rmqueue:       take a block, from any migratetype if need be. NULL if there is none.
 * change_pageblock_range: all pageblocks of a block of @start_order become @migratetype.
 * move_freepages_block:   the free blocks of @page's pageblock move to @migratetype's lists;
 *                         answers how many pages that were.
 */
bool bad_range(const struct zone *zone, const struct page *page);
void __free_one_page(struct page *page, struct zone *zone, uint32_t order, int migratetype);
void free_list_add(struct zone *zone, struct page *page, uint32_t order, int migratetype);
void free_list_del(struct zone *zone, struct page *page, uint32_t order);
void expand(struct zone *zone, struct page *page, uint32_t low, uint32_t high, int migratetype);
struct page *__rmqueue(struct zone *zone, uint32_t order, int migratetype);
uint32_t move_freepages_block(struct zone *zone, struct page *page, int migratetype);

/* The order in which other migratetypes are robbed; MIGRATE_RESERVE ends a row. */
extern const int fallbacks[MIGRATE_TYPES][MIGRATE_TYPES - 1];

/*
 * Free a block into the lists, with its count; the zone has hope again (all_unreclaimable).
 *
 * Locks: takes zone->lock; interrupts off.
 */
void free_one_page(struct zone *zone, struct page *page, uint32_t order, int migratetype);

/*
 * Pagesets. Interrupts off for those that take pages out or put them in.
 *
 * rmqueue_bulk:       up to @count blocks from the free lists onto @list; answers how many.
 * free_pcppages_bulk: up to @count pages of @pcp back to the free lists, one list after the other.
 * drain_zone_pages:   a batch of a remote node's pageset goes back.
 */
uint32_t rmqueue_bulk(struct zone *zone, uint32_t order, uint32_t count, struct list_head *list,
		      int migratetype, bool cold_end);
void free_pcppages_bulk(struct zone *zone, int count, struct per_cpu_pages *pcp);
void drain_zone_pages(struct zone *zone, struct per_cpu_pages *pcp);
void drain_pages(uint32_t cpu);
int zone_batchsize(const struct zone *zone);
void setup_pageset(struct per_cpu_pageset *pset, ulong_t batch);
void setup_pagelist_highmark(struct per_cpu_pageset *pset, ulong_t high);

/*
 * What does not change while a request is tried again and again.
 *
 * Differs: 2.6.34 passes these one by one; later kernels have this struct too.
 */
struct alloc_context {
	struct zonelist *zonelist;
	const nodemask_t *nodemask;
	struct zone *preferred_zone; /* the first allowed: for statistics and lowmem_reserve */
	enum zone_type high_zoneidx;
	int migratetype;
};

/* Try each zone of the list once (twice where the zlc hid some), as far as @alloc_flags allow. */
struct page *get_page_from_freelist(gfp_t gfp_mask, uint32_t order, uint32_t alloc_flags,
				    const struct alloc_context *ac);

/* What is left when that failed: kswapd, reserves, reclaim, the OOM killer, again. */
struct page *__alloc_pages_slowpath(gfp_t gfp_mask, uint32_t order, const struct alloc_context *ac);
uint32_t gfp_to_alloc_flags(gfp_t gfp_mask);

/* Lock all zones of a request against other OOM kills. False: one of them is locked already. */
bool try_set_zone_oom(struct zonelist *zonelist, gfp_t gfp_mask);
void clear_zonelist_oom(struct zonelist *zonelist, gfp_t gfp_mask);

/* Zones of a list that were full within the last second; 2.6.34's zonelist cache. */
nodemask_t zlc_setup(struct zonelist *zonelist, uint32_t alloc_flags);
bool zlc_zone_worth_trying(struct zonelist *zonelist, const struct zoneref *z,
			   const nodemask_t *allowednodes);
void zlc_mark_zone_full(struct zonelist *zonelist, const struct zoneref *z);

/* Reclaim from one zone before going on to the next, as zone_reclaim_mode says. */
#define RECLAIM_OFF   0
#define RECLAIM_ZONE  (1 << 0)
#define RECLAIM_WRITE (1 << 1)
#define RECLAIM_SWAP  (1 << 2)
int zone_reclaim(struct zone *zone, gfp_t gfp_mask, uint32_t order);

/* Report @page, within limits, and forget that it was free. */
void bad_page(struct page *page);

/* Compound pages. destroy_compound_page(): true, after a report, if @page is none of this order. */
void prep_compound_page(struct page *page, uint32_t order);
bool destroy_compound_page(struct page *page, uint32_t order);
void free_compound_page(struct page *page);
void __free_pages_ok(struct page *page, uint32_t order);

/* Watermarks and reserves from the tunables; all zones. */
#define SWAP_CLUSTER_MAX 32
void setup_per_zone_wmarks(void);
void setup_per_zone_lowmem_reserve(void);
void setup_per_zone_inactive_ratio(void);
void calculate_totalreserve_pages(void);
void setup_zone_migrate_reserve(struct zone *zone);

/* Free memory by zone, at KERN_INFO. As: show_mem(), show_free_areas(). */
void show_mem(void);

#endif
