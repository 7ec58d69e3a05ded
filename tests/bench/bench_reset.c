/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Going back to an image, and to another one.
 *
 * What a reset undoes is 50 frames written all over. The loop beside it copies 50 frames of 4 KiB
 * from where they are kept, and nothing else. Only that is timed, not the writing.
 */
#include "fuzz/engine/boot_cache.h"
#include "fuzz/engine/engine.h"
#include "sim/mark.h"
#include "sim/ram.h"
#include "tests/bench/bench_machine.h"
#include "tests/bench/measure.h"
#include <stdlib.h>
#include <string.h>

#define DIRTY_FRAMES 50u
#define FIRST_DIRTY  0x600u
#define FRAME_STRIDE 7u

enum { SMALL_SLOT, LARGE_SLOT };

static uint8_t kept[DIRTY_FRAMES][PAGE_SIZE];

/* Scattered: what a program writes does not lie together. */
static pfn_t dirty_frame(uint32_t i)
{
	return FIRST_DIRTY + i * FRAME_STRIDE;
}

static void frames_write(void)
{
	for (uint32_t i = 0; i < DIRTY_FRAMES; i++)
		frame_zero(dirty_frame(i));
}

/* They are free, so poisoned, in the image: who writes to them owns them. */
static void frames_take(void)
{
	for (uint32_t i = 0; i < DIRTY_FRAMES; i++)
		ram_unpoison((paddr_t)dirty_frame(i) << PAGE_SHIFT, PAGE_SIZE);
	frames_write();
}

static double resets(void *arg, uint64_t times)
{
	double seconds = 0;

	bench_enter(*(const uint32_t *)arg);
	for (uint64_t i = 0; i < times; i++) {
		frames_take();
		double begin = measure_now();

		machine_reset();
		seconds += measure_now() - begin;
	}
	return seconds - (double)times * measure_clock_cost();
}

static double copies(void *arg, uint64_t times)
{
	double seconds = 0;

	bench_enter(*(const uint32_t *)arg);
	frames_take();
	for (uint64_t i = 0; i < times; i++) {
		frames_write();
		double begin = measure_now();

		for (uint32_t frame = 0; frame < DIRTY_FRAMES; frame++)
			memcpy(frame_ptr(dirty_frame(frame)), kept[frame], PAGE_SIZE);
		seconds += measure_now() - begin;
	}
	return seconds - (double)times * measure_clock_cost();
}

static void reset_row(const char *name, uint32_t *slot, double bar)
{
	measure_row(&(struct row){
		.name = name,
		.what = "times 50 frames of 4 KiB",
		.ours = {"machine_reset()", resets, NULL, slot, 1},
		.theirs = {"memcpy()", copies, NULL, slot, 1},
		.bar_kind = BAR_AT_LEAST,
		.bar = bar,
	});
}

static double switches(void *arg, uint64_t times)
{
	double begin = measure_now();

	(void)arg;
	for (uint64_t i = 0; i < times; i++) {
		bench_enter(LARGE_SLOT);
		bench_enter(SMALL_SLOT);
	}
	return measure_now() - begin;
}

int main(int argc, char **argv)
{
	uint32_t small = SMALL_SLOT, large = LARGE_SLOT;

	measure_arguments(argc, argv);
	if (!marks_tracked())
		return 0;
	bench_boot(1024 * MIB, LARGE_SLOT);
	bench_boot(48 * MIB, SMALL_SLOT);
	reset_row("reset/48M", &small, 0.5);
	reset_row("reset/1G", &large, 0.25);
	bench_boot(96 * MIB, LARGE_SLOT);
	bench_enter(SMALL_SLOT);
	measure_row(&(struct row){
		.name = "reset/switch",
		.what = "changes between 48 MiB and 96 MiB",
		.ours = {"machine_image_load(), with what the checks know", switches, NULL, NULL,
			 2},
	});
	return 0;
}
