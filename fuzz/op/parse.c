/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Text to program, line by line:
 *
 *   line  := [item] [# comment]   |   `| ` or `! ` line, right below its call
 *   item  := boot(key=value, …) [-> expected]   |   e820(start, size, type)
 *          | [name =] op(args) [~fail=n[+]] [~io=n] [-> expected]
 *
 * First the boot line, then the entries of the map, then calls. The first error ends it all.
 */
#include "fuzz/op/parse.h"

#include "fuzz/op/ops.h"
#include "fuzz/op/parse_internal.h"
#include "fuzz/op/word.h"

#include <stdio.h>
#include <string.h>

#define FOUND_MAX_BYTES 40

bool parse_fail(struct parser *parser, const char *at, const char *fmt, ...)
{
	struct parse_error *error = parser->error;
	va_list args;

	error->line = parser->lexer.line;
	error->column = (uint32_t)(at - parser->lexer.line_start) + 1;
	va_start(args, fmt);
	vsnprintf(error->text, sizeof(error->text), fmt, args);
	va_end(args);
	return false;
}

bool parse_fail_expected(struct parser *parser, const struct token *token, const char *what)
{
	int length = token->length < FOUND_MAX_BYTES ? (int)token->length : FOUND_MAX_BYTES;
	const char *more = token->length > FOUND_MAX_BYTES ? "..." : "";

	if (token->kind == TOKEN_END)
		return parse_fail(parser, token->at, "expected %s, found the end of the line",
				  what);
	if (token->kind == TOKEN_BAD && (uint8_t)*token->at >= 0x7f)
		return parse_fail(parser, token->at, "expected %s, found byte 0x%02x", what,
				  (uint8_t)*token->at);
	return parse_fail(parser, token->at, "expected %s, found %.*s%s", what, length, token->at,
			  more);
}

/*
 * Add @length bytes to the pool: a new string, or one more line of the string at *slot, which was
 * the last that was added.
 */
static bool pool_add(struct parser *parser, int32_t *slot, const char *bytes, size_t length)
{
	struct program_text *text = parser->text;

	if (!text) {
		*slot = 0;
		return true;
	}
	if (length + 2 > PROGRAM_POOL_BYTES - text->pool_used)
		return parse_fail(parser, parser->lexer.line_start,
				  "expected at most %u KiB of comments and results, found more",
				  PROGRAM_POOL_BYTES / 1024);
	if (*slot < 0)
		*slot = (int32_t)text->pool_used;
	else
		text->pool[text->pool_used - 1] = '\n';
	memcpy(text->pool + text->pool_used, bytes, length);
	text->pool_used += (uint32_t)length;
	text->pool[text->pool_used++] = '\0';
	return true;
}

static size_t length_trimmed(const char *at, const char *end)
{
	while (end > at && (end[-1] == ' ' || end[-1] == '\t' || end[-1] == '\r'))
		end--;
	return (size_t)(end - at);
}

/* The pending comment ends with an empty line. */
static bool comment_ends_empty(const struct parser *parser)
{
	const struct program_text *text = parser->text;

	if (!text || parser->comment < 0)
		return false;
	return text->pool_used == (uint32_t)parser->comment + 1 ||
	       text->pool[text->pool_used - 2] == '\n';
}

/* An empty line, or one with a comment only. Runs of empty lines count as one. */
static bool parse_comment_line(struct parser *parser)
{
	const char *at = parser->lexer.at;
	size_t length = length_trimmed(at, parser->lexer.end);

	if (length == 0 && (comment_ends_empty(parser) || (!parser->begun && parser->comment < 0)))
		return true;
	return pool_add(parser, &parser->comment, at, length);
}

/* `| ` and `! `: what happened below the last call. */
static bool parse_below_line(struct parser *parser)
{
	const char *at = parser->lexer.at, *end = parser->lexer.end;

	if (!parser->begun || parser->comment >= 0)
		return parse_fail(parser, at,
				  "expected a call, found %c (such lines stand right below theirs)",
				  *at);
	if (!parser->last)
		return true;
	/* As it stands, blanks at its end too: /proc has such lines. */
	return pool_add(parser, &parser->last->below, at,
			(size_t)(end - at) - (end[-1] == '\r' ? 1 : 0));
}

/* Where the expectation that starts at @at ends: at a comment, but `#GP` and `#PF` are results. */
static const char *expect_end(const char *at, const char *end)
{
	for (const char *c = at; c < end; c++)
		if (*c == '#' && (c == at || c[-1] == ' ' || c[-1] == '\t') &&
		    !(end - c >= 3 && (memcmp(c, "#GP", 3) == 0 || memcmp(c, "#PF", 3) == 0)))
			return c;
	return end;
}

/* A part of a line that goes to the pool: @slot is where it is there. */
static bool parse_part(struct parser *parser, int32_t *slot, const char *at, size_t length)
{
	*slot = -1;
	if (length > LINE_PART_MAX_BYTES)
		return parse_fail(parser, at + LINE_PART_MAX_BYTES,
				  "expected a result or comment of at most %u bytes, found more",
				  LINE_PART_MAX_BYTES);
	return length == 0 || pool_add(parser, slot, at, length);
}

/* What stands behind `->`. Ensures: *end is behind it. */
static bool parse_expect(struct parser *parser, struct line_text *at, const char **end)
{
	struct token token = {.kind = TOKEN_END};
	size_t length;

	lexer_skip_blanks(&parser->lexer);
	token.at = parser->lexer.at;
	*end = expect_end(token.at, parser->lexer.end);
	length = length_trimmed(token.at, *end);
	if (length == 0)
		return parse_fail_expected(parser, &token, "a result");
	return parse_part(parser, &at->expect, token.at, length);
}

/* [-> expected] [# note], up to the end of the line. @at is NULL without text. */
static bool parse_line_end(struct parser *parser, struct line_text *at)
{
	struct token token = lexer_next(&parser->lexer);
	struct line_text none;
	const char *end;

	if (!at)
		at = &none;
	if (token.kind == TOKEN_ARROW) {
		if (!parse_expect(parser, at, &end))
			return false;
		token = (struct token){TOKEN_END, end, 0};
	}
	if (token.kind != TOKEN_END)
		return parse_fail_expected(parser, &token, "'->' or the end of the line");
	return parse_part(parser, &at->note, token.at, length_trimmed(token.at, parser->lexer.end));
}

/* A line of the program begins: comments that wait belong to it. @at is NULL without text. */
static void line_begins(struct parser *parser, struct line_text *at)
{
	parser->begun = true;
	parser->last = at;
	if (at)
		*at = (struct line_text){.line = parser->lexer.line,
					 .comment = parser->comment,
					 .note = -1,
					 .expect = -1,
					 .below = -1};
	parser->comment = -1;
}

/* key=value, after the '(' of a boot line */
static bool parse_boot_key(struct parser *parser)
{
	struct token token = lexer_next(&parser->lexer);
	enum boot_key key = NR_BOOT_KEYS;
	uint64_t value;

	if (token.kind == TOKEN_NAME)
		key = boot_key_by_name(token.at, token.length);
	if (key == NR_BOOT_KEYS)
		return parse_fail_expected(parser, &token, "one of " BOOT_KEY_NAMES);
	if (parser->program->boot_given & 1u << key)
		return parse_fail(parser, token.at, "expected each key once, found %s again",
				  boot_keys[key].name);
	if (!parse_sign(parser, '=') || !parse_boot_value(parser, &boot_keys[key], &value))
		return false;
	program_boot_set(parser->program, key, value);
	return true;
}

static bool parse_boot(struct parser *parser, const char *at)
{
	struct line_text *line = parser->text ? &parser->text->boot : NULL;
	struct token token;

	if (parser->begun)
		return parse_fail(parser, at, "expected boot() once and first, found it here");
	line_begins(parser, line);
	if (!parse_sign(parser, '('))
		return false;
	token = lexer_peek(&parser->lexer);
	if (token_is_sign(&token, ')')) {
		lexer_next(&parser->lexer);
		return parse_line_end(parser, line);
	}
	do {
		if (!parse_boot_key(parser))
			return false;
		token = lexer_next(&parser->lexer);
	} while (token_is_sign(&token, ','));
	if (!token_is_sign(&token, ')'))
		return parse_fail_expected(parser, &token, "',' or ')'");
	return parse_line_end(parser, line);
}

/* The entry that the arguments of an e820() say; no node, or -1: the firmware does not say one. */
static struct e820_firmware_entry entry_of_args(const struct operand *args)
{
	bool has_node = args[3].kind == OPERAND_NUMBER && args[3].value != UINT64_MAX;

	return (struct e820_firmware_entry){.addr = args[0].value,
					    .size = args[1].value,
					    .type = (uint32_t)args[2].value,
					    .affinity = has_node ? (uint32_t)args[3].value + 1 : 0};
}

static bool parse_e820(struct parser *parser, const struct op *op, const char *at)
{
	struct program *program = parser->program;
	struct operand args[CALL_ARGS_MAX] = {{0}};
	struct line_text *line;
	struct token token;

	if (program->nr_calls)
		return parse_fail(parser, at, "expected a call, found e820() after the first call");
	if (program->nr_e820 == E820_FIRMWARE_MAX)
		return parse_fail(parser, at, "expected at most %u e820() lines, found more",
				  E820_FIRMWARE_MAX);
	line = parser->text ? &parser->text->e820[program->nr_e820] : NULL;
	line_begins(parser, line);
	if (!parse_sign(parser, '(') || !parse_args(parser, op, args))
		return false;
	program->e820[program->nr_e820++] = entry_of_args(args);
	token = lexer_peek(&parser->lexer);
	if (token.kind == TOKEN_ARROW)
		return parse_fail(parser, token.at,
				  "expected the end of the line, found -> (the result of the boot "
				  "stands on boot()'s line)");
	return parse_line_end(parser, line);
}

/* `=n` of a mark; `+` after it where @onward is not NULL. */
static bool parse_mark_number(struct parser *parser, uint64_t max, uint16_t *nth, bool *onward)
{
	struct token token;
	uint64_t value;

	if (!parse_sign(parser, '=') || !parse_number(parser, 1, max, &value))
		return false;
	*nth = (uint16_t)value;
	token = lexer_peek(&parser->lexer);
	if (onward && token_is_sign(&token, '+')) {
		lexer_next(&parser->lexer);
		*onward = true;
	}
	return true;
}

/* What follows the `~` of a mark: fail=n, fail=n+, io=n, each once. */
static bool parse_fault(struct parser *parser, struct call *call)
{
	struct token token = lexer_next(&parser->lexer);

	if (token_is_name(&token, "fail") && !call->fail.nth)
		return parse_mark_number(parser, FAIL_NTH_MAX, &call->fail.nth, &call->fail.onward);
	if (token_is_name(&token, "io") && !call->io)
		return parse_mark_number(parser, UINT16_MAX, &call->io, NULL);
	return parse_fail_expected(parser, &token, "fail or io, each once");
}

/* Faults and switches in any order. */
static bool parse_marks(struct parser *parser, struct call *call)
{
	for (;;) {
		struct token token = lexer_peek(&parser->lexer);
		bool fault = token_is_sign(&token, '~');

		if (!fault && !token_is_sign(&token, '!'))
			return true;
		lexer_next(&parser->lexer);
		if (!(fault ? parse_fault(parser, call) : parse_switch(parser, call)))
			return false;
	}
}

/* Words that mean something in a result. */
static bool name_is_reserved(const struct token *token)
{
	static const char *const words[] = {"NULL",    "ok",  "pfn",  "fd",    "misuse",
					    "blocked", "BUG", "oops", "panic", "check",
					    "irq",     "no",  "limit"};

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (token_is_name(token, words[i]))
			return true;
	return name_is_task(token) || op_by_name(token->at, token->length) != NULL;
}

/* `name =` in front of a call, or nothing. Ensures: name->length 0 if there is none. */
static bool parse_result_name(struct parser *parser, struct token *name)
{
	struct lexer ahead = parser->lexer;
	struct token token = lexer_next(&ahead), sign = lexer_next(&ahead);

	*name = (struct token){.length = 0};
	if (token.kind != TOKEN_NAME || !token_is_sign(&sign, '='))
		return true;
	if (token.length >= NAME_MAX_BYTES)
		return parse_fail_expected(parser, &token, "a name of at most 31 bytes");
	if (name_is_reserved(&token))
		return parse_fail_expected(parser, &token, "a name that means nothing else");
	*name = token;
	parser->lexer = ahead;
	return true;
}

static bool parse_call_rest(struct parser *parser, const struct op *op, uint16_t task,
			    const struct token *name, const char *at)
{
	struct program *program = parser->program;
	struct line_text *line = NULL;
	struct call call = {.op = op->number, .task = task};
	uint32_t index = program->nr_calls;

	if (index == PROGRAM_CALLS_MAX)
		return parse_fail(parser, at, "expected at most %u calls, found more",
				  PROGRAM_CALLS_MAX);
	if (name->length &&
	    (op->result == RESULT_NONE || op->result == RESULT_SHOW || op->result == RESULT_CPU))
		return parse_fail(parser, name->at, "expected a call that gives a result, found %s",
				  op->name);
	if (parser->text) {
		line = &parser->text->calls[index].at;
		memcpy(parser->text->calls[index].name, name->length ? name->at : "", name->length);
		parser->text->calls[index].name[name->length] = '\0';
	}
	line_begins(parser, line);
	if (!parse_sign(parser, '(') || !parse_args(parser, op, call.args) ||
	    !parse_marks(parser, &call))
		return false;
	program->calls[index] = call;
	memcpy(parser->names[index], name->length ? name->at : "", name->length);
	parser->names[index][name->length] = '\0';
	program->nr_calls++;
	return parse_line_end(parser, line);
}

/* A boot line, an entry of the map, or [@task] [name =] call. */
static bool parse_item(struct parser *parser)
{
	struct token label = lexer_peek(&parser->lexer), name, token;
	const struct op *op = NULL;
	uint16_t task;

	if (!parse_label(parser, &task) || !parse_result_name(parser, &name))
		return false;
	token = lexer_next(&parser->lexer);
	if (token.kind == TOKEN_NAME)
		op = op_by_name(token.at, token.length);
	if (!op)
		return parse_fail_expected(parser, &token, "an operation");
	if (op->not_built)
		return parse_fail(parser, token.at, "%s", op->not_built);
	if (name.length && op->groups & GROUP_BOOT_LINE)
		return parse_fail(parser, name.at, "expected a call that gives a result, found %s",
				  op->name);
	if (token_is_sign(&label, '@') && op->groups & GROUP_BOOT_LINE)
		return parse_fail(parser, label.at, "expected a call of a task, found %s",
				  op->name);
	if (op->number == OP_BOOT)
		return parse_boot(parser, token.at);
	if (op->number == OP_E820)
		return parse_e820(parser, op, token.at);
	return parse_call_rest(parser, op, task, &name, token.at);
}

static bool parse_line(struct parser *parser)
{
	struct lexer *lexer = &parser->lexer;
	const char *bad = lexer_bad_byte(lexer);

	if (bad && bad - lexer->line_start >= LINE_MAX_BYTES)
		return parse_fail(parser, bad, "expected a line of at most %u bytes, found more",
				  LINE_MAX_BYTES);
	if (bad)
		return parse_fail(parser, bad, "expected UTF-8 text, found byte 0x%02x",
				  (uint8_t)*bad);
	lexer_skip_blanks(lexer);
	if (lexer->at == lexer->end || *lexer->at == '#')
		return parse_comment_line(parser);
	if (*lexer->at == '|' || *lexer->at == '!')
		return parse_below_line(parser);
	return parse_item(parser);
}

/* Comments at the end of the text, without empty lines behind them. */
static void parse_tail(struct parser *parser)
{
	struct program_text *text = parser->text;

	if (!text || parser->comment < 0)
		return;
	if (comment_ends_empty(parser)) {
		if (text->pool_used == (uint32_t)parser->comment + 1)
			return;
		text->pool[text->pool_used - 2] = '\0';
	}
	text->tail_comment = parser->comment;
}

bool program_parse(const char *bytes, size_t size, struct program *program,
		   struct program_text *text, struct parse_error *error)
{
	struct parser parser = {.program = program, .text = text, .error = error, .comment = -1};

	program_clear(program);
	if (text)
		program_text_clear(text);
	parser.lexer = lexer_start(bytes, size);
	while (lexer_next_line(&parser.lexer)) {
		if (parse_line(&parser))
			continue;
		program_clear(program);
		if (text)
			program_text_clear(text);
		return false;
	}
	parse_tail(&parser);
	return true;
}

void parse_error_print(const struct parse_error *error, const char *file, char *buffer, size_t size)
{
	snprintf(buffer, size, "%s:%u:%u: %s", file, error->line, error->column, error->text);
}
