/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The RAM of a machine, from what firmware and boot line say alone.
 *
 *   firmware's entries, or ram= where they are no map
 *     -> at each address the highest type wins -> the loader's blobs -> mem=, memmap=
 *     -> page 0 and 640K-1M are no RAM
 *     -> whole frames, as far as the paging mode reaches
 *
 * A second implementation of what the kernel does with its e820 map: one list, cut step by step.
 */
#ifndef FUZZ_MODEL_RAM_MAP_H
#define FUZZ_MODEL_RAM_MAP_H

#include "fuzz/model/page_model.h"
#include "sim/machine.h"

#define RAM_MAP_RANGES_MAX 130 /* a full table, and what the cuts split */

struct ram_map {
	uint32_t nr;
	struct page_model_range ranges[RAM_MAP_RANGES_MAX]; /* frames; sorted, none touch */
};

/*
 * Ensures: @map has the frames of RAM that a machine with @params must find, as far as frame
 *          @reach, where the paging mode ends: 4 GiB, 64 GiB with PAE.
 */
void ram_map_compute(const struct boot_params *params, pfn_t reach, struct ram_map *map);

/* Is frame @pfn RAM? */
bool ram_map_has(const struct ram_map *map, pfn_t pfn);

#endif
