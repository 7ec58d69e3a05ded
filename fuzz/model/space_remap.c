/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mremap: shrink, grow in place, move, copy (an old length of zero).
 */
#include "fuzz/model/space_internal.h"

#define MREMAP_MAYMOVE_ 1u
#define MREMAP_FIXED_   2u

/* A range that shall be longer, and the area that it lies in. */
struct resize {
	uint32_t addr, old_len, new_len;
	int at;
	uint32_t charged; /* pages, which an error gives back */
};

/* ---- may it grow? ---------------------------------------------------------------------------- */

static int32_t resize_check(struct trial *trial, struct resize *resize)
{
	const struct space_state *state = &trial->state;
	uint32_t more = resize->new_len - resize->old_len, locked;
	const struct space_area *area;

	resize->at = area_at(state, resize->addr);
	if (resize->at == NO_AREA)
		return -SPACE_EFAULT;
	area = &state->areas[resize->at];
	if (resize->old_len > area->end - resize->addr)
		return -SPACE_EFAULT;
	locked = state->locked_vm * SPACE_PAGE + more;
	if ((area->flags & SPACE_LOCKED) && !actor_has(trial, SPACE_CAP_IPC_LOCK) &&
	    locked > account_limit(trial, SPACE_LIMIT_MEMLOCK))
		return -SPACE_EAGAIN;
	if (!account_may_expand(trial, PAGES_OF(more)))
		return -SPACE_ENOMEM;
	if (!(area->flags & SPACE_ACCOUNT))
		return 0;
	if (!account_charge(trial, PAGES_OF(more)))
		return -SPACE_EFAULT;
	resize->charged = PAGES_OF(more);
	return 0;
}

/* ---- moving ---------------------------------------------------------------------------------- */

/* An area for the new place: joined to what is there, or a copy. */
static int area_copy(struct trial *trial, struct resize *resize, uint32_t to)
{
	struct space_state *state = &trial->state;
	struct space_area copy = state->areas[resize->at];
	uint32_t old_start = copy.start;
	int behind = area_find(state, to), at;

	copy.pgoff += PAGES_OF(resize->addr - copy.start);
	if (copy.anon == 0)
		copy.pgoff = PAGES_OF(to);
	copy.start = to;
	copy.end = to + resize->new_len;
	at = area_merge(
		state, behind - 1,
		&(struct area_wish){copy.start, copy.end, copy.flags, copy.anon, copy.pgoff});
	if (at == NO_AREA && area_insert(trial, behind, &copy))
		at = behind;
	if (at != NO_AREA)
		resize->at = area_at(state, old_start);
	return at;
}

/* What is left of [start, end), out of which a part went, is charged for, as before. */
static void rest_accounted(struct space_state *state, uint32_t start, uint32_t end)
{
	for (int at = area_find(state, start); at < (int)state->nr && state->areas[at].start < end;
	     at++)
		state->areas[at].flags |= SPACE_ACCOUNT;
}

/*
 * The old range goes; what it was charged stays charged, for the new one has it.
 *
 * Where the old range is empty, 2.6.34 takes the charge of the whole area back, and forgets that
 * it was ever accounted.
 */
static void old_drop(struct trial *trial, const struct resize *resize, bool accounted)
{
	struct space_state *state = &trial->state;
	struct space_area *area = &state->areas[resize->at];
	uint32_t start = area->start, end = area->end;
	uint32_t excess = end - start - resize->old_len;

	if (accounted)
		area->flags &= ~SPACE_ACCOUNT;
	if (areas_unmap(trial, resize->addr, resize->old_len) < 0) {
		if (accounted)
			trial->committed -= (int32_t)PAGES_OF(excess);
		return;
	}
	if (accounted && excess != 0)
		rest_accounted(state, start, end);
}

static int64_t area_move(struct trial *trial, struct resize *resize, uint32_t to)
{
	struct space_state *state = &trial->state;
	uint32_t flags = state->areas[resize->at].flags;

	if (state->nr + 3 >= space_tunables.max_map_count)
		return -SPACE_ENOMEM;
	if (area_copy(trial, resize, to) == NO_AREA)
		return -SPACE_ENOMEM;
	effect_add(trial, EFFECT_MOVE, resize->addr, resize->addr + resize->old_len, to);
	state->total_vm += PAGES_OF(resize->new_len);
	old_drop(trial, resize, flags & SPACE_ACCOUNT);
	if (flags & SPACE_LOCKED) {
		state->locked_vm += PAGES_OF(resize->new_len);
		if (resize->new_len > resize->old_len)
			(void)populate(trial, area_at(state, to), to + resize->old_len,
				       to + resize->new_len, true);
	}
	return to;
}

/* ---- MREMAP_FIXED ---------------------------------------------------------------------------- */

static bool ranges_meet(uint32_t a, uint32_t a_len, uint32_t b, uint32_t b_len)
{
	return (b <= a && b + b_len > a) || (a <= b && a + a_len > b);
}

static int64_t map_to(struct trial *trial, struct resize *resize, uint32_t to)
{
	int64_t answer;

	if (IN_PAGE(to) || resize->new_len > SPACE_TASK_SIZE ||
	    to > SPACE_TASK_SIZE - resize->new_len ||
	    ranges_meet(resize->addr, resize->old_len, to, resize->new_len))
		return -SPACE_EINVAL;
	if (!account_low_address(trial, to))
		return -SPACE_EPERM;
	answer = areas_unmap(trial, to, resize->new_len);
	if (answer < 0)
		return answer;
	if (resize->old_len >= resize->new_len) {
		answer = areas_unmap(trial, resize->addr + resize->new_len,
				     resize->old_len - resize->new_len);
		if (answer < 0 && resize->old_len != resize->new_len)
			return answer;
		resize->old_len = resize->new_len;
	}
	answer = resize_check(trial, resize);
	if (answer == 0)
		answer = search_address(&trial->state, to, resize->new_len, true);
	if (answer >= 0)
		answer = area_move(trial, resize, to);
	return answer;
}

/* ---- the call -------------------------------------------------------------------------------- */

/* The range ends its area, and what is behind is free. Ensures: false: nothing changed. */
static bool grow_in_place(struct trial *trial, const struct resize *resize)
{
	struct space_state *state = &trial->state;
	struct space_area *area = &state->areas[resize->at];
	uint32_t end = resize->addr + resize->new_len, more = resize->new_len - resize->old_len;

	if (resize->old_len != area->end - resize->addr || end < area->end)
		return false;
	if (resize->at + 1 < (int)state->nr && area[1].start < end)
		return false;
	if (search_address(state, area->start, end - area->start, true) < 0)
		return false;
	area->end = end;
	state->total_vm += PAGES_OF(more);
	if (area->flags & SPACE_LOCKED)
		lock_new(trial, resize->at, resize->addr + resize->old_len, end);
	return true;
}

static int64_t grow(struct trial *trial, struct resize *resize, bool may_move)
{
	int64_t answer = resize_check(trial, resize);

	if (answer < 0)
		return answer;
	if (grow_in_place(trial, resize))
		return resize->addr;
	if (!may_move)
		return -SPACE_ENOMEM;
	answer = search_address(&trial->state, 0, resize->new_len, false);
	if (answer < 0)
		return answer;
	if (!account_low_address(trial, (uint32_t)answer))
		return -SPACE_EPERM;
	return area_move(trial, resize, (uint32_t)answer);
}

int64_t call_mremap(struct trial *trial, const uint32_t *args)
{
	struct resize resize = {
		.addr = args[0],
		.old_len = PAGE_UP(args[1]),
		.new_len = PAGE_UP(args[2]),
	};
	uint32_t flags = args[3];
	int64_t answer;

	if ((flags & ~(MREMAP_FIXED_ | MREMAP_MAYMOVE_)) || IN_PAGE(resize.addr) ||
	    resize.new_len == 0)
		return -SPACE_EINVAL;
	if (flags == MREMAP_FIXED_)
		return -SPACE_EINVAL;
	if (flags & MREMAP_FIXED_) {
		answer = map_to(trial, &resize, args[4]);
	} else if (resize.old_len >= resize.new_len) {
		answer = areas_unmap(trial, resize.addr + resize.new_len,
				     resize.old_len - resize.new_len);
		return answer < 0 && resize.old_len != resize.new_len ? answer : resize.addr;
	} else {
		answer = grow(trial, &resize, flags & MREMAP_MAYMOVE_);
	}
	if (answer < 0)
		trial->committed -= (int32_t)resize.charged;
	return answer;
}
