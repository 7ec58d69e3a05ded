/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The whole life of an input, as its target leads it: decode, enter the machine, 16 calls with all
 * oracles, end checks. What libFuzzer adds is not in it (see figures). One program for each target
 * that is linked in.
 */
#include "fuzz/engine/rerun.h"
#include "fuzz/targets/target_main.h"
#include "tests/bench/measure.h"
#include "tests/bench/programs.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct bench_inputs inputs;

static void input_run(const struct bench_input *input)
{
	static struct program program;
	const struct run_options options = {.fresh_boot = target_engine.fresh_boot};

	program_decode(input->bytes, input->size, &program);
	if (rerun_engine_run(&program, &options)->kind == FINDING_NONE)
		return;
	fprintf(stderr, "bench: %s\n", engine_finding()->text);
	exit(1);
}

static double inputs_run(void *arg, uint64_t times)
{
	double begin = measure_now();

	(void)arg;
	for (uint64_t i = 0; i < times * inputs.nr; i++)
		input_run(&inputs.of[i % inputs.nr]);
	return measure_now() - begin;
}

/* The target that is linked in, and what it is to reach. */
static const struct {
	const char *target, *row, *ours;
	double bar;
} bars[] = {
	{"fuzz_page", "input/page", "fuzz_page without libFuzzer, all oracles", 10000},
	{"fuzz_kmem", "input_kmem/kmem", "fuzz_kmem without libFuzzer, all oracles", 5000},
};

int main(int argc, char **argv)
{
	size_t at = 0;

	while (strcmp(bars[at].target, target.name) != 0)
		at++;
	measure_arguments(argc, argv);
	engine_init();
	inputs = bench_inputs_draw(&target, measure_is_tiny() ? 4 : BENCH_PROGRAMS, BENCH_CALLS);
	inputs_run(NULL, 1); /* every boot line has its image from here on */
	measure_row(&(struct row){
		.name = bars[at].row,
		.what = "programs of 16 operations",
		.ours = {bars[at].ours, inputs_run, NULL, NULL, inputs.nr},
		.bar_kind = BAR_RATE_AT_LEAST,
		.bar = bars[at].bar,
	});
	return 0;
}
