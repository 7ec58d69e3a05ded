/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The checks of address spaces: what is true of areas, counts and users between two steps.
 *
 *   marks --> did the step write to a task, a space or an area? --> all spaces
 *   full: all spaces
 */
#ifndef CORE_VMA_VMA_CHECK_H
#define CORE_VMA_VMA_CHECK_H

#include "core/base/check.h"

/* The rows V1 to V10, in order. They look at nothing before t0 is a process. */
extern const struct check vma_checks[];
extern const uint32_t vma_checks_nr;

#endif
