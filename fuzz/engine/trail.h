/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The trail of a run: what state the machine was in after boot, after each call and at the end, and
 * what was said there. Two runs of one program leave the same trail, in every build.
 */
#ifndef FUZZ_ENGINE_TRAIL_H
#define FUZZ_ENGINE_TRAIL_H

#include "fuzz/op/program.h"

/* One place of a trail, in digests. */
struct trail_mark {
	uint64_t state; /* ram_digest(): every byte */
	uint64_t said;  /* result and lines; at the end state digest and trace digest */
};

/* at[0]: boot; at[1 + i]: call i, as far as the run came; then the end, if it came to its end. */
struct trail {
	uint32_t nr;
	uint32_t nr_calls;
	struct trail_mark at[PROGRAM_CALLS_MAX + 2];
};

/*
 * Run @program and note its trail. Results, lines and finding hold as after engine_run().
 *
 * Requires: as engine_run(); the program is of this paging mode.
 */
void trail_run(const struct program *program, struct trail *trail);

/* Call @watch whenever the machine stands at place @at of a trail; NULL: never. */
void trail_watch(uint32_t at, void (*watch)(void));

/* The first place where they differ, or where one is over; TRAIL_SAME if nowhere. */
#define TRAIL_SAME 0xffffffffu
uint32_t trail_differs(const struct trail *a, const struct trail *b);

/* "boot", "step 3", "end" */
void trail_place(const struct trail *trail, uint32_t at, char *buffer, size_t size);

#endif
