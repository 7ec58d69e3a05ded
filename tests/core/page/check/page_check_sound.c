/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A sound allocator pleases every check, on every kind of machine and through long random use; and
 * the census that follows marks is the one that reads everything.
 */
#include "booted.h"

#include <stdlib.h>
#include <string.h>

#include "core/init/cpu.h"
#include "core/page/page_census.h"
#include "core/page/page_isolation.h"
#include "core/page/page_sysctl.h"
#include "core/slab/slab_init.h"
#include "sim/mark.h"

struct machine_row {
	uint64_t ram, highmem;
	uint32_t cpus, nodes;
	uint64_t movablecore;
};

#define MIB(n) ((uint64_t)(n) << 20)

static const struct machine_row machine_rows[] = {
	{MIB(48), MIB(16), 2, 1, 0},        {MIB(24), 0, 1, 1, 0},
	{MIB(96), MIB(32), 4, 2, 0},        {MIB(96), 0, 3, 4, MIB(32)},
	{MIB(128), MIB(64), 2, 1, MIB(32)}, {MIB(12), 0, 1, 1, 0},
	{MIB(1024), MIB(200), 2, 2, 0},
};

static void boot_row(const struct machine_row *row)
{
	struct boot_params params;

	boot_params_default(&params);
	params.ram = row->ram;
	params.cpus = row->cpus;
	params.nodes = row->nodes;
	params.given = row->highmem != 0 ? BOOT_HAS_HIGHMEM : 0;
	params.highmem = row->highmem;
	if (row->movablecore != 0)
		params.given |= BOOT_HAS_MOVABLECORE;
	params.movablecore = row->movablecore;
	boot_params_default_e820(&params);
	boot(&params);
}

Test(page_check_sound, boots_of_all_kinds_please_every_check, .timeout = 120)
{
	for (size_t i = 0; i < sizeof(machine_rows) / sizeof(machine_rows[0]); i++) {
		boot_row(&machine_rows[i]);
		cr_assert_str_eq(full_pass(), "", "row %zu: %s", i, full_pass());
		cr_assert_str_eq(touched_pass(), "", "row %zu: %s", i, touched_pass());
	}
}

#define HELD_MAX 400

static struct {
	struct page *page;
	uint32_t order;
	bool compound;
} held[HELD_MAX];
static uint32_t nr_held;
static uint32_t seed;

static uint32_t draw(uint32_t below)
{
	seed = seed * 1664525u + 1013904223u;
	return (seed >> 8) % below;
}

static void some_alloc(void)
{
	static const gfp_t gfps[] = {
		GFP_ATOMIC,
		GFP_DMA,
		GFP_NOWAIT | __GFP_HIGHMEM,
		GFP_NOWAIT | __GFP_HIGHMEM | __GFP_MOVABLE,
		GFP_NOWAIT | __GFP_RECLAIMABLE,
		GFP_NOWAIT | __GFP_MOVABLE,
		GFP_ATOMIC | __GFP_COLD,
	};
	gfp_t gfp = gfps[draw(7)] | __GFP_NOWARN | (draw(4) == 0 ? __GFP_COMP : 0) |
		    (draw(6) == 0 ? __GFP_ZERO : 0);
	uint32_t order = draw(3) != 0 ? 0 : draw(MAX_ORDER);
	struct page *page;

	if (nr_held == HELD_MAX)
		return;
	page = alloc_pages_node((int)draw(node_vars->nr_online_nodes), gfp, order);
	if (page == NULL)
		return;
	held[nr_held].page = page;
	held[nr_held].order = order;
	held[nr_held++].compound = order > 0 && (gfp & __GFP_COMP);
}

static void some_free(void)
{
	uint32_t i;

	if (nr_held == 0)
		return;
	i = draw(nr_held);
	if (draw(3) == 0 && (held[i].order == 0 || held[i].compound))
		put_page(held[i].page);
	else
		__free_pages(held[i].page, held[i].order);
	held[i] = held[--nr_held];
}

static void some_split(void)
{
	uint32_t i, order;
	struct page *page;

	if (nr_held == 0)
		return;
	i = draw(nr_held);
	order = held[i].order;
	if (held[i].compound || nr_held + (1u << order) > HELD_MAX)
		return;
	page = held[i].page;
	split_page(page, order);
	held[i].order = 0;
	for (uint32_t n = 1; n < 1u << order; n++) {
		held[nr_held].page = page + n;
		held[nr_held].order = 0;
		held[nr_held++].compound = false;
	}
}

static void some_isolation(void)
{
	pfn_t pfn = draw(node_vars->max_pfn);

	if (!pfn_valid(pfn))
		return;
	if (draw(3) == 0)
		(void)!set_migratetype_isolate(pfn_to_page(pfn));
	else
		unset_migratetype_isolate(pfn_to_page(pfn));
}

static void all_unisolated(void)
{
	for (pfn_t pfn = 0; pfn < node_vars->max_pfn; pfn += pageblock_nr_pages) {
		if (pfn_valid(pfn))
			unset_migratetype_isolate(pfn_to_page(pfn));
	}
}

static void some_sysctl(void)
{
	int32_t values[3] = {(int32_t)draw(4096), 1 + (int32_t)draw(300), 32};

	switch (draw(3)) {
	case 0:
		(void)!page_sysctl("min_free_kbytes", values, 1);
		break;
	case 1:
		(void)!page_sysctl("lowmem_reserve_ratio", values, 3);
		break;
	default:
		values[0] += 8;
		(void)!page_sysctl("percpu_pagelist_fraction", values, 1);
	}
}

static void some_move(void)
{
	uint32_t cpu = draw(cpu_count());

	if (cpu_online(cpu))
		sched_move_current(cpu);
}

/* One that comes back has its arrays elsewhere. */
static bool cpus_stay;

static void some_cpu(void)
{
	uint32_t cpu = draw(cpu_count());

	if (cpus_stay)
		return;
	(void)!(cpu_online(cpu) ? cpu_down(cpu) : cpu_up(cpu));
}

/* Reclaim finds nothing in any zone; who frees a page brings its zone hope. */
static void zones_given_up(void)
{
	static uint32_t rounds;
	struct zone *zone;

	for_each_populated_zone (zone) {
		zone->all_unreclaimable = 1;
		zone->pages_scanned += 6 * ++rounds;
		mark_written(&zone->all_unreclaimable, sizeof(zone->all_unreclaimable));
		mark_written(&zone->pages_scanned, sizeof(zone->pages_scanned));
	}
}

static void (*some_thing(void))(void)
{
	uint32_t n = draw(100);

	if (n < 45)
		return some_alloc;
	if (n < 82)
		return some_free;
	if (n < 87)
		return some_split;
	if (n < 90)
		return draw(2) ? drain_all_pages : some_isolation;
	if (n < 92)
		return some_sysctl;
	if (n < 94)
		return zones_given_up;
	if (n < 96)
		return some_cpu;
	return some_move;
}

/* What the census says, as one number. */
static uint64_t census_hash(void)
{
	uint64_t hash = UINT64_C(0xcbf29ce484222325);

	for (pfn_t pfn = 0; pfn < page_census.nr_frames; pfn++) {
		const struct frame_record *record = &page_census.record[pfn];
		uint32_t words[] = {record->next,
				    record->prev,
				    record->kind,
				    record->list,
				    record->order * (record->kind == FRAME_FREE),
				    record->type * (record->kind == FRAME_PAGESET),
				    record->compound,
				    record->poisoned};

		for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
			hash = (hash ^ words[i]) * UINT64_C(0x100000001b3);
	}
	return hash;
}

static void random_life(const struct machine_row *row, uint32_t steps)
{
	nr_held = 0;
	boot_row(row);
	for (uint32_t i = 0; i < steps; i++) {
		step(some_thing());
		cr_assert_str_eq(touched_pass(), "", "step %u: %s", i, touched_pass());
		if (i % 64 == 0) {
			uint64_t hash = census_hash();

			cr_assert_str_eq(full_pass(), "", "step %u: %s", i, full_pass());
			cr_assert_eq(census_hash(), hash, "step %u: marks missed something", i);
		}
	}
}

Test(page_check_sound, random_use_pleases_every_check, .timeout = 300)
{
	uint64_t live[64] = {0};

	for (size_t i = 0; i < sizeof(machine_rows) / sizeof(machine_rows[0]); i++) {
		seed = (uint32_t)i + 1;
		random_life(&machine_rows[i], i == 6 ? 200 : 1500);
		for (uint32_t row = 0; row < page_checks_nr; row++)
			live[row] += decided(page_checks[row].id);
	}
	for (uint32_t row = 0; row < page_checks_nr; row++)
		cr_assert_neq(live[row], 0, "%s decided nothing", page_checks[row].id);
}

/* What the caches keep for later would not come back. */
static void caches_shrunk(void)
{
	kmem_cache_shrink_all();
	drain_all_pages();
}

static void free_all(void)
{
	while (nr_held > 0)
		some_free();
	all_unisolated();
	caches_shrunk();
}

/* With the pagesets drained the free lists hold what the set of free frames makes when merged. */
static void assert_merged(const struct page_baseline *baseline)
{
	for (uint32_t zone_nr = 0; zone_nr < MAX_NUMNODES * MAX_NR_ZONES; zone_nr++) {
		const struct zone *zone =
			&NODE_DATA(zone_nr / MAX_NR_ZONES)->node_zones[zone_nr % MAX_NR_ZONES];

		for (uint32_t order = 0; order < MAX_ORDER; order++)
			cr_assert_eq(zone->free_area[order].nr_free,
				     baseline->zones[zone_nr].blocks[order], "zone %u order %u",
				     zone_nr, order);
	}
}

Test(page_check_sound, everything_is_free_again_after_random_use, .timeout = 120)
{
	static struct page_baseline baseline;
	char why[128] = "";

	seed = 99;
	nr_held = 0;
	cpus_stay = true;
	boot_row(&machine_rows[2]);
	step(caches_shrunk);
	page_baseline_take(&baseline);
	for (uint32_t i = 0; i < 1000; i++)
		step(some_thing());
	cr_assert_not(page_baseline_compare(&baseline, why, sizeof(why)));
	cr_assert_not_null(strstr(why, "frames free"));
	step(free_all);
	cr_assert(page_baseline_compare(&baseline, why, sizeof(why)), "%s", why);
	assert_merged(&baseline);
}
