/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What stood in page tables, and when: the memory of the MMU's model.
 *
 * Time counts steps. A frame that a CPU may walk through is watched from then on; at each
 * history_learn() it is compared with what stood there before, and what went is kept with the time
 * during which it stood.
 */
#ifndef FUZZ_MODEL_TABLE_HISTORY_H
#define FUZZ_MODEL_TABLE_HISTORY_H

#include "sim/types.h"

#define HISTORY_FRAMES_MAX   512
#define HISTORY_OLD_MAX      4096
#define HISTORY_VERSIONS_MAX 24
#define HISTORY_STANDS       UINT32_MAX /* the end of the time of what stands there now */

/* One value of an entry, and the steps in which it stood there; both ends are included. */
struct version {
	uint64_t value;
	uint32_t from;
	uint32_t to;
};

/* What a learning found changed: an aligned word of 8 bytes. */
struct table_change {
	paddr_t at;
	uint64_t before;
	uint64_t after;
};

/* Nothing is watched. Frames from @frames_end on are no RAM, and are ones. */
void history_forget(pfn_t frames_end);

/* Watch frame @pfn from now on. Ensures: true also where it is watched already, or is no RAM. */
must_check bool history_watch(pfn_t pfn);
bool history_watches(pfn_t pfn);

/*
 * Compare what is watched with memory; the time goes on by one.
 *
 * Ensures: the changes since the last learning are in history_changes(). false: more happened than
 *          is kept, nothing can be judged from now on.
 */
must_check bool history_learn(void);
uint32_t history_time(void);
const struct table_change *history_changes(uint32_t *nr);

/*
 * The word of 8 bytes at @at was @value for a moment of the last step; and before that step it was
 * what history_before() says. Requires: its frame is watched.
 * Errors: as history_learn().
 */
must_check bool history_passed(paddr_t at, uint64_t value);
uint64_t history_before(paddr_t at);

/*
 * The values of the entry of @bytes (4 or 8) at @at, the newest first.
 *
 * Requires: its frame is watched, or no RAM.
 * Ensures:  how many there are; HISTORY_VERSIONS_MAX, if the older ones did not fit.
 */
uint32_t history_versions(paddr_t at, uint32_t bytes,
			  struct version versions[HISTORY_VERSIONS_MAX]);

/* What stands at @at in memory at this moment: @size (1..8) bytes of one frame; ones beyond RAM. */
uint64_t history_look(paddr_t at, uint32_t size);

#endif
