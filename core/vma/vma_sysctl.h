/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Tunables of address spaces, by the names that they have in /proc/sys.
 */
#ifndef CORE_VMA_VMA_SYSCTL_H
#define CORE_VMA_VMA_SYSCTL_H

#include "sim/types.h"

/* name, least and greatest value allowed, value at start-up, what it says */
#define VMA_SYSCTLS(X)                                                                             \
	X(max_map_count, 0, INT32_MAX, 65530, "areas that a space may have")                       \
	X(mmap_min_addr, 0, INT32_MAX, 4096, "below it only CAP_SYS_RAWIO maps")                   \
	X(legacy_va_layout, INT32_MIN, INT32_MAX, 0, "not 0: new spaces grow bottom up")           \
	X(randomize_va_space, INT32_MIN, INT32_MAX, 2, "1 stack and mmap, 2 brk too")

/*
 * Write a tunable.
 *
 * Errors: -ENOENT: no such name; -EINVAL: out of range, not one value; -EPERM: mmap_min_addr
 *         without CAP_SYS_RAWIO. Nothing changed.
 */
must_check int vma_sysctl(const char *name, const int32_t *values, uint32_t nr);

/* Read it. Ensures: false: no such name. */
bool vma_sysctl_read(const char *name, int32_t *value);

#endif
