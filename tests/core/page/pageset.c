/* SPDX-License-Identifier: GPL-2.0-only */
/* Pagesets: which end, which order, how many, and who drains them. */
#include "fixture.h"

#include "core/page/page_sysctl.h"

/* 16 MiB: pagesets keep nothing by default, so most tests let them hold a 64th of the zone. */
static void let_pagesets_hold(int fraction)
{
	cr_assert_eq(page_sysctl("percpu_pagelist_fraction", &fraction, 1), 0);
}

static struct per_cpu_pages *pcp_of(uint32_t cpu)
{
	return &zone_of(ZONE_NORMAL)->pageset[cpu]->pcp;
}

static uint32_t pcp_length(uint32_t cpu, int migratetype)
{
	struct list_head *at;
	uint32_t length = 0;

	list_for_each (at, &pcp_of(cpu)->lists[migratetype])
		length++;
	return length;
}

static void keeps_nothing(void)
{
	__free_page(alloc_page(GFP_KERNEL));
	cr_assert_eq(pcp_of(0)->batch, 1);
	cr_assert_eq(pcp_of(0)->high, 0);
	cr_assert_eq(pcp_of(0)->count, 0);
	cr_assert_eq(zone_of(ZONE_NORMAL)->free_area[10].nr_free, 4);
}

Test(pageset, of_a_small_zone_keeps_nothing)
{
	run_fixture(&one_zone, keeps_nothing);
}

static void hot_and_cold(void)
{
	struct page *pages[3];

	let_pagesets_hold(64);
	for (int i = 0; i < 3; i++)
		pages[i] = alloc_page(GFP_KERNEL);
	drain_all_pages();
	for (int i = 0; i < 3; i++)
		set_page_count(pages[i], 0);
	free_hot_cold_page(pages[0], 0);
	free_hot_cold_page(pages[1], 0);
	free_hot_cold_page(pages[2], 1);
	cr_assert_eq(pcp_of(0)->count, 3);
	cr_assert_eq(alloc_page(GFP_KERNEL | __GFP_COLD), pages[2]);
	cr_assert_eq(alloc_page(GFP_KERNEL), pages[1]);
	cr_assert_eq(alloc_page(GFP_KERNEL | __GFP_COLD), pages[0]);
}

Test(pageset, gives_the_page_freed_last_or_with_cold_the_one_at_the_tail)
{
	run_fixture(&one_zone, hot_and_cold);
}

static void refill(gfp_t gfp)
{
	struct page *first;

	let_pagesets_hold(64);
	cr_assert_eq(pcp_of(0)->high, 64);
	cr_assert_eq(pcp_of(0)->batch, 16);
	first = alloc_page(gfp);
	cr_assert_eq(pcp_of(0)->count, 15);
	cr_assert_eq(pcp_length(0, MIGRATE_UNMOVABLE), 15);
	cr_assert_eq(pages_in_lists(zone_of(ZONE_NORMAL)), 4096 - 16);
	for (pfn_t i = 1; i < 40; i++)
		cr_assert_eq(page_to_pfn(alloc_page(gfp)), page_to_pfn(first) + i, "page %u", i);
}

static void refill_hot(void)
{
	refill(GFP_KERNEL);
}

static void refill_cold(void)
{
	refill(GFP_KERNEL | __GFP_COLD);
}

Test(pageset, refills_a_batch_and_hands_it_out_by_rising_address)
{
	run_fixture(&one_zone, refill_hot);
	run_fixture(&one_zone, refill_cold);
}

/* 3 unmovable, none reclaimable, 5 movable pages; 4 go: 2 movable, 1 unmovable, 1 movable. */
static void round_robin(void)
{
	struct page *unmovable[3], *movable[5];

	let_pagesets_hold(64);
	for (int i = 0; i < 3; i++)
		unmovable[i] = alloc_page(GFP_KERNEL);
	for (int i = 0; i < 5; i++)
		movable[i] = alloc_page(GFP_KERNEL | __GFP_MOVABLE);
	drain_all_pages();
	for (int i = 0; i < 3; i++)
		__free_page(unmovable[i]);
	for (int i = 0; i < 5; i++)
		__free_page(movable[i]);
	cr_assert_eq(pcp_of(0)->count, 8);

	local_irq_disable();
	free_pcppages_bulk(zone_of(ZONE_NORMAL), 4, pcp_of(0));
	local_irq_enable();
	cr_assert_eq(pcp_of(0)->count, 4);
	cr_assert_eq(pcp_length(0, MIGRATE_UNMOVABLE), 2);
	cr_assert_eq(pcp_length(0, MIGRATE_MOVABLE), 2);
	/* the coldest went: what was freed first */
	cr_assert_eq(list_last_entry(&pcp_of(0)->lists[MIGRATE_MOVABLE], struct page, lru),
		     movable[3]);
	cr_assert_eq(list_last_entry(&pcp_of(0)->lists[MIGRATE_UNMOVABLE], struct page, lru),
		     unmovable[1]);
	assert_zone_sound(zone_of(ZONE_NORMAL));
}

Test(pageset, gives_back_list_by_list_more_from_the_fuller)
{
	run_fixture(&one_zone, round_robin);
}

static void batch_at_high(void)
{
	struct page *pages[64];

	let_pagesets_hold(64);
	for (int i = 0; i < 64; i++)
		pages[i] = alloc_page(GFP_KERNEL);
	drain_all_pages();
	for (int i = 0; i < 63; i++)
		__free_page(pages[i]);
	cr_assert_eq(pcp_of(0)->count, 63);
	__free_page(pages[63]);
	cr_assert_eq(pcp_of(0)->count, 64 - 16);
}

Test(pageset, gives_back_a_batch_when_it_reaches_high)
{
	run_fixture(&one_zone, batch_at_high);
}

static const struct fixture two_cpus = {
	.cpus = 2,
	.zones = {{0, ZONE_NORMAL, 4096, 8192}},
};

static void drains(void)
{
	let_pagesets_hold(64);
	for (uint32_t cpu = 0; cpu < 2; cpu++) {
		go_to_cpu(cpu);
		__free_page(alloc_page(GFP_KERNEL));
	}
	cr_assert_eq(pcp_of(0)->count, 16);
	cr_assert_eq(pcp_of(1)->count, 16);
	drain_local_pages(NULL);
	cr_assert_eq(pcp_of(0)->count, 16);
	cr_assert_eq(pcp_of(1)->count, 0);
	drain_all_pages();
	cr_assert_eq(pcp_of(0)->count, 0);
	cr_assert_eq(pages_in_lists(zone_of(ZONE_NORMAL)), 4096);
	cr_assert_eq(zone_of(ZONE_NORMAL)->free_area[10].nr_free, 4);
	assert_zone_sound(zone_of(ZONE_NORMAL));
}

Test(pageset, is_drained_on_its_own_cpu_or_on_all_by_interrupt)
{
	run_fixture(&two_cpus, drains);
}

static void empty_drain(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);

	zone->pages_scanned = 5;
	zone->all_unreclaimable = 1;
	drain_all_pages();
	cr_assert_eq(zone->pages_scanned, 5);
	cr_assert_eq(zone->all_unreclaimable, 1);
	let_pagesets_hold(64);
	__free_page(alloc_page(GFP_KERNEL));
	drain_all_pages();
	cr_assert_eq(zone->pages_scanned, 0);
	cr_assert_eq(zone->all_unreclaimable, 0);
}

Test(pageset, without_pages_gives_the_zone_no_hope_when_drained)
{
	run_fixture(&one_zone, empty_drain);
}

static void more_than_there_is(void)
{
	let_pagesets_hold(64);
	__free_page(alloc_page(GFP_KERNEL));
	local_irq_disable();
	free_pcppages_bulk(zone_of(ZONE_NORMAL), 1000, pcp_of(0));
	cr_assert_eq(pcp_of(0)->count, 0);
	free_pcppages_bulk(zone_of(ZONE_NORMAL), 1000, pcp_of(0));
	local_irq_enable();
	cr_assert_eq(pcp_of(0)->count, 0);
	assert_zone_sound(zone_of(ZONE_NORMAL));
}

Test(pageset, gives_back_no_more_than_it_has)
{
	run_fixture(&one_zone, more_than_there_is);
}

static void smaller_batch_while_full(void)
{
	struct page *pages[60];

	let_pagesets_hold(64);
	for (int i = 0; i < 60; i++)
		pages[i] = alloc_page(GFP_KERNEL);
	for (int i = 0; i < 60; i++)
		__free_page(pages[i]);
	let_pagesets_hold(8);
	cr_assert_eq(pcp_of(0)->high, 512);
	cr_assert_eq(pcp_of(0)->batch, 96);
	let_pagesets_hold(INT32_MAX);
	cr_assert_eq(pcp_of(0)->high, 0);
	cr_assert_eq(pcp_of(0)->batch, 1);
	drain_all_pages();
	cr_assert_eq(pages_in_lists(zone_of(ZONE_NORMAL)), 4096);
}

Test(pageset, follows_percpu_pagelist_fraction)
{
	run_fixture(&one_zone, smaller_batch_while_full);
}

static void batchsizes(void)
{
	/* a fresh formula: clamp(pages / 4096, 1, 32), times 1.5, to 2^n - 1 */
	for (ulong_t pages = 0; pages < 1u << 20; pages += 511) {
		struct zone zone = {.present_pages = pages};
		ulong_t batch = pages / 1024 > 128 ? 32 : pages / 4096;
		int power = 1;

		if (batch == 0)
			batch = 1;
		while ((ulong_t)power * 2 <= batch + batch / 2)
			power *= 2;
		cr_assert_eq(zone_batchsize(&zone), power - 1, "%u pages", pages);
	}
}

Test(pageset, batch_is_a_quarter_of_a_thousandth_of_the_zone_less_one)
{
	run_fixture(&one_zone, batchsizes);
}

static void highmarks(void)
{
	static const struct {
		ulong_t high;
		int batch;
	} row[] = {{0, 1}, {1, 1}, {7, 1}, {8, 2}, {383, 95}, {384, 96}, {388, 96}, {40000, 96}};

	for (uint32_t i = 0; i < ARRAY_SIZE(row); i++) {
		struct per_cpu_pageset pset = {0};

		setup_pagelist_highmark(&pset, row[i].high);
		cr_assert_eq(pset.pcp.high, (int)row[i].high);
		cr_assert_eq(pset.pcp.batch, row[i].batch, "high %u", row[i].high);
	}
}

Test(pageset, batch_is_a_quarter_of_high_from_1_to_96)
{
	run_fixture(&one_zone, highmarks);
}

static void reserve_goes_home(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);
	struct page *page;

	let_pagesets_hold(1024);
	cr_assert_eq(pcp_of(0)->batch, 1);
	for (pfn_t pfn = 4096; pfn < 8192; pfn += pageblock_nr_pages) {
		set_pageblock_migratetype(pfn_to_page(pfn), MIGRATE_RESERVE);
		move_freepages_block(zone, pfn_to_page(pfn), MIGRATE_RESERVE);
	}
	page = alloc_pages(GFP_KERNEL, 0);
	cr_assert_not_null(page);
	__free_page(page);
	cr_assert_eq(list_first_entry(&pcp_of(0)->lists[MIGRATE_MOVABLE], struct page, lru), page);
	cr_assert_eq(page_private(page), MIGRATE_RESERVE);
	drain_all_pages();
	cr_assert_eq(list_length(zone, 10, MIGRATE_RESERVE), 4);
}

Test(pageset, page_of_the_reserve_sits_with_the_movable_and_goes_back_to_the_reserve)
{
	run_fixture(&one_zone, reserve_goes_home);
}

static void cpu_dies(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);

	let_pagesets_hold(64);
	setup_vmstat();
	go_to_cpu(1);
	__free_page(alloc_page(GFP_KERNEL));
	go_to_cpu(0);
	vmstat_cpu_notify(CPU_DOWN_PREPARE, 1);
	cpu_set_online(1, false);
	page_alloc_cpu_notify(CPU_DEAD, 1);
	vmstat_cpu_notify(CPU_DEAD, 1);
	cr_assert_eq(pcp_of(1)->count, 0);
	for (uint32_t item = 0; item < NR_VM_ZONE_STAT_ITEMS; item++)
		cr_assert_eq(zone->pageset[1]->vm_stat_diff[item], 0);
	/* tunables reach its pagesets still */
	let_pagesets_hold(8);
	cr_assert_eq(pcp_of(1)->high, 512);
	drain_all_pages();
	cr_assert_eq(pages_in_lists(zone), 4096);

	cpu_set_online(1, true);
	vmstat_cpu_notify(CPU_ONLINE, 1);
	clock_tick(3 * HZ);
	base_settle();
	go_to_cpu(1);
	__free_page(alloc_page(GFP_KERNEL));
	assert_zone_sound(zone);
}

Test(pageset, of_a_dead_cpu_is_emptied_and_stays_valid)
{
	run_fixture(&two_cpus, cpu_dies);
}

static const struct fixture two_nodes = {
	.cpus = 2,
	.nodes = 2,
	.zones = {{0, ZONE_NORMAL, 4096, 8192}, {1, ZONE_NORMAL, 8192, 12288}},
};

static void remote_pages_expire(void)
{
	struct zone *remote = node_zone(1, ZONE_NORMAL);
	struct per_cpu_pages *pcp = &remote->pageset[0]->pcp;

	let_pagesets_hold(64);
	refresh_zone_stat_thresholds();
	__free_page(alloc_pages_node(1, GFP_KERNEL, 0));
	__free_page(alloc_pages_node(0, GFP_KERNEL, 0));
	cr_assert_eq(pcp->count, 16);
	/* the first round folds the counters in and begins to count */
	for (int i = 0; i < 2; i++) {
		refresh_cpu_vm_stats(0);
		cr_assert_eq(pcp->count, 16, "round %d", i);
	}
	refresh_cpu_vm_stats(0);
	cr_assert_eq(pcp->count, 0);
	for (int i = 0; i < 5; i++)
		refresh_cpu_vm_stats(0);
	cr_assert_eq(node_zone(0, ZONE_NORMAL)->pageset[0]->pcp.count, 16);
}

Test(pageset, of_a_remote_node_is_drained_after_three_idle_rounds)
{
	run_fixture(&two_nodes, remote_pages_expire);
}
