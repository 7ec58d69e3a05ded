/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The footprint of the access that is on its way: the engine judges one at a time.
 */
#include "fuzz/model/footprint.h"

#include "fuzz/model/page_model.h"
#include "sim/ram.h"

static struct footprint footprint;

bool footprint_is_ours(const struct mmu *mmu, const struct access *access, bool tables_only)
{
	mmu_footprint(mmu, access, &footprint);
	for (uint32_t i = 0; i < footprint.nr; i++) {
		pfn_t pfn = footprint.frames[i].pfn;
		bool table = footprint.frames[i].table;

		if (page_model_query(pfn).owned || (tables_only && !table))
			continue;
		if (!table || footprint.frames[i].written || ram_frame_poisoned(pfn))
			return false;
	}
	return true;
}

void footprint_was_written(void)
{
	for (uint32_t i = 0; i < footprint.nr; i++)
		if (footprint.frames[i].written)
			page_model_written(footprint.frames[i].pfn);
}
