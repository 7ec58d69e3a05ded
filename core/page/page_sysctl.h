/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tunables, by the names that they have in /proc/sys/vm.
 */
#ifndef CORE_PAGE_PAGE_SYSCTL_H
#define CORE_PAGE_PAGE_SYSCTL_H

#include "sim/types.h"

#define PAGE_SYSCTL_VALUES_MAX 3

/*
 * name, how many values, least and greatest value allowed, what it says
 *
 * Differs: 2.6.34 forgets the bound of min_free_kbytes in its handler, and a negative value makes
 * all watermarks wrap.
 */
#define PAGE_SYSCTLS(X)                                                                            \
	X(min_free_kbytes, 1, 0, INT32_MAX, "kept free for those who may not wait")                \
	X(lowmem_reserve_ratio, 3, INT32_MIN, INT32_MAX, "1/n of the zones above is kept back")    \
	X(percpu_pagelist_fraction, 1, 8, INT32_MAX, "a pageset holds 1/n of its zone at most")    \
	X(zone_reclaim_mode, 1, INT32_MIN, INT32_MAX, "1 reclaim near, 2 write, 4 swap")           \
	X(min_unmapped_ratio, 1, 0, 100, "percent of unmapped file pages zone_reclaim leaves")     \
	X(min_slab_ratio, 1, 0, 100, "percent of slab pages zone_reclaim leaves")                  \
	X(overcommit_memory, 1, INT32_MIN, INT32_MAX, "0 heuristic, 1 always, 2 never")            \
	X(overcommit_ratio, 1, INT32_MIN, INT32_MAX, "percent of RAM that mode 2 lets commit")

/*
 * Write a tunable.
 *
 * Requires: may sleep; interrupts on.
 * Ensures:  what depends on it is computed anew. A list that is shorter than the tunable changes
 * its first values only. Errors:   -ENOENT: no such name; -EINVAL, nothing changed: no value, a
 * value out of range, or too many of them.
 */
must_check int page_sysctl(const char *name, const int32_t *values, uint32_t nr);

/* Read it into @values. Ensures: how many values it has; 0: no such name. */
uint32_t page_sysctl_read(const char *name, int32_t values[PAGE_SYSCTL_VALUES_MAX]);

/* What accounting asks often. */
int sysctl_overcommit_memory(void);
int sysctl_overcommit_ratio(void);

#endif
