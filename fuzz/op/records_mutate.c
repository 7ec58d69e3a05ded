/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Mutation and crossover on records, within a size.
 */
#include "fuzz/op/codec.h"
#include "fuzz/op/mutate.h"

#define TRIES_MAX 4

/* Records that fit into @max_size bytes behind the version. Requires: max_size > 0. */
static uint32_t records_max(size_t max_size)
{
	size_t records = (max_size - 1) / RECORD_BYTES;

	return records < UINT32_MAX ? (uint32_t)records : UINT32_MAX;
}

static uint32_t head_records(const struct program *program)
{
	return (uint32_t)__builtin_popcount(program->boot_given) + program->nr_e820;
}

/* How many calls fit beside the boot line and the map of @program. */
static uint32_t calls_that_fit(const struct program *program, size_t max_size)
{
	uint32_t head = head_records(program), all = records_max(max_size);

	return head < all ? all - head : 0;
}

size_t records_mutate(const struct target_choice *choice, uint8_t *bytes, size_t size,
		      size_t max_size, uint32_t seed)
{
	struct program old, program;
	uint64_t state = (uint64_t)seed << 32 | (uint32_t)size;

	if (max_size == 0)
		return 0;
	program_decode(bytes, size < max_size ? size : max_size, &old);
	/* Some edits find nothing to do. */
	for (uint32_t tries = 0; tries < TRIES_MAX; tries++) {
		program = old;
		program_mutate(choice, state + tries, calls_that_fit(&old, max_size), &program);
		if (!program_equal(&program, &old))
			break;
	}
	return program_encode(&program, bytes, max_size);
}

size_t records_crossover(const struct target_choice *choice, const uint8_t *a, size_t a_size,
			 const uint8_t *b, size_t b_size, uint8_t *out, size_t max_size,
			 uint32_t seed)
{
	struct program first, second, mixed;

	if (max_size == 0)
		return 0;
	program_decode(a, a_size, &first);
	program_decode(b, b_size, &second);
	program_crossover(choice, seed, calls_that_fit(&first, max_size), &first, &second, &mixed);
	return program_encode(&mixed, out, max_size);
}
