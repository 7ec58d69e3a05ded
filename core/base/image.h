/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The kernel image: where each room's globals live.
 *
 * The image occupies physical 1 MiB to 2 MiB, 16 slots of 64 KiB. A room's globals are one struct
 * at the start of its slot, at a constant address; there is no other mutable global in core/:
 *
 *     struct page_globals { ... };
 *     #define page_vars ((struct page_globals *)image_slot(IMAGE_PAGE))
 *     image_slot_holds(struct page_globals);
 *
 * All slots are zero when the kernel is entered.
 */
#ifndef CORE_BASE_IMAGE_H
#define CORE_BASE_IMAGE_H

#include "sim/ram.h"

enum image_slot {
	IMAGE_TEXT, /* stands for the code; nothing is stored here */
	IMAGE_BASE,
	IMAGE_NODES, /* struct pglist_data: built by boot/, worked on by page/ */
	IMAGE_BOOT,
	IMAGE_PAGE,
	IMAGE_SLAB,
	IMAGE_KMAP,
	IMAGE_KVM,
	IMAGE_PGTABLE, /* swapper_pg_dir, its PAE middle directories, the zero page: whole frames */
	IMAGE_VMA,
	IMAGE_FILE,
	IMAGE_FAULT,
	IMAGE_RECLAIM,
	IMAGE_PERCPU, /* the static per-CPU area, one quarter a CPU */
	IMAGE_INIT,   /* __initdata, a half each for boot/ and slab/: free_initmem() poisons it */
	IMAGE_SPARE,
	NR_IMAGE_SLOTS,
};

#define IMAGE_START     UINT64_C(0x100000)
#define IMAGE_SLOT_SIZE 0x10000u
#define IMAGE_END       (IMAGE_START + NR_IMAGE_SLOTS * IMAGE_SLOT_SIZE)

#define image_slot_paddr(slot) (IMAGE_START + (uint64_t)(slot)*IMAGE_SLOT_SIZE)
#define image_slot(slot)       ((void *)(WINDOW_BASE + PAGE_OFFSET + image_slot_paddr(slot)))
#define image_slot_holds(type) static_assert(sizeof(type) <= IMAGE_SLOT_SIZE, "one slot each")

#endif
