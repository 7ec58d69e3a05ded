/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Volatile, so that no compiler makes a memset() of a loop: the sanitizers' one would judge.
 */
#include "core/base/blind.h"

#include "sim/mark.h"

#define EVERY_BYTE UINT64_C(0x0101010101010101)

blind uint8_t blind_load_byte(const void *p)
{
	return *(const volatile uint8_t *)p;
}

blind void blind_store_byte(void *p, uint8_t value)
{
	*(volatile uint8_t *)p = value;
}

blind uint64_t blind_load64(const void *p)
{
	return *(const volatile uint64_t *)p;
}

blind void blind_store64(void *p, uint64_t value)
{
	*(volatile uint64_t *)p = value;
}

/* Of many words each would cost a call of the store hook: they are marked as a whole. */
#if defined(__clang__)
#define blind_words __attribute__((no_sanitize("address", "memory", "coverage"), noinline))
#else
#define blind_words __attribute__((no_sanitize("address", "thread"), noinline))
#endif

static blind_words void words_fill(void *p, uint64_t word, uint32_t nr)
{
	volatile uint64_t *words = p;

	for (uint32_t i = 0; i < nr; i++)
		words[i] = word;
}

/* Ensures: the first of @nr words that is not @word; nr if there is none. */
static blind_words uint32_t words_differ(const void *p, uint64_t word, uint32_t nr)
{
	const volatile uint64_t *words = p;
	uint32_t i = 0;

	while (i < nr && words[i] == word)
		i++;
	return i;
}

blind_words void blind_read(void *to, const void *from, uint32_t len)
{
	const volatile uint8_t *bytes = from;
	uint8_t *out = to;

	for (uint32_t i = 0; i < len; i++)
		out[i] = bytes[i];
}

static bool word_aligned(const void *p)
{
	return ((uintptr_t)p & 7) == 0;
}

void blind_fill(void *p, uint8_t value, uint32_t len)
{
	uint8_t *bytes = p;
	uint32_t at = 0;

	if (word_aligned(p)) {
		at = len & ~7u;
		words_fill(p, value * EVERY_BYTE, at / 8);
		mark_written(p, at);
	}
	for (; at < len; at++)
		blind_store_byte(bytes + at, value);
}

uint32_t blind_differs(const void *p, uint8_t value, uint32_t from, uint32_t len)
{
	const uint8_t *bytes = p;

	for (uint32_t at = from; at < len; at++) {
		if (word_aligned(bytes + at))
			at += 8 * words_differ(bytes + at, value * EVERY_BYTE, (len - at) / 8);
		if (at < len && blind_load_byte(bytes + at) != value)
			return at;
	}
	return len;
}
