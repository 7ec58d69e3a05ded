/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Poison of free pages: whoever touches one is reported by the sanitizer.
 *
 * All free frames are poisoned, those in pagesets too.
 */
#ifndef CORE_BASE_KASAN_H
#define CORE_BASE_KASAN_H

#include "core/base/mm_types.h"

/* 2^order pages from @page on are handed out (free). */
void kasan_alloc_pages(struct page *page, uint32_t order);
void kasan_free_pages(struct page *page, uint32_t order);

#endif
