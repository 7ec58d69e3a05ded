/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the generators are made of.
 */
#include "generate.h"
#include "entry.h"
#include <string.h>

/* Of the entries under test in a page table, which one is that of a page. */
static const uint8_t pte_of_page[TEST_PAGES] = {2, 3, 0, 1};

unsigned int slot_pdpte(unsigned int n, unsigned int page)
{
	return SLOT_PDPTE + n * 2 + (page >= 2);
}

unsigned int slot_pde(uint32_t control, unsigned int n, unsigned int page)
{
	if (control & CONTROL_PAE)
		return SLOT_PAE_PDE + n * 2 + (page < 2);
	return SLOT_PDE + n * 2 + (page >= 2);
}

unsigned int slot_pte(uint32_t control, unsigned int n, unsigned int page)
{
	return (control & CONTROL_PAE ? SLOT_PAE_PTE : SLOT_PTE) + n * 4 + pte_of_page[page];
}

void generate_set(struct paging_case *c, unsigned int slot, uint64_t entry)
{
	c->entries[slot][0] = (uint32_t)entry;
	c->entries[slot][1] = slot_is_wide(slot) ? (uint32_t)(entry >> 32) : 0;
}

static void map_format(struct paging_case *c, uint32_t format)
{
	uint32_t table = format & CONTROL_PAE ? TABLE_PAE_0 : TABLE_LEGACY_0;

	for (unsigned int n = 0; n < 2; n++)
		for (unsigned int page = 0; page < TEST_PAGES; page++) {
			generate_set(c, slot_pde(format, n, page),
				     TABLE_ADDRESS(table + n) | BIT_P | BIT_W | BIT_U);
			generate_set(c, slot_pte(format, n, page),
				     frame_address(n * 4 + page) | BIT_P | BIT_W | BIT_U);
		}
}

void generate_mapped(struct paging_case *c, uint32_t control)
{
	memset(c, 0, sizeof(*c));
	c->control = control;
	map_format(c, 0);
	map_format(c, CONTROL_PAE);
	for (unsigned int n = 0; n < 2; n++)
		for (unsigned int page = 0; page < TEST_PAGES; page += 2)
			generate_set(c, slot_pdpte(n, page),
				     TABLE_ADDRESS(TABLE_DIRECTORY_0 + n) | BIT_P);
}

struct paging_step *generate_step(struct paging_case *c, enum step_kind kind)
{
	static struct paging_step beyond;
	struct paging_step *step = c->nr_steps < STEPS_MAX ? &c->steps[c->nr_steps++] : &beyond;

	memset(step, 0, sizeof(*step));
	step->kind = (uint8_t)kind;
	return step;
}

uint64_t generate_value(uint64_t number, uint8_t size)
{
	static const uint8_t harmless[NR_HARMLESS] = HARMLESS;
	uint64_t value = 0;

	for (unsigned int i = 0; i < size; i++, number >>= 6) {
		uint8_t byte = harmless[number % NR_HARMLESS];

		if ((number & 63) == 63)
			byte = TAKES_NEXT;
		else if ((number & 63) == 62)
			byte = RETURN;
		value |= (uint64_t)byte << i * 8;
	}
	return value;
}

void generate_access(struct paging_case *c, enum step_kind kind, bool user, uint32_t at,
		     uint8_t size)
{
	struct paging_step *step = generate_step(c, kind);
	uint64_t value = 0;

	if (STEP_STORES(kind))
		value = generate_value(at * UINT64_C(0x9e3779b97f4a7c15) + c->nr_steps, size);
	step->user = user;
	step->at = at;
	step->size = kind == STEP_FETCH ? 1 : size;
	step->value_low = (uint32_t)value;
	step->value_high = (uint32_t)(value >> 32);
}
