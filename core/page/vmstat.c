/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Counters of zones.
 *
 *   pageset->vm_stat_diff[item]  --past stat_threshold, or vmstat_update() each second-->
 *   zone->vm_stat[item] and page_vars->vm_stat[item]
 *
 * Differs: event counters (pgalloc, pgfree …) are left out: they are history, not state.
 */
#include "core/page/page_init.h"
#include "core/page/page_internal.h"

#define STAT_INTERVAL HZ

const char *vmstat_name(enum zone_stat_item item)
{
	static const char *const names[] = {
#define X(item_name, name) [item_name] = name,
		ZONE_STAT_ITEMS(X)
#undef X
	};

	return names[item];
}

static ulong_t counter_value(const atomic_t *counter)
{
	int value = atomic_read(counter);

	return value < 0 ? 0 : (ulong_t)value;
}

ulong_t global_page_state(enum zone_stat_item item)
{
	return counter_value(&page_vars->vm_stat[item]);
}

ulong_t zone_page_state(const struct zone *zone, enum zone_stat_item item)
{
	return counter_value(&zone->vm_stat[item]);
}

ulong_t node_page_state(int nid, enum zone_stat_item item)
{
	ulong_t sum = 0;

	for (uint32_t i = 0; i < MAX_NR_ZONES; i++)
		sum += zone_page_state(&NODE_DATA(nid)->node_zones[i], item);
	return sum;
}

static void zone_page_state_add(int delta, struct zone *zone, enum zone_stat_item item)
{
	atomic_add(delta, &zone->vm_stat[item]);
	atomic_add(delta, &page_vars->vm_stat[item]);
}

/* As: __mod_zone_page_state() of 2.6.34. */
void __mod_zone_page_state(struct zone *zone, enum zone_stat_item item, int delta)
{
	struct per_cpu_pageset *pset = this_cpu_pageset(zone);
	int x = delta + pset->vm_stat_diff[item];

	if (unlikely(x > pset->stat_threshold || x < -pset->stat_threshold)) {
		zone_page_state_add(x, zone, item);
		x = 0;
	}
	pset->vm_stat_diff[item] = (int8_t)x;
}

/*
 * As: __inc_zone_state() of 2.6.34. Overstepping by half a threshold makes room for many more of
 * the same direction.
 */
void __inc_zone_state(struct zone *zone, enum zone_stat_item item)
{
	struct per_cpu_pageset *pset = this_cpu_pageset(zone);
	int x = pset->vm_stat_diff[item] + 1;

	if (unlikely(x > pset->stat_threshold)) {
		int overstep = pset->stat_threshold / 2;

		zone_page_state_add(x + overstep, zone, item);
		x = -overstep;
	}
	pset->vm_stat_diff[item] = (int8_t)x;
}

/* As: __dec_zone_state() of 2.6.34. */
void __dec_zone_state(struct zone *zone, enum zone_stat_item item)
{
	struct per_cpu_pageset *pset = this_cpu_pageset(zone);
	int x = pset->vm_stat_diff[item] - 1;

	if (unlikely(x < -pset->stat_threshold)) {
		int overstep = pset->stat_threshold / 2;

		zone_page_state_add(x - overstep, zone, item);
		x = overstep;
	}
	pset->vm_stat_diff[item] = (int8_t)x;
}

void mod_zone_page_state(struct zone *zone, enum zone_stat_item item, int delta)
{
	bool flags;

	local_irq_save(flags);
	__mod_zone_page_state(zone, item, delta);
	local_irq_restore(flags);
}

void inc_zone_state(struct zone *zone, enum zone_stat_item item)
{
	bool flags;

	local_irq_save(flags);
	__inc_zone_state(zone, item);
	local_irq_restore(flags);
}

void dec_zone_state(struct zone *zone, enum zone_stat_item item)
{
	bool flags;

	local_irq_save(flags);
	__dec_zone_state(zone, item);
	local_irq_restore(flags);
}

void __inc_zone_page_state(const struct page *page, enum zone_stat_item item)
{
	__inc_zone_state(page_zone(page), item);
}

void __dec_zone_page_state(const struct page *page, enum zone_stat_item item)
{
	__dec_zone_state(page_zone(page), item);
}

void inc_zone_page_state(const struct page *page, enum zone_stat_item item)
{
	inc_zone_state(page_zone(page), item);
}

void dec_zone_page_state(const struct page *page, enum zone_stat_item item)
{
	dec_zone_state(page_zone(page), item);
}

/* As: zone_statistics() of 2.6.34. */
void zone_statistics(struct zone *preferred_zone, struct zone *z)
{
	if (z->zone_pgdat == preferred_zone->zone_pgdat) {
		__inc_zone_state(z, NUMA_HIT);
	} else {
		__inc_zone_state(z, NUMA_MISS);
		__inc_zone_state(preferred_zone, NUMA_FOREIGN);
	}
	__inc_zone_state(z, z->node == numa_node_id() ? NUMA_LOCAL : NUMA_OTHER);
}

/* As: calculate_threshold() of 2.6.34: grows with CPUs and with memory in units of 128 MiB. */
int calculate_threshold(const struct zone *zone)
{
	int mem = (int)(zone->present_pages >> (27 - PAGE_SHIFT));

	return min(125, 2 * fls(num_online_cpus()) * (1 + fls((uint32_t)mem)));
}

void refresh_zone_stat_thresholds(void)
{
	struct zone *zone;
	uint32_t cpu;

	for_each_populated_zone (zone) {
		int threshold = calculate_threshold(zone);

		for_each_online_cpu (cpu)
			zone->pageset[cpu]->stat_threshold = (int8_t)threshold;
	}
}

/* Fold one pageset's differences. Ensures: *pset may idle for three more rounds if there were any.
 */
static void fold_zone_diffs(struct zone *zone, struct per_cpu_pageset *pset, int *global_diff)
{
	for (uint32_t i = 0; i < NR_VM_ZONE_STAT_ITEMS; i++) {
		bool flags;
		int v;

		if (pset->vm_stat_diff[i] == 0)
			continue;
		local_irq_save(flags);
		v = pset->vm_stat_diff[i];
		pset->vm_stat_diff[i] = 0;
		local_irq_restore(flags);
		atomic_add(v, &zone->vm_stat[i]);
		global_diff[i] += v;
		pset->expire = 3;
	}
}

/* One round more without traffic: at the third, a remote node's pageset is drained. */
static void expire_remote_pageset(struct zone *zone, struct per_cpu_pageset *pset)
{
	if (pset->expire == 0 || pset->pcp.count == 0)
		return;
	if (zone_to_nid(zone) == numa_node_id()) {
		pset->expire = 0;
		return;
	}
	pset->expire--;
	if (pset->expire == 0)
		drain_zone_pages(zone, &pset->pcp);
}

/* As: refresh_cpu_vm_stats() of 2.6.34. */
void refresh_cpu_vm_stats(uint32_t cpu)
{
	int global_diff[NR_VM_ZONE_STAT_ITEMS] = {0};
	struct zone *zone;

	for_each_populated_zone (zone) {
		struct per_cpu_pageset *pset = zone->pageset[cpu];

		fold_zone_diffs(zone, pset, global_diff);
		cond_resched();
		expire_remote_pageset(zone, pset);
	}
	for (uint32_t i = 0; i < NR_VM_ZONE_STAT_ITEMS; i++) {
		if (global_diff[i] != 0)
			atomic_add(global_diff[i], &page_vars->vm_stat[i]);
	}
}

static void vmstat_update(struct work_struct *work)
{
	refresh_cpu_vm_stats(smp_processor_id());
	schedule_delayed_work(to_delayed_work(work), round_jiffies_relative(STAT_INTERVAL));
}

static void start_cpu_timer(uint32_t cpu)
{
	struct delayed_work *work = &page_percpu(cpu)->vmstat_work;

	INIT_DELAYED_WORK_DEFERRABLE(work, vmstat_update);
	schedule_delayed_work_on(cpu, work, __round_jiffies_relative(STAT_INTERVAL, cpu));
}

void setup_vmstat(void)
{
	uint32_t cpu;

	refresh_zone_stat_thresholds();
	for_each_online_cpu (cpu)
		start_cpu_timer(cpu);
}

/* As: vmstat_cpuup_callback() of 2.6.34. */
int vmstat_cpu_notify(enum cpu_event event, uint32_t cpu)
{
	switch (event) {
	case CPU_ONLINE:
	case CPU_DOWN_FAILED:
		start_cpu_timer(cpu);
		break;
	case CPU_DOWN_PREPARE:
		cancel_delayed_work_sync(&page_percpu(cpu)->vmstat_work);
		break;
	case CPU_DEAD:
		refresh_zone_stat_thresholds();
		break;
	default:
		break;
	}
	return 0;
}
