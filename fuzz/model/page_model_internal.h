/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the files of the page model share: frames, and the one model of a process.
 */
#ifndef FUZZ_MODEL_PAGE_MODEL_INTERNAL_H
#define FUZZ_MODEL_PAGE_MODEL_INTERNAL_H

#include "fuzz/model/complain.h"
#include "fuzz/model/page_model.h"
#include "sim/ram.h"

#define MODEL_ISOLATED_MAX 32
#define FRAME_WORDS        (PAGE_SIZE / 4)

struct model_frame {
	pfn_t head;       /* of its block */
	pfn_t next, prev; /* heads: neighbours in the list of what is owned */
	uint32_t refs;
	uint32_t pattern; /* with has_pattern: the word that stands all over it */
	uint32_t marks;   /* what its owner set in its struct page */
	uint16_t call;
	uint8_t order; /* heads */
	bool owned;
	bool compound; /* of all frames of the block, as are the next two */
	bool exact;
	bool has_pattern;
	bool offered;    /* heads: the reclaimer may have it */
	bool remembered; /* in the list of frames that reset clears */
};

struct page_model {
	struct page_model_map map;
	struct model_frame *frames; /* RAM_MAX_FRAMES, committed as they are used */
	pfn_t *remembered;
	uint32_t nr_remembered;
	uint32_t nr_owned;
	pfn_t first, last; /* heads, oldest and youngest */
	struct page_model_range isolated[MODEL_ISOLATED_MAX];
	uint32_t nr_isolated;
	bool complained;
	char complaint[256];
};

extern struct page_model page_model;

/* page_model_rules.c: judge a block, or the @pages frames of it that were kept. */
void model_judge_block(const struct page_model_block *block, uint32_t pages);
bool model_is_ram(pfn_t pfn);
bool model_is_kept(pfn_t pfn);

/* page_model_content.c: are all words of a frame @pattern? If not, *at is the first other. */
bool model_frame_holds(pfn_t pfn, uint32_t pattern, uint32_t *at);
void model_judge_zeroed(pfn_t pfn, uint32_t pages);

#endif
