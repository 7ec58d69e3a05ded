/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * __GFP_ZERO forgets to: what MSan must find when the page is read.
 */
#include "sim/ram.h"

void __wrap_frame_zero(pfn_t pfn);

void __wrap_frame_zero(pfn_t pfn)
{
	(void)pfn;
}
