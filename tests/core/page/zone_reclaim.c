/* SPDX-License-Identifier: GPL-2.0-only */
/* zone_reclaim(): when one zone is reclaimed before the next is tried. */
#include "fixture.h"

#include "core/page/page_sysctl.h"

static const struct fixture two_nodes = {
	.cpus = 2,
	.nodes = 3,
	.zones = {{0, ZONE_NORMAL, 4096, 5120},
		  {1, ZONE_NORMAL, 5120, 6144},
		  {2, ZONE_NORMAL, 6144, 7168}},
};

static uint32_t scans;
static int scan_result;
static struct page *aside; /* 32 pages that can be reclaimed */

static int scan(struct zone *zone, gfp_t gfp_mask, uint32_t order)
{
	(void)gfp_mask, (void)order;
	scans++;
	cr_assert(zone_is_reclaim_locked(zone));
	if (scan_result == ZONE_RECLAIM_SUCCESS)
		__free_pages(aside, 5);
	return scan_result;
}

static struct zone *prepare(int nid)
{
	struct reclaim_hooks hooks = {.zone_reclaim = KSYM_OF(zone_reclaim_fn, scan)};
	struct zone *zone = node_zone(nid, ZONE_NORMAL);

	scans = 0;
	scan_result = ZONE_RECLAIM_SOME;
	reclaim_hooks_register(&hooks);
	page_vars->zone_reclaim_mode = RECLAIM_ZONE;
	mod_zone_page_state(zone, NR_INACTIVE_FILE, 60);
	mod_zone_page_state(zone, NR_ACTIVE_FILE, 40);
	mod_zone_page_state(zone, NR_FILE_PAGES, 120);
	mod_zone_page_state(zone, NR_FILE_MAPPED, 30);
	zone->min_unmapped_pages = 50;
	zone->min_slab_pages = 50;
	return zone;
}

static void decisions(void)
{
	struct zone *zone = prepare(0);

	/* 70 unmapped pages, 50 may stay */
	cr_assert_eq(zone_reclaim(zone, GFP_KERNEL, 0), ZONE_RECLAIM_SOME);
	cr_assert_eq(scans, 1);
	cr_assert_not(zone_is_reclaim_locked(zone));
	/* dirty ones cannot go without writing */
	mod_zone_page_state(zone, NR_FILE_DIRTY, 20);
	cr_assert_eq(zone_reclaim(zone, GFP_KERNEL, 0), ZONE_RECLAIM_FULL);
	page_vars->zone_reclaim_mode |= RECLAIM_WRITE;
	cr_assert_eq(zone_reclaim(zone, GFP_KERNEL, 0), ZONE_RECLAIM_SOME);
	zone->min_unmapped_pages = 70;
	cr_assert_eq(zone_reclaim(zone, GFP_KERNEL, 0), ZONE_RECLAIM_FULL);
	page_vars->zone_reclaim_mode |= RECLAIM_SWAP;
	cr_assert_eq(zone_reclaim(zone, GFP_KERNEL, 0), ZONE_RECLAIM_SOME);
	zone->min_unmapped_pages = 120;
	cr_assert_eq(zone_reclaim(zone, GFP_KERNEL, 0), ZONE_RECLAIM_FULL);
	mod_zone_page_state(zone, NR_SLAB_RECLAIMABLE, 51);
	cr_assert_eq(zone_reclaim(zone, GFP_KERNEL, 0), ZONE_RECLAIM_SOME);
	cr_assert_eq(scans, 4);
	/* more dirty than there is: nothing, not less than nothing */
	page_vars->zone_reclaim_mode = RECLAIM_ZONE;
	zone->min_slab_pages = 60;
	mod_zone_page_state(zone, NR_FILE_DIRTY, 500);
	zone->min_unmapped_pages = 0;
	cr_assert_eq(zone_reclaim(zone, GFP_KERNEL, 0), ZONE_RECLAIM_FULL);
}

Test(zone_reclaim, scans_only_where_enough_can_go)
{
	run_fixture(&two_nodes, decisions);
}

static void refusals(void)
{
	struct zone *zone = prepare(0);

	cr_assert_eq(zone_reclaim(zone, GFP_ATOMIC, 0), ZONE_RECLAIM_NOSCAN);
	current->flags |= PF_MEMALLOC;
	cr_assert_eq(zone_reclaim(zone, GFP_KERNEL, 0), ZONE_RECLAIM_NOSCAN);
	current->flags &= ~(uint32_t)PF_MEMALLOC;
	zone_set_flag(zone, ZONE_RECLAIM_LOCKED);
	cr_assert_eq(zone_reclaim(zone, GFP_KERNEL, 0), ZONE_RECLAIM_NOSCAN);
	zone_clear_flag(zone, ZONE_RECLAIM_LOCKED);
	zone->all_unreclaimable = 1;
	cr_assert_eq(zone_reclaim(zone, GFP_KERNEL, 0), ZONE_RECLAIM_FULL);
	/* node 1 has a CPU of its own, node 2 has none */
	cr_assert_eq(zone_reclaim(prepare(1), GFP_KERNEL, 0), ZONE_RECLAIM_NOSCAN);
	cr_assert_eq(zone_reclaim(prepare(2), GFP_KERNEL, 0), ZONE_RECLAIM_SOME);
	cr_assert_eq(scans, 1);
}

Test(zone_reclaim, leaves_busy_zones_and_those_of_other_cpus_alone)
{
	run_fixture(&two_nodes, refusals);
}

static int nid_of(gfp_t gfp)
{
	return page_to_nid(alloc_page(gfp));
}

static void in_the_fast_path(void)
{
	struct zone *zone = prepare(0);

	aside = alloc_pages(GFP_KERNEL, 5);
	zone->watermark[WMARK_LOW] = 1024 - 32;
	/* off: straight to the next node */
	page_vars->zone_reclaim_mode = RECLAIM_OFF;
	cr_assert_eq(nid_of(GFP_KERNEL), 1);
	cr_assert_eq(scans, 0);
	cr_assert_eq(node_zonelist(0, 0)->zlcache.fullzones, 1);
	/* too little: full */
	page_vars->zone_reclaim_mode = RECLAIM_ZONE;
	node_zonelist(0, 0)->zlcache.fullzones = 0;
	cr_assert_eq(nid_of(GFP_KERNEL), 1);
	cr_assert_eq(scans, 1);
	cr_assert_eq(node_zonelist(0, 0)->zlcache.fullzones, 1);
	/* not scanned: next, but not full */
	node_zonelist(0, 0)->zlcache.fullzones = 0;
	cr_assert_eq(nid_of(GFP_ATOMIC), 1);
	cr_assert_eq(node_zonelist(0, 0)->zlcache.fullzones, 0);
	/* enough: this zone */
	scan_result = ZONE_RECLAIM_SUCCESS;
	cr_assert_eq(nid_of(GFP_KERNEL), 0);
	cr_assert_eq(scans, 2);
}

Test(zone_reclaim, decides_whether_the_zone_is_tried_skipped_or_full)
{
	run_fixture(&two_nodes, in_the_fast_path);
}
