/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of the area model share.
 */
#ifndef FUZZ_MODEL_AREA_MODEL_INTERNAL_H
#define FUZZ_MODEL_AREA_MODEL_INTERNAL_H

#include "fuzz/model/area_model.h"
#include "fuzz/model/frame_content.h"
#include "sim/ram.h"

#define AREA_FRAMES_MAX  32768u /* of all areas of a program: those of later ones are not known */
#define AREA_BLOCK_PAGES 32u    /* vm_map_ram() of so many are parts of a block */

struct area {
	enum area_state state;
	enum area_kind kind;
	uint32_t start;
	uint32_t pages;
	bool guard;
	bool read_only;
	uint32_t first_frame; /* in model.frames */
	uint32_t nr_frames;   /* pages, or 0: not known */
};

struct area_model {
	struct area_space space;
	struct area areas[AREA_MODEL_CALLS];
	uint16_t end; /* calls from here on have nothing */
	pfn_t frames[AREA_FRAMES_MAX];
	uint32_t nr_frames;
	uint64_t owned[RAM_MAX_FRAMES / 64]; /* a bit per frame: of a vmalloc() */
	uint32_t lazy_pages;
	bool rights; /* some were changed */
	bool hiding; /* addresses may be taken that are not known */
	bool arrays; /* … by the kernel's own areas */
	char complaint[192];
};

extern struct area_model area_model;

/* Bytes with the guard. */
static inline uint32_t area_bytes(const struct area *area)
{
	return (area->pages + area->guard) * PAGE_SIZE;
}

static inline uint64_t asked_bytes(const struct area_asked *asked)
{
	return ((uint64_t)asked->pages + asked->guard) * PAGE_SIZE;
}

/* The frame of page @page of @area. Requires: they are known. */
static inline pfn_t area_frame(const struct area *area, uint32_t page)
{
	return area_model.frames[area->first_frame + page];
}

/* Judge what the tables have for a new area, and keep its frames (area_model_pages.c). */
void area_judge_pages(uint16_t call, const struct area_asked *asked);

/* Is in frames of its own what was written there? And they are the kernel's again. */
void area_judge_content(uint16_t call);
void area_disown(uint16_t call);

#endif
