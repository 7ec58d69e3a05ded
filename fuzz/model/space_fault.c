/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What an access to one page comes to: no area, a stack that grows, rights, a page of zeros or one
 * of its own.
 */
#include "fuzz/model/space_internal.h"

/* ENTER with 31 levels of nesting reaches so far below the stack pointer. */
#define CUSHION (65536u + 32u * 4u)

/* May the stack have @size bytes, @grow pages more than before? Ensures: it is counted. */
static bool stack_accounted(struct trial *trial, const struct space_area *area, uint32_t size,
			    uint32_t grow)
{
	bool locked = (area->flags & SPACE_LOCKED) != 0;

	if (!account_may_expand(trial, grow) || size > account_limit(trial, SPACE_LIMIT_STACK))
		return false;
	if ((locked && !account_may_lock(trial, grow)) || !account_charge(trial, grow))
		return false;
	trial->state.total_vm += grow;
	trial->state.locked_vm += locked ? grow : 0;
	return true;
}

/* Let area @at begin at the page of @address. It is as good as written to in any case. */
static bool stack_grow(struct trial *trial, int at, uint32_t address)
{
	struct space_area *area = &trial->state.areas[at];
	uint32_t grow;

	address = PAGE_DOWN(address);
	area_written(trial, at);
	if (!account_low_address(trial, address))
		return false;
	grow = PAGES_OF(area->start - address);
	if (!stack_accounted(trial, area, area->end - address, grow))
		return false;
	area->start = address;
	area->pgoff -= grow;
	return true;
}

bool guard_gives_way(struct trial *trial, int at)
{
	const struct space_area *area = &trial->state.areas[at];
	bool abuts = at > 0 && area[-1].end == area->start;

	if (area->start == 0)
		return false;
	if (abuts)
		return (area[-1].flags & SPACE_GROWSDOWN) != 0;
	(void)stack_grow(trial, at, area->start - SPACE_PAGE);
	return true;
}

static enum page_state state_of(const struct page_map *pages, uint32_t address)
{
	const struct space_page *page =
		page_map_find((struct page_map *)(uintptr_t)pages, PAGES_OF(address));

	return page == NULL ? PAGE_UNTOUCHED : (enum page_state)page->state;
}

/* The page itself. Ensures: false: the guard of a stack, with something right below. */
static bool page_touch(struct trial *trial, const struct page_map *pages, int at, uint32_t address,
		       bool write)
{
	uint32_t page = PAGE_DOWN(address);
	enum page_state state = state_of(pages, page);
	const struct space_area *area = &trial->state.areas[at];

	if (state == PAGE_OWN || (state == PAGE_ZERO && !write))
		return true;
	if (state == PAGE_UNTOUCHED && (area->flags & SPACE_GROWSDOWN) && area->start == page &&
	    !guard_gives_way(trial, at))
		return false;
	if (write)
		area_written(trial, at);
	effect_add(trial, write ? EFFECT_WRITE : EFFECT_READ, page, page + SPACE_PAGE, 0);
	return true;
}

/* The area that has @address, perhaps since now. Ensures: NO_AREA: none has. */
static int area_for(struct trial *trial, uint32_t address, bool kernel)
{
	int at = area_find(&trial->state, address);
	const struct space_area *area = &trial->state.areas[at];

	if (address >= SPACE_TASK_SIZE || at == (int)trial->state.nr)
		return NO_AREA;
	if (area->start <= address)
		return at;
	if (!(area->flags & SPACE_GROWSDOWN))
		return NO_AREA;
	if (!kernel && address + CUSHION < trial->actor.sp)
		return NO_AREA;
	return stack_grow(trial, at, address) ? at : NO_AREA;
}

enum space_signal page_access(struct trial *trial, const struct page_map *pages, uint32_t address,
			      enum space_access access, bool kernel)
{
	bool write = access == SPACE_STORE || access == SPACE_STORE_OLD;
	int at = area_for(trial, address, kernel);
	uint32_t flags;

	if (at == NO_AREA)
		return SPACE_MAPERR;
	flags = trial->state.areas[at].flags;
	if (write && !(flags & SPACE_WRITE))
		return SPACE_ACCERR;
	if (!(flags & SPACE_RWX))
		return SPACE_ACCERR;
	if (!page_touch(trial, pages, at, address, write))
		return SPACE_BUS;
	/* 2.6.34 asks for that right only where the page is there */
	if (access == SPACE_FETCH && space_tunables.no_execute && !(flags & SPACE_EXEC))
		return SPACE_ACCERR;
	return SPACE_FINE;
}
