/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What page tables in RAM say of a linear address, by a walk of our own, written from the SDM.
 */
#ifndef FUZZ_MODEL_LINEAR_WALK_H
#define FUZZ_MODEL_LINEAR_WALK_H

#include "sim/types.h"

/* Tables, as a CR3 names them. */
struct linear_root {
	uint32_t cr3;
	bool pae;
};

struct linear_page {
	pfn_t pfn;
	bool writable;   /* by all levels */
	bool user;       /* likewise */
	bool not_cached; /* PCD of the last level */
	bool no_execute; /* of any level */
	bool large;
};

/* The page that @va is in. Ensures: false: none is present. */
bool linear_walk(const struct linear_root *root, uint32_t va, struct linear_page *page);

/* What a page may, as bits of one byte. */
#define LINEAR_PRESENT    0x01u
#define LINEAR_WRITABLE   0x02u
#define LINEAR_EXECUTABLE 0x04u
#define LINEAR_CACHED     0x08u
#define LINEAR_PAT        0x80u /* bit 7 of a small page's entry: another type of memory */

/* The pages that one entry of a directory reaches. */
#define LINEAR_REGION_PAGES 1024u
static inline uint32_t linear_region_pages(const struct linear_root *root)
{
	return root->pae ? LINEAR_REGION_PAGES / 2 : LINEAR_REGION_PAGES;
}

/* @rights[i] is what page number i of the region that @va is in may; 0: it is not present. */
void linear_rights(const struct linear_root *root, uint32_t va,
		   uint8_t rights[LINEAR_REGION_PAGES]);

#endif
