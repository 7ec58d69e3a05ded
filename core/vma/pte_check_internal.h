/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of the page-table checks share: one pass over all spaces, and what it found.
 *
 * The first row walks; the others say what was found of their kind.
 */
#ifndef CORE_VMA_PTE_CHECK_INTERNAL_H
#define CORE_VMA_PTE_CHECK_INTERNAL_H

#include "core/base/check.h"
#include "core/vma/memory.h"
#include "core/vma/rmap.h"
#include "core/vma/vma_internal.h"
#include "sim/task.h"

enum pte_finding {
	PTE_FOUND_STRAY,    /* P3 */
	PTE_FOUND_FRAME,    /* P4 */
	PTE_FOUND_RIGHTS,   /* P5 */
	PTE_FOUND_ZERO,     /* P6 */
	PTE_FOUND_MAPCOUNT, /* P7 */
	PTE_FOUND_TABLES,   /* P8 */
	PTE_FOUND_RSS,      /* P9 */
	PTE_FOUND_COUNTERS, /* P10 */
	PTE_FOUND_RMAP,     /* P11 */
	PTE_FOUND_CHAIN,    /* P12 */
	NR_PTE_FINDINGS,
};

/* Live data decided @what: does @condition hold? Ensures: the condition; the first text is kept. */
#define PTE_THAT(what, condition, ...)                                                             \
	(pte_check_decided(what), likely(condition) ? true : pte_found(what, __VA_ARGS__))
void pte_check_decided(enum pte_finding what);
bool pte_found(enum pte_finding what, const char *fmt, ...) printf_like(2, 3);

/* Is a call in the middle of its way, asleep or not yet gone on? */
bool pte_call_in_flight(void);

/* The spaces of all tasks, each once. */
struct spaces {
	const struct mm_struct *mm[TASKS_MAX];
	uint32_t nr;
};

/* A space under way. */
struct space_walk {
	const struct mm_struct *mm;
	const struct vm_area_struct *vma; /* the first that ends above what is being looked at */
	bool judged;                      /* nobody is changing its areas */
	uint32_t tables, anon;            /* seen so far */
};

/* Its page tables and entries, in order; what maps frames is tallied. */
void pte_walk_space(struct space_walk *walk);

/* The area of @address, by what the walk knows. Ensures: NULL: none. Requires: rising addresses. */
const struct vm_area_struct *pte_walk_area(struct space_walk *walk, vaddr_t address);

/* pte_check_page.c: one entry maps @pfn; after all spaces: what frames say of themselves. */
void pte_tally_forget(void);
void pte_tally_add(pfn_t pfn);
void pte_walk_pages(bool full, bool in_flight);
void pte_counters_ok(void);

/* pte_check_rmap.c: an area's chain; a page that it maps. */
void pte_walk_chain(const struct vm_area_struct *vma);
void pte_rmap_ok(const struct vm_area_struct *vma, vaddr_t address, const struct page *page);

#endif
