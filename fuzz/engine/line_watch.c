/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The lines that are watched, a bit each, by frame of the direct map and by room.
 */
#include "fuzz/engine/line_watch.h"
#include "fuzz/engine/boot_cache.h"
#include "sim/look.h"
#include "sim/mark.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define FRAMES_MAX                                                                                 \
	((pfn_t)(UINT64_C(1) << (30 - PAGE_SHIFT))) /* the direct map has 1 GiB at most */
#define WATCHES       (BOOT_CACHE_ENTRIES + 1)
#define WITHOUT_IMAGE BOOT_CACHE_ENTRIES
#define ALL_ROOMS     ((1u << LINE_WATCH_ROOMS) - 1)

struct watched {
	uint64_t any;
	uint64_t lines[LINE_WATCH_ROOMS];
};

/* One for each image, one for the machine that has none. */
static struct watch {
	struct watched *frames; /* FRAMES_MAX, committed as frames are asked about */
	pfn_t end;              /* nothing is watched from there on, */
	uint32_t beyond;        /* but that frames behind FRAMES_MAX are, by these rooms */
} watches[WATCHES];

static struct watch *now; /* NULL: nobody listened yet */
static uint32_t hearing;  /* the room that is listened to */
static uint32_t tasks;    /* that there were when all rooms were listened to */

static void watch_clear(struct watch *watch)
{
	if (!watch->frames)
		watch->frames =
			mmap(NULL, FRAMES_MAX * sizeof(watch->frames[0]), PROT_READ | PROT_WRITE,
			     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (watch->frames == MAP_FAILED) {
		perror("mmfuzz: no memory for the lines that checks watch");
		exit(2);
	}
	memset(watch->frames, 0, watch->end * sizeof(watch->frames[0]));
	watch->end = 0;
	watch->beyond = 0;
}

static void hear(pfn_t pfn, uint64_t lines)
{
	if (pfn >= FRAMES_MAX) {
		now->beyond |= 1u << hearing;
		return;
	}
	now->frames[pfn].lines[hearing] |= lines;
	now->frames[pfn].any |= lines;
	if (pfn >= now->end)
		now->end = pfn + 1;
}

void line_watch_listen(uint32_t room, const struct check *rows, uint32_t nr)
{
	assert(room < LINE_WATCH_ROOMS);
	hearing = room;
	check_listen(rows, nr, hear);
}

/* Whose are the lines? */
static uint32_t rooms_of(const struct watched *frame, uint64_t lines)
{
	uint32_t rooms = 0;

	for (uint32_t room = 0; room < LINE_WATCH_ROOMS; room++)
		rooms |= (uint32_t)((frame->lines[room] & lines) != 0) << room;
	return rooms;
}

uint32_t line_watch_opens(void)
{
	struct mark_set step = marks_step();
	uint32_t opens = now ? now->beyond : ALL_ROOMS;

	if (machine_look_tasks() != tasks)
		opens = ALL_ROOMS;
	tasks = machine_look_tasks();
	for (uint32_t i = 0; now && i < step.nr; i++) {
		pfn_t pfn = step.frames[i];
		uint64_t lines = step.marks[pfn].step;

		if (pfn < now->end && (now->frames[pfn].any & lines))
			opens |= rooms_of(&now->frames[pfn], lines);
	}
	return opens;
}

void line_watch_rebuild(void)
{
	now = &watches[WITHOUT_IMAGE];
	watch_clear(now);
	line_watch_reset();
}

void line_watch_save(uint32_t slot)
{
	struct watch *watch = &watches[slot];

	if (watch == now)
		return;
	watch_clear(watch);
	memcpy(watch->frames, now->frames, now->end * sizeof(now->frames[0]));
	watch->end = now->end;
	watch->beyond = now->beyond;
	now = watch;
}

void line_watch_load(uint32_t slot)
{
	now = &watches[slot];
	line_watch_reset();
}

void line_watch_reset(void)
{
	tasks = machine_look_tasks();
}
