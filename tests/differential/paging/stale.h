/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which pages a CPU may still translate as the tables were before: after which steps of a case its
 * outcome is not determined, as the SDM has it (3A 4.10.2 to 4.10.4).
 *
 * One bit per page under test in each mask. Whatever is in doubt counts as stale: a bit that is set
 * excuses a difference, so it costs strictness, while one that is missing shows as a difference.
 */
#ifndef PAGING_STALE_H
#define PAGING_STALE_H

#include "case.h"

struct stale {
	uint32_t control; /* now */
	uint64_t entries[NR_SLOTS];
	uint8_t pages;   /* what the TLB has of it, or of its directory entry, may be old */
	uint8_t globals; /* ... and survives a MOV to CR3 */
	uint8_t small;   /* ... and may be of a 4 KiB page, which INVLPG of its neighbour leaves */
	uint8_t pdptes;  /* its PDPTE register may be old: INVLPG does not help */
	uint8_t global_before; /* a global translation was in the tables since all was flushed */
	uint8_t by_neighbour;  /* INVLPG of another page of its large page was its last flush */
	uint8_t root;
};

/* As @c begins: nothing is old. */
void stale_begin(struct stale *stale, const struct paging_case *c);

/* After @step, whether it faulted or not. */
void stale_step(struct stale *stale, const struct paging_step *step);

/* The pages that are in doubt. */
static inline uint8_t stale_pages(const struct stale *stale)
{
	return stale->pages | stale->pdptes;
}

/* The pages under test that @step touches, for an access; a fetch may run on into the next. */
uint8_t stale_pages_of_access(const struct paging_step *step);

#endif
