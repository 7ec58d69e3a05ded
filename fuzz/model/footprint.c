/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The footprint of the access that is on its way: the engine judges one at a time.
 */
#include "fuzz/model/footprint.h"

#include "fuzz/model/area_model.h"
#include "fuzz/model/page_model.h"
#include "sim/ram.h"

static struct footprint footprint;

bool footprint_is_ours(const struct mmu *mmu, const struct access *access, bool tables_only)
{
	mmu_footprint(mmu, access, &footprint);
	for (uint32_t i = 0; i < footprint.nr; i++) {
		pfn_t pfn = footprint.frames[i].pfn;
		bool table = footprint.frames[i].table;

		if (page_model_query(pfn).owned || area_model_owns(pfn) || (tables_only && !table))
			continue;
		if (!table || footprint.frames[i].written || ram_frame_poisoned(pfn) ||
		    ram_frame_divided(pfn))
			return false;
	}
	return true;
}

void footprint_was_written(bool followed)
{
	for (uint32_t i = 0; i < footprint.nr; i++) {
		if (!footprint.frames[i].written)
			continue;
		if (followed && !footprint.frames[i].table)
			page_model_stored(footprint.frames[i].pfn);
		else
			page_model_written(footprint.frames[i].pfn);
	}
}
