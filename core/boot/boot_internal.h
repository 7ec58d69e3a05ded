/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of boot/ share: the state of boot itself, and the steps of setup_arch().
 */
#ifndef CORE_BOOT_BOOT_INTERNAL_H
#define CORE_BOOT_BOOT_INTERNAL_H

#include "core/base/page_addr.h"
#include "core/boot/boot.h"
#include "core/boot/boot_goals.h"
#include "core/boot/early_node_map.h"
#include "core/boot/early_res.h"
#include "core/pgtable/fixmap.h"

/* The image slot IMAGE_INIT: after free_initmem() any use is a use after free. */
struct init_globals {
	struct early_res *early_res; /* early_res_x, or a bigger one */
	int max_early_res;
	int early_res_count;
	struct early_res early_res_x[MAX_EARLY_RES_X];

	int nr_nodemap_entries;
	struct node_active_region early_node_map[MAX_ACTIVE_REGIONS];

	pfn_t max_pfn_mapped; /* early allocations stay below */
	bool after_bootmem;   /* page tables come from the boot allocator */
	pfn_t e820_table_start, e820_table_end, e820_table_top;

	bool userdef; /* mem= or memmap= was given */
	bool highmem_given;
	uint64_t highmem_pages;   /* highmem= */
	uint64_t vmalloc_reserve; /* bytes of the last GiB kept free */

	pfn_t arch_zone_lowest_possible_pfn[MAX_NR_ZONES];
	pfn_t arch_zone_highest_possible_pfn[MAX_NR_ZONES];
	ulong_t required_kernelcore, required_movablecore; /* pages; 0: not asked for */
	pfn_t zone_movable_pfn[MAX_NUMNODES];              /* 0: the node has none */
};
#define init_vars ((struct init_globals *)image_slot(IMAGE_INIT))
image_slot_holds(struct init_globals);

#define pages_to_mb(pages) ((uint32_t)((pages) >> (20 - PAGE_SHIFT)))

/* setup_arch()'s steps, in order; each file says more. */

/* boot_params.c: mem=, memmap=, highmem=, vmalloc=, kernelcore=, movablecore=. */
void parse_early_param(void);

/*
 * lowmem.c: divide max_pfn into lowmem and highmem, check that the image lies in lowmem, and fix
 * the addresses that follow from it.
 *
 * Errors: panics for a boot line that leaves no room for the image or for vmalloc space.
 */
void find_low_pfn_range(void);
void layout_fix(void);

/* reserve.c: bytes of physical memory, wherever they lie, as early_memremap() shows them. */
void phys_read(uint64_t paddr, void *to, uint64_t size);

/* reserve.c: the page that other CPUs start in; the ramdisk, moved into lowmem if need be. */
void reserve_trampoline_memory(void);
void reserve_initrd(void);

/*
 * direct_map.c: map [start, end) of physical memory at PAGE_OFFSET, with large pages where the CPU
 * has them, and make the page tables of the fixed addresses.
 *
 * Requires: before initmem_init(); 2.6.34 maps memory that is plugged in later, too.
 * Ensures:  one past the last frame mapped; the tables are reserved as PGTABLE.
 */
pfn_t init_memory_mapping(paddr_t start, paddr_t end);

/* fixmap_tables.c: page tables for [start, end) (end 0: 4 GiB), without entries. */
void early_ioremap_page_table_range_init(void);
void page_table_range_init(vaddr_t start, vaddr_t end);
void permanent_kmaps_init(void);
void kmap_init(void);
/* A page table below @pmdp (a directory below @pgdp), made if it is missing. */
pte_t *one_page_table_init(pmd_t *pmdp);
pmd_t *one_md_table_init(pgd_t *pgdp, vaddr_t address);

/*
 * nodes.c: split the RAM into params->nodes nodes and register it in the early node map; without
 * that, into the nodes of the SRAT table; without that, as one node.
 *
 * Errors: panics if a node of params->nodes would be left without memory.
 */
void initmem_init(void);

/*
 * srat.c: register RAM below @limit as the firmware's nodes.
 *
 * Ensures: nr_online_nodes; nodes are numbered by address. False without a SRAT table, or with one
 *          that cannot be used: the early node map is empty.
 */
bool get_memcfg_from_srat(pfn_t limit);

/* paging_init.c: pkmap and atomic kmap tables, then zones. */
void paging_init(void);

/*
 * zone_ranges.c: where zones begin and end. @max_zone_pfn: one past the last frame of each.
 */
void zone_ranges_init(const pfn_t *max_zone_pfn);
ulong_t zone_spanned_pages_in_node(int nid, enum zone_type type);
ulong_t zone_absent_pages_in_node(int nid, enum zone_type type);

/* movable.c: kernelcore= and movablecore= become zone_movable_pfn of each node. */
void find_usable_zone_for_movable(void);
void find_zone_movable_pfns_for_nodes(void);

/* free_area.c: the nodes' zones and mem_map. */
void free_area_init_nodes(const pfn_t *max_zone_pfn);
ulong_t wait_table_hash_nr_entries(ulong_t pages);

/* memmap.c: struct page for each frame that a node spans. */
void alloc_node_mem_map(pg_data_t *pgdat);
void memmap_init_zone(ulong_t size, int nid, enum zone_type type, pfn_t start_pfn);

#endif
