/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Where a mapping without an address goes: from SEARCH_BASE up, or from mmap_base down, beginning
 * where the last search ended if that cannot miss a hole that was seen on its way.
 */
#include "fuzz/model/space_internal.h"

#define ALL_HOLES 0xffffffffu

/* Is [addr, addr + len) free? Requires: it does not wrap. */
static bool is_free(const struct space_state *state, uint32_t addr, uint32_t len)
{
	int at = area_find(state, addr);

	return at == (int)state->nr || addr + len <= state->areas[at].start;
}

static void hole_seen(struct space_state *state, uint32_t from, uint32_t to)
{
	if (from + state->cached_hole_size < to)
		state->cached_hole_size = to - from;
}

/* One pass upwards from @addr. Ensures: 0: there is no room. */
static uint32_t pass_up(struct space_state *state, uint32_t addr, uint32_t len)
{
	for (int at = area_find(state, addr);; at++) {
		bool last = at == (int)state->nr;

		if (SPACE_TASK_SIZE - len < addr)
			return 0;
		if (last || addr + len <= state->areas[at].start) {
			state->free_area_cache = addr + len;
			return addr;
		}
		hole_seen(state, addr, state->areas[at].start);
		addr = state->areas[at].end;
	}
}

static int64_t search_up(struct space_state *state, uint32_t len)
{
	uint32_t from = state->free_area_cache, found;

	if (len <= state->cached_hole_size) {
		from = SEARCH_BASE;
		state->cached_hole_size = 0;
	}
	found = pass_up(state, from, len);
	if (found == 0 && from != SEARCH_BASE) {
		state->cached_hole_size = 0;
		found = pass_up(state, SEARCH_BASE, len);
	}
	return found == 0 ? -SPACE_ENOMEM : (int64_t)found;
}

/* Downwards from mmap_base, area by area. Ensures: false: there is no room. */
static bool pass_down(struct space_state *state, uint32_t len, uint32_t *found)
{
	uint32_t addr;
	int at;

	if (state->layout.mmap_base < len)
		return false;
	addr = state->layout.mmap_base - len;
	for (;;) {
		at = area_find(state, addr);
		if (at == (int)state->nr || addr + len <= state->areas[at].start) {
			state->free_area_cache = *found = addr;
			return true;
		}
		hole_seen(state, addr, state->areas[at].start);
		if (len >= state->areas[at].start)
			return false;
		addr = state->areas[at].start - len;
	}
}

static int64_t search_down(struct space_state *state, uint32_t len)
{
	uint32_t from, found;
	int64_t answer;

	if (len <= state->cached_hole_size) {
		state->cached_hole_size = 0;
		state->free_area_cache = state->layout.mmap_base;
	}
	from = state->free_area_cache;
	if (from > len && is_free(state, from - len, len)) {
		state->free_area_cache = from - len;
		return from - len;
	}
	if (pass_down(state, len, &found))
		return found;
	state->cached_hole_size = ALL_HOLES;
	state->free_area_cache = SEARCH_BASE;
	answer = search_up(state, len);
	state->free_area_cache = state->layout.mmap_base;
	state->cached_hole_size = ALL_HOLES;
	return answer;
}

/* What a given address, rounded up, is good for. */
static bool hint_is_good(const struct space_state *state, uint32_t addr, uint32_t len)
{
	return SPACE_TASK_SIZE - len >= addr && is_free(state, addr, len);
}

static int64_t address_choose(struct space_state *state, uint32_t addr, uint32_t len)
{
	if (addr != 0 && hint_is_good(state, PAGE_UP(addr), len))
		return PAGE_UP(addr);
	return state->layout.top_down ? search_down(state, len) : search_up(state, len);
}

/* A fixed address that reads as an error is taken for one, and answered. */
#define ERROR_VALUES (UINT32_MAX - 4094)

int64_t search_address(struct space_state *state, uint32_t addr, uint32_t len, bool fixed)
{
	int64_t answer = addr;

	if (len > SPACE_TASK_SIZE)
		return -SPACE_ENOMEM;
	if (!fixed)
		answer = address_choose(state, addr, len);
	if (answer < 0)
		return answer;
	if (answer >= ERROR_VALUES)
		return (int32_t)answer;
	if (answer > SPACE_TASK_SIZE - len)
		return -SPACE_ENOMEM;
	return IN_PAGE((uint32_t)answer) ? -SPACE_EINVAL : answer;
}

void search_unmapped(struct space_state *state, int below)
{
	uint32_t base = state->layout.mmap_base, addr;

	if (state->layout.top_down) {
		addr = below + 1 < (int)state->nr ? state->areas[below + 1].start : base;
		if (addr > state->free_area_cache)
			state->free_area_cache = addr;
		if (state->free_area_cache > base)
			state->free_area_cache = base;
		return;
	}
	addr = below == NO_AREA ? base : state->areas[below].end;
	if (addr < SEARCH_BASE || addr >= state->free_area_cache)
		return;
	state->free_area_cache = addr;
	state->cached_hole_size = ALL_HOLES;
}
