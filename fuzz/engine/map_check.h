/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The check of the kernel's memory map against the firmware's.
 */
#ifndef FUZZ_ENGINE_MAP_CHECK_H
#define FUZZ_ENGINE_MAP_CHECK_H

#include "core/base/check.h"

/* The row M9. */
extern const struct check map_checks[];
extern const uint32_t map_checks_nr;

#endif
