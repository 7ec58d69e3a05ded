/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The tables by call, and where areas may lie.
 */
#include "fuzz/model/area_model_internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct area_model area_model;

#define model area_model

void area_model_reset(const struct area_space *space)
{
	for (uint32_t i = 0; i < model.nr_frames; i++)
		if (model.frames[i] < RAM_MAX_FRAMES) /* a device's may be anywhere */
			model.owned[model.frames[i] / 64] = 0;
	memset(model.areas, 0, model.end * sizeof(model.areas[0]));
	model.space = *space;
	model.end = 0;
	model.nr_frames = 0;
	model.lazy_pages = 0;
	model.hiding = model.arrays = model.rights = false;
	model.complaint[0] = '\0';
	kmap_model_reset(&space->kmap);
	frame_content_reset();
}

const char *area_model_complaint(void)
{
	return model.complaint[0] ? model.complaint : NULL;
}

void area_model_complain(const char *fmt, ...)
{
	va_list args;

	if (model.complaint[0])
		return;
	va_start(args, fmt);
	vsnprintf(model.complaint, sizeof(model.complaint), fmt, args);
	va_end(args);
}

void area_model_hides(void)
{
	model.hiding = true;
}

void area_model_array_made(void)
{
	model.hiding = true;
	model.arrays = true;
}

bool area_model_hiding(void)
{
	return model.hiding;
}

bool area_model_has_arrays(void)
{
	return model.arrays;
}

bool area_model_in_space(uint32_t address)
{
	return address >= model.space.start && address < model.space.end;
}

/* ---- finding --------------------------------------------------------------------------------- */

static struct area_view view_of(uint16_t call, uint32_t address)
{
	const struct area *area = &model.areas[call];

	return (struct area_view){
		.state = area->state,
		.kind = area->kind,
		.call = call,
		.start = area->start,
		.pages = area->pages,
		.offset = address - area->start,
	};
}

/* The area of @state that has @address. Ensures: AREA_MODEL_NONE: none has. */
static uint16_t area_at(uint32_t address, enum area_state state)
{
	for (uint16_t i = 0; i < model.end; i++)
		if (model.areas[i].state == state &&
		    address - model.areas[i].start < area_bytes(&model.areas[i]))
			return i;
	return AREA_MODEL_NONE;
}

struct area_view area_model_at(uint32_t address)
{
	uint16_t call = area_at(address, AREA_LIVE);

	if (call == AREA_MODEL_NONE)
		call = area_at(address, AREA_LAZY);
	return call == AREA_MODEL_NONE ? (struct area_view){.state = AREA_NONE}
				       : view_of(call, address);
}

struct area_view area_model_of_call(uint16_t call)
{
	if (call >= model.end)
		return (struct area_view){.state = AREA_NONE};
	return view_of(call, model.areas[call].start);
}

uint16_t area_model_next(uint16_t after)
{
	uint16_t call = after == AREA_MODEL_NONE ? 0 : (uint16_t)(after + 1);

	while (call < model.end && model.areas[call].state != AREA_LIVE)
		call++;
	return call < model.end ? call : AREA_MODEL_NONE;
}

bool area_model_owns(pfn_t pfn)
{
	return pfn < RAM_MAX_FRAMES && (model.owned[pfn / 64] >> pfn % 64 & 1);
}

/* ---- holes ----------------------------------------------------------------------------------- */

/* Addresses that are taken, in order. */
struct taken {
	uint64_t start, end;
};

static uint32_t taken_gather(struct taken *taken, bool lazy_too)
{
	uint32_t nr = 0;

	for (uint16_t i = 0; i < model.end; i++) {
		const struct area *area = &model.areas[i];
		uint32_t at = nr;

		if (area->state != AREA_LIVE && !(lazy_too && area->state == AREA_LAZY))
			continue;
		for (; at > 0 && taken[at - 1].start > area->start; at--)
			taken[at] = taken[at - 1];
		taken[at].start = area->start;
		taken[at].end = (uint64_t)area->start + area_bytes(area);
		nr++;
	}
	return nr;
}

static uint64_t align_up(uint64_t at, uint64_t align)
{
	return (at + align - 1) / align * align;
}

/* The lowest address for @asked; a page stays free behind what lies before. 0: there is none. */
static uint32_t address_for(const struct area_asked *asked, bool lazy_too)
{
	struct taken taken[AREA_MODEL_CALLS];
	uint64_t size = asked_bytes(asked), at = align_up(model.space.start, asked->align);
	uint32_t nr = taken_gather(taken, lazy_too);

	for (uint32_t i = 0; i < nr && at + size > taken[i].start; i++)
		at = align_up(taken[i].end + PAGE_SIZE, asked->align);
	return at + size <= model.space.end ? (uint32_t)at : 0;
}

/* All that is lazily freed is gone. */
static void lazy_forget(void)
{
	for (uint16_t i = 0; i < model.end; i++)
		if (model.areas[i].state == AREA_LAZY)
			model.areas[i].state = AREA_NONE;
	model.lazy_pages = 0;
}

bool area_model_refused(const struct area_asked *asked)
{
	bool room = address_for(asked, false) != 0;

	if (!room)
		lazy_forget();
	return !room;
}

static void judge_lowest(uint16_t call, const struct area_asked *asked, uint32_t address)
{
	uint32_t kept = address_for(asked, true), purged = address_for(asked, false);

	if (model.hiding || address == kept)
		return;
	if (kept != 0 || address != purged)
		area_model_complain("call %u got 0x%x, the lowest address would be 0x%x", call,
				    address, kept != 0 ? kept : purged);
	lazy_forget();
}

static void judge_place(uint16_t call, const struct area_asked *asked, uint32_t address)
{
	uint64_t end = (uint64_t)address + asked_bytes(asked);

	if (address % PAGE_SIZE != 0 || address % asked->align != 0)
		area_model_complain("call %u got 0x%x, which is not aligned to 0x%x", call, address,
				    asked->align);
	if (address < model.space.start || end > model.space.end)
		area_model_complain("call %u got 0x%x, which is outside of vmalloc space", call,
				    address);
	for (uint16_t i = 0; i < model.end; i++) {
		const struct area *other = &model.areas[i];
		uint64_t other_end = (uint64_t)other->start + area_bytes(other);

		if (other->state == AREA_NONE || address >= other_end || end <= other->start)
			continue;
		if (other->state == AREA_LIVE)
			area_model_complain("call %u got 0x%x, which is in the area of call %u",
					    call, address, i);
		else
			lazy_forget(); /* somebody purged */
	}
}

/* ---- life ------------------------------------------------------------------------------------ */

static void area_enter(uint16_t call, const struct area_asked *asked, uint32_t address)
{
	struct area *area = &model.areas[call];

	assert(call < AREA_MODEL_CALLS);
	if (call >= model.end)
		model.end = (uint16_t)(call + 1);
	*area = (struct area){
		.state = AREA_LIVE,
		.kind = asked->kind,
		.start = address,
		.pages = asked->pages,
		.guard = asked->guard,
		.read_only = asked->read_only,
		.first_frame = model.nr_frames,
	};
}

void area_model_made(uint16_t call, const struct area_asked *asked, uint32_t address, bool alone)
{
	bool in_block = asked->kind == AREA_RAM && asked->pages <= AREA_BLOCK_PAGES;

	judge_place(call, asked, address);
	model.arrays |= asked->has_array;
	model.hiding |= asked->has_array || in_block || !alone;
	judge_lowest(call, asked, address);
	area_enter(call, asked, address);
	area_judge_pages(call, asked);
}

void area_model_freed(uint16_t call)
{
	struct area *area = &model.areas[call];

	area_judge_content(call);
	area_disown(call);
	area->state = AREA_LAZY;
	model.lazy_pages += area_bytes(area) / PAGE_SIZE;
	if (area->kind == AREA_RAM && area->pages <= AREA_BLOCK_PAGES)
		area->state =
			AREA_NONE; /* a part of a block: whose addresses it has, is its matter */
	else if (model.lazy_pages > model.space.lazy_pages)
		lazy_forget();
}

void area_model_purged(void)
{
	struct linear_page page;

	for (uint16_t i = 0; i < model.end; i++) {
		const struct area *area = &model.areas[i];

		for (uint32_t at = 0; area->state == AREA_LAZY && at < area->pages; at++)
			if (linear_walk(&model.space.root, area->start + at * PAGE_SIZE, &page) &&
			    !model.hiding)
				area_model_complain("0x%x of call %u is mapped after the purge",
						    area->start + at * PAGE_SIZE, i);
	}
	lazy_forget();
}
