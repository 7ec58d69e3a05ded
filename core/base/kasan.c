/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Poisoning whole pages.
 */
#include "core/base/kasan.h"

#include "core/base/page_addr.h"
#include "sim/trace.h"

void kasan_alloc_pages(struct page *page, uint32_t order)
{
	trace(TRACE_ALLOC, page_to_pfn(page), order);
	ram_unpoison(page_to_phys(page), (uint64_t)PAGE_SIZE << order);
}

void kasan_free_pages(struct page *page, uint32_t order)
{
	trace(TRACE_FREE, page_to_pfn(page), order);
	ram_poison(page_to_phys(page), (uint64_t)PAGE_SIZE << order);
}
