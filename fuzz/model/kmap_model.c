/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Pages in use, by slot.
 */
#include "fuzz/model/kmap_model.h"

#include "fuzz/model/area_model.h"
#include "fuzz/model/page_model.h"
#include "sim/ram.h"

#include <string.h>

struct slot {
	pfn_t pfn;
	uint32_t users; /* 0: nobody's */
};

static struct {
	struct kmap_space space;
	struct slot slots[KMAP_MODEL_PAGES];
	uint32_t used;
	bool touched;
} model;

void kmap_model_reset(const struct kmap_space *space)
{
	model.space = *space;
	model.used = 0;
	if (model.touched)
		memset(model.slots, 0, sizeof(model.slots));
	model.touched = false;
}

uint32_t kmap_model_slots(void)
{
	return (model.space.end - model.space.start) / PAGE_SIZE;
}

uint32_t kmap_model_slots_used(void)
{
	return model.used;
}

bool kmap_model_is_high(pfn_t pfn)
{
	return pfn >= model.space.highmem;
}

static struct slot *slot_of_page(pfn_t pfn)
{
	for (uint32_t i = 0; model.used != 0 && i < kmap_model_slots(); i++)
		if (model.slots[i].users != 0 && model.slots[i].pfn == pfn)
			return &model.slots[i];
	return NULL;
}

/* Ensures: NULL: no slot is there. */
static struct slot *slot_at(uint32_t address)
{
	if (address < model.space.start || address >= model.space.end)
		return NULL;
	return &model.slots[(address - model.space.start) / PAGE_SIZE];
}

void kmap_model_mapped(pfn_t pfn, uint32_t address)
{
	struct slot *before = slot_of_page(pfn), *slot = slot_at(address);

	if (!kmap_model_is_high(pfn)) {
		if (address != PAGE_OFFSET + (pfn << PAGE_SHIFT))
			area_model_complain("kmap() of lowmem frame 0x%x says 0x%x", pfn, address);
		return;
	}
	if (slot == NULL || address % PAGE_SIZE != 0) {
		area_model_complain("kmap() of frame 0x%x says 0x%x, where no slot is", pfn,
				    address);
		return;
	}
	if (before != NULL && before != slot)
		area_model_complain("kmap() of frame 0x%x says 0x%x, and said another before", pfn,
				    address);
	if (slot->users != 0 && slot->pfn != pfn)
		area_model_complain("kmap() of frame 0x%x says 0x%x, where frame 0x%x is in use",
				    pfn, address, slot->pfn);
	model.touched = true;
	model.used += slot->users == 0;
	slot->pfn = pfn;
	slot->users++;
}

void kmap_model_unmapped(pfn_t pfn)
{
	struct slot *slot = slot_of_page(pfn);

	if (slot == NULL)
		return;
	slot->users--;
	model.used -= slot->users == 0;
}

uint32_t kmap_model_users(pfn_t pfn)
{
	const struct slot *slot = slot_of_page(pfn);

	return slot == NULL ? 0 : slot->users;
}

bool kmap_model_frame(uint32_t address, pfn_t *pfn)
{
	const struct slot *slot = slot_at(address);

	if (slot == NULL || slot->users == 0)
		return false;
	*pfn = slot->pfn;
	return true;
}

pfn_t kmap_model_any(void)
{
	for (uint32_t i = 0; model.used != 0 && i < kmap_model_slots(); i++)
		if (model.slots[i].users != 0)
			return model.slots[i].pfn;
	return PAGE_MODEL_NONE;
}
