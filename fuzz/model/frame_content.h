/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What stands in frames, byte by byte, whichever of its addresses it was written through.
 *
 *   not followed --store, fill--> followed: some bytes known --forget--> not followed
 *
 * Storage is fixed: when all places are taken, further frames are not followed.
 */
#ifndef FUZZ_MODEL_FRAME_CONTENT_H
#define FUZZ_MODEL_FRAME_CONTENT_H

#include "sim/types.h"

#define FRAME_CONTENTS_MAX 512u

/* A program begins: nothing is known. */
void frame_content_reset(void);

/* Is any byte of @pfn known? */
bool frame_content_followed(pfn_t pfn);

/* The program wrote @len bytes from @offset on; the word @word all over. */
void frame_content_store(pfn_t pfn, uint32_t offset, const uint8_t *bytes, uint32_t len);
void frame_content_fill(pfn_t pfn, uint32_t word);

/* Nothing is known of it any more. */
void frame_content_forget(pfn_t pfn);

/*
 * Are @len bytes from @offset on what was written there, as far as that is known?
 *
 * Ensures: false: not the byte at offset *@at, which must be *@must.
 */
bool frame_content_holds(pfn_t pfn, uint32_t offset, const uint8_t *bytes, uint32_t len,
			 uint32_t *at, uint8_t *must);

/* Does the frame in RAM have all that was written? */
bool frame_content_kept(pfn_t pfn, uint32_t *at, uint8_t *must);

#endif
