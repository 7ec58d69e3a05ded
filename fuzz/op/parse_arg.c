/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Arguments of a call: one reader for each kind.
 */
#include "fuzz/op/parse_internal.h"
#include "fuzz/op/text_out.h"
#include "fuzz/op/value.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define WHAT_MAX_BYTES  96
#define WORDS_MAX_BYTES 400
#define WORDS_LISTED    12

bool parse_sign(struct parser *parser, char sign)
{
	struct token token = lexer_next(&parser->lexer);
	char what[] = {'\'', sign, '\'', '\0'};

	return token_is_sign(&token, sign) || parse_fail_expected(parser, &token, what);
}

bool parse_number(struct parser *parser, int64_t min, uint64_t max, uint64_t *value)
{
	struct token token = lexer_next(&parser->lexer), digits = token;
	bool negative = min < 0 && token_is_sign(&token, '-');
	char what[WHAT_MAX_BYTES];

	if (negative)
		digits = lexer_next(&parser->lexer);
	snprintf(what, sizeof(what), "a number from %" PRId64 " to %" PRIu64, min, max);
	if (digits.kind != TOKEN_NUMBER)
		return parse_fail_expected(parser, &token, what);
	if (!token_number(&digits, value) || *value > (negative ? (uint64_t)-min : max) ||
	    (min > 0 && *value < (uint64_t)min)) {
		token.kind = TOKEN_NUMBER;
		token.length = (size_t)(digits.at + digits.length - token.at);
		return parse_fail_expected(parser, &token, what);
	}
	if (negative)
		*value = 0 - *value;
	return true;
}

/* Ensures: the row called like @token, or NULL. */
static const struct arg_name *word_find(const struct arg_name *names, const struct token *token)
{
	for (; names->name; names++)
		if (token_is_name(token, names->name))
			return names;
	return NULL;
}

/* "what: this, that or those"; of many words the first dozen. */
static void words_list(struct text_out *out, const struct arg_name *names, const char *what)
{
	uint32_t nr = 0;

	while (names[nr].name)
		nr++;
	text_out_string(out, what);
	for (uint32_t i = 0; i < nr && i < WORDS_LISTED; i++) {
		const char *join = i + 1 == nr && i ? " or " : ", ";

		text_out_format(out, "%s%s", i ? join : ": ", names[i].name);
	}
	if (nr > WORDS_LISTED)
		text_out_string(out, ", …");
}

bool parse_word(struct parser *parser, const struct arg_name *names, const char *what,
		uint64_t *value)
{
	struct token token = lexer_next(&parser->lexer);
	const struct arg_name *word = word_find(names, &token);
	char expected[WORDS_MAX_BYTES];

	if (!word) {
		struct text_out out = text_out_start(expected, sizeof(expected));

		words_list(&out, names, what);
		return parse_fail_expected(parser, &token, expected);
	}
	*value = word->value;
	return true;
}

/* GFP_KERNEL|__GFP_ZERO|0x400000 */
static bool parse_flags(struct parser *parser, const struct arg *arg, uint64_t *value)
{
	struct token token;

	*value = 0;
	do {
		const struct arg_name *word;
		uint64_t bits = 0;

		token = lexer_peek(&parser->lexer);
		word = word_find(arg->names, &token);
		if (word) {
			bits = word->value;
			lexer_next(&parser->lexer);
		} else if (token.kind != TOKEN_NUMBER) {
			return parse_fail_expected(parser, &token, "a flag or a number");
		} else if (!parse_number(parser, 0, UINT32_MAX, &bits)) {
			return false;
		}
		*value |= bits;
		token = lexer_peek(&parser->lexer);
		if (token_is_sign(&token, '|'))
			lexer_next(&parser->lexer);
	} while (token_is_sign(&token, '|'));
	return true;
}

static bool parse_string(struct parser *parser, uint64_t *value)
{
	struct token token = lexer_next(&parser->lexer);

	if (token.kind != TOKEN_STRING)
		return parse_fail_expected(parser, &token, "a string");
	for (*value = 0; *value < OP_STRINGS; ++*value)
		if (strlen(op_strings[*value]) == token.length - 2 &&
		    memcmp(op_strings[*value], token.at + 1, token.length - 2) == 0)
			return true;
	return parse_fail_expected(parser, &token, "one of the 32 fixed strings");
}

/* `+offset` after a name. */
static bool parse_offset(struct parser *parser, enum arg_kind kind, uint64_t *offset)
{
	struct token token = lexer_peek(&parser->lexer);

	*offset = 0;
	if (!token_is_sign(&token, '+'))
		return true;
	lexer_next(&parser->lexer);
	return parse_number(parser, 0, offset_wrap(kind, UINT64_MAX), offset);
}

static const char *result_kind_noun(enum result_kind kind)
{
	switch (kind) {
	case RESULT_PAGE:
		return "a page";
	case RESULT_KADDR:
		return "an address";
	case RESULT_TASK:
		return "a task";
	case RESULT_CACHE:
		return "a cache";
	case RESULT_OBJECT:
		return "an object";
	case RESULT_AREA:
		return "a mapping";
	case RESULT_MEMORY_CACHE:
		return "a memory cache";
	case RESULT_GUEST:
		return "a guest";
	case RESULT_USER:
		return "an address of a process";
	default:
		return "a number";
	}
}

uint16_t parse_name_find(const struct parser *parser, const struct token *token)
{
	for (uint32_t i = parser->program->nr_calls; i-- > 0;)
		if (token_is_name(token, parser->names[i]))
			return (uint16_t)i;
	return REF_NULL;
}

/* NULL, or the name of an earlier result of the right kind with an offset. */
static bool parse_reference(struct parser *parser, const struct arg *arg, struct operand *operand)
{
	struct token token = lexer_next(&parser->lexer);
	enum result_kind wanted = arg_reference_kind(arg->kind), found;
	char what[WHAT_MAX_BYTES];

	*operand = (struct operand){.kind = OPERAND_RESULT, .ref = REF_NULL};
	if (token_is_name(&token, "NULL"))
		return true;
	snprintf(what, sizeof(what), "%s: the name of a result%s", result_kind_noun(wanted),
		 arg_is_address(arg->kind) ? ", a number or NULL" : ", or NULL");
	if (token.kind != TOKEN_NAME)
		return parse_fail_expected(parser, &token, what);
	operand->ref = parse_name_find(parser, &token);
	if (operand->ref == REF_NULL)
		return parse_fail(parser, token.at,
				  "expected the name of an earlier result, found \"%.*s\"",
				  (int)token.length, token.at);
	found = call_result_kind(parser->program, operand->ref);
	if (!(arg_reference_kinds(arg->kind) >> found & 1))
		return parse_fail(parser, token.at, "expected %s, found \"%.*s\", which is %s",
				  result_kind_noun(wanted), (int)token.length, token.at,
				  result_kind_noun(found));
	return parse_offset(parser, arg->kind, &operand->value);
}

static bool parse_value(struct parser *parser, const struct arg *arg, uint64_t *value)
{
	switch (arg->kind) {
	case ARG_INT:
		return parse_number(parser, INT32_MIN, INT32_MAX, value);
	case ARG_FLAGS:
		return parse_flags(parser, arg, value);
	case ARG_ENUM:
		return parse_word(parser, arg->names, arg->name, value);
	case ARG_NID:
		return parse_number(parser, -1, MAX_NUMNODES - 1, value);
	case ARG_CPU:
		return parse_number(parser, 0, NR_CPUS - 1, value);
	case ARG_STRING:
		return parse_string(parser, value);
	case ARG_PADDR:
	case ARG_WORD:
		return parse_number(parser, 0, UINT64_MAX, value);
	default:
		return parse_number(parser, 0, UINT32_MAX, value);
	}
}

static bool parse_operand(struct parser *parser, const struct arg *arg, struct operand *operand)
{
	struct token token = lexer_peek(&parser->lexer);

	if (arg_reference_kind(arg->kind) != RESULT_NONE &&
	    !(arg_is_address(arg->kind) && token.kind == TOKEN_NUMBER))
		return parse_reference(parser, arg, operand);
	operand->kind = OPERAND_NUMBER;
	if (!parse_value(parser, arg, &operand->value))
		return false;
	return arg->kind != ARG_ALIGN || value_wrap(arg, operand->value) == operand->value ||
	       parse_fail_expected(parser, &token, "0 or a power of two");
}

/* `[a, b, …]` or one number. */
static bool parse_list(struct parser *parser, const struct arg *arg, struct operand *operands)
{
	struct token token = lexer_peek(&parser->lexer);
	uint32_t nr = 0;

	if (!token_is_sign(&token, '['))
		return parse_operand(parser, arg, operands);
	lexer_next(&parser->lexer);
	do {
		if (nr == LIST_MAX)
			return parse_fail_expected(parser, &token,
						   arg->kind == ARG_PAGES ? "at most five pages"
									  : "at most five numbers");
		if (!parse_operand(parser, arg, &operands[nr++]))
			return false;
		token = lexer_next(&parser->lexer);
	} while (token_is_sign(&token, ','));
	return token_is_sign(&token, ']') || parse_fail_expected(parser, &token, "',' or ']'");
}

static bool parse_arg(struct parser *parser, const struct op *op, uint32_t index,
		      struct operand *args)
{
	const struct arg *arg = &op->args[index];
	struct token token = lexer_peek(&parser->lexer);

	if (token_is_sign(&token, ')') || token_is_sign(&token, ',') || token.kind == TOKEN_END) {
		char what[WHAT_MAX_BYTES];

		snprintf(what, sizeof(what), "%s of %s()", arg->name, op->name);
		return parse_fail_expected(parser, &token, what);
	}
	if (arg_is_list(arg->kind))
		return parse_list(parser, arg, &args[index]);
	return parse_operand(parser, arg, &args[index]);
}

bool parse_args(struct parser *parser, const struct op *op, struct operand *args)
{
	uint32_t nr = op_nr_args(op);

	for (uint32_t i = 0; i < nr; i++) {
		struct token token = lexer_peek(&parser->lexer);

		if (op->args[i].optional && token_is_sign(&token, ')'))
			break;
		if (i && !parse_sign(parser, ','))
			return false;
		if (!parse_arg(parser, op, i, args))
			return false;
	}
	return parse_sign(parser, ')');
}

bool parse_boot_value(struct parser *parser, const struct boot_key_row *row, uint64_t *value)
{
	if (row->kind == ARG_ENUM)
		return parse_word(parser, row->names, row->name, value);
	return parse_number(parser, (int64_t)row->min, row->max, value);
}
