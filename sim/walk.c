/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From a linear address to the entry that maps its page, and what its rights are worth.
 *
 *   CR3 or PDPTE register --> directory entry --large--> leaf
 *                                             --table--> entry of the table: leaf
 *   cached directory entry ------------------------------^
 */
#include "sim/walk.h"

#include "sim/physical.h"

/* ---- the walk -------------------------------------------------------------------------------- */

enum walk_end entry_judge(const struct mmu *mmu, enum entry_format format, uint64_t entry)
{
	if (!(entry & ENTRY_P))
		return WALK_NOT_PRESENT;
	if (entry_reserved(format, entry, mmu->control.efer & EFER_NXE))
		return WALK_RESERVED;
	return WALK_FOUND;
}

/* Ensures: the page directory for @va; false: its PDPTE is not present. */
static bool directory_find(const struct mmu *mmu, vaddr_t va, paddr_t *directory)
{
	const struct control *control = &mmu->control;

	if (control->mode == PAGING_2_LEVEL) {
		*directory = entry_address(FORMAT_PDE, control->cr3);
		return true;
	}
	uint64_t pdpte = control->pdpte[entry_index(FORMAT_PAE_PDPTE, va) & (NR_PDPTES - 1)];

	*directory = entry_address(FORMAT_PAE_PDPTE, pdpte);
	return pdpte & ENTRY_P;
}

bool entry_is_large(const struct mmu *mmu, uint64_t entry)
{
	const struct control *control = &mmu->control;

	return (entry & ENTRY_PS) && (control->mode == PAGING_3_LEVEL || (control->cr4 & CR4_PSE));
}

static uint64_t entry_read(const struct walk *walk, paddr_t at, enum entry_format format)
{
	uint32_t bytes = entry_layouts[format].bytes;

	return walk->only_look ? physical_entry_look(at, bytes) : physical_entry(at, bytes);
}

static enum walk_end walk_directory(const struct mmu *mmu, vaddr_t va, struct walk *walk)
{
	bool pae = mmu->control.mode == PAGING_3_LEVEL;
	enum entry_format format = pae ? FORMAT_PAE_PDE : FORMAT_PDE;
	paddr_t directory;

	if (!directory_find(mmu, va, &directory))
		return WALK_NOT_PRESENT;
	walk->directory_read = true;
	walk->directory_at = directory + entry_offset(format, va);
	walk->directory = entry_read(walk, walk->directory_at, format);
	walk->large = entry_is_large(mmu, walk->directory);
	if (walk->large)
		format = pae ? FORMAT_PAE_PDE_2M : FORMAT_PDE_4M;
	walk->format = format;
	walk->leaf = walk->directory;
	walk->leaf_at = walk->directory_at;
	walk->table = entry_address(format, walk->directory);
	walk->table_bits = rights_of(walk->directory);
	return entry_judge(mmu, format, walk->directory);
}

static enum walk_end walk_table(const struct mmu *mmu, vaddr_t va, struct walk *walk)
{
	walk->table_read = true;
	walk->format = mmu->control.mode == PAGING_3_LEVEL ? FORMAT_PAE_PTE : FORMAT_PTE;
	walk->leaf_at = walk->table + entry_offset(walk->format, va);
	walk->leaf = entry_read(walk, walk->leaf_at, walk->format);
	return entry_judge(mmu, walk->format, walk->leaf);
}

enum walk_end walk_tables(const struct mmu *mmu, vaddr_t va, bool only_look, struct walk *walk)
{
	const struct tlb_entry *cached = tlb_find(mmu, TLB_TABLES, va);

	*walk = (struct walk){.only_look = only_look};
	if (cached) {
		walk->table = (paddr_t)cached->frame << PAGE_SHIFT;
		walk->table_bits = cached->bits & (TLB_RW | TLB_US | TLB_XD);
	} else {
		enum walk_end end = walk_directory(mmu, va, walk);

		if (end != WALK_FOUND || walk->large)
			return end;
	}
	return walk_table(mmu, va, walk);
}

/* ---- what is known already ------------------------------------------------------------------- */

const struct tlb_entry *tlb_page(const struct mmu *mmu, vaddr_t va, bool *large)
{
	const struct tlb_entry *entry = tlb_find(mmu, TLB_SMALL, va);

	*large = !entry;
	return entry ? entry : tlb_find(mmu, TLB_LARGE, va);
}

enum tlb_verdict tlb_judge(const struct mmu *mmu, const struct tlb_entry *entry,
			   enum access_kind kind, bool user)
{
	if (!entry)
		return TLB_MISS;
	if (!rights_fit(&mmu->control, entry->bits, kind, user))
		return mmu->policy == TLB_ADVERSARY ? TLB_FAULT : TLB_MISS;
	return is_write(kind) && !(entry->bits & TLB_D) ? TLB_MISS : TLB_HIT;
}

paddr_t page_address(const struct mmu *mmu, pfn_t frame, bool large, vaddr_t va)
{
	bool pae = mmu->control.mode == PAGING_3_LEVEL;
	uint32_t shift =
		!large ? PAGE_SHIFT : entry_layouts[pae ? FORMAT_PAE_PDE : FORMAT_PDE].shift;

	return ((paddr_t)frame << PAGE_SHIFT) + (va & ((1u << shift) - 1));
}
