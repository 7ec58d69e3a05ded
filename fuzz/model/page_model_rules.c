/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a block must be: the rules of alloc_pages() as its callers know them.
 */
#include "fuzz/model/page_model_internal.h"

/* The kernel's flags as far as callers rely on them. */
#define ASKS_DMA      0x01u
#define ASKS_HIGHMEM  0x02u
#define ASKS_MOVABLE  0x08u
#define ASKS_ZERO     0x8000u
#define ASKS_THISNODE 0x40000u

static const char *const type_names[] = {"DMA", "Normal", "HighMem", "Movable"};

bool model_is_ram(pfn_t pfn)
{
	const struct page_model_range *ram = page_model.map.ram;
	uint32_t low = 0;
	uint32_t high = page_model.map.nr_ram;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (pfn >= ram[middle].end)
			low = middle + 1;
		else
			high = middle;
	}
	return low < page_model.map.nr_ram && pfn >= ram[low].start;
}

bool model_is_kept(pfn_t pfn)
{
	return page_model.map.kept != NULL && page_model.map.kept(pfn);
}

static const struct page_model_zone *zone_of(pfn_t pfn)
{
	for (uint32_t i = 0; i < page_model.map.nr_zones; i++) {
		const struct page_model_zone *zone = &page_model.map.zones[i];

		if (pfn >= zone->frames.start && pfn < zone->frames.end)
			return zone;
	}
	return NULL;
}

/* The highest zone that the flags allow. Movable is for those who ask for both. */
static enum page_model_zone_type highest_zone(uint32_t gfp)
{
	if (gfp & ASKS_DMA)
		return MODEL_DMA;
	if (!(gfp & ASKS_HIGHMEM))
		return MODEL_NORMAL;
	return gfp & ASKS_MOVABLE ? MODEL_MOVABLE : MODEL_HIGHMEM;
}

static void judge_frame(const struct page_model_block *block, pfn_t pfn,
			const struct page_model_zone *zone)
{
	const struct model_frame *frame = &page_model.frames[pfn];

	if (!model_is_ram(pfn))
		model_complain("call %u got frame 0x%x, which is no RAM", block->call, pfn);
	else if (frame->owned)
		model_complain("call %u got frame 0x%x, which call %u still owns", block->call, pfn,
			       frame->call);
	else if (model_is_kept(pfn))
		model_complain("call %u got frame 0x%x, which start-up keeps", block->call, pfn);
	else if (zone_of(pfn) != zone)
		model_complain("call %u got a block across zones at frame 0x%x", block->call, pfn);
}

static void judge_place(const struct page_model_block *block, uint32_t pages,
			const struct page_model_zone *zone)
{
	if (zone == NULL) {
		model_complain("call %u got frame 0x%x, which is in no zone", block->call,
			       block->pfn);
		return;
	}
	if (zone->type > highest_zone(block->gfp))
		model_complain("call %u got frame 0x%x of zone %s, the flags 0x%x allow up to %s",
			       block->call, block->pfn, type_names[zone->type], block->gfp,
			       type_names[highest_zone(block->gfp)]);
	if ((block->gfp & ASKS_THISNODE) && block->nid >= 0 && zone->nid != block->nid)
		model_complain("call %u got frame 0x%x of node %u, it asked for node %d alone",
			       block->call, block->pfn, zone->nid, block->nid);
	if (block->by_address && block->pfn + pages > page_model.map.direct_map_end)
		model_complain("call %u got the address of frame 0x%x, which has none", block->call,
			       block->pfn);
}

void model_judge_block(const struct page_model_block *block, uint32_t pages)
{
	const struct page_model_zone *zone = zone_of(block->pfn);

	if (block->pfn & ((1u << block->order) - 1))
		model_complain("call %u got frame 0x%x for order %u: not aligned", block->call,
			       block->pfn, block->order);
	judge_place(block, pages, zone);
	for (uint32_t i = 0; i < pages && !page_model.complained; i++)
		judge_frame(block, block->pfn + i, zone);
	if ((block->gfp & ASKS_ZERO) && !page_model.complained)
		model_judge_zeroed(block->pfn, pages);
}
