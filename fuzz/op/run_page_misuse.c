/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Which calls of the page allocator are misuse, and what the kernel must say of them.
 *
 *   call                              frame                         verdict
 *   any on a page                     NULL, a hole, kept            skipped: the kernel trusts it
 *   free, put                         free, later frame of a block  ends: put_page_testzero
 *   free                              reserved since boot           logged: bad page
 *   free                              compound, a smaller order     logged: bad page; it is lost
 *   free, put of the last reference   flags, mapping, mapcount      logged: bad page; it is lost
 *   put of the last reference         PG_lru                        ends: __page_cache_release
 *   free                              single pages, as a block      logged: bad pages, lost
 *   free                              owned, another order          skipped: parts would be lost
 *   put                               last one of a plain block     skipped: the rest would be lost
 *   free, put of the last reference   kmap() has a page of it       skipped: a slot would be stale
 *   get                               free, later frame of a block  ends: get_page
 *   split                             free, later frame, compound   ends: split_page
 *   fill, check                       not owned                     skipped
 *   allocate                          zone bits that contradict     ends: gfp_zone
 *                                     highmem by address            ends: __get_free_pages
 *                                     both mobility bits            logged: a WARN
 *                                     order 11 and up               logged once: a WARN
 *                                     zeroed highmem, in interrupts skipped: a BUG if it succeeds
 *
 * Only the models are asked, never the kernel, but for PG_reserved. Frames that the program once
 * lost by misuse are nobody's: what the kernel says of them is not foreseen, so such calls are
 * skipped.
 */
#include "core/base/page_addr.h"
#include "fuzz/model/page_model.h"
#include "fuzz/op/run.h"
#include "fuzz/op/run_kmem.h"
#include "fuzz/op/run_page_owner.h"
#include "fuzz/op/run_state.h"
#include "fuzz/op/verdict.h"
#include <string.h>

/* ---- allocations ------------------------------------------------------------------- */

/* Do the zone bits contradict each other? */
static bool zone_bits_bad(gfp_t gfp)
{
	uint32_t bits = gfp & (__GFP_DMA | __GFP_HIGHMEM | __GFP_DMA32);

	return (bits & (bits - 1)) != 0;
}

/*
 * What an allocation logs: a line that begins with '?' may come, any other must.
 *
 * Each of the once-a-boot warnings is optional, because an injected fault comes before it.
 */
static struct misuse_verdict alloc_logs(gfp_t gfp, uint32_t order)
{
	bool mobility = (gfp & GFP_MOVABLE_MASK) == GFP_MOVABLE_MASK;
	bool large = order >= MAX_ORDER && !(gfp & __GFP_NOWARN);
	bool nofail = (gfp & __GFP_NOFAIL) && order > 1;

	if (mobility && (large || nofail))
		return logged("WARN allocflags_to_migratetype: *\n?WARN *");
	if (mobility)
		return logged("WARN allocflags_to_migratetype: *");
	if (large || nofail)
		return logged("?WARN *");
	return sound;
}

static struct misuse_verdict alloc_verdict(uint64_t gfp64, uint64_t order)
{
	gfp_t gfp = (gfp_t)gfp64;

	if (zone_bits_bad(gfp))
		return ends("BUG gfp_zone: *");
	return alloc_logs(gfp, (uint32_t)order);
}

/* A BUG, but only where there is a page to zero. */
static bool zeroes_high_in_irq(const struct run *run, uint64_t gfp)
{
	return in_irq(run) && (gfp & __GFP_HIGHMEM) && (gfp & __GFP_ZERO);
}

static struct misuse_verdict pages_verdict(const struct run *run, uint64_t gfp, uint64_t order)
{
	return zeroes_high_in_irq(run, gfp) ? skipped : alloc_verdict(gfp, order);
}

static struct misuse_verdict address_verdict(uint64_t gfp, uint64_t order)
{
	if (gfp & __GFP_HIGHMEM)
		return ends("BUG __get_free_pages: *");
	return alloc_verdict(gfp, order);
}

struct misuse_verdict misuse_alloc_pages(const struct run *run, const struct value *args)
{
	return pages_verdict(run, args[0].number, args[1].number);
}

struct misuse_verdict misuse_alloc_pages_node(const struct run *run, const struct value *args)
{
	return pages_verdict(run, args[1].number, args[2].number);
}

struct misuse_verdict misuse_alloc_page(const struct run *run, const struct value *args)
{
	return pages_verdict(run, args[0].number, 0);
}

struct misuse_verdict misuse___get_free_pages(const struct run *run, const struct value *args)
{
	return address_verdict(args[0].number, args[1].number);
}

struct misuse_verdict misuse_get_zeroed_page(const struct run *run, const struct value *args)
{
	return address_verdict(args[0].number, 0);
}

struct misuse_verdict misuse___get_dma_pages(const struct run *run, const struct value *args)
{
	return address_verdict(args[0].number | GFP_DMA, args[1].number);
}

/* The order that alloc_pages_exact() asks for; 2.6.34's get_order(0) is 20. */
static uint32_t exact_order(uint32_t size)
{
	uint32_t order = 0;

	if (size == 0)
		return 20;
	while (order < 20 && (uint64_t)PAGE_SIZE << order < size)
		order++;
	return order;
}

struct misuse_verdict misuse_alloc_pages_exact(const struct run *run, const struct value *args)
{
	uint32_t order = exact_order((uint32_t)args[0].number);
	struct misuse_verdict verdict = address_verdict(args[1].number, order);

	/* a compound page cannot be split; whether there is one is the allocator's luck */
	if (verdict.use != USE_ENDS && (args[1].number & __GFP_COMP) && order > 0)
		return skipped;
	return verdict;
}

/* ---- frames ------------------------------------------------------------------------ */

enum frame_use {
	FRAME_UNKNOWN, /* hole, kept, lost: nobody can say */
	FRAME_FREE,
	FRAME_HEAD,  /* with a reference of its own */
	FRAME_LATER, /* of a plain block, without one */
	FRAME_TAIL,  /* of a compound page */
};

/* Does the kernel itself have it now, in an object cache, say? The model cannot say. */
static bool frame_is_the_kernels(pfn_t pfn)
{
	return pfn_valid(pfn) && !ram_frame_poisoned(pfn);
}

static enum frame_use frame_use(const struct run *run, const struct page_model_view *view,
				pfn_t pfn)
{
	if (!view->ram || view->kept)
		return FRAME_UNKNOWN;
	if (!view->owned)
		return run->changes.pages_lost || frame_is_the_kernels(pfn) ? FRAME_UNKNOWN
									    : FRAME_FREE;
	if (view->head == pfn)
		return FRAME_HEAD;
	return view->compound ? FRAME_TAIL : FRAME_LATER;
}

/* So many bad pages are reported in a minute, then it may be quiet. */
#define BAD_PAGE_REPORTS 60

/* In this run so far. */
static uint32_t bad_pages_reported(const struct run *run)
{
	static const char report[] = "! BUG: Bad page state in process ";
	uint32_t nr = 0;

	for (uint32_t step = 0; step < run->program->nr_calls; step++) {
		const char *line = run_lines_of(run, step);

		for (; (line = strstr(line, report)) != NULL; line += sizeof(report) - 1)
			nr++;
	}
	return nr;
}

/* What bad_page() prints. */
static struct misuse_verdict bad_page_logged(const struct run *run)
{
	if (run->lines_cut || bad_pages_reported(run) >= BAD_PAGE_REPORTS)
		return logged("?BUG: Bad page state in process *\n?page:*\n?page flags:*\n"
			      "?BUG: Bad page state: * messages suppressed");
	return logged("BUG: Bad page state in process *\n?page:*\n?page flags:*");
}

/*
 * A compound page knows its order, and what is freed of it is reported and lost. So is a block all
 * of whose pages have references of their own.
 */
static struct misuse_verdict wrong_order_verdict(const struct run *run,
						 const struct page_model_view *view, uint64_t order)
{
	if (view->compound && view->refs == 1 && order < view->order)
		return bad_page_logged(run);
	if (order < MAX_ORDER && page_model_singles(view->head, 1u << order))
		return bad_page_logged(run);
	return skipped;
}

/* What __free_pages() says of the owner's traces in the frames that go back. */
static struct misuse_verdict freeing_verdict(const struct run *run,
					     const struct page_model_view *view, pfn_t pfn)
{
	return page_owner_freeing_is_bad(view, pfn) ? bad_page_logged(run) : sound;
}

/* Reserved since boot, with the one reference that reserved pages have? The model cannot say. */
static bool frame_reserved(pfn_t pfn)
{
	return pfn_valid(pfn) && PageReserved(pfn_to_page(pfn)) &&
	       page_count(pfn_to_page(pfn)) == 1;
}

static struct misuse_verdict free_verdict(const struct run *run, pfn_t pfn, uint64_t order)
{
	struct page_model_view view = page_model_query(pfn);

	switch (frame_use(run, &view, pfn)) {
	case FRAME_FREE:
	case FRAME_LATER:
	case FRAME_TAIL:
		return ends("BUG put_page_testzero: *");
	case FRAME_HEAD:
		if (kmem_frames_mapped(run, pfn, 1u << view.order))
			return skipped;
		return order == view.order ? freeing_verdict(run, &view, pfn)
					   : wrong_order_verdict(run, &view, order);
	default:
		return order == 0 && frame_reserved(pfn) ? bad_page_logged(run) : skipped;
	}
}

struct misuse_verdict misuse___free_pages(const struct run *run, const struct value *args)
{
	if (args[0].number == 0)
		return skipped;
	return free_verdict(run, value_pfn(run, &args[0]), args[1].number);
}

struct misuse_verdict misuse_free_hot_cold_page(const struct run *run, const struct value *args)
{
	if (args[0].number == 0)
		return skipped;
	return free_verdict(run, value_pfn(run, &args[0]), 0);
}

/* Is there a frame behind the address? Below the direct map is a BUG, above it nobody knows. */
static struct misuse_verdict address_free_verdict(const struct run *run, uint32_t address,
						  uint64_t order)
{
	if (address == 0)
		return sound;
	if (address < PAGE_OFFSET)
		return ends("BUG free_pages: *");
	return free_verdict(run, (address - PAGE_OFFSET) >> PAGE_SHIFT, order);
}

struct misuse_verdict misuse_free_pages(const struct run *run, const struct value *args)
{
	uint32_t address = (uint32_t)args[0].number;

	if (address >= PAGE_OFFSET && address - PAGE_OFFSET >= ram_direct_map_end())
		return ends("BUG free_pages: *");
	return address_free_verdict(run, address, args[1].number);
}

/* Each page of an exact area is a block of its own. Sound only if all of them are. */
struct misuse_verdict misuse_free_pages_exact(const struct run *run, const struct value *args)
{
	uint32_t address = (uint32_t)args[0].number, size = (uint32_t)args[1].number;
	uint64_t pages = ((uint64_t)size + PAGE_SIZE - 1) >> PAGE_SHIFT;
	uint64_t map_end = ram_direct_map_end() >> PAGE_SHIFT;
	uint64_t first = (address - PAGE_OFFSET) >> PAGE_SHIFT;

	if (pages == 0)
		return sound;
	if (address < PAGE_OFFSET || address % PAGE_SIZE != 0 || first + pages > map_end)
		return skipped;
	struct misuse_verdict verdict = free_verdict(run, (pfn_t)first, 0);
	/* what is lost with the first page decides about the others */
	if (verdict.use == USE_LOGGED && pages > 1)
		return skipped;
	for (uint64_t i = 1; i < pages && verdict.use == USE_SOUND; i++)
		if (free_verdict(run, (pfn_t)(first + i), 0).use != USE_SOUND)
			return skipped;
	return verdict;
}

/* A reference that the frame, or its compound page, has. */
static struct misuse_verdict put_verdict(const struct run *run, const struct page_model_view *view)
{
	if (view->refs != 1)
		return sound;
	if (kmem_frames_mapped(run, view->head, 1u << view->order))
		return skipped;
	if (view->order > 0 && !view->compound)
		return skipped;
	if (!view->compound && (view->marks & PAGE_FLAG(lru)))
		return ends("BUG __page_cache_release: *");
	return page_owner_block_is_bad(view->head, view->order) ? bad_page_logged(run) : sound;
}

struct misuse_verdict misuse_put_page(const struct run *run, const struct value *args)
{
	if (args[0].number == 0)
		return skipped;
	pfn_t pfn = value_pfn(run, &args[0]);
	struct page_model_view view = page_model_query(pfn);

	switch (frame_use(run, &view, pfn)) {
	case FRAME_FREE:
	case FRAME_LATER:
		return ends("BUG put_page_testzero: *");
	case FRAME_HEAD:
	case FRAME_TAIL:
		return put_verdict(run, &view);
	default:
		return skipped;
	}
}

/* Who looks a page up does not know whose it is; here it is the program's, one way or another. */
struct misuse_verdict misuse_page_cache_get_speculative(const struct run *run,
							const struct value *args)
{
	struct page_model_view view;

	if (args[0].number == 0)
		return skipped;
	view = page_model_query(value_pfn(run, &args[0]));
	return view.owned ? sound : skipped;
}

struct misuse_verdict misuse_get_page(const struct run *run, const struct value *args)
{
	if (args[0].number == 0)
		return skipped;
	pfn_t pfn = value_pfn(run, &args[0]);
	struct page_model_view view = page_model_query(pfn);

	switch (frame_use(run, &view, pfn)) {
	case FRAME_FREE:
	case FRAME_LATER:
		return ends("BUG get_page: *");
	case FRAME_HEAD:
	case FRAME_TAIL:
		return sound;
	default:
		return skipped;
	}
}

struct misuse_verdict misuse_split_page(const struct run *run, const struct value *args)
{
	if (args[0].number == 0)
		return skipped;
	pfn_t pfn = value_pfn(run, &args[0]);
	struct page_model_view view = page_model_query(pfn);

	switch (frame_use(run, &view, pfn)) {
	case FRAME_FREE:
	case FRAME_LATER:
	case FRAME_TAIL:
		return ends("BUG split_page: *");
	case FRAME_HEAD:
		if (view.compound)
			return ends("BUG split_page: *");
		return args[1].number == view.order ? sound : skipped;
	default:
		return skipped;
	}
}

/* Contents: only of frames that the program owns. */
static struct misuse_verdict touch_verdict(const struct run *run, const struct value *page)
{
	if (page->number == 0)
		return skipped;
	return page_model_query(value_pfn(run, page)).owned ? sound : skipped;
}

struct misuse_verdict misuse_page_fill(const struct run *run, const struct value *args)
{
	return touch_verdict(run, &args[0]);
}

struct misuse_verdict misuse_page_check(const struct run *run, const struct value *args)
{
	return touch_verdict(run, &args[0]);
}

/* What only looks at a struct page, or at its pageblock: any frame of RAM will do. */
static struct misuse_verdict look_verdict(const struct run *run, const struct value *page)
{
	if (page->number == 0)
		return skipped;
	return page_model_query(value_pfn(run, page)).ram ? sound : skipped;
}

struct misuse_verdict misuse_page_count(const struct run *run, const struct value *args)
{
	return look_verdict(run, &args[0]);
}

struct misuse_verdict misuse_get_pageblock_migratetype(const struct run *run,
						       const struct value *args)
{
	return look_verdict(run, &args[0]);
}

struct misuse_verdict misuse_set_migratetype_isolate(const struct run *run,
						     const struct value *args)
{
	return look_verdict(run, &args[0]);
}

struct misuse_verdict misuse_unset_migratetype_isolate(const struct run *run,
						       const struct value *args)
{
	return look_verdict(run, &args[0]);
}
