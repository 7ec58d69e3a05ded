/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The commonest of walks, quickly: the CPU remembers which table it is, the entry there is sound,
 * accessed (and dirty), and a finite TLB takes it in the place of another. Whatever is not so is
 * mmu.c's, which would do the same, slowly.
 */
#include "sim/access.h"
#include "sim/physical.h"
#include "sim/tlb_internal.h"
#include "sim/walk.h"

/* What the entry must have, of the bits that both formats have in their low half. */
static uint32_t bits_wanted(const struct control *control, bool write)
{
	uint64_t wanted = ENTRY_P | ENTRY_A;

	if (write)
		wanted |= ENTRY_D;
	if (write && (control->cpl == 3 || (control->cr0 & CR0_WP)))
		wanted |= ENTRY_RW;
	if (control->cpl == 3)
		wanted |= ENTRY_US;
	return (uint32_t)wanted;
}

void access_quick_settle(uint32_t cpu, struct access_quick *quick)
{
	struct mmu *mmu = &machine.cpus[cpu].mmu;
	const struct control *control = &mmu->control;
	bool pae = control->mode == PAGING_3_LEVEL;

	*quick = (struct access_quick){
		.mmu = mmu,
		.tlb = tlb_of(mmu),
		.on = control->mode != PAGING_OFF && mmu->policy == TLB_REAL,
		.pae = pae,
		.marks = marks_tracked(),
		.wanted = {bits_wanted(control, false), bits_wanted(control, true)},
		.reserved = entry_layouts[pae ? FORMAT_PAE_PTE : FORMAT_PTE].reserved |
			    (pae && !control_nx(control) ? ENTRY_XD : 0),
		.kept = ~(control->cr4 & CR4_PGE ? 0 : ENTRY_G),
		.window_end = machine.frames_end < machine.window_frames ? machine.frames_end
									 : machine.window_frames,
		.table_index = UINT32_MAX,
	};
}

/* The page at @at, wherever it is; NULL: it is no RAM. */
static inline const uint8_t *page_host(const struct access_quick *quick, paddr_t at)
{
	if (likely(at >> PAGE_SHIFT < quick->window_end))
		return (const uint8_t *)(DIRECT_MAP_BASE + at);
	return physical_is_ram(at) ? physical_ptr(at) : NULL;
}

/* Use the table that the TLB remembers for @va. Ensures: false: none, or a large page is there. */
static cold bool table_find(struct access_quick *quick, vaddr_t va)
{
	const struct tlb_entry *table = quick->on ? tlb_look(quick->mmu, TLB_TABLES, va) : NULL;
	paddr_t at;

	if (!table || tlb_look(quick->mmu, TLB_LARGE, va))
		return false;
	at = (paddr_t)table->frame << PAGE_SHIFT;
	if (!physical_is_ram(at))
		return false;
	quick->table_index = va >> tlb_layouts[TLB_TABLES].shift;
	quick->table = physical_ptr(at);
	quick->table_bits = table->bits & TLB_XD;
	quick->table_kept = quick->kept & ~(table->bits & TLB_RW ? 0 : ENTRY_RW) &
			    ~(table->bits & TLB_US ? 0 : ENTRY_US);
	return true;
}

/* The entry of the table for @va, as far as it counts. */
static inline uint64_t leaf_read(const struct access_quick *quick, vaddr_t va)
{
	const uint64_t *wide = (const uint64_t *)(const void *)quick->table;
	const uint32_t *narrow = (const uint32_t *)(const void *)quick->table;
	uint32_t index = va >> PAGE_SHIFT;

	return quick->table_kept &
	       (unlikely(quick->pae) ? wide[index & 511] : narrow[index & 1023]);
}

/* The entry's bits as enum tlb_bit, in the same places but XD. */
static inline uint32_t bits_of(const struct access_quick *quick, uint64_t leaf)
{
	static_assert(TLB_VALID == ENTRY_P && TLB_RW == ENTRY_RW && TLB_US == ENTRY_US, "");
	static_assert(TLB_D == ENTRY_D && TLB_G == ENTRY_G, "");
	uint32_t same = (uint32_t)(ENTRY_P | ENTRY_RW | ENTRY_US | ENTRY_D | ENTRY_G);
	uint32_t xd = (uint32_t)(leaf >> ENTRY_XD_BIT) * TLB_XD;

	return ((uint32_t)leaf & same) | xd | quick->table_bits | TLB_LISTED;
}

/* Where SMALL's @slot goes: a way of its set that is free, or one that gives way. */
static inline uint16_t way_take(struct access_cache *cache, uint32_t slot)
{
	struct tlb *tlb = cache->quick.tlb;
	uint32_t *set = tlb->ways[slot & (tlb_layouts[TLB_SMALL].nr_sets - 1)];
	uint16_t way;

	if (likely(tlb_set_is_full(set))) {
		way = tlb_way_victim(cache->quick.mmu);
		uint32_t gone = set[way] - 1;

		tlb->slots[gone] = (struct tlb_entry){.bits = TLB_LISTED};
		access_cache_drop(cache, gone << PAGE_SHIFT);
	} else {
		way = tlb_way_free(set);
	}
	set[way] = slot + 1;
	return way;
}

/* tlb_insert() of a small page that was not there, in a slot that had the bits @known. */
static inline void page_put(struct access_cache *cache, uint32_t slot, pfn_t frame, uint32_t bits,
			    uint32_t known)
{
	struct tlb *tlb = cache->quick.tlb;

	if (unlikely(!(known & TLB_LISTED)))
		tlb->listed[tlb->nr_listed[TLB_SMALL]++] = slot;
	tlb->slots[slot] = (struct tlb_entry){
		.frame = frame, .bits = (uint16_t)bits, .way = way_take(cache, slot)};
}

static inline __attribute__((always_inline)) bool refill(vaddr_t va, uint32_t size, bool write)
{
	struct access_cache *cache = access_cache_now();

	__asm__("" : "+r"(cache)); /* an address: not to be computed again from the CPU's number */
	struct access_quick *quick = &cache->quick;
	uint32_t slot = va >> PAGE_SHIFT;

	if (unlikely(quick->table_index != va >> tlb_layouts[TLB_TABLES].shift) &&
	    !table_find(quick, va))
		return false;
	uint32_t known = quick->tlb->slots[slot].bits;

	if ((known & TLB_VALID) || (va & (PAGE_SIZE - 1)) + size > PAGE_SIZE)
		return false;
	uint64_t leaf = leaf_read(quick, va);
	paddr_t at = leaf & ENTRY_RANGE(MAXPHYADDR - 1, PAGE_SHIFT);

	const uint8_t *host = page_host(quick, at);

	if ((~leaf & quick->wanted[write]) || (leaf & quick->reserved) || !host)
		return false;
	page_put(cache, slot, (pfn_t)(at >> PAGE_SHIFT), bits_of(quick, leaf), known);
	access_cache_fill(cache, va, host, unlikely(quick->marks) ? physical_marks(at) : NULL,
			  !(~leaf & quick->wanted[1]));
	return true;
}

bool cpu_refill_read(vaddr_t va, uint32_t size)
{
	return refill(va, size, false);
}

bool cpu_refill_write(vaddr_t va, uint32_t size)
{
	return refill(va, size, true);
}
