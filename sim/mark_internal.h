/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The hot path of the store hooks. Private to sim/.
 */
#ifndef SIM_MARK_INTERNAL_H
#define SIM_MARK_INTERNAL_H

#include "sim/mark.h"
#include "sim/ram_internal.h"

/* Set bits @lines of a frame in both generations, and list the frame where they were its first. */
void mark_lines_new(pfn_t pfn, uint64_t lines);

/* The frame that host address @at lies in, or RAM_MAX_FRAMES. */
raw_access static inline pfn_t mark_frame_of(uintptr_t at)
{
	if (likely(at - DIRECT_MAP_BASE < DIRECT_MAP_MAX))
		return (pfn_t)((at - DIRECT_MAP_BASE) >> PAGE_SHIFT);
	if (at - HIGHMEM_BASE < RAM_MAX_BYTES)
		return (pfn_t)((at - HIGHMEM_BASE) >> PAGE_SHIFT);
	return RAM_MAX_FRAMES;
}

/* The line that @at lies in was written. Ensures: nothing outside RAM. */
raw_access static inline void mark_line(uintptr_t at)
{
	pfn_t pfn = mark_frame_of(at);
	uint64_t line = UINT64_C(1) << (at >> LINE_SHIFT & 63);

	if (pfn == RAM_MAX_FRAMES || likely(frame_tables->marks[pfn].step & line))
		return;
	mark_lines_new(pfn, line);
}

/* A store of @bytes (at most LINE_SIZE) at @at. */
raw_access static inline void mark_store(uintptr_t at, uint32_t bytes)
{
	mark_line(at);
	if (unlikely((at & (LINE_SIZE - 1)) + bytes > LINE_SIZE))
		mark_line(at + bytes - 1);
}

/* Forget both generations; the caller has dealt with the frames of the run list. */
void marks_clear(void);

#endif
