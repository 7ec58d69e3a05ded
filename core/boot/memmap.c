/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mem_map: a struct page for each frame that a node spans, holes included.
 *
 *   node        |   RAM     hole   RAM |
 *   mem_map   |.|rrrrrrrrrrrrrrrrrrrrrr|..|    r: reserved until handed over; .: zero, no page
 *             ^ aligned to MAX_ORDER          ^ so that a buddy's struct page can be looked at
 *
 * As: alloc_node_mem_map(), memmap_init_zone() of 2.6.34.
 */
#include "core/base/kernel.h"
#include "core/base/pageblock.h"
#include "core/boot/boot_internal.h"
#include "core/boot/bootmem.h"

void alloc_node_mem_map(pg_data_t *pgdat)
{
	pfn_t start, end;
	struct page *map;

	if (pgdat->node_spanned_pages == 0 || pgdat->node_mem_map != NULL)
		return;
	start = ALIGN_DOWN(pgdat->node_start_pfn, MAX_ORDER_NR_PAGES);
	end = ALIGN(pgdat->node_start_pfn + pgdat->node_spanned_pages, MAX_ORDER_NR_PAGES);
	map = alloc_bootmem_node(pgdat, (ulong_t)((end - start) * sizeof(struct page)));
	pgdat->node_mem_map = map + (pgdat->node_start_pfn - start);
}

/*
 * All frames begin reserved, used once, mapped nowhere; all pageblocks movable, so that blocks are
 * there for movable pages until the kernel claims them.
 */
void memmap_init_zone(ulong_t size, int nid, enum zone_type type, pfn_t start_pfn)
{
	const pg_data_t *pgdat = NODE_DATA(nid);
	struct page *page = pgdat->node_mem_map + (start_pfn - pgdat->node_start_pfn);
	pfn_t end_pfn = start_pfn + size;

	boot_vars->highest_memmap_pfn = max(boot_vars->highest_memmap_pfn, end_pfn - 1);
	for (pfn_t pfn = start_pfn; pfn < end_pfn; pfn++, page++) {
		set_page_links(page, type, (uint32_t)nid);
		init_page_count(page);
		reset_page_mapcount(page);
		SetPageReserved(page);
		if ((pfn & (pageblock_nr_pages - 1)) == 0)
			set_pageblock_migratetype(page, MIGRATE_MOVABLE);
		INIT_LIST_HEAD(&page->lru);
	}
}
