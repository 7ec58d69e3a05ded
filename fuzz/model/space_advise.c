/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * madvise, msync, remap_file_pages: holes are skipped, and answered with -ENOMEM at the end.
 */
#include "fuzz/model/space_internal.h"

enum {
	ADVICE_NORMAL = 0,
	ADVICE_RANDOM = 1,
	ADVICE_SEQUENTIAL = 2,
	ADVICE_WILLNEED = 3,
	ADVICE_DONTNEED = 4,
	ADVICE_REMOVE = 9,
	ADVICE_DONTFORK = 10,
	ADVICE_DOFORK = 11,
};

#define MS_ASYNC_      1u
#define MS_INVALIDATE_ 2u
#define MS_SYNC_       4u

/* What advice on an area's flags makes of them. */
static const struct {
	uint32_t advice, clears, sets;
} flag_advice[] = {
	{ADVICE_NORMAL, SPACE_RAND_READ | SPACE_SEQ_READ, 0},
	{ADVICE_RANDOM, SPACE_SEQ_READ, SPACE_RAND_READ},
	{ADVICE_SEQUENTIAL, SPACE_RAND_READ, SPACE_SEQ_READ},
	{ADVICE_DONTFORK, 0, SPACE_DONTCOPY},
	{ADVICE_DOFORK, SPACE_DONTCOPY, 0},
};

#define FLAG_ADVICE_NR (sizeof(flag_advice) / sizeof(flag_advice[0]))

static bool advice_is_known(uint32_t advice)
{
	return advice <= ADVICE_DONTNEED || (advice >= ADVICE_REMOVE && advice <= ADVICE_DOFORK);
}

static uint32_t flags_advised(uint32_t flags, uint32_t advice)
{
	for (uint32_t i = 0; i < FLAG_ADVICE_NR; i++)
		if (flag_advice[i].advice == advice)
			return (flags & ~flag_advice[i].clears) | flag_advice[i].sets;
	return flags;
}

/* Flags of [start, end) of area *@at. Ensures: *at is the area that has it. */
static int32_t piece_advise_flags(struct trial *trial, int *at, uint32_t start, uint32_t end,
				  uint32_t advice)
{
	struct space_area *area = &trial->state.areas[*at];
	uint32_t flags = flags_advised(area->flags, advice);
	struct area_wish wish = {start, end, flags, area->anon,
				 area->pgoff + PAGES_OF(start - area->start)};
	int joined;

	if (flags == area->flags)
		return 0;
	joined = area_merge(&trial->state, start > area->start ? *at : *at - 1, &wish);
	if (joined != NO_AREA) {
		*at = joined;
	} else {
		if (start != area->start) {
			if (area_split(trial, *at, start, true) < 0)
				return -SPACE_EAGAIN;
			++*at;
		}
		if (end != trial->state.areas[*at].end && area_split(trial, *at, end, true) < 0)
			return -SPACE_EAGAIN;
	}
	trial->state.areas[*at].flags = flags;
	return 0;
}

static int32_t piece_advise(struct trial *trial, int *at, uint32_t start, uint32_t end,
			    uint32_t advice)
{
	bool locked = (trial->state.areas[*at].flags & SPACE_LOCKED) != 0;

	switch (advice) {
	case ADVICE_REMOVE:
		return -SPACE_EINVAL;
	case ADVICE_WILLNEED:
		return -SPACE_EBADF;
	case ADVICE_DONTNEED:
		if (locked)
			return -SPACE_EINVAL;
		effect_add(trial, EFFECT_ZAP, start, end, 0);
		return 0;
	default:
		return piece_advise_flags(trial, at, start, end, advice);
	}
}

static int32_t range_advise(struct trial *trial, uint32_t start, uint32_t end, uint32_t advice)
{
	const struct space_state *state = &trial->state;
	int32_t holes = 0;
	int at = area_find(state, start);

	while (start < end) {
		uint32_t piece_end;
		int32_t error;

		if (at == (int)state->nr)
			return -SPACE_ENOMEM;
		if (start < state->areas[at].start) {
			holes = -SPACE_ENOMEM;
			start = state->areas[at].start;
			if (start >= end)
				break;
		}
		piece_end = state->areas[at].end < end ? state->areas[at].end : end;
		error = piece_advise(trial, &at, start, piece_end, advice);
		if (error < 0)
			return error;
		start = piece_end < state->areas[at].end ? state->areas[at].end : piece_end;
		at++;
	}
	return holes;
}

int64_t call_madvise(struct trial *trial, const uint32_t *args)
{
	uint32_t start = args[0], len = PAGE_UP(args[1]), advice = args[2];

	if (!advice_is_known(advice) || IN_PAGE(start) || (args[1] != 0 && len == 0) ||
	    start + len < start)
		return -SPACE_EINVAL;
	return range_advise(trial, start, start + len, advice);
}

/* ---- msync ----------------------------------------------------------------------------------- */

static int32_t range_sync(const struct space_state *state, uint32_t start, uint32_t end,
			  bool invalidate)
{
	int32_t holes = 0;

	for (int at = area_find(state, start); at < (int)state->nr; at++) {
		const struct space_area *area = &state->areas[at];

		if (start < area->start) {
			start = area->start;
			if (start >= end)
				return -SPACE_ENOMEM;
			holes = -SPACE_ENOMEM;
		}
		if (invalidate && (area->flags & SPACE_LOCKED))
			return -SPACE_EBUSY;
		start = area->end;
		if (start >= end)
			return holes;
	}
	return -SPACE_ENOMEM;
}

int64_t call_msync(struct trial *trial, const uint32_t *args)
{
	uint32_t start = args[0], end = start + PAGE_UP(args[1]), flags = args[2];

	if ((flags & ~(MS_ASYNC_ | MS_INVALIDATE_ | MS_SYNC_)) || IN_PAGE(start) ||
	    (flags & (MS_ASYNC_ | MS_SYNC_)) == (MS_ASYNC_ | MS_SYNC_))
		return -SPACE_EINVAL;
	if (end < start)
		return -SPACE_ENOMEM;
	if (end == start)
		return 0;
	return range_sync(&trial->state, start, end, flags & MS_INVALIDATE_);
}

/* ---- remap_file_pages ------------------------------------------------------------------------ */

/* No area here is a shared mapping of a file: that is the last answer, and the first ones too. */
int64_t call_remap_file_pages(struct trial *trial, const uint32_t *args)
{
	return -SPACE_EINVAL;
}
