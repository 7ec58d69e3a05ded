/* SPDX-License-Identifier: GPL-2.0-only */
/* The hand-made machine of these tests. */
#include "fixture.h"

#include <stdio.h>

#include "core/base/lock_class.h"
#include "sim/console.h"

#define METADATA_START UINT64_C(0x200000)
#define METADATA_END   UINT64_C(0x1000000)

const struct fixture one_zone = {
	.zones = {{0, ZONE_NORMAL, 4096, 8192}},
};

char fixture_log[1 << 16];

static struct {
	const struct fixture *fixture;
	void (*body)(void);
	paddr_t metadata;
} now;

static void keep_line(void *arg, int level, const char *line)
{
	size_t used = strlen(fixture_log);

	(void)arg;
	if (level <= 4)
		snprintf(fixture_log + used, sizeof(fixture_log) - used, "%s\n", line);
}

uint32_t log_count(const char *text)
{
	uint32_t count = 0;
	const char *line = fixture_log;

	while (*line != '\0') {
		const char *end = strchr(line, '\n');
		const char *at = strstr(line, text);

		count += at != NULL && at < end;
		line = end + 1;
	}
	return count;
}

static void *metadata(size_t size)
{
	void *p = __va(now.metadata);

	now.metadata += (size + 63) & ~(size_t)63;
	assert(now.metadata <= METADATA_END);
	return p;
}

static bool in_hole(pfn_t pfn)
{
	for (uint32_t i = 0; i < FIXTURE_HOLES; i++) {
		const struct fixture_range *hole = &now.fixture->holes[i];

		if (pfn >= hole->start && pfn < hole->end)
			return true;
	}
	return false;
}

static void build_mem_map(pg_data_t *pgdat)
{
	pfn_t start = pgdat->node_start_pfn & ~(MAX_ORDER_NR_PAGES - 1);
	pfn_t end = ALIGN(pgdat->node_start_pfn + pgdat->node_spanned_pages, MAX_ORDER_NR_PAGES);
	struct page *map = metadata((end - start) * sizeof(struct page));

	pgdat->node_mem_map = map + (pgdat->node_start_pfn - start);
}

static void build_pages(struct zone *zone)
{
	for (pfn_t i = 0; i < zone->spanned_pages; i++) {
		struct page *page = zone->zone_pgdat->node_mem_map +
				    (zone->zone_start_pfn + i - zone->zone_pgdat->node_start_pfn);

		set_page_links(page, zone_idx(zone), (uint32_t)zone->node);
		init_page_count(page);
		reset_page_mapcount(page);
		SetPageReserved(page);
		INIT_LIST_HEAD(&page->lru);
		if (((zone->zone_start_pfn + i) & (pageblock_nr_pages - 1)) == 0 || i == 0)
			set_pageblock_migratetype(page, MIGRATE_MOVABLE);
		zone->present_pages += !in_hole(zone->zone_start_pfn + i);
	}
}

static void build_zone(struct zone *zone, pg_data_t *pgdat)
{
	zone->node = pgdat->node_id;
	zone->zone_pgdat = pgdat;
	spin_lock_init(&zone->lock, LOCK_ZONE);
	spin_lock_init(&zone->lru_lock, LOCK_ZONE_LRU);
	for (uint32_t order = 0; order < MAX_ORDER; order++) {
		for (uint32_t type = 0; type < MIGRATE_TYPES; type++)
			INIT_LIST_HEAD(&zone->free_area[order].free_list[type]);
	}
	zone->wait_table_hash_nr_entries = 4;
	zone->wait_table_bits = 2;
	zone->wait_table = metadata(4 * sizeof(wait_queue_head_t));
	for (uint32_t i = 0; i < 4; i++)
		init_waitqueue_head(&zone->wait_table[i]);
}

static void span_zone(const struct fixture_zone *spec)
{
	pg_data_t *pgdat = NODE_DATA(spec->nid);
	struct zone *zone = &pgdat->node_zones[spec->type];

	zone->zone_start_pfn = spec->start;
	zone->spanned_pages = spec->end - spec->start;
	zone->pageblock_flags = metadata(pageblock_usemap_size(zone->spanned_pages) + 64);
	if (pgdat->node_spanned_pages == 0)
		pgdat->node_start_pfn = spec->start;
	pgdat->node_spanned_pages = spec->end - pgdat->node_start_pfn;
	node_vars->max_pfn = max(node_vars->max_pfn, spec->end);
}

static uint32_t add_zones(struct zonelist *zonelist, uint32_t used, int nid)
{
	for (int type = MAX_NR_ZONES - 1; type >= 0; type--) {
		struct zone *zone = &NODE_DATA(nid)->node_zones[type];

		if (!populated_zone(zone))
			continue;
		zonelist->_zonerefs[used].zone = zone;
		zonelist->_zonerefs[used].zone_idx = type;
		zonelist->zlcache.z_to_n[used] = (uint16_t)nid;
		used++;
	}
	return used;
}

static void build_zonelists(int nid)
{
	struct zonelist *lists = NODE_DATA(nid)->node_zonelists;
	uint32_t used = 0;

	for (uint32_t i = 0; i < node_vars->nr_online_nodes; i++)
		used = add_zones(&lists[ZONELIST_FALLBACK], used,
				 (int)(((uint32_t)nid + i) % node_vars->nr_online_nodes));
	lists[ZONELIST_FALLBACK].zlcache_ptr = &lists[ZONELIST_FALLBACK].zlcache;
	add_zones(&lists[ZONELIST_THISNODE], 0, nid);
}

static void build_nodes(void)
{
	const struct fixture *fixture = now.fixture;

	node_vars->nr_online_nodes = fixture->nodes != 0 ? fixture->nodes : 1;
	node_vars->movable_zone = fixture->movable_is_highmem ? ZONE_HIGHMEM : ZONE_NORMAL;
	node_vars->page_group_by_mobility_disabled = fixture->ungrouped;
	for (int nid = 0; nid < (int)node_vars->nr_online_nodes; nid++) {
		pg_data_t *pgdat = NODE_DATA(nid);

		pgdat->node_id = nid;
		init_waitqueue_head(&pgdat->kswapd_wait);
		for (uint32_t type = 0; type < MAX_NR_ZONES; type++)
			build_zone(&pgdat->node_zones[type], pgdat);
	}
	for (uint32_t i = 0; i < FIXTURE_ZONES && fixture->zones[i].end != 0; i++)
		span_zone(&fixture->zones[i]);
	for (int nid = 0; nid < (int)node_vars->nr_online_nodes; nid++)
		build_mem_map(NODE_DATA(nid));
	for (uint32_t i = 0; i < FIXTURE_ZONES && fixture->zones[i].end != 0; i++) {
		struct zone *zone = node_zone(fixture->zones[i].nid, fixture->zones[i].type);

		build_pages(zone);
		zone->zone_pgdat->node_present_pages += zone->present_pages;
	}
	for (int nid = 0; nid < (int)node_vars->nr_online_nodes; nid++)
		build_zonelists(nid);
}

/* Free the frames of a zone in blocks that are as large as possible. */
static void release_zone(const struct fixture_zone *spec)
{
	for (pfn_t pfn = spec->start; pfn < spec->end;) {
		uint32_t order = MAX_ORDER - 1;

		if (in_hole(pfn)) {
			pfn++;
			continue;
		}
		for (; order > 0; order--) {
			bool whole = (pfn & ((1u << order) - 1)) == 0 &&
				     pfn + (1u << order) <= spec->end;

			for (pfn_t i = 0; whole && i < 1u << order; i++)
				whole = !in_hole(pfn + i);
			if (whole)
				break;
		}
		__free_pages_bootmem(pfn_to_page(pfn), order);
		node_vars->totalram_pages += 1u << order;
		pfn += 1u << order;
	}
}

static void start(void *arg)
{
	(void)arg;
	init_base();
	now.metadata = METADATA_START;
	build_nodes();
	page_alloc_init();
	if (!now.fixture->keep_frames) {
		for (uint32_t i = 0; i < FIXTURE_ZONES && now.fixture->zones[i].end != 0; i++)
			release_zone(&now.fixture->zones[i]);
	}
	local_irq_enable();
	gfp_allowed_mask_widen();
	setup_per_cpu_pageset();
	for (uint32_t cpu = 1; cpu < cpu_count(); cpu++)
		cpu_set_online(cpu, true);
	now.body();
	base_settle();
}

enum machine_end on_fixture(const struct fixture *fixture, void (*body)(void))
{
	struct boot_params params;
	pfn_t low_end = fixture->low_end;

	machine_init();
	boot_params_default(&params);
	params.cpus = fixture->cpus != 0 ? fixture->cpus : 1;
	params.nodes = fixture->nodes != 0 ? fixture->nodes : 1;
	machine_power_on(&params);
	if (low_end == 0) {
		for (uint32_t i = 0; i < FIXTURE_ZONES; i++)
			low_end = max(low_end, fixture->zones[i].end);
	}
	ram_set_direct_map_end(PFN_PHYS(low_end));
	machine_limit_set(100 * 1000 * 1000);
	now.fixture = fixture;
	now.body = body;
	fixture_log[0] = '\0';
	console_attach(keep_line, NULL);
	return machine_run(start, NULL);
}

void run_fixture(const struct fixture *fixture, void (*body)(void))
{
	enum machine_end end = on_fixture(fixture, body);

	cr_assert_eq(end, END_NONE, "ended: %d %s", (int)end, machine_end_text());
}

static bool matches(const char *text, const char *pattern)
{
	if (*pattern == '*')
		return matches(text, pattern + 1) || (*text != '\0' && matches(text + 1, pattern));
	return *text == *pattern && (*text == '\0' || matches(text + 1, pattern + 1));
}

void expect_end(const struct fixture *fixture, void (*body)(void), enum machine_end kind,
		const char *text)
{
	enum machine_end end = on_fixture(fixture, body);

	cr_assert_eq(end, kind, "ended: %d %s", (int)end, machine_end_text());
	cr_assert(matches(machine_end_text(), text), "ended with: %s", machine_end_text());
}

struct zone *zone_of(enum zone_type type)
{
	return node_zone(0, type);
}

struct zone *node_zone(int nid, enum zone_type type)
{
	return &NODE_DATA(nid)->node_zones[type];
}

uint32_t list_length(const struct zone *zone, uint32_t order, int migratetype)
{
	const struct list_head *head = &zone->free_area[order].free_list[migratetype];
	const struct list_head *at;
	uint32_t length = 0;

	list_for_each (at, head)
		length++;
	return length;
}

ulong_t pages_in_lists(const struct zone *zone)
{
	ulong_t pages = 0;

	for (uint32_t order = 0; order < MAX_ORDER; order++) {
		for (int type = 0; type < MIGRATE_TYPES; type++)
			pages += list_length(zone, order, type) << order;
	}
	return pages;
}

slong_t exact_state(const struct zone *zone, enum zone_stat_item item)
{
	slong_t sum = atomic_read(&zone->vm_stat[item]);

	for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
		sum += zone->pageset[cpu]->vm_stat_diff[item];
	return sum;
}

static void assert_block_sound(const struct zone *zone, struct page *page, uint32_t order)
{
	pfn_t pfn = page_to_pfn(page);

	cr_assert(PageBuddy(page));
	cr_assert_eq(page_order(page), order);
	cr_assert_eq(page_zone(page), zone);
	cr_assert_eq(pfn & ((1u << order) - 1), 0, "pfn %x order %u", pfn, order);
	cr_assert_geq(pfn, zone->zone_start_pfn);
	cr_assert_leq(pfn + (1u << order), zone->zone_start_pfn + zone->spanned_pages);
	for (pfn_t i = 0; i < 1u << order; i++) {
		cr_assert_eq(page_count(page + i), 0);
		cr_assert(ram_frame_poisoned(pfn + i), "pfn %x is free and not poisoned", pfn + i);
		cr_assert(i == 0 || !PageBuddy(page + i));
		cr_assert(!in_hole(pfn + i));
	}
}

void assert_zone_sound(const struct zone *zone)
{
	for (uint32_t order = 0; order < MAX_ORDER; order++) {
		ulong_t blocks = 0;

		for (uint32_t type = 0; type < MIGRATE_TYPES; type++) {
			struct page *page;

			list_for_each_entry (page, &zone->free_area[order].free_list[type], lru) {
				assert_block_sound(zone, page, order);
				blocks++;
			}
		}
		cr_assert_eq(blocks, zone->free_area[order].nr_free);
	}
	cr_assert_eq(exact_state(zone, NR_FREE_PAGES), (slong_t)pages_in_lists(zone));
}

void go_to_cpu(uint32_t cpu)
{
	sched_move_current(cpu);
}

uint32_t take_all(struct zone *zone)
{
	bool flags = spin_lock_irqsave(&zone->lock);
	uint32_t taken = 0;

	for (uint32_t order = MAX_ORDER; order-- > 0;) {
		for (uint32_t type = 0; type < MIGRATE_TYPES; type++) {
			struct list_head *list = &zone->free_area[order].free_list[type];

			while (!list_empty(list)) {
				struct page *page = list_first_entry(list, struct page, lru);

				free_list_del(zone, page, order);
				taken += 1u << order;
			}
		}
	}
	__mod_zone_page_state(zone, NR_FREE_PAGES, -(int)taken);
	spin_unlock_irqrestore(&zone->lock, flags);
	return taken;
}
