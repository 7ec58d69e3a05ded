/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * At the end of a run: the program's mappings go back, and what the kernel keeps of them for ever:
 * lazily freed areas, idle slots, page tables of vmalloc space.
 */
#ifndef FUZZ_ENGINE_END_AREAS_H
#define FUZZ_ENGINE_END_AREAS_H

#include "fuzz/op/run_state.h"

/*
 * Unmap and free what the program still has, purge, and take the empty page tables out; on the
 * machine, before pages and objects go back.
 *
 * Requires: no call is under way; the kernel's tables are in force on all CPUs.
 * Ensures:  nothing is done where misuse spoiled the caches.
 */
void end_release_areas(const struct run *run);

#endif
