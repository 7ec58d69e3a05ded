/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Hashed wait queues: a page's waiters sit in one of its zone's queues, with those of other pages.
 * Each entry names word and bit, so that only the right ones are woken.
 */
#include "core/page/page_wait.h"
#include "core/page/page_internal.h"

#define GOLDEN_RATIO_PRIME_32 0x9e370001u

/* As: hash_ptr() on 32 bits. A table has four queues at least. */
static ulong_t hash_page(const struct page *page, ulong_t bits)
{
	return vaddr(page) * GOLDEN_RATIO_PRIME_32 >> (32 - bits);
}

wait_queue_head_t *page_waitqueue(const struct page *page)
{
	const struct zone *zone = page_zone(page);

	return &zone->wait_table[hash_page(page, zone->wait_table_bits)];
}

/* As: wake_bit_function() of 2.6.34: another bit, or set again: not this one. */
static bool wake_page_function(wait_queue_t *wait, uint32_t mode, int flags, void *arg)
{
	const struct wait_bit_key *key = arg;

	if (wait->key.flags != key->flags || wait->key.bit != key->bit ||
	    test_bit(key->bit, key->flags))
		return false;
	return autoremove_wake_function(wait, mode, flags, arg);
}

static void wake_up_page(struct page *page, enum pageflags bit_nr)
{
	wait_queue_head_t *q = page_waitqueue(page);
	struct wait_bit_key key = {.flags = &page->flags, .bit = bit_nr};

	if (waitqueue_active(q))
		__wake_up(q, TASK_NORMAL, 1, &key);
}

static wait_queue_t *page_wait_entry(struct page *page, enum pageflags bit_nr)
{
	wait_queue_t *wait = wait_entry_get();

	wait->func = KSYM_OF(wait_queue_func_t, wake_page_function);
	wait->key = (struct wait_bit_key){.flags = &page->flags, .bit = bit_nr};
	return wait;
}

void wait_on_page_bit(struct page *page, enum pageflags bit_nr)
{
	wait_queue_head_t *q = page_waitqueue(page);
	wait_queue_t *wait;

	if (!test_bit(bit_nr, &page->flags))
		return;
	wait = page_wait_entry(page, bit_nr);
	do {
		prepare_to_wait(q, wait, TASK_UNINTERRUPTIBLE);
		if (test_bit(bit_nr, &page->flags))
			io_schedule();
		else
			goal(PAGE_WAIT_NOT_NEEDED);
	} while (test_bit(bit_nr, &page->flags));
	finish_wait(q, wait);
}

void wait_on_page_locked(struct page *page)
{
	wait_on_page_bit(page, PG_locked);
}

void wait_on_page_writeback(struct page *page)
{
	wait_on_page_bit(page, PG_writeback);
}

bool trylock_page(struct page *page)
{
	return !TestSetPageLocked(page);
}

/* As: __wait_on_bit_lock() of 2.6.34: exclusive, and the bit is taken when it is free. */
void __lock_page(struct page *page)
{
	wait_queue_head_t *q = page_waitqueue(page);
	wait_queue_t *wait = page_wait_entry(page, PG_locked);

	for (;;) {
		prepare_to_wait_exclusive(q, wait, TASK_UNINTERRUPTIBLE);
		if (PageLocked(page))
			io_schedule();
		if (!TestSetPageLocked(page))
			break;
		goal(PAGE_LOCK_LOST);
	}
	finish_wait(q, wait);
}

void lock_page(struct page *page)
{
	might_sleep();
	if (!trylock_page(page))
		__lock_page(page);
}

void unlock_page(struct page *page)
{
	VM_BUG_ON(!PageLocked(page));
	clear_bit_unlock(PG_locked, &page->flags);
	smp_mb();
	wake_up_page(page, PG_locked);
}

/* Differs: PG_reclaim pages would be moved to the tail of the LRU, which reclaim/ brings. */
void end_page_writeback(struct page *page)
{
	BUG_ON(PageReclaim(page));
	BUG_ON(!TestClearPageWriteback(page));
	smp_mb();
	wake_up_page(page, PG_writeback);
}
