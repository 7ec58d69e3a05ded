/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * zone_reclaim(): free clean pages of a near zone before an allocation goes to a far one, when
 * zone_reclaim_mode says so. What reclaims is a hook; whether it is worth trying is decided here.
 */
#include "core/page/page_internal.h"

/* As: zone_unmapped_file_pages() of 2.6.34. */
static slong_t zone_unmapped_file_pages(const struct zone *zone)
{
	slong_t file_mapped = (slong_t)zone_page_state(zone, NR_FILE_MAPPED);
	slong_t file_lru = (slong_t)(zone_page_state(zone, NR_INACTIVE_FILE) +
				     zone_page_state(zone, NR_ACTIVE_FILE));

	/* nothing guards the two counters against each other */
	return file_lru > file_mapped ? file_lru - file_mapped : 0;
}

/* As: zone_pagecache_reclaimable() of 2.6.34. */
static slong_t zone_pagecache_reclaimable(const struct zone *zone)
{
	slong_t nr_pagecache_reclaimable;
	slong_t delta = 0;

	/* With swapping all file pages can go, else only those that nobody maps */
	if (page_vars->zone_reclaim_mode & RECLAIM_SWAP)
		nr_pagecache_reclaimable = (slong_t)zone_page_state(zone, NR_FILE_PAGES);
	else
		nr_pagecache_reclaimable = zone_unmapped_file_pages(zone);

	/* If we can't clean pages, remove dirty pages from consideration */
	if (!(page_vars->zone_reclaim_mode & RECLAIM_WRITE))
		delta = (slong_t)zone_page_state(zone, NR_FILE_DIRTY);
	return nr_pagecache_reclaimable - min(delta, nr_pagecache_reclaimable);
}

/* Does the node have a CPU? */
static bool node_has_cpu(int nid)
{
	return (cpumask_of_node(nid) & cpu_online_mask()) != 0;
}

/*
 * Ensures: ZONE_RECLAIM_NOSCAN: not now; _FULL: nothing to gain; else how it went.
 * As:      zone_reclaim() of 2.6.34.
 */
int zone_reclaim(struct zone *zone, gfp_t gfp_mask, uint32_t order)
{
	int node_id = zone_to_nid(zone);
	int ret;

	if (zone_pagecache_reclaimable(zone) <= (slong_t)zone->min_unmapped_pages &&
	    zone_page_state(zone, NR_SLAB_RECLAIMABLE) <= zone->min_slab_pages) {
		goal(PAGE_ZONE_RECLAIM_NOTHING);
		return ZONE_RECLAIM_FULL;
	}
	if (zone->all_unreclaimable) {
		goal(PAGE_ZONE_RECLAIM_HOPELESS);
		return ZONE_RECLAIM_FULL;
	}

	/* Do not scan if the allocation should not be delayed */
	if (!(gfp_mask & __GFP_WAIT) || (current->flags & PF_MEMALLOC)) {
		goal(PAGE_ZONE_RECLAIM_NO_WAIT);
		return ZONE_RECLAIM_NOSCAN;
	}
	/* Zones of nodes with CPUs are for these to reclaim */
	if (node_has_cpu(node_id) && node_id != numa_node_id()) {
		goal(PAGE_ZONE_RECLAIM_OTHERS);
		return ZONE_RECLAIM_NOSCAN;
	}
	if (zone_test_and_set_flag(zone, ZONE_RECLAIM_LOCKED))
		return ZONE_RECLAIM_NOSCAN;

	ret = hook_zone_reclaim(zone, gfp_mask, order);
	zone_clear_flag(zone, ZONE_RECLAIM_LOCKED);
	return ret;
}
