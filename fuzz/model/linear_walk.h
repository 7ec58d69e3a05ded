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

#endif
