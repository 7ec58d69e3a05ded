/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>
#include <string.h>

#include "fuzz/targets/sha1.h"

/* The examples of FIPS 180, and the lengths at which the padding grows by a block. */
Test(sha1, gives_the_digests_of_the_standards_examples)
{
	static const struct {
		const char *text;
		size_t times;
		const char *hex;
	} rows[] = {
		{"", 1, "da39a3ee5e6b4b0d3255bfef95601890afd80709"},
		{"abc", 1, "a9993e364706816aba3e25717850c26c9cd0d89d"},
		{"abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
		 "84983e441c3bd26ebaae4aa1f95129e5e54670f1"},
		{"a", 1000000, "34aa973cd4c4daa4f61eeb2bdbad27316534016f"},
		{"a", 55, "c1c8bbdc22796e28c0e15163d20899b65621d65a"},
		{"a", 56, "c2db330f6083854c99d4b5bfb6e8f29f201be699"},
		{"a", 64, "0098ba824b5c16427bd7a1122a5a442a25ec644d"},
	};
	static uint8_t bytes[1000000];

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		size_t length = strlen(rows[i].text);
		char hex[SHA1_HEX_BYTES];

		for (size_t j = 0; j < rows[i].times; j++)
			memcpy(bytes + j * length, rows[i].text, length);
		sha1_hex(bytes, length * rows[i].times, hex);
		cr_expect_str_eq(hex, rows[i].hex, "row %zu: %s", i, hex);
	}
}
