/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The checks of kernel mappings: what is true between two steps.
 *
 *   marks --> did the step write to areas, blocks, slots or their page tables? --> all of them
 *   full: all of them, and the direct map
 */
#ifndef CORE_KMAP_KMAP_CHECK_H
#define CORE_KMAP_KMAP_CHECK_H

#include "core/base/check.h"

/* The rows K1 to K8, P1 and P2, in order. They look at nothing before vmalloc_init(). */
extern const struct check kmap_checks[];
extern const uint32_t kmap_checks_nr;

#endif
