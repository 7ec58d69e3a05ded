/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * New programs from nothing, from one, from two. All are deterministic in their seed, and keep to
 * whole operations: what comes out is canonical.
 */
#ifndef FUZZ_OP_MUTATE_H
#define FUZZ_OP_MUTATE_H

#include "fuzz/op/program.h"
#include "fuzz/op/target.h"

/*
 * Make a program for @choice of up to @calls_max calls.
 *
 * Swarm selection: a random subset of the target's operations with random weights, new for each
 * seed.
 */
void program_generate(const struct target_choice *choice, uint64_t seed, uint32_t calls_max,
		      struct program *program);

/*
 * Change @program in one or a few places, whole operations at a time.
 *
 * Ensures: at most @calls_max calls (0: none). The boot line changes once in 256 times, except for
 *          targets with TARGET_BOOT.
 */
void program_mutate(const struct target_choice *choice, uint64_t seed, uint32_t calls_max,
		    struct program *program);

/* Mix @a and @b into @out (neither of them): parts of both, references intact. Likewise bounded. */
void program_crossover(const struct target_choice *choice, uint64_t seed, uint32_t calls_max,
		       const struct program *a, const struct program *b, struct program *out);

/*
 * The same on records, as libFuzzer wants it.
 *
 * Ensures: answers the new size, at most @max_size; the bytes are canonical records. A @max_size
 *          that holds no version byte gives 0.
 */
size_t records_mutate(const struct target_choice *choice, uint8_t *bytes, size_t size,
		      size_t max_size, uint32_t seed);
size_t records_crossover(const struct target_choice *choice, const uint8_t *a, size_t a_size,
			 const uint8_t *b, size_t b_size, uint8_t *out, size_t max_size,
			 uint32_t seed);

#endif
