/* SPDX-License-Identifier: GPL-2.0-only */
/* Hand-over: what is released, how often, in which blocks. */
#include "fixture.h"

#include "core/base/zone.h"

static uint8_t released[1100 * MIB_PAGES];
static uint64_t releases;

static void release(struct page *page, uint32_t order)
{
	pfn_t pfn = page_to_pfn(page);

	cr_assert(order == 0 || order == 5);
	cr_assert_eq(pfn % (1u << order), 0, "frame %u, order %u", pfn, order);
	cr_assert_not(order != 0 && PageHighMem(page), "highmem comes one by one");
	for (uint32_t i = 0; i < 1u << order; i++) {
		cr_assert_eq(released[pfn + i], 0, "frame %u twice", pfn + i);
		cr_assert(PageReserved(page + i));
		cr_assert_eq(page_zone(page + i), page_zone(page));
		ClearPageReserved(page + i);
		released[pfn + i] = 1;
	}
	releases++;
}

static bool reserved[1100 * MIB_PAGES];

/* What the reservations say, before they end. */
static void remember_reserved(void)
{
	bool doubled = init_vars->early_res != init_vars->early_res_x;

	memset(reserved, 0, sizeof(reserved));
	for (int i = doubled; early_res_slot(i) != NULL; i++) {
		const struct early_res *r = early_res_slot(i);

		for (uint64_t pfn = r->start >> PAGE_SHIFT; pfn << PAGE_SHIFT < r->end; pfn++) {
			if (pfn < ARRAY_SIZE(reserved))
				reserved[pfn] = true;
		}
	}
}

static void hand_over(void)
{
	ulong_t low = 0, high = 0;

	boot_to_zonelists();
	memset(released, 0, sizeof(released));
	releases = 0;
	remember_reserved();
	mem_init(release);
	for (pfn_t pfn = 0; pfn < node_vars->max_pfn; pfn++) {
		cr_assert_eq(released[pfn], page_is_ram(pfn) && !reserved[pfn], "frame %u", pfn);
		low += pfn < node_vars->max_low_pfn && released[pfn];
		high += pfn >= node_vars->max_low_pfn && released[pfn];
	}
	cr_assert_eq(node_vars->totalhigh_pages, high);
	cr_assert_eq(node_vars->totalram_pages, low + high);
	cr_assert_leq(releases, high + low / 32 + 31 * 2 * 60, "lowmem comes in blocks");
	cr_assert_null(early_res_slot(0));
}

Test(mem_init, releases_each_unreserved_frame_of_ram_exactly_once)
{
	static const uint32_t rams[] = {4, 16, 24, 48, 96, 1024};

	for (size_t i = 0; i < ARRAY_SIZE(rams); i++) {
		for (uint32_t nodes = 1; nodes <= 4; nodes++) {
			line_of(rams[i] * MIB);
			line.nodes = rams[i] >= 24 ? nodes : 1;
			line.pse = nodes != 2;
			line.given = rams[i] >= 24 ? BOOT_HAS_HIGHMEM : 0;
			line.highmem = rams[i] * MIB / 3;
			on_machine(hand_over);
		}
	}
}

Test(mem_init, does_so_for_maps_with_a_hundred_holes)
{
	for (int round = 0; round < 20; round++) {
		line_of(96 * MIB);
		line.nodes = 1 + dice(4);
		line.given = BOOT_HAS_HIGHMEM;
		line.highmem = dice(40) * MIB + dice(1000) * 0x1000;
		for (int i = 0; i < 55; i++)
			e820_entry(20 * MIB + dice(70 * MIB_PAGES) * 0x1000 + dice(2) * 0x800,
				   dice(100) * 0x1000, 2 + dice(4));
		on_machine(hand_over);
	}
}

static void reserved_in_highmem(void)
{
	boot_to_zonelists();
	reserve_early(40 * MIB + 1, 40 * MIB + 2, "a byte");
	memset(released, 0, sizeof(released));
	mem_init(release);
	cr_assert_eq(released[40 * MIB_PAGES], 0);
	cr_assert_eq(released[40 * MIB_PAGES + 1], 1);
}

Test(mem_init, keeps_what_is_reserved_in_highmem)
{
	line_of(48 * MIB);
	line.given = BOOT_HAS_HIGHMEM;
	line.highmem = 16 * MIB;
	on_machine(reserved_in_highmem);
}

static void doubled_table(void)
{
	boot_to_zonelists();
	for (uint32_t i = 0; i < 40; i++)
		reserve_early(20 * MIB + i * 0x2000, 20 * MIB + i * 0x2000 + 1, "piece");
	cr_assert_neq(init_vars->early_res, init_vars->early_res_x);
	remember_reserved();
	memset(released, 0, sizeof(released));
	mem_init(release);
	for (pfn_t pfn = 0; pfn < node_vars->max_pfn; pfn++)
		cr_assert_eq(released[pfn], page_is_ram(pfn) && !reserved[pfn], "frame %u", pfn);
}

Test(mem_init, releases_the_memory_of_a_table_that_had_grown)
{
	line_of(48 * MIB);
	on_machine(doubled_table);
}

Test(mem_init, tells_of_it_as_linux_does)
{
	line_of(48 * MIB);
	line.given = BOOT_HAS_HIGHMEM;
	line.highmem = 16 * MIB;
	on_machine(hand_over);
	cr_assert_eq(log_count("k/49152k available (64k kernel code, "), 1);
	cr_assert_eq(log_count("k reserved, 896k data, 64k init, 16384k highmem)"), 1);
	cr_assert_eq(log_count("6|virtual kernel memory layout:"), 1);
	cr_assert_eq(log_count("6|    lowmem  : 0xc0000000 - 0xc2000000   (  32 MB)"), 1);
}

static uint8_t initmem_byte(pfn_t pfn, uint32_t offset)
{
	uint8_t byte;

	frame_read(pfn, offset, &byte, 1);
	return byte;
}

static void init_parts(void)
{
	pfn_t init = PFN_DOWN(image_slot_paddr(IMAGE_INIT));
	ulong_t total;

	boot_to_zonelists();
	memset(released, 0, sizeof(released));
	mem_init(release);
	total = node_vars->totalram_pages;
	free_initmem(release);
	cr_assert_eq(node_vars->totalram_pages, total + 16);
	for (pfn_t pfn = init; pfn < init + 16; pfn++) {
		cr_assert_eq(released[pfn], 1);
		cr_assert_eq(initmem_byte(pfn, 0), 0xcc);
		cr_assert_eq(initmem_byte(pfn, 4095), 0xcc);
	}
	cr_assert_eq(released[init - 1], 0);
	cr_assert_eq(released[init + 16], 0);
	free_initrd(release);
	/* 8 MiB to 9 MiB, its last 5 bytes are not the ramdisk's */
	cr_assert_eq(node_vars->totalram_pages, total + 16 + MIB_PAGES);
	cr_assert_eq(initmem_byte(8 * MIB_PAGES, 0), 0xcc);
	for (pfn_t pfn = 8 * MIB_PAGES; pfn < 9 * MIB_PAGES; pfn++)
		cr_assert_eq(released[pfn], 1);
	free_initrd(release);
	cr_assert_eq(node_vars->totalram_pages, total + 16 + MIB_PAGES, "nothing twice");
}

Test(free_initmem, and_the_ramdisk_join_later_filled_with_0xcc)
{
	line_of(48 * MIB);
	line.given = BOOT_HAS_RAMDISK;
	line.ramdisk = 8 * MIB;
	line.ramdisk_size = MIB - 5;
	on_machine(init_parts);
	cr_assert_eq(log_count("6|Freeing unused kernel memory: 64k freed"), 1);
	cr_assert_eq(log_count("6|Freeing initrd memory: 1024k freed"), 1);
}

static void odd_ramdisk(void)
{
	boot_to_zonelists();
	memset(released, 0, sizeof(released));
	mem_init(release);
	free_initrd(release);
	cr_assert_eq(released[8 * MIB_PAGES], 0, "shared with who knows whom");
	cr_assert_eq(released[8 * MIB_PAGES + 1], 1);
}

Test(free_initmem, a_ramdisk_that_begins_inside_a_frame_leaves_that_reserved_and_warns)
{
	line_of(48 * MIB);
	line.given = BOOT_HAS_RAMDISK;
	line.ramdisk = 8 * MIB + 0x800;
	line.ramdisk_size = MIB;
	on_machine(odd_ramdisk);
	cr_assert_eq(log_count("4|WARN free_init_pages:"), 1);
}
