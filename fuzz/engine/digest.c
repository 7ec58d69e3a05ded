/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The state digest.
 */
#define XXH_INLINE_ALL
#include <xxhash.h> /* first: its attributes have names that sim/types.h gives away */

#include "core/page/page_show.h"
#include "core/slab/slab_show.h"
#include "fuzz/engine/digest.h"
#include "fuzz/model/look.h"
#include "fuzz/model/page_model.h"
#include "sim/clock.h"
#include "sim/ram.h"
#include <string.h>

#define SHOW_BYTES (256u * 1024)

typedef void show_fn(struct seq *seq, bool state_only);

static show_fn *const state_shows[] = {
	show_buddyinfo, show_pagetypeinfo, show_zoneinfo, show_meminfo, show_vmstat, show_slabinfo,
};
static show_fn *const rest_shows[] = {show_buddyinfo, show_zoneinfo, show_meminfo, show_slabinfo};

static void digest_shows(XXH64_state_t *state, show_fn *const *shows, size_t nr)
{
	static char text[SHOW_BYTES];

	for (size_t i = 0; i < nr; i++) {
		struct seq seq = {.buf = text, .size = sizeof(text)};
		shows[i](&seq, true);
		XXH64_update(state, text, seq.used);
	}
}

static void digest_frame(XXH64_state_t *state, pfn_t pfn)
{
	static uint8_t bytes[PAGE_SIZE];

	frame_look(pfn, bytes);
	XXH64_update(state, &pfn, sizeof(pfn));
	XXH64_update(state, bytes, PAGE_SIZE);
}

/* The frames that the program owns, oldest block first. */
static void digest_contents(XXH64_state_t *state)
{
	for (pfn_t head = page_model_first(); head != PAGE_MODEL_NONE; head = page_model_next(head))
		for (uint32_t i = 0; i < 1u << page_model_query(head).order; i++)
			digest_frame(state, head + i);
}

uint64_t digest_state(void)
{
	XXH64_state_t state;

	XXH64_reset(&state, 0);
	digest_shows(&state, state_shows, sizeof(state_shows) / sizeof(state_shows[0]));
	digest_contents(&state);
	return XXH64_digest(&state);
}

uint64_t digest_at_rest(void)
{
	XXH64_state_t state;

	XXH64_reset(&state, 0);
	digest_shows(&state, rest_shows, sizeof(rest_shows) / sizeof(rest_shows[0]));
	return XXH64_digest(&state);
}

static XXH64_state_t trace_state;

void trace_begin(void)
{
	XXH64_reset(&trace_state, 0);
}

void trace_line(int level, const char *line)
{
	XXH64_update(&trace_state, &level, sizeof(level));
	XXH64_update(&trace_state, line, strlen(line) + 1);
}

void trace_happened(const struct trace_event *event)
{
	const uint64_t words[] = {event->kind, event->task, event->cpu, event->a, event->b};

	XXH64_update(&trace_state, words, sizeof(words));
}

void trace_call(uint32_t call_index, const char *result)
{
	const uint32_t event[] = {call_index, clock_jiffies()};

	XXH64_update(&trace_state, event, sizeof(event));
	XXH64_update(&trace_state, result, strlen(result) + 1);
}

uint64_t trace_digest(void)
{
	return XXH64_digest(&trace_state);
}
