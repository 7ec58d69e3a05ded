/* SPDX-License-Identifier: GPL-2.0-only */
/* Waiting for a page, in queues that pages share. */
#include "fixture.h"

#include "core/page/page_wait.h"

/* A timer plays the part of whoever gives the page back. */
static void unlock_later(ulong_t data)
{
	unlock_page(window_ptr(data));
}

static void end_writeback_later(ulong_t data)
{
	end_page_writeback(window_ptr(data));
}

static struct timer_list *timer_for(struct page *page)
{
	/* in simulated RAM: the page's own frame */
	return page_address(page);
}

static void locks(void)
{
	struct page *page = alloc_page(GFP_KERNEL);
	ulong_t begin = jiffies;

	cr_assert(trylock_page(page));
	cr_assert_not(trylock_page(page));
	setup_timer(timer_for(page), unlock_later, vaddr(page));
	mod_timer(timer_for(page), jiffies + 5);
	lock_page(page);
	cr_assert(PageLocked(page));
	cr_assert_eq(jiffies, begin + 5);
	cr_assert_not(waitqueue_active(page_waitqueue(page)));

	mod_timer(timer_for(page), jiffies + 3);
	wait_on_page_locked(page);
	cr_assert_not(PageLocked(page));
	cr_assert_eq(jiffies, begin + 8);
	wait_on_page_locked(page);
	lock_page(page);
	unlock_page(page);
	cr_assert_eq(jiffies, begin + 8);
}

Test(lock_page, lock_page_sleeps_until_the_page_is_unlocked)
{
	run_fixture(&one_zone, locks);
}

static void writeback(void)
{
	struct page *page = alloc_page(GFP_KERNEL);

	SetPageWriteback(page);
	setup_timer(timer_for(page), end_writeback_later, vaddr(page));
	mod_timer(timer_for(page), jiffies + 2);
	wait_on_page_writeback(page);
	cr_assert_not(PageWriteback(page));
	end_page_writeback(page);
}

Test(lock_page, writeback_wakes_its_waiters_and_ends_once)
{
	expect_end(&one_zone, writeback, END_BUG, "end_page_writeback: *");
}

/* Two pages of one queue: the wrong one's unlocking wakes nobody. */
static void shared_queue(void)
{
	struct page *page = alloc_page(GFP_KERNEL), *other;
	ulong_t begin = jiffies;

	do
		other = alloc_page(GFP_KERNEL);
	while (page_waitqueue(other) != page_waitqueue(page));
	cr_assert(trylock_page(page));
	cr_assert(trylock_page(other));
	setup_timer(timer_for(other), unlock_later, vaddr(other));
	mod_timer(timer_for(other), jiffies + 2);
	setup_timer(timer_for(page), unlock_later, vaddr(page));
	mod_timer(timer_for(page), jiffies + 9);
	lock_page(page);
	cr_assert_eq(jiffies, begin + 9);
	cr_assert_not(PageLocked(other));
}

Test(lock_page, another_page_of_the_same_queue_wakes_nobody)
{
	run_fixture(&one_zone, shared_queue);
}

static void spread(void)
{
	uint32_t used[4] = {0};

	for (pfn_t pfn = 4096; pfn < 8192; pfn++)
		used[page_waitqueue(pfn_to_page(pfn)) - zone_of(ZONE_NORMAL)->wait_table]++;
	for (int i = 0; i < 4; i++)
		cr_assert_gt(used[i], 512);
}

Test(lock_page, pages_spread_over_the_queues)
{
	run_fixture(&one_zone, spread);
}

static void unlock_unlocked(void)
{
	unlock_page(alloc_page(GFP_KERNEL));
}

Test(lock_page, unlocking_an_unlocked_page_is_a_bug)
{
	expect_end(&one_zone, unlock_unlocked, END_BUG, "unlock_page: !PageLocked(page)");
}

static void lock_forever(void)
{
	struct page *page = alloc_page(GFP_KERNEL);

	lock_page(page);
	lock_page(page);
}

Test(lock_page, a_page_that_nobody_unlocks_is_a_deadlock)
{
	expect_end(&one_zone, lock_forever, END_DEADLOCK, "*");
}
