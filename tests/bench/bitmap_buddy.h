/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The plainest buddy allocator there is: a bitmap of free blocks for each order, searched from its
 * beginning. The bench measures the page allocator beside it.
 *
 * With @counts it also knows how many blocks of each order are free, and does not search where
 * there are none: as fast as bitmaps get while memory is in few pieces.
 */
#ifndef TESTS_BENCH_BITMAP_BUDDY_H
#define TESTS_BENCH_BITMAP_BUDDY_H

#include <stdbool.h>
#include <stdint.h>

#define BUDDY_ORDERS 11u
#define BUDDY_PAGES  (1u << 18)
#define BUDDY_NONE   UINT32_MAX

struct bitmap_buddy {
	bool counts;
	uint32_t nr_words[BUDDY_ORDERS];
	uint32_t nr_free[BUDDY_ORDERS]; /* blocks; with counts */
	uint64_t *maps[BUDDY_ORDERS];   /* bit: this block is free, as a whole */
	uint64_t words[2 * BUDDY_PAGES / 64 + BUDDY_ORDERS];
};

/* Requires: @nr_pages <= BUDDY_PAGES. Ensures: all of them are free. */
void bitmap_buddy_init(struct bitmap_buddy *buddy, uint32_t nr_pages, bool counts);

/* Ensures: the first page of 2^@order free ones, which are free no more; or BUDDY_NONE. */
uint32_t bitmap_buddy_alloc(struct bitmap_buddy *buddy, uint32_t order);

/* Requires: @page and @order as they came from bitmap_buddy_alloc(). */
void bitmap_buddy_free(struct bitmap_buddy *buddy, uint32_t page, uint32_t order);

#endif
