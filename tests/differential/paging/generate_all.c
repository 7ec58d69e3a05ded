/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Every combination of the bits that matter to one access, and of what two pages can be to one that
 * crosses from one to the other. Histories: generate_history.c.
 */
#include "entry.h"
#include "generate.h"
#include "generate_internal.h"

#define PAGE   1u /* the last one below the border */
#define AT     (TEST_PAGE_FIRST + PAGE * TEST_PAGE_SIZE + 0x40)
#define BORDER (TEST_PAGE_FIRST + 2 * TEST_PAGE_SIZE)

/* Bits that a combination chooses from: bit i of the choice is bits[i]. */
static uint64_t chosen(const uint64_t *bits, unsigned int nr, uint32_t choice)
{
	uint64_t entry = 0;

	for (unsigned int i = 0; i < nr; i++)
		if (choice >> i & 1)
			entry |= bits[i];
	return entry;
}

static const uint64_t table_bits[] = {BIT_W, BIT_U, BIT_A, BIT_XD};
static const uint64_t page_bits[] = {BIT_W, BIT_U, BIT_A, BIT_D, BIT_XD};

/* All accesses of one byte to the page under test: ring × kind. */
static void take_accesses(const struct walk *walk, const struct paging_case *tables)
{
	for (unsigned int user = 0; user < 2; user++)
		for (enum step_kind kind = STEP_LOAD; kind <= STEP_FETCH; kind++) {
			struct paging_case c = *tables;

			generate_access(&c, kind, user, AT, 1);
			walk->take(&c, walk->arg);
		}
}

/* ... × WP, and NXE where XD can be set. */
static void take_modes(const struct walk *walk, const struct paging_case *tables)
{
	uint32_t modes = tables->control & CONTROL_PAE ? CONTROL_WP | CONTROL_NXE : CONTROL_WP;

	for (uint32_t mode = 0; mode <= CONTROL_ALL; mode++) {
		struct paging_case c = *tables;

		if (mode & ~modes)
			continue;
		c.control |= mode;
		take_accesses(walk, &c);
	}
}

static void take_pte(const struct walk *walk, const struct paging_case *tables, uint64_t pte)
{
	struct paging_case c = *tables;

	generate_set(&c, slot_pte(c.control, 0, PAGE), frame_address(PAGE) | pte);
	take_modes(walk, &c);
}

/* All PTEs below one PDE: not present, each choice of bits, each with a reserved bit. */
static void take_ptes(const struct walk *walk, const struct paging_case *tables,
		      const uint8_t *reserved, unsigned int nr_reserved)
{
	unsigned int bits = tables->control & CONTROL_PAE ? 5 : 4;

	take_pte(walk, tables, chosen(page_bits, bits, 3));
	for (uint32_t choice = 0; choice < 1u << bits; choice++) {
		uint64_t pte = BIT_P | chosen(page_bits, bits, choice);

		take_pte(walk, tables, pte);
		take_pte(walk, tables, pte | BIT_AT(reserved[choice % nr_reserved]));
	}
}

static void take_pde(const struct walk *walk, uint32_t control, uint64_t pde)
{
	struct paging_case c;

	generate_mapped(&c, control);
	generate_set(&c, slot_pde(control, 0, PAGE), pde);
	take_modes(walk, &c);
}

/* Large pages: each choice of bits, alone and with each reserved bit. */
static void take_large(const struct walk *walk, uint32_t control, const uint8_t *reserved,
		       unsigned int nr_reserved)
{
	unsigned int bits = control & CONTROL_PAE ? 5 : 4;

	for (uint32_t choice = 0; choice < 1u << bits; choice++) {
		uint64_t pde = block_address(0) | BIT_PS | chosen(page_bits, bits, choice);

		take_pde(walk, control, pde | BIT_P);
		if (choice == 0)
			take_pde(walk, control, pde);
		for (unsigned int i = 0; i < nr_reserved; i++)
			if (choice % 4 == 3) /* who may write and use it */
				take_pde(walk, control, pde | BIT_P | BIT_AT(reserved[i]));
	}
}

static void take_tables(const struct walk *walk, uint32_t control, uint64_t more,
			const uint8_t *reserved, unsigned int nr_reserved)
{
	uint32_t table = control & CONTROL_PAE ? TABLE_PAE_0 : TABLE_LEGACY_0;
	unsigned int bits = control & CONTROL_PAE ? 4 : 3;

	take_pde(walk, control, TABLE_ADDRESS(table) | more | BIT_W | BIT_U);
	for (uint32_t choice = 0; choice < 1u << bits; choice++) {
		struct paging_case c;

		generate_mapped(&c, control);
		generate_set(&c, slot_pde(control, 0, PAGE),
			     TABLE_ADDRESS(table) | BIT_P | more |
				     chosen(table_bits, bits, choice));
		take_ptes(walk, &c, reserved, nr_reserved);
	}
}

static void walk_legacy(const struct walk *walk)
{
	static const uint8_t pte_reserved[] = {7};
	/* Bits 13 to 20 QEMU takes for address bits 32 to 39; nothing is there to be run. */
	static const uint8_t large_reserved[] = {12, 21};

	take_tables(walk, 0, 0, pte_reserved, 1);
	take_tables(walk, 0, BIT_PS, pte_reserved, 1);
	take_tables(walk, CONTROL_PSE, 0, pte_reserved, 1);
	take_large(walk, CONTROL_PSE, large_reserved, sizeof(large_reserved));
}

static void walk_pae(const struct walk *walk)
{
	static const uint8_t pte_reserved[] = {36, 51, 52, 62, 7};
	static const uint8_t pde_reserved[] = {36, 44, 51, 52, 57, 62};
	static const uint8_t large_reserved[] = {12, 13, 20, 36, 51, 52, 62};
	static const uint8_t pdpte_reserved[] = {1, 2, 5, 6, 7, 8, 36, 45, 51, 52, 62, 63};

	take_tables(walk, CONTROL_PAE, 0, pte_reserved, sizeof(pte_reserved));
	take_large(walk, CONTROL_PAE, large_reserved, sizeof(large_reserved));
	take_large(walk, CONTROL_PAE | CONTROL_PSE, large_reserved, 1);
	for (unsigned int i = 0; i < sizeof(pde_reserved); i++)
		take_pde(walk, CONTROL_PAE,
			 TABLE_ADDRESS(TABLE_PAE_0) | BIT_P | BIT_W | BIT_U |
				 BIT_AT(pde_reserved[i]));
	for (unsigned int i = 0; i < sizeof(pdpte_reserved); i++) {
		struct paging_case c;
		uint64_t pdpte = TABLE_ADDRESS(TABLE_DIRECTORY_0) | BIT_AT(pdpte_reserved[i]);

		generate_mapped(&c, CONTROL_PAE);
		generate_set(&c, slot_pdpte(0, PAGE), pdpte);
		take_modes(walk, &c);
		generate_set(&c, slot_pdpte(0, PAGE), pdpte | BIT_P);
		take_modes(walk, &c);
	}
}

/* What a page can be to an access that touches it and its neighbour. */
enum page_state {
	PAGE_FINE,
	PAGE_DIRTY,
	PAGE_ABSENT,
	PAGE_READ_ONLY,
	PAGE_SUPERVISOR,
	PAGE_RESERVED,
	TABLE_ABSENT,
	TABLE_READ_ONLY,
	TABLE_SUPERVISOR,
	LARGE_FINE,
	LARGE_READ_ONLY,
	LARGE_RESERVED,
	NR_PAGE_STATES_LEGACY,
	PAGE_NO_EXECUTE = NR_PAGE_STATES_LEGACY,
	TABLE_NO_EXECUTE,
	DIRECTORY_ABSENT,
	NR_PAGE_STATES,
};

/* Bits of PDE and PTE, but for their addresses. */
static const struct {
	uint64_t pde;
	uint64_t pte;
} states[NR_PAGE_STATES] = {
	[PAGE_FINE] = {BIT_P | BIT_W | BIT_U, BIT_P | BIT_W | BIT_U},
	[PAGE_DIRTY] = {BIT_P | BIT_W | BIT_U | BIT_A, BIT_P | BIT_W | BIT_U | BIT_A | BIT_D},
	[PAGE_ABSENT] = {BIT_P | BIT_W | BIT_U, BIT_W | BIT_U},
	[PAGE_READ_ONLY] = {BIT_P | BIT_W | BIT_U, BIT_P | BIT_U},
	[PAGE_SUPERVISOR] = {BIT_P | BIT_W | BIT_U, BIT_P | BIT_W},
	[PAGE_RESERVED] = {BIT_P | BIT_W | BIT_U, BIT_P | BIT_W | BIT_U | BIT_PS},
	[TABLE_ABSENT] = {BIT_W | BIT_U, BIT_P | BIT_W | BIT_U},
	[TABLE_READ_ONLY] = {BIT_P | BIT_U, BIT_P | BIT_W | BIT_U},
	[TABLE_SUPERVISOR] = {BIT_P | BIT_W, BIT_P | BIT_W | BIT_U},
	[LARGE_FINE] = {BIT_P | BIT_W | BIT_U | BIT_PS, 0},
	[LARGE_READ_ONLY] = {BIT_P | BIT_U | BIT_PS, 0},
	[LARGE_RESERVED] = {BIT_P | BIT_W | BIT_U | BIT_PS | BIT_AT(21), 0},
	[PAGE_NO_EXECUTE] = {BIT_P | BIT_W | BIT_U, BIT_P | BIT_W | BIT_U | BIT_XD},
	[TABLE_NO_EXECUTE] = {BIT_P | BIT_W | BIT_U | BIT_XD, BIT_P | BIT_W | BIT_U},
	[DIRECTORY_ABSENT] = {BIT_P | BIT_W | BIT_U, BIT_P | BIT_W | BIT_U},
};

static void set_state(struct paging_case *c, unsigned int page, enum page_state state)
{
	bool wide = (c->control & CONTROL_PAE) != 0;
	unsigned int table = page >= 2; /* neighbours have tables of their own */
	uint64_t pde = states[state].pde;
	uint64_t pte = states[state].pte;

	if (wide && state == PAGE_RESERVED)
		pte = (pte & ~BIT_PS) | BIT_AT(40);
	if (wide && state == LARGE_RESERVED)
		pde = (pde & ~BIT_AT(21)) | BIT_AT(20);
	pde |= pde & BIT_PS ? block_address(page & 2)
			    : TABLE_ADDRESS((wide ? TABLE_PAE_0 : TABLE_LEGACY_0) + table);
	generate_set(c, slot_pde(c->control, table, page), pde);
	if (!wide)
		generate_set(c, slot_pde(c->control, 0, page), pde);
	else
		generate_set(c, slot_pdpte(0, page),
			     TABLE_ADDRESS(TABLE_DIRECTORY_0 + table) |
				     (state == DIRECTORY_ABSENT ? 0 : BIT_P));
	generate_set(c, slot_pte(c->control, table, page), frame_address(page * 4) | pte);
}

/* Accesses over the border; @split: bytes below it. */
static void take_crossing(const struct walk *walk, const struct paging_case *tables,
			  enum step_kind kind, bool user)
{
	static const uint8_t sizes[] = {2, 4, 8, 3, 7};

	for (unsigned int i = 0; i < sizeof(sizes); i++) {
		uint8_t size = sizes[i], split = (uint8_t)(1 + i % (size - 1u));
		struct paging_case c = *tables;

		if (kind == STEP_EXCHANGE && (size & (size - 1)) != 0)
			continue;
		generate_access(&c, kind, user, BORDER - split, size);
		walk->take(&c, walk->arg);
	}
}

/* A fetch over the border: the last byte below it takes the first one above. */
static void take_crossing_fetch(const struct walk *walk, const struct paging_case *tables,
				bool user)
{
	struct paging_case c = *tables;
	unsigned int slot = slot_pte(c.control, 0, 1);
	uint64_t pte = case_entry(&c, slot);
	unsigned int pde_slot = slot_pde(c.control, 0, 1);
	uint64_t pde = case_entry(&c, pde_slot);
	struct paging_step *step;

	/* Written through a mapping that lets it, which is then replaced by the one under test. */
	generate_set(&c, slot, pte | BIT_P | BIT_W);
	generate_set(&c, pde_slot, pde | BIT_P | BIT_W);
	generate_step(&c, STEP_WP)->value_low = 0;
	generate_access(&c, STEP_STORE, false, BORDER - 1, 1);
	c.steps[c.nr_steps - 1].value_low = TAKES_NEXT;
	for (unsigned int i = 0; i < 2; i++) {
		step = generate_step(&c, STEP_SET);
		step->slot = (uint8_t)(i ? pde_slot : slot);
		step->value_low = (uint32_t)(i ? pde : pte);
		step->value_high = (uint32_t)((i ? pde : pte) >> 32);
	}
	generate_step(&c, STEP_REPAGE);
	generate_access(&c, STEP_FETCH, user, BORDER - 1, 1);
	walk->take(&c, walk->arg);
}

static void walk_crossings(const struct walk *walk, uint32_t control, unsigned int nr_states)
{
	for (unsigned int i = 0; i < nr_states * nr_states * 4; i++) {
		struct paging_case c;
		bool user = i & 1;

		generate_mapped(&c, control | (i & 2 ? CONTROL_WP : 0));
		set_state(&c, 1, (enum page_state)(i / 4 % nr_states));
		set_state(&c, 2, (enum page_state)(i / 4 / nr_states));
		for (enum step_kind kind = STEP_LOAD; kind < STEP_FETCH; kind++)
			take_crossing(walk, &c, kind, user);
		take_crossing_fetch(walk, &c, user);
	}
}

void generate_all(case_taker_fn *take, void *arg)
{
	struct walk walk = {take, arg};

	walk_legacy(&walk);
	walk_pae(&walk);
	walk_crossings(&walk, CONTROL_PSE, NR_PAGE_STATES_LEGACY);
	walk_crossings(&walk, CONTROL_PAE | CONTROL_NXE, NR_PAGE_STATES);
	walk_histories(&walk);
}
