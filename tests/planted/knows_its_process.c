/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A byte of the host gets into RAM: what a comparison of two processes must find.
 */
#include <unistd.h>

#include "core/base/kasan.h"
#include "core/base/page_addr.h"
#include "sim/mark.h"

void __real_kasan_alloc_pages(struct page *page, uint32_t order);
void __wrap_kasan_alloc_pages(struct page *page, uint32_t order);

void __wrap_kasan_alloc_pages(struct page *page, uint32_t order)
{
	set_page_private(page, (ulong_t)getpid());
	mark_written(page, sizeof(*page));
	__real_kasan_alloc_pages(page, order);
}
