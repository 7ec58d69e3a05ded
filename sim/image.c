/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Images: the machine as it was, kept sparsely, and the way back. The way to another image is in
 * image_switch.c.
 *
 * RAM always equals the loaded image (or zero, if none) but for the frames in the run list and the
 * poison list. Saving turns those lists into part of the new image; reset walks them backwards.
 *
 *   none loaded --save--> loaded --stores--> dirty --reset--> loaded --load another--> loaded
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "sim/home.h"
#include "sim/image.h"
#include "sim/look.h"
#include "sim/mark_internal.h"
#include "sim/sim_goals.h"
#include "sim/task_state.h"

struct image images[IMAGES_MAX];
struct image *loaded;

_Alignas(LINE_SIZE) const uint8_t zero_frame[PAGE_SIZE];

static size_t whole_pages(size_t bytes)
{
	return (bytes + PAGE_SIZE - 1) & ~(size_t)(PAGE_SIZE - 1);
}

/* The next array of an image, at *@at in its memory; lines stay aligned. */
static void *carve(uint8_t **at, size_t bytes)
{
	void *p = *at;

	*at += whole_pages(bytes);
	return p;
}

/* Lay the arrays of @image out for its counts, outside the heap: a leak checker reads all of that.
 */
static void image_allocate(struct image *image)
{
	size_t indices = image->end * sizeof(uint32_t);
	size_t pfns = image->nr_frames * sizeof(pfn_t);
	size_t data = (size_t)image->nr_frames * PAGE_SIZE;
	size_t shadows = (size_t)image->nr_mixed * SHADOW_FRAME_BYTES;
	size_t rows = image->nr_tlb_rows * sizeof(struct tlb_row);

	image->memory_bytes = whole_pages(pfns) + 2 * whole_pages(indices) +
			      whole_pages(image->end) + data + whole_pages(shadows) +
			      whole_pages(rows) + PAGE_SIZE;
	image->memory = mmap(NULL, image->memory_bytes, PROT_READ | PROT_WRITE,
			     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (image->memory == MAP_FAILED) {
		perror("mmfuzz: no memory for an image of the machine");
		exit(2);
	}
	uint8_t *at = image->memory;
	image->pfns = carve(&at, pfns);
	image->frame_index = carve(&at, indices);
	image->mixed_index = carve(&at, indices);
	image->poison = carve(&at, image->end);
	image->data = carve(&at, data);
	image->shadows = carve(&at, shadows);
	image->tlb_rows = carve(&at, rows);
}

static void image_free(struct image *image)
{
	if (image->kept)
		munmap(image->memory, image->memory_bytes);
	memset(image, 0, sizeof(*image));
}

void for_each_used_frame(void (*fn)(struct image *image, pfn_t pfn), struct image *image)
{
	for (uint32_t i = 0; loaded && i < loaded->nr_frames; i++)
		fn(image, loaded->pfns[i]);
	for (uint32_t i = 0; i < frame_tables->nr_run; i++) {
		pfn_t pfn = frame_tables->run_list[i];

		if (!loaded || image_frame(loaded, pfn) == zero_frame)
			fn(image, pfn);
	}
}

static void frame_count(struct image *image, pfn_t pfn)
{
	if (raw_is_zero(frame_host(pfn), PAGE_SIZE))
		return;
	image->nr_frames++;
	if (pfn >= image->end)
		image->end = pfn + 1;
}

static void frame_keep(struct image *image, pfn_t pfn)
{
	if (raw_is_zero(frame_host(pfn), PAGE_SIZE))
		return;
	uint8_t *data = image->data + (uint64_t)image->nr_frames * PAGE_SIZE;

	raw_copy(data, frame_host(pfn), PAGE_SIZE);
	image->pfns[image->nr_frames++] = pfn;
	image->frame_index[pfn] = image->nr_frames;
}

uint32_t poison_end(void)
{
	uint32_t end = loaded ? loaded->end : 0;

	for (uint32_t i = 0; i < frame_tables->nr_poison; i++) {
		if (frame_tables->poison_list[i] >= end)
			end = frame_tables->poison_list[i] + 1;
	}
	return end;
}

static uint32_t count_mixed(uint32_t end)
{
	uint32_t mixed = 0;

	for (pfn_t pfn = 0; pfn < end; pfn++)
		mixed += poison_now(pfn) == POISON_MIXED;
	return mixed;
}

static void keep_poison(struct image *image)
{
	uint32_t mixed = 0;

	for (pfn_t pfn = 0; pfn < image->end; pfn++) {
		image->poison[pfn] = (uint8_t)poison_now(pfn);
		if (poison_now(pfn) != POISON_MIXED)
			continue;
		poison_shadow_read(pfn, image->shadows + (uint64_t)mixed * SHADOW_FRAME_BYTES);
		image->mixed_index[pfn] = mixed++;
	}
}

void machine_image_save(uint32_t slot)
{
	struct image fresh = {.end = poison_end()};

	assert(slot < IMAGES_MAX && marks_tracked());
	assert(!machine_is_running() && machine.phase == MACHINE_POWERED);
	assert(tasks_rest());
	for_each_used_frame(frame_count, &fresh);
	fresh.nr_mixed = count_mixed(fresh.end);
	fresh.nr_tlb_rows = tlbs_count();
	image_allocate(&fresh);
	fresh.nr_frames = 0;
	for_each_used_frame(frame_keep, &fresh);
	keep_poison(&fresh);
	tlbs_keep(fresh.tlb_rows);
	memcpy(&fresh.machine, &machine, sizeof(machine));
	fresh.kept = true;
	image_free(&images[slot]);
	home_free(slot);
	images[slot] = fresh;
	loaded = &images[slot];
	marks_clear();
	poison_settle();
}

/* Copy the lines of a frame whose bits are set, neighbours together. */
raw_access static void lines_restore(uint8_t *to, const uint8_t *from, uint64_t lines)
{
	while (lines) {
		size_t first = (size_t)__builtin_ctzll(lines);
		uint64_t rest = ~(lines >> first);
		size_t count = rest ? (size_t)__builtin_ctzll(rest) : 64;

		raw_copy(to + first * LINE_SIZE, from + first * LINE_SIZE, count * LINE_SIZE);
		if (first + count >= 64)
			return;
		lines &= ~UINT64_C(0) << (first + count);
	}
}

static void reset_goals(uint64_t lines, bool from_zeros)
{
	goal_if(lines == UINT64_MAX, SIM_RESET_WHOLE_FRAME);
	goal_if(lines != UINT64_MAX, SIM_RESET_LINES);
	goal_if(from_zeros, SIM_RESET_ZERO_FRAME);
}

void machine_reset(void)
{
	struct frame_rows *tables = frame_tables;

	assert(loaded && !machine_is_running());
	goal(SIM_RESET);
	for (uint32_t i = 0; i < tables->nr_run; i++) {
		pfn_t pfn = tables->run_list[i];

		reset_goals(tables->marks[pfn].run, image_frame(loaded, pfn) == zero_frame);
		lines_restore(frame_host(pfn), image_frame(loaded, pfn), tables->marks[pfn].run);
	}
	for (uint32_t i = 0; i < tables->nr_poison; i++) {
		pfn_t pfn = tables->poison_list[i];

		poison_restore(pfn, image_poison(loaded, pfn), image_shadow(loaded, pfn));
	}
	tables->nr_poison = 0;
	marks_clear();
	image_machine_restore(loaded);
}

/* Say where it is that they differ. Ensures: false. */
static cold bool ram_differs(pfn_t pfn, char *why, size_t size)
{
	const uint8_t *now = frame_host(pfn);
	const uint8_t *then = image_frame(loaded, pfn);
	size_t line = 0;

	while (raw_equal(now + line * LINE_SIZE, then + line * LINE_SIZE, LINE_SIZE))
		line++;
	snprintf(why, size, "RAM at 0x%zx", ((size_t)pfn << PAGE_SHIFT) + line * LINE_SIZE);
	return false;
}

static cold bool machine_differs(char *why, size_t size)
{
	const uint8_t *now = (const uint8_t *)&machine;
	const uint8_t *then = (const uint8_t *)&loaded->machine;
	size_t at = 0;

	while (now[at] == then[at])
		at++;
	snprintf(why, size, "struct machine, byte %zu", at);
	return false;
}

static bool frame_matches(pfn_t pfn, char *why, size_t size)
{
	if (!raw_equal(frame_host(pfn), image_frame(loaded, pfn), PAGE_SIZE))
		return ram_differs(pfn, why, size);
	if (poison_now(pfn) != image_poison(loaded, pfn) ||
	    !poison_shadow_matches(pfn, image_poison(loaded, pfn), image_shadow(loaded, pfn))) {
		snprintf(why, size, "poison of frame 0x%x", pfn);
		return false;
	}
	return true;
}

bool machine_equals_image(char *why, size_t size)
{
	assert(loaded);
	pfn_t end = machine_frames_end();

	if (end < loaded->end)
		end = loaded->end;
	for (pfn_t pfn = 0; pfn < end; pfn++) {
		if (!frame_matches(pfn, why, size))
			return false;
	}
	/* Bytes, padding and all: both came into being by memset() and memcpy(). */
	if (memcmp(&machine, &loaded->machine, sizeof(machine)) != 0) /* NOLINT(bugprone-*) */
		return machine_differs(why, size);
	if (!tlbs_equal(loaded->tlb_rows, loaded->nr_tlb_rows)) {
		snprintf(why, size, "a TLB");
		return false;
	}
	return true;
}
