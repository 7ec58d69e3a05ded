/* SPDX-License-Identifier: GPL-2.0-only */
/* Where lowmem ends, for boot lines of all kinds, and the reservations that come first. */
#include "fixture.h"

#include "core/base/seq.h"

#define GIB (UINT64_C(1) << 30)

struct limit_case {
	uint64_t ram;
	uint32_t given;
	uint64_t highmem, vmalloc, mem;
	uint32_t low_mb, max_mb; /* MiB */
	const char *log;         /* a line that must come; NULL: none of level 4 and worse */
};

#define H BOOT_HAS_HIGHMEM
#define V BOOT_HAS_VMALLOC
#define M BOOT_HAS_MEM

static const struct limit_case cases[] = {
	{48 * MIB, 0, 0, 0, 0, 48, 48, NULL},
	{48 * MIB, H, 16 * MIB, 0, 0, 32, 48, NULL},
	{24 * MIB, H, 16 * MIB, 0, 0, 8, 24, NULL},
	{48 * MIB, H, 0, 0, 0, 48, 48, NULL},
	{48 * MIB, H, 44 * MIB, 0, 0, 4, 48, NULL},
	{48 * MIB, H, 45 * MIB, 0, 0, 48, 48,
	 "3|highmem size (45MB) results in <4MB lowmem, ignoring it!"},
	{48 * MIB, H, 48 * MIB, 0, 0, 48, 48,
	 "3|highmem size (48MB) is bigger than pages available (48MB)!"},
	{48 * MIB, H, UINT64_MAX, 0, 0, 48, 48, "is bigger than pages available (48MB)!"},
	{48 * MIB, M, 0, 0, 20 * MIB, 20, 20, NULL},
	{48 * MIB, M | H, 16 * MIB, 0, 24 * MIB, 8, 24, NULL},
	{48 * MIB, M, 0, 0, 100 * MIB, 48, 48, NULL},
	{896 * MIB, 0, 0, 0, 0, 896, 896, NULL},
	{GIB, 0, 0, 0, 0, 896, 1024, NULL},
	{GIB, V, 0, 128 * MIB, 0, 888, 1024, NULL},
	{GIB, V, 0, 504 * MIB, 0, 512, 1024, NULL},
	{48 * MIB, V, 0, 1000 * MIB, 0, 16, 48, NULL},
	{GIB, H, 64 * MIB, 0, 0, 896, 960, NULL},
	{GIB, H, 128 * MIB, 0, 0, 896, 1024, NULL},
	{GIB, H, 256 * MIB, 0, 0, 896, 1024,
	 "4|only 128MB highmem pages available, ignoring highmem size of 256MB!"},
	{GIB, H, UINT64_MAX, 0, 0, 896, 1024, "4|only 128MB highmem pages available"},
	{2 * GIB, V, 0, 20 * MIB, 0, 996, 2048, NULL},
};

static void up_to_layout(void)
{
	i386_start_kernel();
	pgtable_init();
	setup_memory_map();
	parse_early_param();
	finish_e820_parsing();
	trim_bios_range();
	node_vars->max_pfn = e820_end_of_ram_pfn();
	find_low_pfn_range();
	layout_fix();
}

Test(lowmem, ends_where_parameters_and_warnings_say)
{
	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		const struct limit_case *c = &cases[i];

		line_of(c->ram);
		line.given = c->given;
		line.highmem = c->highmem;
		line.vmalloc = c->vmalloc;
		line.mem = c->mem;
		on_machine(up_to_layout);
		cr_expect_eq(node_vars->max_low_pfn, c->low_mb * MIB_PAGES, "case %zu: %u", i,
			     node_vars->max_low_pfn);
		cr_expect_eq(node_vars->max_pfn, c->max_mb * MIB_PAGES, "case %zu: %u", i,
			     node_vars->max_pfn);
		cr_expect_eq(node_vars->highstart_pfn, node_vars->max_low_pfn);
		cr_expect_eq(node_vars->highend_pfn, node_vars->max_pfn);
		cr_expect_eq(node_vars->high_memory, PAGE_OFFSET + (c->low_mb << 20));
		cr_expect_eq(node_vars->vmalloc_start, node_vars->high_memory + (8u << 20));
		cr_expect_eq(node_vars->vmalloc_end, PKMAP_BASE - 0x2000);
		cr_expect_eq(ram_direct_map_end(), (uint64_t)c->low_mb << 20);
		if (c->log != NULL)
			cr_expect_eq(log_count(c->log), 1, "case %zu: %s", i, boot_log);
		else
			cr_expect_eq(log_count("\n4|") + log_count("\n3|"), 0, "case %zu: %s", i,
				     boot_log);
	}
}

Test(lowmem, ends_at_4_gib_without_pae_and_says_so)
{
	line_of(6 * GIB);
	on_machine(up_to_layout);
	cr_assert_eq(node_vars->max_pfn, PAGING_PAE ? 6 * 1024 * MIB_PAGES : 1u << 20);
	cr_assert_eq(
		log_count("4|Warning: only 4GB will be used. Use a HIGHMEM64G enabled kernel!"),
		PAGING_PAE ? 0 : 1);
}

Test(lowmem, the_layout_text_is_linux_own)
{
	static char text[2048];
	struct seq seq = {text, sizeof(text), 0};

	line_of(48 * MIB);
	on_machine(up_to_layout);
	show_layout(&seq);
	cr_assert_eq(strncmp(text, "    fixmap  : 0xfff65000 - 0xfffff000   ( 616 kB)\n", 50), 0,
		     "%s", text);
	cr_assert_not_null(
		strstr(text, PAGING_PAE ? "    pkmap   : 0xffa00000 - 0xffc00000   (2048 kB)\n"
					: "    pkmap   : 0xff800000 - 0xffc00000   (4096 kB)\n"));
	cr_assert_not_null(
		strstr(text, PAGING_PAE ? "vmalloc : 0xc3800000 - 0xff9fe000   ( 961 MB)\n"
					: "vmalloc : 0xc3800000 - 0xff7fe000   ( 959 MB)\n"),
		"%s", text);
	cr_assert_not_null(strstr(text, "    lowmem  : 0xc0000000 - 0xc3000000   (  48 MB)\n"));
	cr_assert_not_null(strstr(text, "      .init : 0xc01e0000 - 0xc01f0000   (  64 kB)\n"));
	cr_assert_not_null(strstr(text, "      .text : 0xc0100000 - 0xc0110000   (  64 kB)\n"));
}

static const char *const first_reservations[] = {"EX TRAMPOLINE", "TEXT DATA BSS", "RAMDISK",
						 "BIOS reserved"};

static void early(void)
{
	i386_start_kernel();
	for (int i = 0; i < 4; i++)
		cr_expect_str_eq(early_res_slot(i)->name, first_reservations[i]);
	cr_expect_eq(early_res_slot(0)->start, 0x1000);
	cr_expect_eq(early_res_slot(0)->end, 0x2000);
	cr_expect(early_res_slot(0)->overlap_ok);
	cr_expect_eq(early_res_slot(1)->start, IMAGE_START);
	cr_expect_eq(early_res_slot(1)->end, IMAGE_END);
	cr_expect_eq(early_res_slot(2)->start, 8 * MIB);
	cr_expect_eq(early_res_slot(2)->end, 9 * MIB);
	cr_expect_eq(early_res_slot(3)->end, MIB);
	cr_expect_null(early_res_slot(4));
}

Test(i386_start_kernel, reserves_trampoline_image_ramdisk_and_bios_in_this_order)
{
	line_of(48 * MIB);
	line.given = BOOT_HAS_RAMDISK;
	line.ramdisk = 8 * MIB;
	line.ramdisk_size = MIB - 5;
	on_machine(early);
}

/* BIOS data area: KiB of low memory, EBDA segment; where the BIOS's part begins then. */
static const struct {
	uint16_t lowmem_kb, ebda_segment;
	uint32_t bios_start;
} bios_cases[] = {
	{0, 0, 0x9f000},   {639, 0x9fc0, 0x9fc00}, {640, 0, 0x9f000},       {636, 0, 0x9f000},
	{512, 0, 0x80000}, {640, 0x9f00, 0x9f000}, {1024, 0x9000, 0x9f000}, {600, 0x8000, 0x96000},
};

static size_t bios_case;

static void with_bios_data(void)
{
	uint16_t lowmem = bios_cases[bios_case].lowmem_kb;
	uint16_t ebda = bios_cases[bios_case].ebda_segment;

	frame_write(0, 0x413, &lowmem, sizeof(lowmem));
	frame_write(0, 0x40e, &ebda, sizeof(ebda));
	i386_start_kernel();
	cr_expect_eq(early_res_slot(2)->start, bios_cases[bios_case].bios_start,
		     "case %zu: %" PRIx64, bios_case, early_res_slot(2)->start);
	cr_expect_eq(early_res_slot(2)->end, MIB);
}

Test(i386_start_kernel, believes_the_bios_data_area_but_for_nonsense)
{
	for (bios_case = 0; bios_case < ARRAY_SIZE(bios_cases); bios_case++) {
		line_of(48 * MIB);
		on_machine(with_bios_data);
	}
}

struct panic_case {
	const char *text;
	uint64_t ram;
	uint32_t given;
	uint64_t highmem, vmalloc, mem, ramdisk, ramdisk_size;
	uint32_t nodes;
};

static const struct panic_case panics[] = {
	{.ram = 48 * MIB,
	 .given = M,
	 .mem = MIB,
	 .text = ".text .data .bss are not marked as E820_RAM!"},
	{.ram = 48 * MIB,
	 .given = M,
	 .mem = 2 * MIB - 1,
	 .text = ".text .data .bss are not marked as E820_RAM!"},
	{.ram = 48 * MIB,
	 .given = V,
	 .vmalloc = 2 * GIB,
	 .text = "kernel image at 00100000 - 00200000 is not in lowmem, which ends at 00000000"},
	{.ram = 48 * MIB,
	 .given = V,
	 .vmalloc = UINT64_MAX,
	 .text = "kernel image at 00100000 - 00200000 is not in lowmem, which ends at 00000000"},
	{.ram = 48 * MIB,
	 .given = V,
	 .vmalloc = 1015 * MIB,
	 .text = "kernel image at 00100000 - 00200000 is not in lowmem, which ends at 00100000"},
	{.ram = 2 * GIB,
	 .given = V,
	 .vmalloc = 0,
	 .text = "vmalloc=0MB leaves no vmalloc space above 1016MB of lowmem"},
	{.ram = 48 * MIB,
	 .given = BOOT_HAS_RAMDISK,
	 .ramdisk = MIB,
	 .ramdisk_size = 1,
	 .text = "Overlapping early reservations 100000-100fff RAMDISK to "
		 "100000-1fffff TEXT DATA BSS"},
	{.ram = 48 * MIB,
	 .given = BOOT_HAS_RAMDISK,
	 .ramdisk = 0xa0000,
	 .ramdisk_size = 1,
	 .text = "Overlapping early reservations 9f000-fffff BIOS reserved to "
		 "a0000-a0fff RAMDISK"},
	{.ram = 14 * MIB,
	 .nodes = 4,
	 .text = "Not enough memory for each node: 4 nodes of at least 4MB"},
};

Test(setup_arch, panics_for_impossible_boot_lines_each_with_its_text)
{
	for (size_t i = 0; i < ARRAY_SIZE(panics); i++) {
		const struct panic_case *c = &panics[i];

		line_of(c->ram);
		line.given = c->given;
		line.highmem = c->highmem;
		line.vmalloc = c->vmalloc;
		line.mem = c->mem;
		line.ramdisk = c->ramdisk;
		line.ramdisk_size = c->ramdisk_size;
		line.nodes = c->nodes != 0 ? c->nodes : 1;
		must_panic(boot_to_zones, c->text);
	}
}

Test(setup_arch, panics_when_all_is_reserved_or_the_image_is_in_a_hole)
{
	line_of(48 * MIB);
	e820_entry(0, 64 * MIB, E820_RESERVED);
	e820_entry(64 * MIB, MIB, E820_ACPI);
	must_panic(boot_to_zones, ".text .data .bss are not marked as E820_RAM!");
	line_of(48 * MIB);
	e820_entry(IMAGE_START + 0x5000, 0x1000, E820_UNUSABLE);
	must_panic(boot_to_zones, ".text .data .bss are not marked as E820_RAM!");
}

Test(setup_arch, panics_when_there_is_no_low_memory_for_the_trampoline)
{
	line_of(48 * MIB);
	e820_entry(0, MIB, E820_RESERVED);
	must_panic(boot_to_zones, "Cannot allocate trampoline");
}

/* A map whose lowmem is the image and @kib KiB behind it. */
static void tight_line(uint64_t low_kib, uint64_t kib)
{
	line_of(48 * MIB);
	e820_begin();
	e820_entry(0x1000, low_kib << 10, E820_RAM);
	e820_entry(MIB, MIB + (kib << 10), E820_RAM);
	e820_entry(600 * MIB, 8 * MIB, E820_RAM);
}

Test(setup_arch, panics_when_page_tables_or_mem_map_find_no_room)
{
	tight_line(8, 0);
	line.pse = false;
	must_panic(boot_to_zones, "Cannot find space for the kernel page tables");
	tight_line(600, 64);
	must_panic(boot_to_zones, "Out of memory");
	cr_assert_eq(log_count("1|bootmem alloc of"), 1);
}

Test(setup_arch, panics_for_more_memory_than_a_mem_map_can_describe)
{
	line_of(64 * GIB);
	if (PAGING_PAE)
		must_panic(boot_to_zones,
			   "no room for a mem_map of 1024MB: memory ends at 65536MB, "
			   "at most 16384MB can be used");
	else
		on_machine(up_to_layout);
}

static uint8_t ramdisk_byte(uint64_t i)
{
	return (uint8_t)(i * 31 + (i >> 12));
}

/* The loader has put it there; where the direct map will end must be said before. */
static void with_ramdisk(void)
{
	ram_set_direct_map_end(32 * MIB);
	for (uint64_t i = 0; i < line.ramdisk_size; i++) {
		uint8_t byte = ramdisk_byte(i);
		uint64_t paddr = line.ramdisk + i;

		frame_write((pfn_t)(paddr >> PAGE_SHIFT), (uint32_t)(paddr & 4095), &byte, 1);
	}
	boot_to_zones();
}

static void ramdisk_is(uint64_t size)
{
	cr_assert_neq(boot_vars->initrd_start, 0);
	cr_assert_eq(boot_vars->initrd_end - boot_vars->initrd_start, size);
	for (uint64_t i = 0; i < size; i++)
		cr_assert_eq(((uint8_t *)window_ptr(boot_vars->initrd_start))[i], ramdisk_byte(i));
}

static void ramdisk_stays(void)
{
	with_ramdisk();
	ramdisk_is(line.ramdisk_size);
	cr_assert_eq(boot_vars->initrd_start, PAGE_OFFSET + 8 * MIB);
	cr_assert_str_eq(early_res_slot(find_overlapped_early(8 * MIB, 8 * MIB + 1))->name,
			 "RAMDISK");
}

static void ramdisk_moves(void)
{
	with_ramdisk();
	ramdisk_is(line.ramdisk_size);
	cr_assert_leq(boot_vars->initrd_end - PAGE_OFFSET, 32 * MIB);
	cr_assert_null(early_res_slot(
		find_overlapped_early(line.ramdisk, line.ramdisk + line.ramdisk_size)));
	cr_assert_str_eq(early_res_slot(find_overlapped_early(boot_vars->initrd_start - PAGE_OFFSET,
							      boot_vars->initrd_end - PAGE_OFFSET))
				 ->name,
			 "NEW RAMDISK");
}

static void ramdisk_is_refused(void)
{
	boot_to_zones();
	cr_assert_eq(boot_vars->initrd_start, 0);
	for (int i = 0; early_res_slot(i) != NULL; i++)
		cr_assert_null(strstr(early_res_slot(i)->name, "RAMDISK"));
}

static void ramdisk_line(uint64_t at, uint64_t size)
{
	line_of(48 * MIB);
	line.given = BOOT_HAS_RAMDISK | BOOT_HAS_HIGHMEM;
	line.highmem = 16 * MIB;
	line.ramdisk = at;
	line.ramdisk_size = size;
}

Test(ramdisk, stays_in_lowmem_and_moves_there_from_highmem_with_its_content)
{
	ramdisk_line(8 * MIB, MIB - 5);
	on_machine(ramdisk_stays);
	ramdisk_line(40 * MIB, MIB - 5);
	on_machine(ramdisk_moves);
	/* across the end of lowmem, and not page aligned */
	ramdisk_line(32 * MIB - 5000, 9999);
	on_machine(ramdisk_moves);
}

Test(ramdisk, is_refused_when_too_large_or_not_in_ram)
{
	ramdisk_line(8 * MIB, 16 * MIB);
	on_machine(ramdisk_is_refused);
	cr_assert_eq(log_count("3|initrd too large to handle, disabling initrd"), 1);
	ramdisk_line(47 * MIB, 2 * MIB);
	on_machine(ramdisk_is_refused);
	cr_assert_eq(log_count("3|initrd not in RAM, disabling initrd"), 1);
	ramdisk_line(UINT64_C(1) << 40, 2 * MIB);
	on_machine(ramdisk_is_refused);
	ramdisk_line(0, 4 * MIB);
	on_machine(ramdisk_is_refused);
	ramdisk_line(8 * MIB, 0);
	on_machine(ramdisk_is_refused);
}

Test(ramdisk, that_wraps_at_2_to_the_64_is_a_panic)
{
	ramdisk_line(UINT64_MAX - 5, 4);
	must_panic(boot_to_zones, "free_early on not reserved area: *");
}

Test(ramdisk, panics_when_lowmem_has_no_place_for_it)
{
	line_of(48 * MIB);
	e820_begin();
	e820_entry(0, 0x9f000, E820_RAM);
	e820_entry(MIB, MIB + 0x100000, E820_RAM);
	e820_entry(8 * MIB, 24 * MIB, E820_RESERVED);
	e820_entry(32 * MIB, 16 * MIB, E820_RAM);
	line.given = BOOT_HAS_RAMDISK | BOOT_HAS_HIGHMEM;
	line.highmem = 16 * MIB;
	line.ramdisk = 32 * MIB;
	line.ramdisk_size = 4 * MIB;
	must_panic(boot_to_zones, "Cannot find place for new RAMDISK of size 4194304");
}
