/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The door of boot/: from the e820 map to a running allocator.
 *
 *   i386_start_kernel()   early reservations
 *   setup_arch()          e820, lowmem and highmem, kernel page tables, nodes, zones, mem_map
 *   build_all_zonelists()
 *   mem_init(release)     all free frames go to the buddy system
 *   free_initmem(), free_initrd_mem()
 *
 * core/init/ calls these in this order. What is needed at boot only lives in slot IMAGE_INIT and
 * is gone after free_initmem(); what later readers need is in struct boot_globals.
 */
#ifndef CORE_BOOT_BOOT_H
#define CORE_BOOT_BOOT_H

#include "core/base/mmzone.h"
#include "core/boot/boot_record.h"
#include "core/boot/e820.h"

enum zonelist_order {
	ZONELIST_ORDER_DEFAULT,
	ZONELIST_ORDER_NODE,
	ZONELIST_ORDER_ZONE,
	NR_ZONELIST_ORDERS,
};

/* The image slot IMAGE_BOOT. */
struct boot_globals {
	struct e820map e820;
	enum zonelist_order current_zonelist_order;
	enum zone_type policy_zone;  /* the highest in a zonelist, Movable apart */
	int node_load[MAX_NUMNODES]; /* while zonelists are built */
	ulong_t vm_total_pages;      /* free page-cache pages when they were built */
	pfn_t highest_memmap_pfn;
	pfn_t max_low_pfn_mapped;
	paddr_t trampoline;
	vaddr_t initrd_start, initrd_end; /* 0: none, or freed */
	bool initmem_freed;
	struct boot_record record; /* what the tables of slot IMAGE_INIT said at hand-over */
};
#define boot_vars ((struct boot_globals *)image_slot(IMAGE_BOOT))
image_slot_holds(struct boot_globals);

/* Puts 2^order pages from @page into the buddy system: page/'s __free_pages_bootmem(). */
typedef void page_release_fn(struct page *page, uint32_t order);

/*
 * The kernel is entered: reserve what boot loader, BIOS and image need, in the order trampoline
 * page, image, ramdisk, BIOS.
 *
 * Requires: the slots IMAGE_BOOT, IMAGE_NODES, IMAGE_INIT are zero.
 * Errors:   overlapping ones panic with both names.
 */
void i386_start_kernel(void);

/*
 * From the firmware's map to nodes, zones and a mem_map.
 *
 * Requires: i386_start_kernel() was called.
 * Ensures:  node_vars complete but for zonelists and totals; every struct page is reserved.
 * Errors:   panics, each with its text, when there is no room for what it builds.
 */
void setup_arch(void);

/*
 * @cpu translates by swapper_pg_dir from now on: PSE and PAE as the machine and the kernel have
 * them, PGE, NX with PAE, WP.
 *
 * Requires: the direct map is there; setup_arch() does it for CPU 0.
 */
void enable_paging(uint32_t cpu);

/*
 * Build the zonelists of all nodes, in the order that the boot line or the machine asks for, and
 * decide about grouping by mobility: off below pageblock_nr_pages * MIGRATE_TYPES pages.
 */
void build_all_zonelists(void);

/*
 * Hand over: each frame of RAM that is not reserved is released exactly once, lowmem in blocks of
 * order 5 where aligned, highmem one by one.
 *
 * Ensures: totalram_pages, totalhigh_pages; the boot messages `Memory: ...` and the layout. The
 *          early allocator is closed.
 */
void mem_init(page_release_fn *release);

/* Fill the frames of IMAGE_INIT with 0xCC and release them. Once. */
void free_initmem(page_release_fn *release);

/*
 * Release the ramdisk's frames, filled with 0xCC; nothing without a ramdisk.
 */
void free_initrd(page_release_fn *release);
void free_initrd_mem(vaddr_t start, vaddr_t end, page_release_fn *release);

/* "default", "node", "zone". */
const char *zonelist_order_name(enum zonelist_order order);

struct seq;

/*
 * What the boot messages say, for a reader: the virtual layout, the final e820 map, the zonelists,
 * and the record of boot's own tables: early reservations and RAM by node, as they were when the
 * frames were handed over.
 */
void show_layout(struct seq *seq);
void show_e820(struct seq *seq);
void show_zonelists(struct seq *seq);
void show_early_res(struct seq *seq);
void show_active_ranges(struct seq *seq);

#endif
