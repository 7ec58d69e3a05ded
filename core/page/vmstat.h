/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Counters of zones. Each CPU keeps small differences in its pageset and folds them into the zone's
 * and the global counter when they pass a threshold, and once a second.
 */
#ifndef CORE_PAGE_VMSTAT_H
#define CORE_PAGE_VMSTAT_H

#include "core/base/mmzone.h"

/*
 * A counter, without what the CPUs have not folded in yet; never negative.
 *
 * As: global_page_state(), zone_page_state(), node_page_state() of 2.6.34.
 */
ulong_t global_page_state(enum zone_stat_item item);
ulong_t zone_page_state(const struct zone *zone, enum zone_stat_item item);
ulong_t node_page_state(int nid, enum zone_stat_item item);

/*
 * Change a counter.
 *
 * Locks: interrupts off for the __ forms; the others turn them off.
 */
void __mod_zone_page_state(struct zone *zone, enum zone_stat_item item, int delta);
void __inc_zone_state(struct zone *zone, enum zone_stat_item item);
void __dec_zone_state(struct zone *zone, enum zone_stat_item item);
void mod_zone_page_state(struct zone *zone, enum zone_stat_item item, int delta);
void inc_zone_state(struct zone *zone, enum zone_stat_item item);
void dec_zone_state(struct zone *zone, enum zone_stat_item item);
void __inc_zone_page_state(const struct page *page, enum zone_stat_item item);
void __dec_zone_page_state(const struct page *page, enum zone_stat_item item);
void inc_zone_page_state(const struct page *page, enum zone_stat_item item);
void dec_zone_page_state(const struct page *page, enum zone_stat_item item);

/*
 * A page of @z was handed out where @preferred_zone was wanted.
 *
 * Locks: interrupts off.
 */
void zone_statistics(struct zone *preferred_zone, struct zone *z);

/*
 * Fold in what @cpu has not folded in yet. A pageset of a remote node that was idle for three
 * such rounds is drained.
 *
 * Requires: cpu is the running one, or offline.
 */
void refresh_cpu_vm_stats(uint32_t cpu);

/* Set stat_threshold of all CPUs' pagesets by zone size and number of CPUs. */
void refresh_zone_stat_thresholds(void);
int calculate_threshold(const struct zone *zone);

/* The name in /proc/vmstat: "nr_free_pages". */
const char *vmstat_name(enum zone_stat_item item);

#endif
