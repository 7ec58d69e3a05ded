/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The e820 map: adding, changing, removing, and what its RAM is. Sanitizing is in e820_sanitize.c,
 * filling it at boot in e820_setup.c.
 */
#include "core/boot/e820.h"

#include <inttypes.h>

#include "core/base/kernel.h"
#include "core/base/printk.h"
#include "core/boot/boot_internal.h"
#include "core/boot/early_node_map.h"

static const char *const type_texts[] = {
	[E820_RAM] = "usable",   [E820_RESERVED] = "reserved", [E820_ACPI] = "ACPI data",
	[E820_NVS] = "ACPI NVS", [E820_UNUSABLE] = "unusable",
};

const char *e820_type_text(uint32_t type)
{
	if (type == E820_RESERVED_KERN)
		type = E820_RAM;
	return type < ARRAY_SIZE(type_texts) ? type_texts[type] : NULL;
}

static void e820_print_type(uint32_t type)
{
	if (e820_type_text(type) != NULL)
		printk(KERN_CONT "(%s)", e820_type_text(type));
	else
		printk(KERN_CONT "type %u", type);
}

void e820_print_map(const char *who)
{
	const struct e820map *e820 = &boot_vars->e820;

	for (uint32_t i = 0; i < e820->nr_map; i++) {
		const struct e820entry *ei = &e820->map[i];

		printk(KERN_INFO " %s: %016" PRIx64 " - %016" PRIx64 " ", who, ei->addr,
		       ei->addr + ei->size);
		e820_print_type(ei->type);
		printk(KERN_CONT "\n");
	}
}

void __e820_add_region(struct e820map *e820x, uint64_t start, uint64_t size, uint32_t type)
{
	if (e820x->nr_map >= ARRAY_SIZE(e820x->map)) {
		goal(BOOT_MAP_FULL);
		printk(KERN_ERR "Ooops! Too many entries in the memory map!\n");
		return;
	}
	e820x->map[e820x->nr_map++] = (struct e820entry){start, size, type};
}

void e820_add_region(uint64_t start, uint64_t size, uint32_t type)
{
	__e820_add_region(&boot_vars->e820, start, size, type);
}

/* A request against one entry: what they share, and how they lie. */
struct overlap {
	uint64_t start, end;
	bool covers_entry;
	bool inside_entry;
};

static struct overlap entry_overlap(const struct e820entry *ei, uint64_t start, uint64_t end)
{
	uint64_t ei_end = ei->addr + ei->size;

	return (struct overlap){
		.start = max(start, ei->addr),
		.end = min(end, ei_end),
		.covers_entry = ei->addr >= start && ei_end <= end,
		.inside_entry = ei->addr < start && ei_end > end,
	};
}

/* Cut the shared part, a head or a tail, off the entry. */
static void entry_shrink(struct e820entry *ei, const struct overlap *overlap)
{
	ei->size -= overlap->end - overlap->start;
	if (ei->addr >= overlap->start)
		ei->addr = overlap->end;
}

static uint64_t range_end(uint64_t start, uint64_t size)
{
	return start + min(size, UINT64_MAX - start);
}

/* Entries added here are of the new type or behind the range: the loop may meet them unharmed. */
uint64_t __e820_update_range(struct e820map *e820x, uint64_t start, uint64_t size,
			     uint32_t old_type, uint32_t new_type)
{
	uint64_t end = range_end(start, size);
	uint64_t updated = 0;

	BUG_ON(old_type == new_type);
	printk(KERN_DEBUG "e820 update range: %016" PRIx64 " - %016" PRIx64 " ", start, end);
	e820_print_type(old_type);
	printk(KERN_CONT " ==> ");
	e820_print_type(new_type);
	printk(KERN_CONT "\n");

	for (uint32_t i = 0; i < e820x->nr_map; i++) {
		struct e820entry *ei = &e820x->map[i];
		struct overlap overlap = entry_overlap(ei, start, end);
		uint64_t ei_end = ei->addr + ei->size;

		if (ei->type != old_type)
			continue;
		if (overlap.covers_entry) {
			goal(BOOT_UPDATE_COVERS);
			ei->type = new_type;
			updated += ei->size;
		} else if (overlap.inside_entry) {
			__e820_add_region(e820x, start, end - start, new_type);
			__e820_add_region(e820x, end, ei_end - end, ei->type);
			ei->size = start - ei->addr;
			updated += end - start;
		} else if (overlap.start < overlap.end) {
			goal(BOOT_UPDATE_PART);
			__e820_add_region(e820x, overlap.start, overlap.end - overlap.start,
					  new_type);
			updated += overlap.end - overlap.start;
			entry_shrink(ei, &overlap);
		}
	}
	return updated;
}

uint64_t e820_update_range(uint64_t start, uint64_t size, uint32_t old_type, uint32_t new_type)
{
	return __e820_update_range(&boot_vars->e820, start, size, old_type, new_type);
}

uint64_t e820_remove_range(uint64_t start, uint64_t size, uint32_t old_type, bool checktype)
{
	struct e820map *e820 = &boot_vars->e820;
	uint64_t end = range_end(start, size);
	uint64_t removed = 0;

	printk(KERN_DEBUG "e820 remove range: %016" PRIx64 " - %016" PRIx64 " ", start, end);
	if (checktype)
		e820_print_type(old_type);
	printk(KERN_CONT "\n");

	for (uint32_t i = 0; i < e820->nr_map; i++) {
		struct e820entry *ei = &e820->map[i];
		struct overlap overlap = entry_overlap(ei, start, end);
		uint64_t ei_end = ei->addr + ei->size;

		if (checktype && ei->type != old_type)
			continue;
		if (overlap.covers_entry) {
			goal(BOOT_REMOVE_COVERS);
			removed += ei->size;
			*ei = (struct e820entry){0};
		} else if (overlap.inside_entry) {
			goal(BOOT_REMOVE_INSIDE);
			e820_add_region(end, ei_end - end, ei->type);
			ei->size = start - ei->addr;
			removed += end - start;
		} else if (overlap.start < overlap.end) {
			goal_if(ei->addr >= start, BOOT_REMOVE_HEAD);
			goal_if(ei->addr < start, BOOT_REMOVE_TAIL);
			removed += overlap.end - overlap.start;
			entry_shrink(ei, &overlap);
		}
	}
	return removed;
}

bool e820_any_mapped(uint64_t start, uint64_t end, uint32_t type)
{
	const struct e820map *e820 = &boot_vars->e820;

	for (uint32_t i = 0; i < e820->nr_map; i++) {
		const struct e820entry *ei = &e820->map[i];

		if (ei->type != type)
			continue;
		if (ei->addr < end && ei->addr + ei->size > start)
			return true;
	}
	return false;
}

bool e820_all_mapped(uint64_t start, uint64_t end, uint32_t type)
{
	const struct e820map *e820 = &boot_vars->e820;

	for (uint32_t i = 0; i < e820->nr_map; i++) {
		const struct e820entry *ei = &e820->map[i];

		if (ei->type != type)
			continue;
		if (ei->addr >= end || ei->addr + ei->size <= start)
			continue;
		/* it is all right up to the end of this entry */
		if (ei->addr <= start)
			start = ei->addr + ei->size;
		if (start >= end)
			return true;
	}
	return false;
}

bool e820_find_active_region(const struct e820entry *ei, pfn_t start_pfn, pfn_t last_pfn,
			     pfn_t *ei_startpfn, pfn_t *ei_endpfn)
{
	uint64_t first = (ei->addr >> PAGE_SHIFT) + ((ei->addr & (PAGE_SIZE - 1)) != 0);
	uint64_t end = (ei->addr + ei->size) >> PAGE_SHIFT;

	if (first >= end)
		return false;
	if (ei->type != E820_RAM || end <= start_pfn || first >= last_pfn)
		return false;
	*ei_startpfn = (pfn_t)max(first, (uint64_t)start_pfn);
	*ei_endpfn = (pfn_t)min(end, (uint64_t)last_pfn);
	return true;
}

void e820_register_active_regions(int nid, pfn_t start_pfn, pfn_t last_pfn)
{
	const struct e820map *e820 = &boot_vars->e820;
	pfn_t start, end;

	for (uint32_t i = 0; i < e820->nr_map; i++) {
		if (e820_find_active_region(&e820->map[i], start_pfn, last_pfn, &start, &end))
			add_active_range(nid, start, end);
	}
}

pfn_t e820_ram_pages(pfn_t start_pfn, pfn_t last_pfn)
{
	const struct e820map *e820 = &boot_vars->e820;
	pfn_t start, end;
	pfn_t pages = 0;

	for (uint32_t i = 0; i < e820->nr_map; i++) {
		if (e820_find_active_region(&e820->map[i], start_pfn, last_pfn, &start, &end))
			pages += end - start;
	}
	return pages;
}

pfn_t e820_end_of_ram_pfn(void)
{
	const struct e820map *e820 = &boot_vars->e820;
	uint64_t last_pfn = 0;

	for (uint32_t i = 0; i < e820->nr_map; i++) {
		const struct e820entry *ei = &e820->map[i];
		uint64_t end_pfn = (ei->addr + ei->size) >> PAGE_SHIFT;

		if (ei->type != E820_RAM || ei->addr >> PAGE_SHIFT >= MAX_ARCH_PFN)
			continue;
		if (end_pfn > MAX_ARCH_PFN) {
			last_pfn = MAX_ARCH_PFN;
			break;
		}
		last_pfn = max(last_pfn, end_pfn);
	}
	printk(KERN_INFO "last_pfn = %#" PRIx64 " max_arch_pfn = %#x\n", last_pfn, MAX_ARCH_PFN);
	return (pfn_t)last_pfn;
}

bool page_is_ram(pfn_t pfn)
{
	const struct e820map *e820 = &boot_vars->e820;
	pfn_t start, end;

	for (uint32_t i = 0; i < e820->nr_map; i++) {
		if (e820_find_active_region(&e820->map[i], pfn, pfn + 1, &start, &end))
			return true;
	}
	return false;
}
