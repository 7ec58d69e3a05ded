/* SPDX-License-Identifier: GPL-2.0-only */
#include <criterion/criterion.h>

#include "fixture.h"

#include "fuzz/op/codec.h"
#include "fuzz/op/parse.h"
#include "fuzz/op/print.h"

#include <string.h>

#define ALL_GROUPS                                                                                 \
	(GROUP_MACHINE | GROUP_PAGE | GROUP_SYSCTL | GROUP_FAULT | GROUP_SHOW | GROUP_ISOLATE |    \
	 GROUP_RECLAIM_HOOKS | GROUP_OWNER | GROUP_TASK)

const struct target_choice fixture_page_target = {
	.name = "fixture_page",
	.groups = ALL_GROUPS,
	.boot_lines = boot_lines_usual,
	.flags = TARGET_MISUSE | TARGET_FAIL_MARKS,
};

const struct target_choice fixture_boot_target = {
	.name = "fixture_boot",
	.groups = GROUP_PAGE | GROUP_SHOW,
	.boot_lines = boot_lines_usual,
	.flags = TARGET_BOOT | TARGET_PAE_LINES,
	.calls_max = 8,
};

void fixture_parse(const char *source, struct program *program)
{
	struct parse_error error;

	cr_assert(program_parse(source, strlen(source), program, NULL, &error), "%u:%u: %s\n%s",
		  error.line, error.column, error.text, source);
}

void fixture_wild_program(struct random *random, uint32_t calls_max, struct program *program)
{
	static uint8_t bytes[CODEC_MAX_BYTES];
	uint32_t records = random_below(random, calls_max + 1);
	size_t size = fixture_bytes(random, bytes, 1 + records * RECORD_BYTES);

	program_decode(bytes, size, program);
}

size_t fixture_bytes(struct random *random, uint8_t *bytes, size_t size)
{
	bool records = !random_one_in(random, 4);

	for (size_t i = 0; i < size; i++)
		bytes[i] = (uint8_t)random_next(random);
	if (!records)
		return size;
	if (size)
		bytes[0] = CODEC_VERSION;
	for (size_t at = 1; at + RECORD_BYTES <= size; at += RECORD_BYTES) {
		bytes[at] = (uint8_t)random_below(random, 128);
		bytes[at + 1] = 0;
		/* Operands: numbers, near results, or anything; small values half of the time. */
		for (size_t i = 26; i < 42; i += 2)
			if (!random_one_in(random, 8)) {
				bytes[at + i] = (uint8_t)random_below(random, 4);
				bytes[at + i + 1] = 0;
			}
		for (size_t i = 42; i < 106; i += 8)
			if (random_one_in(random, 2))
				memset(bytes + at + i + 1, 0, 7);
	}
	return size;
}

const char *fixture_text(const struct program *program)
{
	static char text[FIXTURE_TEXT_BYTES];
	size_t length = program_print(program, NULL, NULL, text, sizeof(text));

	cr_assert_lt(length, sizeof(text));
	return text;
}
