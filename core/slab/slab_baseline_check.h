/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * E5: how many objects of each cache are in use, to be compared with an earlier look.
 *
 * A page that holds a lost object may hold others as well, and is in use after boot already: its
 * frame tells nothing.
 */
#ifndef CORE_SLAB_SLAB_BASELINE_CHECK_H
#define CORE_SLAB_SLAB_BASELINE_CHECK_H

#include "sim/types.h"

#define SLAB_BASELINE_ID   "E5"
#define SLAB_BASELINE_SAYS "at the end of a run each cache has as many objects in use as after boot"

#define SLAB_BASELINE_CACHES 64u /* those after boot are fewer */

struct slab_baseline {
	uint32_t nr;
	struct {
		vaddr_t cache;
		uint32_t in_use;
	} caches[SLAB_BASELINE_CACHES];
};

/*
 * Requires: the machine is at rest.
 * Ensures:  slab_baseline_compare(): true, or false with @why: "E5 size-32: 118 objects in use, 117
 *           after boot".
 */
void slab_baseline_take(struct slab_baseline *baseline);
bool slab_baseline_compare(const struct slab_baseline *baseline, char *why, size_t size);

#endif
