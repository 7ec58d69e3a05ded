/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of the mapping checks share: one pass, and what it found.
 *
 * The first row walks; the others say what was found of their kind.
 */
#ifndef CORE_KMAP_KMAP_CHECK_INTERNAL_H
#define CORE_KMAP_KMAP_CHECK_INTERNAL_H

#include "core/base/check.h"
#include "core/kmap/kmap_internal.h"

enum kmap_finding {
	KMAP_FOUND_TREE,      /* K1 */
	KMAP_FOUND_LIST,      /* K2 */
	KMAP_FOUND_PAGES,     /* K3 */
	KMAP_FOUND_STRAY,     /* K4 */
	KMAP_FOUND_LAZY,      /* K5 */
	KMAP_FOUND_BLOCK,     /* K6 */
	KMAP_FOUND_SLOT,      /* K7 */
	KMAP_FOUND_ATOMIC,    /* K8 */
	KMAP_FOUND_DIRECTORY, /* P1 */
	KMAP_FOUND_DIRECT,    /* P2 */
	NR_KMAP_FINDINGS,
};

/* The pass under way. */
struct kmap_census {
	uint64_t decided[NR_KMAP_FINDINGS];
	char text[NR_KMAP_FINDINGS][160]; /* "" while nothing is wrong */
};
extern struct kmap_census kmap_census;

/* Live data decided @what: does @condition hold? Ensures: the condition; the first text is kept. */
#define KMAP_THAT(what, condition, ...)                                                            \
	(kmap_census.decided[what]++, likely(condition) ? true : kmap_found(what, __VA_ARGS__))
bool kmap_found(enum kmap_finding what, const char *fmt, ...) printf_like(2, 3);

/* Is a call asleep, that may have come half its way? */
bool kmap_call_asleep(void);

/* The entry of a vmalloc or pkmap address; none where a table is missing. */
pte_t kmap_entry(vaddr_t address);

/* kmap_check_area.c: areas, their list, their pages. Ensures: false: not to be walked any more. */
bool kmap_walk_tree(void);
void kmap_walk_list(void);
void kmap_walk_pages(void);

/* kmap_check_slot.c: blocks, slots of kmap() and kmap_atomic(). */
void kmap_walk_blocks(void);
void kmap_walk_slots(void);

/* kmap_check_table.c: directories, the direct map. */
void kmap_walk_directories(void);
void kmap_walk_direct_map(void);

#endif
