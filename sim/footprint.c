/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What an access would touch, found out without doing it: by the same looks at TLB and tables.
 */
#include "sim/physical.h"
#include "sim/walk.h"

static void touch(struct footprint *print, paddr_t at, bool written, bool table)
{
	pfn_t pfn = (pfn_t)(at >> PAGE_SHIFT);

	if (!physical_is_ram(at))
		return;
	assert(print->nr < FOOTPRINT_MAX);
	print->frames[print->nr].pfn = pfn;
	print->frames[print->nr].written = written;
	print->frames[print->nr++].table = table;
}

/* May TLB_ADVERSARY set A in an entry beside the leaf? */
static bool neighbour_is_set(const struct mmu *mmu, const struct walk *walk)
{
	uint32_t bytes = entry_layouts[walk->format].bytes;
	paddr_t group = walk->leaf_at & ~(paddr_t)(LOADED_AHEAD * bytes - 1);
	bool clear = false;

	if (mmu->policy != TLB_ADVERSARY)
		return false;
	for (uint32_t i = 0; i < LOADED_AHEAD; i++) {
		uint64_t entry = physical_entry_look(group + i * bytes, bytes);

		clear |= (entry & (ENTRY_P | ENTRY_A)) == ENTRY_P;
	}
	return clear;
}

/* What translating @va reads and sets. Ensures: false: it faults. */
static bool walk_touch(const struct mmu *mmu, vaddr_t va, enum access_kind kind, bool user,
		       struct footprint *print, paddr_t *at)
{
	struct walk walk;
	enum walk_end end = walk_tables(mmu, va, true, &walk);
	bool found = false;
	uint64_t sets = ENTRY_A | (is_write(kind) ? ENTRY_D : 0);

	if (end == WALK_FOUND) {
		struct tlb_entry entry = leaf_entry(mmu, &walk, walk.leaf);

		found = rights_fit(&mmu->control, entry.bits, kind, user);
		*at = page_address(mmu, entry.frame, walk.large, va);
	}
	if (walk.directory_read)
		touch(print, walk.directory_at, walk.table_read && !(walk.directory & ENTRY_A),
		      true);
	if (walk.table_read || walk.large)
		touch(print, walk.leaf_at,
		      found && ((~walk.leaf & sets) || neighbour_is_set(mmu, &walk)), true);
	return found;
}

/* The page of @va, as mmu_access() would find it. Ensures: false: it faults. */
static bool page_touch(const struct mmu *mmu, const struct access *access, vaddr_t va,
		       struct footprint *print)
{
	paddr_t at = va;
	bool large;
	const struct tlb_entry *entry = NULL;
	enum tlb_verdict verdict = TLB_HIT;

	if (mmu->control.mode != PAGING_OFF) {
		entry = tlb_page(mmu, va, &large);
		verdict = tlb_judge(mmu, entry, access->kind, access->user);
	}
	if (verdict == TLB_FAULT)
		return false;
	if (verdict == TLB_MISS && !walk_touch(mmu, va, access->kind, access->user, print, &at))
		return false;
	if (entry && verdict == TLB_HIT)
		at = page_address(mmu, entry->frame, large, va);
	touch(print, at, is_write(access->kind), false);
	return true;
}

void mmu_footprint(const struct mmu *mmu, const struct access *access, struct footprint *print)
{
	uint32_t room = PAGE_SIZE - (access->address & (PAGE_SIZE - 1));

	print->nr = 0;
	if (page_touch(mmu, access, access->address, print) && access->size > room)
		page_touch(mmu, access, access->address + room, print);
}
