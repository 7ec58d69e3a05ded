/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Nodes, zones, free areas, pagesets: the data that boot/ builds and page/ works on.
 *
 * As: include/linux/mmzone.h of 2.6.34, in the configuration of FIDELITY.md (NUMA without
 * SPARSEMEM: each node has its own mem_map).
 */
#ifndef CORE_BASE_MMZONE_H
#define CORE_BASE_MMZONE_H

#include "core/base/gfp.h"
#include "core/base/image.h"
#include "core/base/mm_types.h"
#include "core/base/wait.h"
#include "sim/machine.h"

#define MAX_ORDER               11
#define MAX_ORDER_NR_PAGES      (1u << (MAX_ORDER - 1))
#define PAGE_ALLOC_COSTLY_ORDER 3

enum {
	MIGRATE_UNMOVABLE,
	MIGRATE_RECLAIMABLE,
	MIGRATE_MOVABLE,
	MIGRATE_PCPTYPES, /* types that pagesets keep lists of */
	MIGRATE_RESERVE = MIGRATE_PCPTYPES,
	MIGRATE_ISOLATE,
	MIGRATE_TYPES,
};

enum zone_type {
	ZONE_DMA,
	ZONE_NORMAL,
	ZONE_HIGHMEM,
	ZONE_MOVABLE,
	MAX_NR_ZONES,
};

#define ZONE_STAT_ITEMS(X)                                                                         \
	X(NR_FREE_PAGES, "nr_free_pages")                                                          \
	X(NR_INACTIVE_ANON, "nr_inactive_anon")                                                    \
	X(NR_ACTIVE_ANON, "nr_active_anon")                                                        \
	X(NR_INACTIVE_FILE, "nr_inactive_file")                                                    \
	X(NR_ACTIVE_FILE, "nr_active_file")                                                        \
	X(NR_UNEVICTABLE, "nr_unevictable")                                                        \
	X(NR_MLOCK, "nr_mlock")                                                                    \
	X(NR_ANON_PAGES, "nr_anon_pages")                                                          \
	X(NR_FILE_MAPPED, "nr_mapped")                                                             \
	X(NR_FILE_PAGES, "nr_file_pages")                                                          \
	X(NR_FILE_DIRTY, "nr_dirty")                                                               \
	X(NR_WRITEBACK, "nr_writeback")                                                            \
	X(NR_SLAB_RECLAIMABLE, "nr_slab_reclaimable")                                              \
	X(NR_SLAB_UNRECLAIMABLE, "nr_slab_unreclaimable")                                          \
	X(NR_PAGETABLE, "nr_page_table_pages")                                                     \
	X(NR_KERNEL_STACK, "nr_kernel_stack")                                                      \
	X(NR_UNSTABLE_NFS, "nr_unstable")                                                          \
	X(NR_BOUNCE, "nr_bounce")                                                                  \
	X(NR_VMSCAN_WRITE, "nr_vmscan_write")                                                      \
	X(NR_WRITEBACK_TEMP, "nr_writeback_temp")                                                  \
	X(NR_ISOLATED_ANON, "nr_isolated_anon")                                                    \
	X(NR_ISOLATED_FILE, "nr_isolated_file")                                                    \
	X(NR_SHMEM, "nr_shmem")                                                                    \
	X(NUMA_HIT, "numa_hit")                                                                    \
	X(NUMA_MISS, "numa_miss")                                                                  \
	X(NUMA_FOREIGN, "numa_foreign")                                                            \
	X(NUMA_INTERLEAVE_HIT, "numa_interleave")                                                  \
	X(NUMA_LOCAL, "numa_local")                                                                \
	X(NUMA_OTHER, "numa_other")

enum zone_stat_item {
#define X(item, name) item,
	ZONE_STAT_ITEMS(X)
#undef X
		NR_VM_ZONE_STAT_ITEMS,
};

enum lru_list {
	LRU_INACTIVE_ANON,
	LRU_ACTIVE_ANON,
	LRU_INACTIVE_FILE,
	LRU_ACTIVE_FILE,
	LRU_UNEVICTABLE,
	NR_LRU_LISTS,
};

enum zone_watermarks { WMARK_MIN, WMARK_LOW, WMARK_HIGH, NR_WMARK };

#define min_wmark_pages(z)  ((z)->watermark[WMARK_MIN])
#define low_wmark_pages(z)  ((z)->watermark[WMARK_LOW])
#define high_wmark_pages(z) ((z)->watermark[WMARK_HIGH])

struct free_area {
	struct list_head free_list[MIGRATE_TYPES];
	ulong_t nr_free; /* blocks, of all migratetypes */
};

struct per_cpu_pages {
	int count; /* pages in the lists */
	int high;  /* above it, a batch goes back */
	int batch;
	struct list_head lists[MIGRATE_PCPTYPES];
};

struct per_cpu_pageset {
	struct per_cpu_pages pcp;
	int8_t expire;
	int8_t stat_threshold;
	int8_t vm_stat_diff[NR_VM_ZONE_STAT_ITEMS];
} __attribute__((aligned(64)));

struct zone_reclaim_stat {
	ulong_t recent_rotated[2];
	ulong_t recent_scanned[2];
	ulong_t nr_saved_scan[NR_LRU_LISTS];
};

enum zone_flags { ZONE_RECLAIM_LOCKED, ZONE_OOM_LOCKED };

#define DEF_PRIORITY 12

struct zone {
	ulong_t watermark[NR_WMARK];
	ulong_t lowmem_reserve[MAX_NR_ZONES];
	int node;
	ulong_t min_unmapped_pages;
	ulong_t min_slab_pages;
	struct per_cpu_pageset *pageset[NR_CPUS]; /* boot pagesets until setup_per_cpu_pageset() */

	spinlock_t lock; /* guards the next three */
	int all_unreclaimable;
	struct free_area free_area[MAX_ORDER];
	ulong_t *pageblock_flags;     /* 3 bits a pageblock */
	ulong_t nr_isolate_pageblock; /* MIGRATE_ISOLATE among them */

	spinlock_t lru_lock __attribute__((aligned(64))); /* guards lru and pages_scanned */
	struct list_head lru[NR_LRU_LISTS];
	struct zone_reclaim_stat reclaim_stat;
	ulong_t pages_scanned;
	ulong_t flags; /* enum zone_flags, as bits */
	atomic_t vm_stat[NR_VM_ZONE_STAT_ITEMS];
	int prev_priority;
	unsigned int inactive_ratio;

	wait_queue_head_t *wait_table __attribute__((aligned(64)));
	ulong_t wait_table_hash_nr_entries;
	ulong_t wait_table_bits;

	struct pglist_data *zone_pgdat;
	ulong_t zone_start_pfn;
	ulong_t spanned_pages; /* with holes */
	ulong_t present_pages; /* without holes, less memmap and dma_reserve */
} __attribute__((aligned(64)));

#define MAX_ZONES_PER_ZONELIST (MAX_NUMNODES * MAX_NR_ZONES)
#define ZONELIST_FALLBACK      0
#define ZONELIST_THISNODE      1
#define MAX_ZONELISTS          2

struct zonelist_cache {
	uint16_t z_to_n[MAX_ZONES_PER_ZONELIST];
	ulong_t fullzones;     /* bit per zoneref */
	ulong_t last_full_zap; /* jiffies */
};

struct zoneref {
	struct zone *zone; /* NULL ends the list */
	int zone_idx;
};

struct zonelist {
	struct zonelist_cache *zlcache_ptr; /* NULL: no cache for this list */
	struct zoneref _zonerefs[MAX_ZONES_PER_ZONELIST + 1];
	struct zonelist_cache zlcache;
};

struct task_struct;

typedef struct pglist_data {
	struct zone node_zones[MAX_NR_ZONES];
	struct zonelist node_zonelists[MAX_ZONELISTS];
	int nr_zones;
	struct page *node_mem_map; /* of node_start_pfn */
	ulong_t node_start_pfn;
	ulong_t node_present_pages;
	ulong_t node_spanned_pages;
	int node_id;
	wait_queue_head_t kswapd_wait;
	struct task_struct *kswapd;
	int kswapd_max_order;
} pg_data_t;

/* The globals that every room above base reads. */
struct node_globals {
	pg_data_t node_data[MAX_NUMNODES];
	uint32_t nr_online_nodes; /* online nodes are 0 .. nr - 1 */
	ulong_t max_pfn;          /* one past the last RAM frame */
	ulong_t max_low_pfn;
	ulong_t highstart_pfn;
	ulong_t highend_pfn;
	ulong_t num_physpages;
	ulong_t totalram_pages;
	ulong_t totalhigh_pages;
	ulong_t totalreserve_pages;
	vaddr_t high_memory; /* end of the direct map */
	vaddr_t vmalloc_start;
	vaddr_t vmalloc_end;
	bool page_group_by_mobility_disabled;
	enum zone_type movable_zone; /* the zone that ZONE_MOVABLE's frames were taken from */
};
#define node_vars ((struct node_globals *)image_slot(IMAGE_NODES))
image_slot_holds(struct node_globals);

#define NODE_DATA(nid) (&node_vars->node_data[nid])

/* The paging mode is a build: core/base/2level or core/base/3level holds this header. */
#include "paging_mode.h"
#define pageblock_order    PAGEBLOCK_ORDER
#define pageblock_nr_pages (1u << pageblock_order)

enum pageblock_bits { PB_migrate, PB_migrate_end = 2, NR_PAGEBLOCK_BITS };

#define zone_idx(zone) ((enum zone_type)((zone) - (zone)->zone_pgdat->node_zones))

static inline bool zone_movable_is_highmem(void)
{
	return node_vars->movable_zone == ZONE_HIGHMEM;
}

#define is_highmem_idx(idx)                                                                        \
	((idx) == ZONE_HIGHMEM || ((idx) == ZONE_MOVABLE && zone_movable_is_highmem()))

static inline bool populated_zone(const struct zone *zone)
{
	return zone->present_pages != 0;
}

#endif
