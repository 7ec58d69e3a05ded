/* SPDX-License-Identifier: GPL-2.0-only */
/* What machine.c, image.c and image_switch.c share of images. Private to sim/. */
#ifndef SIM_IMAGE_H
#define SIM_IMAGE_H

#include "sim/ram_internal.h"
#include "sim/tlb.h"

#define IMAGES_MAX 32

struct image {
	bool kept;
	uint32_t end;          /* frames from here on are zero and clean */
	uint32_t nr_frames;    /* that are not zero */
	uint32_t nr_mixed;     /* with POISON_MIXED */
	pfn_t *pfns;           /* of the kept frames, in the order of data */
	uint32_t *frame_index; /* by frame: 1 + its place in data; 0: zero */
	uint32_t *mixed_index; /* by frame: its place in shadows */
	uint8_t *poison;       /* by frame: enum poison_state */
	uint8_t *data;
	uint8_t *shadows;
	struct tlb_row *tlb_rows;
	uint32_t nr_tlb_rows;
	void *memory; /* holds all of the above */
	size_t memory_bytes;
	struct machine machine;
};

extern struct image images[IMAGES_MAX];
extern struct image *loaded; /* NULL: none */
extern const uint8_t zero_frame[PAGE_SIZE];

/* The content of @pfn in @image. */
static inline const uint8_t *image_frame(const struct image *image, pfn_t pfn)
{
	uint32_t index = pfn < image->end ? image->frame_index[pfn] : 0;

	return index ? image->data + (uint64_t)(index - 1) * PAGE_SIZE : zero_frame;
}

static inline enum poison_state image_poison(const struct image *image, pfn_t pfn)
{
	return pfn < image->end ? (enum poison_state)image->poison[pfn] : POISON_CLEAN;
}

static inline const uint8_t *image_shadow(const struct image *image, pfn_t pfn)
{
	if (image_poison(image, pfn) != POISON_MIXED)
		return NULL;
	return image->shadows + (uint64_t)image->mixed_index[pfn] * SHADOW_FRAME_BYTES;
}

/* The poison of @pfn in the machine as it stands. */
static inline enum poison_state poison_now(pfn_t pfn)
{
	return (enum poison_state)(frame_tables->poison[pfn] & POISON_STATE);
}

/* In the machine as it stands, frames from here on are clean. */
uint32_t poison_end(void);

/*
 * Call @fn for every frame that may differ from zero, once each: those of the loaded image, then
 * those written since.
 */
void for_each_used_frame(void (*fn)(struct image *image, pfn_t pfn), struct image *image);

/* Back to the image's struct machine; the direct map's end is the host's affair too. */
void image_machine_restore(const struct image *image);

/* Zero and unpoison all of RAM, forget its marks and which image was loaded. Kept images stay. */
void image_unload(void);

/* Start counting machine_spend() anew. */
void machine_budget_restart(void);

#endif
