/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Rows that break sums, marks, pageblocks and zonelists: B6 to B9, B14 to B16, B19, B21.
 */
#include "break_rows.h"

/* ---- B6 to B10 ------------------------------------------------------------------------------- */

static void b6_nr_free(void)
{
	POKE(normal_zone()->free_area[2].nr_free, normal_zone()->free_area[2].nr_free + 1);
}

static void b7_nr_free_pages(void)
{
	count_free(normal_zone(), 1);
}

static void b7_a_cpu_part(void)
{
	int8_t *diff = &normal_zone()->pageset[1]->vm_stat_diff[NR_FREE_PAGES];

	POKE(*diff, (int8_t)(*diff == 0 ? 1 : 0));
}

static void b8_count(void)
{
	POKE(some_pageset()->count, some_pageset()->count + 1);
}

static void b8_batch(void)
{
	POKE(some_pageset()->batch, some_pageset()->batch + 1);
}

static void b9_a_frame_is_lost(void)
{
	unlink_page(some_pageset_page());
	POKE(some_pageset()->count, some_pageset()->count - 1);
}

/* ---- B14 to B16 ------------------------------------------------------------------------------ */

static void b14_min(void)
{
	POKE(normal_zone()->watermark[WMARK_MIN], normal_zone()->watermark[WMARK_MIN] - 1);
}

static void b14_tunable_without_effect(void)
{
	POKE(page_vars->min_free_kbytes, page_vars->min_free_kbytes * 2);
}

static void b14_lowmem_reserve(void)
{
	struct zone *dma = &NODE_DATA(0)->node_zones[ZONE_DMA];

	POKE(dma->lowmem_reserve[ZONE_HIGHMEM], dma->lowmem_reserve[ZONE_HIGHMEM] + 1);
}

static void b14_totalreserve(void)
{
	POKE(node_vars->totalreserve_pages, node_vars->totalreserve_pages + 1);
}

static void b15_negative(void)
{
	POKE(normal_zone()->vm_stat[NR_MLOCK].counter, -1);
	POKE(page_vars->vm_stat[NR_MLOCK].counter, -1);
}

static void b15_beyond_the_threshold(void)
{
	struct per_cpu_pageset *pset = normal_zone()->pageset[0];

	POKE(pset->vm_stat_diff[NR_BOUNCE], (int8_t)(pset->stat_threshold + 1));
}

static void b15_the_sum_of_zones(void)
{
	POKE(page_vars->vm_stat[NR_FILE_PAGES].counter, 1);
}

static void b15_no_such_type(void)
{
	set_block_type(normal_zone(), 1, 7);
}

static void b15_zone_left_locked(void)
{
	POKE(normal_zone()->flags, 1u << ZONE_OOM_LOCKED);
}

static void b16_order(void)
{
	struct zoneref *refs = NODE_DATA(0)->node_zonelists[ZONELIST_FALLBACK]._zonerefs;
	struct zone *first = refs[0].zone;
	int first_idx = refs[0].zone_idx;

	POKE(refs[0].zone, refs[1].zone);
	POKE(refs[0].zone_idx, refs[1].zone_idx);
	POKE(refs[1].zone, first);
	POKE(refs[1].zone_idx, first_idx);
}

static void b16_missing(void)
{
	struct zoneref *refs = NODE_DATA(0)->node_zonelists[ZONELIST_THISNODE]._zonerefs;

	POKE(refs[2].zone, NULL);
}

static void b16_index(void)
{
	struct zoneref *refs = NODE_DATA(0)->node_zonelists[ZONELIST_FALLBACK]._zonerefs;

	POKE(refs[1].zone_idx, 0);
}

static void b19_everything_reserved(void)
{
	struct zone *zone = normal_zone();

	for (ulong_t block = 0; block < zone->spanned_pages >> pageblock_order; block++)
		set_block_type(zone, block, MIGRATE_RESERVE);
}

static void b21_hope_without_reason(void)
{
	POKE(dma_zone()->all_unreclaimable, 0);
}

/* ---- more of B8, B14 to B16 ------------------------------------------------------------------ */

static void b8_high(void)
{
	POKE(some_pageset()->high, some_pageset()->high + 1);
}

static void b8_another_pageset(void)
{
	POKE(normal_zone()->pageset[0], normal_zone()->pageset[1]);
}

static void b14_low(void)
{
	POKE(normal_zone()->watermark[WMARK_LOW], normal_zone()->watermark[WMARK_LOW] + 1);
}

static void b14_high(void)
{
	POKE(normal_zone()->watermark[WMARK_HIGH], normal_zone()->watermark[WMARK_HIGH] + 1);
	POKE(node_vars->totalreserve_pages, node_vars->totalreserve_pages + 1);
}

/* Not the largest of the zone, which totalreserve_pages is made of. */
static void b14_a_lesser_reserve(void)
{
	POKE(dma_zone()->lowmem_reserve[ZONE_NORMAL], dma_zone()->lowmem_reserve[ZONE_NORMAL] - 1);
}

static void b15_isolated_pageblocks(void)
{
	POKE(normal_zone()->nr_isolate_pageblock, normal_zone()->nr_isolate_pageblock + 1);
}

static struct zonelist *fallback_list(void)
{
	return &NODE_DATA(0)->node_zonelists[ZONELIST_FALLBACK];
}

static void b16_no_end(void)
{
	POKE(fallback_list()->_zonerefs[MAX_ZONES_PER_ZONELIST].zone, normal_zone());
}

static void b16_no_cache(void)
{
	POKE(fallback_list()->zlcache_ptr, NULL);
}

static void b16_cache_of_another_node(void)
{
	POKE(fallback_list()->zlcache.z_to_n[1], 1);
}

/* ---- the rows -------------------------------------------------------------------------------- */

const struct break_row break_sum_rows[] = {
	ROW("B6", b6_nr_free),
	ROW("B7", b7_nr_free_pages),
	ROW("B7", b7_a_cpu_part),
	ROW("B8", b8_count),
	ROW("B8", b8_batch),
	ROW_OF_SEVERAL("B9", b9_a_frame_is_lost, "B9 B13", "B9 B13"),
	ROW("B14", b14_min),
	ROW("B14", b14_tunable_without_effect),
	ROW("B14", b14_lowmem_reserve),
	ROW("B14", b14_totalreserve),
	ROW("B15", b15_negative),
	ROW("B15", b15_beyond_the_threshold),
	ROW("B15", b15_the_sum_of_zones),
	ROW("B15", b15_no_such_type),
	ROW("B15", b15_zone_left_locked),
	ROW("B16", b16_order),
	ROW("B16", b16_missing),
	ROW("B16", b16_index),
	ROW("B19", b19_everything_reserved),
	ROW("B21", b21_hope_without_reason),
	ROW("B8", b8_high),
	ROW("B8", b8_another_pageset),
	ROW("B14", b14_low),
	ROW("B14", b14_high),
	ROW("B14", b14_a_lesser_reserve),
	ROW("B15", b15_isolated_pageblocks),
	ROW("B16", b16_no_end),
	ROW("B16", b16_no_cache),
	ROW("B16", b16_cache_of_another_node),
	{NULL, NULL, NULL, NULL, NULL},
};
