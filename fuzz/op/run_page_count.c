/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Counters of zones, as those count who will use pages: the page cache, slab, mlock().
 *
 * The allocator's own counters, and any that would fall below what the program added itself, are
 * misuse that the kernel does not notice, and not done.
 */
#include "fuzz/op/run_page_count.h"
#include "core/base/page_addr.h"
#include "core/base/zone.h"
#include "core/page/meminfo.h"
#include "core/page/vmstat.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_state.h"

/* More of it no zone has. */
#define COUNTED_PAGES_MAX (1 << 20)

static uint32_t node_of(const struct value *nid)
{
	int32_t node = (int32_t)nid->number;

	return node < 0 ? (uint32_t)numa_node_id() : (uint32_t)node % node_vars->nr_online_nodes;
}

static struct zone *zone_by_nr(uint32_t zone_nr)
{
	return &NODE_DATA(zone_nr / MAX_NR_ZONES)->node_zones[zone_nr % MAX_NR_ZONES];
}

static uint32_t zone_nr_of_page(const struct value *page)
{
	const struct zone *zone = page_zone((struct page *)(uintptr_t)page->number);

	return (uint32_t)zone->node * MAX_NR_ZONES + zone_idx(zone);
}

static bool item_is_the_allocators(uint32_t item)
{
	return item == NR_FREE_PAGES || item == NR_MLOCK || item == NR_SLAB_RECLAIMABLE ||
	       item == NR_SLAB_UNRECLAIMABLE || (item >= NUMA_HIT && item <= NUMA_OTHER);
}

/* The program's own part of a counter; NULL: none, and no room for one. */
static const struct counted *counted_find(const struct run *run, uint32_t zone_nr, uint32_t item)
{
	static const struct counted none;
	const struct run_changes *changes = &run->changes;

	for (uint32_t i = 0; i < changes->nr_counted; i++)
		if (changes->counted[i].zone_nr == zone_nr && changes->counted[i].item == item)
			return &changes->counted[i];
	return changes->nr_counted < RUN_COUNTED_MAX ? &none : NULL;
}

static struct misuse_verdict count_verdict(const struct run *run, uint32_t zone_nr, uint32_t item,
					   int64_t by)
{
	const struct counted *counted = counted_find(run, zone_nr, item);
	int64_t sum = counted ? counted->by + by : -1;
	bool sound = sum >= 0 && sum <= COUNTED_PAGES_MAX && !item_is_the_allocators(item) &&
		     populated_zone(zone_by_nr(zone_nr));

	return (struct misuse_verdict){sound ? USE_SOUND : USE_SKIPPED, NULL};
}

static void count(struct run *run, uint32_t zone_nr, uint32_t item, int32_t by)
{
	struct run_changes *changes = &run->changes;
	uint32_t i = 0;

	changes->counts = true;
	while (i < changes->nr_counted &&
	       (changes->counted[i].zone_nr != zone_nr || changes->counted[i].item != item))
		i++;
	if (i == changes->nr_counted)
		changes->counted[changes->nr_counted++] =
			(struct counted){.zone_nr = (uint8_t)zone_nr, .item = (uint8_t)item};
	changes->counted[i].by += by;
}

void counted_undo(const struct run_changes *changes)
{
	for (uint32_t i = 0; i < changes->nr_counted; i++)
		mod_zone_page_state(zone_by_nr(changes->counted[i].zone_nr),
				    (enum zone_stat_item)changes->counted[i].item,
				    -changes->counted[i].by);
}

/* ---- by zone ----------------------------------------------------------------------- */

static uint32_t zone_nr_of(const struct value *nid, const struct value *zone)
{
	return node_of(nid) * MAX_NR_ZONES + (uint32_t)zone->number;
}

struct misuse_verdict misuse_mod_zone_page_state(const struct run *run, const struct value *args)
{
	return count_verdict(run, zone_nr_of(&args[0], &args[1]), (uint32_t)args[2].number,
			     (int32_t)args[3].number);
}

void run_mod_zone_page_state(struct run *run, const struct value *args, struct result *result)
{
	uint32_t zone_nr = zone_nr_of(&args[0], &args[1]);
	int32_t by = (int32_t)args[3].number;

	mod_zone_page_state(zone_by_nr(zone_nr), (enum zone_stat_item)args[2].number, by);
	count(run, zone_nr, (uint32_t)args[2].number, by);
}

void run_node_page_state(struct run *run, const struct value *args, struct result *result)
{
	result->value =
		node_page_state((int)node_of(&args[0]), (enum zone_stat_item)args[1].number);
}

void run_si_meminfo_node(struct run *run, const struct value *args, struct result *result)
{
	struct sysinfo info;

	si_meminfo_node(&info, (int)node_of(&args[1]));
	result->value = meminfo_field(&info, (enum meminfo_word)args[0].number);
}

/* ---- by page ----------------------------------------------------------------------- */

static struct misuse_verdict page_verdict(const struct run *run, const struct value *args, int by)
{
	if (args[0].number == 0 || !page_model_query(value_pfn(run, &args[0])).owned)
		return (struct misuse_verdict){USE_SKIPPED, NULL};
	return count_verdict(run, zone_nr_of_page(&args[0]), (uint32_t)args[1].number, by);
}

struct misuse_verdict misuse_inc_zone_page_state(const struct run *run, const struct value *args)
{
	return page_verdict(run, args, 1);
}

struct misuse_verdict misuse_dec_zone_page_state(const struct run *run, const struct value *args)
{
	return page_verdict(run, args, -1);
}

void run_inc_zone_page_state(struct run *run, const struct value *args, struct result *result)
{
	inc_zone_page_state((struct page *)(uintptr_t)args[0].number,
			    (enum zone_stat_item)args[1].number);
	count(run, zone_nr_of_page(&args[0]), (uint32_t)args[1].number, 1);
}

void run_dec_zone_page_state(struct run *run, const struct value *args, struct result *result)
{
	dec_zone_page_state((struct page *)(uintptr_t)args[0].number,
			    (enum zone_stat_item)args[1].number);
	count(run, zone_nr_of_page(&args[0]), (uint32_t)args[1].number, -1);
}
