/* SPDX-License-Identifier: GPL-2.0-only */
/* Injected faults: each attribute alone. */
#include "fixture.h"

/* Everything fails that the row does not spare. */
static struct fail_page_alloc_attr always(void)
{
	return (struct fail_page_alloc_attr){.attr = {.probability = 100, .times = -1}};
}

static bool fails(gfp_t gfp, uint32_t order)
{
	struct page *page = alloc_pages(gfp, order);

	if (page != NULL)
		__free_pages(page, order);
	return page == NULL;
}

static void off_at_boot(void)
{
	const struct fail_page_alloc_attr *attr = fail_page_alloc_get();

	cr_assert_eq(attr->attr.probability, 0);
	cr_assert_eq(attr->attr.interval, 1);
	cr_assert_eq(attr->attr.times, 1);
	cr_assert_eq(attr->min_order, 1);
	cr_assert(attr->ignore_gfp_highmem);
	cr_assert(attr->ignore_gfp_wait);
	cr_assert_not(fails(GFP_ATOMIC, 3));
}

static void fails_in_reclaim(void)
{
	struct fail_page_alloc_attr attr = always();

	fail_page_alloc_set(&attr);
	current->reclaim_state = &current->reclaim;
	cr_assert(fails(GFP_NOIO, 0));
	current->reclaim_state = NULL;
	cr_assert_eq(fail_page_alloc_get()->fired, 0);
}

Test(fail_page_alloc, counts_no_faults_of_what_reclaim_asks_for)
{
	run_fixture(&one_zone, fails_in_reclaim);
}

Test(fail_page_alloc, is_off_at_boot_with_the_defaults_of_linux)
{
	run_fixture(&one_zone, off_at_boot);
}

static void filters(void)
{
	struct fail_page_alloc_attr attr = always();

	fail_page_alloc_set(&attr);
	cr_assert(fails(GFP_KERNEL, 0));
	cr_assert(fails(GFP_ATOMIC, 0));
	cr_assert_not(fails(GFP_KERNEL | __GFP_NOFAIL, 0));
	cr_assert_eq(fail_page_alloc_get()->fired, 2);
	attr.min_order = 2;
	fail_page_alloc_set(&attr);
	cr_assert_not(fails(GFP_KERNEL, 1));
	cr_assert(fails(GFP_KERNEL, 2));
	attr.ignore_gfp_wait = true;
	fail_page_alloc_set(&attr);
	cr_assert_not(fails(GFP_KERNEL, 2));
	cr_assert(fails(GFP_ATOMIC, 2));
	attr.ignore_gfp_highmem = true;
	fail_page_alloc_set(&attr);
	cr_assert_not(fails(GFP_ATOMIC | __GFP_HIGHMEM, 2));
	cr_assert(fails(GFP_ATOMIC, 2));
	cr_assert_str_empty(fixture_log);
}

Test(fail_page_alloc, spares_nofail_small_sleeping_and_highmem_requests)
{
	run_fixture(&one_zone, filters);
}

static void intervals(void)
{
	struct fail_page_alloc_attr attr = always();

	attr.attr.interval = 3;
	fail_page_alloc_set(&attr);
	for (int i = 1; i <= 12; i++)
		cr_assert_eq(fails(GFP_KERNEL, 0), i % 3 == 0, "request %d", i);
}

Test(fail_page_alloc, interval_spares_all_but_each_nth)
{
	run_fixture(&one_zone, intervals);
}

static void times(void)
{
	struct fail_page_alloc_attr attr = always();

	attr.attr.times = 2;
	fail_page_alloc_set(&attr);
	for (int i = 0; i < 5; i++)
		cr_assert_eq(fails(GFP_KERNEL, 0), i < 2);
	cr_assert_eq(fail_page_alloc_get()->attr.times, 0);
}

Test(fail_page_alloc, times_limits_the_faults)
{
	run_fixture(&one_zone, times);
}

static void space(void)
{
	struct fail_page_alloc_attr attr = always();

	attr.attr.space = 10;
	fail_page_alloc_set(&attr);
	cr_assert_not(fails(GFP_KERNEL, 3));
	cr_assert_not(fails(GFP_KERNEL, 0));
	cr_assert(fails(GFP_KERNEL, 0));
	cr_assert(fails(GFP_KERNEL, 3));
}

Test(fail_page_alloc, space_lets_so_many_pages_pass_first)
{
	run_fixture(&one_zone, space);
}

static void probability(void)
{
	struct fail_page_alloc_attr attr = always();
	uint32_t failed = 0;

	attr.attr.probability = 30;
	fail_page_alloc_set(&attr);
	for (int i = 0; i < 1000; i++)
		failed += fails(GFP_KERNEL, 0);
	cr_assert(failed > 200 && failed < 400, "%u of 1000", failed);
}

Test(fail_page_alloc, probability_is_percent)
{
	run_fixture(&one_zone, probability);
}

static void nth(void)
{
	current->fail_nth = (struct fail_nth){.nth = 3};
	for (int i = 1; i <= 6; i++) {
		cr_assert_not(fails(GFP_KERNEL | __GFP_NOFAIL, 0));
		cr_assert_eq(fails(GFP_KERNEL, 0), i == 3, "request %d", i);
	}
	current->fail_nth = (struct fail_nth){.nth = 2, .onward = true};
	for (int i = 1; i <= 6; i++)
		cr_assert_eq(fails(GFP_KERNEL, 0), i >= 2, "request %d", i);
	current->fail_nth = (struct fail_nth){.nth = 0};
	cr_assert_not(fails(GFP_KERNEL, 0));
}

Test(fail_page_alloc, fail_nth_counts_this_tasks_requests_but_those_that_never_fail)
{
	run_fixture(&one_zone, nth);
}

static void nth_first(void)
{
	struct fail_page_alloc_attr attr = always();

	fail_page_alloc_set(&attr);
	current->fail_nth = (struct fail_nth){.nth = 5};
	cr_assert_not(fails(GFP_KERNEL, 0));
}

Test(fail_page_alloc, fail_nth_alone_decides_while_it_is_set)
{
	run_fixture(&one_zone, nth_first);
}
