/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Words of one line of a program. ASCII by our own tests: the host's locale has no say.
 */
#include "fuzz/op/lexer.h"

#include "fuzz/op/parse.h"

#include <string.h>

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_name_start(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_name(char c)
{
	return is_name_start(c) || is_digit(c);
}

struct lexer lexer_start(const char *bytes, size_t size)
{
	return (struct lexer){
		.at = bytes, .end = bytes, .line_start = bytes, .text_end = bytes + size};
}

bool lexer_next_line(struct lexer *lexer)
{
	const char *start = lexer->line ? lexer->end : lexer->line_start;
	const char *end;

	if (lexer->line && start < lexer->text_end)
		start++; /* its '\n' */
	if (start == lexer->text_end)
		return false;
	end = memchr(start, '\n', (size_t)(lexer->text_end - start));
	lexer->line_start = lexer->at = start;
	lexer->end = end ? end : lexer->text_end;
	lexer->line++;
	return true;
}

/* Bytes of the UTF-8 character at @at; 0: it is none (stray, overlong, surrogate, cut short). */
static size_t utf8_length(const char *at, const char *end)
{
	const uint8_t *b = (const uint8_t *)at;
	size_t length = b[0] < 0x80   ? 1
			: b[0] < 0xc2 ? 0
			: b[0] < 0xe0 ? 2
			: b[0] < 0xf0 ? 3
			: b[0] < 0xf5 ? 4
				      : 0;

	if (length == 0 || (size_t)(end - at) < length)
		return 0;
	for (size_t i = 1; i < length; i++)
		if ((b[i] & 0xc0) != 0x80)
			return 0;
	if ((b[0] == 0xe0 && b[1] < 0xa0) || (b[0] == 0xed && b[1] >= 0xa0) ||
	    (b[0] == 0xf0 && b[1] < 0x90) || (b[0] == 0xf4 && b[1] >= 0x90))
		return 0;
	return length;
}

static bool is_control(const struct lexer *lexer, const char *at)
{
	uint8_t c = (uint8_t)*at;

	if (c == '\r')
		return at + 1 != lexer->end;
	return (c < 0x20 && c != '\t') || c == 0x7f;
}

const char *lexer_bad_byte(const struct lexer *lexer)
{
	for (const char *at = lexer->line_start; at < lexer->end;) {
		size_t length = utf8_length(at, lexer->end);

		if (at - lexer->line_start >= LINE_MAX_BYTES || length == 0 ||
		    is_control(lexer, at))
			return at;
		at += length;
	}
	return NULL;
}

void lexer_skip_blanks(struct lexer *lexer)
{
	while (lexer->at < lexer->end &&
	       (*lexer->at == ' ' || *lexer->at == '\t' || *lexer->at == '\r'))
		lexer->at++;
}

/* A token of kind @kind that starts at @at and goes on while @belongs says so. */
static struct token token_run(const struct lexer *lexer, enum token_kind kind, const char *at,
			      bool (*belongs)(char))
{
	const char *end = at + 1;

	while (end < lexer->end && belongs(*end))
		end++;
	return (struct token){kind, at, (size_t)(end - at)};
}

static struct token token_string(const struct lexer *lexer, const char *at)
{
	const char *close = memchr(at + 1, '"', (size_t)(lexer->end - at - 1));

	if (!close)
		return (struct token){TOKEN_BAD, at, 1};
	return (struct token){TOKEN_STRING, at, (size_t)(close + 1 - at)};
}

struct token lexer_peek(const struct lexer *lexer)
{
	struct lexer here = *lexer;
	const char *at;

	lexer_skip_blanks(&here);
	at = here.at;
	if (at == here.end || *at == '#')
		return (struct token){TOKEN_END, at, 0};
	if (is_name_start(*at))
		return token_run(&here, TOKEN_NAME, at, is_name);
	if (is_digit(*at))
		return token_run(&here, TOKEN_NUMBER, at, is_name);
	if (*at == '"')
		return token_string(&here, at);
	if (*at == '-' && at + 1 < here.end && at[1] == '>')
		return (struct token){TOKEN_ARROW, at, 2};
	if (strchr("()[],=|+-@!~.:/", *at))
		return (struct token){TOKEN_SIGN, at, 1};
	return (struct token){TOKEN_BAD, at, 1};
}

struct token lexer_next(struct lexer *lexer)
{
	struct token token = lexer_peek(lexer);

	lexer->at = token.at + token.length;
	return token;
}

bool token_is_sign(const struct token *token, char sign)
{
	return token->kind == TOKEN_SIGN && *token->at == sign;
}

bool token_is_name(const struct token *token, const char *name)
{
	return token->kind == TOKEN_NAME && strlen(name) == token->length &&
	       memcmp(token->at, name, token->length) == 0;
}

/* The value of digit @c in @base, or @base. */
static uint32_t digit_value(char c, uint32_t base)
{
	uint32_t value = base;

	if (is_digit(c))
		value = (uint32_t)(c - '0');
	else if (c >= 'a' && c <= 'f')
		value = (uint32_t)(c - 'a' + 10);
	else if (c >= 'A' && c <= 'F')
		value = (uint32_t)(c - 'A' + 10);
	return value < base ? value : base;
}

static bool digits_value(const char *at, size_t length, uint32_t base, uint64_t *value)
{
	*value = 0;
	for (size_t i = 0; i < length; i++) {
		uint32_t digit = digit_value(at[i], base);

		if (digit == base || *value > (UINT64_MAX - digit) / base)
			return false;
		*value = *value * base + digit;
	}
	return length > 0;
}

/* The bits that suffix @c shifts by; 0: none. */
static uint32_t suffix_shift(char c)
{
	const char *suffixes = "KMGT";
	const char *at = c ? strchr(suffixes, c) : NULL;

	return at ? 10 * (uint32_t)(at - suffixes + 1) : 0;
}

bool token_number(const struct token *token, uint64_t *value)
{
	uint32_t shift;

	if (token->kind != TOKEN_NUMBER)
		return false;
	if (token->length > 2 && token->at[0] == '0' && token->at[1] == 'x')
		return digits_value(token->at + 2, token->length - 2, 16, value);
	shift = suffix_shift(token->at[token->length - 1]);
	if (!digits_value(token->at, token->length - (shift ? 1 : 0), 10, value))
		return false;
	if (*value > UINT64_MAX >> shift)
		return false;
	*value <<= shift;
	return true;
}
