/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Early reservations: what of RAM is taken before the buddy system exists, by name.
 *
 *   free --reserve_early*()--> reserved --free_early*()--> free
 *   all that is not reserved --get_free_all_memory_range()--> buddy system; then the table is gone
 *
 * The table: early_res[0 .. count) in use, then empty slots (end is 0). It starts with 32 slots in
 * the image; when few are left it doubles into early memory, whose reservation is then slot 0.
 *
 * As: kernel/early_res.c of 2.6.34. Addresses are physical bytes, ranges half-open.
 */
#ifndef CORE_BOOT_EARLY_RES_H
#define CORE_BOOT_EARLY_RES_H

#include "sim/types.h"

#define MAX_EARLY_RES_X 32

struct early_res {
	uint64_t start, end;
	char name[15]; /* 14 characters count */
	bool overlap_ok;
};

/* Start with an empty table. */
void early_res_init(void);

/*
 * Reserve [start, end). An empty or reversed range is ignored.
 *
 * Ensures: the table grows first if it is nearly full; parts of overlap_ok ranges inside are taken
 *          over.
 * Errors:  panics with both names if it meets another range, or if the table is full.
 */
void reserve_early(uint64_t start, uint64_t end, const char *name);

/*
 * Reserve a range that later ones may take parts of.
 *
 * Differs: in nothing; note that it does not grow the table.
 */
void reserve_early_overlap_ok(uint64_t start, uint64_t end, const char *name);

/* Reserve a range that find_early_area() just found free; nothing is checked. */
void reserve_early_without_check(uint64_t start, uint64_t end, const char *name);

/* Free exactly one reservation. Errors: panics if [start, end) is not one. */
void free_early(uint64_t start, uint64_t end);

/*
 * Free what of [start, end) is reserved; ranges are cut, and split where it is inside one.
 *
 * Errors:  WARNs once about a reversed range, and ignores it.
 * Differs: 2.6.34 loops for ever when the rest of the range meets no reservation.
 */
void free_early_partial(uint64_t start, uint64_t end);

/*
 * The first slot that meets [start, end), else the first empty one, else max_early_res.
 */
int find_overlapped_early(uint64_t start, uint64_t end);

/*
 * A free place of @size bytes inside [ei_start, ei_last) and [start, end).
 *
 * Requires: align is a power of two; ei_start < ei_last, and both are RAM.
 * Ensures:  the lowest one that is a multiple of @align (the address, not its distance from the
 *           start of the range).
 * Errors:   UINT64_MAX.
 * Differs:  a place that goes round the end of 64 bits is none; 2.6.34 hands it out.
 */
must_check uint64_t find_early_area(uint64_t ei_start, uint64_t ei_last, uint64_t start,
				    uint64_t end, uint64_t size, uint64_t align);

/* The end of what is mapped: early allocations stay below. */
uint64_t get_max_mapped(void);

/* Frames [start, end). */
struct frame_range {
	uint64_t start, end;
};

/*
 * Hand over: the frames of node @nid (MAX_NUMNODES: of all) that are RAM and not reserved, sorted;
 * none crosses the end of lowmem. The array lies in early memory, in the frames of its last entry,
 * which are in no other; whoever frees them frees these last. With all nodes the reservations end:
 * the table becomes empty, and its own memory is among the free.
 *
 * Ensures: the number of entries, at least 1.
 * Errors:  panics if there is no room for the array.
 * Differs: 2.6.34 sizes the array by the reservations alone, and loses memory of maps with many
 *          holes; its array lies in memory that is freed while it is read; and it leaves highmem
 *          out, where it frees reserved frames, too.
 */
int get_free_all_memory_range(struct frame_range **rangep, int nid);

/* Slot @i in use, NULL past the last. For those who print or check. */
const struct early_res *early_res_slot(int i);

#endif
