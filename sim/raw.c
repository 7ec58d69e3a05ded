/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Copies that no sanitizer looks at: reset and images move poisoned frames, and shadows. Plain
 * loops of vectors, because a call to memcpy() is intercepted even from uninstrumented code; they
 * move a frame as fast as it does.
 */
#include "sim/ram_internal.h"

typedef uint64_t vector __attribute__((vector_size(16), may_alias, aligned(16)));

#define VECTORS_PER_LINE (LINE_SIZE / sizeof(vector))

raw_access void raw_copy(void *to, const void *from, size_t bytes)
{
	vector *t = to;
	const vector *f = from;

	for (size_t lines = bytes / LINE_SIZE; lines > 0; lines--) {
		vector a = f[0], b = f[1], c = f[2], d = f[3];

		__asm__ volatile("" : "+x"(a), "+x"(b), "+x"(c), "+x"(d));
		t[0] = a;
		t[1] = b;
		t[2] = c;
		t[3] = d;
		t += VECTORS_PER_LINE;
		f += VECTORS_PER_LINE;
	}
}

raw_access void raw_fill(void *to, uint8_t value, size_t bytes)
{
	const uint64_t word = value * UINT64_C(0x0101010101010101);
	vector *t = to;
	vector filled = {word, word};

	for (size_t lines = bytes / LINE_SIZE; lines > 0; lines--) {
		__asm__ volatile("" : "+x"(filled));
		t[0] = filled;
		t[1] = filled;
		t[2] = filled;
		t[3] = filled;
		t += VECTORS_PER_LINE;
	}
}

raw_access bool raw_equal(const void *a, const void *b, size_t bytes)
{
	const uint64_t *x = a;
	const uint64_t *y = b;

	for (size_t i = 0; i < bytes / sizeof(*x); i += 8) {
		uint64_t differ = 0;

		for (size_t j = 0; j < 8; j++)
			differ |= x[i + j] ^ y[i + j];
		if (differ)
			return false;
	}
	return true;
}

raw_access bool raw_is_zero(const void *p, size_t bytes)
{
	const uint64_t *x = p;

	for (size_t i = 0; i < bytes / sizeof(*x); i += 8) {
		uint64_t any = 0;

		for (size_t j = 0; j < 8; j++)
			any |= x[i + j];
		if (any)
			return false;
	}
	return true;
}
