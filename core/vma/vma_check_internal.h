/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of the checks share: one pass over all spaces, and what it found.
 *
 * The first row walks; the others say what was found of their kind.
 */
#ifndef CORE_VMA_VMA_CHECK_INTERNAL_H
#define CORE_VMA_VMA_CHECK_INTERNAL_H

#include "core/base/check.h"
#include "core/vma/vma_internal.h"
#include "sim/task.h"

enum vma_finding {
	VMA_FOUND_LIST,    /* V1 */
	VMA_FOUND_AREA,    /* V2 */
	VMA_FOUND_TREE,    /* V3 */
	VMA_FOUND_COUNTS,  /* V4 */
	VMA_FOUND_CACHE,   /* V5 */
	VMA_FOUND_SEARCH,  /* V6 */
	VMA_FOUND_BRK,     /* V7 */
	VMA_FOUND_PROMISE, /* V8 */
	VMA_FOUND_APART,   /* V9 */
	VMA_FOUND_USERS,   /* V10 */
	NR_VMA_FINDINGS,
};

/* Live data decided @what: does @condition hold? Ensures: the condition; the first text is kept. */
#define VMA_THAT(what, condition, ...)                                                             \
	(vma_check_decided(what), likely(condition) ? true : vma_found(what, __VA_ARGS__))
void vma_check_decided(enum vma_finding what);
bool vma_found(enum vma_finding what, const char *fmt, ...) printf_like(2, 3);

/* A space that tasks have, and who they are. */
struct seen_space {
	struct mm_struct *mm;
	int users;     /* tasks whose mm it is */
	int borrowers; /* tasks that have it as active_mm alone */
};

struct seen_spaces {
	struct seen_space space[2 * TASKS_MAX];
	uint32_t nr;
	bool in_flight; /* a call is in the middle of its way */
};

/* vma_check_space.c: areas of one space. Ensures: pages that were promised to it. */
int64_t vma_walk_space(const struct mm_struct *mm);

#endif
