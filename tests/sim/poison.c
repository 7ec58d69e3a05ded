/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"

#define FRAME      0x400u
#define HIGH_FRAME 0x2100u
#define PADDR(pfn) ((paddr_t)(pfn) << PAGE_SHIFT)

static void power_on(void)
{
	fixture_power_on();
	ram_set_direct_map_end(32 * MIB);
}

TestSuite(poison, .init = power_on);

static void read_byte(void *at)
{
	(void)*(volatile uint8_t *)at;
}

static void zero_frame_of(void *at)
{
	frame_zero(*(pfn_t *)at);
}

/* A sanitizer reports an access at @at, in builds that have one. */
static void assert_reported(void *at)
{
	struct death death;

	if (!WITH_ASAN)
		return;
	die_in_child(&death, read_byte, at);
	cr_assert(death_by_poison(&death), "%p: status %x %s", at, death.status, death.text);
}

static void assert_silent(void *at)
{
	struct death death;

	die_in_child(&death, read_byte, at);
	cr_assert_eq(death.status, 0, "%p: status %x %s", at, death.status, death.text);
}

Test(poison, a_poisoned_range_is_poisoned_frame_by_frame)
{
	ram_poison(PADDR(FRAME), 3 * PAGE_SIZE);
	cr_assert_not(ram_frame_poisoned(FRAME - 1));
	for (pfn_t pfn = FRAME; pfn < FRAME + 3; pfn++) {
		cr_assert(ram_frame_poisoned(pfn));
		assert_reported(frame_ptr(pfn));
		assert_reported((uint8_t *)frame_ptr(pfn) + PAGE_SIZE - 1);
	}
	cr_assert_not(ram_frame_poisoned(FRAME + 3));
	assert_silent((uint8_t *)frame_ptr(FRAME) - 1);
	assert_silent(frame_ptr(FRAME + 3));
}

Test(poison, unpoisoning_gives_the_frames_back)
{
	ram_poison(PADDR(FRAME), 4 * PAGE_SIZE);
	ram_unpoison(PADDR(FRAME + 1), 2 * PAGE_SIZE);
	cr_assert(ram_frame_poisoned(FRAME));
	cr_assert_not(ram_frame_poisoned(FRAME + 1));
	cr_assert_not(ram_frame_poisoned(FRAME + 2));
	cr_assert(ram_frame_poisoned(FRAME + 3));
	assert_silent(frame_ptr(FRAME + 1));
	assert_reported(frame_ptr(FRAME));
}

Test(poison, a_part_of_a_frame_can_be_poisoned)
{
	uint8_t *p = frame_ptr(FRAME);

	ram_poison(PADDR(FRAME) + 64, 128);
	cr_assert_not(ram_frame_poisoned(FRAME));
	assert_silent(p + 63);
	assert_reported(p + 64);
	assert_reported(p + 191);
	assert_silent(p + 192);
	ram_poison(PADDR(FRAME), PAGE_SIZE);
	cr_assert(ram_frame_poisoned(FRAME));
	ram_unpoison(PADDR(FRAME) + 8, 13);
	cr_assert_not(ram_frame_poisoned(FRAME));
	assert_silent(p + 20);
	assert_reported(p + 21);
}

Test(poison, a_range_may_span_the_border_between_lowmem_and_highmem)
{
	pfn_t border = (pfn_t)(32 * MIB >> PAGE_SHIFT);

	ram_poison(PADDR(border - 1), 2 * PAGE_SIZE);
	cr_assert(ram_frame_poisoned(border - 1));
	cr_assert(ram_frame_poisoned(border));
	assert_reported(frame_ptr(border - 1));
	assert_reported(frame_ptr(border));
}

Test(poison, a_highmem_pointer_taken_before_the_poison_is_reported)
{
	void *p = frame_ptr(HIGH_FRAME);

	ram_poison(PADDR(HIGH_FRAME), PAGE_SIZE);
	assert_reported(p);
	ram_unpoison(PADDR(HIGH_FRAME), PAGE_SIZE);
	assert_silent(p);
}

Test(poison, frame_functions_respect_poison)
{
	pfn_t frames[] = {FRAME, HIGH_FRAME};
	struct death death;

	for (size_t i = 0; i < 2; i++) {
		ram_poison(PADDR(frames[i]), PAGE_SIZE);
		die_in_child(&death, zero_frame_of, &frames[i]);
		cr_assert_eq(death_by_poison(&death), WITH_ASAN, "%x %s", death.status, death.text);
		ram_unpoison(PADDR(frames[i]), PAGE_SIZE);
		frame_zero(frames[i]);
	}
}

Test(poison, a_part_of_a_highmem_frame_can_be_poisoned_unseen)
{
	ram_poison(PADDR(HIGH_FRAME) + 128, 64);
	assert_reported((uint8_t *)frame_ptr(HIGH_FRAME) + 128);
	assert_silent((uint8_t *)frame_ptr(HIGH_FRAME) + 192);
	ram_poison(PADDR(HIGH_FRAME + 1), PAGE_SIZE);
	ram_unpoison(PADDR(HIGH_FRAME + 1) + 64, 64);
	assert_reported(frame_ptr(HIGH_FRAME + 1));
	assert_silent((uint8_t *)frame_ptr(HIGH_FRAME + 1) + 64);
}

Test(poison, poison_over_poison_and_words_on_initialisation_change_nothing)
{
	ram_poison(PADDR(FRAME), PAGE_SIZE);
	ram_poison(PADDR(FRAME) + 64, 8);
	cr_assert(ram_frame_poisoned(FRAME));
	ram_unpoison(PADDR(FRAME), PAGE_SIZE);
	ram_unpoison(PADDR(FRAME), 64);
	ram_initialised(PADDR(FRAME), 2 * PAGE_SIZE);
	cr_assert_not(ram_frame_poisoned(FRAME));
	assert_silent(frame_ptr(FRAME));
}

Test(poison, power_on_unpoisons_everything)
{
	const pfn_t frames[] = {FRAME, HIGH_FRAME, RAM_MAX_FRAMES - 1};

	for (size_t i = 0; i < 3; i++)
		ram_poison(PADDR(frames[i]), PAGE_SIZE);
	ram_poison(PADDR(FRAME + 1) + 8, 8);
	power_on();
	for (size_t i = 0; i < 3; i++) {
		cr_assert_not(ram_frame_poisoned(frames[i]));
		assert_silent(frame_ptr(frames[i]));
	}
	assert_silent((uint8_t *)frame_ptr(FRAME + 1) + 8);
}

Test(poison, all_of_a_16_GiB_machine_can_be_poisoned)
{
	ram_poison(0, RAM_MAX_BYTES);
	cr_assert(ram_frame_poisoned(0));
	cr_assert(ram_frame_poisoned(RAM_MAX_FRAMES - 1));
	assert_reported(frame_ptr(RAM_MAX_FRAMES - 1));
}

/* ---- the watch ------------------------------------------------------------------------------- */

static struct {
	uint32_t poisoned, unpoisoned;
} told;

static void tell(bool poisoned)
{
	if (poisoned)
		told.poisoned++;
	else
		told.unpoisoned++;
}

Test(poison, who_watches_a_byte_is_told_of_its_poison_and_of_no_others)
{
	ram_watch(PADDR(FRAME) + 100, tell);
	ram_poison(PADDR(FRAME - 1), PAGE_SIZE);
	ram_poison(PADDR(FRAME + 1), PAGE_SIZE);
	ram_poison(PADDR(FRAME), 96);
	cr_assert_eq(told.poisoned, 0);
	ram_poison(PADDR(FRAME) + 96, 8);
	cr_assert_eq(told.poisoned, 1);
	ram_poison(PADDR(FRAME - 2), 4 * PAGE_SIZE);
	cr_assert_eq(told.poisoned, 2);
	cr_assert_eq(told.unpoisoned, 0);
	ram_unpoison(PADDR(FRAME), PAGE_SIZE);
	cr_assert_eq(told.unpoisoned, 1);
	ram_watch(0, NULL);
	ram_poison(PADDR(FRAME), PAGE_SIZE);
	cr_assert_eq(told.poisoned, 2);
}

Test(poison, poisoned_frames_are_counted_in_a_range)
{
	ram_poison(PADDR(FRAME), 3 * PAGE_SIZE);
	ram_poison(PADDR(FRAME + 4), 256);
	ram_poison(PADDR(HIGH_FRAME), 2 * PAGE_SIZE);
	cr_assert_eq(ram_poisoned_frames(FRAME - 2, FRAME), 0);
	cr_assert_eq(ram_poisoned_frames(FRAME - 2, FRAME + 6), 3);
	cr_assert_eq(ram_poisoned_frames(FRAME + 1, FRAME + 2), 1);
	cr_assert_eq(ram_poisoned_frames(FRAME, FRAME), 0);
	cr_assert_eq(ram_poisoned_frames(FRAME, HIGH_FRAME + 1), 4);
}
