/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What owners left in the struct pages of frames that are freed.
 */
#ifndef FUZZ_OP_RUN_PAGE_OWNER_H
#define FUZZ_OP_RUN_PAGE_OWNER_H

#include "fuzz/model/page_model.h"

/* Would the kernel find something wrong if the 2^@order frames from @pfn were freed as a block? */
bool page_owner_block_is_bad(pfn_t pfn, uint32_t order);

/*
 * Likewise, in what one __free_pages() of the block at @pfn frees: all of it with the last
 * reference; of a plain block that has others the frames behind the first, as blocks of falling
 * order; of a compound page nothing.
 *
 * Requires: @view is what the model knows of @pfn, which is the head.
 */
bool page_owner_freeing_is_bad(const struct page_model_view *view, pfn_t pfn);

/* Clear all that the program set in @pfn's struct page. Requires: inside machine_run(). */
void page_owner_undo(pfn_t pfn);

#endif
