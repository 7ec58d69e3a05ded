/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Text into a buffer of fixed size.
 */
#include "fuzz/op/text_out.h"

#include <stdio.h>
#include <string.h>

#define PIECE_MAX_BYTES 512

struct text_out text_out_start(char *bytes, size_t size)
{
	if (size)
		bytes[0] = '\0';
	return (struct text_out){.bytes = bytes, .size = size};
}

void text_out_bytes(struct text_out *out, const char *bytes, size_t length)
{
	if (out->used + 1 < out->size) {
		size_t room = out->size - out->used - 1;
		size_t fits = length < room ? length : room;

		memcpy(out->bytes + out->used, bytes, fits);
		out->bytes[out->used + fits] = '\0';
	}
	out->used += length;
}

void text_out_string(struct text_out *out, const char *string)
{
	text_out_bytes(out, string, strlen(string));
}

void text_out_format(struct text_out *out, const char *fmt, ...)
{
	char piece[PIECE_MAX_BYTES];
	va_list args;
	int length;

	va_start(args, fmt);
	length = vsnprintf(piece, sizeof(piece), fmt, args);
	va_end(args);
	assert(length >= 0 && (size_t)length < sizeof(piece));
	text_out_bytes(out, piece, (size_t)length);
}

void text_out_pad(struct text_out *out, size_t column)
{
	while (out->used < column)
		text_out_bytes(out, " ", 1);
}
