/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The language itself: any text, and what the two spellings owe each other.
 *
 * A text that parses is printed with and without its names, and coded into records; all three must
 * give back the same program, and the printed text must not change any more.
 */
#include "fuzz/op/codec.h"
#include "fuzz/op/parse.h"
#include "fuzz/op/print.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_BYTES (2u << 20)

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static struct program program, again;
static struct program_text text, text_again;
static char printed[TEXT_BYTES], printed_again[TEXT_BYTES];
static uint8_t records[CODEC_MAX_BYTES];

/* The finding, with a line that triage keys on. */
static void check(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "fuzz_text: %s\n%s\nSUMMARY: fuzz_text: %s\n", what, printed, what);
	abort();
}

/* Read @printed into `again`: it must mean what `program` means. */
static void read_back(struct program_text *names, const char *what)
{
	struct parse_error error;

	check(program_parse(printed, strlen(printed), &again, names, &error), what);
	check(program_equal(&program, &again), what);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct parse_error error;
	size_t length;

	if (!program_parse((const char *)bytes, size, &program, &text, &error)) {
		check(error.line > 0 && error.column > 0 && error.text[0], "an error has a place");
		check(program.nr_calls == 0, "nothing of a text with an error is left");
		return 0;
	}
	length = program_print(&program, &text, NULL, printed, sizeof(printed));
	check(length < sizeof(printed), "a printed program is bounded");
	read_back(&text_again, "parse(print(program)) is the program");
	program_print(&again, &text_again, NULL, printed_again, sizeof(printed_again));
	check(strcmp(printed, printed_again) == 0, "print(parse(text)) is stable");
	length = program_encode(&program, records, sizeof(records));
	program_decode(records, length, &again);
	check(program_equal(&program, &again), "decode(encode(program)) is the program");
	program_print(&program, NULL, NULL, printed, sizeof(printed));
	read_back(NULL, "a program without names is the program");
	return 0;
}
