/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Filling the e820 map at boot: from the firmware, by mem=, and by what the kernel knows better.
 */
#include <inttypes.h>

#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_internal.h"
#include "core/boot/early_res.h"
#include "sim/firmware.h"

static_assert(E820_FIRMWARE_MAX <= E820MAX, "the firmware's map fits");

/* Errors: -1 for an entry that wraps at 2^64; those before it were added. */
static int __append_e820_map(const struct e820entry *biosmap, uint32_t nr_map)
{
	for (uint32_t i = 0; i < nr_map; i++) {
		if (biosmap[i].addr > biosmap[i].addr + biosmap[i].size)
			return -1;
		e820_add_region(biosmap[i].addr, biosmap[i].size, biosmap[i].type);
	}
	return 0;
}

/* A map of one entry is no map: some boot loaders make one up. */
static int append_e820_map(const struct e820entry *biosmap, uint32_t nr_map)
{
	if (nr_map < 2)
		return -1;
	return __append_e820_map(biosmap, nr_map);
}

const char *default_machine_specific_memory_setup(void)
{
	const struct boot_params *params = machine_boot_params();
	struct e820entry biosmap[E820MAX] = {{0}};
	uint32_t nr = min_t(uint32_t, params->nr_e820, E820MAX);
	uint64_t extended;

	for (uint32_t i = 0; i < nr; i++)
		biosmap[i] = (struct e820entry){params->e820[i].addr, params->e820[i].size,
						params->e820[i].type};
	/* A map that cannot be sanitized is judged, entry by entry, when it is appended. */
	(void)!sanitize_e820_map(biosmap, E820MAX, &nr);
	if (append_e820_map(biosmap, nr) == 0) {
		goal(BOOT_MAP_E820);
		return "BIOS-e820";
	}

	goal(BOOT_MAP_E801);
	extended = params->ram > HIGH_MEMORY ? params->ram - HIGH_MEMORY : 0;
	boot_vars->e820.nr_map = 0;
	e820_add_region(0, LOWMEMSIZE, E820_RAM);
	e820_add_region(HIGH_MEMORY, extended & ~(uint64_t)1023, E820_RAM);
	return "BIOS-e801";
}

void setup_memory_map(void)
{
	const char *who = default_machine_specific_memory_setup();

	printk(KERN_INFO "BIOS-provided physical RAM map:\n");
	e820_print_map(who);
}

/* Call @fn for each of the loader's blobs, header and data. */
static void for_each_setup_data(void (*fn)(uint64_t start, uint64_t end))
{
	uint64_t paddr = firmware_setup_data(machine_boot_params());

	while (paddr != 0) {
		struct setup_data data;

		phys_read(paddr, &data, sizeof(data));
		fn(paddr, paddr + sizeof(data) + data.len);
		paddr = data.next;
	}
}

static void setup_data_update(uint64_t start, uint64_t end)
{
	e820_update_range(start, end - start, E820_RAM, E820_RESERVED_KERN);
}

void e820_reserve_setup_data(void)
{
	struct e820map *e820 = &boot_vars->e820;

	if (firmware_setup_data(machine_boot_params()) == 0)
		return;
	goal(BOOT_SETUP_DATA);
	for_each_setup_data(setup_data_update);
	/* of two entries or more, as the map was: its soundness was judged when it was appended */
	(void)!sanitize_e820_map(e820->map, ARRAY_SIZE(e820->map), &e820->nr_map);
	printk(KERN_INFO "extended physical RAM map:\n");
	e820_print_map("reserve setup_data");
}

static void setup_data_reserve(uint64_t start, uint64_t end)
{
	reserve_early(start, end, "setup data");
}

void reserve_early_setup_data(void)
{
	for_each_setup_data(setup_data_reserve);
}

void parse_memopt(uint64_t mem_size)
{
	goal(BOOT_MAP_MEM);
	init_vars->userdef = true;
	e820_remove_range(mem_size, UINT64_MAX - mem_size, E820_RAM, true);
}

void parse_memmap_opt(uint64_t start, uint64_t size, uint32_t type)
{
	goal(BOOT_MAP_MEMMAP);
	init_vars->userdef = true;
	e820_add_region(start, size, type);
}

void finish_e820_parsing(void)
{
	struct e820map *e820 = &boot_vars->e820;

	if (!init_vars->userdef)
		return;
	if (sanitize_e820_map(e820->map, ARRAY_SIZE(e820->map), &e820->nr_map) < 0) {
		goal(BOOT_PANIC_USER_MAP);
		panic("Invalid user supplied memory map");
	}
	printk(KERN_INFO "user-defined physical RAM map:\n");
	e820_print_map("user");
}

void trim_bios_range(void)
{
	struct e820map *e820 = &boot_vars->e820;

	e820_update_range(0, PAGE_SIZE, E820_RAM, E820_RESERVED);
	e820_remove_range(BIOS_BEGIN, BIOS_END - BIOS_BEGIN, E820_RAM, true);
	/* A map of one entry stays as it is: it is sound, or has no RAM that anybody will find. */
	(void)!sanitize_e820_map(e820->map, ARRAY_SIZE(e820->map), &e820->nr_map);
}

uint64_t find_e820_area(uint64_t start, uint64_t end, uint64_t size, uint64_t align)
{
	const struct e820map *e820 = &boot_vars->e820;

	for (uint32_t i = 0; i < e820->nr_map; i++) {
		const struct e820entry *ei = &e820->map[i];
		uint64_t addr;

		if (ei->type != E820_RAM)
			continue;
		addr = find_early_area(ei->addr, ei->addr + ei->size, start, end, size, align);
		if (addr != E820_NO_AREA)
			return addr;
	}
	return E820_NO_AREA;
}
