/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a program added to counters, and fields of struct sysinfo by their word.
 */
#ifndef FUZZ_OP_RUN_PAGE_COUNT_H
#define FUZZ_OP_RUN_PAGE_COUNT_H

#include "core/page/meminfo.h"
#include "fuzz/op/run_state.h"
#include "fuzz/op/word.h"

/* Take out of the counters what the program added. Requires: inside machine_run(). */
void counted_undo(const struct run_changes *changes);

/* The field of @info that @word names, in pages. */
static inline ulong_t meminfo_field(const struct sysinfo *info, enum meminfo_word word)
{
	const ulong_t fields[] = {
		[MEMINFO_totalram] = info->totalram,   [MEMINFO_freeram] = info->freeram,
		[MEMINFO_sharedram] = info->sharedram, [MEMINFO_bufferram] = info->bufferram,
		[MEMINFO_totalhigh] = info->totalhigh, [MEMINFO_freehigh] = info->freehigh,
	};

	return fields[word];
}

#endif
