/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The lines that are watched, a bit each, by frame of the direct map.
 */
#include "fuzz/engine/still_watch.h"
#include "fuzz/engine/boot_cache.h"
#include "sim/mark.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define FRAMES_MAX                                                                                 \
	((pfn_t)(UINT64_C(1) << (30 - PAGE_SHIFT))) /* the direct map has 1 GiB at most */
#define WATCHES       (BOOT_CACHE_ENTRIES + 1)
#define WITHOUT_IMAGE BOOT_CACHE_ENTRIES

/* One for each image, one for the machine that has none. */
static struct watch {
	uint64_t *lines; /* FRAMES_MAX, committed as frames are asked about */
	pfn_t end;       /* nothing is watched from there on */
} watches[WATCHES];

static struct watch *now; /* NULL: nobody listened yet */

static void watch_clear(struct watch *watch)
{
	if (!watch->lines)
		watch->lines =
			mmap(NULL, FRAMES_MAX * sizeof(watch->lines[0]), PROT_READ | PROT_WRITE,
			     MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (watch->lines == MAP_FAILED) {
		perror("mmfuzz: no memory for the lines that checks watch");
		exit(2);
	}
	memset(watch->lines, 0, watch->end * sizeof(watch->lines[0]));
	watch->end = 0;
}

static void hear(pfn_t pfn, uint64_t lines)
{
	assert(pfn < FRAMES_MAX);
	now->lines[pfn] |= lines;
	if (pfn >= now->end)
		now->end = pfn + 1;
}

void still_watch_listen(const struct check *rows, uint32_t nr)
{
	check_listen(rows, nr, hear);
}

bool still_watch_opens(void)
{
	struct mark_set step = marks_step();

	for (uint32_t i = 0; now && i < step.nr; i++) {
		pfn_t pfn = step.frames[i];

		if (pfn < now->end && (now->lines[pfn] & step.marks[pfn].step))
			return true;
	}
	return !now;
}

void still_watch_rebuild(void)
{
	now = &watches[WITHOUT_IMAGE];
	watch_clear(now);
}

void still_watch_save(uint32_t slot)
{
	struct watch *watch = &watches[slot];

	if (watch == now)
		return;
	watch_clear(watch);
	memcpy(watch->lines, now->lines, now->end * sizeof(now->lines[0]));
	watch->end = now->end;
	now = watch;
}

void still_watch_load(uint32_t slot)
{
	now = &watches[slot];
}
