/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Waiting for a bit of a page's flags, in wait queues that many pages share.
 */
#ifndef CORE_PAGE_PAGE_WAIT_H
#define CORE_PAGE_PAGE_WAIT_H

#include "core/base/mm_types.h"
#include "core/base/wait.h"

/* The queue in its zone's table that @page hashes to. */
wait_queue_head_t *page_waitqueue(const struct page *page);

/*
 * Sleep until bit @bit_nr of page->flags is clear.
 *
 * Requires: may sleep; a reference to @page.
 * As:       wait_on_page_bit() of 2.6.34.
 */
void wait_on_page_bit(struct page *page, enum pageflags bit_nr);
void wait_on_page_locked(struct page *page);
void wait_on_page_writeback(struct page *page);

/*
 * PG_locked as a lock.
 *
 * Ensures: trylock_page() is true if it was free; lock_page() sleeps until it is.
 * Errors:  unlock_page() of a page that is not locked is a BUG.
 */
must_check bool trylock_page(struct page *page);
void lock_page(struct page *page);
void __lock_page(struct page *page);
void unlock_page(struct page *page);

/* Writeback is over. Errors: a BUG if PG_writeback is not set. */
void end_page_writeback(struct page *page);

#endif
