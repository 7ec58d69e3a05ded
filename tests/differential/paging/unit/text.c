/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "generate.h"
#include "text.h"
#include <stdlib.h>
#include <string.h>

static void parse_back(const struct paging_case *c)
{
	struct paging_case again;
	char *text, why[128];
	size_t size;
	FILE *file = open_memstream(&text, &size);

	text_print_case(file, c);
	fclose(file);
	cr_assert(text_parse_case(text, &again, why, sizeof(why)), "%s of:\n%s", why, text);
	cr_assert_eq(memcmp(c, &again, sizeof(again)), 0, "%s", text);
	free(text);
}

Test(paging_text, what_is_printed_parses_to_the_same_case)
{
	for (uint64_t i = 0; i < 2000; i++) {
		struct paging_case c;

		generate_random(5, i, &c);
		parse_back(&c);
	}
}

Test(paging_text, a_bad_line_is_refused_with_its_number_and_its_reason)
{
	static const struct {
		const char *text, *why;
	} bad[] = {
		{"control WP\nturn 3\n", "line 2: no such word"},
		{"control WQ\n", "line 1: no such control bit"},
		{"cr4 WP\n", "line 1: no such control bit"},
		{"root 2\n", "line 1: not a number, or too large"},
		{"entry pte 0.2 0x7\n", "line 1: no such entry"},
		{"entry pte 0.1\n", "line 1: something is missing"},
		{"load 4 nobody 0x7ffff000\n",
		 "line 1: neither of the two words that can stand there"},
		{"load 9 user 0x7ffff000\n", "line 1: not a number, or too large"},
		{"load 4 user 0x80001ffe\n", "line 1: not in the pages under test"},
		{"exchange 3 user 0x7ffff000 1\n",
		 "line 1: no instruction exchanges so many bytes"},
		{"invlpg 0x7ffff000 1\n", "line 1: something is left over"},
	};

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct paging_case c;
		char why[128] = "nothing";

		cr_expect_not(text_parse_case(bad[i].text, &c, why, sizeof(why)), "%s",
			      bad[i].text);
		cr_expect_str_eq(why, bad[i].why, "%s", bad[i].text);
	}
}

Test(paging_text, a_case_has_no_more_steps_than_there_is_room_for)
{
	char text[(STEPS_MAX + 1) * 16] = "", why[128];
	struct paging_case c;

	for (uint32_t i = 0; i < STEPS_MAX; i++)
		strcat(text, "cr3 0\n");
	cr_assert(text_parse_case(text, &c, why, sizeof(why)));
	strcat(text, "cr3 0\n");
	cr_assert_not(text_parse_case(text, &c, why, sizeof(why)));
}
