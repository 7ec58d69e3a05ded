/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What is behind the addresses: pages, their rights, their content through any address.
 */
#include "fuzz/model/area_model_internal.h"
#include "fuzz/model/look.h"
#include "fuzz/model/page_model.h"

#define model area_model

#define WORDS (PAGE_SIZE / 4)

/* ---- a new area ------------------------------------------------------------------------------ */

static void judge_rights(uint32_t va, const struct area_asked *asked,
			 const struct linear_page *page)
{
	if (page->writable == asked->read_only || page->user || page->large)
		area_model_complain("0x%x is mapped with the wrong rights", va);
	if (page->not_cached != asked->not_cached)
		area_model_complain("0x%x is %scached", va, page->not_cached ? "not " : "");
}

/* A frame that the kernel took for the area. */
static void judge_own_frame(uint32_t va, const struct area_asked *asked, pfn_t pfn)
{
	struct page_model_view view = page_model_query(pfn);

	if (!view.ram || view.kept)
		area_model_complain("0x%x has frame 0x%x, which is not to be given out", va, pfn);
	else if (view.owned)
		area_model_complain("0x%x has frame 0x%x, which call %u has", va, pfn, view.call);
	else if (area_model_owns(pfn))
		area_model_complain("0x%x has frame 0x%x, which is somebody's already", va, pfn);
	else if (asked->lowmem && kmap_model_is_high(pfn))
		area_model_complain("0x%x has frame 0x%x, which is of highmem", va, pfn);
}

static bool frame_is_zero(pfn_t pfn)
{
	uint32_t words[WORDS];

	frame_look(pfn, words);
	for (uint32_t i = 0; i < WORDS; i++)
		if (words[i] != 0)
			return false;
	return true;
}

static pfn_t frame_asked(const struct area_asked *asked, uint32_t index)
{
	return asked->frames != NULL ? asked->frames[index] : asked->first_frame + index;
}

static void frame_keep(const struct area *area, uint32_t index, pfn_t pfn)
{
	if (area->nr_frames == 0)
		return;
	model.frames[area->first_frame + index] = pfn;
	if (area->kind == AREA_VMALLOC)
		model.owned[pfn / 64] |= UINT64_C(1) << pfn % 64;
}

static void judge_page(const struct area *area, const struct area_asked *asked, uint32_t index)
{
	uint32_t va = area->start + index * PAGE_SIZE;
	struct linear_page page;

	if (!linear_walk(&model.space.root, va, &page)) {
		area_model_complain("0x%x is not mapped", va);
		return;
	}
	judge_rights(va, asked, &page);
	if (asked->own)
		judge_own_frame(va, asked, page.pfn);
	else if (frame_asked(asked, index) != page.pfn)
		area_model_complain("0x%x has frame 0x%x, it must be 0x%x", va, page.pfn,
				    frame_asked(asked, index));
	frame_keep(area, index, page.pfn);
	if (asked->zeroed && !area_model_complaint() && !frame_is_zero(page.pfn))
		area_model_complain("0x%x was asked for zeroed, and is not", va);
	if (asked->zeroed && area->pages <= 16)
		frame_content_fill(page.pfn, 0);
}

void area_judge_pages(uint16_t call, const struct area_asked *asked)
{
	struct area *area = &model.areas[call];
	struct linear_page page;

	if (area->pages <= AREA_FRAMES_MAX - model.nr_frames) {
		area->nr_frames = area->pages;
		model.nr_frames += area->pages;
	}
	for (uint32_t i = 0; i < area->pages && !area_model_complaint(); i++)
		judge_page(area, asked, i);
	if (area->guard &&
	    linear_walk(&model.space.root, area->start + area->pages * PAGE_SIZE, &page))
		area_model_complain("the guard behind the area of call %u is mapped", call);
}

/* ---- an area that goes ----------------------------------------------------------------------- */

static void judge_frame(pfn_t pfn)
{
	uint32_t at;
	uint8_t must;

	if (!frame_content_kept(pfn, &at, &must))
		area_model_complain("frame 0x%x: byte 0x%x is no longer 0x%x", pfn, at, must);
}

void area_judge_content(uint16_t call)
{
	const struct area *area = &model.areas[call];

	for (uint32_t i = 0; i < area->nr_frames; i++) {
		pfn_t pfn = area_frame(area, i);

		if (area->kind != AREA_VMALLOC)
			continue;
		if (page_model_query(pfn).owned)
			area_model_complain("frame 0x%x of the area of call %u was given out again",
					    pfn, call);
		judge_frame(pfn);
	}
}

void area_disown(uint16_t call)
{
	const struct area *area = &model.areas[call];

	for (uint32_t i = 0; i < area->nr_frames && area->kind == AREA_VMALLOC; i++) {
		pfn_t pfn = area_frame(area, i);

		model.owned[pfn / 64] &= ~(UINT64_C(1) << pfn % 64);
		frame_content_forget(pfn);
	}
}

void area_model_verify_all(void)
{
	for (uint16_t i = 0; i < model.end; i++)
		if (model.areas[i].state == AREA_LIVE)
			area_judge_content(i);
}

/* ---- accesses -------------------------------------------------------------------------------- */

static enum area_page page_of_area(uint32_t address, pfn_t *pfn)
{
	struct area_view view = area_model_at(address);
	const struct area *area = &model.areas[view.call];
	uint32_t index = view.offset / PAGE_SIZE;

	if (view.state != AREA_LIVE)
		return AREA_PAGE_UNKNOWN;
	if (index >= area->pages)
		return AREA_PAGE_ABSENT; /* the guard */
	if (area->nr_frames == 0)
		return AREA_PAGE_UNKNOWN;
	*pfn = area_frame(area, index);
	return area->read_only ? AREA_PAGE_READ_ONLY : AREA_PAGE_MAPPED;
}

/* What the tables say of a page that must be there, if rights were changed. */
static enum area_page rights_now(uint32_t address, enum area_page otherwise)
{
	struct linear_page page;

	if (!model.rights || otherwise == AREA_PAGE_UNKNOWN || otherwise == AREA_PAGE_ABSENT)
		return otherwise;
	if (!linear_walk(&model.space.root, address, &page))
		return AREA_PAGE_ABSENT;
	return page.writable ? AREA_PAGE_MAPPED : AREA_PAGE_READ_ONLY;
}

enum area_page area_model_page(uint32_t address, pfn_t *pfn)
{
	uint64_t lowmem = (uint64_t)model.space.kmap.highmem << PAGE_SHIFT;

	if (area_model_in_space(address))
		return rights_now(address, page_of_area(address, pfn));
	if (kmap_model_frame(address, pfn))
		return AREA_PAGE_MAPPED;
	if (address < PAGE_OFFSET || address - PAGE_OFFSET >= lowmem)
		return AREA_PAGE_UNKNOWN;
	*pfn = (address - PAGE_OFFSET) >> PAGE_SHIFT;
	return rights_now(address, AREA_PAGE_MAPPED);
}

enum area_page area_model_page_now(uint32_t address)
{
	struct linear_page page;
	pfn_t pfn;
	enum area_page known = area_model_page(address, &pfn);

	if (known != AREA_PAGE_UNKNOWN)
		return known;
	if (!linear_walk(&model.space.root, address, &page))
		return AREA_PAGE_ABSENT;
	return page.writable ? AREA_PAGE_MAPPED : AREA_PAGE_READ_ONLY;
}

/* The part of [address, address + size) that lies in one page. */
static uint32_t part_of(uint32_t address, uint32_t size)
{
	uint32_t left = PAGE_SIZE - address % PAGE_SIZE;

	return size < left ? size : left;
}

static void part_loaded(uint32_t address, const uint8_t *bytes, uint32_t size)
{
	uint32_t at;
	uint8_t must;
	pfn_t pfn;

	if (area_model_page(address, &pfn) == AREA_PAGE_UNKNOWN)
		return;
	if (!frame_content_holds(pfn, address % PAGE_SIZE, bytes, size, &at, &must))
		area_model_complain("0x%x: byte 0x%x of frame 0x%x was written as 0x%x, and read "
				    "as 0x%x",
				    address, at, pfn, must, bytes[at - address % PAGE_SIZE]);
}

void area_model_loaded(uint32_t address, uint32_t size, uint64_t value)
{
	uint8_t bytes[8];

	for (uint32_t i = 0; i < size; i++)
		bytes[i] = (uint8_t)(value >> 8 * i);
	for (uint32_t done = 0, part; done < size; done += part) {
		part = part_of(address + done, size - done);
		part_loaded(address + done, bytes + done, part);
	}
}

/* What the page model knows of the frame is known of its bytes, from now on. */
static void content_adopt(pfn_t pfn)
{
	struct page_model_view view = page_model_query(pfn);

	if (!frame_content_followed(pfn) && view.owned && view.content == CONTENT_PATTERN)
		frame_content_fill(pfn, view.pattern);
}

void area_model_stored(uint32_t address, uint32_t size, uint64_t value)
{
	uint8_t bytes[8];
	pfn_t pfn;

	for (uint32_t i = 0; i < size; i++)
		bytes[i] = (uint8_t)(value >> 8 * i);
	for (uint32_t done = 0, part; done < size; done += part) {
		part = part_of(address + done, size - done);
		if (area_model_page(address + done, &pfn) == AREA_PAGE_UNKNOWN)
			continue;
		content_adopt(pfn);
		frame_content_store(pfn, (address + done) % PAGE_SIZE, bytes + done, part);
	}
}

void area_model_checked(uint32_t address, uint32_t word, uint32_t differing)
{
	pfn_t pfn;

	if (area_model_page(address, &pfn) != AREA_PAGE_UNKNOWN)
		area_model_frame_checked(pfn, word, differing);
}

void area_model_frame_checked(pfn_t pfn, uint32_t word, uint32_t differing)
{
	uint32_t at, words[WORDS];
	uint8_t must;

	for (uint32_t i = 0; i < WORDS; i++)
		words[i] = word;
	if (differing == 0 &&
	    !frame_content_holds(pfn, 0, (const uint8_t *)words, PAGE_SIZE, &at, &must))
		area_model_complain("byte 0x%x of frame 0x%x was written as 0x%x, and reads as if "
				    "all were 0x%x",
				    at, pfn, must, word);
	if (page_model_query(pfn).owned)
		page_model_checked(pfn, word, differing);
}

uint32_t area_model_slot_of(pfn_t pfn, uint32_t from)
{
	const struct kmap_space *kmap = &model.space.kmap;
	uint32_t bytes = kmap->end - kmap->start;
	struct linear_page page;

	for (uint32_t at = 0; at < bytes; at += PAGE_SIZE) {
		uint32_t address = kmap->start + (from - kmap->start + at) % bytes;

		if (linear_walk(&model.space.root, address, &page) && page.pfn == pfn)
			return address;
	}
	return 0;
}
