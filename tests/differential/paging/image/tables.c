/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page tables: those under test, and those that map the image itself.
 *
 * The image sees all below 64 MiB where it is, in pages of 4 KiB that no control bit changes, with
 * A and D set so that its own accesses leave no trace, for supervisors but for the pages of ring 3.
 */
#include "image.h"

#define MONITOR_FLAGS (PTE_PRESENT | PTE_WRITE | PTE_ACCESSED | PTE_DIRTY)
#define MAPPED_PAGES  (MONITOR_MAPPED / TEST_PAGE_SIZE)
#define LEGACY_TABLES (MAPPED_PAGES / 1024)
#define PAE_TABLES    (MAPPED_PAGES / 512)

static volatile uint32_t *words(uint32_t address)
{
	return (volatile uint32_t *)address;
}

static uint32_t monitor_flags(uint32_t address)
{
	if (address >= (uint32_t)user_start && address < (uint32_t)user_end)
		return MONITOR_FLAGS | PTE_USER;
	return MONITOR_FLAGS;
}

static void map_root(unsigned int root)
{
	volatile uint32_t *pde = words(TABLE_ADDRESS(TABLE_ROOT_0 + root));
	volatile uint32_t *pdpte = words(ROOT_ADDRESS(root));

	for (uint32_t i = 0; i < LEGACY_TABLES; i++)
		pde[i] = (MONITOR_TABLES + i * TEST_PAGE_SIZE) | MONITOR_FLAGS | PTE_USER;
	pdpte[0] = MONITOR_DIRECTORY | PTE_PRESENT;
}

void build_monitor_tables(void)
{
	volatile uint32_t *legacy = words(MONITOR_TABLES), *pae = words(MONITOR_PAE_TABLES);
	volatile uint32_t *directory = words(MONITOR_DIRECTORY), *home = words(MONITOR_HOME);

	for (uint32_t i = 0; i < NR_TABLES * TEST_PAGE_SIZE / 4; i++)
		words(TABLE_FIRST)[i] = 0;
	for (uint32_t i = 0; i < MAPPED_PAGES; i++) {
		uint32_t address = i * TEST_PAGE_SIZE;

		legacy[i] = address | monitor_flags(address);
		pae[2 * i] = address | monitor_flags(address);
		pae[2 * i + 1] = 0;
	}
	for (uint32_t i = 0; i < 512; i++) {
		directory[2 * i] = 0;
		directory[2 * i + 1] = 0;
	}
	for (uint32_t i = 0; i < PAE_TABLES; i++)
		directory[2 * i] =
			(MONITOR_PAE_TABLES + i * TEST_PAGE_SIZE) | MONITOR_FLAGS | PTE_USER;
	directory[2 * PAE_TABLES] = (uint32_t)BLOCK_HIGH | MONITOR_FLAGS | PTE_LARGE;
	directory[2 * PAE_TABLES + 1] = (uint32_t)(BLOCK_HIGH >> 32);
	for (uint32_t i = 0; i < 8; i++)
		home[i] = 0;
	home[0] = MONITOR_DIRECTORY | PTE_PRESENT;
	map_root(0);
	map_root(1);
}

void write_entry(unsigned int slot, uint32_t low, uint32_t high)
{
	volatile uint32_t *entry = words(slot_address(slot));

	entry[0] = low;
	if (slot_is_wide(slot))
		entry[1] = high;
}

uint32_t read_entry(unsigned int slot, uint32_t *high)
{
	volatile uint32_t *entry = words(slot_address(slot));

	*high = slot_is_wide(slot) ? entry[1] : 0;
	return entry[0];
}

void prepare_tables(const struct paging_case *c)
{
	for (unsigned int slot = 0; slot < NR_SLOTS; slot++)
		write_entry(slot, c->entries[slot][0], c->entries[slot][1]);
}
