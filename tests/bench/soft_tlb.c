/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Direct-mapped, and filled by whatever comes. It has rings and bounds, and forgets nothing.
 */
#include "tests/bench/soft_tlb.h"

#include <stddef.h>
#include <string.h>

#define ENTRIES  256u
#define PRESENT  0x01u
#define WRITABLE 0x02u
#define ACCESSED 0x20u
#define DIRTY    0x40u

struct entry {
	uint32_t page; /* linear, 1 added; 0: none */
	uint32_t rights;
	uint8_t *host;
};

static struct {
	uint8_t *ram;
	uint32_t bytes;
	uint32_t directory;
	uint32_t load_wants, store_wants; /* bits of entries, at the ring that runs */
	struct entry entries[ENTRIES];
} soft;

void soft_tlb_start(uint8_t *ram, uint32_t bytes, uint32_t directory)
{
	memset(&soft, 0, sizeof(soft));
	soft.ram = ram;
	soft.bytes = bytes;
	soft.directory = directory;
	soft.load_wants = PRESENT;
	soft.store_wants = PRESENT | WRITABLE;
}

/* What an entry names may lie anywhere; beyond memory there is nothing. */
static uint32_t *word_at(uint32_t physical)
{
	static uint32_t nothing;

	return physical < soft.bytes ? (uint32_t *)(void *)(soft.ram + physical) : &nothing;
}

/* Fill the entry of @va. Ensures: it; NULL: not mapped so. */
static struct entry *walk(uint32_t va, uint32_t wanted, uint32_t sets)
{
	uint32_t *upper = word_at(soft.directory + 4 * (va >> 22));
	uint32_t *leaf = word_at((*upper & ~0xfffu) + 4 * (va >> 12 & 1023));
	struct entry *entry = &soft.entries[va >> 12 & (ENTRIES - 1)];

	if ((*upper & *leaf & wanted) != wanted || (*leaf & ~0xfffu) >= soft.bytes)
		return NULL;
	if (!(*upper & ACCESSED))
		*upper |= ACCESSED;
	if ((*leaf & sets) != sets)
		*leaf |= sets;
	*entry = (struct entry){(va >> 12) + 1, wanted, soft.ram + (*leaf & ~0xfffu)};
	return entry;
}

static struct entry *find(uint32_t va, uint32_t wanted, uint32_t sets)
{
	struct entry *entry = &soft.entries[va >> 12 & (ENTRIES - 1)];

	if (entry->page == (va >> 12) + 1 && (entry->rights & wanted) == wanted)
		return entry;
	return walk(va, wanted, sets);
}

uint32_t soft_tlb_load(uint32_t va)
{
	const struct entry *entry = find(va, soft.load_wants, ACCESSED);

	return entry ? *(uint32_t *)(void *)(entry->host + (va & 0xfff)) : 0;
}

void soft_tlb_store(uint32_t va, uint32_t value)
{
	struct entry *entry = find(va, soft.store_wants, ACCESSED | DIRTY);

	if (entry)
		*(uint32_t *)(void *)(entry->host + (va & 0xfff)) = value;
}
