/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Freeing.
 *
 *   __free_pages(), put_page(): last reference gone -> free_hot_cold_page(): one page, into the
 *   pageset | __free_pages_ok(): a block, into the free lists
 */
#include "core/base/kasan.h"
#include "core/page/page_internal.h"

/*
 * May @page be freed? Ensures: false: all flags are clear now; true: it was reported.
 *
 * As: free_pages_check() of 2.6.34.
 */
static bool free_pages_check(struct page *page)
{
	if (unlikely(page_mapcount(page) != 0 || page->mapping != NULL ||
		     atomic_read(&page->_count) != 0 || (page->flags & PAGE_FLAGS_CHECK_AT_FREE))) {
		goal_if(page->flags & PAGE_FLAGS_CHECK_AT_FREE, PAGE_BAD_FLAGS);
		bad_page(page);
		return true;
	}
	if (page->flags & PAGE_FLAGS_CHECK_AT_PREP)
		page->flags &= ~PAGE_FLAGS_CHECK_AT_PREP;
	return false;
}

/* A page of a locked area was freed without munlock(). Interrupts off. */
static void free_page_mlock(const struct page *page)
{
	__dec_zone_page_state(page, NR_MLOCK);
}

/*
 * Free a block of two pages or more, or a compound page.
 *
 * As: __free_pages_ok() of 2.6.34.   Differs: a compound page is taken apart here, see
 *     destroy_compound_page().
 */
void __free_pages_ok(struct page *page, uint32_t order)
{
	bool wasMlocked = TestClearPageMlocked(page);
	struct zone *zone = page_zone(page);
	uint32_t bad = 0;
	bool flags;

	VM_BUG_ON(order >= MAX_ORDER);
	if (unlikely(PageCompound(page)) && destroy_compound_page(page, order))
		return;
	for (uint32_t i = 0; i < 1u << order; i++)
		bad += free_pages_check(page + i);
	if (bad != 0)
		return;
	kasan_free_pages(page, order);

	local_irq_save(flags);
	if (unlikely(wasMlocked))
		free_page_mlock(page);
	free_one_page(zone, page, order, get_pageblock_migratetype(page));
	local_irq_restore(flags);
}

/* Into this CPU's pageset. Interrupts off. */
static void pageset_add(struct zone *zone, struct page *page, int migratetype, bool cold_end)
{
	struct per_cpu_pages *pcp = &this_cpu_pageset(zone)->pcp;

	if (cold_end) {
		goal(PAGE_FREE_COLD);
		list_add_tail(&page->lru, &pcp->lists[migratetype]);
	} else {
		list_add(&page->lru, &pcp->lists[migratetype]);
	}
	pcp->count++;
	if (pcp->count >= pcp->high) {
		goal_if(pcp->high != 0, PAGE_PAGESET_HIGH);
		goal_if(pcp->high == 0, PAGE_PAGESET_KEEPS_NOTHING);
		free_pcppages_bulk(zone, pcp->batch, pcp);
	}
}

/*
 * As: free_hot_cold_page() of 2.6.34. Pagesets have no lists for the reserve, whose pages go with
 * the movable ones and keep their type in `private`, and none for isolated pages, which go back at
 * once.
 */
void free_hot_cold_page(struct page *page, int cold_end)
{
	bool wasMlocked = TestClearPageMlocked(page);
	struct zone *zone = page_zone(page);
	int migratetype;
	bool flags;

	if (PageAnon(page))
		page->mapping = NULL;
	if (unlikely(PageCompound(page)) && destroy_compound_page(page, 0))
		return;
	if (free_pages_check(page))
		return;
	kasan_free_pages(page, 0);

	migratetype = get_pageblock_migratetype(page);
	set_page_private(page, (ulong_t)migratetype);
	local_irq_save(flags);
	if (unlikely(wasMlocked))
		free_page_mlock(page);
	if (unlikely(migratetype == MIGRATE_ISOLATE)) {
		goal(PAGE_FREE_ISOLATED);
		free_one_page(zone, page, 0, migratetype);
	} else {
		goal_if(migratetype == MIGRATE_RESERVE, PAGE_PAGESET_RESERVE);
		pageset_add(zone, page, min(migratetype, MIGRATE_MOVABLE), cold_end != 0);
	}
	local_irq_restore(flags);
}

static void free_block(struct page *page, uint32_t order)
{
	if (order == 0)
		free_hot_cold_page(page, 0);
	else
		__free_pages_ok(page, order);
}

/*
 * Somebody else still refers to the first page of a plain block, so it must stay: the others go
 * now, as blocks of falling order. (A compound page stays whole.)
 */
static void free_other_pages(struct page *page, uint32_t order)
{
	VM_BUG_ON(order >= MAX_ORDER);
	goal_if(order > 0, PAGE_SPECULATIVE_REST);
	while (order-- > 0)
		free_block(page + (1u << order), order);
}

void __free_pages(struct page *page, uint32_t order)
{
	bool head = PageHead(page);

	if (put_page_testzero(page))
		free_block(page, order);
	else if (!head)
		free_other_pages(page, order);
}

void free_pages(vaddr_t addr, uint32_t order)
{
	if (addr == 0)
		return;
	VM_BUG_ON(!virt_addr_valid(window_ptr(addr)));
	__free_pages(virt_to_page(window_ptr(addr)), order);
}

/* As: split_page() of 2.6.34. */
void split_page(struct page *page, uint32_t order)
{
	VM_BUG_ON(PageCompound(page));
	VM_BUG_ON(page_count(page) == 0);
	for (uint32_t i = 1; i < 1u << order; i++)
		set_page_refcounted(page + i);
}

/* IA-32's get_order(0) shifts 0 - 1 and answers 20. */
static uint32_t exact_order(ulong_t size)
{
	return size == 0 ? 20 : get_order(size);
}

/* As: alloc_pages_exact() of 2.6.34. */
vaddr_t alloc_pages_exact(ulong_t size, gfp_t gfp_mask)
{
	uint32_t order = exact_order(size);
	vaddr_t addr = __get_free_pages(gfp_mask, order);

	if (addr != 0) {
		vaddr_t alloc_end = addr + (PAGE_SIZE << order);

		split_page(virt_to_page(window_ptr(addr)), order);
		goal_if(addr + PAGE_ALIGN(size) < alloc_end, PAGE_ALLOC_EXACT_REST);
		goal_if(addr + PAGE_ALIGN(size) == alloc_end, PAGE_ALLOC_EXACT_FITS);
		for (vaddr_t used = addr + PAGE_ALIGN(size); used < alloc_end; used += PAGE_SIZE)
			free_page(used);
	}
	return addr;
}

/* As: free_pages_exact() of 2.6.34. */
void free_pages_exact(vaddr_t virt, ulong_t size)
{
	vaddr_t end = virt + PAGE_ALIGN(size);

	for (vaddr_t addr = virt; addr < end; addr += PAGE_SIZE)
		free_page(addr);
}
