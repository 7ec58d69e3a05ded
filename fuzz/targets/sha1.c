/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The message in blocks of 64 bytes; the last one or two carry a 1 bit and the length.
 */
#include "fuzz/targets/sha1.h"
#include <stdio.h>
#include <string.h>

#define BLOCK_BYTES 64u
#define ROUNDS      80

static uint32_t rotate(uint32_t word, int by)
{
	return word << by | word >> (32 - by);
}

static void block_schedule(const uint8_t *block, uint32_t w[ROUNDS])
{
	for (int t = 0; t < 16; t++)
		w[t] = (uint32_t)block[4 * t] << 24 | (uint32_t)block[4 * t + 1] << 16 |
		       (uint32_t)block[4 * t + 2] << 8 | block[4 * t + 3];
	for (int t = 16; t < ROUNDS; t++)
		w[t] = rotate(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
}

/* The function of round @t and its constant. */
static uint32_t round_term(int t, uint32_t b, uint32_t c, uint32_t d)
{
	switch (t / 20) {
	case 0:
		return ((b & c) | (~b & d)) + 0x5a827999u;
	case 1:
		return (b ^ c ^ d) + 0x6ed9eba1u;
	case 2:
		return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdcu;
	default:
		return (b ^ c ^ d) + 0xca62c1d6u;
	}
}

static void block_add(uint32_t state[5], const uint8_t *block)
{
	uint32_t w[ROUNDS], v[5];

	block_schedule(block, w);
	memcpy(v, state, sizeof(v));
	for (int t = 0; t < ROUNDS; t++) {
		uint32_t next = rotate(v[0], 5) + round_term(t, v[1], v[2], v[3]) + v[4] + w[t];

		v[4] = v[3];
		v[3] = v[2];
		v[2] = rotate(v[1], 30);
		v[1] = v[0];
		v[0] = next;
	}
	for (int i = 0; i < 5; i++)
		state[i] += v[i];
}

void sha1_hex(const uint8_t *bytes, size_t size, char hex[SHA1_HEX_BYTES])
{
	uint32_t state[5] = {0x67452301u, 0xefcdab89u, 0x98badcfeu, 0x10325476u, 0xc3d2e1f0u};
	uint8_t tail[2 * BLOCK_BYTES] = {0};
	size_t whole = size - size % BLOCK_BYTES, rest = size - whole;
	size_t tail_size = rest + 9 <= BLOCK_BYTES ? BLOCK_BYTES : 2 * BLOCK_BYTES;

	for (size_t at = 0; at < whole; at += BLOCK_BYTES)
		block_add(state, bytes + at);
	if (rest > 0)
		memcpy(tail, bytes + whole, rest);
	tail[rest] = 0x80;
	for (int i = 0; i < 8; i++)
		tail[tail_size - 1 - (size_t)i] = (uint8_t)((uint64_t)size * 8 >> (8 * i));
	for (size_t at = 0; at < tail_size; at += BLOCK_BYTES)
		block_add(state, tail + at);
	for (int i = 0; i < 5; i++)
		snprintf(hex + 8 * i, 9, "%08x", state[i]);
}
