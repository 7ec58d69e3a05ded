/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Parts of pages, through the machine's frame functions.
 */
#include "core/base/highmem.h"

void zero_user_segment(const struct page *page, uint32_t offset, uint32_t length)
{
	static const uint8_t zeros[PAGE_SIZE];

	BUG_ON(offset > PAGE_SIZE || length > PAGE_SIZE - offset);
	frame_write(page_to_pfn(page), offset, zeros, length);
}
