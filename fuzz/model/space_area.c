/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The interval map: areas by address, cut, joined, removed.
 *
 * Which areas 2.6.34 joins when [start, end) gets new flags (P before it, N behind it, the middle M
 * being what had the range before, or nothing):
 *
 *     PPPP....NNNN  ->  PPPPPPPPPPPP      P and N agree with it, and with each other
 *     PPPP....      ->  PPPPPPPP          P agrees
 *     PPPPMMMM      ->  PPPPPPMM, PPPPPPPP
 *         ....NNNN  ->  NNNNNNNN          N agrees
 *     MMMMMMMMNNNN  ->  MMMMMMNNNNNN, NNNNNNNNNNNN
 */
#include "fuzz/model/space_internal.h"

#include <string.h>

int area_find(const struct space_state *state, uint32_t addr)
{
	uint32_t low = 0, high = state->nr;

	while (low < high) {
		uint32_t middle = (low + high) / 2;

		if (state->areas[middle].end > addr)
			high = middle;
		else
			low = middle + 1;
	}
	return (int)low;
}

int area_at(const struct space_state *state, uint32_t addr)
{
	int at = area_find(state, addr);

	return at < (int)state->nr && state->areas[at].start <= addr ? at : NO_AREA;
}

bool area_any(const struct space_state *state, uint32_t start, uint32_t end)
{
	int at = area_find(state, start);

	return at < (int)state->nr && state->areas[at].start < end;
}

bool area_insert(struct trial *trial, int at, const struct space_area *area)
{
	struct space_state *state = &trial->state;

	if (state->nr == SPACE_AREAS_MAX) {
		trial->too_much = true;
		return false;
	}
	memmove(&state->areas[at + 1], &state->areas[at],
		(state->nr - (uint32_t)at) * sizeof(*area));
	state->areas[at] = *area;
	state->nr++;
	return true;
}

void area_remove(struct space_state *state, int at)
{
	state->nr--;
	memmove(&state->areas[at], &state->areas[at + 1],
		(state->nr - (uint32_t)at) * sizeof(state->areas[0]));
}

static void start_move(struct space_area *area, uint32_t start)
{
	area->pgoff += PAGES_OF(start) - PAGES_OF(area->start);
	area->start = start;
}

int32_t area_split(struct trial *trial, int at, uint32_t addr, bool limited)
{
	struct space_area upper = trial->state.areas[at];

	if (limited && trial->state.nr >= space_tunables.max_map_count)
		return -SPACE_ENOMEM;
	start_move(&upper, addr);
	if (!area_insert(trial, at + 1, &upper))
		return -SPACE_ENOMEM;
	trial->state.areas[at].end = addr;
	return 0;
}

/* ---- joining --------------------------------------------------------------------------------- */

static bool anons_agree(uint32_t a, uint32_t b)
{
	return a == 0 || b == 0 || a == b;
}

static bool joins_behind(const struct space_area *prev, const struct area_wish *wish)
{
	return prev->flags == wish->flags && anons_agree(wish->anon, prev->anon) &&
	       prev->pgoff + area_pages(prev) == wish->pgoff;
}

static bool joins_before(const struct space_area *next, const struct area_wish *wish)
{
	return next->flags == wish->flags && anons_agree(wish->anon, next->anon) &&
	       next->pgoff == wish->pgoff + PAGES_OF(wish->end - wish->start);
}

/* @to takes over what @from had, or a part of it. */
static void anon_import(struct space_area *to, const struct space_area *from)
{
	if (to->anon != 0 || from->anon == 0)
		return;
	to->anon = from->anon;
	to->chain = from->chain;
}

/* Area @at takes all up to @end. */
static void area_grow_up(struct space_state *state, int at, uint32_t end)
{
	struct space_area *area = &state->areas[at], *next = area + 1;

	while (at + 1 < (int)state->nr && next->start < end) {
		anon_import(area, next);
		if (next->end > end) {
			start_move(next, end);
			break;
		}
		area_remove(state, at + 1);
	}
	area->end = end;
}

static int join_next(struct space_state *state, int prev, int area, int next, uint32_t start)
{
	struct space_area *areas = state->areas;

	if (prev != NO_AREA && start < areas[prev].end) {
		anon_import(&areas[next], &areas[prev]);
		areas[prev].end = start;
		start_move(&areas[next], start);
	} else if (area == next) {
		start_move(&areas[next], start);
	} else {
		areas[area].flags = areas[next].flags;
		area_grow_up(state, area, areas[next].end);
	}
	return area;
}

int area_merge(struct space_state *state, int prev, const struct area_wish *wish)
{
	struct space_area *areas = state->areas;
	int area = prev + 1, next = area;
	bool before;

	if (next < (int)state->nr && areas[next].end == wish->end)
		next++;
	before = next < (int)state->nr && areas[next].start == wish->end &&
		 joins_before(&areas[next], wish);
	if (prev != NO_AREA && areas[prev].end == wish->start && joins_behind(&areas[prev], wish)) {
		bool both = before && anons_agree(areas[prev].anon, areas[next].anon);

		area_grow_up(state, prev, both ? areas[next].end : wish->end);
		return prev;
	}
	return before ? join_next(state, prev, area, next, wish->start) : NO_AREA;
}

/* ---- the first write ------------------------------------------------------------------------- */

/* Could @a and @b be one area but for what can be done with it? */
static bool could_be_one(const struct space_area *a, const struct space_area *b)
{
	return a->end == b->start && ((a->flags ^ b->flags) & ~SPACE_RWX) == 0 &&
	       b->pgoff == a->pgoff + area_pages(a);
}

static bool is_lendable(const struct space_area *area)
{
	return area->anon != 0 && area->chain == 1;
}

void area_written(struct trial *trial, int at)
{
	struct space_area *area = &trial->state.areas[at];

	if (area->anon != 0)
		return;
	area->chain = 1;
	if (at + 1 < (int)trial->state.nr && could_be_one(area, area + 1) && is_lendable(area + 1))
		area->anon = area[1].anon;
	else if (at > 0 && could_be_one(area - 1, area) && is_lendable(area - 1))
		area->anon = area[-1].anon;
	else
		area->anon = trial->next_anon++;
}
