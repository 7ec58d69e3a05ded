/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Accesses, tried once: the TLB, else a walk; then A and D bits; then the bytes.
 *
 * A walk only reads. What it found out is then applied: A bits, the TLB's new entries. D waits
 * until all of the access is known to succeed. So the same walk tells what an access would touch.
 *
 *   place_find():  TLB --hit, rights fit--> place
 *                      --else--> walk() --found, rights fit--> walk_apply() --> place
 *                                       --else--> page fault
 *   place_commit(): D, before the first byte is written
 */
#include "sim/mmu.h"

#include "sim/access_cache.h"
#include "sim/physical.h"
#include "sim/sim_goals.h"
#include "sim/trace.h"
#include "sim/walk.h"

/* Where one page's part of an access is. */
struct place {
	vaddr_t va;
	paddr_t at;
	bool clean; /* a write must set D first, here: */
	bool large;
	paddr_t leaf_at;
};

struct mmu *mmu_of(uint32_t cpu)
{
	assert(cpu < NR_CPUS);
	return &machine.cpus[cpu].mmu;
}

void mmu_power_on(struct mmu *mmu, uint32_t cpu, bool has_pse, enum tlb_policy policy)
{
	memset(mmu, 0, sizeof(*mmu));
	mmu->cpu = cpu;
	mmu->policy = (uint32_t)policy;
	control_power_on(&mmu->control, has_pse);
}

void mmu_restart(struct mmu *mmu)
{
	tlb_flush_all(mmu);
	mmu_power_on(mmu, mmu->cpu, mmu->control.has_pse, (enum tlb_policy)mmu->policy);
}

/* ---- what a walk changes --------------------------------------------------------------------- */

static void accessed_set(paddr_t at, uint64_t entry)
{
	if (!(entry & ENTRY_A))
		physical_entry_set(at, (uint32_t)ENTRY_A);
}

/* The walk got past the directory, whether or not it got to a page. */
static void directory_used(const struct walk *walk)
{
	if (walk_names_table(walk))
		accessed_set(walk->directory_at, walk->directory);
}

/* A CPU may load any translation whenever it likes: those beside the one it needs. */
static void load_ahead(struct mmu *mmu, vaddr_t va, const struct walk *walk)
{
	const struct entry_layout *layout = &entry_layouts[walk->format];
	enum tlb_kind kind = walk->large ? TLB_LARGE : TLB_SMALL;
	uint32_t mine = entry_index(walk->format, va) & (LOADED_AHEAD - 1);

	for (uint32_t i = 0; i < LOADED_AHEAD; i++) {
		vaddr_t there = va + ((i - mine) << layout->shift);
		paddr_t at = walk->leaf_at + (uint64_t)i * layout->bytes -
			     (uint64_t)mine * layout->bytes;

		if (i == mine || tlb_find(mmu, kind, there))
			continue;
		uint64_t leaf = physical_entry(at, layout->bytes);
		if (entry_judge(mmu, walk->format, leaf) != WALK_FOUND ||
		    (walk->large && !entry_is_large(mmu, leaf)))
			continue;
		goal(SIM_TLB_LOADS_AHEAD);
		accessed_set(at, leaf);
		tlb_insert(mmu, kind, there, leaf_entry(mmu, walk, leaf));
	}
}

static void walk_goals(const struct walk *walk)
{
	goal_if(walk->format == FORMAT_PTE, SIM_WALK_4K);
	goal_if(walk->format == FORMAT_PDE_4M, SIM_WALK_4M);
	goal_if(walk->format == FORMAT_PAE_PTE, SIM_WALK_PAE_4K);
	goal_if(walk->format == FORMAT_PAE_PDE_2M, SIM_WALK_PAE_2M);
	goal_if(!walk->directory_read, SIM_WALK_FROM_CACHED_TABLE);
}

/* The walk found the page, and it may be used: A bits, and the TLB remembers. */
static void walk_remember(struct mmu *mmu, vaddr_t va, const struct walk *walk)
{
	walk_goals(walk);
	accessed_set(walk->leaf_at, walk->leaf);
	if (walk_names_table(walk))
		tlb_insert(mmu, TLB_TABLES, va,
			   (struct tlb_entry){.frame = (pfn_t)(walk->table >> PAGE_SHIFT),
					      .bits = walk->table_bits});
	tlb_insert(mmu, walk->large ? TLB_LARGE : TLB_SMALL, va, leaf_entry(mmu, walk, walk->leaf));
	if (mmu->policy == TLB_ADVERSARY)
		load_ahead(mmu, va, walk);
}

/* ---- one page -------------------------------------------------------------------------------- */

static void fault_goals(uint32_t code, uint16_t bits, enum access_kind kind, bool user)
{
	goal_if(!(code & FAULT_P), SIM_FAULT_ABSENT);
	goal_if(code & FAULT_RSVD, SIM_FAULT_RESERVED);
	if ((code & (FAULT_P | FAULT_RSVD)) != FAULT_P)
		return;
	goal_if(user && !(bits & TLB_US), SIM_FAULT_USER);
	goal_if(is_write(kind) && !(bits & TLB_RW), SIM_FAULT_WRITE);
	goal_if(kind == ACCESS_FETCH && (bits & TLB_XD), SIM_FAULT_FETCH);
}

/* #PF for @va; @code says what of the page was wrong. Ensures: false. */
static bool fault(struct mmu *mmu, vaddr_t va, uint32_t code, enum access_kind kind, bool user,
		  struct access_outcome *outcome)
{
	if (is_write(kind))
		code |= FAULT_W;
	if (user)
		code |= FAULT_U;
	if (kind == ACCESS_FETCH && control_nx(&mmu->control))
		code |= FAULT_I;
	tlb_drop(mmu, va);
	mmu->control.cr2 = va;
	*outcome = (struct access_outcome){.faulted = true, .code = code, .address = va};
	return false;
}

static bool place_walk(struct mmu *mmu, vaddr_t va, enum access_kind kind, bool user,
		       struct place *place, struct access_outcome *outcome)
{
	struct walk walk;
	enum walk_end end = walk_tables(mmu, va, false, &walk);
	uint32_t code = end == WALK_NOT_PRESENT ? 0 : FAULT_P;
	uint16_t bits = 0;

	directory_used(&walk);
	if (end == WALK_RESERVED)
		code |= FAULT_RSVD;
	if (end == WALK_FOUND)
		bits = leaf_entry(mmu, &walk, walk.leaf).bits;
	if (end != WALK_FOUND || !rights_fit(&mmu->control, bits, kind, user)) {
		fault_goals(code, bits, kind, user);
		return fault(mmu, va, code, kind, user, outcome);
	}
	walk_remember(mmu, va, &walk);
	pfn_t frame = (pfn_t)(entry_address(walk.format, walk.leaf) >> PAGE_SHIFT);
	*place = (struct place){.va = va,
				.at = page_address(mmu, frame, walk.large, va),
				.clean = is_write(kind) && !(walk.leaf & ENTRY_D),
				.large = walk.large,
				.leaf_at = walk.leaf_at};
	return true;
}

/* Where the byte at @va is. Errors: false: #PF. */
static bool place_find(struct mmu *mmu, vaddr_t va, enum access_kind kind, bool user,
		       struct place *place, struct access_outcome *outcome)
{
	bool large;

	if (mmu->control.mode == PAGING_OFF) {
		*place = (struct place){.va = va, .at = va};
		return true;
	}
	const struct tlb_entry *entry = tlb_page(mmu, va, &large);
	enum tlb_verdict verdict = tlb_judge(mmu, entry, kind, user);

	goal_if(entry && is_write(kind) && verdict == TLB_MISS, SIM_TLB_WALKS_FOR_DIRTY);
	if (verdict == TLB_FAULT) {
		goal(SIM_TLB_FAULTS);
		return fault(mmu, va, FAULT_P, kind, user, outcome);
	}
	if (verdict == TLB_MISS)
		return place_walk(mmu, va, kind, user, place, outcome);
	*place = (struct place){.va = va, .at = page_address(mmu, entry->frame, large, va)};
	return true;
}

/* The page is about to be written. */
static void place_commit(struct mmu *mmu, const struct place *place)
{
	if (!place->clean)
		return;
	enum tlb_kind kind = place->large ? TLB_LARGE : TLB_SMALL;
	const struct tlb_entry *entry = tlb_find(mmu, kind, place->va);

	physical_entry_set(place->leaf_at, (uint32_t)(ENTRY_A | ENTRY_D));
	if (!entry)
		return;
	struct tlb_entry dirty = *entry;

	dirty.bits |= TLB_D;
	tlb_insert(mmu, kind, place->va, dirty);
}

bool mmu_translate(struct mmu *mmu, vaddr_t va, enum access_kind kind, bool user, paddr_t *at,
		   struct access_outcome *outcome)
{
	struct place place;

	if (!place_find(mmu, va, kind, user, &place, outcome))
		return false;
	if (is_write(kind))
		place_commit(mmu, &place);
	*at = place.at;
	return true;
}

/* ---- whole accesses -------------------------------------------------------------------------- */

/* Bytes of @access in its first page. */
static uint32_t first_part(const struct access *access)
{
	uint32_t room = PAGE_SIZE - (access->address & (PAGE_SIZE - 1));

	return access->size < room ? access->size : room;
}

static uint64_t low_bytes(uint64_t value, uint32_t size)
{
	return value & ~UINT64_C(0) >> (64 - 8 * size);
}

static uint64_t modified(const struct access *access, uint64_t old)
{
	switch (access->modify) {
	case MODIFY_ADD:
		return old + access->value;
	case MODIFY_AND:
		return old & access->value;
	case MODIFY_OR:
		return old | access->value;
	case MODIFY_XOR:
		return old ^ access->value;
	case MODIFY_SWAP:
		return access->value;
	case MODIFY_COMPARE:
		break;
	}
	return old == low_bytes(access->expected, access->size) ? access->value : old;
}

/* The bytes of an access: @first of them at places[0], the others at places[1]. */
static uint64_t bytes_read(const struct place places[2], uint32_t first, uint32_t size)
{
	uint64_t value = physical_read(places[0].at, first);

	if (first < size)
		value |= physical_read(places[1].at, size - first) << (8 * first);
	return value;
}

static void bytes_write(const struct place places[2], uint32_t first, uint32_t size, uint64_t value)
{
	physical_write(places[0].at, first, value);
	if (first < size)
		physical_write(places[1].at, size - first, value >> (8 * first));
}

static void bytes_move(const struct access *access, const struct place places[2], uint32_t first,
		       struct access_outcome *outcome)
{
	uint64_t value = access->value;

	*outcome = (struct access_outcome){0};
	if (access->kind != ACCESS_WRITE)
		outcome->value = bytes_read(places, first, access->size);
	if (access->kind == ACCESS_MODIFY)
		value = modified(access, outcome->value);
	if (is_write(access->kind))
		bytes_write(places, first, access->size, value);
}

void mmu_access(struct mmu *mmu, const struct access *access, struct access_outcome *outcome)
{
	uint32_t first = first_part(access);
	struct place places[2];

	assert(access->size >= 1 && access->size <= 8);
	if (!place_find(mmu, access->address, access->kind, access->user, &places[0], outcome))
		return;
	if (first < access->size) {
		goal(SIM_ACCESS_TWO_PAGES);
		if (!place_find(mmu, access->address + first, access->kind, access->user,
				&places[1], outcome)) {
			goal(SIM_FAULT_SECOND_PAGE);
			return;
		}
		place_commit(mmu, &places[1]);
	}
	place_commit(mmu, &places[0]);
	goal_if(!physical_is_ram(places[0].at), SIM_ACCESS_BEYOND_RAM);
	bytes_move(access, places, first, outcome);
}

void mmu_shortcut(const struct mmu *mmu, vaddr_t va)
{
	bool user = mmu->control.cpl == 3;
	bool large;
	const struct tlb_entry *entry = tlb_page(mmu, va, &large);

	if (!entry)
		return;
	paddr_t at = page_address(mmu, entry->frame, large, va);

	if (physical_is_ram(at))
		access_cache_fill(access_cache_of(mmu->cpu), va,
				  physical_ptr(at & ~(paddr_t)(PAGE_SIZE - 1)), physical_marks(at),
				  tlb_judge(mmu, entry, ACCESS_WRITE, user) == TLB_HIT);
}

bool mmu_invlpg(struct mmu *mmu, vaddr_t va)
{
	if (mmu->control.cpl != 0)
		return false;
	trace(TRACE_FLUSH, va, 0);
	goal_if(tlb_find(mmu, TLB_LARGE, va) != NULL, SIM_INVLPG_LARGE);
	tlb_drop(mmu, va);
	tlb_flush_tables(mmu);
	return true;
}

bool mmu_prefetch(struct mmu *mmu, vaddr_t va)
{
	struct walk walk;
	bool large;

	if (mmu->control.mode == PAGING_OFF || tlb_page(mmu, va, &large))
		return true;
	if (walk_tables(mmu, va, false, &walk) != WALK_FOUND)
		return false;
	directory_used(&walk);
	walk_remember(mmu, va, &walk);
	return true;
}

void mmu_note_stale(void)
{
	goal(SIM_TLB_STALE);
}
