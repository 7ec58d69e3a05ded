/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Text into a buffer of fixed size: what does not fit is counted and dropped, as snprintf() does.
 */
#ifndef FUZZ_OP_TEXT_OUT_H
#define FUZZ_OP_TEXT_OUT_H

#include "sim/types.h"

#include <stdarg.h>

struct text_out {
	char *bytes; /* always NUL-terminated where size > 0 */
	size_t size;
	size_t used; /* that the whole text needs, without its NUL */
};

/* Start an empty text in @size bytes at @bytes (NULL with 0: only counts). */
struct text_out text_out_start(char *bytes, size_t size);

/* Append. Ensures: out->used grows by the length of the text, whether it fits or not. */
void text_out_bytes(struct text_out *out, const char *bytes, size_t length);
void text_out_string(struct text_out *out, const char *string);
void text_out_format(struct text_out *out, const char *fmt, ...) printf_like(2, 3);
void text_out_pad(struct text_out *out, size_t column);

#endif
