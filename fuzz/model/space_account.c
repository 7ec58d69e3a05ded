/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Limits, charges, and pages that are faulted in on the way.
 */
#include "fuzz/model/space_internal.h"

uint32_t account_limit(const struct trial *trial, enum space_limit limit)
{
	return trial->actor.limits[limit].cur;
}

bool account_may_expand(const struct trial *trial, uint32_t pages)
{
	return trial->state.total_vm + pages <= PAGES_OF(account_limit(trial, SPACE_LIMIT_AS));
}

bool account_can_lock(const struct trial *trial)
{
	return actor_has(trial, SPACE_CAP_IPC_LOCK) ||
	       account_limit(trial, SPACE_LIMIT_MEMLOCK) != 0;
}

bool account_may_lock(const struct trial *trial, uint32_t pages)
{
	return trial->state.locked_vm + pages <=
		       PAGES_OF(account_limit(trial, SPACE_LIMIT_MEMLOCK)) ||
	       actor_has(trial, SPACE_CAP_IPC_LOCK);
}

bool account_low_address(const struct trial *trial, uint32_t addr)
{
	return addr >= space_tunables.mmap_min_addr || actor_has(trial, SPACE_CAP_SYS_RAWIO);
}

/* ---- charges --------------------------------------------------------------------------------- */

/* Any other mode counts strictly. */
enum { CHARGE_GUESS, CHARGE_ALWAYS };

/* Neither surely yes nor surely no. */
static bool undecided(struct trial *trial)
{
	trial->undecided = true;
	return !trial->refuse;
}

static bool guess_allows(struct trial *trial, uint32_t pages)
{
	if (trial->memory.least > pages)
		return true;
	return trial->memory.most > pages && undecided(trial);
}

/* A process leaves others 3 % of its own size. */
static bool strict_allows(struct trial *trial)
{
	const struct space_memory *memory = &trial->memory;
	int64_t own = trial->state.total_vm / 32;
	int64_t least = memory->committed_least + trial->committed;
	int64_t most = memory->committed_most + trial->committed;

	least = least < 0 ? 0 : least;
	most = most < 0 ? 0 : most;
	if (most < memory->allowed_least - own)
		return true;
	return least < memory->allowed_most - own && undecided(trial);
}

bool account_charge(struct trial *trial, uint32_t pages)
{
	bool allowed = true;

	trial->committed += (int32_t)pages;
	if (trial->memory.mode == CHARGE_GUESS)
		allowed = guess_allows(trial, pages);
	else if (trial->memory.mode != CHARGE_ALWAYS)
		allowed = strict_allows(trial);
	if (!allowed)
		trial->committed -= (int32_t)pages;
	return allowed;
}

/* ---- pages ----------------------------------------------------------------------------------- */

void effect_add(struct trial *trial, enum page_effect_kind kind, uint32_t start, uint32_t end,
		uint32_t to)
{
	if (start >= end)
		return;
	if (trial->nr_effects == EFFECTS_MAX) {
		trial->too_much = true;
		return;
	}
	trial->effects[trial->nr_effects++] = (struct page_effect){kind, start, end, to};
}

/* The lowest page of a stack is there to be grown by. */
static bool is_guard(const struct space_area *area, uint32_t addr)
{
	return (area->flags & SPACE_GROWSDOWN) && area->start == addr;
}

int32_t populate(struct trial *trial, int at, uint32_t start, uint32_t end, bool locks)
{
	const struct space_area *area = &trial->state.areas[at];
	bool guard = is_guard(area, start);

	if (guard && locks)
		start += SPACE_PAGE;
	if (start >= end)
		return 0;
	if (!(area->flags & (SPACE_READ | SPACE_WRITE)))
		return -SPACE_EFAULT;
	if (guard && !locks && !guard_gives_way(trial, at))
		return -SPACE_EFAULT;
	if (area->flags & SPACE_WRITE) {
		area_written(trial, at);
		effect_add(trial, EFFECT_WRITE, start, end, 0);
		return 0;
	}
	effect_add(trial, EFFECT_READ, start, end, 0);
	return 0;
}

void lock_new(struct trial *trial, int at, uint32_t start, uint32_t end)
{
	trial->state.locked_vm += PAGES_OF(end - start);
	(void)populate(trial, at, start, end, true);
}
