/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Texts of /proc about pages.
 *
 * As: mm/vmstat.c and fs/proc/meminfo.c of 2.6.34. Nodes come in order, of each its populated
 * zones; what 2.6.34 prints once a node (the heads of pagetypeinfo) is printed once a node.
 */
#include "core/page/page_show.h"

#include "core/base/pageblock.h"
#include "core/base/smp.h"
#include "core/base/zone.h"
#include "core/page/meminfo.h"
#include "core/page/vmstat.h"

/* Counters that somebody keeps; a room that begins to keep one adds it here. */
static const bool stat_is_kept[NR_VM_ZONE_STAT_ITEMS] = {
	[NR_FREE_PAGES] = true,
	[NUMA_HIT] = true,
	[NUMA_MISS] = true,
	[NUMA_FOREIGN] = true,
	[NUMA_INTERLEAVE_HIT] = true,
	[NUMA_LOCAL] = true,
	[NUMA_OTHER] = true,
	[NR_SLAB_RECLAIMABLE] = true,
	[NR_SLAB_UNRECLAIMABLE] = true,
};

static bool stat_is_shown(uint32_t item, bool state_only)
{
	return stat_is_kept[item] && !(state_only && item >= NUMA_HIT);
}

typedef void zone_show_fn(struct seq *seq, const struct zone *zone, bool state_only);

static void zone_show(struct seq *seq, struct zone *zone, zone_show_fn *fn)
{
	bool flags = spin_lock_irqsave(&zone->lock);

	fn(seq, zone, false);
	spin_unlock_irqrestore(&zone->lock, flags);
}

/* As: walk_zones_in_node(). For a digest (@state_only) nothing runs, and nothing may change. */
static void for_each_zone_of_node(struct seq *seq, int nid, zone_show_fn *fn, bool state_only)
{
	for (uint32_t i = 0; i < MAX_NR_ZONES; i++) {
		struct zone *zone = &NODE_DATA(nid)->node_zones[i];

		if (!populated_zone(zone))
			continue;
		if (state_only)
			fn(seq, zone, true);
		else
			zone_show(seq, zone, fn);
	}
}

/* ---- buddyinfo ------------------------------------------------------------------------------- */

static void buddyinfo_zone(struct seq *seq, const struct zone *zone, bool state_only)
{
	seq_printf(seq, "Node %d, zone %8s ", zone->node, zone_name(zone));
	for (uint32_t order = 0; order < MAX_ORDER; order++)
		seq_printf(seq, "%6u ", zone->free_area[order].nr_free);
	seq_putc(seq, '\n');
}

void show_buddyinfo(struct seq *seq, bool state_only)
{
	int nid;

	for_each_online_node (nid)
		for_each_zone_of_node(seq, nid, buddyinfo_zone, state_only);
}

/* ---- pagetypeinfo ---------------------------------------------------------------------------- */

static const char *const migratetype_names[MIGRATE_TYPES] = {
	"Unmovable", "Reclaimable", "Movable", "Reserve", "Isolate",
};

static uint32_t list_length(const struct list_head *head)
{
	const struct list_head *link;
	uint32_t length = 0;

	list_for_each (link, head)
		length++;
	return length;
}

static void free_counts_of_zone(struct seq *seq, const struct zone *zone, bool state_only)
{
	for (uint32_t type = 0; type < MIGRATE_TYPES; type++) {
		seq_printf(seq, "Node %4d, zone %8s, type %12s ", zone->node, zone_name(zone),
			   migratetype_names[type]);
		for (uint32_t order = 0; order < MAX_ORDER; order++)
			seq_printf(seq, "%6u ",
				   list_length(&zone->free_area[order].free_list[type]));
		seq_putc(seq, '\n');
	}
}

static void free_counts(struct seq *seq, int nid, bool state_only)
{
	seq_printf(seq, "%-43s ", "Free pages count per migrate type at order");
	for (uint32_t order = 0; order < MAX_ORDER; order++)
		seq_printf(seq, "%6u ", order);
	seq_putc(seq, '\n');
	for_each_zone_of_node(seq, nid, free_counts_of_zone, state_only);
}

static void block_counts_of_zone(struct seq *seq, const struct zone *zone, bool state_only)
{
	pfn_t end = zone->zone_start_pfn + zone->spanned_pages;
	uint32_t count[MIGRATE_TYPES] = {0};

	for (pfn_t pfn = zone->zone_start_pfn; pfn < end; pfn += pageblock_nr_pages) {
		int type = get_pageblock_migratetype(pfn_to_page(pfn));

		if (type < MIGRATE_TYPES)
			count[type]++;
	}
	seq_printf(seq, "Node %d, zone %8s ", zone->node, zone_name(zone));
	for (uint32_t type = 0; type < MIGRATE_TYPES; type++)
		seq_printf(seq, "%12u ", count[type]);
	seq_putc(seq, '\n');
}

static void block_counts(struct seq *seq, int nid, bool state_only)
{
	seq_printf(seq, "\n%-23s", "Number of blocks type ");
	for (uint32_t type = 0; type < MIGRATE_TYPES; type++)
		seq_printf(seq, "%12s ", migratetype_names[type]);
	seq_putc(seq, '\n');
	for_each_zone_of_node(seq, nid, block_counts_of_zone, state_only);
}

void show_pagetypeinfo(struct seq *seq, bool state_only)
{
	int nid;

	for_each_online_node (nid) {
		seq_printf(seq, "Page block order: %d\n", pageblock_order);
		seq_printf(seq, "Pages per block:  %u\n", pageblock_nr_pages);
		seq_putc(seq, '\n');
		free_counts(seq, nid, state_only);
		block_counts(seq, nid, state_only);
	}
}

/* ---- zoneinfo -------------------------------------------------------------------------------- */

static void zoneinfo_pages(struct seq *seq, const struct zone *zone, bool state_only)
{
	seq_printf(seq, "\n  pages free     %u", zone_page_state(zone, NR_FREE_PAGES));
	seq_printf(seq, "\n        min      %u", min_wmark_pages(zone));
	seq_printf(seq, "\n        low      %u", low_wmark_pages(zone));
	seq_printf(seq, "\n        high     %u", high_wmark_pages(zone));
	if (!state_only)
		seq_printf(seq, "\n        scanned  %u", zone->pages_scanned);
	seq_printf(seq, "\n        spanned  %u", zone->spanned_pages);
	seq_printf(seq, "\n        present  %u", zone->present_pages);
}

static void zoneinfo_stats(struct seq *seq, const struct zone *zone, bool state_only)
{
	for (uint32_t item = 0; item < NR_VM_ZONE_STAT_ITEMS; item++) {
		if (stat_is_shown(item, state_only))
			seq_printf(seq, "\n    %-12s %u", vmstat_name(item),
				   zone_page_state(zone, item));
	}
	seq_printf(seq, "\n        protection: (%u", zone->lowmem_reserve[0]);
	for (uint32_t i = 1; i < MAX_NR_ZONES; i++)
		seq_printf(seq, ", %u", zone->lowmem_reserve[i]);
	seq_putc(seq, ')');
}

static void zoneinfo_pagesets(struct seq *seq, const struct zone *zone)
{
	uint32_t cpu;

	seq_puts(seq, "\n  pagesets");
	for_each_online_cpu (cpu) {
		const struct per_cpu_pageset *pset = zone->pageset[cpu];

		seq_printf(seq, "\n    cpu: %u", cpu);
		seq_printf(seq, "\n              count: %d", pset->pcp.count);
		seq_printf(seq, "\n              high:  %d", pset->pcp.high);
		seq_printf(seq, "\n              batch: %d", pset->pcp.batch);
		seq_printf(seq, "\n  vm stats threshold: %d", pset->stat_threshold);
	}
}

static void zoneinfo_zone(struct seq *seq, const struct zone *zone, bool state_only)
{
	seq_printf(seq, "Node %d, zone %8s", zone->node, zone_name(zone));
	zoneinfo_pages(seq, zone, state_only);
	zoneinfo_stats(seq, zone, state_only);
	zoneinfo_pagesets(seq, zone);
	seq_printf(seq, "\n  all_unreclaimable: %d", zone->all_unreclaimable);
	seq_printf(seq, "\n  prev_priority:     %d", zone->prev_priority);
	seq_printf(seq, "\n  start_pfn:         %u", zone->zone_start_pfn);
	seq_printf(seq, "\n  inactive_ratio:    %u\n", zone->inactive_ratio);
}

void show_zoneinfo(struct seq *seq, bool state_only)
{
	int nid;

	for_each_online_node (nid)
		for_each_zone_of_node(seq, nid, zoneinfo_zone, state_only);
}

/* ---- meminfo, vmstat ------------------------------------------------------------------------- */

static ulong_t kib(ulong_t pages)
{
	return pages << (PAGE_SHIFT - 10);
}

void show_meminfo(struct seq *seq, bool state_only)
{
	ulong_t reclaimable = global_page_state(NR_SLAB_RECLAIMABLE);
	ulong_t unreclaimable = global_page_state(NR_SLAB_UNRECLAIMABLE);
	struct sysinfo info;

	si_meminfo(&info);
	seq_printf(seq, "MemTotal:       %8u kB\n", kib(info.totalram));
	seq_printf(seq, "MemFree:        %8u kB\n", kib(info.freeram));
	seq_printf(seq, "HighTotal:      %8u kB\n", kib(info.totalhigh));
	seq_printf(seq, "HighFree:       %8u kB\n", kib(info.freehigh));
	seq_printf(seq, "LowTotal:       %8u kB\n", kib(info.totalram - info.totalhigh));
	seq_printf(seq, "LowFree:        %8u kB\n", kib(info.freeram - info.freehigh));
	seq_printf(seq, "Slab:           %8u kB\n", kib(reclaimable + unreclaimable));
	seq_printf(seq, "SReclaimable:   %8u kB\n", kib(reclaimable));
	seq_printf(seq, "SUnreclaim:     %8u kB\n", kib(unreclaimable));
}

void show_vmstat(struct seq *seq, bool state_only)
{
	for (uint32_t item = 0; item < NR_VM_ZONE_STAT_ITEMS; item++) {
		if (stat_is_shown(item, state_only))
			seq_printf(seq, "%s %u\n", vmstat_name(item), global_page_state(item));
	}
}
