/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The census's records and how they change.
 */
#include "core/page/page_census.h"

#include "core/base/zone.h"
#include "core/page/page_check.h"
#include "sim/ram.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct page_census page_census;

void census_found(enum census_finding what, const char *fmt, ...)
{
	struct census_found *found = &page_census.found[what];
	va_list args;

	if (found->failed)
		return;
	found->failed = true;
	va_start(args, fmt);
	vsnprintf(found->text, sizeof(found->text), fmt, args);
	va_end(args);
}

bool page_census_live(void)
{
	return page_census.live;
}

const char *census_zone_name(uint32_t zone_nr)
{
	static const char *const names[] = {"DMA", "Normal", "HighMem", "Movable"};
	static char text[4][24];
	static uint32_t turn;
	char *name = text[turn++ % 4];

	snprintf(name, sizeof(text[0]), zone_nr < MAX_NR_ZONES ? "%s" : "%s/%u",
		 names[zone_nr % MAX_NR_ZONES], zone_nr / MAX_NR_ZONES);
	return name;
}

void census_open(pfn_t pfn)
{
	struct page_census *census = &page_census;
	struct frame_record *record = &census->record[pfn];

	if (census_opened(pfn))
		return;
	census->change_at[pfn] = census->nr_changes;
	census->change[census->nr_changes++] = (struct frame_change){pfn, NODE_BAD, *record};
	census_differs(pfn);
}

static void list_count(uint32_t zone_nr, const struct frame_record *record, uint32_t by)
{
	struct zone_census *zone = &page_census.zone[zone_nr];
	bool free = record->kind == FRAME_FREE;

	zone->length[record->list] += by;
	if (free)
		zone->blocks[record->order] += by;
	page_census.touched[free ? PART_AREAS : PART_PAGESETS] |= 1u << zone_nr;
}

static void zone_count(pfn_t pfn, const struct frame_record *record, uint32_t by)
{
	struct zone_census *zone = &page_census.zone[page_census.place[pfn].zone];

	zone->kinds[record->kind] += by;
	if (record->list != LIST_NONE)
		list_count(page_census.place[pfn].zone, record, by);
	if (record->poisoned && record->kind != FRAME_HOLE && record->kind != FRAME_RESERVED)
		zone->poisoned += by;
}

void census_change(pfn_t pfn, const struct frame_record *fresh)
{
	struct frame_record *record = &page_census.record[pfn];

	census_open(pfn);
	if (record->kind != fresh->kind || record->list != fresh->list ||
	    record->poisoned != fresh->poisoned) {
		zone_count(pfn, record, UINT32_MAX);
		zone_count(pfn, fresh, 1);
	}
	*record = *fresh;
	record->differs = true;
	page_census.touched[PART_ANY] |= 1u << page_census.place[pfn].zone;
}

/* Neighbours mostly lie in one block: the last answer is tried first. */
pfn_t census_block_of(pfn_t pfn)
{
	pfn_t *last = &page_census.last_block;
	const struct frame_record *record = &page_census.record[*last];

	if (page_census.record[pfn].kind == FRAME_FREE)
		return pfn;
	if (record->kind == FRAME_FREE && pfn - *last < 1u << record->order)
		return *last;
	pfn = census_block_above(pfn, 0);
	if (pfn != PAGE_NONE)
		*last = pfn;
	return pfn;
}

pfn_t census_block_above(pfn_t pfn, uint32_t order)
{
	for (order++; order < MAX_ORDER; order++) {
		pfn_t head = pfn & ~((1u << order) - 1);
		const struct frame_record *record = &page_census.record[head];

		if (record->kind == FRAME_FREE && record->order >= order)
			return head;
	}
	return PAGE_NONE;
}

bool census_is_free(pfn_t pfn)
{
	return page_census.record[pfn].kind == FRAME_PAGESET || census_block_of(pfn) != PAGE_NONE;
}

void census_begin(bool full)
{
	struct page_census *census = &page_census;

	census->zones_differ |= census->touched[PART_ANY] | census->touched[PART_STATS];
	census->full = full;
	census->nr_changes = 0;
	census->last_old_block = UINT32_MAX;
	census->zones_allocated = 0;
	census->zones_retyped = 0;
	census->nr_retyped = 0;
	for (uint32_t what = 0; what < NR_FOUND; what++) {
		census->found[what].decided = 0;
		census->found[what].failed = false;
	}
	for (uint32_t part = 0; part < NR_PARTS; part++)
		census->touched[part] = full && part != PART_ANY ? CENSUS_ALL_ZONES : 0;
	memset(census->heads, full ? 0xff : 0, sizeof(census->heads));
}

void page_check_pardon(pfn_t pfn, uint32_t nr)
{
	for (pfn_t end = pfn + nr; pfn < end && pfn < page_census.nr_frames; pfn++) {
		census_differs(pfn);
		page_census.record[pfn].pardoned = true;
	}
}
