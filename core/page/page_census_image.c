/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The census's memory, and the way to another image and back.
 *
 *   none --rebuild--> live, no image --save--> live on slot --changes--> differs --reset--> on slot
 *
 * Each image has records of its own to work on beside those that it keeps, so that going to another
 * one is a change of pointers. All of it is host memory: what a pass needs is of fixed capacity,
 * reserved once and committed as frames are touched; an image has what its machine needs.
 */
#include "core/page/page_census.h"

#include "core/page/page_check.h"
#include "sim/ram.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

/* The census as it was when the machine was imaged. */
struct census_image {
	bool kept;
	struct page_census census; /* its arrays are those that are worked on */
	struct frame_record *record;
	uint8_t *block_type;
	void *memory; /* holds all arrays */
	size_t bytes;
};

static struct census_image census_images[CENSUS_SLOTS];

static const struct frame_record no_record = {
	.next = NODE_BAD,
	.prev = NODE_BAD,
	.kind = FRAME_HOLE,
	.list = LIST_NONE,
};

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

/* The arrays of a machine without an image: capacity for the largest one. */
static void census_without_image(struct page_census *census)
{
	static struct frame_place *place;
	static struct lines_use *uses;
	static struct frame_record *record;
	static uint8_t *block_type;

	if (record == NULL) {
		place = host_reserve(RAM_MAX_FRAMES * sizeof(*place));
		uses = host_reserve(CENSUS_USES_MAX * sizeof(*uses));
		record = host_reserve(RAM_MAX_FRAMES * sizeof(*record));
		block_type = host_reserve(CENSUS_BLOCKS_MAX);
	}
	census->place = place;
	census->uses = uses;
	census->record = record;
	census->block_type = block_type;
}

/* What a pass needs. */
static void census_reserve(struct page_census *census)
{
	if (census->change != NULL)
		return;
	census->change_at = host_reserve(RAM_MAX_FRAMES * sizeof(*census->change_at));
	census->change = host_reserve(RAM_MAX_FRAMES * sizeof(*census->change));
	census->undo = host_reserve(RAM_MAX_FRAMES * sizeof(*census->undo));
	census->list_at = host_reserve(RAM_MAX_FRAMES);
	census->retyped = host_reserve(CENSUS_BLOCKS_MAX * sizeof(*census->retyped));
}

/* What the records are now, a reset shall lead back to. */
static void records_settle(struct page_census *census)
{
	for (uint32_t i = 0; i < census->nr_undo; i++)
		census->record[census->undo[i]].differs = false;
}

/* The records that changed, back to what the image keeps. */
static void records_undo(const struct census_image *image)
{
	for (uint32_t i = 0; i < page_census.nr_undo; i++) {
		pfn_t pfn = page_census.undo[i];

		page_census.record[pfn] = image->record[pfn];
	}
	memcpy(page_census.block_type, image->block_type, page_census.nr_blocks);
}

/* Zones whose sums differ from the image's, a bit each. */
static uint32_t census_differing_zones(void)
{
	return page_census.zones_differ | page_census.touched[PART_ANY] |
	       page_census.touched[PART_STATS];
}

/* Ensures: the image that the census works on, if any, is as it was kept; no pass was made. */
static void census_leave(void)
{
	if (page_census.slot < CENSUS_SLOTS && census_images[page_census.slot].kept)
		records_undo(&census_images[page_census.slot]);
	page_census.nr_undo = 0;
	page_census.nr_changes = 0;
	page_census.zones_differ = 0;
	memset(page_census.touched, 0, sizeof(page_census.touched));
}

static void census_rebuild(void)
{
	struct page_census *census = &page_census;

	census_leave();
	census_reserve(census);
	census_without_image(census);
	memset(census->zone, 0, sizeof(census->zone));
	memset(census->stat, 0, sizeof(census->stat));
	census->last_block = 0;
	census_geometry();
	for (pfn_t pfn = 0; pfn < census->nr_frames; pfn++)
		census->record[pfn] = no_record;
	census->live = true;
	census_take_full();
	records_settle(census);
	census->nr_undo = 0;
	census->slot = CENSUS_SLOTS;
}

/* ---- images ---------------------------------------------------------------------------------- */

/* Arrays for @census: what it works on, and what it keeps of that. */
static void image_allocate(struct census_image *image, const struct page_census *census)
{
	size_t frames = census->nr_frames;

	image->bytes = frames * (2 * sizeof(struct frame_record) + sizeof(struct frame_place)) +
		       census->nr_uses * sizeof(struct lines_use) + 2 * census->nr_blocks;
	image->memory = host_reserve(image->bytes);
	image->census.uses = image->memory; /* first: aligned like 8 bytes */
	image->record = (void *)(image->census.uses + census->nr_uses);
	image->census.record = image->record + frames;
	image->census.place = (void *)(image->census.record + frames);
	image->census.block_type = (void *)(image->census.place + frames);
	image->block_type = image->census.block_type + census->nr_blocks;
}

static void image_fill(struct census_image *image, const struct page_census *from)
{
	size_t records = from->nr_frames * sizeof(*from->record);

	memcpy(image->record, from->record, records);
	memcpy(image->census.record, from->record, records);
	memcpy(image->census.place, from->place, from->nr_frames * sizeof(*from->place));
	memcpy(image->census.uses, from->uses, from->nr_uses * sizeof(*from->uses));
	memcpy(image->block_type, from->block_type, from->nr_blocks);
	memcpy(image->census.block_type, from->block_type, from->nr_blocks);
}

/* What the sums of @zones were. */
static void zones_restore(const struct page_census *from, uint32_t zones)
{
	for (; zones != 0; zones &= zones - 1) {
		uint32_t zone_nr = (uint32_t)__builtin_ctz(zones);

		page_census.zone[zone_nr] = from->zone[zone_nr];
	}
	memcpy(page_census.stat, from->stat, sizeof(page_census.stat));
	memcpy(page_census.bad_pages, from->bad_pages, sizeof(page_census.bad_pages));
}

/* The machine of @from stands there as it was imaged, and so does its census. */
static void census_attach(const struct page_census *from)
{
	struct page_census *census = &page_census;

	census->live = true;
	census->slot = from->slot;
	census->nr_frames = from->nr_frames;
	census->nr_blocks = from->nr_blocks;
	census->place = from->place;
	census->uses = from->uses;
	census->nr_uses = from->nr_uses;
	census->record = from->record;
	census->block_type = from->block_type;
	census->last_block = 0;
	census->zones_spanned = from->zones_spanned;
	memcpy(census->map, from->map, sizeof(census->map));
	memcpy(census->pageset, from->pageset, sizeof(census->pageset));
	memcpy(census->first_block, from->first_block, sizeof(census->first_block));
	memcpy(census->zone_start, from->zone_start, sizeof(census->zone_start));
	zones_restore(from, CENSUS_ALL_ZONES);
}

static void census_save(uint32_t slot)
{
	struct census_image *image = &census_images[slot];
	struct census_image fresh = {.kept = true, .census = page_census};

	records_settle(&page_census);
	image_allocate(&fresh, &page_census);
	image_fill(&fresh, &page_census);
	census_leave();
	if (image->kept)
		munmap(image->memory, image->bytes);
	fresh.census.slot = slot;
	*image = fresh;
	census_attach(&image->census);
}

static void census_load(uint32_t slot)
{
	if (!census_images[slot].kept)
		return;
	census_leave();
	census_attach(&census_images[slot].census);
}

static void census_reset(void)
{
	uint32_t differ = census_differing_zones();

	if (page_census.slot >= CENSUS_SLOTS)
		return;
	census_leave();
	zones_restore(&census_images[page_census.slot].census, differ);
}

const struct check_memory page_census_memory = {
	.name = "pages",
	.rebuild = census_rebuild,
	.save = census_save,
	.load = census_load,
	.reset = census_reset,
};
