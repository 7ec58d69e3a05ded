/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What stands in frames: zeros where zeroed memory was asked, and what the program put there.
 *
 * Small blocks are read whole. Of large ones each frame is sampled, and the first and last are read
 * whole: reading four megabytes would cost more than the call.
 */
#include "fuzz/model/frame_content.h"
#include "fuzz/model/look.h"
#include "fuzz/model/page_model_internal.h"

#define WHOLE_PAGES_MAX 8u
#define SAMPLES_A_FRAME 8u

bool model_frame_holds(pfn_t pfn, uint32_t pattern, uint32_t *at)
{
	uint32_t words[FRAME_WORDS];

	frame_look(pfn, words);
	for (uint32_t i = 0; i < FRAME_WORDS; i++) {
		if (words[i] == pattern)
			continue;
		*at = i;
		return false;
	}
	return true;
}

/* A few words, other ones in each frame. */
static bool frame_sample_is_zero(pfn_t pfn, uint32_t *at)
{
	uint32_t word;

	for (uint32_t i = 0; i < SAMPLES_A_FRAME; i++) {
		*at = (pfn * 37 + i * (FRAME_WORDS / SAMPLES_A_FRAME)) % FRAME_WORDS;
		frame_read(pfn, *at * 4, &word, sizeof(word));
		if (word != 0)
			return false;
	}
	return true;
}

void model_judge_zeroed(pfn_t pfn, uint32_t pages)
{
	uint32_t at;

	for (uint32_t i = 0; i < pages; i++) {
		bool whole = pages <= WHOLE_PAGES_MAX || i == 0 || i == pages - 1;
		bool zero = whole ? model_frame_holds(pfn + i, 0, &at)
				  : frame_sample_is_zero(pfn + i, &at);

		if (!zero)
			model_complain("frame 0x%x was asked for zeroed, word %u is not zero",
				       pfn + i, at);
	}
}

void page_model_fill(pfn_t pfn, uint32_t pattern)
{
	struct model_frame *frame = &page_model.frames[pfn];

	if (!frame->owned)
		return;
	frame->has_pattern = true;
	frame->pattern = pattern;
	if (frame_content_followed(pfn))
		frame_content_fill(pfn, pattern);
}

void page_model_stored(pfn_t pfn)
{
	page_model.frames[pfn].has_pattern = false;
}

void page_model_written(pfn_t pfn)
{
	page_model_stored(pfn);
	frame_content_forget(pfn);
}

void page_model_checked(pfn_t pfn, uint32_t pattern, uint32_t differing)
{
	struct model_frame *frame = &page_model.frames[pfn];
	uint32_t expected = frame->pattern == pattern ? 0 : FRAME_WORDS;

	if (!frame->owned)
		return;
	if (differing > FRAME_WORDS)
		model_complain("frame 0x%x: %u words of %u differ", pfn, differing, FRAME_WORDS);
	else if (frame->has_pattern && differing != expected)
		model_complain("frame 0x%x holds 0x%x: %u words differ from 0x%x, it must be %u",
			       pfn, frame->pattern, differing, pattern, expected);
	else if (differing == 0)
		page_model_fill(pfn, pattern);
}

void page_model_verify(pfn_t pfn)
{
	const struct model_frame *frame = &page_model.frames[pfn];
	uint8_t must;
	uint32_t at;

	if (frame->owned && !frame_content_kept(pfn, &at, &must))
		model_complain("frame 0x%x of call %u: byte 0x%x is no longer 0x%x", pfn,
			       frame->call, at, must);
	if (frame->owned && frame->has_pattern && !model_frame_holds(pfn, frame->pattern, &at))
		model_complain("frame 0x%x of call %u: word %u is no longer 0x%x", pfn, frame->call,
			       at, frame->pattern);
}

void page_model_verify_all(void)
{
	for (pfn_t head = page_model.first; head != PAGE_MODEL_NONE;
	     head = page_model.frames[head].next) {
		for (uint32_t i = 0; i < 1u << page_model.frames[head].order; i++)
			page_model_verify(head + i);
	}
}
