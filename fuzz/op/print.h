/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Program to text, and results to the words of a transcript.
 */
#ifndef FUZZ_OP_PRINT_H
#define FUZZ_OP_PRINT_H

#include "fuzz/op/op.h"
#include "fuzz/op/text_out.h"

/* What one line of a transcript says after `-> ` and below. NULL: nothing. */
struct line_result {
	const char *result; /* as result_print() spells it */
	const char *below;  /* `| ` and `! ` lines with their prefix, '\n' between */
};

/* Results of a run: what a transcript has instead of a file's expectations. */
struct program_results {
	struct line_result boot;
	struct line_result calls[PROGRAM_CALLS_MAX];
};

/*
 * Write @program as text.
 *
 * @text (may be NULL) gives names, comments and expectations; without it names are made by result
 * kind: p0, a0, …. @results (may be NULL) replace the expectations.
 *
 * Requires: @program canonical.
 * Ensures:  program_parse() of the text gives an equal program. Answers the bytes that the whole
 *           text needs, without its NUL; what does not fit is left out.
 */
size_t program_print(const struct program *program, const struct program_text *text,
		     const struct program_results *results, char *buffer, size_t size);

/* One call without its newline, `-> ` or comments: what a report quotes. */
size_t call_print(const struct program *program, const struct program_text *text, uint32_t call,
		  char *buffer, size_t size);

/* The spelling of a result in a transcript (programs.md, Results). */
size_t result_print(const struct result *result, char *buffer, size_t size);

/* An errno's name ("ENOMEM"), or NULL. As: Linux' numbers on IA-32, not the host's. */
const char *errno_name(int error);

/* A value as an argument of @arg spells it. */
void value_print(struct text_out *out, const struct arg *arg, uint64_t value);

/*
 * Flags as the shortest join of @names, unknown bits in hex; no bit at all: a name of value 0, or
 * 0.
 */
void flags_print(struct text_out *out, const struct arg_name *names, uint64_t value);

/* A size: 48M where the unit divides it, else decimal. */
void bytes_print(struct text_out *out, uint64_t bytes);

#endif
