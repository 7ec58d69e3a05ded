/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * libFuzzer's doors to the mutators of programs, for every target whose inputs are records.
 */
#include "fuzz/op/mutate.h"

size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t size, size_t max_size, unsigned int seed);
size_t LLVMFuzzerCustomCrossOver(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size,
				 uint8_t *out, size_t max_size, unsigned int seed);

size_t LLVMFuzzerCustomMutator(uint8_t *bytes, size_t size, size_t max_size, unsigned int seed)
{
	return records_mutate(&target, bytes, size, max_size, seed);
}

size_t LLVMFuzzerCustomCrossOver(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size,
				 uint8_t *out, size_t max_size, unsigned int seed)
{
	return records_crossover(&target, a, a_size, b, b_size, out, max_size, seed);
}
