/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Lowmem and highmem: where the direct map ends, and the addresses that follow from it.
 *
 *   0 ---- lowmem ---- max_low_pfn ---- highmem ---- max_pfn
 *
 * As:      find_low_pfn_range() of 2.6.34 init_32.c.
 * Differs: lowmem may take all of the last GiB but __VMALLOC_RESERVE: 896 MiB by default (2.6.34
 *          subtracts the reserve from VMALLOC_END and ends at 887). highmem= may leave less than
 *          64 MiB of lowmem, down to 4 MiB, so that small machines have all zones.
 */
#include <inttypes.h>

#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_internal.h"

#define LOWMEM_MIN_BYTES  (4u << 20)
#define MAX_NONPAE_PFN    (1u << 20)
#define DIRECT_MAP_WINDOW ((uint64_t)UINT32_MAX + 1 - PAGE_OFFSET)

/* Frames that the direct map may have. */
static pfn_t maxmem_pfn(void)
{
	uint64_t reserve = min(init_vars->vmalloc_reserve, DIRECT_MAP_WINDOW);

	return PFN_DOWN(DIRECT_MAP_WINDOW - reserve);
}

/* All RAM could be lowmem; highmem= may want some of it. */
static void lowmem_pfn_init(void)
{
	uint64_t wanted = init_vars->highmem_given ? init_vars->highmem_pages : 0;
	pfn_t max_pfn = node_vars->max_pfn;

	if (wanted >= max_pfn && wanted != 0) {
		goal(BOOT_HIGHMEM_TOO_LARGE);
		printk(KERN_ERR "highmem size (%uMB) is bigger than pages available (%uMB)!\n",
		       pages_to_mb(wanted), pages_to_mb(max_pfn));
		wanted = 0;
	}
	if (wanted != 0 && max_pfn - wanted < LOWMEM_MIN_BYTES / PAGE_SIZE) {
		goal(BOOT_HIGHMEM_TOO_MUCH);
		printk(KERN_ERR "highmem size (%uMB) results in <%uMB lowmem, ignoring it!\n",
		       pages_to_mb(wanted), LOWMEM_MIN_BYTES >> 20);
		wanted = 0;
	}
	goal_if(wanted == 0, BOOT_LOWMEM_ALL);
	goal_if(wanted != 0, BOOT_LOWMEM_HIGHMEM);
	node_vars->max_low_pfn = max_pfn - (pfn_t)wanted;
}

/* highmem= against what the direct map does not hold, in pages. */
static void highmem_goal(uint64_t wanted, uint64_t rest)
{
	goal_if(wanted == rest, BOOT_HIGHMEM_REST);
	goal_if(wanted < rest, BOOT_HIGHMEM_CUT);
	goal_if(wanted > rest, BOOT_HIGHMEM_MISSING);
}

/*
 * There is more RAM than the direct map holds; highmem= may want less than the rest.
 *
 * Differs: the sum is taken in 64 bits; 2.6.34's wraps for a huge highmem=. And the warning looks
 *          at the map: in 2.6.34 max_pfn was cut before it is tested, so it never comes.
 */
static void highmem_pfn_init(void)
{
	pfn_t maxmem = maxmem_pfn();
	uint64_t wanted = node_vars->max_pfn - maxmem;

	node_vars->max_low_pfn = maxmem;
	if (init_vars->highmem_given)
		wanted = init_vars->highmem_pages;
	highmem_goal(wanted, node_vars->max_pfn - maxmem);
	if (wanted + maxmem < node_vars->max_pfn)
		node_vars->max_pfn = maxmem + (pfn_t)wanted;
	if (wanted + maxmem > node_vars->max_pfn)
		printk(KERN_WARNING
		       "only %uMB highmem pages available, ignoring highmem size of %uMB!\n",
		       pages_to_mb(node_vars->max_pfn - maxmem), pages_to_mb(wanted));
	if (!PAGING_PAE && e820_any_mapped(PFN_PHYS(MAX_NONPAE_PFN), UINT64_MAX, E820_RAM)) {
		goal(BOOT_HIGHMEM_ABOVE_4G);
		printk(KERN_WARNING "Warning: only 4GB will be used. "
				    "Use a HIGHMEM64G enabled kernel!\n");
	}
}

/*
 * What 2.6.34 takes for granted: the loader has put the image into RAM that the direct map holds.
 * The texts are those of later kernels, which check.
 */
static void kernel_image_check(void)
{
	if (!e820_all_mapped(IMAGE_START, IMAGE_END, E820_RAM)) {
		goal(BOOT_PANIC_IMAGE_NOT_RAM);
		panic(".text .data .bss are not marked as E820_RAM!");
	}
	if (PFN_PHYS(node_vars->max_low_pfn) < IMAGE_END) {
		goal(BOOT_PANIC_IMAGE_NOT_LOWMEM);
		panic("kernel image at %08" PRIx64 " - %08" PRIx64
		      " is not in lowmem, which ends at %08" PRIx64,
		      IMAGE_START, IMAGE_END, PFN_PHYS(node_vars->max_low_pfn));
	}
}

void find_low_pfn_range(void)
{
	if (node_vars->max_pfn <= maxmem_pfn())
		lowmem_pfn_init();
	else
		highmem_pfn_init();
	if (node_vars->max_pfn > RAM_MAX_FRAMES) {
		goal(BOOT_PANIC_MEMMAP);
		panic("no room for a mem_map of %uMB: memory ends at %uMB, at most %uMB can be "
		      "used",
		      pages_to_mb((uint64_t)node_vars->max_pfn * sizeof(struct page) >> PAGE_SHIFT),
		      pages_to_mb(node_vars->max_pfn), pages_to_mb(RAM_MAX_FRAMES));
	}
	kernel_image_check();
}

void layout_fix(void)
{
	uint64_t low_end = PAGE_OFFSET + PFN_PHYS(node_vars->max_low_pfn);

	if (low_end + VMALLOC_OFFSET >= VMALLOC_END) {
		goal(BOOT_PANIC_VMALLOC);
		panic("vmalloc=%uMB leaves no vmalloc space above %uMB of lowmem",
		      (uint32_t)((init_vars->vmalloc_reserve - VMALLOC_OFFSET) >> 20),
		      pages_to_mb(node_vars->max_low_pfn));
	}
	node_vars->highstart_pfn = min(node_vars->max_low_pfn, node_vars->max_pfn);
	node_vars->highend_pfn = node_vars->max_pfn;
	node_vars->num_physpages = node_vars->highend_pfn;
	node_vars->high_memory = (vaddr_t)low_end;
	node_vars->vmalloc_start = (vaddr_t)low_end + VMALLOC_OFFSET;
	node_vars->vmalloc_end = VMALLOC_END;
	ram_set_direct_map_end(PFN_PHYS(node_vars->max_low_pfn));
	printk(KERN_NOTICE "%uMB HIGHMEM available.\n",
	       pages_to_mb(node_vars->highend_pfn - node_vars->highstart_pfn));
	printk(KERN_NOTICE "%uMB LOWMEM available.\n", pages_to_mb(node_vars->max_low_pfn));
}
