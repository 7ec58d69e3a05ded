/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Reports of pages, and of entries that map them, which are not what they should be.
 */
#ifndef CORE_PAGE_BAD_PAGE_H
#define CORE_PAGE_BAD_PAGE_H

#include "core/base/mm_types.h"

/* A burst of 60, then quiet for the rest of the minute. */
struct bad_page_limit {
	ulong_t resume;
	ulong_t nr_shown;
	ulong_t nr_unshown;
};

/*
 * May one more of the reports that @limit counts be made? @what they are about: "state", "map".
 *
 * Ensures: the first after a minute says how many were not: `BUG: Bad page state: 7 messages
 *          suppressed`.
 */
bool bad_page_report(struct bad_page_limit *limit, const char *what);

/* Two lines about @page: counts, mapping, index; flags. */
void dump_page(struct page *page);

#endif
