/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Expectations: patterns with `*` and names of results.
 *
 * A line is first compared as it stands; only where that fails are the names in it replaced by
 * their values. So a word of the kernel's log that happens to be a name does no harm.
 */
#include "fuzz/op/expect.h"

#include "fuzz/op/lexer.h"

#include <inttypes.h>
#include <string.h>

#define EXPANDED_MAX_BYTES 2048

/* A part of a string. */
struct span {
	const char *at;
	size_t length;
};

/* Go back to the last `*` and let it take one byte more; linear space, no recursion. */
static bool span_matches(struct span pattern, struct span actual)
{
	size_t p = 0, a = 0, star = SIZE_MAX, taken = 0;

	while (a < actual.length) {
		if (p < pattern.length && pattern.at[p] == '*') {
			star = p++;
			taken = a;
		} else if (p < pattern.length && pattern.at[p] == actual.at[a]) {
			p++;
			a++;
		} else if (star != SIZE_MAX) {
			p = star + 1;
			a = ++taken;
		} else {
			return false;
		}
	}
	while (p < pattern.length && pattern.at[p] == '*')
		p++;
	return p == pattern.length;
}

static void result_value_print(struct text_out *out, const struct result *result, uint64_t offset)
{
	if (result->failed) {
		text_out_string(out, "NULL");
		return;
	}
	switch (result->kind) {
	case RESULT_PAGE:
		text_out_format(out, "0x%" PRIx64, result->pfn + offset);
		break;
	case RESULT_KADDR:
	case RESULT_CACHE:
	case RESULT_OBJECT:
	case RESULT_AREA:
	case RESULT_MEMORY_CACHE:
	case RESULT_GUEST:
	case RESULT_USER:
		text_out_format(out, "0x%08x", (uint32_t)(result->value + offset));
		break;
	case RESULT_TASK:
		text_out_format(out, "t%" PRIu64, result->value);
		break;
	case RESULT_HEX:
	case RESULT_CPU_VALUE:
	case RESULT_TOUCH_VALUE:
		text_out_format(out, "0x%" PRIx64, result->value + offset);
		break;
	default:
		text_out_format(out, "%" PRId64, (int64_t)(result->value + offset));
		break;
	}
}

/*
 * `+number` right behind a name. Ensures: its value, and the lexer behind it; 0 if there is none.
 */
static uint64_t offset_take(struct lexer *lexer)
{
	struct lexer ahead = *lexer;
	struct token plus = lexer_next(&ahead), number = lexer_next(&ahead);
	uint64_t value = 0;

	if (!token_is_sign(&plus, '+') || plus.at != lexer->at || !token_number(&number, &value))
		return 0;
	*lexer = ahead;
	return value;
}

/* Append @pattern to @out with every name in it replaced by its value. */
static void names_expand(struct text_out *out, struct span pattern, expect_name_fn *name,
			 void *context)
{
	struct lexer lexer = {.at = pattern.at, .end = pattern.at + pattern.length};

	while (lexer.at < lexer.end) {
		const char *from = lexer.at;
		struct token token = lexer_next(&lexer);
		struct result result = {0};

		if (token.kind == TOKEN_NAME && name(context, token.at, token.length, &result)) {
			text_out_bytes(out, from, (size_t)(token.at - from));
			result_value_print(out, &result, offset_take(&lexer));
			continue;
		}
		/* A comment sign and a lone quote are bytes like others here. */
		if (token.length == 0)
			lexer.at = token.at + (token.at < lexer.end);
		text_out_bytes(out, from, (size_t)(lexer.at - from));
	}
}

static bool span_matches_named(struct span expected, struct span actual, expect_name_fn *name,
			       void *context)
{
	char expanded[EXPANDED_MAX_BYTES];
	struct text_out out = text_out_start(expanded, sizeof(expanded));

	if (span_matches(expected, actual))
		return true;
	if (!name)
		return false;
	names_expand(&out, expected, name, context);
	return out.used < sizeof(expanded) &&
	       span_matches((struct span){expanded, out.used}, actual);
}

bool expect_line_matches(const char *expected, const char *actual, expect_name_fn *name,
			 void *context)
{
	return span_matches_named((struct span){expected, strlen(expected)},
				  (struct span){actual, strlen(actual)}, name, context);
}

/* Take the first line of *lines whose mark is in @kinds. Ensures: length 0 and at the end: none. */
static struct span line_take(const char **lines, const char *kinds)
{
	while (**lines) {
		const char *at = *lines, *end = strchr(at, '\n');
		size_t length = end ? (size_t)(end - at) : strlen(at);

		*lines = end ? end + 1 : at + length;
		while (length && (at[length - 1] == ' ' || at[length - 1] == '\t'))
			length--;
		if (length && strchr(kinds, *at))
			return (struct span){at, length};
	}
	return (struct span){*lines, 0};
}

/* The marks (`|`, `!`) that lines of @expected begin with, as a string. */
static void marks_of(const char *expected, char marks[3])
{
	uint32_t nr = 0;

	for (const char *mark = "|!"; *mark; mark++) {
		const char *rest = expected;
		const char one[2] = {*mark, '\0'};

		if (line_take(&rest, one).length)
			marks[nr++] = *mark;
	}
	marks[nr] = '\0';
}

bool expect_below_matches(const char *expected, const char *actual, expect_name_fn *name,
			  void *context, const char **expected_at, const char **actual_at)
{
	char marks[3];

	expected = expected ? expected : "";
	actual = actual ? actual : "";
	marks_of(expected, marks);
	for (;;) {
		struct span want = line_take(&expected, marks), got = line_take(&actual, marks);

		*expected_at = want.at;
		*actual_at = got.at;
		if (!want.length && !got.length)
			return true;
		if (!want.length || !got.length || !span_matches_named(want, got, name, context))
			return false;
	}
}

void expect_below_update(struct text_out *out, const char *expected, const char *actual,
			 expect_name_fn *name, void *context)
{
	char marks[3];

	expected = expected ? expected : "";
	marks_of(expected, marks);
	for (;;) {
		struct span want = line_take(&expected, marks), got = line_take(&actual, marks);
		bool holds = want.length && span_matches_named(want, got, name, context);

		if (!got.length)
			return;
		text_out_bytes(out, holds ? want.at : got.at, holds ? want.length : got.length);
		text_out_string(out, "\n");
	}
}
