/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * SHA-1 (FIPS 180-4): libFuzzer names crash files by it.
 */
#ifndef FUZZ_TARGETS_SHA1_H
#define FUZZ_TARGETS_SHA1_H

#include "sim/types.h"

#define SHA1_HEX_BYTES 41

/* The digest of @bytes as 40 hex digits and a NUL. */
void sha1_hex(const uint8_t *bytes, size_t size, char hex[SHA1_HEX_BYTES]);

#endif
