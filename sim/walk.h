/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The steps of a translation that change nothing: what the TLB's entry is worth, and the walk.
 * Private to sim/.
 */
#ifndef SIM_WALK_H
#define SIM_WALK_H

#include "sim/paging_entry.h"
#include "sim/tlb.h"

enum walk_end {
	WALK_FOUND,
	WALK_NOT_PRESENT,
	WALK_RESERVED,
};

/* How far a walk got; what it did not get to is 0. */
struct walk {
	bool only_look;
	bool directory_read; /* no cached directory entry led on */
	paddr_t directory_at;
	uint64_t directory; /* the entry there; maps a large page, or names the table */
	bool table_read;
	paddr_t table;
	uint16_t table_bits; /* rights of what leads to the table */
	bool large;
	enum entry_format format; /* of the leaf, the entry that maps the page */
	paddr_t leaf_at;
	uint64_t leaf;
};

/*
 * Look @va up in the tables. With @only_look, no sanitizer watches what is read.
 *
 * Requires: paging is on.
 */
enum walk_end walk_tables(const struct mmu *mmu, vaddr_t va, bool only_look, struct walk *walk);

/* Is there a directory entry that the walk read and went on from? */
static inline bool walk_names_table(const struct walk *walk)
{
	return walk->directory_read && walk->table_read;
}

/* Is @entry present, with no reserved bit set? */
enum walk_end entry_judge(const struct mmu *mmu, enum entry_format format, uint64_t entry);

/* Does directory entry @entry map a page itself? */
bool entry_is_large(const struct mmu *mmu, uint64_t entry);

static inline bool is_write(enum access_kind kind)
{
	return kind == ACCESS_WRITE || kind == ACCESS_MODIFY;
}

/* The rights that an entry gives, as enum tlb_bit. */
static inline uint16_t rights_of(uint64_t entry)
{
	return (uint16_t)((entry & ENTRY_RW ? TLB_RW : 0) | (entry & ENTRY_US ? TLB_US : 0) |
			  (entry & ENTRY_XD ? TLB_XD : 0));
}

/* What both levels give: SDM 3A 4.6. */
static inline uint16_t rights_combine(uint16_t a, uint16_t b)
{
	return (uint16_t)((a & b & (TLB_RW | TLB_US)) | ((a | b) & TLB_XD));
}

/* Do the rights in @bits let @user code do it? SDM 3A 4.6. */
static inline bool rights_fit(const struct control *control, uint16_t bits, enum access_kind kind,
			      bool user)
{
	if (user && !(bits & TLB_US))
		return false;
	if (is_write(kind) && !(bits & TLB_RW) && (user || (control->cr0 & CR0_WP)))
		return false;
	return !(kind == ACCESS_FETCH && (bits & TLB_XD) && control_nx(control));
}

/* The TLB's entry for the page that @leaf, an entry beside the walk's or its own, maps. */
static inline struct tlb_entry leaf_entry(const struct mmu *mmu, const struct walk *walk,
					  uint64_t leaf)
{
	uint16_t bits = rights_of(leaf);

	if (!walk->large)
		bits = rights_combine(bits, walk->table_bits);
	if (leaf & ENTRY_D)
		bits |= TLB_D;
	if ((leaf & ENTRY_G) && (mmu->control.cr4 & CR4_PGE))
		bits |= TLB_G;
	return (struct tlb_entry){.frame = (pfn_t)(entry_address(walk->format, leaf) >> PAGE_SHIFT),
				  .bits = bits};
}

/* What the TLB has for the page of @va, NULL: nothing. Ensures: @large, if it is a large page's. */
const struct tlb_entry *tlb_page(const struct mmu *mmu, vaddr_t va, bool *large);

enum tlb_verdict {
	TLB_MISS, /* walk */
	TLB_HIT,
	TLB_FAULT,
};

/*
 * What @entry (or NULL) is worth for an access. Rights that do not fit: TLB_ADVERSARY faults by
 * what it remembers, TLB_REAL looks again. D is not set in it, and must be: it looks again.
 */
enum tlb_verdict tlb_judge(const struct mmu *mmu, const struct tlb_entry *entry,
			   enum access_kind kind, bool user);

/* The physical address of @va in the page that begins with @frame. */
paddr_t page_address(const struct mmu *mmu, pfn_t frame, bool large, vaddr_t va);

/* TLB_ADVERSARY loads the translations of so many entries that lie together with the one used. */
#define LOADED_AHEAD 8u

#endif
