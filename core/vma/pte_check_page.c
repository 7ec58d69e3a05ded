/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Frames and counters, against how many entries of all spaces map them.
 */
#include "core/base/zone.h"
#include "core/vma/pte_check_internal.h"

/* Entries that map a frame, and the frames that have some, in the order they were met. */
static struct {
	uint16_t entries[RAM_MAX_FRAMES];
	pfn_t frames[RAM_MAX_FRAMES];
	uint32_t nr;
} tally;

void pte_tally_forget(void)
{
	for (uint32_t i = 0; i < tally.nr; i++)
		tally.entries[tally.frames[i]] = 0;
	tally.nr = 0;
}

void pte_tally_add(pfn_t pfn)
{
	if (tally.entries[pfn]++ == 0)
		tally.frames[tally.nr++] = pfn;
}

/* ---- P7 -------------------------------------------------------------------------------------- */

/* A space whose task is gone, or not there yet, may map it, too, while a call is in flight. */
static void mapcount_ok(pfn_t pfn, bool in_flight)
{
	int mapcount = page_mapcount(pfn_to_page(pfn));
	int entries = tally.entries[pfn];

	PTE_THAT(PTE_FOUND_MAPCOUNT, mapcount == entries || (in_flight && mapcount > entries),
		 "frame 0x%x: mapcount %d, entries %d", pfn, mapcount, entries);
}

/* Frames that no entry maps say so, too. */
static void all_mapcounts_ok(void)
{
	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++) {
		for (pfn_t pfn = NODE_DATA(nid)->node_start_pfn; pfn < node_end_pfn((int)nid);
		     pfn++)
			mapcount_ok(pfn, false);
	}
}

/* ---- P10 ------------------------------------------------------------------------------------- */

/* What the zones count, and what the CPUs have not folded in yet. */
static int64_t zones_count(enum zone_stat_item item)
{
	struct zone *zone;
	int64_t sum = 0;

	for_each_zone (zone) {
		sum += atomic_read(&zone->vm_stat[item]);
		for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
			sum += zone->pageset[cpu] != NULL ? zone->pageset[cpu]->vm_stat_diff[item]
							  : 0;
	}
	return sum;
}

void pte_counters_ok(void)
{
	int64_t mlocked = 0;

	for (uint32_t i = 0; i < tally.nr; i++)
		mlocked += PageMlocked(pfn_to_page(tally.frames[i]));
	PTE_THAT(PTE_FOUND_COUNTERS, zones_count(NR_ANON_PAGES) == tally.nr,
		 "nr_anon_pages %d, mapped %u", (int)zones_count(NR_ANON_PAGES), tally.nr);
	PTE_THAT(PTE_FOUND_COUNTERS, zones_count(NR_MLOCK) == mlocked, "nr_mlock %d, locked %d",
		 (int)zones_count(NR_MLOCK), (int)mlocked);
}

void pte_walk_pages(bool full, bool in_flight)
{
	for (uint32_t i = 0; i < tally.nr; i++)
		mapcount_ok(tally.frames[i], in_flight);
	if (full && !in_flight)
		all_mapcounts_ok();
}
