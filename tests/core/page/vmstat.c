/* SPDX-License-Identifier: GPL-2.0-only */
/* Counters: small differences per CPU, folded in at a threshold and each second. */
#include "fixture.h"

static const struct fixture two_nodes = {
	.cpus = 2,
	.nodes = 2,
	.zones = {{0, ZONE_NORMAL, 4096, 8192}, {1, ZONE_NORMAL, 8192, 12288}},
};

static void thresholds(void)
{
	static const uint32_t cpu_bits[] = {0, 1, 2, 2};

	for (uint32_t units = 0; units < 200; units++) {
		struct zone zone = {.present_pages = units << 15};
		uint32_t bits = 0;

		for (uint32_t u = units; u != 0; u >>= 1)
			bits++;
		int expected = (int)(2 * cpu_bits[num_online_cpus()] * (1 + bits));

		cr_assert_eq(calculate_threshold(&zone), expected > 125 ? 125 : expected);
	}
	refresh_zone_stat_thresholds();
	cr_assert_eq(zone_of(ZONE_NORMAL)->pageset[1]->stat_threshold, 4);
}

Test(vmstat, threshold_grows_with_cpus_and_memory)
{
	run_fixture(&two_nodes, thresholds);
}

/* A walk of changes on both CPUs, compared with plain sums. */
static void random_walk(void)
{
	struct zone *zones[] = {node_zone(0, ZONE_NORMAL), node_zone(1, ZONE_NORMAL)};
	slong_t sums[2] = {0, 0};

	refresh_zone_stat_thresholds();
	for (int i = 0; i < 20000; i++) {
		uint32_t z = random_below(2);
		int delta = (int)random_below(15) - 7;

		go_to_cpu(random_below(2));
		switch (random_below(4)) {
		case 0:
			mod_zone_page_state(zones[z], NR_FILE_DIRTY, delta);
			sums[z] += delta;
			break;
		case 1:
			inc_zone_state(zones[z], NR_FILE_DIRTY);
			sums[z]++;
			break;
		case 2:
			dec_zone_state(zones[z], NR_FILE_DIRTY);
			sums[z]--;
			break;
		default:
			inc_zone_page_state(pfn_to_page(4096 + 4096 * z), NR_FILE_DIRTY);
			sums[z]++;
			break;
		}
		for (uint32_t k = 0; k < 2; k++) {
			slong_t lag = sums[k] - atomic_read(&zones[k]->vm_stat[NR_FILE_DIRTY]);

			cr_assert_eq(exact_state(zones[k], NR_FILE_DIRTY), sums[k]);
			cr_assert(lag >= -8 && lag <= 8, "lag %d", lag);
		}
	}
	for (uint32_t cpu = 0; cpu < 2; cpu++) {
		go_to_cpu(cpu);
		refresh_cpu_vm_stats(cpu);
	}
	for (uint32_t k = 0; k < 2; k++)
		cr_assert_eq(atomic_read(&zones[k]->vm_stat[NR_FILE_DIRTY]), sums[k]);
	cr_assert_eq(atomic_read(&page_vars->vm_stat[NR_FILE_DIRTY]), sums[0] + sums[1]);
}

Test(vmstat, differences_and_counters_add_up_at_all_times)
{
	run_fixture(&two_nodes, random_walk);
}

static void never_negative(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);

	mod_zone_page_state(zone, NR_WRITEBACK, -5);
	cr_assert_eq(zone_page_state(zone, NR_WRITEBACK), 0);
	cr_assert_eq(global_page_state(NR_WRITEBACK), 0);
	cr_assert_eq(node_page_state(0, NR_WRITEBACK), 0);
	mod_zone_page_state(zone, NR_WRITEBACK, 12);
	cr_assert_eq(zone_page_state(zone, NR_WRITEBACK), 7);
	cr_assert_eq(node_page_state(0, NR_WRITEBACK), 7);
	cr_assert_eq(node_page_state(1, NR_WRITEBACK), 0);
}

Test(vmstat, reads_negative_counters_as_0)
{
	run_fixture(&two_nodes, never_negative);
}

static slong_t stat(int nid, enum zone_stat_item item)
{
	return exact_state(node_zone(nid, ZONE_NORMAL), item);
}

static void numa_counters(void)
{
	struct page *page;

	/* CPU 0 is on node 0, CPU 1 on node 1 */
	for (int nid = 0; nid < 2; nid++) {
		for (int i = 0; i < 3; i++)
			cr_assert_not_null(alloc_pages_node(nid, GFP_KERNEL, 0));
	}
	cr_assert_eq(stat(0, NUMA_HIT), 3);
	cr_assert_eq(stat(0, NUMA_LOCAL), 3);
	cr_assert_eq(stat(1, NUMA_HIT), 3);
	cr_assert_eq(stat(1, NUMA_OTHER), 3);
	cr_assert_eq(stat(1, NUMA_LOCAL), 0);

	/* node 1 is empty: a miss of node 0's pages, foreign to node 1 */
	take_all(node_zone(1, ZONE_NORMAL));
	page = alloc_pages_node(1, GFP_KERNEL, 0);
	cr_assert_eq(page_to_nid(page), 0);
	cr_assert_eq(stat(0, NUMA_MISS), 1);
	cr_assert_eq(stat(1, NUMA_FOREIGN), 1);
	cr_assert_eq(stat(0, NUMA_LOCAL), 4);
	cr_assert_eq(stat(0, NUMA_HIT), 3);

	go_to_cpu(1);
	__free_page(page);
	page = alloc_page(GFP_KERNEL);
	cr_assert_eq(stat(0, NUMA_MISS), 2);
	cr_assert_eq(stat(0, NUMA_OTHER), 1);
	cr_assert_eq(stat(0, NUMA_INTERLEAVE_HIT), 0);
}

Test(vmstat, numa_counters_say_where_pages_came_from)
{
	run_fixture(&two_nodes, numa_counters);
}

static void folds_each_second(void)
{
	struct zone *zone = zone_of(ZONE_NORMAL);

	setup_vmstat();
	for (uint32_t cpu = 0; cpu < 2; cpu++) {
		go_to_cpu(cpu);
		mod_zone_page_state(zone, NR_FILE_DIRTY, 2);
	}
	cr_assert_eq(zone_page_state(zone, NR_FILE_DIRTY), 0);
	for (int second = 0; second < 3; second++) {
		clock_tick(HZ);
		base_settle();
	}
	cr_assert_eq(zone_page_state(zone, NR_FILE_DIRTY), 4);
	mod_zone_page_state(zone, NR_FILE_DIRTY, 1);
	clock_tick(2 * HZ);
	base_settle();
	cr_assert_eq(zone_page_state(zone, NR_FILE_DIRTY), 5);
}

Test(vmstat, work_folds_all_cpus_in_each_second)
{
	run_fixture(&two_nodes, folds_each_second);
}

static void names(void)
{
	cr_assert_str_eq(vmstat_name(NR_FREE_PAGES), "nr_free_pages");
	cr_assert_str_eq(vmstat_name(NUMA_OTHER), "numa_other");
	for (uint32_t item = 0; item < NR_VM_ZONE_STAT_ITEMS; item++)
		cr_assert_not_null(vmstat_name(item));
}

Test(vmstat, every_counter_has_a_name)
{
	run_fixture(&one_zone, names);
}
