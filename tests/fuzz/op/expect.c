/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Expectations against what happened.
 */
#include <criterion/criterion.h>

#include "fuzz/op/expect.h"

#include <string.h>

/* p0: pfn 0x100; a0: 0xc0100000; n: 7; gone: a failed page. */
static bool name_value(void *context, const char *name, size_t length, struct result *result)
{
	static const struct {
		const char *name;
		struct result result;
	} rows[] = {
		{"p0", {.kind = RESULT_PAGE, .pfn = 0x100, .zone = "Normal"}},
		{"a0", {.kind = RESULT_KADDR, .value = 0xc0100000}},
		{"n", {.kind = RESULT_NUMBER, .value = 7}},
		{"t1", {.kind = RESULT_TASK, .value = 1}},
		{"d", {.kind = RESULT_HEX, .value = 0xabc}},
		{"gone", {.kind = RESULT_PAGE, .failed = true}},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		if (strlen(rows[i].name) == length && memcmp(rows[i].name, name, length) == 0) {
			*result = rows[i].result;
			return true;
		}
	return false;
}

static const struct {
	const char *expected, *actual;
	bool matches;
} line_rows[] = {
	{"ok", "ok", true},
	{"ok", "OK", false},
	{"ok", "ok ", false},
	{"", "", true},
	{"*", "", true},
	{"*", "anything at all", true},
	{"pfn * Normal", "pfn 0x1a8 Normal", true},
	{"pfn * Normal", "pfn 0x1a8 HighMem", false},
	{"pfn *", "pfn 0x1 DMA", true},
	{"*a*b*c", "xxaxxbxxbc", true},
	{"*a*b*c", "xxaxxbxxb", false},
	{"a*a", "a", false},
	{"a*a", "aa", true},
	{"**x", "xxx", true},
	{"*x*", "yyy", false},
	{"pfn p0 Normal", "pfn 0x100 Normal", true},
	{"pfn p0+8 Normal", "pfn 0x108 Normal", true},
	{"pfn p0+0x10 *", "pfn 0x110 DMA", true},
	{"pfn p0 + 8", "pfn 0x108", false},
	{"pfn p0+8 Normal", "pfn 0x109 Normal", false},
	{"pfn p1 Normal", "pfn 0x100 Normal", false},
	{"pfn p1 Normal", "pfn p1 Normal", true},
	{"a0+0x10", "0xc0100010", true},
	{"a0", "0xc0100000", true},
	{"a0+4096", "0xc0101000", true},
	{"n", "7", true},
	{"n+1", "8", true},
	{"t1", "t1", true},
	{"d", "0xabc", true},
	{"gone", "NULL", true},
	{"#GP", "#GP", true},
	{"#PF 0x7 a0", "#PF 0x7 0xc0100000", true},
	{"\"p0\" p0", "\"p0\" 0x100", true},
	{"\" p0", "\" 0x100", true},
	{"p0p0", "0x1000x100", false},
	{"p0 p0+1", "0x100 0x101", true},
	{"xp0", "x0x100", false},
};

Test(expect, matches_lines_with_stars_and_names)
{
	for (size_t i = 0; i < sizeof(line_rows) / sizeof(line_rows[0]); i++)
		cr_expect_eq(expect_line_matches(line_rows[i].expected, line_rows[i].actual,
						 name_value, NULL),
			     line_rows[i].matches, "%s against %s", line_rows[i].expected,
			     line_rows[i].actual);
}

Test(expect, compares_without_names_too)
{
	cr_assert(expect_line_matches("pfn *", "pfn 0x100", NULL, NULL));
	cr_assert_not(expect_line_matches("pfn p0", "pfn 0x100", NULL, NULL));
}

Test(expect, stays_quick_on_many_stars)
{
	char pattern[200], actual[1000];

	memset(pattern, '*', sizeof(pattern));
	for (size_t i = 1; i < sizeof(pattern); i += 2)
		pattern[i] = 'a';
	pattern[sizeof(pattern) - 2] = 'b';
	pattern[sizeof(pattern) - 1] = '\0';
	memset(actual, 'a', sizeof(actual));
	actual[sizeof(actual) - 1] = '\0';
	cr_assert_not(expect_line_matches(pattern, actual, name_value, NULL));
}

static const struct {
	const char *expected, *actual;
	bool matches;
	const char *expected_at, *actual_at; /* how the lines that differ begin */
} below_rows[] = {
	{NULL, NULL, true, "", ""},
	{NULL, "| x\n! y\n", true, "", ""},
	{"", "| x", true, "", ""},
	{"| x", "| x\n", true, "", ""},
	{"| x  ", "| x\t\n", true, "", ""},
	{"| x", "! y\n| x\n! z\n", true, "", ""},
	{"! y", "! y\n| x\n", true, "", ""},
	{"! y", "| x\n! y\n! z\n", false, "", "! z"},
	{"! y\n! z", "! y\n", false, "! z", ""},
	{"| a\n| b", "| a\n| c\n", false, "| b", "| c"},
	{"| a\n! b", "! b\n| a", false, "| a", "! b"},
	{"| a *\n! pfn p0", "| a 1 2\n! pfn 0x100", true, "", ""},
	{"| a", "| a\n\n", true, "", ""},
	{"|", "|\n", true, "", ""},
	{"| x", NULL, false, "| x", ""},
};

Test(expect, compares_the_kinds_of_lines_that_a_file_has)
{
	for (size_t i = 0; i < sizeof(below_rows) / sizeof(below_rows[0]); i++) {
		const char *expected_at, *actual_at;
		bool matches = expect_below_matches(below_rows[i].expected, below_rows[i].actual,
						    name_value, NULL, &expected_at, &actual_at);

		cr_expect_eq(matches, below_rows[i].matches, "row %zu", i);
		if (matches || below_rows[i].matches)
			continue;
		cr_expect_eq(strncmp(expected_at, below_rows[i].expected_at,
				     strlen(below_rows[i].expected_at)),
			     0, "row %zu: %s", i, expected_at);
		cr_expect_eq(strncmp(actual_at, below_rows[i].actual_at,
				     strlen(below_rows[i].actual_at)),
			     0, "row %zu: %s", i, actual_at);
	}
}
