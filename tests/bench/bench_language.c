/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The two spellings of programs: how fast they are read and written.
 */
#include "fuzz/op/parse.h"
#include "fuzz/op/print.h"
#include "fuzz/targets/target_main.h"
#include "tests/bench/measure.h"
#include "tests/bench/programs.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_BYTES 65536

static struct bench_inputs inputs;
static struct program programs[BENCH_PROGRAMS];
static char (*texts)[TEXT_BYTES];

static void must(bool holds, const char *what)
{
	if (holds)
		return;
	fprintf(stderr, "bench: %s\n", what);
	exit(1);
}

static double parses(void *arg, uint64_t times)
{
	static struct program program;
	static struct program_text names;
	struct parse_error error;
	double begin = measure_now();

	(void)arg;
	for (uint64_t i = 0; i < times * inputs.nr; i++) {
		const char *text = texts[i % inputs.nr];

		must(program_parse(text, strlen(text), &program, &names, &error), error.text);
	}
	return measure_now() - begin;
}

static double prints(void *arg, uint64_t times)
{
	static char text[TEXT_BYTES];
	double begin = measure_now();

	(void)arg;
	for (uint64_t i = 0; i < times * inputs.nr; i++)
		program_print(&programs[i % inputs.nr], NULL, NULL, text, sizeof(text));
	return measure_now() - begin;
}

static double decodes(void *arg, uint64_t times)
{
	static struct program program;
	double begin = measure_now();

	(void)arg;
	for (uint64_t i = 0; i < times * inputs.nr; i++) {
		const struct bench_input *input = &inputs.of[i % inputs.nr];

		program_decode(input->bytes, input->size, &program);
	}
	return measure_now() - begin;
}

static double mutations(void *arg, uint64_t times)
{
	static struct bench_input input;
	double begin = measure_now();

	(void)arg;
	for (uint64_t i = 0; i < times * inputs.nr; i++) {
		input = inputs.of[i % inputs.nr];
		records_mutate(&target, input.bytes, input.size, 4096, (uint32_t)i);
	}
	return measure_now() - begin;
}

static void texts_make(void)
{
	texts = calloc(inputs.nr, TEXT_BYTES);
	must(texts != NULL, "no memory");
	for (uint32_t i = 0; i < inputs.nr; i++) {
		program_decode(inputs.of[i].bytes, inputs.of[i].size, &programs[i]);
		must(program_print(&programs[i], NULL, NULL, texts[i], TEXT_BYTES) < TEXT_BYTES,
		     "a program is longer than its buffer");
	}
}

static void language_row(const char *name, const char *does,
			 double (*work)(void *arg, uint64_t times))
{
	measure_row(&(struct row){
		.name = name,
		.what = "programs of 16 operations",
		.ours = {does, work, NULL, NULL, inputs.nr},
	});
}

int main(int argc, char **argv)
{
	measure_arguments(argc, argv);
	inputs = bench_inputs_draw(&target, measure_is_tiny() ? 4 : BENCH_PROGRAMS, BENCH_CALLS);
	texts_make();
	language_row("language/parse", "program_parse()", parses);
	language_row("language/print", "program_print()", prints);
	language_row("language/decode", "program_decode()", decodes);
	language_row("language/mutate", "records_mutate()", mutations);
	return 0;
}
