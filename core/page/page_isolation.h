/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Isolating pageblocks: nothing more is allocated from them, and what is freed there stays there.
 */
#ifndef CORE_PAGE_PAGE_ISOLATION_H
#define CORE_PAGE_PAGE_ISOLATION_H

#include "core/base/mmzone.h"

/*
 * Make @page's pageblock MIGRATE_ISOLATE and drain all pagesets.
 *
 * Requires: may not hold locks; interrupts on.
 * Ensures:  all free pages of the pageblock are in the isolated lists, and no others; NR_FREE_PAGES
 *           still counts them.
 * Errors:   -EBUSY: the pageblock is neither movable nor in ZONE_MOVABLE; it does not lie in its
 * zone whole; or mobility grouping is off. As:       set_migratetype_isolate() of 2.6.34 without
 * hot-plug: nobody is notified, so immovable pageblocks never qualify.
 */
must_check int set_migratetype_isolate(struct page *page);

/* The pageblock becomes MIGRATE_MOVABLE; nothing happens if it is not isolated. */
void unset_migratetype_isolate(struct page *page);

/*
 * All pageblocks of a range, or none.
 *
 * Requires: both ends are multiples of pageblock_nr_pages (a BUG otherwise).
 * Errors:   -EBUSY, nothing isolated: one of them is busy. test_pages_isolated(): not all of them
 *           are isolated, or a page in them is in use.
 */
must_check int start_isolate_page_range(pfn_t start_pfn, pfn_t end_pfn);
void undo_isolate_page_range(pfn_t start_pfn, pfn_t end_pfn);
must_check int test_pages_isolated(pfn_t start_pfn, pfn_t end_pfn);

#endif
