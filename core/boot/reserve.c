/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What is reserved before anything is allocated: trampoline, image, ramdisk, BIOS.
 */
#include <inttypes.h>

#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_internal.h"
#include "sim/firmware.h"

#define TRAMPOLINE_SIZE PAGE_SIZE

void phys_read(uint64_t paddr, void *to, uint64_t size)
{
	uint8_t *bytes = to;

	while (size != 0) {
		uint32_t slop = (uint32_t)(paddr & (PAGE_SIZE - 1));
		uint32_t chunk = (uint32_t)min(size, (uint64_t)(PAGE_SIZE - slop));

		frame_read(PFN_DOWN(paddr), slop, bytes, chunk);
		bytes += chunk;
		paddr += chunk;
		size -= chunk;
	}
}

static uint32_t bios_word(uint32_t offset)
{
	uint16_t word;

	phys_read(offset, &word, sizeof(word));
	return word;
}

/*
 * From the end of low memory to 1 MiB everything is the BIOS's.
 *
 * As: reserve_ebda_region() of 2.6.34 head.c, its fixes for odd BIOSes included.
 */
static void reserve_ebda_region(void)
{
	uint32_t lowmem = bios_word(BIOS_LOWMEM_KBYTES) << 10;
	uint32_t ebda_addr = bios_word(BIOS_EBDA_SEGMENT) << 4;

	/* an EBDA in the top 64 KiB that the size of low memory does not know of */
	if (lowmem - ebda_addr <= 0x10000)
		lowmem = ebda_addr;
	/* no EBDA is reported */
	if (ebda_addr == 0 && lowmem >= 0x9f000)
		lowmem = 0x9f000;
	/* nonsense */
	if (lowmem == 0 || lowmem >= 0x100000)
		lowmem = 0x9f000;
	reserve_early_overlap_ok(lowmem, 0x100000, "BIOS reserved");
}

/* The ramdisk's range, its end rounded up. Ensures: false without one. */
static bool ramdisk_range(uint64_t *start, uint64_t *end)
{
	const struct boot_params *params = machine_boot_params();

	if ((params->given & BOOT_HAS_RAMDISK) == 0 || params->ramdisk == 0)
		return false;
	*start = params->ramdisk;
	*end = PAGE_ALIGN(params->ramdisk + params->ramdisk_size);
	return true;
}

/* The entry code maps the image, and beyond it enough for the page tables of all lowmem. */
static pfn_t head_mapped_pfn(void)
{
	pfn_t tables = (UINT32_MAX - PAGE_OFFSET + 1) / PMD_SIZE;

	return ALIGN(PFN_DOWN(IMAGE_END) + tables, PMD_SIZE / PAGE_SIZE);
}

/* What it maps ends where the least lowmem does, and early memory is RAM besides. */
void i386_start_kernel(void)
{
	uint64_t ramdisk, ramdisk_end;

	early_res_init();
	init_vars->max_pfn_mapped = head_mapped_pfn();
	/* pfn_to_nid() and numa_node_id() need a node before there are nodes */
	node_vars->nr_online_nodes = 1;
	reserve_early_overlap_ok(PAGE_SIZE, PAGE_SIZE + PAGE_SIZE, "EX TRAMPOLINE");
	reserve_early(IMAGE_START, IMAGE_END, "TEXT DATA BSS");
	if (ramdisk_range(&ramdisk, &ramdisk_end))
		reserve_early(ramdisk, ramdisk_end, "RAMDISK");
	reserve_ebda_region();
}

void reserve_trampoline_memory(void)
{
	uint64_t mem = find_e820_area(0, 1u << 20, TRAMPOLINE_SIZE, PAGE_SIZE);

	if (mem == E820_NO_AREA) {
		goal(BOOT_PANIC_TRAMPOLINE);
		panic("Cannot allocate trampoline");
	}
	boot_vars->trampoline = mem;
	reserve_early(mem, mem + TRAMPOLINE_SIZE, "TRAMPOLINE");
}

static void relocate_initrd(uint64_t ramdisk_image, uint64_t ramdisk_size)
{
	uint64_t end_of_lowmem = PFN_PHYS(boot_vars->max_low_pfn_mapped);
	uint64_t area_size = PAGE_ALIGN(ramdisk_size);
	uint64_t here = find_e820_area(0, end_of_lowmem, area_size, PAGE_SIZE);

	if (here == E820_NO_AREA) {
		goal(BOOT_PANIC_INITRD);
		panic("Cannot find place for new RAMDISK of size %" PRIu64, ramdisk_size);
	}
	goal(BOOT_INITRD_MOVED);
	reserve_early(here, here + area_size, "NEW RAMDISK");
	boot_vars->initrd_start = (vaddr_t)here + PAGE_OFFSET;
	boot_vars->initrd_end = boot_vars->initrd_start + (vaddr_t)ramdisk_size;
	printk(KERN_INFO "Allocated new RAMDISK: %08" PRIx64 " - %08" PRIx64 "\n", here,
	       here + ramdisk_size);
	/* parts of it may lie above the direct map */
	phys_read(ramdisk_image, __va(here), ramdisk_size);
	printk(KERN_INFO "Move RAMDISK from %016" PRIx64 " - %016" PRIx64 " to %08" PRIx64
			 " - %08" PRIx64 "\n",
	       ramdisk_image, ramdisk_image + ramdisk_size - 1, here, here + ramdisk_size - 1);
}

static void initrd_disable(uint64_t start, uint64_t end, const char *why)
{
	free_early(start, end);
	printk(KERN_ERR "initrd %s, disabling initrd\n", why);
}

/*
 * As:      reserve_initrd() of 2.6.34.
 * Differs: a ramdisk that is not in RAM is refused; 2.6.34 would use what is not there, and later
 *          free frames that do not exist.
 */
void reserve_initrd(void)
{
	uint64_t end_of_lowmem = PFN_PHYS(boot_vars->max_low_pfn_mapped);
	uint64_t size = machine_boot_params()->ramdisk_size;
	uint64_t start, end;

	if (!ramdisk_range(&start, &end) || size == 0)
		return;
	if (size >= end_of_lowmem >> 1) {
		goal(BOOT_INITRD_TOO_LARGE);
		initrd_disable(start, end, "too large to handle");
		return;
	}
	if (!e820_all_mapped(start & ~(uint64_t)(PAGE_SIZE - 1), end, E820_RAM) ||
	    end > PFN_PHYS(node_vars->max_pfn)) {
		goal(BOOT_INITRD_NOT_RAM);
		initrd_disable(start, end, "not in RAM");
		return;
	}
	printk(KERN_INFO "RAMDISK: %08" PRIx64 " - %08" PRIx64 "\n", start, end);
	if (end <= end_of_lowmem) {
		goal(BOOT_INITRD);
		boot_vars->initrd_start = (vaddr_t)start + PAGE_OFFSET;
		boot_vars->initrd_end = boot_vars->initrd_start + (vaddr_t)size;
		return;
	}
	relocate_initrd(start, size);
	free_early(start, end);
}
