/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The checks of the page allocator: what is true of a sound buddy system, after every step.
 *
 *   marks --page_census_step.c--> census --page_check.c--> rows B1 ...
 *   all of RAM --page_census_full.c--> census --> the same rows
 *
 * The census (page_census.h) is a second book-keeping on the host: for each frame its state and the
 * neighbours in its list. A step's marks tell which struct pages changed; only those are read.
 */
#ifndef CORE_PAGE_PAGE_CHECK_H
#define CORE_PAGE_PAGE_CHECK_H

#include "core/base/check.h"
#include "core/base/mmzone.h"

/* The rows B1 to B23, in order. */
extern const struct check page_checks[];
extern const uint32_t page_checks_nr;

/*
 * Has a step touched anything that the rows look at? If not, all of them would pass by. Always true
 * while a CPU is down: what it keeps is written by nobody.
 */
bool page_check_opens(void);

/* The census, for whoever boots, images and resets the machine. */
extern const struct check_memory page_census_memory;

/*
 * The frames of @pfn's 2^@order were spoiled by misuse that the kernel noticed (a bad page): leave
 * them out of what depends on their flags, count and poison until the next load, reset or rebuild.
 */
void page_check_pardon(pfn_t pfn, uint32_t nr);

/*
 * "Everything is free again": the free frames of each zone, in free lists and pagesets together,
 * and the blocks they make when every buddy is merged.
 */
struct page_baseline_zone {
	ulong_t free;              /* frames */
	ulong_t blocks[MAX_ORDER]; /* of the fully merged set */
	uint64_t set;              /* hash of which frames */
};

struct page_baseline {
	struct page_baseline_zone zones[MAX_NUMNODES * MAX_NR_ZONES];
};

/*
 * Count now; compare with an earlier count. Both read struct pages only, so pagesets need not be
 * drained. Pageblock types, the lists that blocks are on and isolation play no part: stealing
 * changes them for good, in a sound kernel too. The set of frames must be the same: nothing else
 * than the program's own frames changes hands between boot and a rest.
 *
 * Ensures: page_baseline_compare(): true, or false with @why: "zone Normal: 7100 free, 7101 then".
 */
void page_baseline_take(struct page_baseline *baseline);
bool page_baseline_compare(const struct page_baseline *baseline, char *why, size_t size);

#endif
