/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The checks of start-up are content with every kind of machine, and each can fail.
 */
#include <criterion/criterion.h>

#include <string.h>

#include "core/base/page_addr.h"
#include "core/boot/boot_check.h"
#include "core/boot/boot_internal.h"
#include "core/init/kernel.h"
#include "core/pgtable/pgtable.h"
#include "sim/console.h"
#include "sim/mark.h"

#define ROWS_MAX 16
#define MIB(n)   ((uint64_t)(n) << 20)

static struct check_count counts[ROWS_MAX];
static struct check_run last;

static const char *pass(bool full)
{
	cr_assert_leq(boot_checks_nr, ROWS_MAX);
	check_pass(boot_checks, boot_checks_nr, counts, full, &last);
	return last.text;
}

static void quiet(void *arg, int level, const char *line)
{
}

static void start_all(void *arg)
{
	start_kernel();
}

/* As far as the boot data lives. */
static void start_before_free_initmem(void *arg)
{
	for (const struct start_step *row = start_steps; strcmp(row->name, "free_initmem") != 0;
	     row++)
		row->start();
}

static void boot(const struct boot_params *params, void (*start)(void *))
{
	enum machine_end end;

	machine_init();
	console_attach(quiet, NULL);
	machine_power_on(params);
	end = machine_run(start, NULL);
	cr_assert_eq(end, END_NONE, "boot ended: %d %s", (int)end, machine_end_text());
	mark_step_begin();
}

static void boot_default(void (*start)(void *))
{
	struct boot_params params;

	boot_params_default(&params);
	params.nodes = 2;
	boot(&params, start);
}

Test(boot_check_breaks, boots_of_all_kinds_please_every_check, .timeout = 60)
{
	static const struct {
		uint64_t ram, highmem, movablecore, ramdisk_size;
		uint32_t nodes;
		bool pse;
	} rows[] = {
		{MIB(48), MIB(16), 0, 0, 1, true},     {MIB(12), 0, 0, 0, 1, false},
		{MIB(96), MIB(32), 0, 70001, 2, true}, {MIB(128), 0, MIB(32), 0, 4, false},
		{MIB(1200), 0, 0, 0, 3, true},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct boot_params params;

		boot_params_default(&params);
		params.ram = rows[i].ram;
		params.highmem = rows[i].highmem;
		params.movablecore = rows[i].movablecore;
		params.ramdisk = MIB(4);
		params.ramdisk_size = rows[i].ramdisk_size;
		params.nodes = rows[i].nodes;
		params.pse = rows[i].pse;
		params.given = (rows[i].highmem ? BOOT_HAS_HIGHMEM : 0) |
			       (rows[i].movablecore ? BOOT_HAS_MOVABLECORE : 0) |
			       (rows[i].ramdisk_size ? BOOT_HAS_RAMDISK : 0);
		boot_params_default_e820(&params);
		boot(&params, start_all);
		cr_expect_str_eq(pass(true), "", "row %zu: %s", i, last.text);
	}
}

/* ---- breaking -------------------------------------------------------------------------------- */

static bool announce;

#define POKE(place, value)                                                                         \
	do {                                                                                       \
		(place) = (value);                                                                 \
		if (announce)                                                                      \
			mark_written(&(place), sizeof(place));                                     \
	} while (0)

static void m1_overlap(void)
{
	POKE(boot_vars->e820.map[0].size, boot_vars->e820.map[0].size + MIB(8));
}

static void m1_empty(void)
{
	POKE(boot_vars->e820.map[0].size, 0);
}

static struct e820entry *last_entry(void)
{
	return &boot_vars->e820.map[boot_vars->e820.nr_map - 1];
}

static void m1_wraps(void)
{
	POKE(last_entry()->size, UINT64_MAX);
}

/* The last entry in two halves. */
static void m1_should_be_one(void)
{
	struct e820entry *entry = last_entry();
	uint64_t half = entry->size / 2;

	POKE(entry[1], ((struct e820entry){entry->addr + half, entry->size - half, entry->type}));
	POKE(entry->size, half);
	POKE(boot_vars->e820.nr_map, boot_vars->e820.nr_map + 1);
}

static void m2_overlap(void)
{
	POKE(init_vars->early_node_map[1].start_pfn, init_vars->early_node_map[0].end_pfn - 1);
}

static void m2_no_such_node(void)
{
	POKE(init_vars->early_node_map[0].nid, 3);
}

static void m2_beyond_the_last_frame(void)
{
	int index = init_vars->nr_nodemap_entries - 1;

	POKE(init_vars->early_node_map[index].end_pfn, node_vars->max_pfn + 1);
}

static void m2_falls(void)
{
	POKE(init_vars->early_node_map[0].start_pfn, init_vars->early_node_map[0].end_pfn);
}

static void m3_overlap(void)
{
	struct zone *zone = &NODE_DATA(0)->node_zones[ZONE_NORMAL];

	POKE(zone->zone_start_pfn, zone->zone_start_pfn - 1);
}

static void m3_foreign(void)
{
	POKE(NODE_DATA(0)->node_zones[ZONE_DMA].zone_pgdat, NODE_DATA(1));
	mark_written(&node_vars->max_pfn, announce ? sizeof(ulong_t) : 0);
}

static void m3_nodes_overlap(void)
{
	POKE(NODE_DATA(1)->node_start_pfn, NODE_DATA(1)->node_start_pfn - 1);
	POKE(NODE_DATA(1)->node_spanned_pages, NODE_DATA(1)->node_spanned_pages + 1);
}

static void m3_another_node(void)
{
	POKE(NODE_DATA(0)->node_zones[ZONE_DMA].node, 1);
}

static void m3_leaves_the_node(void)
{
	struct zone *zone = &NODE_DATA(1)->node_zones[ZONE_HIGHMEM];

	POKE(zone->spanned_pages, zone->spanned_pages + 1);
}

static void m4_node_spans_more(void)
{
	POKE(NODE_DATA(1)->node_spanned_pages, NODE_DATA(1)->node_spanned_pages + 1);
}

static void m4_present(void)
{
	struct zone *zone = &NODE_DATA(0)->node_zones[ZONE_NORMAL];

	POKE(zone->present_pages, zone->present_pages + 1);
}

static void m4_node(void)
{
	POKE(NODE_DATA(0)->node_present_pages, NODE_DATA(0)->node_present_pages - 1);
}

static void m5_high_memory(void)
{
	POKE(node_vars->high_memory, node_vars->high_memory + PAGE_SIZE);
}

static void m5_highstart(void)
{
	POKE(node_vars->highstart_pfn, node_vars->highstart_pfn + 1);
}

/* Everything moves with the border but the zones. */
static void m5_zone_above_the_border(void)
{
	pfn_t low = node_vars->max_low_pfn - 1;

	ram_set_direct_map_end(PFN_PHYS(low));
	POKE(node_vars->max_low_pfn, low);
	POKE(node_vars->high_memory, PAGE_OFFSET + (vaddr_t)PFN_PHYS(low));
	POKE(node_vars->highstart_pfn, low);
}

static void m5_direct_map_ends_elsewhere(void)
{
	ram_set_direct_map_end(ram_direct_map_end() - PAGE_SIZE);
	POKE(node_vars->max_low_pfn, node_vars->max_low_pfn);
}

static void m5_highmem_ends_before_it_begins(void)
{
	POKE(node_vars->highend_pfn, node_vars->highstart_pfn - 1);
}

static void m5_highmem_beyond_the_last_frame(void)
{
	POKE(node_vars->highend_pfn, node_vars->max_pfn + 1);
}

/* The entry for 8 MiB leads to 12 MiB, or a table does. */
static void m6_elsewhere(void)
{
	uint8_t *entry = (uint8_t *)swapper_pg_dir + ((PAGE_OFFSET + (8u << 20)) >> 22) * 4;

	if (PAGING_PAE)
		entry = (uint8_t *)swapper_pg_dir + 3 * 8;
	POKE(*(uint32_t *)(void *)entry, *(uint32_t *)(void *)entry + (4u << 20));
}

static void m6_absent(void)
{
	uint8_t *entry = (uint8_t *)swapper_pg_dir + (PAGE_OFFSET >> 22) * 4;

	if (PAGING_PAE)
		entry = (uint8_t *)swapper_pg_dir + 3 * 8;
	POKE(*(uint32_t *)(void *)entry, 0);
}

/* The frame of the table that maps the first large page, which is never a large page itself. */
static uint8_t *first_table(void)
{
	uint8_t *entry = (uint8_t *)swapper_pg_dir + (PAGE_OFFSET >> 22) * 4;

	if (PAGING_PAE) {
		entry = (uint8_t *)swapper_pg_dir + 3 * 8;
		entry = (uint8_t *)__va(*(uint32_t *)(void *)entry & ~0xfffu);
	}
	return (uint8_t *)__va(*(uint32_t *)(void *)entry & ~0xfffu);
}

static uint32_t *first_table_entry(uint32_t index)
{
	return (uint32_t *)(void *)(first_table() + index * (PAGING_PAE ? 8 : 4));
}

static void m6_table_elsewhere(void)
{
	POKE(*first_table_entry(9), *first_table_entry(9) + PAGE_SIZE);
}

static void m6_table_absent(void)
{
	POKE(*first_table_entry(9), *first_table_entry(9) & ~1u);
}

static void m6_read_only(void)
{
	POKE(*first_table_entry(9), *first_table_entry(9) & ~2u);
}

/* With PAE the image loses its execute permission; else its directory entry forbids writing. */
static void m6_permission_above(void)
{
	uint32_t *entry = first_table_entry(9);

	if (PAGING_PAE) {
		POKE(entry[1], entry[1] | 1u << 31);
		return;
	}
	entry = (uint32_t *)(void *)((uint8_t *)swapper_pg_dir + (PAGE_OFFSET >> 22) * 4);
	POKE(*entry, *entry & ~2u);
}

/* With PAE what lies above the image may be executed, else nothing can be wrong with that. */
static void m6_executable_above(void)
{
	vaddr_t va = PAGE_OFFSET + (16u << 20);
	uint8_t *directory =
		(uint8_t *)__va(*(uint32_t *)(void *)((uint8_t *)swapper_pg_dir + 3 * 8) & ~0xfffu);
	uint32_t *entry = (uint32_t *)(void *)(directory + (va >> 21 & 511) * 8);

	if (!PAGING_PAE) {
		m6_read_only();
		return;
	}
	cr_assert(entry[1] >> 31, "no large page that forbids executing");
	POKE(entry[1], entry[1] & ~(1u << 31));
}

static void m7_total(void)
{
	POKE(node_vars->totalram_pages, node_vars->totalram_pages + 1);
}

static void m7_highmem(void)
{
	POKE(node_vars->totalhigh_pages, node_vars->totalhigh_pages - 1);
}

static void m8_the_image(void)
{
	struct page *page = pfn_to_page(PFN_DOWN(image_slot_paddr(IMAGE_PAGE)));

	POKE(page->flags, page->flags & ~PAGE_FLAG(reserved));
	POKE(node_vars->totalram_pages, node_vars->totalram_pages + 1);
}

static void m7_not_counted(void)
{
	struct page *page = pfn_to_page(PFN_DOWN(image_slot_paddr(IMAGE_PAGE)));

	POKE(page->flags, page->flags & ~PAGE_FLAG(reserved));
}

static void m8_struct_pages(void)
{
	struct page *page = virt_to_page(NODE_DATA(0)->node_mem_map);

	POKE(page->flags, page->flags & ~PAGE_FLAG(reserved));
	/* a total that no mark announces: M7 has nothing to say */
	node_vars->totalram_pages++;
}

static void m8_wait_table(void)
{
	struct page *page = virt_to_page(NODE_DATA(0)->node_zones[ZONE_NORMAL].wait_table);

	POKE(page->flags, page->flags & ~PAGE_FLAG(reserved));
	node_vars->totalram_pages++;
}

static struct early_res *reservation(const char *name)
{
	struct early_res *r = boot_vars->record.res;

	while (strcmp(r->name, name) != 0)
		r++;
	return r;
}

static void m10_empty(void)
{
	POKE(reservation("TRAMPOLINE")->end, reservation("TRAMPOLINE")->start);
}

static void m10_overlap(void)
{
	POKE(reservation("BIOS reserved")->start, reservation("TRAMPOLINE")->start);
}

static void m10_part_of_a_frame(void)
{
	POKE(reservation("PGTABLE")->start, reservation("PGTABLE")->start + 8);
}

/* The record knows of nobody who keeps the image's last slots. */
static void m11_nobody_keeps_it(void)
{
	POKE(reservation("TEXT DATA BSS")->end, reservation("TEXT DATA BSS")->end - PAGE_SIZE);
}

/* Boot says that it gave its part back, and did not. */
static void m11_initmem_not_given_back(void)
{
	POKE(boot_vars->initmem_freed, true);
}

static const struct {
	const char *id;
	void (*corrupt)(void);
	const char *name;
} rows[] = {
#define ROW(id, corrupt)                                                                           \
	{                                                                                          \
		id, corrupt, #corrupt                                                              \
	}
	ROW("M1", m1_overlap),
	ROW("M1", m1_empty),
	ROW("M2", m2_falls),
	ROW("M3", m3_overlap),
	ROW("M3", m3_foreign),
	ROW("M4", m4_present),
	ROW("M4", m4_node),
	ROW("M5", m5_high_memory),
	ROW("M5", m5_highstart),
	ROW("M6", m6_elsewhere),
	ROW("M6", m6_absent),
	ROW("M7", m7_total),
	ROW("M7", m7_highmem),
	ROW("M8", m8_the_image),
	ROW("M6", m6_table_elsewhere),
	ROW("M6", m6_table_absent),
	ROW("M6", m6_read_only),
	ROW("M6", m6_permission_above),
	ROW("M7", m7_not_counted),
	ROW("M8", m8_struct_pages),
	ROW("M8", m8_wait_table),
	ROW("M10", m10_empty),
	ROW("M10", m10_overlap),
	ROW("M10", m10_part_of_a_frame),
	ROW("M11", m11_nobody_keeps_it),
	ROW("M11", m11_initmem_not_given_back),
	ROW("M1", m1_wraps),
	ROW("M1", m1_should_be_one),
	ROW("M2", m2_overlap),
	ROW("M2", m2_no_such_node),
	ROW("M2", m2_beyond_the_last_frame),
	ROW("M3", m3_nodes_overlap),
	ROW("M3", m3_another_node),
	ROW("M3", m3_leaves_the_node),
	ROW("M4", m4_node_spans_more),
	ROW("M5", m5_zone_above_the_border),
	ROW("M5", m5_direct_map_ends_elsewhere),
	ROW("M5", m5_highmem_ends_before_it_begins),
	ROW("M5", m5_highmem_beyond_the_last_frame),
	ROW("M6", m6_executable_above),
};

#define NR_ROWS (sizeof(rows) / sizeof(rows[0]))

static void assert_id(size_t row, const char *form, const char *text)
{
	size_t length = strlen(rows[row].id);

	cr_expect(strncmp(text, rows[row].id, length) == 0 && text[length] == ' ', "%s, %s: %s",
		  rows[row].name, form, text);
}

static void break_each(bool loud, bool full)
{
	for (size_t row = 0; row < NR_ROWS; row++) {
		boot_default(start_before_free_initmem);
		announce = loud;
		rows[row].corrupt();
		assert_id(row, full ? "full" : "touched", pass(full));
	}
}

Test(boot_check_breaks, each_check_sees_what_a_step_broke, .timeout = 120)
{
	break_each(true, false);
}

Test(boot_check_breaks, each_check_sees_it_in_full, .timeout = 120)
{
	break_each(true, true);
}

Test(boot_check_breaks, only_full_checks_see_what_no_step_announced, .timeout = 120)
{
	for (size_t row = 0; row < NR_ROWS; row++) {
		boot_default(start_before_free_initmem);
		announce = false;
		rows[row].corrupt();
		cr_expect_str_eq(pass(false), "", "%s was seen without a mark", rows[row].name);
		assert_id(row, "full", pass(true));
	}
}

/* Whoever counts what is handed over does not count it either: only a look at all RAM tells. */
Test(boot_check_breaks, a_frame_that_nobody_got_is_seen_in_full)
{
	struct page *page;

	boot_default(start_all);
	page = pfn_to_page(node_vars->max_low_pfn - 1);
	page->flags |= PAGE_FLAG(reserved);
	node_vars->totalram_pages--;
	cr_expect_str_eq(pass(false), "");
	cr_expect_eq(strncmp(pass(true), "M11 ", 4), 0, "%s", last.text);
}

/* Its first frame is not whole, and stays reserved; its last is given back with the others. */
Test(boot_check_breaks, a_ramdisk_that_begins_and_ends_inside_frames_pleases_every_check)
{
	struct boot_params params;

	boot_params_default(&params);
	params.given |= BOOT_HAS_RAMDISK;
	params.ramdisk = MIB(8) + 100;
	params.ramdisk_size = 2 * PAGE_SIZE;
	boot(&params, start_all);
	cr_expect_str_eq(pass(true), "", "%s", last.text);
}

Test(boot_check_breaks, every_check_has_a_row)
{
	for (uint32_t i = 0; i < boot_checks_nr; i++) {
		bool found = false;

		for (size_t row = 0; row < NR_ROWS; row++)
			found |= strcmp(rows[row].id, boot_checks[i].id) == 0;
		cr_assert(found, "%s", boot_checks[i].id);
	}
}
