/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The frames under test. Which frame a store hits is what is being tested, so after a case all are
 * looked at and put right where its stores may have hit: at their offsets, in every frame.
 *
 * Requires, for all: at home.
 */
#include "image.h"

static volatile uint8_t *block_bytes(unsigned int block)
{
	if (block == NR_BLOCKS - 1)
		return (volatile uint8_t *)MONITOR_HIGH_WINDOW;
	return (volatile uint8_t *)(uint32_t)block_address(block);
}

static volatile uint8_t *frame_bytes(unsigned int n)
{
	return block_bytes(n / BLOCK_FRAMES) + FRAME_OFFSET(n % BLOCK_FRAMES);
}

void fill_frames(void)
{
	for (unsigned int offset = 0; offset < TEST_PAGE_SIZE; offset++) {
		for (unsigned int n = 0; n < NR_FRAMES; n++)
			frame_bytes(n)[offset] = frame_byte(n, offset);
		for (unsigned int block = 0; block < NR_BLOCKS; block++)
			block_bytes(block)[GUARD_OFFSET + offset] = RETURN;
	}
}

static void look_at_byte(unsigned int offset, struct case_result *result)
{
	for (unsigned int n = 0; n < NR_FRAMES; n++) {
		volatile uint8_t *byte = frame_bytes(n) + offset;

		result->digest = digest_byte(result->digest, *byte);
		if (*byte == frame_byte(n, offset))
			continue;
		result->frames |= 1u << n;
		*byte = frame_byte(n, offset);
	}
}

void look_at_frames(const struct paging_case *c, struct case_result *result)
{
	for (unsigned int i = 0; i < c->nr_steps; i++) {
		const struct paging_step *step = &c->steps[i];

		for (unsigned int b = 0; STEP_STORES(step->kind) && b < step->size; b++)
			look_at_byte((step->at + b) % TEST_PAGE_SIZE, result);
	}
}
