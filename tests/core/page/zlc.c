/* SPDX-License-Identifier: GPL-2.0-only */
/* The zonelist cache, and the walk over nodes. */
#include "fixture.h"

static const struct fixture three_nodes = {
	.nodes = 3,
	.zones = {{0, ZONE_NORMAL, 4096, 5120},
		  {1, ZONE_NORMAL, 5120, 6144},
		  {2, ZONE_NORMAL, 6144, 7168}},
};

static struct zonelist *list(void)
{
	return node_zonelist(0, GFP_KERNEL);
}

static int nid_of_next(void)
{
	struct page *page = alloc_page(GFP_NOWAIT);

	return page == NULL ? -1 : page_to_nid(page);
}

static void marks_full(void)
{
	take_all(node_zone(0, ZONE_NORMAL));
	cr_assert_eq(nid_of_next(), 1);
	cr_assert_eq(list()->zlcache.fullzones, 1u << 0);
	take_all(node_zone(1, ZONE_NORMAL));
	cr_assert_eq(nid_of_next(), 2);
	cr_assert_eq(list()->zlcache.fullzones, 1u << 0 | 1u << 1);
}

Test(zlc, remembers_the_zones_that_were_full)
{
	run_fixture(&three_nodes, marks_full);
}

/* The first zone is always tried; the others only if the cache does not say full. */
static void believed_after_the_first(void)
{
	list()->zlcache.fullzones = 1u << 0 | 1u << 1;
	cr_assert_eq(nid_of_next(), 0);
	take_all(node_zone(0, ZONE_NORMAL));
	cr_assert_eq(nid_of_next(), 2);
}

Test(zlc, is_believed_after_the_first_zone)
{
	run_fixture(&three_nodes, believed_after_the_first);
}

static void not_believed_in_need(void)
{
	take_all(node_zone(0, ZONE_NORMAL));
	take_all(node_zone(2, ZONE_NORMAL));
	list()->zlcache.fullzones = 7;
	cr_assert_eq(nid_of_next(), 1);
}

Test(zlc, is_not_believed_when_all_else_fails)
{
	run_fixture(&three_nodes, not_believed_in_need);
}

static void forgets(void)
{
	struct page *page;

	take_all(node_zone(0, ZONE_NORMAL));
	list()->zlcache.fullzones = 7;
	list()->zlcache.last_full_zap = jiffies;
	clock_tick(HZ);
	page = alloc_page(GFP_NOWAIT);
	cr_assert_eq(list()->zlcache.fullzones, 7);
	clock_tick(1);
	page = alloc_page(GFP_NOWAIT);
	cr_assert_eq(page_to_nid(page), 1);
	cr_assert_eq(list()->zlcache.fullzones, 0);
	cr_assert_eq(list()->zlcache.last_full_zap, jiffies);
}

Test(zlc, is_forgotten_after_a_second)
{
	run_fixture(&three_nodes, forgets);
}

static void thisnode(void)
{
	take_all(node_zone(1, ZONE_NORMAL));
	cr_assert_null(alloc_pages_node(1, GFP_NOWAIT | __GFP_THISNODE | __GFP_NOWARN, 0));
	cr_assert_null(alloc_pages_node(1, GFP_THISNODE, 0));
	cr_assert_eq(page_to_nid(alloc_pages_node(1, GFP_NOWAIT, 0)), 2);
}

Test(zonelist, thisnode_looks_nowhere_else)
{
	run_fixture(&three_nodes, thisnode);
}

static void masked(void)
{
	nodemask_t nodes = {0};

	node_set(2, &nodes);
	cr_assert_eq(page_to_nid(__alloc_pages_nodemask(GFP_NOWAIT, 0, list(), &nodes)), 2);
	nodes.bits = 1u << 3;
	cr_assert_null(__alloc_pages_nodemask(GFP_NOWAIT, 0, list(), &nodes));
}

Test(zonelist, a_mask_of_nodes_limits_the_walk)
{
	run_fixture(&three_nodes, masked);
}
