/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Dropping the marks of calls: task switches first, then injected failures.
 */
#include "fuzz/min/shrink.h"
#include <string.h>

/* Change call @index of @candidate. Ensures: false: there is nothing to change. */
typedef bool call_change_fn(struct call *call);

static bool change_try(struct shrink *shrink, uint32_t index, call_change_fn *change)
{
	return change(&shrink_candidate(shrink)->calls[index]) && shrink_try(shrink);
}

/* Try @change on each call, from the end. */
static bool calls_change(struct shrink *shrink, call_change_fn *change)
{
	bool changed = false;

	for (uint32_t i = shrink->now.nr_calls; i-- > 0;)
		changed |= change_try(shrink, i, change);
	return changed;
}

/* ---- task switches ---------------------------------------------------------------------- */

static bool turns_drop(struct call *call)
{
	bool any = call->marks[0].n != 0;

	memset(call->marks, 0, sizeof(call->marks));
	return any;
}

/* Mark @nr of a call goes, those behind it move up. */
static bool turn_drop(struct call *call, uint32_t nr)
{
	bool any = call->marks[nr].n != 0;

	memmove(&call->marks[nr], &call->marks[nr + 1],
		(CALL_MARKS_MAX - 1 - nr) * sizeof(call->marks[0]));
	memset(&call->marks[CALL_MARKS_MAX - 1], 0, sizeof(call->marks[0]));
	return any;
}

static bool first_turn_drop(struct call *call)
{
	return turn_drop(call, 0);
}

static bool second_turn_drop(struct call *call)
{
	return turn_drop(call, 1);
}

static bool third_turn_drop(struct call *call)
{
	return turn_drop(call, 2);
}

/* A switch at a preemption point rather than at a memory access behind it. */
static bool accesses_drop(struct call *call)
{
	bool any = false;

	for (uint32_t i = 0; i < CALL_MARKS_MAX; i++) {
		any |= call->marks[i].k != 0;
		call->marks[i].k = 0;
	}
	return any;
}

/* The line belongs to t0. */
static bool task_drop(struct call *call)
{
	bool any = call->task != 0;

	call->task = 0;
	return any;
}

/* Do all calls do without? */
static bool all_calls_change(struct shrink *shrink, call_change_fn *change)
{
	struct program *candidate = shrink_candidate(shrink);
	bool any = false;

	for (uint32_t i = 0; i < candidate->nr_calls; i++)
		any |= change(&candidate->calls[i]);
	return any && shrink_try(shrink);
}

bool shrink_turns(struct shrink *shrink)
{
	static call_change_fn *const changes[] = {
		turns_drop,      third_turn_drop, second_turn_drop,
		first_turn_drop, accesses_drop,   task_drop,
	};
	bool changed = all_calls_change(shrink, turns_drop);

	for (size_t i = 0; i < sizeof(changes) / sizeof(changes[0]); i++)
		changed |= calls_change(shrink, changes[i]);
	return changed;
}

/* ---- injected failures -------------------------------------------------------------------- */

static bool fail_drop(struct call *call)
{
	bool any = call->fail.nth != 0;

	call->fail = (struct fail_mark){0};
	return any;
}

static bool fail_once(struct call *call)
{
	bool any = call->fail.onward;

	call->fail.onward = false;
	return any;
}

static bool io_drop(struct call *call)
{
	bool any = call->io != 0;

	call->io = 0;
	return any;
}

static void fail_set(struct program *candidate, const void *place, uint64_t value)
{
	struct fail_mark *fail = &candidate->calls[*(const uint32_t *)place].fail;

	fail->nth = (uint16_t)value;
	fail->onward = fail->onward && value;
}

static void io_set(struct program *candidate, const void *place, uint64_t value)
{
	candidate->calls[*(const uint32_t *)place].io = (uint16_t)value;
}

/* An earlier allocation, or I/O, of the call fails. */
static bool faults_lower(struct shrink *shrink)
{
	bool changed = false;

	for (uint32_t i = shrink->now.nr_calls; i-- > 0;) {
		changed |= shrink_number(shrink, fail_set, &i, shrink->now.calls[i].fail.nth, 1);
		changed |= shrink_number(shrink, io_set, &i, shrink->now.calls[i].io, 1);
	}
	return changed;
}

bool shrink_faults(struct shrink *shrink)
{
	bool changed = all_calls_change(shrink, fail_drop);

	changed |= calls_change(shrink, fail_drop);
	changed |= calls_change(shrink, io_drop);
	changed |= calls_change(shrink, fail_once);
	return faults_lower(shrink) || changed;
}
