/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Compound pages: a block that is one page to its users.
 *
 *   head: PG_head, the count of all | tails: PG_tail, first_page -> head, count 0
 *   the first tail's lru keeps the order (prev) and the destructor's number (next)
 */
#include "core/base/ksym.h"
#include "core/page/page_internal.h"

typedef void compound_page_dtor(struct page *page);

void free_compound_page(struct page *page)
{
	__free_pages_ok(page, compound_order(page));
}

/* As: prep_compound_page() of 2.6.34. */
void prep_compound_page(struct page *page, uint32_t order)
{
	goal(PAGE_COMPOUND_MADE);
	set_compound_page_dtor(page, KSYM_OF(compound_page_dtor, free_compound_page));
	SetPageHead(page);
	set_compound_order(page, order);
	for (uint32_t i = 1; i < 1u << order; i++) {
		SetPageTail(page + i);
		page[i].first_page = page;
	}
}

static bool tail_is_bad(const struct page *head, const struct page *tail)
{
	return !PageTail(tail) || tail->first_page != head;
}

/*
 * As:      destroy_compound_page() of 2.6.34.
 * Differs: 2.6.34 comes here only after free_pages_check() has cleared the flags that it looks at,
 *          so a wrong order is never noticed, and 2^order - 1 pages are lost or freed too often.
 *          Nothing is changed here unless all of it is in order.
 */
bool destroy_compound_page(struct page *page, uint32_t order)
{
	bool bad = false;

	if (unlikely(!PageHead(page)) || unlikely(compound_order(page) != order)) {
		goal(PAGE_BAD_COMPOUND);
		bad_page(page);
		return true;
	}
	for (uint32_t i = 1; i < 1u << order; i++) {
		if (unlikely(tail_is_bad(page, page + i))) {
			bad_page(page + i);
			bad = true;
		}
	}
	if (bad)
		return true;
	goal(PAGE_COMPOUND_FREED);
	ClearPageHead(page);
	for (uint32_t i = 1; i < 1u << order; i++)
		ClearPageTail(page + i);
	return false;
}

/* As: put_compound_page() of 2.6.34. */
static void put_compound_page(struct page *page)
{
	page = compound_head(page);
	if (put_page_testzero(page)) {
		goal(PAGE_COMPOUND_PUT);
		((compound_page_dtor *)ksym_function(get_compound_page_dtor(page)))(page);
	}
}

/*
 * As:      __page_cache_release() of 2.6.34.
 * Differs: pages on the LRU lists are left out; reclaim/ will take them off here.
 */
static void __page_cache_release(struct page *page)
{
	BUG_ON(PageLRU(page));
	goal(PAGE_SPECULATIVE_PUT);
	free_hot_cold_page(page, 0);
}

void put_page(struct page *page)
{
	if (unlikely(PageCompound(page)))
		put_compound_page(page);
	else if (put_page_testzero(page))
		__page_cache_release(page);
}
