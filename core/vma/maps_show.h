/* SPDX-License-Identifier: GPL-2.0-only */
/* The areas of a space, as /proc/<pid>/maps and smaps tell of them. */
#ifndef CORE_VMA_MAPS_SHOW_H
#define CORE_VMA_MAPS_SHOW_H

#include "core/base/seq.h"

struct mm_struct;

/*
 * A line for each area; with smaps, what its pages are below it.
 *
 * Requires: nobody changes areas or entries: for who looks from outside.
 * As:       show_map_vma() and show_smap() of 2.6.34.
 */
void show_maps(struct seq *seq, const struct mm_struct *mm);
void show_smaps(struct seq *seq, const struct mm_struct *mm);

#endif
