/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a step makes old, and what a flush makes new.
 */
#include "stale.h"
#include "entry.h"

#define ALL_PAGES 15u
#define LOW_PAIR  3u /* the pages below the border */
#define HIGH_PAIR 12u

/* The pages whose walk can use entry @slot, whatever table it is in. */
static uint8_t pages_of_slot(unsigned int slot)
{
	/* PTEs 0, 1 and the last two: pages 2, 3, 0, 1. */
	static const uint8_t of_pte[] = {1u << 2, 1u << 3, 1u << 0, 1u << 1};

	switch (slot_level(slot)) {
	case LEVEL_PTE:
		return of_pte[slot % 4];
	case LEVEL_PDE:
		/* PAE: PDE 0 is above the border, 511 below; else 511 below, 512 above. */
		return slot_is_wide(slot) == (slot % 2 == 0) ? HIGH_PAIR : LOW_PAIR;
	default:
		return slot % 2 == 0 ? LOW_PAIR : HIGH_PAIR;
	}
}

static bool slot_in_use(const struct stale *stale, unsigned int slot)
{
	return slot_is_wide(slot) == ((stale->control & CONTROL_PAE) != 0);
}

static bool maps_page(const struct stale *stale, unsigned int slot)
{
	uint64_t entry = stale->entries[slot];

	if (!(entry & BIT_P))
		return false;
	return slot_level(slot) == LEVEL_PTE ||
	       (slot_level(slot) == LEVEL_PDE && entry_is_large(slot, entry, stale->control));
}

/* Translations that may now come into the TLB and are global. */
static void note_globals(struct stale *stale)
{
	if (!(stale->control & CONTROL_PGE))
		return;
	for (unsigned int slot = 0; slot < NR_SLOTS; slot++)
		if (slot_in_use(stale, slot) && maps_page(stale, slot) &&
		    (stale->entries[slot] & BIT_G))
			stale->global_before |= pages_of_slot(slot);
}

static void flush_all(struct stale *stale)
{
	stale->pages = stale->globals = stale->small = stale->pdptes = 0;
	stale->global_before = stale->by_neighbour = 0;
	note_globals(stale);
}

void stale_begin(struct stale *stale, const struct paging_case *c)
{
	*stale = (struct stale){.control = c->control, .root = (uint8_t)c->root};
	for (unsigned int slot = 0; slot < NR_SLOTS; slot++)
		stale->entries[slot] = case_entry(c, slot);
	note_globals(stale);
}

static void set_entry(struct stale *stale, unsigned int slot, uint64_t value)
{
	uint8_t pages = pages_of_slot(slot);
	uint64_t old = stale->entries[slot];

	stale->entries[slot] = value;
	if (!slot_in_use(stale, slot))
		return;
	if (slot_level(slot) == LEVEL_PDPTE)
		stale->pdptes |= pages; /* a register holds those that are not present, too */
	else if (!(old & BIT_P))
		pages = 0; /* what is not present is never cached */
	stale->pages |= pages;
	stale->globals |= pages & stale->global_before;
	if (slot_level(slot) != LEVEL_PDE || !entry_is_large(slot, old, stale->control))
		stale->small |= pages;
	note_globals(stale);
}

static void load_pdptes(struct stale *stale)
{
	stale->pdptes = 0;
}

static void load_root(struct stale *stale, uint8_t root)
{
	uint8_t kept = stale->global_before;

	if (root != stale->root) /* what is global is of the old tables */
		stale->globals |= kept;
	stale->root = root;
	stale->pages = stale->globals;
	stale->by_neighbour = 0;
	stale->small |= stale->globals;
	load_pdptes(stale);
	note_globals(stale);
}

/* The PDE slot that the tables have for a page, as far as it is certain; NR_SLOTS: it is not. */
static unsigned int pde_of_page(const struct stale *stale, unsigned int page)
{
	bool high = page >= 2;

	if (!(stale->control & CONTROL_PAE))
		return SLOT_PDE + stale->root * 2u + high;
	uint64_t pdpte = stale->entries[SLOT_PDPTE + stale->root * 2u + high];
	uint64_t table = (pdpte & PAE_ADDRESS) - TABLE_ADDRESS(TABLE_DIRECTORY_0);

	if (!(pdpte & BIT_P) || stale->pdptes || table / TEST_PAGE_SIZE > 1)
		return NR_SLOTS;
	return SLOT_PAE_PDE + (unsigned int)(table / TEST_PAGE_SIZE) * 2 + !high;
}

static void invalidate(struct stale *stale, uint32_t at)
{
	uint32_t page = (at - TEST_PAGE_FIRST) / TEST_PAGE_SIZE;
	uint8_t gone;
	unsigned int pde;

	if (at < TEST_PAGE_FIRST || page >= TEST_PAGES)
		return;
	gone = (uint8_t)(1u << page);
	stale->by_neighbour &= (uint8_t)~gone;
	pde = pde_of_page(stale, page);
	if (pde < NR_SLOTS && maps_page(stale, pde))
		gone |= (uint8_t)((page < 2 ? LOW_PAIR : HIGH_PAIR) & ~stale->small);
	stale->by_neighbour |= (uint8_t)(gone & ~(1u << page));
	stale->pages &= (uint8_t)~gone;
	stale->globals &= (uint8_t)~gone;
	stale->small &= (uint8_t)~gone;
	stale->global_before &= (uint8_t)~gone;
	note_globals(stale);
}

void stale_step(struct stale *stale, const struct paging_step *step)
{
	uint32_t old = stale->control;

	switch (step->kind) {
	case STEP_SET:
		set_entry(stale, step->slot, step_value(step));
		break;
	case STEP_INVLPG:
		invalidate(stale, step->at);
		break;
	case STEP_ROOT:
		load_root(stale, (uint8_t)step->value_low);
		break;
	case STEP_WP: /* rights are judged by the WP of the moment */
		stale->control = (old & ~(uint32_t)CONTROL_WP) | step->value_low;
		break;
	case STEP_CR4:
		stale->control = (old & ~(uint32_t)CONTROL_CR4) | step->value_low;
		if (stale->control != old)
			flush_all(stale);
		break;
	case STEP_NXE:
		stale->control = (old & ~(uint32_t)CONTROL_NXE) | step->value_low;
		if (stale->control != old) /* WRMSR flushes nothing */
			stale->pages = stale->globals = stale->small = ALL_PAGES;
		break;
	case STEP_REPAGE:
		flush_all(stale);
		break;
	default:
		break;
	}
}

uint8_t stale_pages_of_access(const struct paging_step *step)
{
	uint32_t first = (step->at - TEST_PAGE_FIRST) / TEST_PAGE_SIZE;
	uint32_t size = step->kind == STEP_FETCH ? FETCH_MAX : step->size;
	uint32_t last = (step->at + size - 1 - TEST_PAGE_FIRST) / TEST_PAGE_SIZE;

	return (uint8_t)((1u << first | 1u << last) & ALL_PAGES);
}
