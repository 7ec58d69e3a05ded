/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The checks of the object caches: what is true of a sound allocator, after every step.
 *
 *   marks --> which caches did the step write to? --> those, whole
 *   full: all caches
 */
#ifndef CORE_SLAB_SLAB_CHECK_H
#define CORE_SLAB_SLAB_CHECK_H

#include "core/base/check.h"

/* The rows S1 to S10, in order. */
extern const struct check slab_checks[];
extern const uint32_t slab_checks_nr;

/* What they remember, for whoever boots, images and resets the machine. */
extern const struct check_memory slab_check_memory;

/*
 * Misuse that the kernel noticed and survived spoiled the caches: nothing is asked of them until
 * the next load, reset or rebuild.
 */
void slab_check_pardon(void);

#endif
