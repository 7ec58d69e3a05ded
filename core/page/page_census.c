/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The census's memory: records and how they change, and the way to another image and back.
 *
 *   none --rebuild--> live, no image --save--> live on slot --changes--> differs --reset--> on slot
 *
 * All of it is host memory of fixed capacity, reserved once and committed as frames are touched.
 */
#include "core/page/page_census.h"

#include "core/base/zone.h"
#include "core/page/page_check.h"
#include "sim/ram.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* The census as it was when the machine was imaged. */
struct census_image {
	bool kept;
	struct page_census census; /* its arrays are the copies below */
	void *memory;
	size_t bytes;
};

struct page_census page_census;
static struct census_image census_images[CENSUS_SLOTS];

static void *host_reserve(size_t bytes)
{
	void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (p == MAP_FAILED) {
		perror("mmfuzz: no memory for the census of pages");
		exit(2);
	}
	return p;
}

/* Capacity for the largest machine, committed as it is used. */
static void census_reserve(struct page_census *census)
{
	if (census->record != NULL)
		return;
	census->place = host_reserve(RAM_MAX_FRAMES * sizeof(*census->place));
	census->record = host_reserve(RAM_MAX_FRAMES * sizeof(*census->record));
	census->change_at = host_reserve(RAM_MAX_FRAMES * sizeof(*census->change_at));
	census->change = host_reserve(RAM_MAX_FRAMES * sizeof(*census->change));
	census->undo = host_reserve(RAM_MAX_FRAMES * sizeof(*census->undo));
	census->list_at = host_reserve(RAM_MAX_FRAMES);
	census->block_type = host_reserve(CENSUS_BLOCKS_MAX);
	census->retyped = host_reserve(CENSUS_BLOCKS_MAX * sizeof(*census->retyped));
}

void census_found(enum census_finding what, const char *fmt, ...)
{
	struct finding_note *note = &page_census.found[what];
	va_list args;

	if (note->failed)
		return;
	note->failed = true;
	va_start(args, fmt);
	vsnprintf(note->text, sizeof(note->text), fmt, args);
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

bool census_opened(pfn_t pfn)
{
	uint32_t at = page_census.change_at[pfn];

	return at < page_census.nr_changes && page_census.change[at].pfn == pfn;
}

const struct frame_record *census_old(pfn_t pfn)
{
	if (census_opened(pfn))
		return &page_census.change[page_census.change_at[pfn]].old;
	return &page_census.record[pfn];
}

void census_open(pfn_t pfn)
{
	struct page_census *census = &page_census;
	struct frame_record *record = &census->record[pfn];

	if (census_opened(pfn))
		return;
	census->change_at[pfn] = census->nr_changes;
	census->change[census->nr_changes++] = (struct frame_change){.pfn = pfn, .old = *record};
	if (!record->differs) {
		record->differs = true;
		census->undo[census->nr_undo++] = pfn;
	}
}

static void zone_count(pfn_t pfn, const struct frame_record *record, uint32_t by)
{
	struct zone_census *zone = &page_census.zone[page_census.place[pfn].zone];

	zone->kinds[record->kind] += by;
	if (record->list != LIST_NONE)
		zone->length[record->list] += by;
	if (record->poisoned && record->kind != FRAME_HOLE && record->kind != FRAME_RESERVED)
		zone->poisoned += by;
}

void census_change(pfn_t pfn, const struct frame_record *fresh)
{
	struct frame_record *record = &page_census.record[pfn];

	census_open(pfn);
	zone_count(pfn, record, UINT32_MAX);
	zone_count(pfn, fresh, 1);
	*record = *fresh;
	record->differs = true;
	page_census.zones_touched |= 1u << page_census.place[pfn].zone;
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
	page_census.full = full;
	page_census.nr_changes = 0;
	page_census.zones_touched = 0;
	page_census.zones_allocated = 0;
	page_census.zones_retyped = 0;
	page_census.nr_retyped = 0;
	for (uint32_t what = 0; what < NR_FOUND; what++) {
		page_census.found[what].decided = 0;
		page_census.found[what].failed = false;
	}
}

static const struct frame_record no_record = {
	.next = NODE_BAD,
	.prev = NODE_BAD,
	.kind = FRAME_HOLE,
	.list = LIST_NONE,
};

/* ---- images ---------------------------------------------------------------------------------- */

static void census_rebuild(void)
{
	struct page_census *census = &page_census;

	census_reserve(census);
	memset(census->zone, 0, sizeof(census->zone));
	census->nr_undo = 0;
	census->nr_changes = 0;
	census_geometry();
	for (pfn_t pfn = 0; pfn < census->nr_frames; pfn++)
		census->record[pfn] = no_record;
	census->live = true;
	census_take_full();
	for (uint32_t i = 0; i < census->nr_undo; i++)
		census->record[census->undo[i]].differs = false;
	census->nr_undo = 0;
	census->whole_differs = true;
}

static size_t image_bytes(const struct page_census *census)
{
	return census->nr_frames * (sizeof(*census->place) + sizeof(*census->record)) +
	       census->nr_blocks;
}

/* Copy the arrays that an image keeps, either way. */
static void census_copy_arrays(struct page_census *to, const struct page_census *from)
{
	memcpy(to->place, from->place, from->nr_frames * sizeof(*from->place));
	memcpy(to->record, from->record, from->nr_frames * sizeof(*from->record));
	memcpy(to->block_type, from->block_type, from->nr_blocks);
}

static void census_save(uint32_t slot)
{
	struct census_image *image = &census_images[slot];
	struct page_census *census = &page_census;

	for (uint32_t i = 0; i < census->nr_undo; i++)
		census->record[census->undo[i]].differs = false;
	census->nr_undo = 0;
	census->whole_differs = false;
	census->slot = slot;
	if (image->kept)
		munmap(image->memory, image->bytes);
	image->bytes = image_bytes(census) + PAGE_SIZE;
	image->memory = host_reserve(image->bytes);
	image->census = *census;
	image->census.record = image->memory;
	image->census.place = (void *)(image->census.record + census->nr_frames);
	image->census.block_type = (void *)(image->census.place + census->nr_frames);
	census_copy_arrays(&image->census, census);
	image->kept = true;
}

/* Everything but the arrays, which stay where they are. */
static void census_restore_sums(const struct page_census *from)
{
	struct page_census *census = &page_census;

	census->live = true;
	census->slot = from->slot;
	census->nr_frames = from->nr_frames;
	census->nr_blocks = from->nr_blocks;
	memcpy(census->pageset, from->pageset, sizeof(census->pageset));
	memcpy(census->zone, from->zone, sizeof(census->zone));
	memcpy(census->first_block, from->first_block, sizeof(census->first_block));
	memcpy(census->bad_pages, from->bad_pages, sizeof(census->bad_pages));
	memcpy(census->block_type, from->block_type, from->nr_blocks);
	census->nr_undo = 0;
	census->nr_changes = 0;
	census->whole_differs = false;
}

static void census_load(uint32_t slot)
{
	struct census_image *image = &census_images[slot];

	if (!image->kept)
		return;
	census_reserve(&page_census);
	census_copy_arrays(&page_census, &image->census);
	census_restore_sums(&image->census);
}

static void census_reset(void)
{
	struct page_census *census = &page_census;
	const struct census_image *image = &census_images[census->slot];

	if (!image->kept)
		return;
	if (census->whole_differs) {
		census_load(census->slot);
		return;
	}
	for (uint32_t i = 0; i < census->nr_undo; i++) {
		pfn_t pfn = census->undo[i];

		census->record[pfn] = image->census.record[pfn];
	}
	census_restore_sums(&image->census);
}

void page_check_pardon(pfn_t pfn, uint32_t nr)
{
	for (pfn_t end = pfn + nr; pfn < end && pfn < page_census.nr_frames; pfn++) {
		struct frame_record *record = &page_census.record[pfn];

		if (!record->differs) {
			record->differs = true;
			page_census.undo[page_census.nr_undo++] = pfn;
		}
		record->pardoned = true;
	}
}

const struct check_memory page_census_memory = {
	.name = "pages",
	.rebuild = census_rebuild,
	.save = census_save,
	.load = census_load,
	.reset = census_reset,
};
