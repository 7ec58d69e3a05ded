/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The boot allocator: memory before the buddy system, zeroed, never freed one by one.
 *
 * Each allocation becomes an early reservation named BOOTMEM.
 *
 * As: __alloc_memory_core_early() and mm/bootmem.c of 2.6.34 with NO_BOOTMEM.
 */
#ifndef CORE_BOOT_BOOTMEM_H
#define CORE_BOOT_BOOTMEM_H

#include "core/base/mmzone.h"

#define SMP_CACHE_BYTES 64u
#define MAX_DMA_PADDR   UINT64_C(0x1000000) /* MAX_DMA_ADDRESS, physical */
#define MAX_DMA_PFN     ((pfn_t)(MAX_DMA_PADDR >> PAGE_SHIFT))

/*
 * The first place for @size bytes among the RAM of node @nid (MAX_NUMNODES: of any), inside
 * [goal, limit).
 *
 * Requires: align is a power of two; before mem_init().
 * Ensures:  zeroed, the address a multiple of align, reserved.
 * Errors:   NULL, nothing changed.
 * Differs:  limited to what is mapped, as 2.6.35 does: 2.6.34 on IA-32 may answer highmem.
 */
must_check void *__alloc_memory_core_early(int nid, uint64_t size, uint64_t align, uint64_t goal,
					   uint64_t limit);

/*
 * From any node, from @goal on if possible, else from anywhere.
 *
 * Errors: _nopanic: NULL. Else one line at KERN_ALERT and panic `Out of memory`.
 */
must_check void *__alloc_bootmem_nopanic(ulong_t size, ulong_t align, uint64_t goal);
void *__alloc_bootmem(ulong_t size, ulong_t align, uint64_t goal);

/*
 * From @pgdat's node if possible, else from any; from @goal on if possible.
 *
 * Errors:  as __alloc_bootmem().
 * Differs: 2.6.34 answers NULL without looking at other nodes; a node of highmem alone could not
 *          have a mem_map then.
 */
void *__alloc_bootmem_node(pg_data_t *pgdat, ulong_t size, ulong_t align, uint64_t goal);

#define alloc_bootmem(size)           __alloc_bootmem(size, SMP_CACHE_BYTES, MAX_DMA_PADDR)
#define alloc_bootmem_pages(size)     __alloc_bootmem(size, PAGE_SIZE, MAX_DMA_PADDR)
#define alloc_bootmem_low_pages(size) __alloc_bootmem(size, PAGE_SIZE, 0)
#define alloc_bootmem_node(pgdat, size)                                                            \
	__alloc_bootmem_node(pgdat, size, SMP_CACHE_BYTES, MAX_DMA_PADDR)

#endif
