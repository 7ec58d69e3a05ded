/* SPDX-License-Identifier: GPL-2.0-only */
#include "fixture.h"

#include "core/base/highmem.h"
#include "core/base/kasan.h"
#include "core/base/pageblock.h"
#include "core/base/zone.h"

#define MAP_PADDR  UINT64_C(0x400000) /* the mem_maps of the test, in the direct map */
#define NODE_PAGES 8192u
#define ODD_START  0x333u /* of node 0's Normal zone, inside a pageblock */

static void zone_set(int nid, enum zone_type type, pfn_t start, pfn_t end)
{
	struct zone *zone = &NODE_DATA(nid)->node_zones[type];

	zone->zone_pgdat = NODE_DATA(nid);
	zone->node = nid;
	zone->zone_start_pfn = start;
	zone->spanned_pages = end - start;
	zone->present_pages = end - start;
	for (pfn_t pfn = start; pfn < end; pfn++) {
		struct page *page =
			NODE_DATA(nid)->node_mem_map + (pfn - NODE_DATA(nid)->node_start_pfn);

		page->flags = 0;
		set_page_links(page, type, (uint32_t)nid);
	}
}

/* Two nodes: DMA, Normal, HighMem on the first; Normal (of one page), Movable on the second. */
static void nodes_on(void)
{
	base_on(2);
	node_vars->nr_online_nodes = 2;
	node_vars->movable_zone = ZONE_HIGHMEM;
	for (int nid = 0; nid < 2; nid++) {
		pg_data_t *pgdat = NODE_DATA(nid);

		pgdat->node_id = nid;
		pgdat->node_start_pfn = (pfn_t)nid * NODE_PAGES;
		pgdat->node_spanned_pages = NODE_PAGES;
		pgdat->node_mem_map = (struct page *)__va(MAP_PADDR) + (size_t)nid * NODE_PAGES;
		for (int type = 0; type < MAX_NR_ZONES; type++)
			zone_set(nid, (enum zone_type)type, pgdat->node_start_pfn,
				 pgdat->node_start_pfn);
	}
	zone_set(0, ZONE_DMA, 0, ODD_START);
	zone_set(0, ZONE_NORMAL, ODD_START, 6000);
	zone_set(0, ZONE_HIGHMEM, 6000, NODE_PAGES);
	zone_set(1, ZONE_NORMAL, NODE_PAGES, NODE_PAGES + 1);
	zone_set(1, ZONE_MOVABLE, NODE_PAGES + 1, 2 * NODE_PAGES);
}

static void gfp_zone_of(void *flags)
{
	enum zone_type *zone = flags;

	*zone = gfp_zone(*zone);
}

Test(gfp_zone, all_sixteen_combinations)
{
	enum { BAD = -1 };
	static const int expected[16] = {
		/* D = 1, H = 2, D32 = 4, M = 8 */
		[0] = ZONE_NORMAL,  [1] = ZONE_DMA, [2] = ZONE_HIGHMEM,  [3] = BAD,
		[4] = ZONE_NORMAL,  [5] = BAD,      [6] = BAD,           [7] = BAD,
		[8] = ZONE_NORMAL,  [9] = ZONE_DMA, [10] = ZONE_MOVABLE, [11] = BAD,
		[12] = ZONE_NORMAL, [13] = BAD,     [14] = BAD,          [15] = BAD,
	};

	for (uint32_t bits = 0; bits < 16; bits++) {
		uint32_t answer = bits | GFP_KERNEL | __GFP_ZERO;

		base_on(1);
		enum machine_end end = machine_run(gfp_zone_of, &answer);
		if (expected[bits] == BAD) {
			cr_assert_eq(end, END_BUG, "bits %u", bits);
			cr_assert_str_eq(machine_end_text(), "gfp_zone: (GFP_ZONE_BAD >> bit) & 1");
		} else {
			cr_assert_eq(end, END_NONE);
			cr_assert_eq(answer, (uint32_t)expected[bits], "bits %u", bits);
		}
	}
}

Test(zone, walks_go_through_all_nodes)
{
	struct zone *zone;
	char text[64] = "";
	uint32_t nid;

	nodes_on();
	for_each_zone (zone)
		strcat(text, (const char[]){zone_name(zone)[0], (char)('0' + zone->node), 0});
	cr_assert_str_eq(text, "D0N0H0M0D1N1H1M1");
	text[0] = '\0';
	for_each_populated_zone (zone)
		strcat(text, (const char[]){zone_name(zone)[0], (char)('0' + zone->node), 0});
	cr_assert_str_eq(text, "D0N0H0N1M1");
	text[0] = '\0';
	for_each_online_node (nid)
		strcat(text, (const char[]){(char)('0' + nid), 0});
	cr_assert_str_eq(text, "01");
	cr_assert_str_eq(zone_type_name(ZONE_HIGHMEM), "HighMem");
}

/* M1 N1 N0 D0 and the end. */
static struct zonelist *list_on(void)
{
	static const struct {
		int nid;
		enum zone_type type;
	} rows[] = {{1, ZONE_MOVABLE}, {1, ZONE_NORMAL}, {0, ZONE_NORMAL}, {0, ZONE_DMA}};
	struct zonelist *list = &NODE_DATA(1)->node_zonelists[ZONELIST_FALLBACK];

	nodes_on();
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		list->_zonerefs[i].zone = &NODE_DATA(rows[i].nid)->node_zones[rows[i].type];
		list->_zonerefs[i].zone_idx = (int)rows[i].type;
	}
	list->_zonerefs[ARRAY_SIZE(rows)].zone = NULL;
	list->_zonerefs[ARRAY_SIZE(rows)].zone_idx = 0;
	return list;
}

static const char *list_text(struct zonelist *list, enum zone_type highest, const nodemask_t *nodes)
{
	static char text[64];
	struct zoneref *ref;
	struct zone *zone;

	text[0] = '\0';
	for_each_zone_zonelist_nodemask (zone, ref, list, highest, nodes)
		strcat(text, (const char[]){zone_name(zone)[0], (char)('0' + zone->node), 0});
	return text;
}

Test(zone, a_zonelist_walk_skips_zones_above_and_nodes_outside)
{
	struct zonelist *list = list_on();
	nodemask_t only0 = {0}, none = {0};
	struct zoneref *ref;
	struct zone *zone;
	int nr = 0;

	node_set(0, &only0);
	cr_assert_str_eq(list_text(list, ZONE_MOVABLE, NULL), "M1N1N0D0");
	cr_assert_str_eq(list_text(list, ZONE_HIGHMEM, NULL), "N1N0D0");
	cr_assert_str_eq(list_text(list, ZONE_DMA, NULL), "D0");
	cr_assert_str_eq(list_text(list, ZONE_MOVABLE, &only0), "N0D0");
	cr_assert_str_eq(list_text(list, ZONE_MOVABLE, &none), "");
	for_each_zone_zonelist (zone, ref, list, ZONE_NORMAL)
		nr++;
	cr_assert_eq(nr, 3);
	cr_assert_eq(first_zones_zonelist(list, ZONE_NORMAL, NULL, &zone), &list->_zonerefs[1]);
	cr_assert_eq(node_zonelist(1, GFP_KERNEL), list);
	cr_assert_eq(node_zonelist(1, GFP_THISNODE), list + 1);
}

Test(zone, highmem_is_what_the_kernel_does_not_map)
{
	nodes_on();
	cr_assert(is_highmem(&NODE_DATA(0)->node_zones[ZONE_HIGHMEM]));
	cr_assert(!is_highmem(&NODE_DATA(0)->node_zones[ZONE_NORMAL]));
	cr_assert(is_highmem(&NODE_DATA(1)->node_zones[ZONE_MOVABLE]));
	node_vars->movable_zone = ZONE_NORMAL;
	cr_assert(!is_highmem(&NODE_DATA(1)->node_zones[ZONE_MOVABLE]));
}

Test(zone, nodes_cpus_and_masks)
{
	nodemask_t mask = {0};
	uint32_t nid;

	nodes_on();
	cr_assert_eq(cpu_to_node(0), 0);
	cr_assert_eq(cpu_to_node(3), 1);
	cr_assert_eq(cpumask_of_node(1), 2);
	cr_assert_eq(numa_node_id(), 0);
	cr_assert(nodes_empty(mask));
	node_set(1, &mask);
	cr_assert(node_isset(1, mask));
	for_each_node_mask(nid, mask) cr_assert_eq(nid, 1);
	node_clear(1, &mask);
	cr_assert_eq(nodes_weight(mask), 0);
	cr_assert_eq(nodes_weight(node_online_mask()), 2);
	cr_assert(node_online(1));
	cr_assert(!node_online(2));
	cr_assert(!node_online(-1));
}

Test(zone, flags_are_taken_and_given_back)
{
	nodes_on();
	struct zone *zone = NODE_DATA(0)->node_zones;

	cr_assert(!zone_test_and_set_flag(zone, ZONE_OOM_LOCKED));
	cr_assert(zone_test_and_set_flag(zone, ZONE_OOM_LOCKED));
	cr_assert(zone_is_oom_locked(zone));
	cr_assert(!zone_is_reclaim_locked(zone));
	zone_clear_flag(zone, ZONE_OOM_LOCKED);
	cr_assert_eq(zone->flags, 0);
}

Test(page_addr, frames_pages_and_addresses_lead_to_each_other)
{
	static const pfn_t rows[] = {0,
				     1,
				     ODD_START,
				     5999,
				     6000,
				     NODE_PAGES - 1,
				     NODE_PAGES,
				     NODE_PAGES + 1,
				     2 * NODE_PAGES - 1};

	nodes_on();
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct page *page = pfn_to_page(rows[i]);

		cr_assert_eq(page_to_pfn(page), rows[i]);
		cr_assert_eq(page_to_phys(page), (paddr_t)rows[i] << PAGE_SHIFT);
		cr_assert_eq(page_to_nid(page), rows[i] >= NODE_PAGES);
		cr_assert_eq(virt_to_page(__va(page_to_phys(page))), page);
		const struct zone *zone = page_zone(page);
		cr_assert_lt(rows[i] - zone->zone_start_pfn, zone->spanned_pages);
	}
	cr_assert(!pfn_valid(2 * NODE_PAGES));
	cr_assert_eq(pfn_to_nid(0xffffffff), -1);
	cr_assert_eq(PFN_UP(4097), 2);
	cr_assert_eq(PFN_DOWN(8191), 1);
	cr_assert_eq(PFN_DOWN(UINT64_C(0x1fffff000)), 0x1fffff);
}

Test(page_addr, highmem_pages_have_no_address)
{
	nodes_on();
	cr_assert_null(page_address(pfn_to_page(6000)));
	cr_assert_eq(page_address(pfn_to_page(5999)), __va(5999 * 4096));
	cr_assert_eq(vaddr(__va(0)), PAGE_OFFSET);
	cr_assert(virt_addr_valid(__va(0x100000)));
	cr_assert(!virt_addr_valid(window_ptr(0x100000)));
}

static void page_of_a_hole(void)
{
	pfn_to_page(2 * NODE_PAGES);
}

Test(page_addr, a_frame_without_a_page_is_a_bug)
{
	nodes_on();
	must_end(page_of_a_hole, END_BUG, "pfn_to_page: nid < 0");
}

Test(page_ref, counts_are_the_heads)
{
	nodes_on();
	struct page *head = pfn_to_page(16), *tail = pfn_to_page(17);

	SetPageHead(head);
	SetPageTail(tail);
	tail->first_page = head;
	set_compound_order(head, 10);
	set_compound_page_dtor(head, 0x12345678);
	cr_assert_eq(compound_order(head), 10);
	cr_assert_eq(get_compound_page_dtor(head), 0x12345678);
	cr_assert_eq(compound_order(pfn_to_page(20)), 0);
	init_page_count(head);
	get_page(tail);
	cr_assert_eq(page_count(tail), 2);
	cr_assert(!put_page_testzero(head));
	cr_assert(put_page_testzero(head));
	cr_assert(!get_page_unless_zero(head));
	reset_page_mapcount(head);
	cr_assert_eq(page_mapcount(head), 0);
	cr_assert(!page_mapped(head));
	set_page_private(head, 7);
	cr_assert_eq(page_private(head), 7);
}

static void get_a_free_page(void)
{
	get_page(pfn_to_page(16));
}

static void put_a_free_page(void)
{
	put_page_testzero(pfn_to_page(16));
}

Test(page_ref, free_pages_cannot_be_got_or_put)
{
	nodes_on();
	must_end(get_a_free_page, END_BUG, "get_page: atomic_read(&page->_count) == 0");
	nodes_on();
	must_end(put_a_free_page, END_BUG, "put_page_testzero: atomic_read(&page->_count) == 0");
}

Test(pageblock, the_map_has_three_bits_a_block_in_whole_words)
{
	static const struct {
		uint32_t blocks_less_a_page;
		ulong_t bytes;
	} rows[] = {{1, 4}, {10, 4}, {11, 8}, {21, 8}, {22, 12}};

	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		ulong_t pages = rows[i].blocks_less_a_page * pageblock_nr_pages;

		cr_assert_eq(pageblock_usemap_size(pages), rows[i].bytes);
		cr_assert_eq(pageblock_usemap_size(pages - pageblock_nr_pages + 1), rows[i].bytes);
	}
}

Test(pageblock, bits_agree_with_an_array_of_blocks)
{
	int model[16] = {0};
	uint64_t state = 6;

	nodes_on();
	struct zone *zone = &NODE_DATA(0)->node_zones[ZONE_NORMAL];
	zone->pageblock_flags = scratch(0);
	for (uint32_t round = 0; round < 500; round++) {
		pfn_t offset = dice(&state) % zone->spanned_pages;
		struct page *page = pfn_to_page(ODD_START + offset);
		int type = (int)(dice(&state) % MIGRATE_TYPES);

		cr_assert_eq(get_pageblock_migratetype(page), model[offset / pageblock_nr_pages]);
		set_pageblock_migratetype(page, type);
		model[offset / pageblock_nr_pages] = type;
	}
	for (pfn_t offset = 0; offset < zone->spanned_pages; offset++)
		cr_assert_eq(get_pageblock_migratetype(pfn_to_page(ODD_START + offset)),
			     model[offset / pageblock_nr_pages]);
}

Test(pageblock, groups_of_bits_leave_the_others_alone)
{
	nodes_on();
	NODE_DATA(0)->node_zones[ZONE_NORMAL].pageblock_flags = scratch(0);
	struct page *page = pfn_to_page(ODD_START);

	set_pageblock_flags_group(page, 5, PB_migrate, PB_migrate_end);
	set_pageblock_flags_group(page, 1, PB_migrate + 1, PB_migrate + 1);
	cr_assert_eq(get_pageblock_flags_group(page, PB_migrate, PB_migrate_end), 7);
	cr_assert_eq(get_pageblock_flags_group(page, PB_migrate + 1, PB_migrate_end), 3);
}

Test(pageblock, without_mobility_every_block_is_unmovable)
{
	nodes_on();
	NODE_DATA(0)->node_zones[ZONE_NORMAL].pageblock_flags = scratch(0);
	node_vars->page_group_by_mobility_disabled = true;
	set_pageblock_migratetype(pfn_to_page(ODD_START), MIGRATE_MOVABLE);
	cr_assert_eq(get_pageblock_migratetype(pfn_to_page(ODD_START)), MIGRATE_UNMOVABLE);
}

static void set_outside_the_zone(void)
{
	struct page *page = pfn_to_page(6001);

	set_page_zone(page, ZONE_NORMAL);
	set_pageblock_migratetype(page, MIGRATE_MOVABLE);
}

Test(pageblock, writing_outside_the_zone_is_a_bug)
{
	nodes_on();
	must_end(set_outside_the_zone, END_BUG,
		 "set_pageblock_flags_group: pfn >= zone->zone_start_pfn + zone->spanned_pages");
}

Test(highmem, pages_are_cleared_and_copied_wherever_they_lie)
{
	uint32_t value = 0x1234;

	nodes_on();
	frame_write(6001, 8, &value, sizeof(value));
	copy_highpage(pfn_to_page(6002), pfn_to_page(6001));
	clear_highpage(pfn_to_page(6001));
	frame_read(6001, 8, &value, sizeof(value));
	cr_assert_eq(value, 0);
	frame_read(6002, 8, &value, sizeof(value));
	cr_assert_eq(value, 0x1234);
	zero_user_segment(pfn_to_page(6002), 9, 4087);
	frame_read(6002, 8, &value, sizeof(value));
	cr_assert_eq(value, 0x34);
}

Test(kasan, free_blocks_are_poisoned_as_a_whole)
{
	nodes_on();
	kasan_free_pages(pfn_to_page(5000), 2);
	for (pfn_t pfn = 4999; pfn < 5005; pfn++)
		cr_assert_eq(ram_frame_poisoned(pfn), pfn >= 5000 && pfn < 5004);
	kasan_alloc_pages(pfn_to_page(5001), 0);
	cr_assert(!ram_frame_poisoned(5001));
	cr_assert(ram_frame_poisoned(5002));
	kasan_alloc_pages(pfn_to_page(5000), 2);
	cr_assert(!ram_frame_poisoned(5003));
}
