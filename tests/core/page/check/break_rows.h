/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One thing broken on purpose, and who must see it.
 */
#ifndef TESTS_CORE_PAGE_CHECK_BREAK_ROWS_H
#define TESTS_CORE_PAGE_CHECK_BREAK_ROWS_H

#include "poke.h"

/*
 * Where what a row breaks is several things at once, all that fail are named, for touched and full
 * forms; a frame that is reserved without reason is a matter of start-up's checks too.
 */
struct break_row {
	const char *id;
	void (*corrupt)(void);
	const char *name;
	const char *touched, *full; /* all that fail; NULL: the id alone */
};

#define ROW(id, corrupt)                                                                           \
	{                                                                                          \
		id, corrupt, #corrupt, NULL, NULL                                                  \
	}
#define ROW_OF_SEVERAL(id, corrupt, touched, full)                                                 \
	{                                                                                          \
		id, corrupt, #corrupt, touched, full                                               \
	}

/* Each ends with a row without an id. */
extern const struct break_row break_frame_rows[]; /* frames, lists, blocks, poison */
extern const struct break_row break_sum_rows[];   /* counters, marks, pageblocks, zonelists */

/* An e820 map with a hole from an odd frame on: the frame before it has no buddy. */
#define HOLE_START 0x1801u
#define HOLE_END   0x1a00u

/* What rows start from: pages of Normal that somebody holds. */
extern struct page *compound; /* of order 3 */
extern struct page *single;
extern struct page *plain; /* of order 3: what was cut for it lies free beside it */

struct zone *dma_zone(void);

/* The type of pageblock @block of @zone, in its bits alone. */
void set_block_type(struct zone *zone, ulong_t block, uint32_t type);

#endif
