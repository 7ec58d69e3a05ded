/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The order of the machine's set-up, from the firmware's map to zones.
 */
#include "core/base/kernel.h"
#include "core/boot/boot_internal.h"
#include "core/boot/bootmem.h"
#include "core/pgtable/tlbflush.h"

static void paging_init_zones(void)
{
	pfn_t max_zone_pfn[MAX_NR_ZONES] = {
		/* Differs: highmem= may leave less lowmem than the DMA zone would have */
		[ZONE_DMA] = min(MAX_DMA_PFN, node_vars->max_low_pfn),
		[ZONE_NORMAL] = node_vars->max_low_pfn,
		[ZONE_HIGHMEM] = node_vars->highend_pfn,
	};

	free_area_init_nodes(max_zone_pfn);
}

void paging_init(void)
{
	permanent_kmaps_init();
	__flush_tlb_all();
	kmap_init();
	paging_init_zones();
}

/*
 * Absent: mtrr_trim_uncached_memory(), the machine has no MTRRs.
 *
 * Absent: reserve_brk(), the image is followed by no brk.
 *
 * Absent: reserve_crashkernel(), early_reserve_e820_mpc_new(), acpi_boot_table_init(), what they
 *         look for is not there.
 */
void setup_arch(void)
{
	pgtable_init();
	setup_memory_map();
	e820_reserve_setup_data();
	parse_early_param();
	reserve_early_setup_data();
	finish_e820_parsing();
	trim_bios_range();
	node_vars->max_pfn = e820_end_of_ram_pfn();
	find_low_pfn_range();
	layout_fix();
	reserve_trampoline_memory();
	boot_vars->max_low_pfn_mapped = init_memory_mapping(0, PFN_PHYS(node_vars->max_low_pfn));
	init_vars->max_pfn_mapped = boot_vars->max_low_pfn_mapped;
	reserve_initrd();
	initmem_init();
	paging_init();
}
