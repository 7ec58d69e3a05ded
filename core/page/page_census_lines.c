/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What each line of RAM holds that the checks read beside struct pages: parts of zones, pagesets,
 * pageblock types, zonelists. A step that writes to a line has touched what it holds, and nothing
 * else needs a look.
 *
 * A line may hold several things, even of several zones (pageblock types): then it holds all of
 * them.
 */
#include "core/base/page_addr.h"
#include "core/page/page_census.h"
#include "core/page/page_internal.h"
#include "sim/mark.h"

#include <string.h>

#define LINE_BYTES 64u

/* What the line at @p holds. */
static struct line_use *line_at(const void *p)
{
	struct page_census *census = &page_census;
	struct frame_place *place = &census->place[PFN_DOWN(__pa(p))];

	if (place->uses == 0) {
		assert(census->nr_uses < CENSUS_USES_MAX);
		memset(&census->uses[census->nr_uses], 0, sizeof(census->uses[0]));
		place->uses = (uint8_t)++census->nr_uses;
	}
	struct lines_use *uses = &census->uses[place->uses - 1];
	uint32_t nr = (uint32_t)((uintptr_t)p % PAGE_SIZE / LINE_BYTES);

	uses->held |= UINT64_C(1) << nr;
	return &uses->line[nr];
}

/* The lines of these bytes hold @parts of @zones. */
static void lines_hold(const void *p, size_t bytes, uint32_t zones, uint32_t parts)
{
	const char *at = (const char *)p - (uintptr_t)p % LINE_BYTES;

	for (; at < (const char *)p + bytes; at += LINE_BYTES) {
		struct line_use *use = line_at(at);

		use->zones |= (uint16_t)zones;
		use->parts |= (uint16_t)parts;
	}
}

/* The line at @p holds @head of list @list, or its end; lists of one line follow each other. */
static void line_holds_head(const void *p, const struct list_head *head, uint32_t list)
{
	intptr_t line = (intptr_t)p - (intptr_t)p % LINE_BYTES;
	struct line_use *use = line_at(p);

	if (use->nr_lists == 0)
		use->first_list = (uint8_t)list;
	assert(list == (uint32_t)use->first_list + use->nr_lists && use->nr_lists < LINE_HEADS);
	use->head_at[use->nr_lists++] = (int8_t)(((intptr_t)head - line) / 8);
}

static void learn_head(const struct list_head *head, uint32_t list)
{
	const char *last = (const char *)(head + 1) - 1;

	line_holds_head(head, head, list);
	if ((uintptr_t)last / LINE_BYTES != (uintptr_t)head / LINE_BYTES)
		line_holds_head(last, head, list);
}

static void learn_pageset(uint32_t zone_nr, uint32_t cpu)
{
	const struct per_cpu_pageset *pset = page_census.pageset[zone_nr][cpu];

	if (pset == NULL)
		return;
	lines_hold(pset, sizeof(*pset), 1u << zone_nr, BIT(PART_ANY));
	lines_hold(&pset->pcp, sizeof(pset->pcp), 1u << zone_nr, BIT(PART_PAGESETS));
	lines_hold(&pset->stat_threshold,
		   sizeof(*pset) - offsetof(struct per_cpu_pageset, stat_threshold), 1u << zone_nr,
		   BIT(PART_DIFFS));
}

static void learn_zone(uint32_t zone_nr)
{
	const struct zone *zone = census_zone(zone_nr);
	ulong_t blocks = (zone->spanned_pages + pageblock_nr_pages - 1) >> pageblock_order;
	uint32_t zones = 1u << zone_nr;

	lines_hold(zone, sizeof(*zone), zones, BIT(PART_ANY));
	lines_hold(zone, offsetof(struct zone, pageset), zones, BIT(PART_MARKS));
	lines_hold(zone->pageset, sizeof(zone->pageset), zones, BIT(PART_PAGESETS));
	lines_hold(zone->free_area, sizeof(zone->free_area), zones, BIT(PART_AREAS));
	lines_hold(&zone->nr_isolate_pageblock, sizeof(zone->nr_isolate_pageblock), zones,
		   BIT(PART_ISOLATED));
	if (zone->pageblock_flags != NULL)
		lines_hold(zone->pageblock_flags, (blocks * NR_PAGEBLOCK_BITS + 7) / 8, zones,
			   BIT(PART_ANY) | BIT(PART_TYPES));
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++)
		learn_pageset(zone_nr, cpu);
	for (uint32_t list = 0; list < NR_LISTS; list++) {
		const struct list_head *head = census_head(zone_nr, list);

		if (head != NULL)
			learn_head(head, list);
	}
}

static void learn_node(uint32_t nid)
{
	const pg_data_t *pgdat = NODE_DATA(nid);
	uint32_t zones = 1u << nid * MAX_NR_ZONES;

	for (uint32_t i = 0; i < MAX_ZONELISTS; i++) {
		const struct zonelist *list = &pgdat->node_zonelists[i];

		lines_hold(list, offsetof(struct zonelist, zlcache), zones, BIT(PART_ZONELISTS));
		lines_hold(&list->zlcache, sizeof(list->zlcache), zones, BIT(PART_ZLC));
	}
}

/* What all zones follow from, or come together in. */
static void learn_sums(void)
{
	lines_hold(&page_vars->min_free_kbytes, sizeof(int), CENSUS_ALL_ZONES, BIT(PART_MARKS));
	lines_hold(page_vars->lowmem_reserve_ratio, sizeof(page_vars->lowmem_reserve_ratio),
		   CENSUS_ALL_ZONES, BIT(PART_MARKS));
	lines_hold(&node_vars->totalreserve_pages, sizeof(ulong_t), CENSUS_ALL_ZONES,
		   BIT(PART_MARKS));
	lines_hold(&page_vars->percpu_pagelist_fraction, sizeof(int), CENSUS_ALL_ZONES,
		   BIT(PART_PAGESETS));
	lines_hold(page_vars->vm_stat, sizeof(page_vars->vm_stat), 1, BIT(PART_STATS));
	/* of no zone, but the pass has a look (bad_pages_look()) */
	lines_hold(&page_vars->bad_page_limit, sizeof(page_vars->bad_page_limit), 0, 0);
}

void census_lines_learn(void)
{
	page_census.nr_uses = 0;
	learn_sums();
	for (uint32_t zone_nr = 0; zone_nr < CENSUS_ZONES; zone_nr++) {
		const struct zone *zone = census_zone(zone_nr);

		lines_hold(zone->vm_stat, sizeof(zone->vm_stat), 1u << zone_nr, BIT(PART_STATS));
		if (zone->spanned_pages != 0)
			learn_zone(zone_nr);
	}
	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++)
		learn_node(nid);
}

/* Of the heads in a line that was written: those that differ from what was last found sound. */
static void heads_touch(const struct line_use *use, const char *line)
{
	uint32_t zone_nr = (uint32_t)__builtin_ctz(use->zones);
	const struct list_head *seen = &page_census.zone[zone_nr].head[use->first_list];
	uint64_t *heads = &page_census.heads[zone_nr][use->first_list / 64];
	uint64_t differ = 0;

	for (uint32_t i = 0; i < use->nr_lists; i++) {
		const struct list_head *head = (const void *)(line + use->head_at[i] * 8);

		differ |= (uint64_t)(head->next != seen[i].next || head->prev != seen[i].prev) << i;
	}
	heads[0] |= differ << use->first_list % 64;
	if (use->first_list % 64 + LINE_HEADS > 64)
		heads[1] |= differ >> (64 - use->first_list % 64);
}

static void parts_touch(uint32_t zones, uint32_t parts)
{
	for (; parts != 0; parts &= parts - 1)
		page_census.touched[__builtin_ctz(parts)] |= zones;
}

/* Lines side by side mostly hold parts of one zone: what they touched is noted together. */
void census_lines_touch(pfn_t frame, uint64_t lines)
{
	const struct lines_use *uses = &page_census.uses[page_census.place[frame].uses - 1];
	const char *bytes = (const char *)window_ptr(PAGE_OFFSET) + ((size_t)frame << PAGE_SHIFT);
	uint32_t zones = 0, parts = 0;

	for (; lines != 0; lines &= lines - 1) {
		uint32_t nr = (uint32_t)__builtin_ctzll(lines);
		const struct line_use *use = &uses->line[nr];

		if (use->zones != zones) {
			parts_touch(zones, parts);
			zones = use->zones;
			parts = 0;
		}
		parts |= use->parts;
		if (use->nr_lists != 0)
			heads_touch(use, bytes + nr * LINE_BYTES);
	}
	parts_touch(zones, parts);
}
