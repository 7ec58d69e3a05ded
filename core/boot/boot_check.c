/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Recounts of start-up's results from the final memory map. The recounting is done frame by frame,
 * where start-up computes with ranges.
 */
#include "core/boot/boot_check.h"

#include "core/base/zone.h"
#include "core/boot/boot_check_reserve.h"
#include "core/boot/boot_internal.h"
#include "core/pgtable/pgtable.h"
#include "sim/mark.h"

typedef void zone_check_fn(struct check_run *run, const struct zone *zone);

static void for_each_spanned_zone(struct check_run *run, zone_check_fn *fn)
{
	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++) {
		for (uint32_t i = 0; i < MAX_NR_ZONES; i++) {
			if (NODE_DATA(nid)->node_zones[i].spanned_pages != 0)
				fn(run, &NODE_DATA(nid)->node_zones[i]);
		}
	}
}

/* The form of a check for every step: once more if the step wrote to what it looks at. */
static void full_if(bool touched, void (*full)(struct check_run *run), struct check_run *run)
{
	if (touched)
		full(run);
}

static pfn_t zone_end(const struct zone *zone)
{
	return zone->zone_start_pfn + zone->spanned_pages;
}

/* Of zone @zone, by position alone: its flags may be what is wrong. */
static struct page *page_in(const struct zone *zone, pfn_t pfn)
{
	const pg_data_t *pgdat = zone->zone_pgdat;

	return pgdat->node_mem_map + (pfn - pgdat->node_start_pfn);
}

/* The frames of RAM of a zone, that are not reserved or all of them. */
static ulong_t ram_frames(const struct zone *zone, bool given)
{
	const struct e820map *map = &boot_vars->e820;
	ulong_t frames = 0;
	pfn_t start, end;

	for (uint32_t i = 0; i < map->nr_map; i++) {
		if (!e820_find_active_region(&map->map[i], zone->zone_start_pfn, zone_end(zone),
					     &start, &end))
			continue;
		for (pfn_t pfn = start; pfn < end; pfn++)
			frames += !given || !PageReserved(page_in(zone, pfn));
	}
	return frames;
}

/* ---- M1, M2: maps ---------------------------------------------------------------------------- */

static void m1_full(struct check_run *run)
{
	const struct e820map *map = &boot_vars->e820;

	CHECK_THAT(run, map->nr_map <= E820_X_MAX, "e820 has %u entries", map->nr_map);
	for (uint32_t i = 0; i < map->nr_map && !run->failed; i++) {
		const struct e820entry *entry = &map->map[i];
		uint64_t end = entry->addr + entry->size;

		CHECK_THAT(run, entry->size != 0 && end - 1 >= entry->addr,
			   "e820 entry %u is empty or wraps", i);
		if (i + 1 == map->nr_map)
			break;
		CHECK_THAT(run,
			   end <= entry[1].addr &&
				   !(end == entry[1].addr && entry->type == entry[1].type),
			   "e820 entries %u and %u overlap, fall, or should be one", i, i + 1);
	}
}

static void m1_touched(struct check_run *run)
{
	full_if(check_touched(&boot_vars->e820, sizeof(boot_vars->e820)), m1_full, run);
}

/* Gone with the rest of the boot data once that is freed. */
static void m2_full(struct check_run *run)
{
	const struct node_active_region *map = init_vars->early_node_map;

	if (boot_vars->initmem_freed)
		return;
	for (int i = 0; i < init_vars->nr_nodemap_entries; i++) {
		CHECK_THAT(run,
			   map[i].start_pfn < map[i].end_pfn &&
				   (uint32_t)map[i].nid < node_vars->nr_online_nodes &&
				   map[i].end_pfn <= node_vars->max_pfn,
			   "early_node_map entry %d: node %d 0x%x to 0x%x", i, map[i].nid,
			   map[i].start_pfn, map[i].end_pfn);
		CHECK_THAT(run, i == 0 || map[i - 1].end_pfn <= map[i].start_pfn,
			   "early_node_map entries %d and %d overlap or fall", i - 1, i);
	}
}

static void m2_touched(struct check_run *run)
{
	full_if(check_touched(init_vars->early_node_map, sizeof(init_vars->early_node_map)),
		m2_full, run);
}

/* ---- M3, M4, M5: nodes and zones ------------------------------------------------------------- */

static void m3_name(struct check_run *run, uint32_t nid, uint32_t i)
{
	const struct zone *zone = &NODE_DATA(nid)->node_zones[i];

	CHECK_THAT(run, zone->zone_pgdat == NODE_DATA(nid) && zone->node == (int)nid,
		   "node %u zone %u: names another node", nid, i);
}

static void m3_node(struct check_run *run, uint32_t nid)
{
	const pg_data_t *pgdat = NODE_DATA(nid);
	pfn_t next = pgdat->node_start_pfn;

	CHECK_THAT(run, nid == 0 || node_end_pfn((int)nid - 1) <= pgdat->node_start_pfn,
		   "node %u begins inside node %u", nid, nid - 1);
	for (uint32_t i = 0; i < MAX_NR_ZONES; i++) {
		const struct zone *zone = &pgdat->node_zones[i];

		m3_name(run, nid, i);
		if (zone->spanned_pages == 0)
			continue;
		CHECK_THAT(run,
			   zone->zone_start_pfn >= next && zone_end(zone) <= node_end_pfn((int)nid),
			   "node %u zone %u: 0x%x to 0x%x leaves the node or overlaps", nid, i,
			   zone->zone_start_pfn, zone_end(zone));
		next = zone_end(zone);
	}
}

static void m3_full(struct check_run *run)
{
	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes && !run->failed; nid++)
		m3_node(run, nid);
}

/* Present: RAM less the struct pages of the span, if there is that much. */
static void m4_zone(struct check_run *run, const struct zone *zone)
{
	ulong_t ram = ram_frames(zone, false);
	ulong_t memmap =
		(ulong_t)(((uint64_t)zone->spanned_pages * sizeof(struct page) + PAGE_SIZE - 1) >>
			  PAGE_SHIFT);
	ulong_t present = ram >= memmap ? ram - memmap : ram;

	CHECK_THAT(run, zone->present_pages == present,
		   "node %d zone %s: present_pages %u, %u frames of RAM and %u of memmap",
		   zone->node, zone_name(zone), zone->present_pages, ram, memmap);
}

static void m4_node(struct check_run *run, const pg_data_t *pgdat)
{
	ulong_t spanned = 0;
	ulong_t ram = 0;

	for (uint32_t i = 0; i < MAX_NR_ZONES; i++) {
		spanned += pgdat->node_zones[i].spanned_pages;
		ram += ram_frames(&pgdat->node_zones[i], false);
	}
	CHECK_THAT(run, pgdat->node_spanned_pages == spanned && pgdat->node_present_pages == ram,
		   "node %d: spanned %u present %u, counted %u and %u", pgdat->node_id,
		   pgdat->node_spanned_pages, pgdat->node_present_pages, spanned, ram);
}

static void m4_full(struct check_run *run)
{
	for_each_spanned_zone(run, m4_zone);
	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++)
		m4_node(run, NODE_DATA(nid));
}

static void m5_zone(struct check_run *run, const struct zone *zone)
{
	bool high = is_highmem(zone);
	pfn_t border = node_vars->max_low_pfn;

	CHECK_THAT(run, high ? zone->zone_start_pfn >= border : zone_end(zone) <= border,
		   "node %d zone %s lies on the wrong side of lowmem's end 0x%x", zone->node,
		   zone_name(zone), border);
}

static void m5_full(struct check_run *run)
{
	pfn_t low = node_vars->max_low_pfn;

	for_each_spanned_zone(run, m5_zone);
	CHECK_THAT(run, ram_direct_map_end() == PFN_PHYS(low),
		   "max_low_pfn 0x%x is not where the direct map ends", low);
	CHECK_THAT(run, node_vars->high_memory == PAGE_OFFSET + (vaddr_t)PFN_PHYS(low),
		   "high_memory 0x%08x, lowmem ends at 0x%x", node_vars->high_memory, low);
	CHECK_THAT(run,
		   node_vars->highstart_pfn <= node_vars->highend_pfn &&
			   node_vars->highend_pfn <= node_vars->max_pfn &&
			   (node_vars->highstart_pfn == node_vars->highend_pfn ||
			    node_vars->highstart_pfn == low),
		   "highmem 0x%x to 0x%x, lowmem ends at 0x%x", node_vars->highstart_pfn,
		   node_vars->highend_pfn, low);
}

/* Spans do not move: only a write to one of them, or to the borders, is worth a look. */
static bool spans_touched(void)
{
	bool touched =
		check_touched(&node_vars->nr_online_nodes,
			      sizeof(*node_vars) - offsetof(struct node_globals, nr_online_nodes));

	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++) {
		const pg_data_t *pgdat = NODE_DATA(nid);

		touched |= check_touched(&pgdat->nr_zones,
					 sizeof(*pgdat) - offsetof(pg_data_t, nr_zones));
		for (uint32_t i = 0; i < MAX_NR_ZONES; i++) {
			const struct zone *zone = &pgdat->node_zones[i];

			touched |= check_touched(&zone->wait_table,
						 sizeof(*zone) - offsetof(struct zone, wait_table));
		}
	}
	return touched;
}

/* A zone's name of its node stands among what most steps write: then that alone is looked at. */
static void m3_names(struct check_run *run)
{
	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++)
		for (uint32_t i = 0; i < MAX_NR_ZONES; i++) {
			const struct zone *zone = &NODE_DATA(nid)->node_zones[i];

			if (check_touched(&zone->node, sizeof(zone->node)))
				m3_name(run, nid, i);
		}
}

static void m3_touched(struct check_run *run)
{
	if (spans_touched())
		m3_full(run);
	else
		m3_names(run);
}

#define WHEN_SPANS_TOUCHED(X) X(m4) X(m5)

#define X(name)                                                                                    \
	static void name##_touched(struct check_run *run)                                          \
	{                                                                                          \
		full_if(spans_touched(), name##_full, run);                                        \
	}
WHEN_SPANS_TOUCHED(X)
#undef X

/* ---- M6: the direct map ---------------------------------------------------------------------- */

#define ENTRY_PRESENT UINT64_C(0x001)
#define ENTRY_WRITE   UINT64_C(0x002)
#define ENTRY_LARGE   UINT64_C(0x080)
#define ENTRY_NX      (UINT64_C(1) << 63)
#define ENTRY_FRAME   UINT64_C(0x0000000ffffff000)
#define ENTRY_BYTES   (PAGING_PAE ? 8u : 4u)
#define TABLE_SHIFT   (PAGING_PAE ? 9u : 10u)
#define LARGE_SHIFT   (PAGE_SHIFT + TABLE_SHIFT)
#define LARGE_SIZE    (1u << LARGE_SHIFT)

/* An entry of a table in frame @table; 0 where there can be no table, or not any more. */
static uint64_t entry_at(uint64_t table, uint32_t offset, uint32_t index)
{
	uint64_t entry = 0;
	pfn_t pfn = (pfn_t)(table >> PAGE_SHIFT);

	if (pfn < RAM_MAX_FRAMES && !ram_frame_poisoned(pfn))
		frame_read(pfn, offset + index * ENTRY_BYTES, &entry, ENTRY_BYTES);
	return entry;
}

/* The entry that maps the large page around @va, or leads to its table. @directory: its frame. */
static uint64_t large_entry(vaddr_t va, paddr_t *directory)
{
	paddr_t root = __pa(swapper_pg_dir);
	uint64_t entry;

	*directory = root;
	if (!PAGING_PAE)
		return entry_at(root, 0, va >> LARGE_SHIFT);
	entry = entry_at(root, (uint32_t)root & (PAGE_SIZE - 1), va >> 30);
	if (!(entry & ENTRY_PRESENT))
		return 0;
	*directory = entry & ENTRY_FRAME;
	return entry_at(*directory, 0, va >> LARGE_SHIFT & ((1u << TABLE_SHIFT) - 1));
}

/* Where a CPU gets to, and what it may do there. */
struct mapping {
	paddr_t paddr; /* UINT64_MAX if something on the way is not present */
	bool writable;
	bool executable;
	vaddr_t first; /* of the page, large or small */
};

/* What the last entry of a walk, for a page of 1 << @shift bytes, makes of @va below @upper. */
static struct mapping mapping_of(vaddr_t va, uint64_t upper, uint64_t entry, uint32_t shift)
{
	if (!(entry & ENTRY_PRESENT))
		return (struct mapping){.paddr = UINT64_MAX};
	return (struct mapping){
		.paddr = ((entry & ENTRY_FRAME) >> shift << shift) + (va & ((1u << shift) - 1)),
		.writable = (entry & upper & ENTRY_WRITE) != 0,
		.executable = !((entry | upper) & ENTRY_NX),
		.first = va >> shift << shift,
	};
}

/*
 * All of lowmem can be written; what is wholly above the image cannot be executed, with PAE. Unless
 * somebody asked for other rights.
 */
static void m6_page(struct check_run *run, vaddr_t va, struct mapping mapping)
{
	bool image = mapping.first <= PAGE_OFFSET + (vaddr_t)IMAGE_END;

	CHECK_THAT(run, mapping.paddr == va - PAGE_OFFSET,
		   "the direct map leads from 0x%08x to %#llx", va,
		   (unsigned long long)mapping.paddr);
	if (shared_load(&pgtable_vars->rights_changed))
		return;
	CHECK_THAT(run, mapping.writable, "the direct map forbids writing at 0x%08x", va);
	CHECK_THAT(run, mapping.executable == (!PAGING_PAE || image),
		   "the direct map has the wrong execute permission at 0x%08x", va);
}

/* The small pages from @va up to @end, of the table that @upper leads to. */
static void m6_table(struct check_run *run, vaddr_t va, vaddr_t end, uint64_t upper)
{
	uint8_t table[PAGE_SIZE];
	pfn_t pfn = (pfn_t)((upper & ENTRY_FRAME) >> PAGE_SHIFT);

	memset(table, 0, sizeof(table));
	if (pfn < RAM_MAX_FRAMES && !ram_frame_poisoned(pfn))
		frame_read(pfn, 0, table, sizeof(table));
	for (; va < end && !run->failed; va += PAGE_SIZE) {
		uint64_t entry = 0;

		memcpy(&entry, table + (va % LARGE_SIZE >> PAGE_SHIFT) * ENTRY_BYTES, ENTRY_BYTES);
		m6_page(run, va, mapping_of(va, upper, entry, PAGE_SHIFT));
	}
}

/* One entry of a directory: a large page is right all over where its first frame is. */
static void m6_stretch(struct check_run *run, vaddr_t va, vaddr_t end)
{
	paddr_t directory;
	uint64_t upper = large_entry(va, &directory);

	if ((upper & ENTRY_PRESENT) && !(upper & ENTRY_LARGE))
		m6_table(run, va, end, upper);
	else
		m6_page(run, va, mapping_of(va, upper, upper, LARGE_SHIFT));
}

static bool bytes_touched(paddr_t at, uint32_t bytes)
{
	return at >> PAGE_SHIFT < node_vars->max_low_pfn && check_touched(__va(at), bytes);
}

/* Did the step write to the entry that maps the large page around @va, or to its table? */
static bool stretch_touched(vaddr_t va)
{
	paddr_t directory;
	uint64_t entry = large_entry(va, &directory);
	uint32_t index = va >> LARGE_SHIFT & ((1u << TABLE_SHIFT) - 1);

	if (bytes_touched(directory + index * ENTRY_BYTES, ENTRY_BYTES))
		return true;
	return (entry & (ENTRY_PRESENT | ENTRY_LARGE)) == ENTRY_PRESENT &&
	       bytes_touched(entry & ENTRY_FRAME, PAGE_SIZE);
}

/* @all: or those that the step wrote to. */
static void m6_stretches(struct check_run *run, bool all)
{
	vaddr_t lowmem = PAGE_OFFSET + (vaddr_t)PFN_PHYS(node_vars->max_low_pfn);

	for (vaddr_t va = PAGE_OFFSET; va < lowmem && !run->failed; va += LARGE_SIZE)
		if (all || stretch_touched(va))
			m6_stretch(run, va, min(va + LARGE_SIZE, lowmem));
}

static void m6_full(struct check_run *run)
{
	m6_stretches(run, true);
}

/* Of three levels the upper directory is four entries, which lead to everything. */
static void m6_touched(struct check_run *run)
{
	m6_stretches(run, PAGING_PAE && check_touched(swapper_pg_dir, 4 * ENTRY_BYTES));
}

/* ---- M7, M8: who got which frames ------------------------------------------------------------ */

static void m7_full(struct check_run *run)
{
	ulong_t total = 0;
	ulong_t highmem = 0;

	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++) {
		for (uint32_t i = 0; i < MAX_NR_ZONES; i++) {
			const struct zone *zone = &NODE_DATA(nid)->node_zones[i];
			ulong_t given = ram_frames(zone, true);

			total += given;
			if (is_highmem(zone))
				highmem += given;
		}
	}
	CHECK_THAT(run, node_vars->totalram_pages == total && node_vars->totalhigh_pages == highmem,
		   "totalram_pages %u totalhigh_pages %u, handed over %u and %u",
		   node_vars->totalram_pages, node_vars->totalhigh_pages, total, highmem);
}

/* No frame of these bytes was handed over. Requires: there are any. */
static void kept(struct check_run *run, const char *what, paddr_t start, uint64_t bytes)
{
	for (pfn_t pfn = PFN_DOWN(start); pfn <= PFN_DOWN(start + bytes - 1); pfn++) {
		bool reserved = !pfn_valid(pfn) || PageReserved(pfn_to_page(pfn));

		CHECK_THAT(run, reserved, "frame 0x%x holds %s and was handed over", pfn, what);
		if (run->failed)
			return;
	}
}

static void m8_zone(struct check_run *run, const struct zone *zone)
{
	kept(run, "pageblock flags", __pa(zone->pageblock_flags), sizeof(ulong_t));
	kept(run, "wait queues", __pa(zone->wait_table),
	     zone->wait_table_hash_nr_entries * sizeof(wait_queue_head_t));
}

static void m8_full(struct check_run *run)
{
	for (uint32_t slot = 0; slot < NR_IMAGE_SLOTS; slot++) {
		if (slot != IMAGE_INIT)
			kept(run, "the kernel image", image_slot_paddr(slot), IMAGE_SLOT_SIZE);
	}
	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++)
		kept(run, "struct pages", __pa(NODE_DATA(nid)->node_mem_map),
		     NODE_DATA(nid)->node_spanned_pages * sizeof(struct page));
	for_each_spanned_zone(run, m8_zone);
}

/*
 * Did the step write to struct pages of these bytes? A frame is handed over by such a write.
 * Requires: there are any.
 */
static bool pages_touched(paddr_t start, uint64_t bytes)
{
	const struct page *first = pfn_to_page(PFN_DOWN(start));
	pfn_t last = PFN_DOWN(start + bytes - 1);

	return check_touched(first, (last - PFN_DOWN(start) + 1) * sizeof(*first));
}

static bool zone_pages_touched(const struct zone *zone)
{
	bool touched = pages_touched(__pa(zone->pageblock_flags), sizeof(ulong_t));

	touched |= pages_touched(__pa(zone->wait_table),
				 zone->wait_table_hash_nr_entries * sizeof(wait_queue_head_t));
	return touched;
}

/* Any of those that m8_full() looks at. */
static bool kept_pages_touched(void)
{
	bool touched = pages_touched(IMAGE_START, IMAGE_END - IMAGE_START);

	for (uint32_t nid = 0; nid < node_vars->nr_online_nodes; nid++) {
		const pg_data_t *pgdat = NODE_DATA(nid);

		touched |= pages_touched(__pa(pgdat->node_mem_map),
					 pgdat->node_spanned_pages * sizeof(struct page));
		for (uint32_t i = 0; i < MAX_NR_ZONES; i++) {
			const struct zone *zone = &pgdat->node_zones[i];

			if (zone->spanned_pages != 0)
				touched |= zone_pages_touched(zone);
		}
	}
	return touched;
}

static void m7_touched(struct check_run *run)
{
	bool touched = kept_pages_touched();

	touched |= check_touched(&node_vars->totalram_pages, sizeof(ulong_t));
	touched |= check_touched(&node_vars->totalhigh_pages, sizeof(ulong_t));
	full_if(touched, m7_full, run);
}

static void m8_touched(struct check_run *run)
{
	full_if(kept_pages_touched(), m8_full, run);
}

const struct check boot_checks[] = {
	{"M1", "the e820 map is sorted, disjoint and merged", m1_touched, m1_full},
	{"M2", "the early node map is sorted, disjoint and inside RAM", m2_touched, m2_full},
	{"M3", "nodes are disjoint, zones too, and inside their nodes", m3_touched, m3_full},
	{"M4", "spanned and present pages equal a recount of RAM", m4_touched, m4_full},
	{"M5", "lowmem ends where the direct map does, and highmem begins there", m5_touched,
	 m5_full},
	{"M6", "the kernel's page tables map all of lowmem to itself", m6_touched, m6_full},
	{"M7", "totalram_pages are the frames that were handed over", m7_touched, m7_full},
	{"M8", "what start-up keeps for itself was not handed over", m8_touched, m8_full},
	{"M10", "what start-up reserved is not empty, overlaps nothing, and is in whole frames",
	 boot_see_reservations_touched, boot_see_reservations},
	{"M11", "RAM that nobody keeps was handed over", boot_see_handed_over_touched,
	 boot_see_handed_over},
};

const uint32_t boot_checks_nr = sizeof(boot_checks) / sizeof(boot_checks[0]);
