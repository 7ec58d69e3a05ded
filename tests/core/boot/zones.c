/* SPDX-License-Identifier: GPL-2.0-only */
/* Nodes, zones and struct pages, recounted frame by frame from the e820 map. */
#include "fixture.h"

#include "core/base/pageblock.h"
#include "core/base/zone.h"
#include "core/boot/bootmem.h"

struct zone_line {
	uint32_t ram_mb, highmem_mb, nodes;
	uint32_t kernelcore_mb, movablecore_mb;
	uint32_t hole_mb, hole_size_mb; /* a reserved stretch; 0: none */
};

static const struct zone_line lines[] = {
	{4, 0, 1, 0, 0, 0, 0},    {8, 0, 1, 0, 0, 0, 0},           {16, 0, 1, 0, 0, 0, 0},
	{17, 0, 1, 0, 0, 0, 0},   {24, 0, 1, 0, 0, 0, 0},          {24, 16, 1, 0, 0, 0, 0},
	{48, 16, 1, 0, 0, 0, 0},  {48, 16, 2, 0, 0, 0, 0},         {48, 16, 3, 0, 0, 0, 0},
	{48, 16, 4, 0, 0, 0, 0},  {96, 32, 4, 0, 0, 0, 0},         {48, 0, 2, 0, 0, 12, 12},
	{48, 16, 4, 0, 0, 6, 17}, {48, 16, 1, 0, 0, 30, 4},        {48, 16, 1, 0, 0, 33, 14},
	{48, 16, 1, 40, 0, 0, 0}, {48, 16, 1, 20, 0, 0, 0},        {48, 16, 1, 48, 0, 0, 0},
	{48, 16, 1, 0, 8, 0, 0},  {48, 16, 1, 0, 48, 0, 0},        {48, 16, 1, 0, 1, 0, 0},
	{96, 32, 4, 80, 0, 0, 0}, {96, 0, 4, 30, 0, 0, 0},         {96, 0, 4, 10, 0, 0, 0},
	{96, 0, 4, 0, 50, 0, 0},  {96, 0, 3, 30, 20, 10, 30},      {8, 0, 1, 3, 0, 0, 0},
	{1024, 0, 2, 0, 0, 0, 0}, {1024, 0, 2, 500, 0, 0, 0},      {48, 44, 1, 0, 0, 0, 0},
	{48, 44, 2, 0, 0, 0, 0},  {1000, 100, 4, 0, 10, 700, 290},
};

static void line_set(const struct zone_line *l)
{
	line_of(l->ram_mb * MIB);
	line.nodes = l->nodes;
	if (l->highmem_mb != 0) {
		line.given |= BOOT_HAS_HIGHMEM;
		line.highmem = l->highmem_mb * MIB;
	}
	if (l->kernelcore_mb != 0) {
		line.given |= BOOT_HAS_KERNELCORE;
		line.kernelcore = l->kernelcore_mb * MIB;
	}
	if (l->movablecore_mb != 0) {
		line.given |= BOOT_HAS_MOVABLECORE;
		line.movablecore = l->movablecore_mb * MIB;
	}
	if (l->hole_size_mb != 0)
		e820_entry(l->hole_mb * MIB, l->hole_size_mb * MIB, E820_RESERVED);
}

static const struct zone_line *now;

static int node_of(pfn_t pfn)
{
	for (int nid = 0; nid < (int)node_vars->nr_online_nodes; nid++) {
		if (pfn >= NODE_DATA(nid)->node_start_pfn && pfn < node_end_pfn(nid))
			return nid;
	}
	return -1;
}

/* Where a frame belongs by the rules, asking no zone. */
static enum zone_type zone_wanted(pfn_t pfn, int nid)
{
	enum zone_type type = ZONE_HIGHMEM;

	if (pfn < min(MAX_DMA_PFN, node_vars->max_low_pfn))
		type = ZONE_DMA;
	else if (pfn < node_vars->max_low_pfn)
		type = ZONE_NORMAL;
	if (init_vars->zone_movable_pfn[nid] != 0 && type == node_vars->movable_zone &&
	    pfn >= init_vars->zone_movable_pfn[nid])
		type = ZONE_MOVABLE;
	return type;
}

static void zone_is_recounted(int nid, enum zone_type type)
{
	const struct zone *zone = &NODE_DATA(nid)->node_zones[type];
	pfn_t end = node_end_pfn(nid);
	ulong_t span = 0, ram = 0, memmap;
	pfn_t first = 0;

	for (pfn_t pfn = NODE_DATA(nid)->node_start_pfn; pfn < end; pfn++) {
		if (zone_wanted(pfn, nid) != type)
			continue;
		first = span++ == 0 ? pfn : first;
		ram += page_is_ram(pfn);
	}
	cr_assert_eq(zone->spanned_pages, span, "node %d %s: %u, not %u", nid, zone_type_name(type),
		     zone->spanned_pages, span);
	memmap = (ulong_t)(((uint64_t)span * sizeof(struct page) + 4095) >> PAGE_SHIFT);
	cr_assert_eq(zone->present_pages, ram >= memmap ? ram - memmap : ram);
	cr_assert_eq(zone->zone_pgdat, NODE_DATA(nid));
	cr_assert_eq(zone->node, nid);
	cr_assert_eq(zone->min_unmapped_pages, zone->present_pages / 100);
	cr_assert_eq(zone->min_slab_pages, zone->present_pages * 5 / 100);
	if (span == 0)
		return;
	cr_assert_eq(zone->zone_start_pfn, first);
	cr_assert_eq(zone->wait_table_hash_nr_entries, wait_table_hash_nr_entries(span));
	cr_assert_eq(1u << zone->wait_table_bits, zone->wait_table_hash_nr_entries);
	cr_assert_not_null(zone->pageblock_flags);
}

/* Nodes are contiguous, their borders aligned, and none is more than two blocks from its share. */
static void nodes_are_even(void)
{
	uint32_t nr = node_vars->nr_online_nodes;
	pfn_t total = e820_ram_pages(0, node_vars->max_pfn);
	pfn_t start = 0;

	cr_assert_eq(nr, line.nodes);
	for (uint32_t nid = 0; nid < nr; nid++) {
		pfn_t end = node_end_pfn((int)nid);
		pfn_t ram = e820_ram_pages(start, end);
		int64_t off = (int64_t)ram - total / nr;

		cr_assert_gt(ram, 0);
		cr_assert(off < 2048 + 1024 * (int64_t)nr && off > -2048 - 1024 * (int64_t)nr,
			  "node %u of %u has %u of %u pages", nid, nr, ram, total);
		if (nid + 1 < nr)
			cr_assert_eq(NODE_DATA(nid + 1)->node_start_pfn % MAX_ORDER_NR_PAGES, 0);
		start = end;
	}
	cr_assert_eq(e820_ram_pages(start, node_vars->max_pfn), 0, "all RAM is some node's");
}

static void pages_are_initial(void)
{
	for (pfn_t pfn = 0; pfn < node_vars->max_pfn; pfn++) {
		int nid = node_of(pfn);
		struct page *page;

		cr_assert(nid >= 0 || !page_is_ram(pfn));
		cr_assert_eq(pfn_valid(pfn), nid >= 0);
		if (nid < 0)
			continue;
		page = pfn_to_page(pfn);
		cr_assert_eq(page_to_pfn(page), pfn);
		cr_assert_eq(page_to_nid(page), nid);
		cr_assert_eq(page_zonenum(page), zone_wanted(pfn, nid), "frame %u", pfn);
		cr_assert(PageReserved(page));
		cr_assert_eq(page_count(page), 1);
		cr_assert_not(page_mapped(page));
		cr_assert(list_empty(&page->lru));
		cr_assert_eq((uintptr_t)page % 64, 0);
		if (pfn % pageblock_nr_pages == 0)
			cr_assert_eq(get_pageblock_migratetype(page), MIGRATE_MOVABLE);
	}
}

/* The struct pages from one multiple of MAX_ORDER to the other lie in reserved lowmem. */
static void mem_maps_are_reserved(void)
{
	int nid;

	for_each_online_node (nid) {
		const pg_data_t *pgdat = NODE_DATA(nid);
		pfn_t before = pgdat->node_start_pfn % MAX_ORDER_NR_PAGES;
		paddr_t start = __pa(pgdat->node_mem_map - before);
		paddr_t end =
			__pa(pgdat->node_mem_map + (ALIGN(node_end_pfn(nid), MAX_ORDER_NR_PAGES) -
						    pgdat->node_start_pfn));
		const struct early_res *r = early_res_slot(find_overlapped_early(start, end));

		cr_assert_not_null(r);
		cr_assert_leq(r->start, start);
		cr_assert_geq(r->end, end);
		cr_assert_leq(end, PFN_PHYS(node_vars->max_low_pfn));
	}
}

/* The kernel's part is what was asked for, but for whole blocks of the border and lowmem. */
static void kernelcore_is_kept(void)
{
	ulong_t total = e820_ram_pages(0, node_vars->max_pfn);
	ulong_t asked = now->kernelcore_mb * MIB_PAGES;
	ulong_t movable = 0, usable = 0;
	int nid;

	if (now->movablecore_mb != 0)
		asked = max(asked, total - ALIGN(now->movablecore_mb * MIB_PAGES, 1024u));
	for_each_online_node (nid) {
		pfn_t start = init_vars->zone_movable_pfn[nid];

		cr_assert_eq(start % MAX_ORDER_NR_PAGES, 0);
		cr_assert(start != 0 || asked == 0);
		for (pfn_t pfn = NODE_DATA(nid)->node_start_pfn; pfn < node_end_pfn(nid); pfn++) {
			movable += page_is_ram(pfn) && zone_wanted(pfn, nid) == ZONE_MOVABLE;
			usable +=
				page_is_ram(pfn) && pfn >= init_vars->arch_zone_lowest_possible_pfn
								    [node_vars->movable_zone];
		}
	}
	if (asked == 0) {
		cr_assert_eq(movable, 0);
		return;
	}
	/* each node's border is rounded up by less than a block; rounds leave less than a node */
	if (asked >= total)
		asked = total;
	cr_assert_leq(movable, total - asked + node_vars->nr_online_nodes);
	cr_assert_geq(movable + 1024 * node_vars->nr_online_nodes, min(total - asked, usable));
}

static void zones_are_recounted(void)
{
	int nid;

	boot_to_zones();
	nodes_are_even();
	for_each_online_node (nid) {
		ulong_t ram = e820_ram_pages(NODE_DATA(nid)->node_start_pfn, node_end_pfn(nid));

		cr_assert_eq(NODE_DATA(nid)->node_present_pages, ram);
		for (enum zone_type type = 0; type < MAX_NR_ZONES; type++)
			zone_is_recounted(nid, type);
	}
	pages_are_initial();
	mem_maps_are_reserved();
	kernelcore_is_kept();
}

Test(zones, equal_a_recount_from_the_map_for_every_kind_of_boot_line)
{
	for (size_t i = 0; i < ARRAY_SIZE(lines); i++) {
		now = &lines[i];
		line_set(now);
		on_machine(zones_are_recounted);
	}
}

/* Random maps: holes, odd sizes, frames that are RAM in part. */
static void random_line(void)
{
	uint64_t end = (40 + dice(60)) * MIB + dice(4) * 0x800;

	line_of(end);
	line.nodes = 1 + dice(4);
	line.pse = dice(2);
	for (uint32_t i = dice(6); i > 0; i--) {
		uint64_t start = 8 * MIB + dice(90) * MIB + dice(1000) * 0x800;

		e820_entry(start, dice(3000) * 0x800, 2 + dice(4));
	}
	if (dice(2)) {
		line.given |= BOOT_HAS_HIGHMEM;
		line.highmem = dice(24) * MIB + dice(1024) * 0x1000;
	}
	if (dice(3) == 0) {
		line.given |= BOOT_HAS_KERNELCORE;
		line.kernelcore = dice(80) * MIB;
	}
	if (dice(3) == 0) {
		line.given |= BOOT_HAS_MOVABLECORE;
		line.movablecore = dice(30) * MIB;
	}
}

static void zones_of_random_line(void)
{
	int nid;

	boot_to_zones();
	for_each_online_node (nid) {
		for (enum zone_type type = 0; type < MAX_NR_ZONES; type++)
			zone_is_recounted(nid, type);
	}
	pages_are_initial();
	mem_maps_are_reserved();
}

Test(zones, equal_a_recount_for_a_hundred_random_boot_lines)
{
	for (int round = 0; round < 100; round++) {
		random_line();
		on_machine(zones_of_random_line);
	}
}

static const struct {
	ulong_t pages, entries;
} wait_tables[] = {
	{0, 4},     {1, 4},           {1024, 4},        {1280, 8},        {4096, 16},
	{4352, 32}, {1u << 18, 1024}, {1u << 20, 4096}, {1u << 22, 4096},
};

Test(zones, have_one_wait_queue_for_256_pages_4_to_4096)
{
	for (size_t i = 0; i < ARRAY_SIZE(wait_tables); i++)
		cr_expect_eq(wait_table_hash_nr_entries(wait_tables[i].pages),
			     wait_tables[i].entries, "%u pages", wait_tables[i].pages);
}

static void kernelcore_too_large_to_be_pages(void)
{
	boot_to_zones();
	cr_assert_eq(init_vars->zone_movable_pfn[0], 0, "cut to 0 pages: nothing was asked");
}

Test(zones, a_kernelcore_beyond_32_bits_of_pages_warns)
{
	line_of(48 * MIB);
	line.given = BOOT_HAS_KERNELCORE;
	line.kernelcore = UINT64_C(1) << 44;
	on_machine(kernelcore_too_large_to_be_pages);
	cr_assert_eq(log_count("4|WARN cmdline_parse_core:"), 1);
}

static void bootmem(void)
{
	uint8_t *low, *high;
	pg_data_t *pgdat = NODE_DATA(1);

	boot_to_zones();
	memset(__va(24 * MIB), 0xff, MIB);
	low = __alloc_bootmem(5000, 64, 24 * MIB);
	cr_assert_geq(__pa(low), 24 * MIB);
	cr_assert_eq(__pa(low) % 64, 0);
	for (int i = 0; i < 5000; i++)
		cr_assert_eq(low[i], 0);
	/* the goal cannot be met: from anywhere */
	high = __alloc_bootmem(5000, 4096, 40 * MIB);
	cr_assert_lt(__pa(high), 32 * MIB);
	cr_assert_eq(__pa(high) % 4096, 0);
	/* nodes: 0 to 24 MiB, 24 to 48 MiB; lowmem ends at 32 */
	high = __alloc_bootmem_node(pgdat, MIB, 64, 0);
	cr_assert_geq(__pa(high), 24 * MIB);
	high = __alloc_bootmem_node(pgdat, 10 * MIB, 64, 0);
	cr_assert_lt(__pa(high), 24 * MIB, "the other node has room");
	cr_assert_null(__alloc_bootmem_nopanic(40 * MIB, 64, 0));
	cr_assert_null(__alloc_memory_core_early(1, 10 * MIB, 64, 0, UINT64_MAX));
	cr_assert_null(__alloc_memory_core_early(0, MIB, 64, 0, MIB));
}

static void bootmem_fails(void)
{
	boot_to_zones();
	__alloc_bootmem_node(NODE_DATA(1), 40 * MIB, 64, 0);
}

Test(bootmem, is_zeroed_aligned_and_falls_back_from_goal_and_node)
{
	line_of(48 * MIB);
	line.given = BOOT_HAS_HIGHMEM;
	line.highmem = 16 * MIB;
	line.nodes = 2;
	on_machine(bootmem);
	must_panic(bootmem_fails, "Out of memory");
	cr_assert_eq(log_count("1|bootmem alloc of 41943040 bytes failed!"), 1);
}
