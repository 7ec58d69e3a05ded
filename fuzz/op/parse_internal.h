/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What parse.c (lines), parse_arg.c (arguments) and parse_task.c (tasks) share.
 */
#ifndef FUZZ_OP_PARSE_INTERNAL_H
#define FUZZ_OP_PARSE_INTERNAL_H

#include "fuzz/op/boot_key.h"
#include "fuzz/op/lexer.h"
#include "fuzz/op/op.h"
#include "fuzz/op/parse.h"

#include <stdarg.h>

struct parser {
	struct lexer lexer;
	struct program *program;
	struct program_text *text; /* NULL: not wanted */
	struct parse_error *error;
	struct line_text *last; /* the line that `| ` lines belong to */
	bool begun;             /* a boot line, an entry or a call was read */
	int32_t comment;        /* pending comment lines in the pool; -1: none */
	char names[PROGRAM_CALLS_MAX][NAME_MAX_BYTES];
};

/* Say what is wrong at @at, once. All answer false, so that `return parse_fail(…)` reads well. */
bool parse_fail(struct parser *parser, const char *at, const char *fmt, ...) printf_like(3, 4);

/* "expected @what, found <token>" at @token. */
bool parse_fail_expected(struct parser *parser, const struct token *token, const char *what);

/* The next token must be this sign. */
bool parse_sign(struct parser *parser, char sign);

/* A number of @min..@max; a minus sign is allowed where @min is negative. */
bool parse_number(struct parser *parser, int64_t min, uint64_t max, uint64_t *value);

/* One of @names: the words of @what. */
bool parse_word(struct parser *parser, const struct arg_name *names, const char *what,
		uint64_t *value);

/* The arguments of @op, after its '(' and up to its ')', into @args. */
bool parse_args(struct parser *parser, const struct op *op, struct operand *args);

/* The latest call below the one that is read that assigned the name; REF_NULL: none. */
uint16_t parse_name_find(const struct parser *parser, const struct token *token);

/* `@name` in front of a line, or nothing: whose it is. */
bool parse_label(struct parser *parser, uint16_t *task);

/* What follows the `!` of a mark: `n:task`, `n.k:task`. Marks of a call come in rising order. */
bool parse_switch(struct parser *parser, struct call *call);

/* Does the word name a task that every program has? */
bool name_is_task(const struct token *token);

/* The value of a boot key or of an entry of the map. */
bool parse_boot_value(struct parser *parser, const struct boot_key_row *row, uint64_t *value);

#endif
