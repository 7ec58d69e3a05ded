/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Volatile, so that no compiler makes a memset() of a loop: the sanitizers' one would judge.
 */
#include "core/base/blind.h"

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

static bool word_aligned(const void *p)
{
	return ((uintptr_t)p & 7) == 0;
}

void blind_fill(void *p, uint8_t value, uint32_t len)
{
	uint8_t *bytes = p;
	uint32_t at = 0;

	if (word_aligned(p)) {
		for (; at + 8 <= len; at += 8)
			blind_store64(bytes + at, value * EVERY_BYTE);
	}
	for (; at < len; at++)
		blind_store_byte(bytes + at, value);
}

uint32_t blind_differs(const void *p, uint8_t value, uint32_t from, uint32_t len)
{
	const uint8_t *bytes = p;

	for (uint32_t at = from; at < len; at++) {
		bool whole = at + 8 <= len && word_aligned(bytes + at);

		if (whole && blind_load64(bytes + at) == value * EVERY_BYTE)
			at += 7;
		else if (blind_load_byte(bytes + at) != value)
			return at;
	}
	return len;
}
