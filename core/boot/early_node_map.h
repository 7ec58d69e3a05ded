/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The early node map: which frames are RAM of which node. Zone sizes and holes come from it.
 *
 * Ranges of frames, half-open. Unsorted until sort_node_map().
 *
 * As: mm/page_alloc.c of 2.6.34 (ARCH_POPULATES_NODE_MAP). @nid MAX_NUMNODES means any node.
 */
#ifndef CORE_BOOT_EARLY_NODE_MAP_H
#define CORE_BOOT_EARLY_NODE_MAP_H

#include "sim/machine.h"

#define MAX_ACTIVE_REGIONS 256

struct node_active_region {
	pfn_t start_pfn;
	pfn_t end_pfn;
	int nid;
};

/*
 * Register [start_pfn, end_pfn) as RAM of @nid, merged with what is known of that node.
 *
 *   known         |------|
 *   inside          |--|            nothing to do
 *   forward            |-----|      the known range grows at its end
 *   backward   |---|                the known range grows at its start
 *   superset   |-------------|      covers a known range: it grows at both ends
 *
 * Ensures: the ranges of a node are disjoint and do not touch.
 * Errors:  a full table is a line in the log (`More than 256 memory regions, truncating`), and the
 *          range is lost.
 * Differs: 2.6.34 takes the superset for `forward` or `backward`: it extends one end only (the end
 *          if the starts are equal or the new start is inside, else the start), so that memory
 *          beyond the other end stays unregistered. It also never joins two known ranges when a
 *          new one fills the gap between them, and so counts frames twice. Here the new range
 *          swallows every known one that it covers or touches.
 */
void add_active_range(int nid, pfn_t start_pfn, pfn_t end_pfn);

/* Forget [start_pfn, end_pfn) of @nid; a range with more on both sides is split. */
void remove_active_range(int nid, pfn_t start_pfn, pfn_t end_pfn);

/* Forget all. */
void remove_all_active_ranges(void);

/* Sort by start. */
void sort_node_map(void);

/* Index of the first range of @nid, of the next after @i; -1 if there is none. */
int first_active_region_index_in_nid(int nid);
int next_active_region_index_in_nid(int i, int nid);

#define for_each_active_range_index_in_nid(i, nid)                                                 \
	for ((i) = first_active_region_index_in_nid(nid); (i) != -1;                               \
	     (i) = next_active_region_index_in_nid(i, nid))

/* The lowest frame of @nid. Errors: 0 with a warning if the node has none. */
pfn_t find_min_pfn_for_node(int nid);
pfn_t find_min_pfn_with_active_regions(void);

/* The frames from the first to the last range of @nid; 0, 0 if it has none. */
void get_pfn_range_for_nid(int nid, pfn_t *start_pfn, pfn_t *end_pfn);

/* Frames of [range_start_pfn, range_end_pfn) that are no RAM of @nid. Requires: sorted. */
ulong_t __absent_pages_in_range(int nid, pfn_t range_start_pfn, pfn_t range_end_pfn);

/* Frames of RAM, of all nodes. */
ulong_t early_calculate_totalpages(void);

#endif
