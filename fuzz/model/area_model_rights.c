/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Rights of pages: what a change is for, and what it must leave alone.
 *
 *   regions with pages of the change, by their addresses or in the direct map
 *     --change_begins()--> noted --change_ended()--> compared: only those pages, only that right
 */
#include <string.h>

#include "fuzz/model/area_model_internal.h"

#define model       area_model
#define REGIONS_MAX 8u /* the others are not looked at */

/* A change that is under way. */
static struct {
	uint32_t address, pages;
	uint32_t nr;
	uint32_t regions[REGIONS_MAX];
	uint8_t before[REGIONS_MAX][LINEAR_REGION_PAGES];
	uint8_t meant[REGIONS_MAX][LINEAR_REGION_PAGES]; /* the change is for this page */
} change;

static uint32_t region_bytes(void)
{
	return linear_region_pages(&model.space.root) * PAGE_SIZE;
}

/* The number of the region of @address, noted if it was not. Ensures: REGIONS_MAX: no room. */
static uint32_t region_of(uint32_t address)
{
	uint32_t start = address & ~(region_bytes() - 1), i = 0;

	while (i < change.nr && change.regions[i] != start)
		i++;
	if (i < change.nr || i == REGIONS_MAX)
		return i;
	change.nr++;
	change.regions[i] = start;
	linear_rights(&model.space.root, start, change.before[i]);
	memset(change.meant[i], 0, sizeof(change.meant[i]));
	return i;
}

static void page_is_meant(uint32_t address)
{
	uint32_t region = region_of(address);

	if (region < REGIONS_MAX)
		change.meant[region][address % region_bytes() / PAGE_SIZE] = 1;
}

/* Where the direct map has the frame behind @address. Ensures: 0: nowhere else. */
static uint32_t alias_of(uint32_t address)
{
	struct linear_page page;

	if (!area_model_in_space(address) || !linear_walk(&model.space.root, address, &page) ||
	    page.pfn >= model.space.kmap.highmem)
		return 0;
	return PAGE_OFFSET + (page.pfn << PAGE_SHIFT);
}

void area_model_change_begins(uint32_t address, uint32_t pages)
{
	change.nr = 0;
	for (uint32_t i = 0; i < pages; i++) {
		uint32_t page = (address & PAGE_MASK) + i * PAGE_SIZE, alias = alias_of(page);

		page_is_meant(page);
		if (alias != 0)
			page_is_meant(alias);
	}
}

static uint8_t bit_of(enum area_right right)
{
	static const uint8_t bits[] = {
		[AREA_RIGHT_WRITE] = LINEAR_WRITABLE,
		[AREA_RIGHT_EXECUTE] = LINEAR_EXECUTABLE,
		[AREA_RIGHT_CACHE] = LINEAR_CACHED,
		[AREA_RIGHT_LARGE] = 0,
	};

	return bits[right];
}

/* A change purges, too: pages of vmalloc space may be gone. */
static void judge_page_after(uint32_t address, uint8_t before, uint8_t after, uint8_t may_differ)
{
	if (((before ^ after) & ~may_differ) == 0 || (after == 0 && area_model_in_space(address)))
		return;
	area_model_complain("0x%x had rights 0x%x, and has 0x%x: that was not asked for", address,
			    before, after);
}

void area_model_change_ended(enum area_right right)
{
	uint8_t after[LINEAR_REGION_PAGES];

	for (uint32_t region = 0; region < change.nr; region++) {
		linear_rights(&model.space.root, change.regions[region], after);
		for (uint32_t i = 0; i < linear_region_pages(&model.space.root); i++)
			judge_page_after(change.regions[region] + i * PAGE_SIZE,
					 change.before[region][i], after[i],
					 change.meant[region][i] ? bit_of(right) : 0);
	}
}

/* ---- what is so now -------------------------------------------------------------------------- */

void area_model_rights_change(void)
{
	model.rights = true;
}

static bool has_right(const struct linear_page *page, enum area_right right)
{
	switch (right) {
	case AREA_RIGHT_WRITE:
		return page->writable;
	case AREA_RIGHT_EXECUTE:
		return !page->no_execute;
	case AREA_RIGHT_CACHE:
		return !page->not_cached;
	default:
		return page->large;
	}
}

static void judge_right(uint32_t address, enum area_right right, bool set)
{
	static const char *const names[] = {"to be written", "to be executed", "to be cached",
					    "to be large"};
	struct linear_page page;

	if (!linear_walk(&model.space.root, address, &page))
		area_model_complain("0x%x is not mapped any more", address);
	else if (has_right(&page, right) != set)
		area_model_complain("0x%x %s %s", address, set ? "has no right" : "has the right",
				    names[right]);
}

void area_model_has_right(uint32_t address, enum area_right right, bool set)
{
	uint32_t alias = alias_of(address);

	if (right == AREA_RIGHT_EXECUTE && !set)
		return; /* a CPU may not know of it */
	judge_right(address, right, set);
	if (alias != 0 && (right == AREA_RIGHT_WRITE || right == AREA_RIGHT_CACHE))
		judge_right(alias, right, set);
}

bool area_model_executable(uint32_t address)
{
	struct linear_page page;

	return !linear_walk(&model.space.root, address, &page) || !page.no_execute;
}
