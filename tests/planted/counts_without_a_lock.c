/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who allocates counts in a word that all CPUs share: the race that ThreadSanitizer must find.
 */
#include "core/base/kasan.h"
#include "core/page/page_internal.h"

void __real_kasan_alloc_pages(struct page *page, uint32_t order);
void __wrap_kasan_alloc_pages(struct page *page, uint32_t order);

void __wrap_kasan_alloc_pages(struct page *page, uint32_t order)
{
	page_vars->hooks.test_progress_pages++;
	__real_kasan_alloc_pages(page, order);
}
