/* SPDX-License-Identifier: GPL-2.0-only */
/* A device that is done with a page after some ticks. */
#include "fixture.h"

#include "core/page/page_io.h"
#include "core/page/page_wait.h"

static void reads(void)
{
	struct page *page = alloc_page(GFP_KERNEL);
	ulong_t begin = jiffies;

	lock_page(page);
	cr_assert(page_io_submit(page, 7, unlock_page));
	lock_page(page);
	cr_assert_eq(jiffies, begin + 7);
	cr_assert(page_io_submit(page, 0, unlock_page));
	lock_page(page);
	cr_assert_eq(jiffies, begin + 8);
}

Test(page_io, ends_after_its_ticks_one_at_least)
{
	run_fixture(&one_zone, reads);
}

static void is_busy(void)
{
	struct page *page[PAGE_IOS + 1];

	for (uint32_t i = 0; i <= PAGE_IOS; i++) {
		page[i] = alloc_page(GFP_KERNEL);
		lock_page(page[i]);
		cr_assert_eq(page_io_idle(), i < PAGE_IOS);
		cr_assert_eq(page_io_submit(page[i], 2 + i, unlock_page), i < PAGE_IOS);
	}
	wait_on_page_locked(page[0]);
	cr_assert(page_io_idle());
	cr_assert(page_io_submit(page[PAGE_IOS], 1, unlock_page));
	wait_on_page_locked(page[PAGE_IOS]);
	page_io_forget();
	cr_assert(PageLocked(page[PAGE_IOS - 1]));
}

Test(page_io, takes_four_pages_at_a_time)
{
	run_fixture(&one_zone, is_busy);
}

static void forgets(void)
{
	struct page *page = alloc_page(GFP_KERNEL);

	lock_page(page);
	(void)!page_io_submit(page, 3, unlock_page);
	page_io_forget();
	wait_on_page_locked(page);
}

Test(page_io, that_is_forgotten_never_ends)
{
	expect_end(&one_zone, forgets, END_DEADLOCK, "*sleeps and nothing can wake it");
}
