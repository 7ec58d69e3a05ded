/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The E checks.
 *
 *   end of calls --settle: undo, release, work, drain, fold--> at rest --compare--> baseline
 *
 * What the program's frames hold and the per-zone figures are compared after every run; which
 * frames are free and the digest at rest at full ends, or to say more of a difference.
 */
#include "fuzz/engine/end_check.h"
#include "core/base/page_addr.h"
#include "core/base/sched.h"
#include "core/base/smp.h"
#include "core/base/zone.h"
#include "core/init/kernel.h"
#include "core/page/page_alloc.h"
#include "core/page/vmstat.h"
#include "fuzz/engine/checks.h"
#include "fuzz/engine/digest.h"
#include "fuzz/engine/end_areas.h"
#include "fuzz/engine/end_guests.h"
#include "fuzz/engine/end_objects.h"
#include "fuzz/engine/end_types.h"
#include "fuzz/model/area_model.h"
#include "fuzz/model/object_model.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run_space.h"
#include <stdio.h>
#include <string.h>

/* Counters of events: they only grow. */
static bool stat_is_history(uint32_t item)
{
	return item >= NUMA_HIT && item <= NUMA_OTHER;
}

static int64_t stat_exact(const struct zone *zone, uint32_t item)
{
	int64_t sum = zone->vm_stat[item].counter;

	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
		sum += zone->pageset[cpu]->vm_stat_diff[item];
	return sum;
}

static void zone_rest_take(struct zone_rest *rest, const struct zone *zone)
{
	memset(rest, 0, sizeof(*rest));
	rest->populated = populated_zone(zone);
	if (!rest->populated)
		return;
	for (uint32_t order = 0; order < MAX_ORDER; order++)
		rest->nr_free[order] = zone->free_area[order].nr_free;
	for (uint32_t item = 0; item < NR_VM_ZONE_STAT_ITEMS; item++)
		rest->stat[item] = stat_is_history(item) ? 0 : stat_exact(zone, item);
	memcpy(rest->watermark, zone->watermark, sizeof(rest->watermark));
	memcpy(rest->lowmem_reserve, zone->lowmem_reserve, sizeof(rest->lowmem_reserve));
}

static void fold_counters(void)
{
	uint32_t home = smp_processor_id(), cpu;

	for_each_online_cpu (cpu) {
		sched_move_current(cpu);
		refresh_cpu_vm_stats(cpu);
	}
	sched_move_current(home);
}

/* @run is NULL right after boot: there is nothing to undo. */
struct settling {
	struct run *run;
	const struct end_baseline *baseline;
};

static void settle(void *arg)
{
	const struct settling *settling = arg;

	if (settling->run) {
		processes_release(settling->run);
		end_undo(settling->run, &settling->baseline->tunables);
		end_release_guests(settling->run);
		if (settling->run->changes.areas)
			end_release_areas(settling->run);
		end_release_objects(settling->run);
		end_release();
		if (settling->run->changes.cpus)
			end_undo_cpus(&settling->run->changes);
	}
	spaces_settle();
	kernel_line_end();
	end_shrink_caches(settling->run);
	drain_all_pages();
	fold_counters();
	kernel_line_end();
}

static const struct zone *zone_nr(uint32_t i)
{
	return &NODE_DATA(i / MAX_NR_ZONES)->node_zones[i % MAX_NR_ZONES];
}

static uint32_t zones_nr(void)
{
	return node_vars->nr_online_nodes * MAX_NR_ZONES;
}

void end_baseline_take(struct end_baseline *baseline)
{
	end_tunables_take(&baseline->tunables);
	baseline->taken = machine_run(settle, &(struct settling){.run = NULL}) == END_NONE;
	if (!baseline->taken)
		return;
	for (uint32_t i = 0; i < zones_nr(); i++)
		zone_rest_take(&baseline->zones[i], zone_nr(i));
	page_baseline_take(&baseline->pages);
	slab_baseline_take(&baseline->objects);
	baseline->digest = digest_at_rest();
}

static const char *name_of(uint32_t i, char *buffer, size_t size)
{
	snprintf(buffer, size, "zone %s of node %u", zone_name(zone_nr(i)), i / MAX_NR_ZONES);
	return buffer;
}

static bool pages_back(const struct end_baseline *baseline, char *text, size_t size)
{
	char zone[48];

	for (uint32_t i = 0; i < zones_nr(); i++) {
		for (uint32_t order = 0; order < MAX_ORDER; order++) {
			ulong_t now = zone_nr(i)->free_area[order].nr_free;
			ulong_t then = baseline->zones[i].nr_free[order];
			if (!baseline->zones[i].populated || now == then)
				continue;
			snprintf(text, size, "E1 %s order %u: %u free blocks, %u after boot",
				 name_of(i, zone, sizeof(zone)), order, now, then);
			return false;
		}
	}
	return true;
}

static bool same_frames_back(const struct end_baseline *baseline, char *text, size_t size)
{
	char why[256];

	if (page_baseline_compare(&baseline->pages, why, sizeof(why)))
		return true;
	snprintf(text, size, "E1 %s", why);
	return false;
}

static bool counters_back(const struct end_baseline *baseline, char *text, size_t size)
{
	static struct zone_rest now;
	char zone[48];

	for (uint32_t i = 0; i < zones_nr(); i++) {
		const struct zone_rest *then = &baseline->zones[i];
		zone_rest_take(&now, zone_nr(i));
		for (uint32_t item = 0; item < NR_VM_ZONE_STAT_ITEMS; item++) {
			if (now.stat[item] == then->stat[item])
				continue;
			snprintf(text, size, "E2 %s %s: %d, %d after boot",
				 name_of(i, zone, sizeof(zone)),
				 vmstat_name((enum zone_stat_item)item), (int)now.stat[item],
				 (int)then->stat[item]);
			return false;
		}
		if (memcmp(now.watermark, then->watermark, sizeof(now.watermark)) != 0 ||
		    memcmp(now.lowmem_reserve, then->lowmem_reserve, sizeof(now.lowmem_reserve)) !=
			    0) {
			snprintf(text, size,
				 "E2 %s: watermarks or lowmem_reserve differ from those "
				 "after boot",
				 name_of(i, zone, sizeof(zone)));
			return false;
		}
	}
	return true;
}

static bool digest_back(const struct end_baseline *baseline, char *text, size_t size)
{
	uint64_t now = digest_at_rest();

	if (now == baseline->digest)
		return true;
	snprintf(text, size, "E3 digest at rest %016llx, %016llx after boot",
		 (unsigned long long)now, (unsigned long long)baseline->digest);
	return false;
}

/* Contents first: after the release nobody owns them. */
static bool contents_kept(char *text, size_t size)
{
	const char *complaint;

	page_model_verify_all();
	object_model_verify_all();
	area_model_verify_all();
	space_model_verify_all(space_root_of);
	complaint = page_model_complaint() ? page_model_complaint() : object_model_complaint();
	if (!complaint)
		complaint = space_model_complaint();
	if (!complaint)
		complaint = area_model_complaint();
	if (!complaint)
		return true;
	snprintf(text, size, "model: %s", complaint);
	return false;
}

static bool counted(const char *id, bool sound)
{
	checks_counted(id, true);
	return sound;
}

/* What is back to the page, where no CPU went. */
static bool pages_and_digest_back(const struct end_baseline *baseline, bool full, char *text,
				  size_t size)
{
	return counted("E1", pages_back(baseline, text, size)) &&
	       counted("E2", counters_back(baseline, text, size)) &&
	       counted("E4", end_types_hold(text, size)) &&
	       (!full || (counted("E1", same_frames_back(baseline, text, size)) &&
			  counted("E3", digest_back(baseline, text, size))));
}

bool end_check(struct run *run, const struct end_baseline *baseline, bool full, char *text,
	       size_t size)
{
	if (!contents_kept(text, size))
		return false;
	enum machine_end end = machine_run(settle, &(struct settling){run, baseline});
	if (end != END_NONE) {
		snprintf(text, size, "E1 releasing what the program held ended in: %s",
			 machine_end_text());
		return false;
	}
	if (run->changes.pages_lost)
		return true;
	if (!counted("E5", slab_baseline_compare(&baseline->objects, text, size)))
		return false;
	/* a CPU that came back has its arrays elsewhere, a cache that was tuned, too */
	return run->changes.cpus || run->changes.tuned ||
	       pages_and_digest_back(baseline, full, text, size);
}
