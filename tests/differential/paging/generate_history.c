/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Histories of two accesses: does the second one go by the tables as they are then?
 */
#include "entry.h"
#include "generate.h"
#include "generate_internal.h"
#include "stale.h"

#define PAGE 1u
#define AT   (TEST_PAGE_FIRST + PAGE * TEST_PAGE_SIZE + 0x40)

/* What the changed entry is before, and after. */
static const uint64_t entries[] = {
	0,
	BIT_P,
	BIT_P | BIT_W,
	BIT_P | BIT_U,
	BIT_P | BIT_W | BIT_U,
	BIT_P | BIT_W | BIT_U | BIT_A,
	BIT_P | BIT_W | BIT_U | BIT_A | BIT_D,
	BIT_P | BIT_W | BIT_U | BIT_G,
	BIT_P | BIT_W | BIT_U | BIT_XD,
	BIT_P | BIT_W | BIT_U | BIT_PS,
	BIT_P | BIT_U | BIT_PS | BIT_G,
};

#define NR_ENTRIES (sizeof(entries) / sizeof(entries[0]))

enum flush {
	FLUSH_NONE, /* where nothing old can be cached */
	FLUSH_INVLPG,
	FLUSH_NEIGHBOUR, /* INVLPG of the other page of a large page */
	FLUSH_ROOT,
	FLUSH_PGE,
	FLUSH_PAGING,
	NR_FLUSHES,
};

static void add_flush(struct paging_case *c, enum flush flush)
{
	switch (flush) {
	case FLUSH_INVLPG:
		generate_step(c, STEP_INVLPG)->at = AT & ~(TEST_PAGE_SIZE - 1);
		break;
	case FLUSH_NEIGHBOUR:
		generate_step(c, STEP_INVLPG)->at = AT - TEST_PAGE_SIZE;
		break;
	case FLUSH_ROOT:
		generate_step(c, STEP_ROOT);
		break;
	case FLUSH_PGE:
		generate_step(c, STEP_CR4)->value_low = (c->control & CONTROL_CR4) ^ CONTROL_PGE;
		break;
	case FLUSH_PAGING:
		generate_step(c, STEP_REPAGE);
		break;
	default:
		break;
	}
}

/* Is the outcome of every access of @c determined? */
static bool determined(const struct paging_case *c)
{
	struct stale stale;

	stale_begin(&stale, c);
	for (unsigned int i = 0; i < c->nr_steps; i++) {
		const struct paging_step *step = &c->steps[i];

		if (STEP_IS_ACCESS(step->kind) &&
		    (stale_pages(&stale) & stale_pages_of_access(step)))
			return false;
		stale_step(&stale, step);
	}
	return true;
}

/* @entry of @level with the address that it needs, of page table or frame @n. */
static uint64_t entry_at(uint32_t control, enum level level, uint64_t entry, unsigned int n)
{
	bool wide = (control & CONTROL_PAE) != 0;

	if (!wide)
		entry &= ~BIT_XD;
	if (level == LEVEL_PTE)
		return (entry & ~BIT_PS) | frame_address(4 + n);
	if (entry & BIT_PS)
		return entry | block_address(2 * n);
	return entry | TABLE_ADDRESS((wide ? TABLE_PAE_0 : TABLE_LEGACY_0) + n);
}

/* One level's entry changes from one thing to another. */
struct change {
	uint32_t control;
	enum level level;
	uint64_t before;
	uint64_t after;
};

static void take_change(const struct walk *walk, const struct change *change)
{
	unsigned int slot = change->level == LEVEL_PTE ? slot_pte(change->control, 0, PAGE)
						       : slot_pde(change->control, 0, PAGE);

	/* flush × (kind, ring) of the first × (kind, ring) of the second */
	for (unsigned int i = 0; i < NR_FLUSHES * 8 * 8; i++) {
		struct paging_case c;
		struct paging_step *step;

		generate_mapped(&c, change->control);
		generate_set(&c, slot, change->before);
		generate_access(&c, i % 4, i / 4 % 2, AT, 4);
		step = generate_step(&c, STEP_SET);
		step->slot = (uint8_t)slot;
		step->value_low = (uint32_t)change->after;
		step->value_high = (uint32_t)(change->after >> 32);
		add_flush(&c, i / 64);
		generate_access(&c, i / 8 % 4, i / 32 % 2, AT, 4);
		if (determined(&c))
			walk->take(&c, walk->arg);
	}
}

static void walk_changes(const struct walk *walk, uint32_t control, enum level level)
{
	for (unsigned int i = 0; i < NR_ENTRIES * NR_ENTRIES; i++) {
		struct change change = {
			.control = control,
			.level = level,
			.before = entry_at(control, level, entries[i / NR_ENTRIES], 0),
			.after = entry_at(control, level, entries[i % NR_ENTRIES], i & 1),
		};

		take_change(walk, &change);
	}
}

void walk_histories(const struct walk *walk)
{
	static const uint32_t controls[] = {
		CONTROL_PSE | CONTROL_PGE,
		CONTROL_PSE | CONTROL_WP,
		CONTROL_PAE | CONTROL_PGE | CONTROL_NXE,
		CONTROL_PAE | CONTROL_WP | CONTROL_NXE | CONTROL_PGE,
	};

	for (unsigned int i = 0; i < sizeof(controls) / sizeof(controls[0]); i++) {
		walk_changes(walk, controls[i], LEVEL_PTE);
		walk_changes(walk, controls[i], LEVEL_PDE);
	}
}
