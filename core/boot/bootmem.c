/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The boot allocator: a search through the early node map, less the early reservations.
 */
#include "core/boot/bootmem.h"

#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_internal.h"

void *__alloc_memory_core_early(int nid, uint64_t size, uint64_t align, uint64_t goal,
				uint64_t limit)
{
	int i;

	limit = min(limit, get_max_mapped());
	for_each_active_range_index_in_nid (i, nid) {
		uint64_t ei_start = PFN_PHYS(init_vars->early_node_map[i].start_pfn);
		uint64_t ei_last = PFN_PHYS(init_vars->early_node_map[i].end_pfn);
		uint64_t addr = find_early_area(ei_start, ei_last, goal, limit, size, align);
		void *ptr;

		if (addr == E820_NO_AREA)
			continue;
		ptr = __va(addr);
		memset(ptr, 0, size);
		reserve_early_without_check(addr, addr + size, "BOOTMEM");
		return ptr;
	}
	return NULL;
}

void *__alloc_bootmem_nopanic(ulong_t size, ulong_t align, uint64_t goal)
{
	void *ptr = __alloc_memory_core_early(MAX_NUMNODES, size, align, goal, UINT64_MAX);

	if (ptr == NULL && goal != 0)
		ptr = __alloc_memory_core_early(MAX_NUMNODES, size, align, 0, UINT64_MAX);
	return ptr;
}

noreturn static void alloc_failed(ulong_t size)
{
	goal(BOOT_PANIC_BOOTMEM);
	printk(KERN_ALERT "bootmem alloc of %u bytes failed!\n", size);
	panic("Out of memory");
}

void *__alloc_bootmem(ulong_t size, ulong_t align, uint64_t goal)
{
	void *ptr = __alloc_bootmem_nopanic(size, align, goal);

	if (ptr == NULL)
		alloc_failed(size);
	return ptr;
}

void *__alloc_bootmem_node(pg_data_t *pgdat, ulong_t size, ulong_t align, uint64_t goal)
{
	void *ptr = __alloc_memory_core_early(pgdat->node_id, size, align, goal, UINT64_MAX);

	if (ptr == NULL) {
		goal(BOOT_BOOTMEM_OTHER_NODE);
		ptr = __alloc_memory_core_early(MAX_NUMNODES, size, align, goal, UINT64_MAX);
	}
	if (ptr == NULL && goal != 0)
		ptr = __alloc_memory_core_early(pgdat->node_id, size, align, 0, UINT64_MAX);
	if (ptr == NULL)
		ptr = __alloc_memory_core_early(MAX_NUMNODES, size, align, 0, UINT64_MAX);
	if (ptr == NULL)
		alloc_failed(size);
	return ptr;
}
