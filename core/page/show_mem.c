/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the log says about memory when an allocation fails.
 */
#include "core/page/page_internal.h"

static ulong_t kib(ulong_t pages)
{
	return pages << (PAGE_SHIFT - 10);
}

/* "Normal per-cpu: CPU 0: hi: 6, btch: 1 usd: 4", a line for each CPU */
static void show_pagesets(const struct zone *zone)
{
	uint32_t cpu;

	printk(KERN_INFO "Node %d %s per-cpu:\n", zone->node, zone_name(zone));
	for_each_online_cpu (cpu) {
		const struct per_cpu_pages *pcp = &zone->pageset[cpu]->pcp;

		printk(KERN_INFO "CPU %4u: hi:%5d, btch:%4d usd:%4d\n", cpu, pcp->high, pcp->batch,
		       pcp->count);
	}
}

static void show_marks(const struct zone *zone)
{
	printk(KERN_INFO "Node %d %s free:%ukB min:%ukB low:%ukB high:%ukB present:%ukB "
			 "pages_scanned:%u all_unreclaimable? %s\n",
	       zone->node, zone_name(zone), kib(zone_page_state(zone, NR_FREE_PAGES)),
	       kib(min_wmark_pages(zone)), kib(low_wmark_pages(zone)), kib(high_wmark_pages(zone)),
	       kib(zone->present_pages), zone->pages_scanned,
	       zone->all_unreclaimable ? "yes" : "no");
	printk(KERN_INFO "lowmem_reserve[]: %u %u %u %u\n", zone->lowmem_reserve[ZONE_DMA],
	       zone->lowmem_reserve[ZONE_NORMAL], zone->lowmem_reserve[ZONE_HIGHMEM],
	       zone->lowmem_reserve[ZONE_MOVABLE]);
}

/*
 * "Node 0 DMA: 3*4kB 1*8kB … = 3828kB"
 *
 * Differs: 2.6.34 prints it in pieces, with the lock in the middle, and others' lines may come
 *          between.
 */
static void show_free_blocks(struct zone *zone)
{
	ulong_t nr[MAX_ORDER], total = 0;

	bool flags = spin_lock_irqsave(&zone->lock);
	for (uint32_t order = 0; order < MAX_ORDER; order++) {
		nr[order] = zone->free_area[order].nr_free;
		total += nr[order] << order;
	}
	spin_unlock_irqrestore(&zone->lock, flags);
	_Static_assert(MAX_ORDER == 11 && PAGE_SIZE == 4096, "a number for each order");
	printk(KERN_INFO "Node %d %s: %u*4kB %u*8kB %u*16kB %u*32kB %u*64kB %u*128kB %u*256kB "
			 "%u*512kB %u*1024kB %u*2048kB %u*4096kB = %ukB\n",
	       zone->node, zone_name(zone), nr[0], nr[1], nr[2], nr[3], nr[4], nr[5], nr[6], nr[7],
	       nr[8], nr[9], nr[10], kib(total));
}

/* As: show_mem(), show_free_areas() of 2.6.34.   Differs: all at KERN_INFO, pages by LRU left out.
 */
void show_mem(void)
{
	struct zone *zone;

	printk(KERN_INFO "Mem-Info:\n");
	for_each_populated_zone (zone)
		show_pagesets(zone);
	printk(KERN_INFO "free:%u\n", global_page_state(NR_FREE_PAGES));
	for_each_populated_zone (zone)
		show_marks(zone);
	for_each_populated_zone (zone)
		show_free_blocks(zone);
	printk(KERN_INFO "%u pages of RAM\n", node_vars->totalram_pages);
	printk(KERN_INFO "%u pages of HIGHMEM\n", node_vars->totalhigh_pages);
}
