/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * End of run: is everything back?
 *
 *   E1  every page is back: the free pages of each zone and order are those after boot
 *   E2  the counters of each zone, per-CPU deltas included, equal those after boot
 *   E3  the state digest at rest equals that of a fresh boot (full ends only)
 *   E4  no pageblock is isolated
 *   E5  each cache has as many objects in use as after boot
 *
 * The baseline is taken from a freshly booted machine that was brought to rest the same way:
 * pending work done, pagesets drained, per-CPU counters folded.
 */
#ifndef FUZZ_ENGINE_END_CHECK_H
#define FUZZ_ENGINE_END_CHECK_H

#include "core/base/mmzone.h"
#include "core/page/page_check.h"
#include "core/slab/slab_baseline_check.h"
#include "fuzz/engine/end_undo.h"

#define END_ZONES (MAX_NUMNODES * MAX_NR_ZONES)

struct zone_rest {
	bool populated;
	ulong_t nr_free[MAX_ORDER];
	int64_t stat[NR_VM_ZONE_STAT_ITEMS]; /* with the per-CPU deltas */
	ulong_t watermark[NR_WMARK];
	ulong_t lowmem_reserve[MAX_NR_ZONES];
};

struct end_baseline {
	bool taken;
	struct end_tunables tunables;
	struct zone_rest zones[END_ZONES];
	struct page_baseline pages;
	struct slab_baseline objects;
	uint64_t digest;
};

/*
 * Bring the booted machine to rest and remember what it looks like.
 *
 * Requires: outside machine_run(), right after boot. Ensures: the machine is changed: reset it.
 */
void end_baseline_take(struct end_baseline *baseline);

/*
 * Give back what the program still holds, undo what it changed, bring the machine to rest, compare.
 *
 * Requires: the run ended without BUG, panic, oops, finding or blocked call.
 * Ensures:  true, or false with @text: "E1 zone Normal …". Nothing is compared after misuse that
 *           lost pages.
 */
bool end_check(struct run *run, const struct end_baseline *baseline, bool full, char *text,
	       size_t size);

#endif
