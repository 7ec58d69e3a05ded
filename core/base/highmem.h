/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Contents of pages that the kernel may not see in its direct map.
 *
 * Differs: through the machine's frame functions, where 2.6.34 has kmap_atomic(): who needs them is
 *          below the room that maps highmem pages.
 */
#ifndef CORE_BASE_HIGHMEM_H
#define CORE_BASE_HIGHMEM_H

#include "core/base/page_addr.h"

static inline void clear_highpage(const struct page *page)
{
	frame_zero(page_to_pfn(page));
}

static inline void copy_highpage(const struct page *to, const struct page *from)
{
	frame_copy(page_to_pfn(to), page_to_pfn(from));
}

/* Zero @length bytes from @offset on. Requires: both inside the page. */
void zero_user_segment(const struct page *page, uint32_t offset, uint32_t length);

#endif
