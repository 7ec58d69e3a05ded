/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The loop, on a machine without an engine around it.
 */
#include "tests/bench/pair_loop.h"
#include "core/init/kernel.h"
#include "core/page/page_alloc.h"
#include "sim/machine.h"
#include "tests/bench/measure.h"
#include <stdio.h>
#include <stdlib.h>

static void on_machine(void (*fn)(void *), void *arg)
{
	if (machine_run(fn, arg) == END_NONE)
		return;
	fprintf(stderr, "bench: the machine ended: %s\n", machine_end_text());
	exit(1);
}

static void start(void *arg)
{
	(void)arg;
	start_kernel();
	kernel_line_end();
}

void pair_loop_boot(void)
{
	struct boot_params params;

	machine_init();
	boot_params_default(&params);
	params.ram = UINT64_C(1) << 30;
	params.cpus = 1;
	params.given = 0;
	boot_params_default_e820(&params);
	machine_power_on(&params);
	on_machine(start, NULL);
}

static void pairs_do(void *arg)
{
	const struct pair_question *question = arg;

	for (uint64_t i = 0; i < question->times; i++) {
		struct page *page = alloc_pages(GFP_KERNEL, (uint32_t)question->order);

		__free_pages(page, (uint32_t)question->order);
	}
}

double pair_loop(uint32_t order, uint64_t times)
{
	struct pair_question question = {.times = times, .order = order};
	double begin = measure_now();

	on_machine(pairs_do, &question);
	return measure_now() - begin;
}
