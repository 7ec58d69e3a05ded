/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The line pool of a run, and what a page argument names.
 *
 *   pool: [lines of call 0 \0][lines of call 1 \0] …   '\n' between the lines of one call
 *
 * Where the lines of two calls alternate, those that grow move behind the others.
 */
#include "fuzz/op/run_state.h"
#include <string.h>

struct flight *run_flight(const struct run *run)
{
	return run->judged ? run->judged : run->in_flight[task_running()];
}

void run_lines_begin(struct run *run, uint32_t step)
{
	struct call_record *record = &run->records[step];

	record->lines_begin = run->lines_used;
	record->lines_end = run->lines_used;
}

const char *run_lines_of(const struct run *run, uint32_t step)
{
	const struct call_record *record = &run->records[step];

	return record->lines_end > record->lines_begin ? run->lines + record->lines_begin : "";
}

/*
 * Others may have written behind the lines of @record: then they move to the end, where there is
 * room for @length more bytes. Ensures: false: there is not.
 */
static bool lines_open(struct run *run, struct call_record *record, size_t length)
{
	uint32_t own = record->lines_end - record->lines_begin;
	bool last = own == 0 || record->lines_end + 1 == run->lines_used;
	uint32_t begin = own == 0 ? run->lines_used : record->lines_begin;

	if (!last)
		begin = run->lines_used;
	if (begin + own + length + 4 > RUN_LINES_BYTES)
		return false;
	if (!last)
		memcpy(run->lines + begin, run->lines + record->lines_begin, own + 1);
	record->lines_begin = begin;
	record->lines_end = begin + own;
	return true;
}

void run_line(struct run *run, char mark, const char *line)
{
	const struct flight *running = run_flight(run), *flight = running ? running : run->last;
	struct call_record *record;
	size_t length = strlen(line);
	uint32_t at;

	if (!flight)
		return;
	record = &run->records[flight->step];
	if (!lines_open(run, record, length)) {
		run->lines_cut = true;
		return;
	}
	at = record->lines_end;
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
