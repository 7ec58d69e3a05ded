/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the step touched, as the checks ask for it; and who wants to hear what they ask.
 */
#include "core/base/check.h"
#include "sim/mark.h"
#include "sim/ram.h"

/* Bits of the lines from @first up to @end, or to the end of the frame. */
static uint64_t lines_between(uintptr_t first, uintptr_t end)
{
	uintptr_t last = (first | (PAGE_SIZE - 1)) < end ? PAGE_SIZE - 1 : (end - 1) % PAGE_SIZE;

	return ~UINT64_C(0) << first % PAGE_SIZE / 64 & ~UINT64_C(0) >> (63 - last / 64);
}

static check_hear_fn *listener; /* of check_listen() */

static bool lines_touched(pfn_t pfn, uint64_t lines)
{
	if (unlikely(listener != NULL)) {
		listener(pfn, lines);
		return false;
	}
	return (mark_step_lines(pfn) & lines) != 0;
}

void check_listen(const struct check *rows, uint32_t nr, check_hear_fn *hear)
{
	struct check_count count = {.ran = 0};
	struct check_run run = {.failed = false};

	listener = hear;
	for (uint32_t i = 0; i < nr; i++) {
		run.row = &rows[i];
		run.count = &count;
		rows[i].touched(&run);
	}
	listener = NULL;
}

bool check_frame_touched(pfn_t pfn)
{
	return lines_touched(pfn, ~UINT64_C(0));
}

bool check_touched(const void *p, size_t bytes)
{
	uintptr_t at = (uintptr_t)p - (uintptr_t)window_ptr(PAGE_OFFSET);
	uintptr_t end = at + bytes;

	while (at < end) {
		if (lines_touched((pfn_t)(at >> PAGE_SHIFT), lines_between(at, end)))
			return true;
		at = (at | (PAGE_SIZE - 1)) + 1;
	}
	return false;
}
