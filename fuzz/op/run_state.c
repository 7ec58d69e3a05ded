/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The line pool of a run, and what a page argument names.
 *
 *   pool: [lines of call 0 \0][lines of call 1 \0] …   '\n' between the lines of one call
 */
#include "fuzz/op/run_state.h"
#include <string.h>

void run_lines_begin(struct run *run)
{
	struct call_record *record = &run->records[run->step];

	record->lines_begin = run->lines_used;
	record->lines_end = run->lines_used;
}

const char *run_lines_of(const struct run *run, uint32_t step)
{
	const struct call_record *record = &run->records[step];

	return record->lines_end > record->lines_begin ? run->lines + record->lines_begin : "";
}

void run_line(struct run *run, char mark, const char *line)
{
	struct call_record *record = &run->records[run->step];
	size_t length = strlen(line);
	uint32_t at = record->lines_end;

	if (at + length + 4 > RUN_LINES_BYTES) {
		run->lines_cut = true;
		return;
	}
	if (at > record->lines_begin)
		run->lines[at++] = '\n';
	run->lines[at] = mark;
	run->lines[at + 1] = ' ';
	memcpy(run->lines + at + 2, line, length + 1);
	record->lines_end = at + 2 + (uint32_t)length;
	run->lines_used = record->lines_end + 1;
}

pfn_t value_pfn(const struct run *run, const struct value *value)
{
	assert(value->ref != REF_NULL);
	return run->results[value->ref].pfn + (pfn_t)value->offset;
}
