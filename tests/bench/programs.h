/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Fixed sets of programs: what the generator draws for a target from the seeds 1, 2, 3 …, so the
 * same in every build and on every day that the table of operations does not change.
 */
#ifndef TESTS_BENCH_PROGRAMS_H
#define TESTS_BENCH_PROGRAMS_H

#include "fuzz/op/codec.h"
#include "fuzz/op/mutate.h"

#define BENCH_PROGRAMS 256u
#define BENCH_CALLS    16u

/* One program as libFuzzer would hand it over. */
struct bench_input {
	size_t size;
	uint8_t bytes[CODEC_MAX_BYTES];
};

struct bench_inputs {
	uint32_t nr;
	uint64_t calls; /* in all of them */
	struct bench_input *of;
};

/* @nr programs for @choice; of @calls calls each, or of any number where @calls is 0. */
struct bench_inputs bench_inputs_draw(const struct target_choice *choice, uint32_t nr,
				      uint32_t calls);

#endif
