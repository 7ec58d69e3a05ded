/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Checks that compare with the step before, or that look at CPUs: what breaks them is a whole step.
 */
#include "booted.h"

#include <string.h>

#include "core/base/sched.h"
#include "core/init/cpu.h"
#include "core/page/page_sysctl.h"
#include "sim/mark.h"

static struct page *block;

static void give_up(void)
{
	block = alloc_pages(GFP_ATOMIC, 3);
	normal_zone()->all_unreclaimable = 1;
	normal_zone()->pages_scanned = 60;
	mark_written(normal_zone(), sizeof(*normal_zone()));
}

static void free_soundly(void)
{
	__free_pages(block, 3);
}

/* Ensures: the pages came back, and the zone is as @given_up and @scanned say. */
static void free_and_say(int given_up, ulong_t scanned)
{
	free_soundly();
	normal_zone()->all_unreclaimable = given_up;
	normal_zone()->pages_scanned = scanned;
	mark_written(normal_zone(), sizeof(*normal_zone()));
}

static void free_without_hope(void)
{
	free_and_say(1, 60);
}

static void free_and_count_on(void)
{
	free_and_say(0, 60);
}

static void free_and_give_up_for_nothing(void)
{
	free_and_say(1, 0);
}

static void free_and_give_up_again(void)
{
	free_and_say(1, 66);
}

static void given_up_zone(void)
{
	boot(NULL);
	step(give_up);
	assert_sound();
	keep();
}

Test(page_check_moments, B22_sees_a_zone_that_stays_given_up, .init = given_up_zone)
{
	static void (*const broken[])(void) = {free_without_hope, free_and_count_on,
					       free_and_give_up_for_nothing};

	for (size_t i = 0; i < ARRAY_SIZE(broken); i++) {
		step(broken[i]);
		cr_expect_eq(strncmp(touched_pass(), "B22 zone Normal: ", 17), 0, "%zu: %s", i,
			     touched_pass());
		back();
		step(broken[i]);
		cr_expect_eq(strncmp(full_pass(), "B22 zone Normal: ", 17), 0, "%zu: %s", i,
			     full_pass());
		back();
	}
}

Test(page_check_moments, B22_is_content_with_hope_and_with_new_scans, .init = given_up_zone)
{
	uint64_t before = decided("B22");

	step(free_soundly);
	assert_sound();
	back();
	step(free_and_give_up_again);
	assert_sound();
	cr_assert_gt(decided("B22"), before);
}

static void cpu_1_goes(void)
{
	cr_assert_eq(cpu_down(1), 0);
}

/* It goes, and nobody is told. */
static void cpu_1_vanishes(void)
{
	cpu_set_online(1, false);
}

static void cpu_1_has_a_page(void)
{
	int32_t fraction = 64;

	cr_assert_eq(page_sysctl("percpu_pagelist_fraction", &fraction, 1), 0);
	cr_assert_eq(sched_move_current(1), 0);
	free_hot_cold_page(alloc_pages(GFP_ATOMIC, 0), 0);
	cr_assert_eq(sched_move_current(0), 0);
}

static void cpu_1_has_a_count(void)
{
	normal_zone()->pageset[1]->vm_stat_diff[NR_FILE_DIRTY] = 1;
	mark_written(normal_zone()->pageset[1], sizeof(struct per_cpu_pageset));
}

Test(page_check_moments, B23_sees_what_a_dead_cpu_has_left)
{
	static void (*const left[])(void) = {cpu_1_has_a_page, cpu_1_has_a_count};

	for (size_t i = 0; i < ARRAY_SIZE(left); i++) {
		boot(NULL);
		step(left[i]);
		assert_sound();
		step(cpu_1_vanishes);
		cr_expect_eq(strncmp(touched_pass(), "B23 zone Normal: CPU 1 is down and has 1",
				     i == 0 ? 37 : 40),
			     0, "%zu: %s", i, touched_pass());
		cr_expect_eq(strncmp(full_pass(), "B23 ", 4), 0, "%zu: %s", i, full_pass());
	}
}

Test(page_check_moments, B23_is_content_when_a_cpu_goes_as_it_should)
{
	boot(NULL);
	step(cpu_1_has_a_page);
	assert_sound();
	step(cpu_1_goes);
	assert_sound();
	cr_assert_gt(decided("B23"), 0);
}
