/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Something outlives the reset: what running a program twice must find.
 */
#include "core/base/kasan.h"
#include "core/base/page_addr.h"
#include "sim/mark.h"

void __real_kasan_alloc_pages(struct page *page, uint32_t order);
void __wrap_kasan_alloc_pages(struct page *page, uint32_t order);

void __wrap_kasan_alloc_pages(struct page *page, uint32_t order)
{
	static ulong_t count;

	set_page_private(page, count++);
	mark_written(page, sizeof(*page));
	__real_kasan_alloc_pages(page, order);
}
