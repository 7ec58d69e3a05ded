/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who allocates reads a counter of its zone and writes back what it read: what another CPU counts
 * in between is lost. No preemption point lies there, only two accesses.
 */
#include "core/base/kasan.h"
#include "core/base/mmzone.h"
#include "core/base/page_addr.h"

void __real_kasan_alloc_pages(struct page *page, uint32_t order);
void __wrap_kasan_alloc_pages(struct page *page, uint32_t order);

void __wrap_kasan_alloc_pages(struct page *page, uint32_t order)
{
	volatile int *counter = &page_zone(page)->vm_stat[NR_FREE_PAGES].counter;

	*counter = *counter + 0;
	__real_kasan_alloc_pages(page, order);
}
