/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Start-up of page/: initial values of its globals, and the hand-over of RAM.
 */
#include "core/page/page_init.h"
#include "core/base/lock_class.h"
#include "core/page/page_internal.h"

static void tunables_init(void)
{
	page_vars->min_free_kbytes = 1024;
	page_vars->lowmem_reserve_ratio[ZONE_DMA] = 256;
	page_vars->lowmem_reserve_ratio[ZONE_NORMAL] = 32;
	page_vars->lowmem_reserve_ratio[ZONE_HIGHMEM] = 32;
	page_vars->min_unmapped_ratio = 1;
	page_vars->min_slab_ratio = 5;
	page_vars->overcommit_ratio = 50;
}

/* 2.6.34 does this in zone_pcp_init() and __build_all_zonelists(). */
static void boot_pagesets_init(void)
{
	struct zone *zone;
	uint32_t cpu;

	for_each_possible_cpu(cpu) setup_pageset(&page_percpu(cpu)->boot_pageset, 0);
	for_each_zone (zone) {
		for_each_possible_cpu(cpu) zone->pageset[cpu] = &page_percpu(cpu)->boot_pageset;
	}
}

void page_alloc_init(void)
{
	page_vars->gfp_allowed_mask = GFP_BOOT_MASK;
	tunables_init();
	spin_lock_init(&page_vars->zone_scan_lock, LOCK_ZONE_SCAN);
	fail_page_alloc_init();
	boot_pagesets_init();
}

gfp_t gfp_allowed_mask(void)
{
	return page_vars->gfp_allowed_mask;
}

void gfp_allowed_mask_widen(void)
{
	page_vars->gfp_allowed_mask = __GFP_BITS_MASK;
}

void __free_pages_bootmem(struct page *page, uint32_t order)
{
	for (uint32_t i = 0; i < 1u << order; i++) {
		ClearPageReserved(page + i);
		set_page_count(page + i, 0);
	}
	set_page_refcounted(page);
	__free_pages(page, order);
}

/*
 * Differs: the event counters, which 2.6.34 folds in between, are left out (vmstat.c).
 */
int page_alloc_cpu_notify(enum cpu_event event, uint32_t cpu)
{
	if (event != CPU_DEAD)
		return 0;
	goal(PAGE_DRAIN_DEAD);
	drain_pages(cpu);
	refresh_cpu_vm_stats(cpu);
	return 0;
}
