/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What the checks after a step cost beside the step itself, on a small machine and on a large one;
 * beside whole calls, in the programs that fuzzers run; and what a look at everything costs.
 *
 * A step is the machine's part of a call: one operation, then the end of the line. Its twin does
 * the same and passes the checks.
 */
#include "core/init/kernel.h"
#include "core/page/page_alloc.h"
#include "core/slab/slab.h"
#include "fuzz/engine/checks.h"
#include "fuzz/targets/target_main.h"
#include "sim/mark.h"
#include "tests/bench/bench_machine.h"
#include "tests/bench/measure.h"
#include "tests/bench/programs.h"
#include <stdio.h>
#include <stdlib.h>

enum { SMALL_SLOT, LARGE_SLOT };

struct steps {
	uint32_t slot;
	uint32_t order; /* of a block, or */
	uint32_t bytes; /* of an object */
	struct page *page;
	void *object;
};

static void op_alloc(void *arg)
{
	struct steps *steps = arg;

	steps->page = alloc_pages(GFP_KERNEL, steps->order);
}

static void op_free(void *arg)
{
	struct steps *steps = arg;

	__free_pages(steps->page, steps->order);
}

static void op_kmalloc(void *arg)
{
	struct steps *steps = arg;

	steps->object = kmalloc(steps->bytes, GFP_KERNEL);
}

static void op_kfree(void *arg)
{
	struct steps *steps = arg;

	kfree(steps->object);
}

static void line_end(void *arg)
{
	(void)arg;
	kernel_line_end();
}

static void must_hold(bool sound, const char *text)
{
	if (sound)
		return;
	fprintf(stderr, "bench: %s\n", text);
	exit(1);
}

static void step(void (*op)(void *), struct steps *steps, bool checked)
{
	char text[512];

	mark_step_begin();
	bench_on_machine(op, steps);
	bench_on_machine(line_end, NULL);
	if (checked)
		must_hold(checks_touched(text, sizeof(text)), text);
}

static double pairs(struct steps *steps, uint64_t times, bool checked)
{
	bench_enter(steps->slot);
	double begin = measure_now();

	for (uint64_t i = 0; i < times; i++) {
		step(steps->bytes ? op_kmalloc : op_alloc, steps, checked);
		step(steps->bytes ? op_kfree : op_free, steps, checked);
	}
	return measure_now() - begin;
}

static double steps_alone(void *arg, uint64_t times)
{
	return pairs(arg, times, false);
}

static double steps_checked(void *arg, uint64_t times)
{
	return pairs(arg, times, true);
}

static double full_pass(void *arg, uint64_t times)
{
	const struct steps *steps = arg;
	char text[512];

	bench_enter(steps->slot);
	double begin = measure_now();

	for (uint64_t i = 0; i < times; i++)
		must_hold(checks_full(text, sizeof(text)), text);
	return measure_now() - begin;
}

static struct bench_inputs inputs;

static double programs_run(uint64_t times, bool checked)
{
	static struct program program;
	const struct run_options options = {.no_checks = !checked};
	double begin = measure_now();

	for (uint64_t i = 0; i < times * inputs.nr; i++) {
		const struct bench_input *input = &inputs.of[i % inputs.nr];

		program_decode(input->bytes, input->size, &program);
		must_hold(engine_run(&program, &options)->kind == FINDING_NONE,
			  engine_finding()->text);
	}
	return measure_now() - begin;
}

static double programs_alone(void *arg, uint64_t times)
{
	(void)arg;
	return programs_run(times, false);
}

static double programs_checked(void *arg, uint64_t times)
{
	(void)arg;
	return programs_run(times, true);
}

static void row_of_programs(void)
{
	inputs = bench_inputs_draw(&target, measure_is_tiny() ? 4 : BENCH_PROGRAMS, BENCH_CALLS);
	programs_run(1, true);
	measure_row(&(struct row){
		.name = "checks/calls",
		.what = "calls of fuzz_page's programs, decoded, run, judged and undone",
		.ours = {"the incremental checks after them", programs_checked, programs_alone,
			 NULL, (uint32_t)inputs.calls},
		.theirs = {"the calls without", programs_alone, NULL, NULL, (uint32_t)inputs.calls},
		.bar_kind = BAR_AT_MOST_TIME,
		.bar = 1,
	});
}

static void row_of_checks(const char *name, struct steps *steps)
{
	measure_row(&(struct row){
		.name = name,
		.what = steps->bytes ? "steps, one kmalloc() or kfree() each"
				     : "steps, one alloc_pages() or __free_pages() each",
		.ours = {"all incremental checks of a step", steps_checked, steps_alone, steps, 2},
		.theirs = {"the step", steps_alone, NULL, steps, 2},
		.bar_kind = BAR_AT_MOST_TIME,
		.bar = 1,
	});
}

int main(int argc, char **argv)
{
	struct steps small = {.slot = SMALL_SLOT}, large = {.slot = LARGE_SLOT};
	struct steps small_3 = {.slot = SMALL_SLOT, .order = 3};
	struct steps object = {.slot = SMALL_SLOT, .bytes = 32};

	measure_arguments(argc, argv);
	if (!marks_tracked())
		return 0;
	bench_boot(1024 * MIB, LARGE_SLOT);
	bench_boot(48 * MIB, SMALL_SLOT);
	row_of_checks("checks/48M order 0", &small);
	row_of_checks("checks/1G order 0", &large);
	row_of_checks("checks/48M order 3", &small_3);
	row_of_checks("checks/48M kmalloc 32", &object);
	measure_row(&(struct row){
		.name = "checks/1G beside 48M",
		.what = "steps of order 0",
		.ours = {"incremental checks, 1 GiB", steps_checked, steps_alone, &large, 2},
		.theirs = {"incremental checks, 48 MiB", steps_checked, steps_alone, &small, 2},
		.bar_kind = BAR_AT_MOST_TIME,
		.bar = 1.1,
	});
	measure_row(&(struct row){
		.name = "checks/full 48M",
		.what = "passes",
		.ours = {"all checks of everything", full_pass, NULL, &small, 1},
	});
	row_of_programs();
	return 0;
}
