/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * mmap, munmap, brk: areas come and go.
 */
#include "fuzz/model/space_internal.h"

#define MAP_SHARED_     0x01u
#define MAP_PRIVATE_    0x02u
#define MAP_TYPE_       0x0fu
#define MAP_FIXED_      0x10u
#define MAP_ANONYMOUS_  0x20u
#define MAP_GROWSDOWN_  0x100u
#define MAP_LOCKED_     0x2000u
#define MAP_NORESERVE_  0x4000u
#define MAP_POPULATE_   0x8000u
#define MAP_NONBLOCK_   0x10000u
#define MAP_HUGETLB_    0x40000u
#define CHARGE_IS_EXACT 2u /* mode of memory where MAP_NORESERVE is not honoured */

/* ---- munmap ---------------------------------------------------------------------------------- */

/* Cut at both ends. Ensures: *first is the first area that goes. */
static int32_t cut_out(struct trial *trial, uint32_t start, uint32_t end, int *first)
{
	struct space_state *state = &trial->state;
	int at = *first, last;

	if (start > state->areas[at].start) {
		if (end < state->areas[at].end && state->nr >= space_tunables.max_map_count)
			return -SPACE_ENOMEM;
		if (area_split(trial, at, start, false) < 0)
			return -SPACE_ENOMEM;
		*first = at + 1;
	}
	last = area_find(state, end);
	if (last < (int)state->nr && end > state->areas[last].start)
		return area_split(trial, last, end, false);
	return 0;
}

static void area_drop(struct trial *trial, int at)
{
	struct space_state *state = &trial->state;
	const struct space_area *area = &state->areas[at];
	uint32_t pages = area_pages(area);

	if (area->flags & SPACE_LOCKED)
		state->locked_vm -= pages;
	if (area->flags & SPACE_ACCOUNT)
		trial->committed -= (int32_t)pages;
	state->total_vm -= pages;
	effect_add(trial, EFFECT_ZAP, area->start, area->end, 0);
	area_remove(state, at);
}

int32_t areas_unmap(struct trial *trial, uint32_t start, uint32_t len)
{
	struct space_state *state = &trial->state;
	int first;

	if (IN_PAGE(start) || start > SPACE_TASK_SIZE || len > SPACE_TASK_SIZE - start)
		return -SPACE_EINVAL;
	len = PAGE_UP(len);
	if (len == 0)
		return -SPACE_EINVAL;
	first = area_find(state, start);
	if (first == (int)state->nr || state->areas[first].start >= start + len)
		return 0;
	if (cut_out(trial, start, start + len, &first) < 0)
		return -SPACE_ENOMEM;
	while (first < (int)state->nr && state->areas[first].start < start + len)
		area_drop(trial, first);
	search_unmapped(state, first - 1);
	return 0;
}

int64_t call_munmap(struct trial *trial, const uint32_t *args)
{
	return areas_unmap(trial, args[0], args[1]);
}

/* ---- a new range ----------------------------------------------------------------------------- */

/*
 * [start, end) with @flags, joined to a neighbour or as an area of its own; counted.
 *
 * Ensures: its area; NO_AREA: the model has no room.
 */
static int range_add(struct trial *trial, uint32_t start, uint32_t end, uint32_t flags)
{
	struct space_state *state = &trial->state;
	struct area_wish wish = {start, end, flags, 0, PAGES_OF(start)};
	struct space_area area = {
		.start = start, .end = end, .flags = flags, .pgoff = PAGES_OF(start)};
	int behind = area_find(state, start);
	int at = area_merge(state, behind - 1, &wish);

	if (at == NO_AREA && area_insert(trial, behind, &area))
		at = behind;
	state->total_vm += PAGES_OF(end - start);
	return at;
}

static void range_settle(struct trial *trial, int at, uint32_t start, uint32_t end, bool fault_in)
{
	if (at == NO_AREA)
		return;
	if (trial->state.areas[at].flags & SPACE_LOCKED)
		lock_new(trial, at, start, end);
	else if (fault_in)
		(void)populate(trial, at, start, end, false);
}

/* What was there goes first, whatever comes of it. */
static bool range_clear(struct trial *trial, uint32_t start, uint32_t end)
{
	return !area_any(&trial->state, start, end) || areas_unmap(trial, start, end - start) == 0;
}

/* ---- mmap ------------------------------------------------------------------------------------ */

static uint32_t hint_rounded(uint32_t addr)
{
	addr = PAGE_DOWN(addr);
	if (addr != 0 && addr < space_tunables.mmap_min_addr)
		return PAGE_UP(space_tunables.mmap_min_addr);
	return addr;
}

static uint32_t flags_asked(const struct trial *trial, uint32_t prot, uint32_t flags)
{
	uint32_t given = (prot & SPACE_RWX) | trial->state.def_flags | SPACE_MAY_RWX;

	if ((prot & SPACE_READ) && (trial->actor.personality & SPACE_READ_IMPLIES_EXEC))
		given |= SPACE_EXEC;
	if (flags & MAP_GROWSDOWN_)
		given |= SPACE_GROWSDOWN;
	if (flags & MAP_LOCKED_)
		given |= SPACE_LOCKED;
	return given;
}

/* The new area, where a place has been found. */
static int64_t region_map(struct trial *trial, uint32_t addr, uint32_t len, uint32_t flags,
			  uint32_t area_flags)
{
	uint32_t mode = trial->memory.mode, accounted;

	if (!range_clear(trial, addr, addr + len) || !account_may_expand(trial, PAGES_OF(len)))
		return -SPACE_ENOMEM;
	if ((flags & MAP_NORESERVE_) && mode != CHARGE_IS_EXACT)
		area_flags |= SPACE_NORESERVE;
	if ((flags & MAP_TYPE_) == MAP_SHARED_)
		return -SPACE_ENODEV;
	accounted = area_flags & (SPACE_NORESERVE | SPACE_WRITE);
	if (accounted == SPACE_WRITE) {
		if (!account_charge(trial, PAGES_OF(len)))
			return -SPACE_ENOMEM;
		area_flags |= SPACE_ACCOUNT;
	}
	range_settle(trial, range_add(trial, addr, addr + len, area_flags), addr, addr + len,
		     (flags & (MAP_POPULATE_ | MAP_NONBLOCK_)) == MAP_POPULATE_);
	return addr;
}

static int64_t pages_map(struct trial *trial, const uint32_t *args, uint32_t pgoff)
{
	uint32_t addr = args[0], len = PAGE_UP(args[1]), flags = args[3], area_flags;
	int64_t found;

	if (args[1] == 0)
		return -SPACE_EINVAL;
	if (!(flags & MAP_FIXED_))
		addr = hint_rounded(addr);
	if (len == 0)
		return -SPACE_ENOMEM;
	if (pgoff + PAGES_OF(len) < pgoff)
		return -SPACE_EOVERFLOW;
	if (trial->state.nr > space_tunables.max_map_count)
		return -SPACE_ENOMEM;
	found = search_address(&trial->state, addr, len, flags & MAP_FIXED_);
	if (found < 0)
		return found;
	area_flags = flags_asked(trial, args[2], flags);
	if ((flags & MAP_LOCKED_) && !account_can_lock(trial))
		return -SPACE_EPERM;
	if ((area_flags & SPACE_LOCKED) && !account_may_lock(trial, PAGES_OF(len)))
		return -SPACE_EAGAIN;
	if ((flags & MAP_TYPE_) != MAP_SHARED_ && (flags & MAP_TYPE_) != MAP_PRIVATE_)
		return -SPACE_EINVAL;
	if (!account_low_address(trial, (uint32_t)found))
		return -SPACE_EPERM;
	return region_map(trial, (uint32_t)found, len, flags, area_flags);
}

int64_t call_mmap2(struct trial *trial, const uint32_t *args)
{
	if (!(args[3] & MAP_ANONYMOUS_))
		return (args[3] & MAP_HUGETLB_) ? -SPACE_EINVAL : -SPACE_EBADF;
	if (args[3] & MAP_HUGETLB_)
		return -SPACE_ENOSYS;
	return pages_map(trial, args, args[5]);
}

int64_t call_mmap(struct trial *trial, const uint32_t *args)
{
	uint32_t in_pages[6] = {args[0], args[1], args[2], args[3], args[4], PAGES_OF(args[5])};

	return IN_PAGE(args[5]) ? -SPACE_EINVAL : call_mmap2(trial, in_pages);
}

/* ---- brk ------------------------------------------------------------------------------------- */

/* Ensures: false: the heap stays as it is, but for what lay in its way. */
static bool heap_grow(struct trial *trial, uint32_t addr, uint32_t len)
{
	uint32_t flags =
		SPACE_READ | SPACE_WRITE | SPACE_MAY_RWX | SPACE_ACCOUNT | trial->state.def_flags;

	if (trial->actor.personality & SPACE_READ_IMPLIES_EXEC)
		flags |= SPACE_EXEC;
	if (!account_low_address(trial, addr) || search_address(&trial->state, addr, len, true) < 0)
		return false;
	if ((flags & SPACE_LOCKED) && !account_may_lock(trial, PAGES_OF(len)))
		return false;
	if (!range_clear(trial, addr, addr + len) || !account_may_expand(trial, PAGES_OF(len)) ||
	    trial->state.nr > space_tunables.max_map_count || !account_charge(trial, PAGES_OF(len)))
		return false;
	range_settle(trial, range_add(trial, addr, addr + len, flags), addr, addr + len, false);
	return true;
}

static bool heap_set(struct trial *trial, uint32_t to)
{
	struct space_state *state = &trial->state;
	const struct space_layout *layout = &state->layout;
	uint32_t limit = account_limit(trial, SPACE_LIMIT_DATA);
	uint32_t lowest = space_tunables.compat_brk ? layout->end_code : layout->start_brk;
	uint32_t from_page = PAGE_UP(state->brk), to_page = PAGE_UP(to);
	int above;

	if (to < lowest)
		return false;
	if (limit < SPACE_INFINITY &&
	    to - layout->start_brk + (layout->end_data - layout->start_data) > limit)
		return false;
	if (from_page == to_page)
		return true;
	if (to <= state->brk)
		return areas_unmap(trial, to_page, from_page - to_page) == 0;
	above = area_find(state, from_page);
	if (above < (int)state->nr && to_page + SPACE_PAGE > state->areas[above].start)
		return false;
	return heap_grow(trial, from_page, to_page - from_page);
}

int64_t call_brk(struct trial *trial, const uint32_t *args)
{
	if (heap_set(trial, args[0]))
		trial->state.brk = args[0];
	return trial->state.brk;
}
