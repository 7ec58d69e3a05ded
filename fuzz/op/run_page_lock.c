/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Page locks, writeback, and a device that ends them.
 *
 *   call                        the frame                       verdict
 *   any                         not owned                       skipped
 *   lock_page, wait_on_page_*   held                            sound: they sleep, for ever perhaps
 *                               held, in an interrupt           ends: L3
 *   unlock_page                 not locked                      ends: unlock_page
 *   end_page_writeback          not under writeback, or         ends: end_page_writeback
 *                               PG_reclaim, which needs reclaim/
 *   unlock_page, end_…          a device is at it               skipped: it ends that itself
 *   page_io                     neither held nor under          skipped
 *                               writeback, or PG_reclaim
 *                               a device is at it, or busy      skipped
 */
#include "core/base/mm_types.h"
#include "core/base/page_addr.h"
#include "core/page/page_alloc.h"
#include "core/page/page_io.h"
#include "core/page/page_wait.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_state.h"

static struct page *page_arg(const struct value *value)
{
	return (struct page *)(uintptr_t)value->number;
}

static struct misuse_verdict verdict(enum misuse use, const char *text)
{
	return (struct misuse_verdict){use, text};
}

/* The marks of an owned page; false: nobody may ask. */
static bool marks_get(const struct run *run, const struct value *page, uint32_t *marks)
{
	struct page_model_view view;

	if (page->number == 0)
		return false;
	view = page_model_query(value_pfn(run, page));
	*marks = view.marks;
	return view.owned;
}

/* Sleeps for @flag of the page to go, if it is there. */
static struct misuse_verdict wait_verdict(const struct run *run, const struct value *args,
					  uint32_t flag)
{
	uint32_t marks;

	if (!marks_get(run, &args[0], &marks))
		return verdict(USE_SKIPPED, NULL);
	return (marks & flag) && run_flight(run)->in_irq ? verdict(USE_ENDS, "check L3 *")
							 : verdict(USE_SOUND, NULL);
}

struct misuse_verdict misuse_lock_page(const struct run *run, const struct value *args)
{
	return wait_verdict(run, args, PAGE_FLAG(locked));
}

struct misuse_verdict misuse_wait_on_page_locked(const struct run *run, const struct value *args)
{
	return wait_verdict(run, args, PAGE_FLAG(locked));
}

struct misuse_verdict misuse_wait_on_page_writeback(const struct run *run, const struct value *args)
{
	return wait_verdict(run, args, PAGE_FLAG(writeback));
}

struct misuse_verdict misuse_trylock_page(const struct run *run, const struct value *args)
{
	uint32_t marks;

	return verdict(marks_get(run, &args[0], &marks) ? USE_SOUND : USE_SKIPPED, NULL);
}

struct misuse_verdict misuse_unlock_page(const struct run *run, const struct value *args)
{
	uint32_t marks;

	if (!marks_get(run, &args[0], &marks) || (marks & MARK_IO_READ))
		return verdict(USE_SKIPPED, NULL);
	return marks & PAGE_FLAG(locked) ? verdict(USE_SOUND, NULL)
					 : verdict(USE_ENDS, "BUG unlock_page: *");
}

struct misuse_verdict misuse_end_page_writeback(const struct run *run, const struct value *args)
{
	uint32_t marks;

	if (!marks_get(run, &args[0], &marks) || (marks & MARK_IO_WRITE))
		return verdict(USE_SKIPPED, NULL);
	return (marks & PAGE_FLAG(writeback)) && !(marks & PAGE_FLAG(reclaim))
		       ? verdict(USE_SOUND, NULL)
		       : verdict(USE_ENDS, "BUG end_page_writeback: *");
}

/* Does @flag stand in no page that the call waits for? */
static bool marks_are_off(const struct run *run, const struct value *args, uint32_t flag)
{
	uint32_t marks;

	return marks_get(run, &args[0], &marks) && !(marks & flag);
}

static bool lock_is_free(const struct run *run, const struct value *args)
{
	return marks_are_off(run, args, PAGE_FLAG(locked));
}

static bool writeback_is_over(const struct run *run, const struct value *args)
{
	return marks_are_off(run, args, PAGE_FLAG(writeback));
}

const struct op_wait wait_page_locked = {.queue = "PG_locked", .is_over = lock_is_free};
const struct op_wait wait_page_writeback = {.queue = "PG_writeback", .is_over = writeback_is_over};

void run_lock_page(struct run *run, const struct value *args, struct result *result)
{
	lock_page(page_arg(&args[0]));
}

void run_trylock_page(struct run *run, const struct value *args, struct result *result)
{
	result->value = trylock_page(page_arg(&args[0]));
}

void run_unlock_page(struct run *run, const struct value *args, struct result *result)
{
	unlock_page(page_arg(&args[0]));
}

void run_wait_on_page_locked(struct run *run, const struct value *args, struct result *result)
{
	wait_on_page_locked(page_arg(&args[0]));
}

void run_wait_on_page_writeback(struct run *run, const struct value *args, struct result *result)
{
	wait_on_page_writeback(page_arg(&args[0]));
}

void run_end_page_writeback(struct run *run, const struct value *args, struct result *result)
{
	end_page_writeback(page_arg(&args[0]));
}

/* When lock_page() is back the page is the caller's, whoever had it before. */
void model_lock_page(struct run *run, const struct value *args, const struct result *result)
{
	page_model_lock_tried(value_pfn(run, &args[0]), true);
}

void model_trylock_page(struct run *run, const struct value *args, const struct result *result)
{
	page_model_lock_tried(value_pfn(run, &args[0]), result->value != 0);
}

void model_unlock_page(struct run *run, const struct value *args, const struct result *result)
{
	page_model_mark(value_pfn(run, &args[0]), PAGE_FLAG(locked), 0);
}

void model_end_page_writeback(struct run *run, const struct value *args,
			      const struct result *result)
{
	page_model_mark(value_pfn(run, &args[0]), PAGE_FLAG(writeback), 0);
}

/* ---- the device -------------------------------------------------------------------- */

/* What it does with a page of these marks; 0: nothing. Of two things writing comes first. */
static uint32_t io_wanted(uint32_t marks)
{
	if ((marks & PAGE_FLAG(writeback)) && !(marks & (MARK_IO_WRITE | PAGE_FLAG(reclaim))))
		return MARK_IO_WRITE;
	return (marks & PAGE_FLAG(locked)) && !(marks & MARK_IO_READ) ? MARK_IO_READ : 0;
}

struct misuse_verdict misuse_page_io(const struct run *run, const struct value *args)
{
	uint32_t marks;

	if (!marks_get(run, &args[0], &marks) || io_wanted(marks) == 0 || !page_io_idle())
		return verdict(USE_SKIPPED, NULL);
	return verdict(USE_SOUND, NULL);
}

/* A driver keeps buffers ready: it takes a page where it may not wait, and needs it no longer. */
static void driver_refill(void)
{
	struct page *page = alloc_page(GFP_ATOMIC | __GFP_NOWARN);

	if (page != NULL)
		__free_page(page);
}

/* The model learns of it at the moment at which it happens: a call may be waiting for it. */
static void page_io_read_done(struct page *page)
{
	driver_refill();
	page_model_mark(page_to_pfn(page), MARK_IO_READ | PAGE_FLAG(locked), 0);
	unlock_page(page);
}

static void page_io_write_done(struct page *page)
{
	page_model_mark(page_to_pfn(page), MARK_IO_WRITE | PAGE_FLAG(writeback), 0);
	end_page_writeback(page);
}

void run_page_io(struct run *run, const struct value *args, struct result *result)
{
	pfn_t pfn = value_pfn(run, &args[0]);
	uint32_t io = io_wanted(page_model_query(pfn).marks);
	struct page *page = page_arg(&args[0]);
	ulong_t ticks = (ulong_t)args[1].number;
	bool sent = io == MARK_IO_WRITE ? page_io_submit(page, ticks, page_io_write_done)
					: page_io_submit(page, ticks, page_io_read_done);

	assert(sent);
	page_model_mark(pfn, 0, io);
	run->changes.page_io = true;
}
