/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Text to program: the grammar of *.mm files.
 */
#ifndef FUZZ_OP_PARSE_H
#define FUZZ_OP_PARSE_H

#include "fuzz/op/program.h"

/* A line; and its result and its comment each, so that what is printed can be read again. */
#define LINE_MAX_BYTES        4096
#define LINE_PART_MAX_BYTES   1024
#define PARSE_ERROR_MAX_BYTES 512

/* The first thing that is wrong with a text. */
struct parse_error {
	uint32_t line, column;            /* from 1; the column counts bytes */
	char text[PARSE_ERROR_MAX_BYTES]; /* "expected …, found …" */
};

/*
 * Read a whole program from @size bytes at @bytes (no NUL is needed at the end).
 *
 * Ensures: @program is canonical; @text (may be NULL) has names, comments and expectations.
 * Errors:  false, @error says where and why; @program and @text are cleared: nothing of a file that
 *          does not parse can be run.
 */
must_check bool program_parse(const char *bytes, size_t size, struct program *program,
			      struct program_text *text, struct parse_error *error);

/* "file:line:column: expected …, found …" into @buffer. Ensures: NUL-terminated. */
void parse_error_print(const struct parse_error *error, const char *file, char *buffer,
		       size_t size);

#endif
