/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * From the machine as it stands to another image, or to nothing.
 *
 *   loaded --leave: reset, highmem wiped, home parked--> nothing in the window
 *   nothing --its home enters--> loaded        nothing --a new home is built and filled--> loaded
 *
 * Only the window's frames have homes of their own. Highmem, where start-up leaves next to nothing,
 * is wiped and filled; its shadow is clean between two machines.
 */
#include "sim/home.h"
#include "sim/image.h"
#include "sim/mark_internal.h"
#include "sim/schedule.h"
#include "sim/sim_goals.h"
#include "sim/task_state.h"

#include <string.h>

#define DISCARD_FRAMES 16384u /* more written frames than this: giving all back is cheaper */

void image_machine_restore(const struct image *image)
{
	if (machine.direct_map_end != image->machine.direct_map_end)
		ram_set_direct_map_end(image->machine.direct_map_end);
	schedule_forget();
	memcpy(&machine, &image->machine, sizeof(machine));
	tlbs_restore(image->tlb_rows, image->nr_tlb_rows);
	task_self_restore();
	machine_budget_restart();
}

static void frame_wipe(struct image *image, pfn_t pfn)
{
	raw_fill(frame_host(pfn), 0, PAGE_SIZE);
}

static void frame_wipe_in_highmem(struct image *image, pfn_t pfn)
{
	if (pfn >= machine.window_frames)
		frame_wipe(image, pfn);
}

/* Leave the loaded image as it is, for its next load. Ensures: nothing is in the window. */
static void image_leave(void)
{
	machine_reset();
	for_each_used_frame(frame_wipe_in_highmem, NULL);
	poison_forget(loaded->end);
	home_park((uint32_t)(loaded - images));
	loaded = NULL;
}

/* Leave a machine that has no image. Ensures: RAM is zero, no frame is poisoned. */
static void machine_leave(void)
{
	bool discard = !marks_tracked() || frame_tables->nr_run > DISCARD_FRAMES;

	goal_if(!discard, SIM_POWER_ON_WIPES);
	if (discard)
		ram_discard();
	else
		for_each_used_frame(frame_wipe, NULL);
	poison_power_on();
	marks_clear();
}

void image_unload(void)
{
	if (!loaded) {
		machine_leave();
		return;
	}
	image_leave();
	home_build(DIRECT_MAP_AT_POWER_ON);
}

/* ---- to an image ----------------------------------------------------------------------------- */

static void frame_fill(const struct image *image, uint32_t index)
{
	raw_copy(frame_host(image->pfns[index]), image->data + (uint64_t)index * PAGE_SIZE,
		 PAGE_SIZE);
}

/* Poison of frame @pfn, or of it and those behind it that are alike. Ensures: the one after. */
static pfn_t poison_fill_from(const struct image *image, pfn_t pfn)
{
	enum poison_state state = image_poison(image, pfn);
	pfn_t end = pfn + 1;

	if (state == POISON_MIXED) {
		poison_restore(pfn, state, image_shadow(image, pfn));
		return end;
	}
	while (end < image->end && image_poison(image, end) == state)
		end++;
	if (state != POISON_CLEAN)
		poison_restore_range(pfn, end, state);
	return end;
}

/* The home that the image left is back in the window: what is not in it follows. */
static void image_return(const struct image *image)
{
	poison_recall(image->poison, image->end);
	for (uint32_t i = 0; i < image->nr_frames; i++)
		if (image->pfns[i] >= machine.window_frames)
			frame_fill(image, i);
	for (pfn_t pfn = machine.window_frames; pfn < image->end; pfn++)
		if (image_poison(image, pfn) == POISON_MIXED)
			poison_restore(pfn, POISON_MIXED, image_shadow(image, pfn));
}

/* A home that is new: all of it comes from the image. */
static void image_build(const struct image *image)
{
	for (uint32_t i = 0; i < image->nr_frames; i++)
		frame_fill(image, i);
	for (pfn_t pfn = 0; pfn < image->end;)
		pfn = poison_fill_from(image, pfn);
}

void machine_image_load(uint32_t slot)
{
	assert(slot < IMAGES_MAX && images[slot].kept && !machine_is_running());
	struct image *image = &images[slot];

	if (loaded == image) {
		machine_reset();
		return;
	}
	if (loaded)
		image_leave();
	else
		machine_leave();
	bool returns = home_enter(slot);

	if (!returns)
		home_build((paddr_t)image->machine.window_frames << PAGE_SHIFT);
	image_machine_restore(image);
	if (returns)
		image_return(image);
	else
		image_build(image);
	loaded = image;
	goal(SIM_IMAGE_LOADED);
}
