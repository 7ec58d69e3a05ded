/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Who is refused memory forgets a page: what a fault sweep must find.
 */
#include "core/page/page_alloc.h"

bool __real_should_fail_alloc_page(gfp_t gfp_mask, uint32_t order);
bool __wrap_should_fail_alloc_page(gfp_t gfp_mask, uint32_t order);

bool __wrap_should_fail_alloc_page(gfp_t gfp_mask, uint32_t order)
{
	if (!__real_should_fail_alloc_page(gfp_mask, order))
		return false;
	(void)!alloc_pages(GFP_ATOMIC | __GFP_NOFAIL, 0);
	return true;
}
