/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A bitmap for each order, searched from its beginning; split on the way down, merged on the way
 * up.
 */
#include "tests/bench/bitmap_buddy.h"
#include <assert.h>
#include <stdbool.h>
#include <string.h>

static uint32_t words_of(uint32_t order)
{
	return (BUDDY_PAGES >> order) / 64 + 1;
}

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

/* Requires: there is one. */
static uint32_t first_free(const struct bitmap_buddy *buddy, uint32_t order)
{
	const uint64_t *word = buddy->maps[order];

	while (*word == 0)
		word++;
	return (uint32_t)(word - buddy->maps[order]) * 64 + (uint32_t)__builtin_ctzll(*word);
}

void bitmap_buddy_init(struct bitmap_buddy *buddy, uint32_t nr_pages)
{
	uint64_t *at = buddy->words;

	assert(nr_pages <= BUDDY_PAGES);
	memset(buddy, 0, sizeof(*buddy));
	buddy->nr_pages = nr_pages;
	for (uint32_t order = 0; order < BUDDY_ORDERS; order++) {
		buddy->maps[order] = at;
		at += words_of(order);
	}
	for (uint32_t page = 0; page < nr_pages; page++)
		bitmap_buddy_free(buddy, page, 0);
}

uint32_t bitmap_buddy_alloc(struct bitmap_buddy *buddy, uint32_t order)
{
	uint32_t from = order, block;

	while (from < BUDDY_ORDERS && buddy->nr_free[from] == 0)
		from++;
	if (from >= BUDDY_ORDERS)
		return BUDDY_NONE;
	block = first_free(buddy, from);
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
