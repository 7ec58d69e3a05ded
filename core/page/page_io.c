/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A device that is done with a page after some ticks.
 */
#include "core/page/page_io.h"
#include "core/page/page_internal.h"

static struct page_io *free_io(void)
{
	for (uint32_t i = 0; i < PAGE_IOS; i++) {
		if (page_vars->io[i].page == NULL)
			return &page_vars->io[i];
	}
	return NULL;
}

/* The page is in the window, and so is its request. */
static void page_io_done(ulong_t data)
{
	struct page_io *io = window_ptr(data);
	struct page *page = io->page;

	io->page = NULL;
	((page_end_io_fn *)ksym_function(io->end_io))(page);
}

bool page_io_submit_ksym(struct page *page, ulong_t ticks, ksym_t end_io)
{
	struct page_io *io = free_io();

	if (io == NULL)
		return false;
	io->page = page;
	io->end_io = end_io;
	setup_timer(&io->timer, page_io_done, vaddr(io));
	mod_timer(&io->timer, jiffies + ticks);
	return true;
}

bool page_io_idle(void)
{
	return free_io() != NULL;
}

void page_io_forget(void)
{
	for (uint32_t i = 0; i < PAGE_IOS; i++) {
		if (page_vars->io[i].page == NULL)
			continue;
		del_timer_sync(&page_vars->io[i].timer);
		page_vars->io[i].page = NULL;
	}
}
