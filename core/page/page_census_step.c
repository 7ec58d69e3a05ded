/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The census from a step's marks.
 *
 * A marked line of a mem_map is a struct page that may have changed; nothing else is read. Which
 * list such a page is in follows from walking back: to a page without a mark, whose list is known,
 * or to a head. Every page on the way gets the answer, so the walks together cost what the step
 * wrote.
 */
#include "core/base/bitops.h"
#include "core/page/page_census.h"
#include "core/page/page_internal.h"
#include "sim/mark.h"

#include <string.h>

enum { LIST_UNSEEN = 0xfe, LIST_WALKING = 0xfd };

static_assert(NR_LISTS < LIST_WALKING, "list numbers and the scratch values differ");

/* ---- opening pages --------------------------------------------------------------------------- */

static void open_page(pfn_t pfn, uint32_t nid)
{
	if (!census_spans(pfn) || page_census.place[pfn].zone / MAX_NR_ZONES != nid ||
	    census_opened(pfn))
		return;
	census_open(pfn);
	page_census.list_at[pfn] = LIST_UNSEEN;
}

/* The struct pages that lie in the marked lines of @frame. */
static void open_lines(pfn_t frame, uint64_t lines)
{
	uintptr_t bytes = (uintptr_t)window_ptr(PAGE_OFFSET) + ((uintptr_t)frame << PAGE_SHIFT);

	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++) {
		uintptr_t first = (bytes - page_census.map[nid].zero) / sizeof(struct page);

		for (uint64_t left = lines; left != 0; left &= left - 1)
			open_page((pfn_t)first + (pfn_t)__builtin_ctzll(left), nid);
	}
}

static void look_at_marks(void)
{
	struct mark_set marks = marks_step();

	for (uint32_t i = 0; i < marks.nr; i++) {
		pfn_t frame = marks.frames[i];
		const struct frame_place *place = &page_census.place[frame];

		if (frame >= page_census.nr_frames)
			continue;
		if (place->mem_map)
			open_lines(frame, marks.marks[frame].step);
		if (place->uses)
			census_lines_touch(frame, marks.marks[frame].step);
	}
}

static bool marks_concern(void)
{
	struct mark_set marks = marks_step();

	for (uint32_t i = 0; i < marks.nr; i++) {
		pfn_t frame = marks.frames[i];
		const struct frame_place *place = &page_census.place[frame];

		if (frame >= page_census.nr_frames)
			continue;
		if (place->mem_map || (place->uses && page_census.uses[place->uses - 1].held &
							      marks.marks[frame].step))
			return true;
	}
	return false;
}

bool page_check_opens(void)
{
	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
		if (!cpu_online(cpu))
			return true;
	}
	return !page_census.live || marks_concern();
}

/* ---- which list ------------------------------------------------------------------------------ */

/* What the node behind page @pfn says about the list; LIST_UNSEEN: ask further back. */
static uint8_t list_behind(pfn_t pfn, uint32_t prev)
{
	const struct list_head *lru = &census_page(pfn)->lru;

	if (prev == NODE_BAD || lru->prev->next != lru)
		return LIST_NONE;
	if (prev & NODE_HEAD)
		return (uint8_t)prev;
	if (!census_opened(prev))
		return page_census.record[prev].list;
	return page_census.list_at[prev] == LIST_WALKING ? (uint8_t)LIST_NONE
							 : page_census.list_at[prev];
}

static uint32_t node_behind(pfn_t pfn)
{
	return census_node(page_census.place[pfn].zone, census_page(pfn)->lru.prev);
}

static void find_list(pfn_t pfn)
{
	uint8_t list = LIST_UNSEEN;
	uint32_t node = pfn;

	while (list == LIST_UNSEEN) {
		uint32_t prev = node_behind(node);

		page_census.list_at[node] = LIST_WALKING;
		page_census.change[page_census.change_at[node]].behind = prev;
		list = list_behind(node, prev);
		if (list == LIST_UNSEEN)
			node = prev;
	}
	for (node = pfn; !(node & NODE_HEAD) && census_opened(node) &&
			 page_census.list_at[node] == LIST_WALKING;
	     node = page_census.change[page_census.change_at[node]].behind)
		page_census.list_at[node] = list;
}

static void find_lists(void)
{
	for (uint32_t i = 0; i < page_census.nr_changes; i++) {
		pfn_t pfn = page_census.change[i].pfn;

		if (page_census.list_at[pfn] == LIST_UNSEEN)
			find_list(pfn);
	}
}

/* ---- zones ----------------------------------------------------------------------------------- */

/* How many pages the zone ever handed out, modulo 2^32: zone_statistics() counts each request. */
static uint32_t zone_allocations(uint32_t zone_nr)
{
	const struct zone *zone = census_zone(zone_nr);
	uint32_t sum = (uint32_t)atomic_read(&zone->vm_stat[NUMA_HIT]) +
		       (uint32_t)atomic_read(&zone->vm_stat[NUMA_MISS]);

	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++) {
		const struct per_cpu_pageset *pset = page_census.pageset[zone_nr][cpu];

		if (pset != NULL)
			sum += (uint32_t)(pset->vm_stat_diff[NUMA_HIT] +
					  pset->vm_stat_diff[NUMA_MISS]);
	}
	return sum;
}

static void allocations_look(uint32_t zone_nr)
{
	struct zone_census *sums = &page_census.zone[zone_nr];
	uint32_t allocations = zone_allocations(zone_nr);

	if (allocations != sums->allocations)
		page_census.zones_allocated |= 1u << zone_nr;
	sums->allocations = allocations;
}

static uint32_t block_type_read(const struct zone *zone, uint32_t block)
{
	uint32_t type = 0;

	for (uint32_t i = 0; i <= PB_migrate_end; i++)
		type |= (uint32_t)test_bit(block * NR_PAGEBLOCK_BITS + i, zone->pageblock_flags)
			<< i;
	return type;
}

static void blocks_look(uint32_t zone_nr)
{
	const struct zone *zone = census_zone(zone_nr);
	uint32_t nr = (zone->spanned_pages + pageblock_nr_pages - 1) >> pageblock_order;
	uint8_t *type = page_census.block_type + page_census.first_block[zone_nr];
	uint32_t *types = page_census.zone[zone_nr].types;

	if (zone->pageblock_flags == NULL || !(page_census.touched[PART_TYPES] >> zone_nr & 1))
		return;
	memset(types, 0, sizeof(page_census.zone[zone_nr].types));
	for (uint32_t block = 0; block < nr; block++) {
		pfn_t pfn = zone->zone_start_pfn + (block << pageblock_order);
		uint32_t now = block_type_read(zone, block);

		types[now < MIGRATE_TYPES ? now : MIGRATE_TYPES]++;
		if (type[block] == now)
			continue;
		type[block] = (uint8_t)now;
		page_census.zones_retyped |= 1u << zone_nr;
		page_census.retyped[page_census.nr_retyped++] = pfn;
	}
}

static void bad_pages_look(void)
{
	const struct bad_page_limit *limit = &page_vars->bad_page_limit;
	ulong_t *seen = page_census.bad_pages;

	page_census.bad_page_reported = seen[0] != limit->nr_shown ||
					seen[1] != limit->nr_unshown || seen[2] != limit->resume;
	seen[0] = limit->nr_shown;
	seen[1] = limit->nr_unshown;
	seen[2] = limit->resume;
}

static void look_around(void)
{
	bad_pages_look();
	for (uint32_t zones = page_census.touched[PART_ANY]; zones != 0; zones &= zones - 1) {
		uint32_t zone_nr = (uint32_t)__builtin_ctz(zones);

		blocks_look(zone_nr);
		allocations_look(zone_nr);
	}
}

static void see_heads_of(uint32_t zone_nr, uint32_t first, uint64_t lists)
{
	for (; lists != 0; lists &= lists - 1)
		census_see_head(zone_nr, first + (uint32_t)__builtin_ctzll(lists));
}

static void see_heads(void)
{
	for (uint32_t zones = page_census.touched[PART_ANY]; zones != 0; zones &= zones - 1) {
		uint32_t zone_nr = (uint32_t)__builtin_ctz(zones);
		const uint64_t *heads = page_census.heads[zone_nr];

		see_heads_of(zone_nr, 0, heads[0]);
		see_heads_of(zone_nr, 64, heads[1] & ((UINT64_C(1) << (NR_LISTS - 64)) - 1));
	}
}

static_assert(NR_LISTS > 64 && NR_LISTS < 128, "two words of bits are the lists of a zone");

void census_take_step(void)
{
	census_begin(false);
	look_at_marks();
	find_lists();
	look_around();
	census_judge();
	see_heads();
}

/* ---- everything ------------------------------------------------------------------------------ */

/* Walk a list from its head, each page once; what is wrong ends the walk. */
static void walk_list(uint32_t zone_nr, uint32_t list)
{
	const struct list_head *head = census_head(zone_nr, list);
	uint32_t node = head == NULL ? NODE_BAD : census_node(zone_nr, head->next);
	uint32_t behind = NODE_OF_LIST(zone_nr, list);

	while (node != NODE_BAD && !(node & NODE_HEAD)) {
		if (page_census.list_at[node] != LIST_NONE ||
		    census_links(node)->prev != census_links(behind)) {
			CENSUS_THAT(FOUND_LINK, false,
				    "zone %s: the list that holds frame 0x%x does not close",
				    census_zone_name(zone_nr), node);
			return;
		}
		page_census.list_at[node] = (uint8_t)list;
		page_census.change[page_census.change_at[node]].behind = behind;
		behind = node;
		node = census_node(zone_nr, census_links(node)->next);
	}
}

void census_take_full(void)
{
	census_begin(true);
	for (pfn_t pfn = 0; pfn < page_census.nr_frames; pfn++) {
		if (!census_spans(pfn))
			continue;
		census_open(pfn);
		page_census.list_at[pfn] = LIST_NONE;
	}
	for (uint32_t zone_nr = 0; zone_nr < CENSUS_ZONES; zone_nr++) {
		if (census_zone(zone_nr)->spanned_pages == 0)
			continue;
		page_census.touched[PART_ANY] |= 1u << zone_nr;
		for (uint32_t list = 0; list < NR_LISTS; list++)
			walk_list(zone_nr, list);
	}
	look_around();
	census_judge();
	see_heads();
}
