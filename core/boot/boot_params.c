/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The kernel's parameters that boot/ obeys. They come as fields: there is no command line.
 */
#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_internal.h"

/* As: cmdline_parse_core() of 2.6.34; what does not fit 32 bits of pages is cut, with a warning. */
static ulong_t cmdline_parse_core(uint64_t bytes)
{
	WARN_ON(bytes >> PAGE_SHIFT > UINT32_MAX);
	return (ulong_t)(bytes >> PAGE_SHIFT);
}

void parse_early_param(void)
{
	const struct boot_params *params = machine_boot_params();

	init_vars->vmalloc_reserve = UINT64_C(128) << 20;
	if ((params->given & BOOT_HAS_MEM) != 0)
		parse_memopt(params->mem);
	if ((params->given & BOOT_HAS_MEMMAP) != 0)
		parse_memmap_opt(params->memmap, params->memmap_size, params->memmap_type);
	if ((params->given & BOOT_HAS_HIGHMEM) != 0) {
		init_vars->highmem_given = true;
		init_vars->highmem_pages = params->highmem >> PAGE_SHIFT;
	}
	/* room for the gap below vmalloc space comes on top */
	if ((params->given & BOOT_HAS_VMALLOC) != 0)
		init_vars->vmalloc_reserve =
			min(params->vmalloc, UINT64_MAX - VMALLOC_OFFSET) + VMALLOC_OFFSET;
	if ((params->given & BOOT_HAS_KERNELCORE) != 0)
		init_vars->required_kernelcore = cmdline_parse_core(params->kernelcore);
	if ((params->given & BOOT_HAS_MOVABLECORE) != 0)
		init_vars->required_movablecore = cmdline_parse_core(params->movablecore);
}
