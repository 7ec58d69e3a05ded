/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Frames that are page tables: each has the lock of its entries in its struct page.
 *
 * As: USE_SPLIT_PTLOCKS of include/linux/mm.h of 2.6.34.
 */
#ifndef CORE_PGTABLE_PAGE_TABLE_PAGE_H
#define CORE_PGTABLE_PAGE_TABLE_PAGE_H

#include "core/base/lock_class.h"
#include "core/pgtable/pgtable.h"

/* The lock of the page table that @pmd points to. */
static inline spinlock_t *pte_lockptr(struct mm_struct *mm, pmd_t pmd)
{
	(void)mm;
	return &pmd_page(pmd)->ptl;
}

/* A frame becomes a page table, and is none any more: its lock's place is as in other pages. */
static inline void pgtable_page_ctor(struct page *page)
{
	spin_lock_init(&page->ptl, LOCK_PTL);
}

static inline void pgtable_page_dtor(struct page *page)
{
	page->first_page = NULL;
}

#endif
