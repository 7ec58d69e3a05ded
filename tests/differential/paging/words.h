/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The words of a case's text, for printer and parser. Private to text_*.c.
 */
#ifndef PAGING_WORDS_H
#define PAGING_WORDS_H

#include "case.h"

#define NR_CONTROLS 5u

static const char *const control_words[NR_CONTROLS] = {"WP", "PSE", "PAE", "PGE", "NXE"};

static const char *const step_words[NR_STEP_KINDS] = {
	[STEP_LOAD] = "load",   [STEP_STORE] = "store",   [STEP_EXCHANGE] = "exchange",
	[STEP_FETCH] = "fetch", [STEP_SET] = "set",       [STEP_INVLPG] = "invlpg",
	[STEP_ROOT] = "cr3",    [STEP_WP] = "wp",         [STEP_CR4] = "cr4",
	[STEP_NXE] = "nxe",     [STEP_REPAGE] = "paging",
};

/* A kind of table: which slots its entries under test are, and their indices. */
struct table_words {
	const char *name;
	unsigned int first; /* slot */
	unsigned int nr;    /* of one table */
	uint16_t indices[4];
};

static const struct table_words table_words[] = {
	{"pdpte", SLOT_PDPTE, 2, {1, 2}},
	{"pae-pde", SLOT_PAE_PDE, 2, {0, 511}},
	{"pae-pte", SLOT_PAE_PTE, 4, {0, 1, 510, 511}},
	{"pde", SLOT_PDE, 2, {511, 512}},
	{"pte", SLOT_PTE, 4, {0, 1, 1022, 1023}},
};

#define NR_TABLE_WORDS (sizeof(table_words) / sizeof(table_words[0]))

#endif
