/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The checks of the user half's page tables: what is true between two steps.
 *
 *   marks --> did the step write to a space, its areas or its page tables? --> all spaces walked
 *   full: all spaces walked, and all struct pages
 */
#ifndef CORE_VMA_PTE_CHECK_H
#define CORE_VMA_PTE_CHECK_H

#include "core/base/check.h"

/* The rows P3 to P12, in order. They look at nothing before there is a space. */
extern const struct check pte_checks[];
extern const uint32_t pte_checks_nr;

/*
 * Somebody, a program of tests, counts in NR_ANON_PAGES and NR_MLOCK, and in mapcounts, what it
 * does not map: P10, and P7 of frames that nobody maps, say nothing meanwhile.
 */
void pte_check_excuse(bool counts_by_itself);

#endif
