/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The kmap model: how often the program has each highmem page mapped, and where.
 *
 * Judged when it is reported; the complaint is the area model's (area_model.h).
 */
#ifndef FUZZ_MODEL_KMAP_MODEL_H
#define FUZZ_MODEL_KMAP_MODEL_H

#include "sim/types.h"

#define KMAP_MODEL_PAGES 1024u

/* Where slots are, and from which frame on pages need one. */
struct kmap_space {
	uint32_t start, end;
	pfn_t highmem;
};

/* A program begins. */
void kmap_model_reset(const struct kmap_space *space);

/*
 * kmap() said @address. Judged: the direct map's of a lowmem page; else a slot's, the one that it
 * has already if somebody mapped it before, and nobody else's.
 */
void kmap_model_mapped(pfn_t pfn, uint32_t address);

/* kunmap(). Requires: kmap_model_users(). */
void kmap_model_unmapped(pfn_t pfn);

/* Users of @pfn's slot; slots in use; is it a page that needs one? */
uint32_t kmap_model_users(pfn_t pfn);
uint32_t kmap_model_slots_used(void);
uint32_t kmap_model_slots(void);
bool kmap_model_is_high(pfn_t pfn);

/* The frame that a slot in use maps at @address. Ensures: false: none is. */
bool kmap_model_frame(uint32_t address, pfn_t *pfn);

/* Any page that is mapped; PAGE_MODEL_NONE: none is. */
pfn_t kmap_model_any(void);

#endif
