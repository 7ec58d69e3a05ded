/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A device that is done with a page after some ticks. It moves no bytes: what waits for a page's
 * lock or writeback needs somebody who ends them, until block devices exist.
 */
#ifndef CORE_PAGE_PAGE_IO_H
#define CORE_PAGE_PAGE_IO_H

#include "core/base/mm_types.h"
#include "core/base/timer.h"

#define PAGE_IOS 4 /* under way at a time */

/* What happens to the page then, in softirq context. As: bio->bi_end_io. */
typedef void page_end_io_fn(struct page *page);

struct page_io {
	struct timer_list timer;
	struct page *page; /* NULL: nobody's */
	ksym_t end_io;     /* page_end_io_fn */
};

/*
 * Let the device work on @page for @ticks.
 *
 * Errors: false: it is busy with PAGE_IOS others.
 */
must_check bool page_io_submit_ksym(struct page *page, ulong_t ticks, ksym_t end_io);
#define page_io_submit(page, ticks, end_io)                                                        \
	page_io_submit_ksym(page, ticks, KSYM_OF(page_end_io_fn, end_io))

/* Is the device able to take one more? */
bool page_io_idle(void);

/* The device forgets what it was asked; nothing happens to the pages. */
void page_io_forget(void);

#endif
