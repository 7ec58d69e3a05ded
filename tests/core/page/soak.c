/* SPDX-License-Identifier: GPL-2.0-only */
/* Random calls on several CPUs against a map of who owns which frame. */
#include "fixture.h"

#include "core/page/page_isolation.h"
#include "core/page/page_sysctl.h"

#define FIRST 4096u
#define LAST  16384u
#define SLOTS 512
#define STEPS 100000

static const struct fixture machine_of_all = {
	.cpus = 4,
	.nodes = 2,
	.low_end = 8192,
	.zones = {{0, ZONE_DMA, 4096, 5120},
		  {0, ZONE_NORMAL, 5120, 8192 - 300},
		  {0, ZONE_HIGHMEM, 8192 - 300, 10240},
		  {1, ZONE_HIGHMEM, 10240, 14336},
		  {1, ZONE_MOVABLE, 14336, 16384}},
	.holes = {{6000, 6100}, {9216, 9217}},
};

static struct slot {
	struct page *page; /* NULL: empty */
	uint32_t order;
	bool compound;
	uint32_t tag;
} slots[SLOTS];

static uint16_t owner[LAST]; /* slot + 1 */
static uint32_t owned;

static void own(struct slot *slot, uint16_t id)
{
	pfn_t pfn = page_to_pfn(slot->page);

	cr_assert_eq(pfn & ((1u << slot->order) - 1), 0);
	for (pfn_t i = 0; i < 1u << slot->order; i++) {
		cr_assert_eq(owner[pfn + i], 0, "frame %x is given out twice", pfn + i);
		cr_assert_eq(page_zone(slot->page + i), page_zone(slot->page));
		owner[pfn + i] = id;
	}
	owned += 1u << slot->order;
	frame_write(pfn, 0, &slot->tag, sizeof(slot->tag));
}

static gfp_t random_gfp(void)
{
	static const gfp_t kinds[] = {GFP_NOWAIT,    GFP_ATOMIC,
				      GFP_DMA,       GFP_THISNODE,
				      __GFP_HIGHMEM, __GFP_HIGHMEM | __GFP_MOVABLE,
				      __GFP_MOVABLE, __GFP_RECLAIMABLE};
	gfp_t gfp = kinds[random_below(ARRAY_SIZE(kinds))] | __GFP_NOWARN;

	if (random_below(4) == 0)
		gfp |= __GFP_COMP;
	if (random_below(4) == 0)
		gfp |= __GFP_COLD;
	if (random_below(8) == 0)
		gfp |= __GFP_ZERO;
	return gfp;
}

static void allocate(uint32_t n)
{
	struct slot *slot = &slots[n];
	gfp_t gfp = random_gfp();

	slot->order = random_below(3) != 0 ? 0 : random_below(9);
	slot->page = alloc_pages_node((int)random_below(3) - 1, gfp, slot->order);
	if (slot->page == NULL)
		return;
	cr_assert_leq((int)page_zonenum(slot->page), (int)gfp_zone(gfp));
	slot->compound = (gfp & __GFP_COMP) != 0 && slot->order > 0;
	cr_assert_eq(PageCompound(slot->page), slot->compound);
	if (gfp & __GFP_ZERO) {
		uint32_t word;

		frame_read(page_to_pfn(slot->page), 4092, &word, sizeof(word));
		cr_assert_eq(word, 0);
	}
	slot->tag = random32();
	own(slot, (uint16_t)(n + 1));
}

static void release(struct slot *slot)
{
	pfn_t pfn = page_to_pfn(slot->page);
	uint32_t tag;

	frame_read(pfn, 0, &tag, sizeof(tag));
	cr_assert_eq(tag, slot->tag, "frame %x changed", pfn);
	for (pfn_t i = 0; i < 1u << slot->order; i++)
		owner[pfn + i] = 0;
	owned -= 1u << slot->order;
	if (slot->compound) {
		put_page(slot->page + random_below(1u << slot->order));
	} else if (slot->order > 0 && random_below(2) == 0) {
		split_page(slot->page, slot->order);
		for (pfn_t i = 0; i < 1u << slot->order; i++)
			put_page(slot->page + i);
	} else {
		__free_pages(slot->page, slot->order);
	}
	slot->page = NULL;
}

static void change_tunable(void)
{
	int32_t value;

	switch (random_below(5)) {
	case 0:
		value = (int32_t)random_below(4096);
		(void)!page_sysctl("min_free_kbytes", &value, 1);
		break;
	case 1:
		value = (int32_t)(8 + random_below(2000));
		(void)!page_sysctl("percpu_pagelist_fraction", &value, 1);
		break;
	case 2:
		value = (int32_t)(16 + random_below(300));
		(void)!page_sysctl("lowmem_reserve_ratio", &value, 1);
		break;
	case 3:
		drain_all_pages();
		break;
	default:
		clock_tick(HZ);
		base_settle();
		break;
	}
}

static struct page *isolated;

static void change_isolation(void)
{
	struct page *page = pfn_to_page(FIRST + random_below(LAST - FIRST));

	if (isolated != NULL) {
		unset_migratetype_isolate(isolated);
		isolated = NULL;
	} else if (set_migratetype_isolate(page) == 0) {
		isolated = page;
	}
}

static void assert_nothing_lost(void)
{
	ulong_t total = 0;
	struct zone *zone;

	for_each_populated_zone (zone) {
		struct page *page;

		total += (ulong_t)exact_state(zone, NR_FREE_PAGES);
		for (uint32_t cpu = 0; cpu < cpu_count(); cpu++) {
			int count = 0;

			for (int type = 0; type < MIGRATE_PCPTYPES; type++) {
				list_for_each_entry (page, &zone->pageset[cpu]->pcp.lists[type],
						     lru) {
					cr_assert_eq(owner[page_to_pfn(page)], 0);
					cr_assert(ram_frame_poisoned(page_to_pfn(page)));
					count++;
				}
			}
			cr_assert_eq(count, zone->pageset[cpu]->pcp.count);
			total += (ulong_t)count;
		}
		assert_zone_sound(zone);
	}
	cr_assert_eq(total + owned, node_vars->totalram_pages);
}

static void soak(void)
{
	init_per_zone_wmark_min();
	setup_vmstat();
	for (uint32_t step = 0; step < STEPS; step++) {
		uint32_t n = random_below(SLOTS);

		if (random_below(16) == 0)
			go_to_cpu(random_below(4));
		if (slots[n].page == NULL)
			allocate(n);
		else
			release(&slots[n]);
		if (step % 128 == 0)
			change_tunable();
		if (step % 64 == 0)
			change_isolation();
		if (step % 5000 == 0)
			assert_nothing_lost();
		base_settle();
	}
	for (uint32_t n = 0; n < SLOTS; n++) {
		if (slots[n].page != NULL)
			release(&slots[n]);
	}
	if (isolated != NULL)
		unset_migratetype_isolate(isolated);
	drain_all_pages();
	assert_nothing_lost();
	cr_assert_str_empty(fixture_log);
}

Test(soak, a_hundred_thousand_random_calls_agree_with_an_owner_map)
{
	run_fixture(&machine_of_all, soak);
}
