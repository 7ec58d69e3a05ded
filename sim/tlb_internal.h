/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The TLB's arrays, for those who fill it in a hurry. Private to sim/tlb.c and sim/refill.c.
 */
#ifndef SIM_TLB_INTERNAL_H
#define SIM_TLB_INTERNAL_H

#include "sim/access_cache.h"
#include "sim/machine_state.h"
#include "sim/sim_goals.h"
#include "sim/tlb.h"

#define PAGES_4K  (1u << 20)
#define PAGES_2M  (1u << 11)
#define TLB_SLOTS (PAGES_4K + 2 * PAGES_2M)
#define TLB_SETS  (64 + 8 + 4)

/* Where a kind's slots and sets begin. Its index is the address without its low bits; pages of
 * 4 MiB use every other slot. */
struct tlb_layout {
	uint32_t shift;
	uint32_t first_slot;
	uint32_t first_set;
	uint32_t nr_sets;
};

static const struct tlb_layout tlb_layouts[NR_TLB_KINDS] = {
	[TLB_SMALL] = {12, 0, 0, 64},
	[TLB_LARGE] = {21, PAGES_4K, 64, 8},
	[TLB_TABLES] = {21, PAGES_4K + PAGES_2M, 72, 4},
};

struct tlb {
	uint32_t nr_listed[NR_TLB_KINDS];
	uint32_t ways[TLB_SETS][TLB_WAYS]; /* TLB_REAL: 1 + slot, 0: free */
	uint32_t listed[TLB_SLOTS];        /* slots in use, a kind's from its first_slot on */
	struct tlb_entry slots[TLB_SLOTS];
};

/* At a constant address, outside what a leak checker reads; committed as slots are used. */
#define TLBS_BASE UINT64_C(0x567800000000)
#define tlbs      ((struct tlb *)TLBS_BASE)

static inline struct tlb *tlb_of(const struct mmu *mmu)
{
	return &tlbs[mmu->cpu];
}

static inline bool tlb_has_4m_pages(const struct mmu *mmu)
{
	return mmu->control.mode != PAGING_3_LEVEL;
}

/* The slot for @va, of all kinds' slots. */
static inline uint32_t tlb_slot_of(const struct mmu *mmu, enum tlb_kind kind, vaddr_t va)
{
	uint32_t index = va >> tlb_layouts[kind].shift;

	if (kind != TLB_SMALL && tlb_has_4m_pages(mmu))
		index &= ~1u;
	return tlb_layouts[kind].first_slot + index;
}

/* tlb_find(), inline. */
static inline const struct tlb_entry *tlb_look(const struct mmu *mmu, enum tlb_kind kind,
					       vaddr_t va)
{
	const struct tlb_entry *entry = &tlb_of(mmu)->slots[tlb_slot_of(mmu, kind, va)];

	return entry->bits & TLB_VALID ? entry : NULL;
}

/* Is every way of the set taken? */
static inline bool tlb_set_is_full(const uint32_t set[TLB_WAYS])
{
	static_assert(TLB_WAYS == 4, "the ways, one by one");
	return set[0] && set[1] && set[2] && set[3];
}

/* Which way is free. Requires: one is. */
static inline uint16_t tlb_way_free(const uint32_t set[TLB_WAYS])
{
	uint16_t way = 0;

	while (set[way] != 0)
		way++;
	return way;
}

/* Which way of a full set must go. */
static inline uint16_t tlb_way_victim(struct mmu *mmu)
{
	mmu->random += 0x9e3779b9u; /* the golden ratio: no way is favoured for long */
	return (uint16_t)(mmu->random >> 30);
}

#endif
