/* SPDX-License-Identifier: GPL-2.0-only */
/* Whole boots: every kind of boot line, and what the kernel is like afterwards. */
#include "fixture.h"

#include <stdio.h>

#include "core/base/base.h"
#include "core/page/page_init.h"
#include "core/page/page_internal.h"

struct boot_case {
	uint32_t ram_mb, highmem_mb, nodes, cpus, pse, kernelcore_mb, movablecore_mb;
};

static const struct boot_case boot_cases[] = {
	{4, 0, 1, 1, 1, 0, 0},   {8, 0, 1, 1, 1, 0, 0},    {16, 0, 1, 2, 1, 0, 0},
	{24, 0, 1, 1, 1, 0, 0},  {24, 16, 1, 1, 1, 0, 0},  {24, 8, 2, 2, 1, 0, 0},
	{48, 0, 1, 1, 0, 0, 0},  {48, 16, 1, 2, 1, 0, 0},  {48, 16, 2, 2, 1, 0, 0},
	{48, 16, 4, 4, 1, 0, 0}, {48, 16, 1, 1, 1, 40, 0}, {48, 16, 1, 1, 1, 0, 8},
	{96, 0, 1, 4, 1, 0, 0},  {96, 32, 2, 2, 0, 0, 0},  {96, 32, 4, 4, 1, 0, 0},
	{96, 0, 4, 3, 1, 60, 0}, {96, 64, 3, 2, 1, 0, 30}, {1024, 0, 2, 2, 1, 0, 0},
};

static void line_set(const struct boot_case *c)
{
	line_of(c->ram_mb * MIB);
	line.nodes = c->nodes;
	line.cpus = c->cpus;
	line.pse = c->pse != 0;
	line.highmem = c->highmem_mb * MIB;
	line.kernelcore = c->kernelcore_mb * MIB;
	line.movablecore = c->movablecore_mb * MIB;
	line.given = (c->highmem_mb != 0 ? BOOT_HAS_HIGHMEM : 0) |
		     (c->kernelcore_mb != 0 ? BOOT_HAS_KERNELCORE : 0) |
		     (c->movablecore_mb != 0 ? BOOT_HAS_MOVABLECORE : 0);
}

/* t0's directory, and with PAE the tables of its user half. */
#define PROCESS_FRAMES (PAGING_PAE ? 4u : 1u)

/*
 * Frames by their struct page: free or in a pageset, reserved, a slab's, or of t0's space; nobody
 * else has any.
 */
static void frames_add_up(void)
{
	ulong_t ram = 0, reserved = 0, free = 0, slabs = 0;

	for (pfn_t pfn = 0; pfn < node_vars->max_pfn; pfn++) {
		if (!pfn_valid(pfn)) {
			cr_assert_not(page_is_ram(pfn));
			continue;
		}
		if (!page_is_ram(pfn)) {
			cr_assert(PageReserved(pfn_to_page(pfn)), "hole %u", pfn);
			continue;
		}
		ram++;
		reserved += PageReserved(pfn_to_page(pfn));
		free += ram_frame_poisoned(pfn);
		if (PageSlab(pfn_to_page(pfn)))
			slabs += 1u << compound_order(pfn_to_page(pfn));
	}
	cr_assert_eq(ram - reserved, node_vars->totalram_pages);
	cr_assert_eq(free, ram - reserved - slabs - PROCESS_FRAMES,
		     "free frames are poisoned, and no others");
	cr_assert_gt(free, 0);
	cr_assert_gt(slabs, 0);
}

static void kernel_is_up(void)
{
	uint32_t cpu;

	cr_assert(cpu_irqs_enabled());
	cr_assert_eq(cpu_preempt_count(), 0);
	cr_assert_eq(current, init_task());
	for (cpu = 0; cpu < cpu_count(); cpu++)
		cr_assert(cpu_online(cpu));
	cr_assert(boot_vars->initmem_freed);
	cr_assert_eq(page_vars->gfp_allowed_mask, (gfp_t)__GFP_BITS_MASK);
	frames_add_up();
}

static void allocates_and_frees(void)
{
	struct page *page = alloc_pages(GFP_KERNEL, 3);

	cr_assert_not_null(page);
	cr_assert_not(ram_frame_poisoned(page_to_pfn(page)));
	__free_pages(page, 3);
	cr_assert(ram_frame_poisoned(page_to_pfn(page)));
}

Test(start_kernel, leaves_every_frame_in_one_state_for_every_kind_of_boot_line)
{
	for (size_t i = 0; i < ARRAY_SIZE(boot_cases); i++) {
		char when[40];

		snprintf(when, sizeof(when), "boot line %zu", i);
		line_set(&boot_cases[i]);
		cr_assert_eq(boot(), END_NONE, "%s: %s", when, machine_end_text());
		on_kernel(kernel_is_up);
		everything_holds(when);
		on_kernel(allocates_and_frees);
		everything_holds(when);
	}
}

static bool panic_is_known(const char *text)
{
	static const char *const known[] = {
		".text .data .bss are not marked as E820_RAM!",
		"kernel image at ",
		"vmalloc=",
		"no room for a mem_map of ",
		"Not enough memory for each node",
		"Cannot allocate trampoline",
		"Cannot find space for the kernel page tables",
		"Cannot find place for new RAMDISK",
		"Overlapping early reservations ",
		"Out of memory",
		"can not find more space for range free",
		"Invalid user supplied memory map",
		"alloc_low_page: ran out of memory",
	};

	for (size_t i = 0; i < ARRAY_SIZE(known); i++) {
		if (strncmp(text, known[i], strlen(known[i])) == 0)
			return true;
	}
	return false;
}

static uint64_t odd_number(void)
{
	static const uint64_t edges[] = {0,
					 1,
					 0x1000,
					 0x9f000,
					 MIB,
					 2 * MIB,
					 16 * MIB,
					 UINT64_C(1) << 32,
					 UINT64_C(1) << 36,
					 UINT64_C(1) << 44,
					 UINT64_MAX};

	switch (dice(4)) {
	case 0:
		return edges[dice(ARRAY_SIZE(edges))] + dice(3) - 1;
	case 1:
		return dice(100) * MIB + dice(4) * 0x800;
	case 2:
		return dice(100) * MIB;
	default:
		return dice(100 * 256) * 0x1000;
	}
}

static void random_line(void)
{
	line_of((4 + dice(90)) * MIB);
	line.nodes = 1 + dice(4);
	line.cpus = 1 + dice(4);
	line.pse = dice(2);
	line.zonelist_order = dice(3);
	line.given = dice(3) == 0 ? dice(64) : 0;
	if (line.given & BOOT_HAS_VMALLOC && dice(2))
		line.given &= ~(uint32_t)BOOT_HAS_VMALLOC;
	line.mem = odd_number();
	line.highmem = odd_number();
	line.vmalloc = dice(2) ? dice(1030) * MIB : odd_number();
	line.kernelcore = odd_number();
	line.movablecore = odd_number();
	line.ramdisk = odd_number();
	line.ramdisk_size = dice(2) ? dice(4 * 1024) * 1024 : odd_number();
	if (dice(8) == 0)
		line.nr_e820 = dice(3);
	for (uint32_t i = dice(20); i > 0; i--) {
		struct e820_firmware_entry *e = &line.e820[line.nr_e820++];

		*e = (struct e820_firmware_entry){odd_number(), odd_number(), 1 + dice(6), 0};
		/* memory beyond what is drawn here takes long to describe */
		if (e->type == E820_RAM && e->addr + e->size > 100 * MIB)
			e->type = E820_RESERVED;
	}
}

/* A kernel that came up is sound; one that did not says why. */
Test(start_kernel, survives_hundreds_of_random_boot_lines_or_panics_with_a_known_text)
{
	uint32_t up = 0;

	for (int round = 0; round < 400; round++) {
		enum machine_end end;
		char when[40];

		snprintf(when, sizeof(when), "random line %d", round);
		random_line();
		end = boot();
		if (end != END_NONE) {
			cr_assert_eq(end, END_PANIC, "%s: %d %s", when, (int)end,
				     machine_end_text());
			cr_assert(panic_is_known(machine_end_text()), "%s: %s", when,
				  machine_end_text());
			continue;
		}
		up++;
		on_kernel(kernel_is_up);
		everything_holds(when);
	}
	cr_assert_gt(up, 100);
	cr_assert_lt(up, 400);
}

static void init_slot_is_poisoned(void)
{
	pfn_t init = PFN_DOWN(image_slot_paddr(IMAGE_INIT));

	for (pfn_t pfn = init; pfn < init + IMAGE_SLOT_SIZE / PAGE_SIZE; pfn++) {
		cr_assert(ram_frame_poisoned(pfn), "frame %x", pfn);
		cr_assert_not(PageReserved(pfn_to_page(pfn)));
	}
	cr_assert_not(ram_frame_poisoned(init - 1));
	cr_assert(PageReserved(pfn_to_page(init - 1)));
}

Test(start_kernel, gives_the_boot_state_away_and_poisons_it)
{
	line_of(48 * MIB);
	cr_assert_eq(boot(), END_NONE, "%s", machine_end_text());
	on_kernel(init_slot_is_poisoned);
}

static const char *const order[] = {
	"init_base",
	"i386_start_kernel",
	"setup_arch",
	"build_all_zonelists",
	"page_alloc_init",
	"mem_init",
	"local_irq_enable",
	"setup_per_cpu_pageset",
	"rcu_scheduler_starting",
	"smp_init",
	"init_per_zone_wmark_min",
	"setup_vmstat",
	"free_initmem",
	"free_initrd",
};

/* Rooms between these may come and go; what is here keeps its order. */
Test(start_steps, keep_the_order_of_start_up)
{
	size_t next = 0;

	for (const struct start_step *step = start_steps; step->name != NULL; step++) {
		cr_expect_not_null(step->start);
		if (next < ARRAY_SIZE(order) && strcmp(step->name, order[next]) == 0)
			next++;
	}
	cr_expect_eq(next, ARRAY_SIZE(order), "%s is missing or out of order",
		     next < ARRAY_SIZE(order) ? order[next] : "");
}

static void watermarks_are_set(void)
{
	struct zone *zone;

	for_each_populated_zone (zone) {
		cr_assert_gt(high_wmark_pages(zone), 0);
		for (uint32_t cpu = 0; cpu < cpu_count(); cpu++)
			cr_assert_neq(zone->pageset[cpu], &page_percpu(cpu)->boot_pageset);
	}
}

Test(start_kernel, sets_watermarks_and_pagesets_of_every_populated_zone)
{
	line_of(96 * MIB);
	line.nodes = 4;
	line.cpus = 4;
	cr_assert_eq(boot(), END_NONE, "%s", machine_end_text());
	on_kernel(watermarks_are_set);
}

static void leave_a_lock(void)
{
	spin_lock(&NODE_DATA(0)->node_zones[ZONE_DMA].lock);
	kernel_line_end();
}

static void call(void *arg)
{
	leave_a_lock();
}

Test(kernel_line_end, complains_about_a_lock_that_is_still_held)
{
	line_of(48 * MIB);
	cr_assert_eq(boot(), END_NONE, "%s", machine_end_text());
	cr_assert_eq(machine_run(call, NULL), END_CHECK);
	cr_assert_eq(strncmp(machine_end_text(), "L5", 2), 0, "%s", machine_end_text());
}
