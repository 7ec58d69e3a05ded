/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Plain pokes into free lists, pagesets and counters, as a bug would make them, each announced by
 * poked().
 */
#ifndef TESTS_CORE_PAGE_CHECK_POKE_H
#define TESTS_CORE_PAGE_CHECK_POKE_H

#include "booted.h"

/* Store @value, and say so. */
#define POKE(place, value)                                                                         \
	do {                                                                                       \
		(place) = (value);                                                                 \
		poked(&(place), sizeof(place));                                                    \
	} while (0)

/* A page leaves its list; enters one at the front. Counters are not touched. */
void unlink_page(struct page *page);
void link_page(struct page *page, struct list_head *head);

/* A free block leaves its list and is none any more; a page becomes one. nr_free follows. */
void block_out(struct zone *zone, struct page *page);
void block_in(struct zone *zone, struct page *page, uint32_t order, uint32_t type);

/* NR_FREE_PAGES of the zone and of all zones. */
void count_free(struct zone *zone, int pages);

/* A free block of at least @order in Normal, and its migratetype. */
struct page *some_block(uint32_t order, uint32_t *type);

/* CPU 0's pageset of Normal, and a page of it. */
struct per_cpu_pages *some_pageset(void);
struct page *some_pageset_page(void);

#endif
