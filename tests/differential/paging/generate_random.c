/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Random tables, and a random life on them. In most cases every change is followed by flushes that
 * suffice (stale.h says when), so that nothing is in doubt; the others show what TLBs keep.
 *
 * What the image could not survive is left out: no fetch may reach memory that is not a frame under
 * test, so entries name nothing else.
 */
#include "entry.h"
#include "generate.h"
#include "random.h"
#include "stale.h"

/* A case that is being made. */
struct making {
	struct random random;
	struct paging_case *c;
	struct stale stale;
	bool flushes; /* as soon as something is in doubt */
	bool fetches;
	bool keeps_pse; /* a large PDE of 32-bit paging must not become the name of a table */
};

/* bit, percent */
struct chance {
	uint64_t bits;
	uint32_t percent;
};

static uint64_t random_bits(struct random *random, const struct chance *chances)
{
	uint64_t bits = 0;

	for (; chances->percent; chances++)
		if (random_percent(random, chances->percent))
			bits |= chances->bits;
	return bits;
}

static uint64_t random_bit_of(struct random *random, unsigned int low, unsigned int high)
{
	return BIT_AT(low + random_below(random, high - low + 1));
}

/* Bits that any PDE or PTE can have. */
static uint64_t random_flags(struct making *m, bool wide)
{
	static const struct chance chances[] = {
		{BIT_P, 90},    {BIT_W, 70},     {BIT_U, 70},     {BIT_A, 40},
		{BIT_D, 40},    {BIT_AT(3), 8},  {BIT_AT(4), 8},  {BIT_G, 30},
		{BIT_AT(9), 8}, {BIT_AT(10), 8}, {BIT_AT(11), 8}, {0, 0},
	};
	uint64_t flags = random_bits(&m->random, chances);

	if (wide && random_percent(&m->random, m->c->control & CONTROL_NXE ? 25 : 3))
		flags |= BIT_XD;
	if (wide && random_percent(&m->random, 2))
		flags |= random_bit_of(&m->random, 36, 62);
	return flags;
}

static uint64_t random_pte(struct making *m, bool wide)
{
	uint64_t pte = random_flags(m, wide);

	pte |= frame_address(random_below(&m->random, wide ? NR_FRAMES : LOW_FRAMES));
	return random_percent(&m->random, 2) ? pte | BIT_PS : pte;
}

/* The first frame of a large page. */
static uint64_t random_block(struct making *m, bool wide)
{
	if (wide)
		return block_address(random_below(&m->random, NR_BLOCKS));
	return block_address(2 * random_below(&m->random, (NR_BLOCKS - 1) / 2));
}

static uint64_t random_large_pde(struct making *m, bool wide)
{
	uint64_t pde = random_flags(m, wide) | random_block(m, wide) | BIT_PS;

	if (random_percent(&m->random, 3))
		pde |= LARGE_PAT;
	if (random_percent(&m->random, 5))
		pde |= random_bit_of(&m->random, 13, wide ? 20 : 21);
	/* Where QEMU takes bits for an address, nobody may run what lies there. */
	if (!wide && (pde & LEGACY_LARGE_HIGH))
		m->fetches = false;
	return pde;
}

static uint64_t random_pde(struct making *m, bool wide)
{
	uint64_t pde;

	if ((wide || (m->keeps_pse && (m->c->control & CONTROL_PSE))) &&
	    random_percent(&m->random, 30))
		return random_large_pde(m, wide);
	pde = random_flags(m, wide);
	if (!wide && random_percent(&m->random, 20))
		pde |= BIT_PS; /* ignored, or a page with reserved bits */
	return pde |
	       TABLE_ADDRESS((wide ? TABLE_PAE_0 : TABLE_LEGACY_0) + random_below(&m->random, 2));
}

static uint64_t random_pdpte(struct making *m)
{
	static const struct chance chances[] = {
		{BIT_P, 94}, {BIT_AT(3), 5}, {BIT_AT(4), 5}, {BIT_AT(9), 5}, {0, 0},
	};
	uint64_t pdpte = random_bits(&m->random, chances);

	pdpte |= TABLE_ADDRESS(TABLE_DIRECTORY_0 + random_below(&m->random, 2));
	if (random_percent(&m->random, 1)) {
		static const uint8_t reserved[] = {1, 2, 5, 6, 7, 8, 36, 45, 52, 62, 63};

		pdpte |= BIT_AT(reserved[random_below(&m->random, sizeof(reserved))]);
	}
	return pdpte;
}

static uint64_t random_entry(struct making *m, unsigned int slot)
{
	switch (slot_level(slot)) {
	case LEVEL_PDPTE:
		return random_pdpte(m);
	case LEVEL_PDE:
		return random_pde(m, slot_is_wide(slot));
	default:
		return random_pte(m, slot_is_wide(slot));
	}
}

static uint32_t random_address(struct making *m, uint8_t size)
{
	uint32_t page = random_below(&m->random, TEST_PAGES), offset;

	switch (random_below(&m->random, 4)) {
	case 0:
		offset = 0;
		break;
	case 1: /* over the end, or up to it */
		offset = TEST_PAGE_SIZE - random_below(&m->random, 9) - 1;
		break;
	case 2: /* where all meet */
		offset = 0x40;
		break;
	default:
		offset = random_below(&m->random, TEST_PAGE_SIZE);
		break;
	}
	if (page == TEST_PAGES - 1 && offset + size > TEST_PAGE_SIZE)
		offset = TEST_PAGE_SIZE - size;
	return TEST_PAGE_FIRST + page * TEST_PAGE_SIZE + offset;
}

static void add_access(struct making *m)
{
	static const uint8_t kinds[] = {STEP_LOAD,  STEP_LOAD,  STEP_STORE,   STEP_STORE,
					STEP_STORE, STEP_FETCH, STEP_EXCHANGE};
	static const uint8_t sizes[] = {1, 2, 4, 8, 4, 8, 3, 5, 6, 7};
	uint8_t kind = kinds[random_below(&m->random, sizeof(kinds))];
	uint8_t size = sizes[random_below(&m->random, kind == STEP_EXCHANGE ? 4 : sizeof(sizes))];
	struct paging_step *step;
	uint64_t value;

	if (kind == STEP_FETCH && !m->fetches)
		kind = STEP_LOAD;
	if (kind == STEP_FETCH)
		size = 1;
	value = STEP_STORES(kind) ? generate_value(random_next(&m->random), size) : 0;
	step = generate_step(m->c, kind);
	step->size = size;
	step->user = random_percent(&m->random, 50);
	step->at = random_address(m, size);
	step->value_low = (uint32_t)value;
	step->value_high = (uint32_t)(value >> 32);
	stale_step(&m->stale, step);
}

/* Which entries a change hits: mostly of the format in use. */
static unsigned int random_slot(struct making *m)
{
	bool wide = (m->stale.control & CONTROL_PAE) != 0;

	if (random_percent(&m->random, 3))
		return random_below(&m->random, NR_SLOTS);
	return wide ? random_below(&m->random, SLOT_PDE)
		    : SLOT_PDE + random_below(&m->random, NR_SLOTS - SLOT_PDE);
}

/* A new entry, or the old one with a bit changed. */
static uint64_t changed_entry(struct making *m, unsigned int slot)
{
	static const uint64_t bits[] = {BIT_P, BIT_W, BIT_U, BIT_A, BIT_D, BIT_G};
	uint64_t old = m->stale.entries[slot];

	if (slot_level(slot) == LEVEL_PDPTE || random_percent(&m->random, 40))
		return random_entry(m, slot);
	if (slot_is_wide(slot) && random_percent(&m->random, 15))
		return old ^ BIT_XD;
	return old ^ bits[random_below(&m->random, sizeof(bits) / sizeof(bits[0]))];
}

static void add_set(struct making *m)
{
	unsigned int slot = random_slot(m);
	uint64_t value = changed_entry(m, slot);
	struct paging_step *step = generate_step(m->c, STEP_SET);

	step->slot = (uint8_t)slot;
	step->value_low = (uint32_t)value;
	step->value_high = slot_is_wide(slot) ? (uint32_t)(value >> 32) : 0;
	stale_step(&m->stale, step);
}

static void add_invlpg(struct making *m, uint32_t page)
{
	struct paging_step *step = generate_step(m->c, STEP_INVLPG);

	step->at =
		TEST_PAGE_FIRST + page * TEST_PAGE_SIZE + random_below(&m->random, TEST_PAGE_SIZE);
	stale_step(&m->stale, step);
}

static void add_value(struct making *m, enum step_kind kind, uint32_t value)
{
	struct paging_step *step = generate_step(m->c, kind);

	step->value_low = value;
	stale_step(&m->stale, step);
}

static void add_cr4(struct making *m)
{
	uint32_t flip = random_percent(&m->random, 60) ? CONTROL_PGE : CONTROL_PAE;
	uint32_t value = m->stale.control & CONTROL_CR4;

	if (!m->keeps_pse && random_percent(&m->random, 40))
		flip = CONTROL_PSE;
	add_value(m, STEP_CR4, value ^ flip);
}

static void add_control(struct making *m)
{
	uint32_t control = m->stale.control;

	switch (random_below(&m->random, 6)) {
	case 0:
		add_cr4(m);
		break;
	case 1:
		add_value(m, STEP_NXE, (control ^ CONTROL_NXE) & CONTROL_NXE);
		break;
	case 2:
	case 3:
		add_value(m, STEP_WP, (control ^ CONTROL_WP) & CONTROL_WP);
		break;
	case 4:
		add_value(m, STEP_REPAGE, 0);
		break;
	default:
		add_value(m, STEP_ROOT, random_below(&m->random, 2));
		break;
	}
}

static void add_flush(struct making *m)
{
	uint8_t pages = stale_pages(&m->stale);
	uint32_t kind = random_below(&m->random, 8);

	if (kind < 5 && !m->stale.pdptes) {
		uint32_t page = random_below(&m->random, TEST_PAGES);

		while (pages && !(pages >> page & 1))
			page = (page + 1) % TEST_PAGES;
		add_invlpg(m, page);
	} else if (kind < 7 && (m->stale.pdptes || !m->stale.globals)) {
		add_value(m, STEP_ROOT, m->stale.root);
	} else if (kind == 7 && random_percent(&m->random, 50)) {
		add_value(m, STEP_REPAGE, 0);
	} else {
		add_value(m, STEP_CR4, (m->stale.control & CONTROL_CR4) ^ CONTROL_PGE);
	}
}

static void add_step(struct making *m)
{
	uint32_t kind = random_below(&m->random, 100);

	if (kind < 60)
		add_access(m);
	else if (kind < 82)
		add_set(m);
	else if (kind < 88)
		add_invlpg(m, random_below(&m->random, TEST_PAGES));
	else
		add_control(m);
	while (m->flushes && stale_pages(&m->stale) && m->c->nr_steps < STEPS_MAX)
		add_flush(m);
}

void generate_random(uint64_t seed, uint64_t number, struct paging_case *c)
{
	struct making m = {.random = {seed}, .c = c, .fetches = true};
	uint32_t steps;

	m.random.state = random_next(&m.random) + number;
	m.random.state = random_next(&m.random);
	*c = (struct paging_case){.root = random_below(&m.random, 2)};
	c->control = random_below(&m.random, CONTROL_ALL + 1);
	m.flushes = random_percent(&m.random, 85);
	m.keeps_pse = random_percent(&m.random, 80);
	for (unsigned int slot = 0; slot < NR_SLOTS; slot++)
		generate_set(c, slot, random_entry(&m, slot));
	stale_begin(&m.stale, c);
	steps = 1 + random_below(&m.random, STEPS_MAX);
	while (c->nr_steps < steps)
		add_step(&m);
}
