/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A bitmap for each order, searched from its beginning; split on the way down, merged on the way
 * up.
 */
#include "tests/bench/bitmap_buddy.h"
#include <assert.h>
#include <stdbool.h>
#include <string.h>

static bool is_free(const struct bitmap_buddy *buddy, uint32_t block, uint32_t order)
{
	return buddy->maps[order][block / 64] >> block % 64 & 1;
}

static void set_free(struct bitmap_buddy *buddy, uint32_t block, uint32_t order)
{
	buddy->maps[order][block / 64] |= UINT64_C(1) << block % 64;
	buddy->nr_free[order]++;
}

static void set_taken(struct bitmap_buddy *buddy, uint32_t block, uint32_t order)
{
	buddy->maps[order][block / 64] &= ~(UINT64_C(1) << block % 64);
	buddy->nr_free[order]--;
}

/* Ensures: the first free block of @order, or BUDDY_NONE. */
static uint32_t first_free(const struct bitmap_buddy *buddy, uint32_t order)
{
	const uint64_t *words = buddy->maps[order];

	if (buddy->counts && buddy->nr_free[order] == 0)
		return BUDDY_NONE;
	for (uint32_t i = 0; i < buddy->nr_words[order]; i++)
		if (words[i] != 0)
			return i * 64 + (uint32_t)__builtin_ctzll(words[i]);
	return BUDDY_NONE;
}

void bitmap_buddy_init(struct bitmap_buddy *buddy, uint32_t nr_pages, bool counts)
{
	uint64_t *at = buddy->words;

	assert(nr_pages <= BUDDY_PAGES);
	memset(buddy, 0, sizeof(*buddy));
	buddy->counts = counts;
	for (uint32_t order = 0; order < BUDDY_ORDERS; order++) {
		buddy->nr_words[order] = (nr_pages >> order) / 64 + 1;
		buddy->maps[order] = at;
		at += buddy->nr_words[order];
	}
	for (uint32_t page = 0; page < nr_pages; page++)
		bitmap_buddy_free(buddy, page, 0);
}

uint32_t bitmap_buddy_alloc(struct bitmap_buddy *buddy, uint32_t order)
{
	uint32_t from = order, block;

	while ((block = first_free(buddy, from)) == BUDDY_NONE)
		if (++from == BUDDY_ORDERS)
			return BUDDY_NONE;
	set_taken(buddy, block, from);
	while (from > order) {
		from--;
		block *= 2;
		set_free(buddy, block + 1, from);
	}
	return block << order;
}

void bitmap_buddy_free(struct bitmap_buddy *buddy, uint32_t page, uint32_t order)
{
	uint32_t block = page >> order;

	while (order < BUDDY_ORDERS - 1 && is_free(buddy, block ^ 1, order)) {
		set_taken(buddy, block ^ 1, order);
		block /= 2;
		order++;
	}
	set_free(buddy, block, order);
}
