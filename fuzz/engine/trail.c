/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Trails.
 */
#include <xxhash.h> /* first: its attributes have names that sim/types.h gives away */

#include "fuzz/engine/boot_cache.h"
#include "fuzz/engine/ram_digest.h"
#include "fuzz/engine/run.h"
#include "fuzz/engine/trail.h"
#include "fuzz/engine/transcript.h"
#include <stdio.h>
#include <string.h>

/* States as the calls pass; 0 for those that did nothing, or ended the machine. */
static uint64_t states[PROGRAM_CALLS_MAX];

static struct {
	uint32_t at;
	void (*fn)(void);
} watch;

/* The state at place @at. */
static uint64_t state_at(uint32_t at)
{
	if (watch.fn && watch.at == at)
		watch.fn();
	return ram_digest();
}

static void state_note(struct run *run)
{
	states[run->step] = state_at(1 + run->step);
}

/* Like engine_run() will, so that what it finds is the state that it begins with. */
static struct trail_mark boot_mark(const struct program *program)
{
	static struct boot_params params;
	const struct boot_entry *boot;

	program_boot_params(program, &params);
	boot = boot_cache_enter(&params);
	return (struct trail_mark){
		.state = boot->end == END_NONE ? state_at(0) : 0,
		.said = XXH64(boot->text, strlen(boot->text), boot->end),
	};
}

static uint64_t call_said(const struct run *run, uint32_t step)
{
	char result[RUN_END_BYTES];
	const char *lines = run_lines_of(run, step);

	transcript_result(run, step, result, sizeof(result));
	return XXH64(lines, strlen(lines), XXH64(result, strlen(result), 0));
}

/* A call that was skipped leaves the state as it was; of one that ended the machine it stands. */
static void calls_note(const struct run *run, struct trail *trail)
{
	for (uint32_t i = 0; i < run->program->nr_calls && run->records[i].has_result; i++) {
		uint64_t state = states[i];

		if (run->records[i].end != END_NONE)
			state = state_at(1 + i);
		else if (state == 0)
			state = trail->at[trail->nr - 1].state;
		trail->at[trail->nr++] =
			(struct trail_mark){.state = state, .said = call_said(run, i)};
		trail->nr_calls++;
	}
}

void trail_run(const struct program *program, struct trail *trail)
{
	const struct run_options options = {.full_end = true, .after_call = state_note};
	const struct run *run = engine_current_run();
	uint64_t said[2];

	memset(trail, 0, sizeof(*trail));
	memset(states, 0, sizeof(states));
	trail->at[trail->nr++] = boot_mark(program);
	engine_run(program, &options);
	calls_note(run, trail);
	if (run->boot_end != END_NONE || trail->nr_calls < program->nr_calls)
		return;
	said[0] = engine_last_digest();
	said[1] = engine_last_trace();
	trail->at[trail->nr] = (struct trail_mark){
		.state = state_at(trail->nr),
		.said = XXH64(said, sizeof(said), 0),
	};
	trail->nr++;
}

void trail_watch(uint32_t at, void (*fn)(void))
{
	watch.at = at;
	watch.fn = fn;
}

uint32_t trail_differs(const struct trail *a, const struct trail *b)
{
	for (uint32_t i = 0; i < a->nr && i < b->nr; i++)
		if (a->at[i].state != b->at[i].state || a->at[i].said != b->at[i].said)
			return i;
	if (a->nr != b->nr)
		return a->nr < b->nr ? a->nr : b->nr;
	return TRAIL_SAME;
}

void trail_place(const struct trail *trail, uint32_t at, char *buffer, size_t size)
{
	if (at == 0)
		snprintf(buffer, size, "boot");
	else if (at <= trail->nr_calls)
		snprintf(buffer, size, "step %u", at);
	else
		snprintf(buffer, size, "end");
}
