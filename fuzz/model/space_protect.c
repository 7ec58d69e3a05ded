/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mprotect, mlock and their kin: a range gets other flags, area by area, and what was done stays
 * done when a later area refuses.
 */
#include "fuzz/model/space_internal.h"

#define PROT_SEM_       0x8u
#define PROT_GROWSDOWN_ 0x01000000u
#define PROT_GROWSUP_   0x02000000u
#define MCL_CURRENT_    1u
#define MCL_FUTURE_     2u
#define CHARGED_ALREADY (SPACE_ACCOUNT | SPACE_WRITE | SPACE_SHARED | SPACE_NORESERVE)

/* ---- a piece of an area ---------------------------------------------------------------------- */

/* A walk over areas: the area at work, and the one that may be joined to it from below. */
struct walk {
	int prev, at;
	uint32_t start, end; /* the piece of area `at` */
};

/*
 * The piece gets @flags: joined to a neighbour, or cut out.
 *
 * Ensures: *at is its area, which walk->prev is, too; flags are set only where it was joined.
 * Errors:  -SPACE_ENOMEM: there may not be more areas; cut at one end perhaps.
 */
static int32_t piece_take(struct trial *trial, struct walk *walk, uint32_t flags)
{
	struct space_state *state = &trial->state;
	const struct space_area *area = &state->areas[walk->at];
	struct area_wish wish = {
		.start = walk->start,
		.end = walk->end,
		.flags = flags,
		.anon = area->anon,
		.pgoff = area->pgoff + PAGES_OF(walk->start - area->start),
	};
	int joined = area_merge(state, walk->prev, &wish);

	walk->prev = walk->at;
	if (joined != NO_AREA) {
		walk->prev = walk->at = joined;
		return 0;
	}
	if (walk->start != area->start) {
		if (area_split(trial, walk->at, walk->start, true) < 0)
			return -SPACE_ENOMEM;
		walk->prev = ++walk->at;
	}
	if (walk->end != state->areas[walk->at].end)
		return area_split(trial, walk->at, walk->end, true);
	return 0;
}

/* ---- mprotect -------------------------------------------------------------------------------- */

static int32_t piece_protect(struct trial *trial, struct walk *walk, uint32_t flags)
{
	struct space_area *areas = trial->state.areas;
	uint32_t old = areas[walk->at].flags, pages = PAGES_OF(walk->end - walk->start);
	uint32_t charged = 0;

	if (flags == old) {
		walk->prev = walk->at;
		return 0;
	}
	if ((flags & SPACE_WRITE) && !(old & CHARGED_ALREADY)) {
		if (!account_charge(trial, pages))
			return -SPACE_ENOMEM;
		charged = pages;
		flags |= SPACE_ACCOUNT;
	}
	if (piece_take(trial, walk, flags) < 0) {
		trial->committed -= (int32_t)charged;
		return -SPACE_ENOMEM;
	}
	areas[walk->at].flags = flags;
	return 0;
}

/* May the area be all that? A right that it has not needs the right to get it. */
static bool area_may(uint32_t flags)
{
	return (flags & ~(flags >> 4) & SPACE_RWX) == 0;
}

/*
 * The next piece of a walk that suffers no holes.
 *
 * Ensures: 0: there is none; 1: it is in @walk. Errors: -SPACE_ENOMEM: a hole.
 */
static int32_t walk_on(const struct space_state *state, struct walk *walk, uint32_t end)
{
	uint32_t from = walk->end;

	if (from < state->areas[walk->prev].end)
		from = state->areas[walk->prev].end;
	if (from >= end)
		return 0;
	walk->at = walk->prev + 1;
	if (walk->at == (int)state->nr || state->areas[walk->at].start != from)
		return -SPACE_ENOMEM;
	walk->start = from;
	walk->end = state->areas[walk->at].end < end ? state->areas[walk->at].end : end;
	return 1;
}

static int32_t range_protect(struct trial *trial, struct walk *walk, uint32_t end, uint32_t rights)
{
	const struct space_area *areas = trial->state.areas;
	int32_t more = 1;

	while (more == 1) {
		uint32_t flags = rights | (areas[walk->at].flags & ~SPACE_RWX);
		int32_t error;

		if (!area_may(flags))
			return -SPACE_EACCES;
		error = piece_protect(trial, walk, flags);
		if (error < 0)
			return error;
		more = walk_on(&trial->state, walk, end);
	}
	return more;
}

static void walk_begin(const struct space_state *state, struct walk *walk, int at, uint32_t start,
		       uint32_t end)
{
	const struct space_area *area = &state->areas[at];

	*walk = (struct walk){
		.prev = start > area->start ? at : at - 1,
		.at = at,
		.start = start,
		.end = area->end < end ? area->end : end,
	};
}

int64_t call_mprotect(struct trial *trial, const uint32_t *args)
{
	const struct space_state *state = &trial->state;
	uint32_t start = args[0], end = start + PAGE_UP(args[1]), prot = args[2];
	uint32_t grows = prot & (PROT_GROWSDOWN_ | PROT_GROWSUP_);
	struct walk walk;
	int at;

	prot &= ~(PROT_GROWSDOWN_ | PROT_GROWSUP_);
	if (grows == (PROT_GROWSDOWN_ | PROT_GROWSUP_) || IN_PAGE(start))
		return -SPACE_EINVAL;
	if (args[1] == 0)
		return 0;
	if (end <= start)
		return -SPACE_ENOMEM;
	if (prot & ~(SPACE_RWX | PROT_SEM_))
		return -SPACE_EINVAL;
	if ((prot & SPACE_READ) && (trial->actor.personality & SPACE_READ_IMPLIES_EXEC))
		prot |= SPACE_EXEC;
	at = area_find(state, start);
	if (at == (int)state->nr)
		return -SPACE_ENOMEM;
	if (grows & PROT_GROWSDOWN_) {
		if (state->areas[at].start >= end)
			return -SPACE_ENOMEM;
		if (!(state->areas[at].flags & SPACE_GROWSDOWN))
			return -SPACE_EINVAL;
		start = state->areas[at].start;
	} else if (state->areas[at].start > start) {
		return -SPACE_ENOMEM;
	} else if (grows & PROT_GROWSUP_) {
		return -SPACE_EINVAL;
	}
	walk_begin(state, &walk, at, start, end);
	return range_protect(trial, &walk, end, prot & SPACE_RWX);
}

/* ---- mlock ----------------------------------------------------------------------------------- */

/* What mlock() answers where faulting in did not. */
static int32_t posix_error(int32_t error)
{
	if (error == -SPACE_EFAULT)
		return -SPACE_ENOMEM;
	return error == -SPACE_ENOMEM ? -SPACE_EAGAIN : error;
}

static int32_t piece_lock(struct trial *trial, struct walk *walk, uint32_t flags)
{
	uint32_t pages = PAGES_OF(walk->end - walk->start);
	int32_t error;

	if (trial->state.areas[walk->at].flags == flags) {
		walk->prev = walk->at;
		return 0;
	}
	error = piece_take(trial, walk, flags);
	walk->prev = walk->at;
	if (error < 0)
		return error;
	trial->state.areas[walk->at].flags = flags;
	if (!(flags & SPACE_LOCKED)) {
		trial->state.locked_vm -= pages;
		return 0;
	}
	trial->state.locked_vm += pages;
	return posix_error(populate(trial, walk->at, walk->start, walk->end, true));
}

static uint32_t flags_locked(uint32_t flags, bool on)
{
	return on ? flags | SPACE_LOCKED : flags & ~SPACE_LOCKED;
}

static int32_t range_lock(struct trial *trial, uint32_t start, uint32_t len, bool on)
{
	const struct space_state *state = &trial->state;
	uint32_t end = start + len;
	int32_t more = 1;
	struct walk walk;
	int at;

	if (end < start)
		return -SPACE_EINVAL;
	if (end == start)
		return 0;
	at = area_at(state, start);
	if (at == NO_AREA)
		return -SPACE_ENOMEM;
	walk_begin(state, &walk, at, start, end);
	while (more == 1) {
		int32_t error =
			piece_lock(trial, &walk, flags_locked(state->areas[walk.at].flags, on));

		if (error < 0)
			return error;
		more = walk_on(state, &walk, end);
	}
	return more;
}

int64_t call_mlock(struct trial *trial, const uint32_t *args)
{
	uint32_t len = PAGE_UP(args[1] + IN_PAGE(args[0]));

	if (!account_can_lock(trial))
		return -SPACE_EPERM;
	if (!account_may_lock(trial, PAGES_OF(len)))
		return -SPACE_ENOMEM;
	return range_lock(trial, PAGE_DOWN(args[0]), len, true);
}

int64_t call_munlock(struct trial *trial, const uint32_t *args)
{
	return range_lock(trial, PAGE_DOWN(args[0]), PAGE_UP(args[1] + IN_PAGE(args[0])), false);
}

/* Errors of single areas are nobody's business. */
static void all_lock(struct trial *trial, bool on)
{
	struct walk walk = {.prev = NO_AREA};

	for (walk.at = 0; walk.at < (int)trial->state.nr; walk.at = walk.prev + 1) {
		const struct space_area *area = &trial->state.areas[walk.at];

		walk.start = area->start;
		walk.end = area->end;
		(void)piece_lock(trial, &walk, flags_locked(area->flags, on));
	}
}

int64_t call_mlockall(struct trial *trial, const uint32_t *args)
{
	uint32_t flags = args[0];

	if (flags == 0 || (flags & ~(MCL_CURRENT_ | MCL_FUTURE_)))
		return -SPACE_EINVAL;
	if (!account_can_lock(trial))
		return -SPACE_EPERM;
	if ((flags & MCL_CURRENT_) && !actor_has(trial, SPACE_CAP_IPC_LOCK) &&
	    trial->state.total_vm > PAGES_OF(account_limit(trial, SPACE_LIMIT_MEMLOCK)))
		return -SPACE_ENOMEM;
	trial->state.def_flags = flags & MCL_FUTURE_ ? SPACE_LOCKED : 0;
	if (flags & MCL_CURRENT_)
		all_lock(trial, true);
	return 0;
}

int64_t call_munlockall(struct trial *trial, const uint32_t *args)
{
	trial->state.def_flags = 0;
	all_lock(trial, false);
	return 0;
}
