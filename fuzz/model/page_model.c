/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The page model's book-keeping: frames, blocks and references.
 *
 * A block is a head and the frames behind it. Heads that are owned form one list, oldest first. A
 * compound page counts its references at the head, single frames each for themselves.
 */
#include "fuzz/model/frame_content.h"
#include "fuzz/model/page_flight.h"
#include "fuzz/model/page_model_internal.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define ASKS_COMP 0x4000u
#define ASKS_ZERO 0x8000u

struct page_model page_model = {.first = PAGE_MODEL_NONE, .last = PAGE_MODEL_NONE};

static void *host_reserve(size_t bytes)
{
	void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
		       MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);

	if (p == MAP_FAILED) {
		perror("mmfuzz: no memory for the page model");
		exit(2);
	}
	return p;
}

void model_complain(const char *fmt, ...)
{
	va_list args;

	if (page_model.complained)
		return;
	page_model.complained = true;
	va_start(args, fmt);
	vsnprintf(page_model.complaint, sizeof(page_model.complaint), fmt, args);
	va_end(args);
}

const char *page_model_complaint(void)
{
	return page_model.complained ? page_model.complaint : NULL;
}

/* ---- a machine, a program -------------------------------------------------------------------- */

void page_model_boot(const struct page_model_map *map)
{
	assert(map->nr_ram <= PAGE_MODEL_RANGES_MAX && map->nr_zones <= PAGE_MODEL_ZONES_MAX);
	for (uint32_t i = 0; i < map->nr_ram; i++) {
		assert(map->ram[i].start < map->ram[i].end && map->ram[i].end <= RAM_MAX_FRAMES);
		assert(i == 0 || map->ram[i - 1].end <= map->ram[i].start);
	}
	if (page_model.frames == NULL) {
		page_model.frames = host_reserve(RAM_MAX_FRAMES * sizeof(*page_model.frames));
		page_model.remembered =
			host_reserve(RAM_MAX_FRAMES * sizeof(*page_model.remembered));
	}
	page_model.map = *map;
	page_model_reset();
}

void page_model_reset(void)
{
	for (uint32_t i = 0; i < page_model.nr_remembered; i++)
		page_model.frames[page_model.remembered[i]] = (struct model_frame){.owned = false};
	page_model.nr_remembered = 0;
	page_model.nr_owned = 0;
	page_model.nr_isolated = 0;
	page_model.first = PAGE_MODEL_NONE;
	page_model.last = PAGE_MODEL_NONE;
	page_model.complained = false;
	page_flights_clear();
}

/* ---- blocks ---------------------------------------------------------------------------------- */

/* Append @head to the list of what is owned. */
static void list_append(pfn_t head)
{
	struct model_frame *frame = &page_model.frames[head];

	frame->prev = page_model.last;
	frame->next = PAGE_MODEL_NONE;
	if (page_model.last == PAGE_MODEL_NONE)
		page_model.first = head;
	else
		page_model.frames[page_model.last].next = head;
	page_model.last = head;
}

static void list_remove(pfn_t head)
{
	const struct model_frame *frame = &page_model.frames[head];

	if (frame->prev == PAGE_MODEL_NONE)
		page_model.first = frame->next;
	else
		page_model.frames[frame->prev].next = frame->next;
	if (frame->next == PAGE_MODEL_NONE)
		page_model.last = frame->prev;
	else
		page_model.frames[frame->next].prev = frame->prev;
}

static void frame_own(pfn_t pfn, pfn_t head, const struct page_model_block *block, bool exact)
{
	struct model_frame *frame = &page_model.frames[pfn];
	bool zeroed = (block->gfp & ASKS_ZERO) != 0;

	if (!frame->remembered)
		page_model.remembered[page_model.nr_remembered++] = pfn;
	*frame = (struct model_frame){
		.head = head,
		.call = block->call,
		.order = (uint8_t)block->order,
		.owned = true,
		.compound = !exact && block->order > 0 && (block->gfp & ASKS_COMP),
		.exact = exact,
		.has_pattern = zeroed,
		.remembered = true,
		.refs = pfn == head,
	};
	page_model.nr_owned++;
}

static void frame_disown(pfn_t pfn)
{
	page_model.frames[pfn].owned = false;
	page_model.nr_owned--;
	frame_content_forget(pfn);
}

void page_model_alloc(const struct page_model_block *block)
{
	uint32_t pages = 1u << block->order;

	model_judge_block(block, pages);
	if (page_model.complained)
		return;
	for (uint32_t i = 0; i < pages; i++)
		frame_own(block->pfn + i, block->pfn, block, false);
	list_append(block->pfn);
}

static uint32_t order_of(uint32_t pages)
{
	uint32_t order = 0;

	while (1u << order < pages)
		order++;
	return order;
}

void page_model_alloc_exact(const struct page_model_block *block, uint32_t pages)
{
	struct page_model_block frame = *block;
	struct page_model_block whole = *block;

	whole.order = order_of(pages);
	model_judge_block(&whole, pages);
	if (page_model.complained)
		return;
	frame.order = 0;
	for (uint32_t i = 0; i < pages; i++) {
		frame_own(block->pfn + i, block->pfn + i, &frame, true);
		list_append(block->pfn + i);
	}
}

/* All frames of the block at @head go back. */
static void block_release(pfn_t head)
{
	list_remove(head);
	for (uint32_t i = 0; i < 1u << page_model.frames[head].order; i++)
		frame_disown(head + i);
}

/* The frames behind @head go back; it stays, alone. */
static void block_release_rest(pfn_t head)
{
	struct model_frame *frame = &page_model.frames[head];

	for (uint32_t i = 1; i < 1u << frame->order; i++)
		frame_disown(head + i);
	frame->order = 0;
}

void page_model_forget(pfn_t pfn)
{
	if (page_model.frames[pfn].owned)
		block_release(page_model.frames[pfn].head);
}

/* ---- references ------------------------------------------------------------------------------ */

/* The frame that counts for @pfn. */
static pfn_t counting(pfn_t pfn)
{
	return page_model.frames[pfn].compound ? page_model.frames[pfn].head : pfn;
}

bool page_model_free(pfn_t pfn, uint32_t order)
{
	struct model_frame *frame = &page_model.frames[pfn];

	if (!frame->owned || frame->head != pfn || frame->order != order || frame->refs == 0)
		return false;
	if (--frame->refs == 0) {
		block_release(pfn);
		return true;
	}
	if (frame->compound || order == 0)
		return false;
	block_release_rest(pfn);
	return true;
}

void page_model_free_exact(pfn_t pfn, uint32_t pages)
{
	for (uint32_t i = 0; i < pages; i++)
		page_model_free(pfn + i, 0);
}

bool page_model_put(pfn_t pfn)
{
	struct model_frame *frame = &page_model.frames[pfn];

	if (!frame->owned || page_model.frames[counting(pfn)].refs == 0)
		return false;
	if (--page_model.frames[counting(pfn)].refs != 0)
		return false;
	page_model_forget(pfn);
	return true;
}

void page_model_get(pfn_t pfn)
{
	if (page_model.frames[pfn].owned)
		page_model.frames[counting(pfn)].refs++;
}

void page_model_split(pfn_t pfn, uint32_t order)
{
	struct model_frame *head = &page_model.frames[pfn];

	if (!head->owned || head->head != pfn || head->order != order || head->compound)
		return;
	head->order = 0;
	for (uint32_t i = 1; i < 1u << order; i++) {
		struct model_frame *frame = &page_model.frames[pfn + i];

		frame->head = pfn + i;
		frame->order = 0;
		frame->refs = 1;
		list_append(pfn + i);
	}
}

/* What the model has of the frame that counts for @pfn. */
static struct page_sight sight_of(pfn_t pfn)
{
	return (struct page_sight){.refs = page_model.frames[counting(pfn)].refs,
				   .marks = page_model.frames[pfn].marks};
}

static bool count_is(const struct page_sight *sight, const void *count)
{
	return sight->refs == *(const uint32_t *)count;
}

void page_model_counted(pfn_t pfn, uint32_t count)
{
	if (page_model.frames[pfn].owned &&
	    !page_flight_explains(counting(pfn), sight_of(pfn), count_is, &count))
		model_complain("frame 0x%x has %u references, it must be %u", pfn, count,
			       page_model.frames[counting(pfn)].refs);
}

/* ---- what owners do to their frames ---------------------------------------------------------- */

void page_model_mark(pfn_t pfn, uint32_t clear, uint32_t set)
{
	struct model_frame *frame = &page_model.frames[pfn];

	if (frame->owned)
		frame->marks = (frame->marks & ~clear) | set;
}

uint32_t page_model_marks(pfn_t pfn, uint32_t nr)
{
	const struct model_frame *frame = &page_model.frames[pfn];
	uint32_t marks = 0;

	for (uint32_t i = 0; i < nr; i++)
		marks |= frame[i].owned ? frame[i].marks : 0;
	return marks;
}

static bool try_is(const struct page_sight *sight, const void *got)
{
	return ((sight->marks & MARK_LOCKED) == 0) == *(const bool *)got;
}

void page_model_lock_tried(pfn_t pfn, bool got)
{
	bool locked = (page_model.frames[pfn].marks & MARK_LOCKED) != 0;

	if (!page_flight_explains(pfn, sight_of(pfn), try_is, &got))
		model_complain("frame 0x%x was %slocked although it was %slocked", pfn,
			       got ? "" : "not ", locked ? "" : "not ");
	if (got)
		page_model_mark(pfn, 0, MARK_LOCKED);
}

void page_model_offer(pfn_t head)
{
	page_model.frames[head].offered = page_model.frames[head].owned;
}

pfn_t page_model_offered(struct page_model_range frames)
{
	pfn_t head = page_model.first;

	while (head != PAGE_MODEL_NONE &&
	       !(page_model.frames[head].offered && head >= frames.start && head < frames.end))
		head = page_model.frames[head].next;
	return head;
}

/* ---- questions ------------------------------------------------------------------------------- */

struct page_model_view page_model_query(pfn_t pfn)
{
	struct page_model_view view = {.call = PAGE_MODEL_NO_CALL, .head = PAGE_MODEL_NONE};
	const struct model_frame *frame;

	if (pfn >= RAM_MAX_FRAMES || page_model.frames == NULL)
		return view;
	frame = &page_model.frames[pfn];
	view.ram = model_is_ram(pfn);
	view.kept = view.ram && model_is_kept(pfn);
	if (!frame->owned)
		return view;
	view.owned = true;
	view.call = frame->call;
	view.head = frame->head;
	view.order = page_model.frames[frame->head].order;
	view.compound = frame->compound;
	view.exact = frame->exact;
	view.refs = page_model.frames[counting(pfn)].refs;
	view.content = frame->has_pattern ? CONTENT_PATTERN : CONTENT_UNKNOWN;
	view.pattern = frame->pattern;
	view.marks = frame->marks;
	return view;
}

bool page_model_singles(pfn_t pfn, uint32_t pages)
{
	for (uint32_t i = 0; i < pages; i++) {
		struct page_model_view view = page_model_query(pfn + i);

		if (!view.owned || view.head != pfn + i || view.order != 0)
			return false;
	}
	return true;
}

pfn_t page_model_first(void)
{
	return page_model.first;
}

pfn_t page_model_next(pfn_t head)
{
	return page_model.frames[head].next;
}

uint32_t page_model_owned(void)
{
	return page_model.nr_owned;
}

/* ---- isolated pageblocks --------------------------------------------------------------------- */

void page_model_isolate(struct page_model_range frames, bool isolated)
{
	for (uint32_t i = 0; i < page_model.nr_isolated; i++) {
		if (page_model.isolated[i].start != frames.start)
			continue;
		if (!isolated)
			page_model.isolated[i] = page_model.isolated[--page_model.nr_isolated];
		return;
	}
	if (isolated && page_model.nr_isolated < MODEL_ISOLATED_MAX)
		page_model.isolated[page_model.nr_isolated++] = frames;
}

bool page_model_isolated(pfn_t pfn)
{
	for (uint32_t i = 0; i < page_model.nr_isolated; i++) {
		if (pfn >= page_model.isolated[i].start && pfn < page_model.isolated[i].end)
			return true;
	}
	return false;
}
