/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The checks of what start-up leaves behind: memory map, nodes, zones, direct map, totals.
 *
 * All of it is still after boot, so a touched form looks only when a step wrote to what its full
 * form reads, and then at everything.
 */
#ifndef CORE_BOOT_BOOT_CHECK_H
#define CORE_BOOT_BOOT_CHECK_H

#include "core/base/check.h"

/* The rows M1 to M8, M10 and M11, in order. */
extern const struct check boot_checks[];
extern const uint32_t boot_checks_nr;

#endif
