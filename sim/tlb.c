/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The TLB's arrays: finding, filling, forgetting. When that must happen is control.c's and mmu.c's
 * business.
 */
#include "sim/tlb_internal.h"

#include <string.h>
#include <sys/mman.h>

#include "sim/access_cache.h"
#include "sim/sim_goals.h"

bool tlb_reserve(void)
{
	void *p = mmap((void *)TLBS_BASE, NR_CPUS * sizeof(struct tlb), PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);

	return p == (void *)TLBS_BASE;
}

const struct tlb_entry *tlb_find(const struct mmu *mmu, enum tlb_kind kind, vaddr_t va)
{
	return tlb_look(mmu, kind, va);
}

/* ---- filling --------------------------------------------------------------------------------- */

/* The set of TLB_REAL that @va's slot competes in. */
static uint32_t *set_of(const struct mmu *mmu, enum tlb_kind kind, vaddr_t va)
{
	const struct tlb_layout *layout = &tlb_layouts[kind];
	uint32_t index = va >> layout->shift;

	if (kind != TLB_SMALL && tlb_has_4m_pages(mmu))
		index >>= 1;
	return tlb_of(mmu)->ways[layout->first_set + (index & (layout->nr_sets - 1))];
}

/* The shortcut may have what the entry in @slot says, or says no longer. */
static void shortcut_drop(uint32_t cpu, enum tlb_kind kind, uint32_t slot)
{
	struct access_cache *cache = access_cache_of(cpu);

	if (kind == TLB_SMALL) {
		access_cache_drop(cache, slot << tlb_layouts[kind].shift);
		return;
	}
	access_table_drop(cache);
	if (kind == TLB_LARGE)
		access_cache_flush(cpu);
}

/* Forget what is in @slot. Ensures: it stays in its list. */
static void slot_clear(const struct mmu *mmu, enum tlb_kind kind, uint32_t slot)
{
	struct tlb_entry *entry = &tlb_of(mmu)->slots[slot];

	if (!(entry->bits & TLB_VALID))
		return;
	shortcut_drop(mmu->cpu, kind, slot);
	if (mmu->policy == TLB_REAL)
		set_of(mmu, kind,
		       (slot - tlb_layouts[kind].first_slot)
			       << tlb_layouts[kind].shift)[entry->way] = 0;
	*entry = (struct tlb_entry){.bits = TLB_LISTED};
}

/* @va's @slot gets a way of its set. Ensures: which; another slot may have been cleared for it. */
static uint16_t way_take(struct mmu *mmu, enum tlb_kind kind, vaddr_t va, uint32_t slot)
{
	uint32_t *set = set_of(mmu, kind, va);
	uint16_t way;

	if (tlb_set_is_full(set)) {
		goal(SIM_TLB_EVICTS);
		way = tlb_way_victim(mmu);
		slot_clear(mmu, kind, set[way] - 1);
	} else {
		way = tlb_way_free(set);
	}
	set[way] = slot + 1;
	return way;
}

void tlb_insert(struct mmu *mmu, enum tlb_kind kind, vaddr_t va, struct tlb_entry entry)
{
	struct tlb *tlb = tlb_of(mmu);
	uint32_t slot = tlb_slot_of(mmu, kind, va);

	slot_clear(mmu, kind, slot);
	if (kind != TLB_SMALL)
		access_table_drop(access_cache_of(mmu->cpu));
	if (!(tlb->slots[slot].bits & TLB_LISTED))
		tlb->listed[tlb_layouts[kind].first_slot + tlb->nr_listed[kind]++] = slot;
	entry.way = mmu->policy == TLB_REAL ? way_take(mmu, kind, va, slot) : 0;
	entry.bits |= TLB_VALID | TLB_LISTED;
	tlb->slots[slot] = entry;
}

/* ---- forgetting ------------------------------------------------------------------------------ */

void tlb_drop(struct mmu *mmu, vaddr_t va)
{
	for (enum tlb_kind kind = 0; kind < NR_TLB_KINDS; kind++)
		slot_clear(mmu, kind, tlb_slot_of(mmu, kind, va));
}

/* Forget all of a kind, or all that is not global; what is forgotten leaves the list. */
static void kind_flush(struct mmu *mmu, enum tlb_kind kind, bool keep_global)
{
	struct tlb *tlb = tlb_of(mmu);
	uint32_t *listed = tlb->listed + tlb_layouts[kind].first_slot;
	uint32_t kept = 0;

	for (uint32_t i = 0; i < tlb->nr_listed[kind]; i++) {
		struct tlb_entry *entry = &tlb->slots[listed[i]];

		if (keep_global && entry->bits & TLB_G) {
			listed[kept++] = listed[i];
			continue;
		}
		slot_clear(mmu, kind, listed[i]);
		entry->bits = 0;
	}
	goal_if(kept > 0, SIM_TLB_KEEPS_GLOBAL);
	tlb->nr_listed[kind] = kept;
}

void tlb_flush_all(struct mmu *mmu)
{
	for (enum tlb_kind kind = 0; kind < NR_TLB_KINDS; kind++)
		kind_flush(mmu, kind, false);
	access_cache_flush(mmu->cpu);
}

void tlb_flush_local(struct mmu *mmu)
{
	for (enum tlb_kind kind = 0; kind < NR_TLB_KINDS; kind++)
		kind_flush(mmu, kind, kind != TLB_TABLES);
}

void tlb_flush_tables(struct mmu *mmu)
{
	kind_flush(mmu, TLB_TABLES, false);
}

/* ---- all CPUs -------------------------------------------------------------------------------- */

static void tlb_clear(struct tlb *tlb)
{
	for (enum tlb_kind kind = 0; kind < NR_TLB_KINDS; kind++) {
		const uint32_t *listed = tlb->listed + tlb_layouts[kind].first_slot;

		for (uint32_t i = 0; i < tlb->nr_listed[kind]; i++)
			tlb->slots[listed[i]] = (struct tlb_entry){0};
		if (tlb->nr_listed[kind] > 0)
			memset(tlb->ways, 0, sizeof(tlb->ways));
		tlb->nr_listed[kind] = 0;
	}
}

void tlbs_power_on(void)
{
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++)
		tlb_clear(&tlbs[cpu]);
	access_caches_flush();
}

uint32_t tlbs_count(void)
{
	uint32_t nr = 0;

	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++)
		for (enum tlb_kind kind = 0; kind < NR_TLB_KINDS; kind++)
			nr += tlbs[cpu].nr_listed[kind];
	return nr;
}

/* The @i-th slot in use of a kind, as a row. */
static struct tlb_row row_of(uint32_t cpu, enum tlb_kind kind, uint32_t i)
{
	uint32_t slot = tlbs[cpu].listed[tlb_layouts[kind].first_slot + i];

	return (struct tlb_row){
		.cpu = cpu, .kind = (uint32_t)kind, .slot = slot, .entry = tlbs[cpu].slots[slot]};
}

void tlbs_keep(struct tlb_row *rows)
{
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++)
		for (enum tlb_kind kind = 0; kind < NR_TLB_KINDS; kind++)
			for (uint32_t i = 0; i < tlbs[cpu].nr_listed[kind]; i++)
				*rows++ = row_of(cpu, kind, i);
}

static void row_restore(const struct tlb_row *row)
{
	struct tlb *tlb = &tlbs[row->cpu];
	const struct tlb_layout *layout = &tlb_layouts[row->kind];

	tlb->listed[layout->first_slot + tlb->nr_listed[row->kind]++] = row->slot;
	tlb->slots[row->slot] = row->entry;
	if (row->entry.bits & TLB_VALID && machine.cpus[row->cpu].mmu.policy == TLB_REAL)
		set_of(&machine.cpus[row->cpu].mmu, row->kind,
		       (row->slot - layout->first_slot) << layout->shift)[row->entry.way] =
			row->slot + 1;
}

void tlbs_restore(const struct tlb_row *rows, uint32_t nr)
{
	tlbs_power_on();
	for (uint32_t i = 0; i < nr; i++)
		row_restore(&rows[i]);
}

bool tlbs_equal(const struct tlb_row *rows, uint32_t nr)
{
	uint32_t at = 0;

	if (tlbs_count() != nr)
		return false;
	for (uint32_t cpu = 0; cpu < NR_CPUS; cpu++)
		for (enum tlb_kind kind = 0; kind < NR_TLB_KINDS; kind++)
			for (uint32_t i = 0; i < tlbs[cpu].nr_listed[kind]; i++) {
				struct tlb_row row = row_of(cpu, kind, i);

				if (memcmp(&row, &rows[at++], sizeof(row)) != 0)
					return false;
			}
	return true;
}

void tlb_for_each(const struct mmu *mmu, tlb_visitor *visit, void *arg)
{
	const struct tlb *tlb = tlb_of(mmu);

	for (enum tlb_kind kind = 0; kind < NR_TLB_KINDS; kind++) {
		const struct tlb_layout *layout = &tlb_layouts[kind];

		for (uint32_t i = 0; i < tlb->nr_listed[kind]; i++) {
			uint32_t slot = tlb->listed[layout->first_slot + i];

			if (tlb->slots[slot].bits & TLB_VALID)
				visit(kind, (slot - layout->first_slot) << layout->shift,
				      &tlb->slots[slot], arg);
		}
	}
}
