/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * As: SDM 3A 4.3, 4.4.
 */
#include "fuzz/model/linear_walk.h"

#include <string.h>

#include "fuzz/model/look.h"

#define P   (UINT64_C(1) << 0)
#define RW  (UINT64_C(1) << 1)
#define US  (UINT64_C(1) << 2)
#define PCD (UINT64_C(1) << 4)
#define PS  (UINT64_C(1) << 7)
#define XD  (UINT64_C(1) << 63)

#define ADDRESS_BITS UINT64_C(0x000ffffffffff000)

static uint64_t entry_read(const struct linear_root *root, uint64_t table, uint32_t index)
{
	uint32_t bytes = root->pae ? 8 : 4;
	uint64_t entry = 0;

	frame_read((pfn_t)(table >> PAGE_SHIFT), (uint32_t)(table % PAGE_SIZE) + index * bytes,
		   &entry, bytes);
	if (__msan_unpoison)
		__msan_unpoison(&entry, sizeof(entry));
	return entry;
}

/* The directory entry of @va. Ensures: 0: there is no directory. */
static uint64_t directory_entry(const struct linear_root *root, uint32_t va)
{
	uint64_t pointer;

	if (!root->pae)
		return entry_read(root, root->cr3 & ~(PAGE_SIZE - 1), va >> 22);
	pointer = entry_read(root, root->cr3 & ~31u, va >> 30);
	if (!(pointer & P))
		return 0;
	return entry_read(root, pointer & ADDRESS_BITS, va >> 21 & 511);
}

static void page_take(struct linear_page *page, uint64_t directory, uint64_t leaf)
{
	page->writable = (directory & leaf & RW) != 0;
	page->user = (directory & leaf & US) != 0;
	page->not_cached = (leaf & PCD) != 0;
	page->no_execute = ((directory | leaf) & XD) != 0;
}

bool linear_walk(const struct linear_root *root, uint32_t va, struct linear_page *page)
{
	uint32_t large_shift = root->pae ? 21 : 22;
	uint64_t directory = directory_entry(root, va), leaf;

	if (!(directory & P))
		return false;
	page->large = (directory & PS) != 0;
	if (page->large) {
		uint64_t base = directory & ADDRESS_BITS & ~((UINT64_C(1) << large_shift) - 1);

		page->pfn = (pfn_t)((base + (va & ((1u << large_shift) - 1))) >> PAGE_SHIFT);
		page_take(page, directory, directory);
		return true;
	}
	leaf = entry_read(root, directory & ADDRESS_BITS,
			  va >> PAGE_SHIFT & (root->pae ? 511 : 1023));
	if (!(leaf & P))
		return false;
	page->pfn = (pfn_t)((leaf & ADDRESS_BITS) >> PAGE_SHIFT);
	page_take(page, directory, leaf);
	return true;
}

/* ---- a region -------------------------------------------------------------------------------- */

static uint8_t rights_of(uint64_t directory, uint64_t leaf)
{
	uint8_t rights = LINEAR_PRESENT;

	if (!(leaf & P))
		return 0;
	rights |= directory & leaf & RW ? LINEAR_WRITABLE : 0;
	rights |= (directory | leaf) & XD ? 0 : LINEAR_EXECUTABLE;
	rights |= leaf & PCD ? 0 : LINEAR_CACHED;
	return rights;
}

static uint64_t entry_of(const struct linear_root *root, const uint8_t *table, uint32_t index)
{
	uint32_t bytes = root->pae ? 8 : 4;
	uint64_t entry = 0;

	memcpy(&entry, table + index * bytes, bytes);
	return entry;
}

void linear_rights(const struct linear_root *root, uint32_t va, uint8_t rights[LINEAR_REGION_PAGES])
{
	uint64_t directory = directory_entry(root, va);
	uint32_t pages = linear_region_pages(root);
	uint8_t table[PAGE_SIZE];

	if (!(directory & P) || (directory & PS)) {
		memset(rights, rights_of(directory, directory), pages);
		return;
	}
	frame_look((pfn_t)((directory & ADDRESS_BITS) >> PAGE_SHIFT), table);
	for (uint32_t i = 0; i < pages; i++) {
		uint64_t leaf = entry_of(root, table, i);

		rights[i] = rights_of(directory, leaf);
		if (rights[i] != 0 && (leaf & PS))
			rights[i] |= LINEAR_PAT;
	}
}
