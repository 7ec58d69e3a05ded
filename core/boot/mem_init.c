/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Hand-over: the free memory goes to the buddy system, and the boot messages tell of it. Later the
 * image's boot part and the ramdisk follow.
 *
 * As: mem_init(), free_init_pages() of 2.6.34; __free_pages_memory() of its bootmem.c.
 */
#include "core/base/bitops.h"
#include "core/base/printk.h"
#include "core/base/seq.h"
#include "core/base/zone.h"
#include "core/boot/boot_internal.h"

#define POISON_FREE_INITMEM 0xcc

/* Frames [start, end) of one zone: blocks of 32 frames where aligned, the rest one by one. */
static void __free_pages_memory(pfn_t start, pfn_t end, page_release_fn *release)
{
	pfn_t start_aligned = ALIGN(start, BITS_PER_LONG);
	pfn_t end_aligned = end & ~(BITS_PER_LONG - 1);
	pfn_t pfn = start;

	if (end_aligned <= start_aligned) {
		goal(BOOT_HANDOVER_SHORT);
		for (; pfn < end; pfn++)
			release(pfn_to_page(pfn), 0);
		return;
	}
	for (; pfn < start_aligned; pfn++)
		release(pfn_to_page(pfn), 0);
	for (; pfn < end_aligned; pfn += BITS_PER_LONG)
		release(pfn_to_page(pfn), ilog2(BITS_PER_LONG));
	for (; pfn < end; pfn++)
		release(pfn_to_page(pfn), 0);
}

static void free_lowmem_range(const struct frame_range *range, page_release_fn *release)
{
	__free_pages_memory((pfn_t)range->start, (pfn_t)range->end, release);
	node_vars->totalram_pages += (ulong_t)(range->end - range->start);
}

/* As: add_one_highpage_init(), which frees page by page. */
static void free_highmem_range(const struct frame_range *range, page_release_fn *release)
{
	for (pfn_t pfn = (pfn_t)range->start; pfn < range->end; pfn++)
		release(pfn_to_page(pfn), 0);
	node_vars->totalhigh_pages += (ulong_t)(range->end - range->start);
}

static bool range_is_lowmem(const struct frame_range *range)
{
	return range->start < node_vars->max_low_pfn;
}

/* Lowmem first, then highmem, last the frames that the array itself lies in. */
static void free_all_memory(page_release_fn *release)
{
	struct frame_range *range, own;
	int nr;

	boot_record_keep();
	nr = get_free_all_memory_range(&range, MAX_NUMNODES);

	for (int i = 0; i < nr - 1; i++) {
		if (range_is_lowmem(&range[i]))
			free_lowmem_range(&range[i], release);
	}
	for (int i = 0; i < nr - 1; i++) {
		if (!range_is_lowmem(&range[i]))
			free_highmem_range(&range[i], release);
	}
	own = range[nr - 1];
	free_lowmem_range(&own, release);
	node_vars->totalram_pages += node_vars->totalhigh_pages;
}

/* Frames of lowmem that are RAM and stay reserved. */
static ulong_t reserved_ram_pages(void)
{
	ulong_t reserved = 0;

	for (pfn_t pfn = 0; pfn < node_vars->max_low_pfn; pfn++)
		reserved += page_is_ram(pfn) && PageReserved(pfn_to_page(pfn));
	return reserved;
}

#define PAGES_TO_KB(pages)     ((pages) << (PAGE_SHIFT - 10))
#define IMAGE_SLOT_KB          (IMAGE_SLOT_SIZE >> 10)
#define IMAGE_SLOT_VADDR(slot) vaddr(image_slot(slot))

static void memory_print(void)
{
	printk(KERN_INFO "Memory: %uk/%uk available (%uk kernel code, %uk reserved, %uk data, "
			 "%uk init, %uk highmem)\n",
	       PAGES_TO_KB(node_vars->totalram_pages), PAGES_TO_KB(node_vars->num_physpages),
	       IMAGE_SLOT_KB, PAGES_TO_KB(reserved_ram_pages()),
	       (NR_IMAGE_SLOTS - 2) * IMAGE_SLOT_KB, IMAGE_SLOT_KB,
	       PAGES_TO_KB(node_vars->totalhigh_pages));
}

void show_layout(struct seq *seq)
{
	vaddr_t lowmem_end = node_vars->high_memory;

	seq_printf(seq, "    fixmap  : 0x%08x - 0x%08x   (%4u kB)\n", FIXADDR_START, FIXADDR_TOP,
		   (FIXADDR_TOP - FIXADDR_START) >> 10);
	seq_printf(seq, "    pkmap   : 0x%08x - 0x%08x   (%4u kB)\n", PKMAP_BASE, PKMAP_END,
		   (PKMAP_END - PKMAP_BASE) >> 10);
	seq_printf(seq, "    vmalloc : 0x%08x - 0x%08x   (%4u MB)\n", VMALLOC_START, VMALLOC_END,
		   (VMALLOC_END - VMALLOC_START) >> 20);
	seq_printf(seq, "    lowmem  : 0x%08x - 0x%08x   (%4u MB)\n", PAGE_OFFSET, lowmem_end,
		   (lowmem_end - PAGE_OFFSET) >> 20);
	seq_printf(seq, "      .init : 0x%08x - 0x%08x   (%4u kB)\n", IMAGE_SLOT_VADDR(IMAGE_INIT),
		   IMAGE_SLOT_VADDR(IMAGE_INIT + 1), IMAGE_SLOT_KB);
	seq_printf(seq, "      .data : 0x%08x - 0x%08x   (%4u kB)\n",
		   IMAGE_SLOT_VADDR(IMAGE_TEXT + 1), IMAGE_SLOT_VADDR(IMAGE_INIT),
		   (IMAGE_INIT - IMAGE_TEXT - 1) * IMAGE_SLOT_KB);
	seq_printf(seq, "      .text : 0x%08x - 0x%08x   (%4u kB)\n", IMAGE_SLOT_VADDR(IMAGE_TEXT),
		   IMAGE_SLOT_VADDR(IMAGE_TEXT + 1), IMAGE_SLOT_KB);
}

void mem_init(page_release_fn *release)
{
	char text[1024];
	struct seq seq = {text, sizeof(text), 0};

	free_all_memory(release);
	memory_print();
	show_layout(&seq);
	printk(KERN_INFO "virtual kernel memory layout:\n%s", text);

	/* parameters can move these; layout_fix() has refused what does not fit */
	BUG_ON(VMALLOC_START > VMALLOC_END);
	BUG_ON(node_vars->high_memory > VMALLOC_START);
}

/*
 * As:     free_init_pages(). The frames may be read by nobody from here on.
 * Absent: set_memory_rw(), the image is never made read-only.
 */
static void free_init_pages(const char *what, vaddr_t begin, vaddr_t end, page_release_fn *release)
{
	vaddr_t begin_aligned = PAGE_ALIGN(begin);
	vaddr_t end_aligned = end & PAGE_MASK;

	WARN_ON(begin_aligned != begin || end_aligned != end);
	if (begin_aligned >= end_aligned)
		return;
	printk(KERN_INFO "Freeing %s: %uk freed\n", what, (end_aligned - begin_aligned) >> 10);
	for (vaddr_t address = begin_aligned; address < end_aligned; address += PAGE_SIZE) {
		memset(window_ptr(address), POISON_FREE_INITMEM, PAGE_SIZE);
		release(virt_to_page(window_ptr(address)), 0);
		node_vars->totalram_pages++;
	}
}

void free_initmem(page_release_fn *release)
{
	BUG_ON(boot_vars->initmem_freed);
	boot_vars->initmem_freed = true;
	free_init_pages("unused kernel memory", IMAGE_SLOT_VADDR(IMAGE_INIT),
			IMAGE_SLOT_VADDR(IMAGE_INIT + 1), release);
}

/* The end may lie inside a frame: that one was reserved whole. */
void free_initrd_mem(vaddr_t start, vaddr_t end, page_release_fn *release)
{
	free_init_pages("initrd memory", start, PAGE_ALIGN(end), release);
}

void free_initrd(page_release_fn *release)
{
	if (boot_vars->initrd_start == 0)
		return;
	free_initrd_mem(boot_vars->initrd_start, boot_vars->initrd_end, release);
	boot_vars->initrd_start = 0;
	boot_vars->initrd_end = 0;
}
