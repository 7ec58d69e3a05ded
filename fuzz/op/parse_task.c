/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Whose a line is, and whom its marks name.
 *
 *   @t1 …   @irq0 …        labels: t0, the name of a task, an interrupt
 *   … !2:t1  !3.7:t0  !4:irq1  !5:kswapd0  !6:events/1
 */
#include "fuzz/op/parse_internal.h"
#include "fuzz/op/value.h"
#include "fuzz/op/word.h"

#include <string.h>

#define LABEL_WHAT  "t0, irq0 to irq3, or the name of a task"
#define TARGET_WHAT "t0, irq0 to irq3, events/N, kswapdN, or the name of a task"

/* Is @token @prefix and a digit below @end? Ensures: then *digit. */
static bool token_is_numbered(const struct token *token, const char *prefix, uint32_t end,
			      uint32_t *digit)
{
	size_t length = strlen(prefix);

	if (token->kind != TOKEN_NAME || token->length != length + 1 ||
	    memcmp(token->at, prefix, length) != 0 || token->at[length] < '0')
		return false;
	*digit = (uint32_t)(token->at[length] - '0');
	return *digit < end;
}

/* Ensures: *task is t0, or the interrupt that @token names. */
static bool task_is_fixed(const struct token *token, uint16_t *task)
{
	uint32_t cpu;

	if (token_is_numbered(token, "irq", NR_CPUS, &cpu)) {
		*task = (uint16_t)(TASK_IRQ + cpu);
		return true;
	}
	*task = TASK_T0;
	return token_is_name(token, "t0");
}

/* Ensures: *task is the thread of the kernel whose name begins at @token, which is @length long. */
static bool task_is_of_kernel(const struct lexer *lexer, const struct token *token, uint16_t *task,
			      size_t *length)
{
	for (const struct arg_name *word = kernel_task_words; word->name; word++) {
		*length = strlen(word->name);
		*task = (uint16_t)(TASK_KERNEL + word->value);
		if ((size_t)(lexer->end - token->at) >= *length && *length >= token->length &&
		    memcmp(token->at, word->name, *length) == 0)
			return true;
	}
	return false;
}

bool name_is_task(const struct token *token)
{
	uint16_t task;
	uint32_t node;

	return task_is_fixed(token, &task) ||
	       token_is_numbered(token, "kswapd", MAX_NUMNODES, &node);
}

/* The task that is the result called @token. */
static bool parse_task_name(struct parser *parser, const struct token *token, const char *what,
			    uint16_t *task)
{
	uint16_t ref;

	if (token->kind != TOKEN_NAME)
		return parse_fail_expected(parser, token, what);
	ref = parse_name_find(parser, token);
	if (ref == REF_NULL || call_result_kind(parser->program, ref) != RESULT_TASK)
		return parse_fail_expected(parser, token, what);
	*task = TASK_RESULT(ref);
	return true;
}

bool parse_label(struct parser *parser, uint16_t *task)
{
	struct token token = lexer_peek(&parser->lexer);

	*task = TASK_T0;
	if (!token_is_sign(&token, '@'))
		return true;
	lexer_next(&parser->lexer);
	token = lexer_next(&parser->lexer);
	return task_is_fixed(&token, task) || parse_task_name(parser, &token, LABEL_WHAT, task);
}

static bool parse_target(struct parser *parser, uint16_t *task)
{
	struct token token = lexer_next(&parser->lexer);
	size_t length;

	if (task_is_fixed(&token, task))
		return true;
	if (token.kind == TOKEN_NAME && task_is_of_kernel(&parser->lexer, &token, task, &length)) {
		parser->lexer.at = token.at + length;
		return true;
	}
	return parse_task_name(parser, &token, TARGET_WHAT, task);
}

/* Where the mark stands: `n`, or `n.k`. */
static bool parse_place(struct parser *parser, struct switch_mark *mark)
{
	struct token token;
	uint64_t n, k = 0;

	if (!parse_number(parser, 1, UINT16_MAX, &n))
		return false;
	token = lexer_peek(&parser->lexer);
	if (token_is_sign(&token, '.')) {
		lexer_next(&parser->lexer);
		if (!parse_number(parser, 1, UINT16_MAX, &k))
			return false;
	}
	mark->n = (uint16_t)n;
	mark->k = (uint16_t)k;
	return true;
}

bool parse_switch(struct parser *parser, struct call *call)
{
	struct token at = lexer_peek(&parser->lexer);
	uint32_t nr = 0;

	while (nr < CALL_MARKS_MAX && call->marks[nr].n)
		nr++;
	if (task_is_irq(call->task))
		return parse_fail(parser, at.at,
				  "expected no switch: points of an interrupt are not counted");
	if (nr == CALL_MARKS_MAX)
		return parse_fail(parser, at.at, "expected at most %u switches, found more",
				  CALL_MARKS_MAX);
	if (!parse_place(parser, &call->marks[nr]) || !parse_sign(parser, ':') ||
	    !parse_target(parser, &call->marks[nr].target))
		return false;
	if (nr && !mark_is_before(&call->marks[nr - 1], &call->marks[nr]))
		return parse_fail(parser, at.at, "expected the switches of a call in rising order");
	return true;
}
