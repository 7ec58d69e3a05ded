/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A case, and what came of it, as the image of QEMU and the programs of the host both lay them out
 * in memory.
 *
 * A case sets the control registers, the live entries of the tables (all others are zero) and a
 * root, turns paging on, and takes its steps one after the other.
 */
#ifndef PAGING_CASE_H
#define PAGING_CASE_H

#include "layout.h"

#define STEPS_MAX 16u

/* Control bits of a case, whichever register they live in. */
enum control_bit {
	CONTROL_WP = 1 << 0,  /* CR0 */
	CONTROL_PSE = 1 << 1, /* CR4 */
	CONTROL_PAE = 1 << 2,
	CONTROL_PGE = 1 << 3,
	CONTROL_NXE = 1 << 4, /* EFER */
	CONTROL_CR4 = CONTROL_PSE | CONTROL_PAE | CONTROL_PGE,
	CONTROL_ALL = 31,
};

/*
 * Entries under test. PAE's are 8 bytes, the others 4; `…_n_i` is entry i of the n-th such table,
 * the i-th of those that the four pages can use.
 */
enum slot {
	SLOT_PDPTE,       /* 2 roots × PDPTE 1, 2 */
	SLOT_PAE_PDE = 4, /* 2 directories × PDE 0, 511 */
	SLOT_PAE_PTE = 8, /* 2 tables × PTE 0, 1, 510, 511 */
	SLOT_PDE = 16,    /* 2 roots × PDE 511, 512 */
	SLOT_PTE = 20,    /* 2 tables × PTE 0, 1, 1022, 1023 */
	NR_SLOTS = 28,
};

enum step_kind {
	STEP_LOAD,
	STEP_STORE,
	STEP_EXCHANGE, /* read-modify-write */
	STEP_FETCH,    /* run what is there, up to a return */
	STEP_SET,      /* an entry := value */
	STEP_INVLPG,
	STEP_ROOT,   /* CR3 */
	STEP_WP,     /* CR0 */
	STEP_CR4,    /* value: CONTROL_CR4 bits */
	STEP_NXE,    /* EFER */
	STEP_REPAGE, /* CR0.PG off and on again */
	NR_STEP_KINDS,
};

struct paging_step {
	uint8_t kind;
	uint8_t size; /* of an access, 1 to 8 bytes; a fetch has none */
	uint8_t user;
	uint8_t slot;
	uint32_t at;
	uint32_t value_low; /* halves: i386 and its host align 64 bits differently */
	uint32_t value_high;
};

struct paging_case {
	uint32_t control;
	uint32_t root;
	uint32_t nr_steps;
	uint32_t reserved;
	uint32_t entries[NR_SLOTS][2]; /* low, high */
	struct paging_step steps[STEPS_MAX];
};

#define NO_VECTOR 0xffu

/* What one step did; the state of entries is that after it. */
struct step_result {
	uint8_t vector; /* NO_VECTOR: no exception */
	uint8_t reserved;
	uint16_t error;
	uint32_t cr2; /* with a page fault */
	uint32_t value_low;
	uint32_t value_high;
	uint32_t accessed; /* a bit per slot */
	uint32_t dirty;
};

/* The first result is that of turning paging on. */
struct case_result {
	struct step_result steps[1 + STEPS_MAX];
	uint32_t changed; /* a bit per slot: entries with other bits than A and D changed */
	uint32_t frames;  /* a bit per frame whose bytes changed, where steps may have stored */
	uint32_t digest;  /* of these bytes */
	uint32_t done;    /* CASE_DONE */
};

#define CASE_DONE 0x600d600du

/* What the image finds at CASES_ADDRESS. */
struct case_batch {
	uint32_t nr;
	uint32_t reserved[3];
	struct paging_case cases[];
};

_Static_assert(sizeof(struct paging_step) == 16, "both sides lay it out alike");
_Static_assert(sizeof(struct paging_case) == 16 + 8 * NR_SLOTS + 16 * STEPS_MAX, "so too");
_Static_assert(sizeof(struct step_result) == 24, "so too");
_Static_assert(sizeof(struct case_result) == 24 * (1 + STEPS_MAX) + 16, "so too");
_Static_assert(CASES_ADDRESS + 16 + BATCH_MAX * sizeof(struct paging_case) <= RESULTS_ADDRESS &&
		       RESULTS_ADDRESS + BATCH_MAX * sizeof(struct case_result) <= MONITOR_MAPPED,
	       "a batch fits");

#define STEP_IS_ACCESS(kind) ((kind) <= STEP_FETCH)
#define STEP_STORES(kind)    ((kind) == STEP_STORE || (kind) == STEP_EXCHANGE)

static inline uint64_t step_value(const struct paging_step *step)
{
	return (uint64_t)step->value_high << 32 | step->value_low;
}

/* The physical address of entry @slot. */
static inline uint32_t slot_address(unsigned int slot)
{
	static const uint16_t legacy_tables[] = {0, 4, 4088, 4092},
			      pae_tables[] = {0, 8, 4080, 4088};

	if (slot < SLOT_PAE_PDE)
		return ROOT_ADDRESS(slot / 2) + 8 + slot % 2 * 8;
	if (slot < SLOT_PAE_PTE)
		return TABLE_ADDRESS(TABLE_DIRECTORY_0 + (slot - SLOT_PAE_PDE) / 2) +
		       slot % 2 * 4088;
	if (slot < SLOT_PDE)
		return TABLE_ADDRESS(TABLE_PAE_0 + (slot - SLOT_PAE_PTE) / 4) +
		       pae_tables[slot % 4];
	if (slot < SLOT_PTE)
		return TABLE_ADDRESS(TABLE_ROOT_0 + (slot - SLOT_PDE) / 2) + (511 + slot % 2) * 4;
	return TABLE_ADDRESS(TABLE_LEGACY_0 + (slot - SLOT_PTE) / 4) + legacy_tables[slot % 4];
}

static inline int slot_is_wide(unsigned int slot)
{
	return slot < SLOT_PDE;
}

/* The next state of a digest of bytes, FNV-1a. */
#define DIGEST_FIRST 0x811c9dc5u

static inline uint32_t digest_byte(uint32_t digest, uint8_t byte)
{
	return (digest ^ byte) * 0x01000193u;
}

#endif
