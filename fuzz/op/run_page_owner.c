/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What owners set in the struct pages of their frames: flags, mapping, mapcount.
 *
 * Only of frames that the program owns. While a device works on a page, its lock and its writeback
 * are the device's. PG_mlocked counts in NR_MLOCK, as mlock_vma_page() does it.
 */
#include "fuzz/op/run_page_owner.h"
#include "core/base/mm_types.h"
#include "core/base/page_addr.h"
#include "core/base/page_ref.h"
#include "core/page/vmstat.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_state.h"
#include "sim/mark.h"

/* All that set_page_flags() and clear_page_flags() reach. */
#define X(name, value) | (value)
#define SETTABLE_FLAGS (0 PAGE_FLAG_WORDS(X))
static const uint32_t settable_flags = SETTABLE_FLAGS;
#undef X

/* What ends a device's work, or is ended by it. */
#define IO_FLAGS (PAGE_FLAG(locked) | PAGE_FLAG(writeback) | PAGE_FLAG(reclaim))

/* So many page tables never map one page. */
#define MAPCOUNT_MAX (1u << 20)

static_assert(MARK_LOCKED == PAGE_FLAG(locked), "the model's lock is PG_locked");

static struct page *page_arg(const struct value *value)
{
	return (struct page *)(uintptr_t)value->number;
}

static struct misuse_verdict verdict(enum misuse use)
{
	return (struct misuse_verdict){use, NULL};
}

static struct misuse_verdict owner_verdict(const struct run *run, const struct value *page)
{
	bool owned = page->number != 0 && page_model_query(value_pfn(run, page)).owned;

	return verdict(owned ? USE_SOUND : USE_SKIPPED);
}

/* ---- flags ------------------------------------------------------------------------- */

static struct misuse_verdict flags_verdict(const struct run *run, const struct value *args)
{
	struct page_model_view view;

	if (args[0].number == 0)
		return verdict(USE_SKIPPED);
	view = page_model_query(value_pfn(run, &args[0]));
	if (!view.owned ||
	    ((view.marks & (MARK_IO_READ | MARK_IO_WRITE)) && (args[1].number & IO_FLAGS)))
		return verdict(USE_SKIPPED);
	return verdict(USE_SOUND);
}

struct misuse_verdict misuse_set_page_flags(const struct run *run, const struct value *args)
{
	return flags_verdict(run, args);
}

struct misuse_verdict misuse_clear_page_flags(const struct run *run, const struct value *args)
{
	return flags_verdict(run, args);
}

/* Set and clear what of @set and @clear can be, as SetPageDirty() and its like do. */
static void flags_change(struct page *page, uint32_t set, uint32_t clear)
{
	bool was_mlocked = PageMlocked(page);

	shared_or_relaxed(&page->flags, set & settable_flags);
	shared_and_relaxed(&page->flags, ~(clear & settable_flags));
	mark_written(&page->flags, sizeof(page->flags));
	if (!was_mlocked && PageMlocked(page))
		inc_zone_page_state(page, NR_MLOCK);
	if (was_mlocked && !PageMlocked(page))
		dec_zone_page_state(page, NR_MLOCK);
}

void run_set_page_flags(struct run *run, const struct value *args, struct result *result)
{
	struct page *page = page_arg(&args[0]);

	run->changes.counts |= (args[1].number & PAGE_FLAG(mlocked)) != 0;
	flags_change(page, (uint32_t)args[1].number, 0);
}

void run_clear_page_flags(struct run *run, const struct value *args, struct result *result)
{
	struct page *page = page_arg(&args[0]);

	flags_change(page, 0, (uint32_t)args[1].number);
}

void model_set_page_flags(struct run *run, const struct value *args, const struct result *result)
{
	page_model_mark(value_pfn(run, &args[0]), 0, (uint32_t)args[1].number & settable_flags);
}

void model_clear_page_flags(struct run *run, const struct value *args, const struct result *result)
{
	page_model_mark(value_pfn(run, &args[0]), (uint32_t)args[1].number & settable_flags, 0);
}

/* ---- mapping and mapcount ---------------------------------------------------------- */

struct misuse_verdict misuse_set_page_mapping(const struct run *run, const struct value *args)
{
	return owner_verdict(run, &args[0]);
}

struct misuse_verdict misuse_set_page_mapcount(const struct run *run, const struct value *args)
{
	return args[1].number <= MAPCOUNT_MAX ? owner_verdict(run, &args[0]) : verdict(USE_SKIPPED);
}

static void mapping_set(struct page *page, uint32_t mapping)
{
	page->mapping = mapping == 0 ? NULL : window_ptr(mapping);
	mark_written(&page->mapping, sizeof(page->mapping));
}

static void mapcount_set(struct page *page, uint32_t mapcount)
{
	atomic_set(&page->_mapcount, (int32_t)(mapcount - 1));
	mark_written(&page->_mapcount, sizeof(page->_mapcount));
}

/* A tail's mapping stands where others have theirs. */
void run_set_page_mapping(struct run *run, const struct value *args, struct result *result)
{
	mapping_set(page_arg(&args[0]), (uint32_t)args[1].number);
}

void run_set_page_mapcount(struct run *run, const struct value *args, struct result *result)
{
	run->changes.counts = true;
	mapcount_set(page_arg(&args[0]), (uint32_t)args[1].number);
}

void model_set_page_mapping(struct run *run, const struct value *args, const struct result *result)
{
	uint32_t mapping = (uint32_t)args[1].number;
	uint32_t marks = mapping == 0 ? 0 : MARK_MAPPING | (mapping & 1 ? MARK_ANON : 0);

	page_model_mark(value_pfn(run, &args[0]), MARK_MAPPING | MARK_ANON, marks);
}

void model_set_page_mapcount(struct run *run, const struct value *args, const struct result *result)
{
	page_model_mark(value_pfn(run, &args[0]), MARK_MAPPED, args[1].number ? MARK_MAPPED : 0);
}

void page_owner_undo(pfn_t pfn)
{
	struct page *page = pfn_to_page(pfn);

	flags_change(page, 0, settable_flags);
	mapping_set(page, 0);
	mapcount_set(page, 0);
	page_model_mark(pfn, UINT32_MAX, 0);
}

/* ---- and what the kernel says of it when the frames are freed ----------------------- */

#define MARKS_BAD (PAGE_FLAGS_CHECK_AT_FREE | MARK_MAPPING | MARK_MAPPED)

bool page_owner_block_is_bad(pfn_t pfn, uint32_t order)
{
	uint32_t first = page_model_marks(pfn, 1) & ~PAGE_FLAG(mlocked);

	/* free_hot_cold_page() takes an anonymous mapping away, __free_pages_ok() does not */
	if (order == 0 && (first & MARK_ANON))
		first &= ~MARK_MAPPING;
	return ((first | page_model_marks(pfn + 1, (1u << order) - 1)) & MARKS_BAD) != 0;
}

bool page_owner_freeing_is_bad(const struct page_model_view *view, pfn_t pfn)
{
	uint32_t order = view->order;

	if (view->refs == 1)
		return page_owner_block_is_bad(pfn, order);
	while (!view->compound && order-- > 0)
		if (page_owner_block_is_bad(pfn + (1u << order), order))
			return true;
	return false;
}
