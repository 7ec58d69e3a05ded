/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Checks: the invariants of a room, as rows of one table.
 *
 * Each room has <room>_check.c with an array of these rows; the engine joins them. Both forms of a
 * check must agree: `touched` looks at what the step wrote (sim/mark.h), `full` at everything.
 * A check reads the kernel's structures and never writes to RAM; what it must remember from step to
 * step lives on the host in its own struct, which the engine saves and resets (see check_memory).
 */
#ifndef CORE_BASE_CHECK_H
#define CORE_BASE_CHECK_H

#include "sim/types.h"

struct check_run;

struct check {
	const char *id;   /* "B3" */
	const char *says; /* one line: the property that holds */
	void (*touched)(struct check_run *run);
	void (*full)(struct check_run *run);
};

/* One per check: how often it ran, and how often live data decided its condition. */
struct check_count {
	uint64_t ran;
	uint64_t decided;
};

/* A pass over the checks; the first failure is kept, and stops the pass. */
struct check_run {
	const struct check *row;
	struct check_count *count; /* of row */
	bool failed;
	char text[256]; /* "B3 zone Normal order 2: nr_free 5, list 4" */
};

/* Live data decided the current check's condition once more. */
static inline void check_decided(struct check_run *run)
{
	run->count->decided++;
}

/* The current check's condition does not hold. Ensures: the first text is kept. */
void check_failed(struct check_run *run, const char *fmt, ...) printf_like(2, 3);

/* decided + failed in one: reads as an assertion. */
#define CHECK_THAT(run, condition, ...)                                                            \
	do {                                                                                       \
		check_decided(run);                                                                \
		if (unlikely(!(condition)))                                                        \
			check_failed(run, __VA_ARGS__);                                            \
	} while (0)

/*
 * One pass over @nr rows in their order, until one fails. The rows of a room stay together and in
 * order: the first brings what the room remembers up to date, the later ones look at it.
 *
 * Requires: counts has @nr entries. Touched forms: marks_tracked(), and no step since boot, load or
 *           reset went without a pass. Ensures: true, or false with run->text.
 */
bool check_pass(const struct check *rows, uint32_t nr, struct check_count *counts, bool full,
		struct check_run *run);

/* Is there a pointer to @bytes of kernel memory at @p, in the direct map, aligned to 8? */
bool check_pointer_ok(const void *p, size_t bytes);

/* Did the step write to these bytes of the direct map? For touched forms. */
bool check_touched(const void *p, size_t bytes);

/* Did it write to frame @pfn, which may be in highmem? */
bool check_frame_touched(pfn_t pfn);

/*
 * What do the touched forms of @nr rows ask about? Runs them, hands their questions to @hear (lines
 * of frame @pfn, as bits) and answers each with no.
 *
 * Requires: the forms only ask, and do nothing where the answer is no.
 */
typedef void check_hear_fn(pfn_t pfn, uint64_t lines);
void check_listen(const struct check *rows, uint32_t nr, check_hear_fn *hear);

/*
 * What a room's incremental checks remember between steps (a census, say).
 *
 * rebuild: from all of RAM, after boot (a full pass keeps the memory up to date by itself).
 * save, load, reset: the machine was imaged as slot n, went to that image, went back to its image.
 */
struct check_memory {
	const char *name;
	void (*rebuild)(void);
	void (*save)(uint32_t slot);
	void (*load)(uint32_t slot);
	void (*reset)(void);
};

#endif
