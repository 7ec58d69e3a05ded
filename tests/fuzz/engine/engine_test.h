/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Running programs that tests spell as text.
 */
#ifndef TESTS_FUZZ_ENGINE_ENGINE_TEST_H
#define TESTS_FUZZ_ENGINE_ENGINE_TEST_H

#include <criterion/criterion.h> /* first: sim/types.h gives names away that it uses */
#include <stdio.h>
#include <string.h>

#include "fuzz/engine/engine.h"
#include "fuzz/engine/transcript.h"
#include "fuzz/op/parse.h"

static struct program_text test_text;

/* The program that @source spells. Stays until the next call. */
static inline const struct program *test_program(const char *source)
{
	static struct program program;
	struct parse_error error;

	cr_assert(program_parse(source, strlen(source), &program, &test_text, &error),
		  "line %u: %s\n%s", error.line, error.text, source);
	return &program;
}

/* Run it with everything checked. */
static inline const struct finding *test_run(const char *source)
{
	engine_init();
	return engine_run(test_program(source), &(struct run_options){.full_end = true});
}

/* Run it; there must be no finding. */
static inline const struct run *test_run_sound(const char *source)
{
	const struct finding *finding = test_run(source);

	cr_assert_eq(finding->kind, FINDING_NONE, "%s\n%s", finding->text, source);
	return &engine.run;
}

/* What stands after `-> ` of call @step. Valid until the next call. */
static inline const char *test_result(uint32_t step)
{
	static char result[576];

	transcript_result(&engine.run, step, result, sizeof(result));
	return result;
}

#define assert_result(step, text) cr_assert_str_eq(test_result(step), text)

#endif
