/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Nodes and zones come into being: sizes, lists, wait tables, pageblock bits, mem_map.
 *
 * As: free_area_init_nodes() and what it calls in mm/page_alloc.c of 2.6.34.
 */
#include "core/base/bitops.h"
#include "core/base/lock_class.h"
#include "core/base/pageblock.h"
#include "core/base/printk.h"
#include "core/base/zone.h"
#include "core/boot/boot_internal.h"
#include "core/boot/bootmem.h"

/* sysctl_min_unmapped_ratio, sysctl_min_slab_ratio as they are at boot, percent */
#define MIN_UNMAPPED_RATIO 1u
#define MIN_SLAB_RATIO     5u

#define PAGES_PER_WAITQUEUE 256u

/* Sizes by which present_pages is no simple count: see free_area_init_core(). */
static void calculate_node_totalpages(pg_data_t *pgdat)
{
	ulong_t total = 0, absent = 0;

	for (enum zone_type type = 0; type < MAX_NR_ZONES; type++) {
		total += zone_spanned_pages_in_node(pgdat->node_id, type);
		absent += zone_absent_pages_in_node(pgdat->node_id, type);
	}
	pgdat->node_spanned_pages = total;
	pgdat->node_present_pages = total - absent;
	printk(KERN_DEBUG "On node %d totalpages: %u\n", pgdat->node_id, pgdat->node_present_pages);
}

/* One queue for 256 pages, a power of two, 4 to 4096. */
ulong_t wait_table_hash_nr_entries(ulong_t pages)
{
	ulong_t size = 1;

	pages /= PAGES_PER_WAITQUEUE;
	while (size < pages)
		size <<= 1;
	size = min(size, 4096u);
	return max(size, 4u);
}

static void zone_wait_table_init(struct zone *zone, ulong_t zone_size_pages)
{
	ulong_t entries = wait_table_hash_nr_entries(zone_size_pages);

	zone->wait_table_hash_nr_entries = entries;
	zone->wait_table_bits = ffz(~entries);
	zone->wait_table = alloc_bootmem_node(zone->zone_pgdat,
					      (ulong_t)(entries * sizeof(wait_queue_head_t)));
	for (ulong_t i = 0; i < entries; i++)
		init_waitqueue_head(zone->wait_table + i);
}

static void zone_init_free_lists(struct zone *zone)
{
	for (int order = 0; order < MAX_ORDER; order++) {
		for (int type = 0; type < MIGRATE_TYPES; type++)
			INIT_LIST_HEAD(&zone->free_area[order].free_list[type]);
		zone->free_area[order].nr_free = 0;
	}
}

static void init_currently_empty_zone(struct zone *zone, pfn_t zone_start_pfn, ulong_t size)
{
	zone_wait_table_init(zone, size);
	zone->zone_pgdat->nr_zones = (int)zone_idx(zone) + 1;
	zone->zone_start_pfn = zone_start_pfn;
	zone_init_free_lists(zone);
}

/* The bits of a zone's pageblocks. Requires: the zone has frames. */
static void setup_usemap(pg_data_t *pgdat, struct zone *zone, ulong_t zonesize)
{
	zone->pageblock_flags = alloc_bootmem_node(pgdat, pageblock_usemap_size(zonesize));
}

/*
 * Frames of the zone that can be handed out in principle: those present, less what their struct
 * pages take (wherever these lie).
 *
 * Absent: dma_reserve, 64-bit kernels count what start-up takes from the first zone.
 */
static ulong_t zone_realsize(int nid, enum zone_type type, ulong_t size)
{
	ulong_t realsize = size - zone_absent_pages_in_node(nid, type);
	ulong_t memmap_pages =
		(ulong_t)(PAGE_ALIGN((uint64_t)size * sizeof(struct page)) >> PAGE_SHIFT);

	if (realsize >= memmap_pages) {
		realsize -= memmap_pages;
		if (memmap_pages != 0)
			printk(KERN_DEBUG "  %s zone: %u pages used for memmap\n",
			       zone_type_name(type), memmap_pages);
	} else {
		goal(BOOT_ZONE_MEMMAP_TOO_LARGE);
		printk(KERN_WARNING "  %s zone: %u pages exceeds realsize %u\n",
		       zone_type_name(type), memmap_pages, realsize);
	}
	return realsize;
}

/* Its pagesets are page/'s, which knows their sizes: page_alloc_init(). */
static void zone_init_fields(pg_data_t *pgdat, struct zone *zone, ulong_t size, ulong_t realsize)
{
	zone->zone_pgdat = pgdat;
	zone->spanned_pages = size;
	zone->present_pages = realsize;
	zone->node = pgdat->node_id;
	zone->min_unmapped_pages = realsize * MIN_UNMAPPED_RATIO / 100;
	zone->min_slab_pages = realsize * MIN_SLAB_RATIO / 100;
	spin_lock_init(&zone->lock, LOCK_ZONE);
	spin_lock_init(&zone->lru_lock, LOCK_ZONE_LRU);
	zone->prev_priority = DEF_PRIORITY;
	for (int lru = 0; lru < NR_LRU_LISTS; lru++)
		INIT_LIST_HEAD(&zone->lru[lru]);
	memset(&zone->reclaim_stat, 0, sizeof(zone->reclaim_stat));
	for (int item = 0; item < NR_VM_ZONE_STAT_ITEMS; item++)
		atomic_set(&zone->vm_stat[item], 0);
	zone->flags = 0;
	/* empty zones have lists, too: who walks all zones need not ask */
	zone_init_free_lists(zone);
}

static void free_area_init_core(pg_data_t *pgdat)
{
	pfn_t zone_start_pfn = pgdat->node_start_pfn;

	pgdat->nr_zones = 0;
	init_waitqueue_head(&pgdat->kswapd_wait);
	pgdat->kswapd_max_order = 0;

	for (enum zone_type type = 0; type < MAX_NR_ZONES; type++) {
		struct zone *zone = &pgdat->node_zones[type];
		ulong_t size = zone_spanned_pages_in_node(pgdat->node_id, type);
		ulong_t realsize = zone_realsize(pgdat->node_id, type, size);

		zone_init_fields(pgdat, zone, size, realsize);
		goal_if(size == 0 && type != ZONE_MOVABLE, BOOT_ZONE_EMPTY);
		if (size == 0)
			continue;
		setup_usemap(pgdat, zone, size);
		init_currently_empty_zone(zone, zone_start_pfn, size);
		memmap_init_zone(size, pgdat->node_id, type, zone_start_pfn);
		zone_start_pfn += size;
	}
}

static void free_area_init_node(int nid, pfn_t node_start_pfn)
{
	pg_data_t *pgdat = NODE_DATA(nid);

	pgdat->node_id = nid;
	pgdat->node_start_pfn = node_start_pfn;
	calculate_node_totalpages(pgdat);
	alloc_node_mem_map(pgdat);
	free_area_init_core(pgdat);
}

static void zone_ranges_print(void)
{
	printk("Zone PFN ranges:\n");
	for (enum zone_type type = 0; type < ZONE_MOVABLE; type++) {
		pfn_t lowest = init_vars->arch_zone_lowest_possible_pfn[type];
		pfn_t highest = init_vars->arch_zone_highest_possible_pfn[type];

		if (lowest == highest)
			printk("  %-8s empty\n", zone_type_name(type));
		else
			printk("  %-8s %#010x -> %#010x\n", zone_type_name(type), lowest, highest);
	}
	printk("Movable zone start PFN for each node\n");
	for (int nid = 0; nid < MAX_NUMNODES; nid++) {
		if (init_vars->zone_movable_pfn[nid] != 0)
			printk("  Node %d: %u\n", nid, init_vars->zone_movable_pfn[nid]);
	}
	printk("early_node_map[%d] active PFN ranges\n", init_vars->nr_nodemap_entries);
	for (int i = 0; i < init_vars->nr_nodemap_entries; i++)
		printk("  %3d: %#010x -> %#010x\n", init_vars->early_node_map[i].nid,
		       init_vars->early_node_map[i].start_pfn,
		       init_vars->early_node_map[i].end_pfn);
}

void free_area_init_nodes(const pfn_t *max_zone_pfn)
{
	int nid;

	sort_node_map();
	zone_ranges_init(max_zone_pfn);
	find_zone_movable_pfns_for_nodes();
	zone_ranges_print();
	for_each_online_node (nid)
		free_area_init_node(nid, find_min_pfn_for_node(nid));
}
