/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The table of operations for people (`mm ops`) and for fuzzers of text (a dictionary).
 */
#ifndef FUZZ_OP_OP_HELP_H
#define FUZZ_OP_OP_HELP_H

#include "fuzz/op/op.h"
#include "fuzz/op/text_out.h"

/* The signature as help and errors show it: `alloc_pages(gfp, order) -> page`. */
void op_signature_print(struct text_out *out, const struct op *op);

/* All rows, one line each, grouped by table; with @markdown as tables of markdown. */
void ops_print(struct text_out *out, bool markdown);

/* One row in detail: arguments with their kinds, ranges and words, and the keys of boot(). */
void op_print(struct text_out *out, const struct op *op, bool markdown);

/* A libFuzzer dictionary of the language's words (names, flags, marks), one quoted entry a line. */
void dictionary_print(struct text_out *out);

#endif
