/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Marks: which 64-byte lines of RAM were written, since the image and since the last step.
 *
 * The compiler's store hooks (clang: __sanitizer_cov_store*, gcc: __tsan_write*) set them for every
 * store of core/; the wrapped mem* functions, base/'s atomics and the frame functions set them for
 * what no hook sees. One uint64_t per frame, one bit per line; two generations:
 *
 *   run    since the image (or power-on): what reset copies back
 *   step   since mark_step_begin(): what the incremental checks look at; a subset of run
 *
 * Poison changes no bytes and is recorded apart (sim/poison.c); it sets no mark.
 *
 * Hooks and wraps see plain stores, struct copies, mem* calls, strcpy(), strncpy(), snprintf() and
 * vsnprintf(). After whatever else of the host's library wrote to RAM, call mark_written().
 */
#ifndef SIM_MARK_H
#define SIM_MARK_H

#include "sim/types.h"

/* Does this build track stores? Without: reset boots afresh, checks look at everything. */
bool marks_tracked(void);

/* Mark @len bytes at @p as written. Ranges outside RAM are ignored. */
void mark_written(const volatile void *p, size_t len);

/* Begin a step: forget the step generation (the run generation stays). */
void mark_step_begin(void);

/*
 * The frames that the step (the run) wrote, in the order of their first store; lines as bits.
 *
 * Ensures: valid until the next store to RAM.
 */
struct frame_marks {
	uint64_t step;
	uint64_t run; /* a superset of step */
};
struct mark_set {
	const pfn_t *frames;
	uint32_t nr;
	const struct frame_marks *marks; /* of each frame, by its number */
};
struct mark_set marks_step(void);
struct mark_set marks_run(void);

/* Bit n: line n of frame @pfn was written in that generation. */
uint64_t mark_step_lines(pfn_t pfn);
uint64_t mark_run_lines(pfn_t pfn);

/*
 * A digest of all that happened to RAM in the run generation: which lines were written, in which
 * order frames were first written, what stands there now, whose poison changed. Two runs from one
 * image that did the same have the same; cost in proportion to what was written.
 *
 * Requires: marks_tracked(). Not kept from build to build: compilers store in different order.
 */
uint64_t marks_run_digest(void);

#endif
