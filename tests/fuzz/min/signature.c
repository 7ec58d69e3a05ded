/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Signatures: the same for the same finding of two builds, and for no other.
 */
#include <criterion/criterion.h>

#include "fuzz/min/signature.h"

struct line_case {
	const char *line, *signature; /* NULL: the line has none */
};

static const struct line_case lines[] = {
	{"SUMMARY: mmfuzz: check-B6 in split_page", "mmfuzz: check-B6 in split_page"},
	{"SUMMARY: mmfuzz: BUG in free_one_page\r", "mmfuzz: BUG in free_one_page"},
	{"SUMMARY: mmfuzz: misuse-not-reported in __free_pages",
	 "mmfuzz: misuse-not-reported in __free_pages"},
	{"SUMMARY: AddressSanitizer: use-after-poison /tree/core/page/free.c:120:7 in free_one",
	 "AddressSanitizer: use-after-poison in free_one"},
	{"SUMMARY: AddressSanitizer: use-after-poison ../../core/page/free.c:9 in free_one",
	 "AddressSanitizer: use-after-poison in free_one"},
	{"SUMMARY: AddressSanitizer: SEGV /tree/a.c:1:2 in f.part.0",
	 "AddressSanitizer: SEGV in f"},
	{"SUMMARY: AddressSanitizer: SEGV (/bin/fuzz_page+0x12af) (BuildId: 99) in f",
	 "AddressSanitizer: SEGV in f"},
	{"SUMMARY: AddressSanitizer: 32 byte(s) leaked in 1 allocation(s).",
	 "AddressSanitizer: leak"},
	{"SUMMARY: UndefinedBehaviorSanitizer: undefined-behavior ../core/page/buddy.c:12:3 in ",
	 "UndefinedBehaviorSanitizer: undefined-behavior in buddy.c"},
	{"SUMMARY: MemorySanitizer: use-of-uninitialized-value page.c:4:5 in rmqueue",
	 "MemorySanitizer: use-of-uninitialized-value in rmqueue"},
	{"SUMMARY: fuzz_text: print(parse(text)) is stable",
	 "fuzz_text: print(parse(text)) is stable"},
	{"SUMMARY: libFuzzer: deadly signal", "libFuzzer: deadly signal"},
	{"SUMMARY:", NULL},
	{"finding: check B6", NULL},
	{"a SUMMARY: of something", NULL},
	{"", NULL},
};

Test(signature, leaves_out_places_and_keeps_kind_and_frame)
{
	char signature[SIGNATURE_BYTES];

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
		bool read = signature_read(lines[i].line, signature);
		cr_assert_eq(read, lines[i].signature != NULL, "%s", lines[i].line);
		if (read)
			cr_assert_str_eq(signature, lines[i].signature, "%s", lines[i].line);
	}
}

Test(signature, is_cut_where_a_line_has_no_end)
{
	static char line[4096] = "SUMMARY: mmfuzz: ";
	char signature[SIGNATURE_BYTES];

	memset(line + strlen(line), 'x', sizeof(line) - strlen(line) - 1);
	cr_assert(signature_read(line, signature));
	cr_assert_lt(strlen(signature), SIGNATURE_BYTES);
}

static const struct line_case words[] = {
	{"finding: check B6 zone DMA order 1: nr_free 4, lists 3",
	 "check B6 zone DMA order 1: nr_free 4, lists 3"},
	{"==25623==ERROR: AddressSanitizer: heap-use-after-free on address 0x60 at pc 0x5",
	 "AddressSanitizer: heap-use-after-free"},
	{"../../core/page/buddy.c:12:3: runtime error: shift exponent 40 is too large",
	 "shift exponent 40 is too large"},
	{"finding: a\tb", "a b"},
	{"  a finding: of somebody", NULL},
	{"SUMMARY: mmfuzz: check-B6 in split_page", NULL},
};

Test(signature, finds_what_a_report_says_in_words)
{
	char said[64];

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		bool read = signature_words(words[i].line, said, sizeof(said));
		cr_assert_eq(read, words[i].signature != NULL, "%s", words[i].line);
		if (read)
			cr_assert_str_eq(said, words[i].signature, "%s", words[i].line);
	}
	cr_assert(signature_words("finding: much too long for this", said, 8));
	cr_assert_str_eq(said, "much to");
}
