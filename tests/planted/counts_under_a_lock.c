/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who allocates counts in a word that all CPUs share, under a lock: what ThreadSanitizer must not
 * take for a race.
 */
#include "core/base/kasan.h"
#include "core/page/page_internal.h"

void __real_kasan_alloc_pages(struct page *page, uint32_t order);
void __wrap_kasan_alloc_pages(struct page *page, uint32_t order);

void __wrap_kasan_alloc_pages(struct page *page, uint32_t order)
{
	bool flags = spin_lock_irqsave(&page_vars->zone_scan_lock);

	page_vars->hooks.test_progress_pages++;
	spin_unlock_irqrestore(&page_vars->zone_scan_lock, flags);
	__real_kasan_alloc_pages(page, order);
}
