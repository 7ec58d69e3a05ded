/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Words of one line of a program.
 */
#ifndef FUZZ_OP_LEXER_H
#define FUZZ_OP_LEXER_H

#include "sim/types.h"

enum token_kind {
	TOKEN_END,    /* end of the line, or a comment */
	TOKEN_NAME,   /* alloc_pages, GFP_KERNEL, p0 */
	TOKEN_NUMBER, /* starts with a digit */
	TOKEN_STRING, /* "…", quotes included */
	TOKEN_ARROW,  /* -> */
	TOKEN_SIGN,   /* one of ( ) [ ] , = | + - @ ! ~ . : / */
	TOKEN_BAD,    /* anything else */
};

struct token {
	enum token_kind kind;
	const char *at;
	size_t length;
};

/* A place in a text; `at` moves on, `end` is the end of the line that is read. */
struct lexer {
	const char *at;
	const char *end; /* of the line */
	const char *line_start;
	const char *text_end;
	uint32_t line; /* from 1; 0: before the first */
};

/* In front of the first line of @size bytes at @bytes. */
struct lexer lexer_start(const char *bytes, size_t size);

/* Go to the next line. Ensures: false at the end of the text. */
bool lexer_next_line(struct lexer *lexer);

/*
 * The first byte of the line that is no UTF-8 text, or is one too many. Ensures: NULL if all are
 * fine.
 */
const char *lexer_bad_byte(const struct lexer *lexer);

/* The token at the lexer's place; next moves behind it, peek does not. */
struct token lexer_next(struct lexer *lexer);
struct token lexer_peek(const struct lexer *lexer);

/* Go on to the next byte of the line that is no blank, or to its end. */
void lexer_skip_blanks(struct lexer *lexer);

/* Is @token this one sign? Or this word? */
bool token_is_sign(const struct token *token, char sign);
bool token_is_name(const struct token *token, const char *name);

/*
 * The value of a TOKEN_NUMBER: decimal with an optional K, M, G, T; or hex after 0x.
 *
 * Errors: false: not a number, or it does not fit into 64 bits.
 */
must_check bool token_number(const struct token *token, uint64_t *value);

#endif
