/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Program to records and back: the spelling that libFuzzer mutates and crash files keep.
 */
#ifndef FUZZ_OP_CODEC_H
#define FUZZ_OP_CODEC_H

#include "fuzz/op/program.h"

#define CODEC_VERSION 2
#define RECORD_BYTES  112
/* Every program fits: version byte, boot keys, map, calls. */
#define CODEC_MAX_BYTES (1 + RECORD_BYTES * (NR_BOOT_KEYS + E820_FIRMWARE_MAX + PROGRAM_CALLS_MAX))

/*
 * Read a program from any bytes.
 *
 * Ensures: @program is canonical, whatever the bytes are; no byte at all is the empty program. A
 *          last record that is cut short counts as if zeros followed. Records past the last call
 *          that fits are ignored. Bytes of an older version are translated; of an unknown one, read
 *          as this one.
 */
void program_decode(const uint8_t *bytes, size_t size, struct program *program);

/*
 * Write @program as records of the present version into @size bytes.
 *
 * Requires: @program canonical.
 * Ensures:  answers the bytes written; calls at the end that do not fit are left out, whole.
 *           program_decode() of them gives an equal program if none was left out.
 */
size_t program_encode(const struct program *program, uint8_t *bytes, size_t size);

/* The bytes that program_encode() needs for all of @program. */
size_t program_encoded_size(const struct program *program);

#endif
