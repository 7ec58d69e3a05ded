/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who uses a page: its reference count, its mappings, and the parts of a compound page.
 *
 * As: include/linux/mm.h of 2.6.34.
 */
#ifndef CORE_BASE_PAGE_REF_H
#define CORE_BASE_PAGE_REF_H

#include "core/base/bug.h"
#include "core/base/mm_types.h"

/* The first page of the compound page that @page is part of, or itself. */
static inline struct page *compound_head(struct page *page)
{
	return unlikely(PageTail(page)) ? page->first_page : page;
}

/*
 * Order of a compound page, from its head; 0 for a page that is not one.
 *
 * Kept, as in 2.6.34, in the first tail's lru.prev: as the linear address of that number. The
 * destructor is in lru.next: as the linear address of its interned number.
 */
static inline uint32_t compound_order(const struct page *page)
{
	return PageHead(page) ? vaddr(page[1].lru.prev) : 0;
}

static inline void set_compound_order(struct page *page, uint32_t order)
{
	page[1].lru.prev = window_ptr(order);
}

static inline void set_compound_page_dtor(struct page *page, uint32_t ksym)
{
	page[1].lru.next = window_ptr(ksym);
}

static inline uint32_t get_compound_page_dtor(const struct page *page)
{
	return vaddr(page[1].lru.next);
}

/* The count is the head's. */
static inline int page_count(struct page *page)
{
	return atomic_read(&compound_head(page)->_count);
}

static inline void set_page_count(struct page *page, int count)
{
	atomic_set(&page->_count, count);
}

static inline void init_page_count(struct page *page)
{
	set_page_count(page, 1);
}

/* Turn a free page of the allocator (count 0) into one with a user. */
static inline void set_page_refcounted(struct page *page)
{
	VM_BUG_ON(PageTail(page));
	VM_BUG_ON(atomic_read(&page->_count) != 0);
	set_page_count(page, 1);
}

/* Requires: the count is above 0 (a BUG otherwise). */
static inline void get_page(struct page *page)
{
	page = compound_head(page);
	VM_BUG_ON(atomic_read(&page->_count) == 0);
	atomic_inc(&page->_count);
}

/* Drop a reference. Requires: there is one (a BUG otherwise). Ensures: was it the last? */
static inline bool put_page_testzero(struct page *page)
{
	VM_BUG_ON(atomic_read(&page->_count) == 0);
	return atomic_dec_and_test(&page->_count);
}

/* Take a reference unless the page is free. */
static inline bool get_page_unless_zero(struct page *page)
{
	return atomic_inc_not_zero(&page->_count);
}

/* How often page tables map the page; _mapcount starts at -1. */
static inline int page_mapcount(const struct page *page)
{
	return atomic_read(&page->_mapcount) + 1;
}

static inline bool page_mapped(const struct page *page)
{
	return atomic_read(&page->_mapcount) >= 0;
}

static inline void reset_page_mapcount(struct page *page)
{
	atomic_set(&page->_mapcount, -1);
}

/* Bit of page->mapping: it is an anon_vma, and no address_space. */
#define PAGE_MAPPING_ANON 1u

static inline bool PageAnon(const struct page *page)
{
	return (vaddr(page->mapping) & PAGE_MAPPING_ANON) != 0;
}

static inline ulong_t page_private(const struct page *page)
{
	return page->private;
}

static inline void set_page_private(struct page *page, ulong_t value)
{
	page->private = value;
}

#endif
