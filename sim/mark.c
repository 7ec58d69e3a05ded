/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Marks: the slow path, ranges, and the lists of frames. What calls here for core/'s own stores is
 * hooks/, one file for each way of tracking them.
 */
#include "sim/mark_internal.h"
#include "sim/sim_goals.h"

raw_access void mark_lines_new(pfn_t pfn, uint64_t lines)
{
	struct frame_rows *tables = frame_tables;
	struct frame_marks *marks = &tables->marks[pfn];

	if (marks->step == 0)
		tables->step_list[tables->nr_step++] = pfn;
	if (marks->run == 0)
		tables->run_list[tables->nr_run++] = pfn;
	marks->step |= lines;
	marks->run |= lines;
}

/* Bits of the lines that [offset, offset + len) of a frame touches; len > 0. */
raw_access static uint64_t lines_of(uint32_t offset, uint32_t len)
{
	uint32_t first = offset >> LINE_SHIFT;
	uint32_t last = (offset + len - 1) >> LINE_SHIFT;

	return ~UINT64_C(0) << first & ~UINT64_C(0) >> (63 - last);
}

raw_access static void mark_range(uintptr_t at, size_t len)
{
	while (len > 0) {
		pfn_t pfn = mark_frame_of(at);
		uint32_t offset = (uint32_t)at & (PAGE_SIZE - 1);
		uint32_t part = PAGE_SIZE - offset;

		if (part > len)
			part = (uint32_t)len;
		if (pfn == RAM_MAX_FRAMES)
			return;
		goal_if(part < len, SIM_WRITE_ACROSS_FRAMES);
		uint64_t fresh = lines_of(offset, part) & ~frame_tables->marks[pfn].step;
		if (fresh)
			mark_lines_new(pfn, fresh);
		at += part;
		len -= part;
	}
}

raw_access void mark_written(const volatile void *p, size_t len)
{
	if (!marks_tracked() || len == 0)
		return;
	if (likely(len <= LINE_SIZE))
		mark_store((uintptr_t)p, (uint32_t)len);
	else
		mark_range((uintptr_t)p, len);
}

raw_access void mark_step_begin(void)
{
	struct frame_rows *tables = frame_tables;

	for (uint32_t i = 0; i < tables->nr_step; i++)
		tables->marks[tables->step_list[i]].step = 0;
	tables->nr_step = 0;
}

raw_access void marks_clear(void)
{
	struct frame_rows *tables = frame_tables;

	for (uint32_t i = 0; i < tables->nr_run; i++)
		tables->marks[tables->run_list[i]] = (struct frame_marks){0, 0};
	tables->nr_run = 0;
	tables->nr_step = 0;
}

struct mark_set marks_step(void)
{
	return (struct mark_set){frame_tables->step_list, frame_tables->nr_step,
				 frame_tables->marks};
}

struct mark_set marks_run(void)
{
	return (struct mark_set){frame_tables->run_list, frame_tables->nr_run, frame_tables->marks};
}

uint64_t mark_step_lines(pfn_t pfn)
{
	assert(pfn < RAM_MAX_FRAMES);
	return frame_tables->marks[pfn].step;
}

uint64_t mark_run_lines(pfn_t pfn)
{
	assert(pfn < RAM_MAX_FRAMES);
	return frame_tables->marks[pfn].run;
}
