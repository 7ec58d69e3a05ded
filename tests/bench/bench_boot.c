/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Start-up: the default machine, and the machines that fuzz_boot draws, each with its few calls and
 * with all oracles.
 */
#include "core/init/kernel.h"
#include "fuzz/engine/engine.h"
#include "fuzz/targets/target_main.h"
#include "tests/bench/bench_machine.h"
#include "tests/bench/measure.h"
#include "tests/bench/programs.h"
#include <stdio.h>
#include <stdlib.h>

static struct bench_inputs inputs;

static void start(void *arg)
{
	(void)arg;
	start_kernel();
	kernel_line_end();
}

/* Power-on and boot, nothing else. */
static double boots(void *arg, uint64_t times)
{
	struct boot_params params;
	double begin = measure_now();

	(void)arg;
	boot_params_default(&params);
	for (uint64_t i = 0; i < times; i++) {
		machine_power_on(&params);
		bench_on_machine(start, NULL);
	}
	return measure_now() - begin;
}

static double inputs_run(void *arg, uint64_t times)
{
	static struct program program;
	const struct run_options options = {.fresh_boot = target_engine.fresh_boot};
	double begin = measure_now();

	(void)arg;
	for (uint64_t i = 0; i < times * inputs.nr; i++) {
		const struct bench_input *input = &inputs.of[i % inputs.nr];

		program_decode(input->bytes, input->size, &program);
		if (engine_run(&program, &options)->kind == FINDING_NONE)
			continue;
		fprintf(stderr, "bench: %s\n", engine_finding()->text);
		exit(1);
	}
	return measure_now() - begin;
}

int main(int argc, char **argv)
{
	measure_arguments(argc, argv);
	engine_init();
	inputs = bench_inputs_draw(&target, measure_is_tiny() ? 2 : 64, 0);
	measure_row(&(struct row){
		.name = "boot/48M",
		.what = "boots of the default machine",
		.ours = {"machine_power_on(), start_kernel()", boots, NULL, NULL, 1},
	});
	measure_row(&(struct row){
		.name = "boot/fuzz_boot",
		.what = "programs, each on a machine of its own",
		.ours = {"fuzz_boot without libFuzzer, all oracles", inputs_run, NULL, NULL,
			 inputs.nr},
	});
	return 0;
}
