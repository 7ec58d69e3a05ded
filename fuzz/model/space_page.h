/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Pages of an address space, by what was written to them: values that parents and children share
 * until one of them writes.
 *
 *   untouched --read--> zero --write--> own --zap--> untouched
 *
 * Storage is fixed. A space that touches more pages than there is room for is `lost`: nothing of it
 * is known from then on. When all values are taken, further pages are unknown.
 */
#ifndef FUZZ_MODEL_SPACE_PAGE_H
#define FUZZ_MODEL_SPACE_PAGE_H

#include "sim/types.h"

#define SPACE_PAGES_MAX  16384u
#define SPACE_VALUES_MAX 4096u

enum page_state {
	PAGE_UNTOUCHED,
	PAGE_ZERO, /* the page of zeros that all share */
	PAGE_OWN,
};

struct space_page {
	uint32_t number; /* address / page size */
	uint16_t value;  /* index of a value; VALUE_ZEROS, VALUE_UNKNOWN */
	uint8_t state;   /* enum page_state */
};

#define VALUE_ZEROS   0u
#define VALUE_UNKNOWN 0xffffu

struct page_map {
	bool lost;
	uint32_t nr;
	struct space_page pages[SPACE_PAGES_MAX];
};

/* No value is in use. */
void page_values_reset(void);

/* Every page is untouched, and nothing is lost any more. */
void page_map_clear(struct page_map *map);

/* Page @number. Ensures: NULL: untouched. */
struct space_page *page_map_find(struct page_map *map, uint32_t number);

/* Pages [first, end): untouched, or like those from @from on, which are untouched then. */
void page_map_zap(struct page_map *map, uint32_t first, uint32_t end);
void page_map_move(struct page_map *map, uint32_t from, uint32_t nr, uint32_t to);

/* Pages [first, end) are touched: those that were not, or (@own) that are zero, get a state. */
void page_map_touch(struct page_map *map, uint32_t first, uint32_t end, bool own);

/* @map gets what @from has in [first, end). Requires: all that @map has is below. */
void page_map_copy(struct page_map *map, const struct page_map *from, uint32_t first, uint32_t end);

/*
 * Write @len bytes at @offset of page @number, which is an own one. Read them.
 *
 * Ensures: page_map_read(): false: unknown. A page that is untouched is zeros.
 */
void page_map_write(struct page_map *map, uint32_t number, uint32_t offset, const uint8_t *bytes,
		    uint32_t len);
bool page_map_read(struct page_map *map, uint32_t number, uint32_t offset, uint8_t *bytes,
		   uint32_t len);

/* Page @number is unknown from now on; all are. */
void page_map_forget(struct page_map *map, uint32_t number);
void page_map_forget_all(struct page_map *map);

#endif
