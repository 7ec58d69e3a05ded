/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The language itself: any text, and what the two spellings owe each other.
 *
 * A text that parses is printed with and without its names, and coded into records; all three must
 * give back the same program, and the printed text must not change any more.
 */
#include "core/base/mmzone.h"
#include "fuzz/min/min.h"
#include "fuzz/op/codec.h"
#include "fuzz/op/parse.h"
#include "fuzz/op/print.h"
#include "fuzz/targets/input.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_BYTES (2u << 20)

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static struct program program, again;
static struct program_text text, text_again;
static char printed[TEXT_BYTES], printed_again[TEXT_BYTES];
static uint8_t records[CODEC_MAX_BYTES];

/* The finding, as reports of programs look (fuzz/engine/report.h). */
static void check(bool holds, const char *what)
{
	char command[9000];

	if (holds)
		return;
	input_command(command, sizeof(command));
	fprintf(stderr,
		"\nfinding: this does not hold: %s\n--- the program, as far as it was printed\n%s\n"
		"[mmfuzz] assertion failed: %s\nDEDUP_TOKEN: %s\n"
		"SUMMARY: mmfuzz: %s in fuzz_text\nrun it again: %s\n",
		what, printed, what, what, what, command);
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

	printed[0] = '\0';
	input_set(bytes, size);
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

static void candidate_run(const void *input)
{
	const struct bytes *bytes = input;

	LLVMFuzzerTestOneInput(bytes->at, bytes->size);
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	const struct min_subject subject = {
		.name = "fuzz_text", .text = true, .run = candidate_run};
	int status;

	input_begin(PAGING_PAE ? "fuzz_text_pae" : "fuzz_text", true, *argc, *argv);
	if (min_requested(&subject, *argc, *argv, &status))
		exit(status);
	return 0;
}
