/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The door of page/ for start-up: what core/init calls, in this order.
 *
 *   nodes, zones, zonelists exist -> page_alloc_init() -> __free_pages_bootmem() for each frame
 *   -> interrupts on -> gfp_allowed_mask_widen() -> setup_per_cpu_pageset() -> other CPUs ->
 *   init_per_zone_wmark_min() -> setup_vmstat()
 */
#ifndef CORE_PAGE_PAGE_INIT_H
#define CORE_PAGE_PAGE_INIT_H

#include "core/base/cpu_hotplug.h"
#include "core/page/page_alloc.h"

/*
 * Give the globals the values that 2.6.34 initialises them with, and all zones the boot pagesets.
 *
 * Requires: all zones of all nodes exist, with empty free lists; nothing was freed or allocated.
 * Ensures:  pages can be freed and allocated, without sleeping (gfp_allowed_mask).
 */
void page_alloc_init(void);

/*
 * Hand a block of RAM over to the buddy system.
 *
 * Requires: the frames are of one zone, aligned to the block, reserved until now, freed once.
 * Ensures:  no longer reserved; free; merged with its buddies.
 * As:       __free_pages_bootmem() of 2.6.34, which knows orders 0 and 5 only.
 */
void __free_pages_bootmem(struct page *page, uint32_t order);

/* Interrupts are on: allocations may sleep from now on. */
void gfp_allowed_mask_widen(void);

/* Each populated zone gets a pageset per possible CPU in place of the boot pageset. */
void setup_per_cpu_pageset(void);

/*
 * Initcall: min_free_kbytes from the size of lowmem, then watermarks, lowmem_reserve, the reserve's
 * pageblocks and inactive_ratio. Until then all are zero.
 */
void init_per_zone_wmark_min(void);

/* Initcall: thresholds, and the work that folds counters each second on each online CPU. */
void setup_vmstat(void);

/*
 * Tell page/ about @cpu: its pages, and its counters.
 *
 * Ensures: dead: its pages and counter differences are back in the zones; its pagesets stay valid
 *          (tunables change them still).
 * As:      page_alloc_cpu_notify() and vmstat_cpuup_callback() of 2.6.34.
 */
cpu_notifier_fn page_alloc_cpu_notify;
cpu_notifier_fn vmstat_cpu_notify;

#endif
